"""The native functions of package universe, the prelude; each submodule is imported when a script uses one of its functions."""

from __future__ import annotations

_NAMES = {
    "aggregates": "count sum mean spread stddev skew",
    "bounds": "range",
    "conversions": "bool bytes duration float int string time uint",
    "distinct": "distinct unique",
    "find": "tableFind findColumn findRecord getColumn getRecord",
    "grouping": "group union",
    "join": "join",
    "pivot": "pivot",
    "positions": "limit tail sort",
    "results": "yield",
    "rows": "filter map reduce",
    "schema": "drop keep rename duplicate set columns keys",
    "sequences": "cumulativeSum difference fill",
    "selectors": "first last min max",
    "window": "_window",
    "values": "contains die display inf length",
}

MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
