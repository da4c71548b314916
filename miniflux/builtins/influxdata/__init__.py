"""Flux packages below `influxdata`."""
