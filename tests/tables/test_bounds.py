"""Bounds of streams: relative ones, several ranges, several parents, shifts."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError
from miniflux.tables.block import Tables
from miniflux.tables.bounds import bounds_of, intersect, resolve
from miniflux.tables.graph import Stream
from miniflux.values.duration import parse_duration
from miniflux.values.time import Time, parse_time

SECOND = 1_000_000_000
NOW = parse_time("2024-03-31T00:00:00Z")


class Context:
    @staticmethod
    def now() -> Time:
        return NOW


def never(_: Any, inputs: list[Tables]) -> Tables:
    raise AssertionError


def node(operation: str, *parents: Stream, **arguments: Any) -> Stream:
    return Stream(operation, parents, never, arguments=arguments)


def test_a_relative_month_is_a_twelfth_of_365_and_a_quarter_days() -> None:
    assert resolve(parse_duration("-1mo"), NOW) == parse_time("2024-02-29T13:30:00Z")
    assert resolve(parse_duration("-1y"), NOW) == parse_time("2023-03-31T18:00:00Z")
    assert resolve(7, NOW) == 7 * SECOND


def test_ranges_narrow_each_other_and_stop_defaults_to_now() -> None:
    source = node("from")
    assert bounds_of(Context, source) is None
    day = node("range", source, start=parse_duration("-1d"))
    assert bounds_of(Context, day) == (NOW - 86400 * SECOND, NOW)
    inner = node("range", node("filter", day), start=parse_duration("-2d"), stop=parse_duration("-1h"))
    assert bounds_of(Context, node("map", inner)) == (NOW - 86400 * SECOND, NOW - 3600 * SECOND)


def test_parents_are_taken_together_and_shifts_move() -> None:
    a = node("range", node("from"), start=10, stop=20)
    b = node("range", node("from"), start=30, stop=40)
    assert bounds_of(Context, node("union", a, b, node("from"))) == (10 * SECOND, 40 * SECOND)
    assert bounds_of(Context, node("timeShift", a, duration=parse_duration("5s"))) == (15 * SECOND, 25 * SECOND)


def test_ranges_that_share_nothing_are_empty_at_the_epoch() -> None:
    assert intersect((1, 2), (2, 3)) == (0, 0)
    assert intersect((1, 5), (2, 9)) == (2, 5)


def test_an_empty_range_fails() -> None:
    with pytest.raises(FluxError, match="cannot query an empty range"):
        bounds_of(Context, node("range", node("from"), start=20, stop=20))


def test_a_long_pipe_needs_no_recursion() -> None:
    stream = node("range", node("from"), start=10, stop=20)
    for _ in range(5000):
        stream = node("map", stream)
    assert bounds_of(Context, stream) == (10 * SECOND, 20 * SECOND)
