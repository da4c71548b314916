"""Windows: which ones a time falls in, months, offsets, and durations that make none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.duration import parse_duration
from miniflux.values.interval import Windows
from miniflux.values.time import format_rfc3339, parse_time

times = st.integers(-(10**18), 4 * 10**18)
durations = st.sampled_from(["1s", "90s", "1h", "1d", "1w", "1mo", "3mo", "1y"])


def windows(every: str, period: str = "", offset: str = "0s") -> Windows:
    return Windows(parse_duration(every), parse_duration(period or every), parse_duration(offset))


@given(times, durations, st.sampled_from(["0s", "-3d", "5h", "100d"]))
def test_windows_of_their_own_length_hold_each_time_once(time: int, every: str, offset: str) -> None:
    rule = windows(every, offset=offset)
    (span,) = rule.overlapping(time, time + 1)
    assert span[0] <= time < span[1]
    index = rule.latest(time)
    assert rule.span(index) == span
    assert rule.span(index + 1)[0] == span[1]


@given(times, st.sampled_from(["1s", "1h", "1d"]), st.integers(1, 4))
def test_longer_periods_hold_each_time_more_often(time: int, every: str, factor: int) -> None:
    length = parse_duration(every).nanoseconds * factor
    rule = windows(every, f"{length}ns")
    spans = rule.overlapping(time, time + 1)
    assert len(spans) == factor
    assert spans == sorted(spans, reverse=True)
    assert all(a <= time < b and b - a == length for a, b in spans)


def shown(rule: Windows, time: str) -> list[tuple[str, ...]]:
    t = parse_time(time)
    return [tuple(map(format_rfc3339, span)) for span in rule.overlapping(t, t + 1)]


def test_months_begin_on_their_first_day_and_weeks_on_thursday() -> None:
    assert shown(windows("1mo"), "2024-02-29T23:59:59Z") == [("2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z")]
    assert shown(windows("1y"), "2023-12-31T00:00:00Z") == [("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z")]
    assert shown(windows("1mo", offset="5d"), "2024-03-05T00:00:00Z") == [
        ("2024-02-06T00:00:00Z", "2024-03-06T00:00:00Z")
    ]
    assert shown(windows("1w"), "2024-01-03T00:00:00Z") == [("2023-12-28T00:00:00Z", "2024-01-04T00:00:00Z")]
    assert shown(windows("1w", offset="-3d"), "2024-01-03T00:00:00Z") == [
        ("2024-01-01T00:00:00Z", "2024-01-08T00:00:00Z")
    ]


def test_shorter_periods_leave_gaps() -> None:
    assert shown(windows("1h", "10m"), "2024-01-01T00:09:59Z") == [("2024-01-01T00:00:00Z", "2024-01-01T00:10:00Z")]
    assert shown(windows("1h", "10m"), "2024-01-01T00:10:00Z") == []


@pytest.mark.parametrize(
    ("every", "message"),
    [
        ("0s", "duration used as an interval cannot be zero"),
        ("1mo1d", "duration used as an interval cannot mix month and nanosecond units"),
        ("-1h", "duration used as an interval cannot be negative"),
    ],
)
def test_durations_that_make_no_windows(every: str, message: str) -> None:
    with pytest.raises(FluxError, match=message):
        windows(every)
