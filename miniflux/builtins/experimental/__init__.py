"""Package `experimental`: which module holds each function, and which functions are those of universe."""

from __future__ import annotations

MODULES = {
    "_window": "windows",
    "catch": "functions",
    "chain": "functions",
    "diff": "diff",
    "group": "tables",
    "join": "join",
    "objectKeys": "functions",
    "preview": "shapes",
    "set": "tables",
    "unpivot": "shapes",
}

# Declared here with types that ask for the column `_value`; what they do is the same.
SAME = dict.fromkeys(
    (
        *("count", "distinct", "fill", "first", "histogram", "histogramQuantile", "integral", "kaufmansAMA", "last"),
        *("max", "mean", "min", "mode", "quantile", "skew", "spread", "stddev", "sum", "unique"),
    ),
    "universe",
)
