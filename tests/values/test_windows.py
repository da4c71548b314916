"""Windows of time: which instants are in them, months, local clocks, what is no interval."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.duration import Duration, parse_duration
from miniflux.values.time import format_rfc3339, parse_time
from miniflux.values.windows import ZERO, Location, Windows
from miniflux.values.zones import load_zone

HOUR = 3_600_000_000_000
DURATIONS = ("1h", "90m", "1d", "1w", "1mo", "3mo", "1y", "7h")
zones = st.sampled_from(["UTC", "America/New_York", "Europe/London", "Australia/Lord_Howe"])
times = st.integers(parse_time("2019-01-01T00:00:00Z"), parse_time("2022-01-01T00:00:00Z"))
durations = st.sampled_from(DURATIONS).map(parse_duration)
offsets = st.sampled_from(["0s", "25m", "-2d", "40d", "-1mo"]).map(parse_duration)


def bounds(windows: Windows, time: str) -> list[str]:
    """Start and stop of the windows that contain a time."""
    return ["{}/{}".format(*map(format_rfc3339, windows.bounds(i))) for i in windows.containing(parse_time(time))]


@given(durations, offsets, zones, times)
def test_the_windows_of_an_instant_contain_it_and_their_neighbours_do_not(
    every: Duration, offset: Duration, zone: str, time: int
) -> None:
    windows = Windows(every, every, offset, Location(load_zone(zone)))
    found = windows.containing(time)
    assert all(windows.bounds(i)[0] <= time < windows.bounds(i)[1] for i in found)
    index = windows.index(time)
    assert windows.bounds(index)[0] <= time < windows.bounds(index + 1)[0]
    if offset.months == 0 and not every.months:
        assert found == [index]


@given(durations, durations, zones, times, st.integers(1, 60 * 24))
def test_overlapping_windows_are_those_that_share_an_instant(
    every: Duration, period: Duration, zone: str, start: int, hours: int
) -> None:
    windows = Windows(every, period, ZERO, Location(load_zone(zone)))
    stop = start + hours * HOUR
    found = windows.overlapping(start, stop)
    assert found == sorted(found)
    near = range(windows.index(start) - 30, windows.index(stop) + 2)
    shared = [
        i for i in near if windows.bounds(i)[0] < min(stop, windows.bounds(i)[1]) and windows.bounds(i)[1] > start
    ]
    empty = [i for i in found if windows.bounds(i)[0] == windows.bounds(i)[1]]
    assert [i for i in found if i in near and i not in empty] == shared


@given(times)
def test_the_grid_has_the_windows_that_are_alike(time: int) -> None:
    windows = Windows(parse_duration("7h"), parse_duration("7h"), parse_duration("-50m"))
    grid = windows.grid
    assert grid is not None
    start = time - (time - grid[0]) % grid[1]
    assert [windows.bounds(i) for i in windows.containing(time)] == [(start, start + grid[1])]


def test_months_of_a_place() -> None:
    tokyo = Location(load_zone("Asia/Tokyo"))
    month = parse_duration("1mo")
    assert bounds(Windows(month, month, ZERO, tokyo), "2024-02-29T15:00:00Z") == [
        "2024-02-29T15:00:00Z/2024-03-31T15:00:00Z"
    ]
    fixed = Location(offset=parse_duration("5h"))
    # Upstream puts the last hours of a short month in no window at all.
    assert bounds(Windows(month, month, ZERO, fixed), "2024-04-30T20:00:00Z") == [
        "2024-04-30T19:00:00Z/2024-05-30T19:00:00Z"
    ]


def test_an_hour_shown_twice_is_in_the_windows_that_contain_it() -> None:
    """Upstream looks at the clock alone, and leaves out what it shows for the second time."""
    half = parse_duration("30m")
    windows = Windows(half, half, ZERO, Location(load_zone("America/Los_Angeles")))
    assert bounds(windows, "2021-11-07T09:10:00Z") == ["2021-11-07T08:30:00Z/2021-11-07T10:00:00Z"]


def test_a_window_that_the_clock_leaves_out_is_empty() -> None:
    hour = parse_duration("1h")
    windows = Windows(hour, hour, ZERO, Location(load_zone("America/Los_Angeles")))
    change = parse_time("2021-03-14T10:00:00Z")
    index = windows.index(change)
    assert windows.bounds(index - 1) == (change, change)
    assert windows.bounds(index) == (change, change + HOUR)


def test_a_negative_period_reaches_back() -> None:
    windows = Windows(parse_duration("1h"), parse_duration("-2h"))
    assert bounds(windows, "2024-01-01T00:30:00Z") == [
        "2023-12-31T23:00:00Z/2024-01-01T01:00:00Z",
        "2024-01-01T00:00:00Z/2024-01-01T02:00:00Z",
    ]


def test_truncate_takes_the_first_of_two_equal_clock_readings() -> None:
    windows = Windows(parse_duration("1h"), parse_duration("1h"), ZERO, Location(load_zone("America/Los_Angeles")))
    assert format_rfc3339(windows.truncate(parse_time("2021-11-07T09:30:00Z"))) == "2021-11-07T08:00:00Z"


@pytest.mark.parametrize(
    ("every", "message"),
    [
        ("0s", "duration used as an interval cannot be zero"),
        ("-1h", "duration used as an interval cannot be negative"),
        ("1mo1h", "duration used as an interval cannot mix month and nanosecond units"),
    ],
)
def test_what_is_no_interval(every: str, message: str) -> None:
    with pytest.raises(FluxError, match=message):
        Windows(parse_duration(every), parse_duration(every))


def test_a_location_needs_a_zone() -> None:
    with pytest.raises(FluxError, match="zone property missing from location record"):
        Location.of({"offset": ZERO})
    with pytest.raises(FluxError, match="offset property for location must be of type duration"):
        Location.of({"zone": "UTC", "offset": 1})
