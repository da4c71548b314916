"""Durations: parts, text, one number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.duration import (
    Duration,
    format_duration,
    from_nanoseconds,
    from_units,
    negate,
    parse_duration,
    scale,
    to_nanoseconds,
)
from miniflux.values.kinds import INT_MAX

DURATIONS = st.builds(Duration, st.integers(0, INT_MAX), st.integers(0, INT_MAX), st.booleans())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1h30m", "1h30m"),
        ("90m", "1h30m"),
        ("-1h", "-1h"),
        ("1m1h", "1h1m"),
        ("1y2mo", "1y2mo"),
        ("14mo", "1y2mo"),
        ("1µs", "1us"),
        ("365d", "52w1d"),
        ("30d", "4w2d"),
        ("1h1h", "2h"),
        ("007s", "7s"),
        ("1500ms", "1s500ms"),
        ("-36h", "-1d12h"),
        ("300y", "300y"),
        ("", "0ns"),
        ("-", "0ns"),
        ("-0s", "0ns"),
        ("9223372036854775807ns", "15250w1d23h47m16s854ms775us807ns"),
    ],
)
def test_text(text, shown):
    assert format_duration(parse_duration(text)) == shown


@pytest.mark.parametrize(
    "text", ["0", "90", "1.5h", "1h-30m", " 1h", "1h ", "h", "--1h", "+1h", "٣d", "1H", "1M", "1μs"]
)
def test_bad_text(text):
    with pytest.raises(FluxError):
        parse_duration(text)


@pytest.mark.parametrize("text", ["106752d", "9223372036854775808ns", "99999999999999999999d", "1" * 5000 + "d"])
def test_too_long(text):
    with pytest.raises(FluxError, match="too l"):
        parse_duration(text)


def test_equality_is_of_parts():
    assert parse_duration("60m") == parse_duration("1h")
    assert hash(parse_duration("60m")) == hash(parse_duration("1h"))
    assert parse_duration("1mo") != parse_duration("30d")
    assert parse_duration("1h") != parse_duration("-1h")
    assert Duration(0, 0, True) == Duration(0, 0)


def test_one_number():
    assert to_nanoseconds(parse_duration("1y")) == 31_557_600_000_000_000
    assert to_nanoseconds(parse_duration("-1mo1ns")) == -2_629_800_000_000_001
    with pytest.raises(FluxError, match=r"^duration 300y is longer than 9223372036854775807 nanoseconds"):
        to_nanoseconds(parse_duration("300y"))


def test_scale_and_negate():
    assert format_duration(scale(parse_duration("1mo12h"), -2)) == "-2mo1d"
    assert format_duration(scale(parse_duration("-1mo12h"), -2)) == "2mo1d"
    assert scale(parse_duration("1h"), 0) == Duration(0, 0)
    assert format_duration(negate(parse_duration("1h"))) == "-1h"
    assert negate(Duration(0, 0)) == Duration(0, 0)
    with pytest.raises(FluxError, match="too long"):
        scale(parse_duration("200y"), INT_MAX)


def test_units():
    assert from_units([(1, "y"), (2, "mo"), (1, "w"), (1, "µs")], negative=True) == Duration(
        14, 604_800_000_001_000, True
    )
    with pytest.raises(FluxError, match='unknown duration unit "H"'):
        from_units([(1, "H")])


@given(DURATIONS)
def test_parsing_undoes_formatting(d):
    assert parse_duration(format_duration(d)) == d


@given(DURATIONS)
def test_negating_twice_changes_nothing(d):
    assert negate(negate(d)) == d
    assert scale(d, -1) == negate(d)


@given(st.integers(-INT_MAX, INT_MAX))
def test_nanoseconds_round_trip(n):
    assert to_nanoseconds(from_nanoseconds(n)) == n
