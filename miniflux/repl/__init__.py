"""The REPL: what an input does (core), where it comes from (interactive, piped), and the comforts of typing it."""
