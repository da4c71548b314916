"""limit, tail, sort, range: which rows stay, in which order, in which tables."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

HEAD = "host*:string _value:int\n"
DATA = HEAD + "b 1\nb 2\nb 3\n\na 4\n\n; c"
TIMES = """
    host*:string _time:time _value:int
    b 00:00:00 1
    b 00:05:00 2
    b - 3

    a 00:05:00 4
    a 00:10:00 5
"""


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ("limit(n: 2)", "b 1\nb 2\n\na 4\n\n; c"),
        ("limit(n: 100, offset: 2)", "b 3\n\n; c"),
        ("limit(n: 1, offset: 1)", "b 2\n\n; c"),
        ("limit(n: 0)", "; b\n\n; a\n\n; c"),
        ("limit(n: -1)", "; b\n\n; a\n\n; c"),
        ("tail(n: 2)", "a 4\n\nb 2\nb 3\n\n; c"),
        ("tail(n: 1, offset: 1)", "; a\n\nb 2\n\n; c"),
        ("tail(n: 0)", "; a\n\n; b\n\n; c"),
        ("tail(n: -1)", "; a\n\n; b\n\n; c"),
        ("sort(desc: true)", "b 3\nb 2\nb 1\n\na 4\n\n; c"),
        ('sort(columns: ["absent"])', "b 1\nb 2\nb 3\n\na 4\n\n; c"),
        ('sort(columns: ["host"], desc: true)', "b 1\nb 2\nb 3\n\na 4\n\n; c"),
        ("sort(columns: [], desc: true)", "b 1\nb 2\nb 3\n\na 4\n\n; c"),
    ],
)
def test_positions(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), HEAD + want)


@pytest.mark.parametrize("name", ["limit", "tail"])
def test_a_negative_offset(flux: Any, name: str) -> None:
    flux.give("data", DATA)
    with pytest.raises(FluxError, match=rf"{name} offset cannot be negative \(-1\)"):
        flux(f"data |> {name}(n: 1, offset: -1)")


def test_sort_puts_nulls_first_either_way_and_nan_below_all_numbers(flux: Any, check: Any) -> None:
    flux.give("data", "_value:float\n2\n-\nnan\n-1\n-\ninf")
    check(flux("data |> sort()"), "_value:float\n-\n-\nnan\n-1.0\n2.0\ninf")
    check(flux("data |> sort(desc: true)"), "_value:float\n-\n-\ninf\n2.0\n-1.0\nnan")


def test_sort_is_stable_in_both_directions(flux: Any, check: Any) -> None:
    flux.give("data", "g:int n:string\n2 u\n1 v\n2 w\n1 x")
    check(flux('data |> sort(columns: ["g"])'), "g:int n:string\n1 v\n1 x\n2 u\n2 w")
    check(flux('data |> sort(columns: ["g"], desc: true)'), "g:int n:string\n2 u\n2 w\n1 v\n1 x")


def test_range_keeps_a_half_open_span_drops_null_times_and_extends_the_key(flux: Any, check: Any) -> None:
    flux.give("data", TIMES)
    check(
        flux("data |> range(start: 2024-01-01T00:05:00Z, stop: 2024-01-01T00:10:00Z)"),
        """_start*:time _stop*:time host*:string _time:time _value:int
        00:05:00 00:10:00 a 00:05:00 4

        00:05:00 00:10:00 b 00:05:00 2""",
    )


def test_two_ranges_narrow_each_other(flux: Any, check: Any) -> None:
    flux.give("data", TIMES)
    check(
        flux(
            "data |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:08:00Z)"
            "     |> range(start: 2024-01-01T00:04:00Z, stop: 2024-01-01T01:00:00Z)"
        ),
        """_start*:time _stop*:time host*:string _time:time _value:int
        00:04:00 00:08:00 a 00:05:00 4

        00:04:00 00:08:00 b 00:05:00 2""",
    )


def test_range_keeps_tables_without_rows(flux: Any, check: Any) -> None:
    flux.give("data", TIMES)
    check(
        flux("data |> range(start: 2024-01-01T00:06:00Z, stop: 2024-01-01T00:07:00Z)"),
        """_start*:time _stop*:time host*:string _time:time _value:int
        ; 00:06:00 00:07:00 a

        ; 00:06:00 00:07:00 b""",
    )


def test_relative_bounds_count_from_now(flux: Any, check: Any) -> None:
    flux.give("data", TIMES)
    got = flux("data |> range(start: -55m)")
    assert got.splitlines()[1] == "00:05:00 01:00:00 a 00:05:00 4"
    got = flux("option now = () => 2024-01-01T00:06:00Z\ndata |> range(start: -2m)")
    assert got.splitlines()[1:] == ["00:04:00 00:06:00 a 00:05:00 4", "", "00:04:00 00:06:00 b 00:05:00 2"]


def test_relative_bounds_take_the_final_now(flux: Any) -> None:
    flux.give("data", TIMES)
    got = flux("x = data |> range(start: -2m)\noption now = () => 2024-01-01T00:06:00Z\nx")
    assert got.splitlines()[1] == "00:04:00 00:06:00 a 00:05:00 4"


def test_a_column_called_start_is_replaced_and_joins_the_key(flux: Any, check: Any) -> None:
    flux.give("data", "_time:time _start:time v:int\n00:00:30 00:00:00 1")
    check(
        flux("data |> range(start: 2024-01-01T00:00:10Z, stop: 2024-01-01T00:01:00Z)"),
        "_stop*:time _time:time _start*:time v:int\n00:01:00 00:00:30 00:00:10 1",
    )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("range(start: 2024-01-02T00:00:00Z, stop: 2024-01-01T00:00:00Z)", "cannot query an empty range"),
        ("range(start: 1h)", "cannot query an empty range"),
        (
            'range(start: "yesterday")',
            'error calling function "range" @1:9-1:34: value is not a time, got string',
        ),
        ('drop(columns: ["_time"]) |> range(start: 0)', "range: range error: supplied time column _time doesn't exist"),
        (
            'drop(columns: ["_time"]) |> rename(columns: {_value: "_time"}) |> range(start: 0)',
            "range: range error: provided time column _time is not of type time",
        ),
    ],
)
def test_failures_of_range(flux: Any, call: str, message: str) -> None:
    flux.give("data", TIMES)
    with pytest.raises(FluxError) as caught:
        flux("data |> " + call)
    assert caught.value.trail().endswith(message)
