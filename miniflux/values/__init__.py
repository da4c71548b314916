"""Flux values as Python objects: kinds, nulls, times, functions; operators, display, equality, conversions, JSON."""
