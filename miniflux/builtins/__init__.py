"""The Python bodies of `builtin` declarations: one module a Flux package, found by its import path."""
