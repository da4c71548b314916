"""The native functions of package universe, the prelude; each submodule is imported when a script uses one of its functions."""

from __future__ import annotations

_NAMES = {
    "aggregates": "count sum mean spread",
    "averages": "movingAverage exponentialMovingAverage tripleExponentialDerivative",
    "bounds": "range",
    "conversions": "bool bytes duration float int string time uint",
    "distinct": "distinct unique",
    "find": "tableFind findColumn findRecord getColumn getRecord",
    "forecast": "holtWinters",
    "grouping": "group union",
    "histograms": "histogram histogramQuantile linearBins logarithmicBins",
    "join": "join",
    "moments": "stddev skew covariance",
    "momentum": "chandeMomentumOscillator kaufmansAMA relativeStrengthIndex",
    "pivot": "pivot",
    "positions": "limit tail sort",
    "quantiles": "quantile",
    "rates": "derivative integral",
    "results": "yield",
    "rows": "filter map reduce",
    "schema": "drop keep rename duplicate set columns keys",
    "sequences": "cumulativeSum difference fill",
    "selectors": "first last min max sample",
    "tallies": "mode keyValues",
    "times": "timeShift elapsed stateTracking",
    "windows": "_window _hourSelection",
    "values": "contains die display inf length",
}

MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}
