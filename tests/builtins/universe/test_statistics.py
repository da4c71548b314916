"""Quantiles, averages, indicators, histograms, rates, forecasts: empty tables, single rows, several schemas, order, key columns."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

# Out of key order: a table of one row, one of three, one without rows; another schema behind them.
HEAD = "host*:string _value:float n:int"
DATA = HEAD + "\nb 1 1\nb 4 2\nb 2 3\n\na 7 4\n\n; c\n| host*:string _value:int\nd 3\nd 5"


@pytest.mark.parametrize(
    ("call", "want"),
    [
        (
            "median()",
            "host*:string _value:float\na 7.0\n\nb 2.0\n\nc -\n\nd 4.0",
        ),
        (
            'quantile(q: 1.0, method: "exact_selector")',
            HEAD + "\na 7.0 4\n\nb 4.0 2\n\nc - -\n| host*:string _value:int\nd 5",
        ),
        (
            "mode()",
            "host*:string _value:float\na -\n\nb -\n\nc -\n| host*:string _value:int\nd -",
        ),
        (
            'mode(column: "host")',
            "host*:string _value:string\na a\n\nb b\n\nc c\n\nd d",
        ),
        (
            'distinct(column: "host")',
            "host*:string _value:string\na a\n\nb b\n\nc c\n\nd d",
        ),
        (
            "sample(n: 2, pos: 0)",
            HEAD + "\na 7.0 4\n\nb 1.0 1\nb 2.0 3\n\n; c\n| host*:string _value:int\nd 3",
        ),
        (
            'keyValues(keyColumns: ["n", "host"])',
            None,
        ),
        (
            "stddev()",
            "host*:string _value:float\na nan\n\nb 1.5275252316519468\n\nc -\n\nd 1.4142135623730951",
        ),
        (
            "skew()",
            "host*:string _value:float\na nan\n\nb 0.3818017741606063\n\nc -\n\nd 0.0",
        ),
        (
            "movingAverage(n: 2)",
            HEAD + "\nb 2.5 2\nb 3.0 3\n\n; a\n\n; c\n| host*:string _value:float\nd 4.0",
        ),
        (
            "movingAverage(n: 5)",
            HEAD + "\nb 2.3333333333333335 3\n\na 7.0 4\n\n; c\n| host*:string _value:float\nd 4.0",
        ),
        (
            "exponentialMovingAverage(n: 2)",
            HEAD + "\na 7.0 4\n\nb 2.5 2\nb 2.166666666666667 3\n\n- - -\n| host*:string _value:float\nd 4.0",
        ),
        (
            "tripleExponentialDerivative(n: 1)",
            HEAD + "\n; a\n\nb 300.0 2\nb -50.0 3\n\n; c\n| host*:string _value:float\nd 66.66666666666667",
        ),
        (
            "chandeMomentumOscillator(n: 1)",
            HEAD + "\n; a\n\nb 100.0 2\nb -100.0 3\n\n; c\n| host*:string _value:float\nd 100.0",
        ),
        (
            "kaufmansAMA(n: 1)",
            None,
        ),
        (
            "relativeStrengthIndex(n: 1)",
            HEAD + "\n- 100.0 -\n\nb 100.0 2\nb 0.0 3\n\n- nan -\n| host*:string _value:float\nd 100.0",
        ),
    ],
)
def test_tables_of_every_kind(flux: Any, check: Any, call: str, want: str | None) -> None:
    flux.give("data", DATA)
    if want is None:
        flux("data |> " + call)
        return
    check(flux("data |> " + call), want)
