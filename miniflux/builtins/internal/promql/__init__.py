"""Package `internal/promql`: which module holds each function."""

from __future__ import annotations

_NAMES = {
    "dates": "promqlDayOfMonth promqlDayOfWeek promqlDaysInMonth promqlHour promqlMinute promqlMonth promqlYear",
    "histogram": "promHistogramQuantile",
    "labels": "emptyTable labelReplace timestamp",
    "samples": "changes extrapolatedRate holtWinters instantRate linearRegression resets",
}

MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
