"""Evaluation: scopes and options, expressions, calls, packages; AST to values and streams."""
