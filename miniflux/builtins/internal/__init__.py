"""Flux packages below `internal`."""
