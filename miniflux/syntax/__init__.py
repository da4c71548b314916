"""Flux text: sources and spans, lexer, parser, AST, formatter."""
