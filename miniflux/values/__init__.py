"""Flux values as Python objects: what they are, how they compare, combine, convert and read."""
