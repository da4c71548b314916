"""window and aggregateWindow: bounds, empty windows, rows outside, and the words of their failures."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

DATA = """
    host*:string _time:time _value:float
    b 00:00:30 1
    b 00:02:10 2
    b 00:02:50 4

    a 00:05:00 8
"""
RANGE = "data |> range(start: 2024-01-01T00:00:10Z, stop: 2024-01-01T00:05:10Z) |> "
HEAD = "_start*:time _stop*:time host*:string _time:time _value:float\n"


def test_windows_are_clipped_to_the_range(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(
        flux(RANGE + "window(every: 2m)"),
        HEAD
        + """00:00:10 00:02:00 b 00:00:30 1.0

        00:02:00 00:04:00 b 00:02:10 2.0
        00:02:00 00:04:00 b 00:02:50 4.0

        00:04:00 00:05:10 a 00:05:00 8.0""",
    )


def test_windows_may_overlap_or_leave_gaps(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(
        flux(
            RANGE
            + 'filter(fn: (r) => r._value == 2.0) |> window(every: 1m, period: 2m) |> keep(columns: ["_start", "_stop"])'
        ),
        "_start*:time _stop*:time\n00:01:00 00:03:00\n\n00:02:00 00:04:00",
    )
    check(
        flux(RANGE + 'window(every: 1m, period: 10s) |> drop(columns: ["_time"])'),
        """
        _start*:time _stop*:time host*:string _value:float
        00:05:00 00:05:10 a 8.0
    """,
    )


def test_create_empty_gives_every_table_every_window(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(
        flux(RANGE + "window(every: 2m, createEmpty: true) |> count()"),
        """_start*:time _stop*:time host*:string _value:int
        00:00:10 00:02:00 a 0

        00:00:10 00:02:00 b 1

        00:02:00 00:04:00 a 0

        00:02:00 00:04:00 b 2

        00:04:00 00:05:10 a 1

        00:04:00 00:05:10 b 0""",
    )


def test_a_row_without_a_time_gets_a_window_of_the_whole_range(flux: Any, check: Any) -> None:
    flux.give("data", "_time:time t:time v:int\n00:01:00 - 1\n00:02:00 00:02:00 2")
    check(
        flux(RANGE + 'window(every: 1m, timeColumn: "t") |> drop(columns: ["_time", "t"])'),
        "_start*:time _stop*:time v:int\n00:00:10 00:05:10 1\n\n00:02:00 00:03:00 2",
    )


def test_an_infinite_window_puts_rows_together_and_other_columns_join_the_key(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    whole = flux(RANGE + "limit(n: 9)")
    assert flux(RANGE + "window(every: 1m) |> window(every: inf)") == whole
    check(
        flux(
            RANGE
            + 'window(every: 5m, startColumn: "from", stopColumn: "to") |> limit(n: 1) |> keep(columns: ["from", "to", "host"])'
        ),
        "host*:string from*:time to*:time\nb 00:00:10 00:05:00\n\na 00:05:00 00:05:10",
    )


def test_aggregate_window(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(
        flux(RANGE + "aggregateWindow(every: 2m, fn: mean)"),
        """_start*:time _stop*:time host*:string _value:float _time:time
        00:00:10 00:05:10 a - 00:02:00
        00:00:10 00:05:10 a - 00:04:00
        00:00:10 00:05:10 a 8.0 00:05:10

        00:00:10 00:05:10 b 1.0 00:02:00
        00:00:10 00:05:10 b 3.0 00:04:00
        00:00:10 00:05:10 b - 00:05:10""",
    )
    check(
        flux(
            RANGE
            + 'aggregateWindow(every: 2m, fn: count, createEmpty: false, timeSrc: "_start") |> group() |> drop(columns: ["_start", "_stop"])'
        ),
        "host:string _value:int _time:time\na 1 00:04:00\nb 1 00:00:10\nb 2 00:02:00",
    )
    check(
        flux(RANGE + "aggregateWindow(every: 2m, fn: last, createEmpty: false)"),
        HEAD + "00:00:10 00:05:10 a 00:05:10 8.0\n\n00:00:10 00:05:10 b 00:02:00 1.0\n00:00:10 00:05:10 b 00:04:00 4.0",
    )


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("data |> window(every: 1m)", "nil bounds passed to window; use range to set the window range"),
        (RANGE + "window()", 'window function requires at least one of "every" or "period" to be set and non-zero'),
        (RANGE + "window(every: -1m)", 'parameter "every" must be non-negative'),
        (
            RANGE + "window(every: 1mo1d)",
            "duration used as an interval cannot mix month and nanosecond units",
        ),
        (RANGE + 'window(every: 1m, timeColumn: "t")', 'window: missing time column "t"'),
        (RANGE + 'aggregateWindow(every: 1m, fn: mean, column: "x")', 'column "x" does not exist'),
        (
            RANGE + 'window(every: 1m, location: {zone: "Mars/Base", offset: 0h})',
            "unknown time zone Mars/Base",
        ),
    ],
)
def test_failures(flux: Any, script: str, message: str) -> None:
    flux.give("data", DATA)
    with pytest.raises(FluxError) as caught:
        flux(script)
    assert caught.value.trail().endswith(message)


def test_a_fixed_offset_moves_windows(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(
        flux(
            RANGE
            + 'window(every: 5m, location: {zone: "UTC", offset: 1m}) |> keep(columns: ["_start", "_stop"]) |> limit(n: 1)'
        ),
        "_start*:time _stop*:time\n00:00:10 00:04:00\n\n00:04:00 00:05:10",
    )
