"""Package `experimental`: which module holds each function."""

from __future__ import annotations

MODULES = {
    "catch": "functions",
    "chain": "functions",
    "diff": "diff",
    "group": "tables",
    "objectKeys": "functions",
    "set": "tables",
}
