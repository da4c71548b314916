"""Cutting into windows: quick ways and the plain one give the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.tables import kernels
from miniflux.tables.windowing import Cut, cut
from miniflux.values.duration import parse_duration
from miniflux.values.windows import ZERO, Location, Windows
from miniflux.values.zones import load_zone

SECOND = 1_000_000_000
LOW, HIGH = 1_000 * SECOND, 9_000 * SECOND
inside = st.lists(st.integers(1_000, 8_999).map(lambda s: s * SECOND), max_size=8)
anywhere = st.lists(st.integers(-5_000, 15_000).map(lambda s: s * SECOND), max_size=8)
spans = st.sampled_from(["10m", "17m", "1h", "3h", "1mo"]).map(parse_duration)
zones = st.sampled_from(["UTC", "Europe/London"])


def plain(times: list[int], windows: Windows) -> dict[tuple[int, int], list[int]]:
    """The rows of each clipped window, row by row, as upstream goes about it."""
    out: dict[tuple[int, int], list[int]] = {}
    for row, time in enumerate(times):
        for window in map(clipped, map(windows.bounds, windows.containing(time))):
            out.setdefault(window, []).append(row)
    return out


def clipped(window: tuple[int, int]) -> tuple[int, int]:
    start, stop = max(window[0], LOW), min(window[1], HIGH)
    return (start, stop) if start < stop else (LOW, HIGH)


def pieces(parts: Cut, table: int) -> dict[tuple[int, int], list[int]]:
    found = [
        ((a, b), list(rows))
        for t, a, b, rows in zip(parts.tables, parts.starts, parts.stops, parts.pieces, strict=True)
        if t == table
    ]
    assert len(dict(found)) == len(found)
    return dict(found)


@settings(deadline=None)
@given(st.lists(inside.map(sorted) | inside | anywhere, min_size=1, max_size=3), spans, spans, zones)
def test_every_way_gives_the_windows_of_the_plain_one(tables: list[Any], every: Any, period: Any, zone: str) -> None:
    offsets = kernels.offsets_of([len(t) for t in tables])
    windows = Windows(every, period, ZERO, Location(load_zone(zone)))
    parts = cut([t for own in tables for t in own], offsets, windows, (LOW, HIGH))
    assert parts.tables == sorted(parts.tables)
    for table, times in enumerate(tables):
        want = {w: [offsets[table] + row for row in rows] for w, rows in plain(times, windows).items()}
        assert pieces(parts, table) == want
        own = [w for w, t in zip(zip(parts.starts, parts.stops, strict=True), parts.tables, strict=True) if t == table]
        assert own == sorted(own)


@settings(deadline=None)
@given(inside.map(sorted), spans, spans)
def test_empty_windows_change_no_others(times: list[int], every: Any, period: Any) -> None:
    windows = Windows(every, period)
    some = pieces(cut(times, [0, len(times)], windows, (LOW, HIGH)), 0)
    every_one = pieces(cut(times, [0, len(times)], windows, (LOW, HIGH), create_empty=True), 0)
    assert {w: rows for w, rows in every_one.items() if rows} == some
    assert set(every_one) == set(some) | {clipped(windows.bounds(i)) for i in windows.overlapping(LOW, HIGH)}
