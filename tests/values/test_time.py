"""Times: text, calendar and arithmetic."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.duration import Duration, from_nanoseconds, parse_duration
from miniflux.values.kinds import INT_MAX, INT_MIN
from miniflux.values.time import (
    Time,
    TimeRangeError,
    add_duration,
    civil_from_days,
    days_from_civil,
    format_rfc3339,
    format_time,
    from_civil,
    parse_time,
)

INSTANTS = st.integers(INT_MIN, INT_MAX)


def ns(*parts):
    return from_civil(*parts)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("1970-01-01", 0),
        ("2021-01-01", 1_609_459_200_000_000_000),
        ("2021-01-01T00:00:00Z", ns(2021, 1, 1)),
        ("2021-01-01T00:00:00-05:30", ns(2021, 1, 1, 5, 30)),
        ("2020-01-01T09:00:00+24:00", ns(2019, 12, 31, 9)),
        ("2020-01-01T09:00:00+24:60", ns(2019, 12, 31, 8)),
        ("2020-01-01T09:00:00-00:00", ns(2020, 1, 1, 9)),
        ("2020-01-01T9:00:00Z", ns(2020, 1, 1, 9)),
        ("2020-01-01T00:00:00.5Z", ns(2020, 1, 1, 0, 0, 0, 500_000_000)),
        ("2020-01-01T00:00:00,5Z", ns(2020, 1, 1, 0, 0, 0, 500_000_000)),
        ("2020-01-01T00:00:00.1234567891Z", ns(2020, 1, 1, 0, 0, 0, 123_456_789)),
        ("2020-02-29", ns(2020, 2, 29)),
        ("2262-04-11T23:47:16.854775807Z", INT_MAX),
        ("1677-09-21T00:12:43.145224192Z", INT_MIN),
    ],
)
def test_parse(text, instant):
    t = parse_time(text)
    assert type(t) is Time
    assert t == instant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "2020",
        "20200101",
        "2020-1-1",
        "2021-02-29",
        "2020-00-01",
        "2020-13-01",
        "2020-01-32",
        " 2020-01-01",
        "2020-01-01 00:00:00Z",
        "2020-01-01t00:00:00Z",
        "٢٠٢٠-01-01",
        "2020-01-01Z",
        "+020-01-01",
    ],
)
def test_not_a_date(text):
    with pytest.raises(FluxError, match=r"^cannot parse date$"):
        parse_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "T",
        "0T",
        "2020-01-01T",
        "2020-01-01TZ",
        "2020-01-01T00:00:00",
        "2020-01-01T00:00Z",
        "2020-01-01T00:00:00z",
        "2020-01-01T24:00:00Z",
        "2020-01-01T23:60:00Z",
        "2020-01-01T23:59:60Z",
        "2020-02-30T00:00:00Z",
        "2020-01-01T09:00:00+25:00",
        "2020-01-01T09:00:00+0100",
        "2020-01-01T09:00:00.Z",
        "2020-01-01T09:00:00 Z",
        "2020-01-01T09:00:00.1x2Z",
        "2020-01-01T09:00:00+01:61",
        "2020-01-01T00:00:00ZZ",
        "2020-01-01T-1:00:00Z",
    ],
)
def test_not_a_date_time(text):
    with pytest.raises(FluxError, match=r"^cannot parse date time$"):
        parse_time(text)


def test_leap_seconds_are_for_literals():
    assert parse_time("2016-12-31T23:59:60.5Z", leap_second=True) == ns(2017, 1, 1, 0, 0, 0, 500_000_000)


@pytest.mark.parametrize("text", ["2300-01-01", "1600-01-01T00:00:00Z", "2262-04-11T23:47:16.854775808Z", "0000-01-01"])
def test_out_of_range(text):
    with pytest.raises(TimeRangeError) as e:
        parse_time(text)
    assert e.value.message == (
        f"time {text} is outside 1677-09-21T00:12:43.145224192Z to 2262-04-11T23:47:16.854775807Z"
    )


@pytest.mark.parametrize(
    ("instant", "fixed", "trimmed"),
    [
        (0, "1970-01-01T00:00:00.000000000Z", "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999999Z"),
        (1_500_000_000, "1970-01-01T00:00:01.500000000Z", "1970-01-01T00:00:01.5Z"),
        (10, "1970-01-01T00:00:00.000000010Z", "1970-01-01T00:00:00.00000001Z"),
    ],
)
def test_format(instant, fixed, trimmed):
    assert format_time(instant) == fixed
    assert format_rfc3339(instant) == trimmed


@given(INSTANTS)
def test_parsing_undoes_formatting(t):
    assert parse_time(format_time(t)) == t
    assert parse_time(format_rfc3339(t)) == t


@given(st.dates())
def test_calendar_agrees_with_python(date):
    days = date.toordinal() - datetime.date(1970, 1, 1).toordinal()
    assert days_from_civil(date.year, date.month, date.day) == days
    assert civil_from_days(days) == (date.year, date.month, date.day)


@pytest.mark.parametrize(
    ("start", "duration", "end"),
    [
        ("2024-01-31T10:00:00Z", "1mo", "2024-02-29T10:00:00Z"),
        ("2023-01-31", "1mo", "2023-02-28"),
        ("2024-02-29", "1y", "2025-02-28"),
        ("2024-03-31", "-1mo", "2024-02-29"),
        ("2024-01-15", "-1mo", "2023-12-15"),
        ("2024-01-31", "1mo1d", "2024-03-01"),
        ("2024-11-30", "15mo", "2026-02-28"),
        ("1969-12-31", "2mo", "1970-02-28"),
        ("2024-01-01", "-1ns", "2023-12-31T23:59:59.999999999Z"),
    ],
)
def test_add(start, duration, end):
    assert add_duration(parse_time(start), parse_duration(duration)) == parse_time(end)


def test_add_scaled():
    assert add_duration(parse_time("2024-01-31"), parse_duration("1mo1h"), 2) == parse_time("2024-03-31T02:00:00Z")
    assert add_duration(parse_time("2024-03-31"), parse_duration("1mo1h"), -1) == parse_time("2024-02-28T23:00:00Z")


@given(INSTANTS, st.integers(-(10**18), 10**18))
def test_adding_nanoseconds_is_addition(t, n):
    if INT_MIN <= t + n <= INT_MAX:
        assert add_duration(t, from_nanoseconds(n)) == t + n
    else:
        with pytest.raises(TimeRangeError):
            add_duration(t, from_nanoseconds(n))


def test_adding_out_of_range():
    with pytest.raises(TimeRangeError, match=r"^time 2300-01-01T00:00:00.000000000Z is outside 1677"):
        add_duration(ns(2200, 1, 1), Duration(1200, 0))
