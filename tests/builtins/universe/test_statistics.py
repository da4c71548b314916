"""Statistics of tables of every kind: without rows, of one row, of several schemas, out of key order; and their laws."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.builtins import _tdigest
from miniflux.builtins._holt_winters import forecast
from miniflux.builtins._nelder_mead import minimize
from miniflux.errors import FluxError

# Out of key order: a table of three rows, one of one row, one without rows; another schema behind them.
DATA = "host*:string _value:float n:int\nb 1 1\nb 4 2\nb 2 3\n\na 7 4\n\n; c\n| host*:string _value:int\nd 3\nd 5"

numbers = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ("median()", "host*:string _value:float\na 7.0\n\nb 2.0\n\nc -\n\nd 4.0"),
        (
            'quantile(q: 1.0, method: "exact_selector")',
            "host*:string _value:float n:int\na 7.0 4\n\nb 4.0 2\n\nc - -\n| host*:string _value:int\nd 5",
        ),
        ("mode()", "host*:string _value:float\na -\n\nb -\n\nc -\n| host*:string _value:int\nd -"),
        ('mode(column: "host")', "host*:string _value:string\na a\n\nb b\n\nc c\n\nd d"),
        ('distinct(column: "host")', "host*:string _value:string\na a\n\nb b\n\nc c\n\nd d"),
        (
            "sample(n: 2, pos: 0)",
            "host*:string _value:float n:int\na 7.0 4\n\nb 1.0 1\nb 2.0 3\n\n; c\n| host*:string _value:int\nd 3",
        ),
        (
            'keyValues(keyColumns: ["host"])',
            "host*:string _key:string _value:string\na host a\n\nb host b\n\n; c\n\nd host d",
        ),
        ("stddev()", "host*:string _value:float\na nan\n\nb 1.5275252316519468\n\nc -\n\nd 1.4142135623730951"),
        ('stddev(mode: "population")', "host*:string _value:float\na 0.0\n\nb 1.247219128924647\n\nc -\n\nd 1.0"),
        ("skew()", "host*:string _value:float\na nan\n\nb 0.38180177416060623\n\nc -\n\nd 0.0"),
        (
            "movingAverage(n: 2)",
            "host*:string _value:float n:int\nb 2.5 2\nb 3.0 3\n\n; a\n\n; c\n| host*:string _value:float\nd 4.0",
        ),
        (
            "movingAverage(n: 1)",
            "host*:string _value:float n:int\nb 1.0 1\nb 4.0 2\nb 2.0 3\n\na 7.0 4\n\n; c\n| host*:string _value:float\nd 3.0\nd 5.0",
        ),
        (
            "exponentialMovingAverage(n: 2)",
            "host*:string _value:float n:int\na 7.0 4\n\nb 2.5 2\nb 2.166666666666667 3\n\n- - -\n| host*:string _value:float\nd 4.0",
        ),
        (
            "chandeMomentumOscillator(n: 1)",
            "host*:string _value:float n:int\n; a\n\nb 100.0 2\nb -100.0 3\n\n; c\n| host*:string _value:float\nd 100.0",
        ),
        (
            "kaufmansAMA(n: 1)",
            "host*:string _value:float n:int\n; a\n\nb 2.3333333333333335 2\nb 2.3219316298608703 3\n\n; c\n| host*:string _value:float\nd 3.8888888888888893",
        ),
        (
            "relativeStrengthIndex(n: 1)",
            "host*:string _value:float n:int\n- 100.0 -\n\nb 100.0 2\nb 0.0 3\n\n- nan -\n| host*:string _value:float\nd 100.0",
        ),
        (
            'pivot(rowKey: ["host"], columnKey: [], valueColumn: "_value")',
            "host*:string :float\na 7.0\n\nb 2.0\n| host*:string\n; c\n| host*:string :int\nd 5",
        ),
        ("top(n: 1)", "host*:string _value:float n:int\nb 4.0 2\n\na 7.0 4\n| host*:string _value:int\nd 5"),
    ],
)
def test_tables_of_every_kind(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), want)


def test_numbers_of_other_columns_are_null_behind_a_triple_average(flux: Any, check: Any) -> None:
    """As upstream has them; a table without rows, which is lost there, stays."""
    flux.give("data", DATA)
    want = "host*:string _value:float n:int\n; a\n\nb 300.0 -\nb -50.0 -\n\n; c\n| host*:string _value:float\nd 66.66666666666667"
    check(flux("data |> tripleExponentialDerivative(n: 1)"), want)


def test_a_short_table_gives_nulls_behind_a_triple_average(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _time:time _value:int\na 00:00:00 1\na 00:00:10 2")
    want = "host*:string _time:time _value:float\n- 00:00:10 -"
    check(flux("data |> tripleExponentialDerivative(n: 2)"), want)


def test_histograms_and_covariance_of_empty_tables(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:float\na 1\na -\n\n; c")
    want = "host*:string le:float _value:float\na 2.0 1.0\na 7.0 1.0\n\nc 2.0 0.0\nc 7.0 0.0"
    check(flux("data |> histogram(bins: [7.0, 2.0])"), want)
    check(flux('data |> covariance(columns: ["_value", "_value"])'), "host*:string _value:float\na nan\n\nc nan")
    check(flux("data |> histogram(bins: [2.0], normalize: true)"), want[:35] + "a 2.0 1.0\n\nc 2.0 nan")


def test_not_a_number_wins_no_vote(flux: Any, check: Any) -> None:
    flux.give("data", "_value:float\nnan\n2\n1")
    check(flux("data |> mode()"), "_value:float\n1.0\n2.0")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("sample(n: 1, pos: 0)", "found duplicate table with key: {host=a}"),
        ("mode()", "mode found duplicate table with key: {host=a}"),
        ('keyValues(keyColumns: ["host"])', "distinct found duplicate table with key: {host=a}"),
        ("histogram(bins: [9.0])", "histogram found duplicate table with key: {host=a}"),
        ("exponentialMovingAverage(n: 1)", "moving average found duplicate table with key: {host=a}"),
        ("kaufmansAMA(n: 1)", "KAMA found duplicate table with key: {host=a}"),
        ("quantile(q: 0.5)", "aggregate found duplicate table with key: {host=a}"),
        ('covariance(columns: ["_value", "_value"])', "covariance found duplicate table with key: {host=a}"),
    ],
)
def test_two_tables_of_one_key_are_reported(flux: Any, call: str, message: str) -> None:
    flux.give("data", "host*:string _value:float\na 1\n\na 2")
    with pytest.raises(FluxError) as caught:
        flux("data |> " + call)
    assert caught.value.trail().endswith(message)


@pytest.mark.parametrize(
    "call",
    [
        'covariance(columns: ["x", "x"])',
        'histogram(column: "x", bins: [9.0])',
        'mode(column: "x")',
        'keyValues(keyColumns: ["x"])',
        'histogramQuantile(quantile: 0.5, countColumn: "x", upperBoundColumn: "x")',
    ],
)
def test_a_new_column_must_not_hide_a_key_column(flux: Any, call: str) -> None:
    flux.give("data", "_value*:float x:float\n1 2")
    with pytest.raises(FluxError, match="table builder already has column with label _value"):
        flux("data |> " + call)


def test_a_column_of_two_types_collides_in_a_pivot(flux: Any) -> None:
    flux.give("data", "host*:string k:string _value:float\na x 1\n| host*:string k:string _value:int\na x 2")
    with pytest.raises(FluxError, match='schema collision detected: column "x" is both of type int and float'):
        flux('data |> pivot(rowKey: [], columnKey: ["k"], valueColumn: "_value")')


@given(numbers, st.floats(0, 1))
def test_an_estimate_of_few_numbers_lies_between_neighbours(values: list[float], q: float) -> None:
    ordered = sorted(values)
    got = _tdigest.quantile(values, q)
    at = min(int(q * len(values)), len(values) - 1)
    assert ordered[max(at - 1, 0)] <= got <= ordered[min(at + 1, len(values) - 1)]
    assert _tdigest.quantile(ordered[::-1], q) == got


@given(numbers, st.floats(0, 1), st.sampled_from([1.0, 5.0, 30.0]))
def test_an_estimate_stays_between_the_extremes(values: list[float], q: float, compression: float) -> None:
    assert min(values) <= _tdigest.quantile(values, q, compression) <= max(values)


def test_an_estimate_of_many_numbers_is_close() -> None:
    values = [float(i * 7919 % 20011) for i in range(20011)]
    for q in (0.0, 0.01, 0.5, 0.9, 0.999, 1.0):
        assert math.isclose(_tdigest.quantile(values, q), q * 20010, abs_tol=12)


def test_the_simplex_finds_the_valley() -> None:
    """Rosenbrock's function, whose least value 0 lies at (1, 1)."""
    point, value = minimize(
        lambda p: (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2, [-1.2, 1.0], tolerance=1e-12, patience=100
    )
    assert value < 1e-9
    assert all(math.isclose(v, 1, abs_tol=1e-3) for v in point)


def test_a_season_goes_on_and_gaps_are_bridged() -> None:
    series: list[float | None] = [10.0, 20.0, 10.0, 20.0, None, 20.0, 10.0, 20.0]
    values, error = forecast(series, 2, 2, with_fit=False)
    assert error < 1e-3
    assert values == [pytest.approx(10, abs=0.1), pytest.approx(20, abs=0.1)]
    assert len(forecast(series, 2, 2, with_fit=True)[0]) == 10


def test_a_season_of_zeros_has_no_fit(flux: Any) -> None:
    flux.give("data", "_time:time _value:float\n00:00:00 0\n00:00:01 0\n00:00:02 0")
    with pytest.raises(FluxError, match="the values cannot be fitted"):
        flux("data |> holtWinters(n: 1, interval: 1s, seasonality: 2)")
    with pytest.raises(FluxError, match="is the interval too short"):
        flux.give("far", "_time:time _value:float\n00:00:00 0\n00:00:01 0")
        flux("far |> holtWinters(n: 1, interval: 1ns)")


def test_tables_of_one_size_share_how_a_digest_parts_them() -> None:
    plans: dict[int, list[int]] = {}
    for step in (7, 11, 13):
        values = [float(i * step % 1009) for i in range(1000)]
        assert _tdigest.quantile(values, 0.95, 100.0, plans) == _tdigest.quantile(values, 0.95, 100.0)
    # A first batch is of eight times the compression and one.
    assert list(plans) == [801]
    assert sum(plans[801]) == 801
