"""Package `sql`: which module holds each function."""

from __future__ import annotations

MODULES = {"from": "reading", "to": "writing"}
