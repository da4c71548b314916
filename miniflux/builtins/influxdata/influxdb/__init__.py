"""Flux package influxdata/influxdb, and the packages below it."""

from __future__ import annotations

MODULES = dict.fromkeys(("buckets", "cardinality", "from", "to", "wideTo"), "server")
