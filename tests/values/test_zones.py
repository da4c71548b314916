"""Time zones: the offsets that Python's own reader finds in the same data, clocks that repeat or leave out an hour, names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
import tzdata
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.time import parse_time
from miniflux.values.zones import Zone, load_zone

SECOND = 1_000_000_000
NAMES = (
    *("America/New_York", "Europe/London", "Europe/Dublin", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kolkata"),
    *("America/Nuuk", "Asia/Jerusalem", "Africa/Cairo", "Pacific/Apia", "America/St_Johns", "Europe/Amsterdam"),
)


def zone(name: str) -> Zone:
    found = load_zone(name)
    assert found is not None
    return found


def data(name: str) -> bytes:
    spec = tzdata.__spec__
    content: bytes = spec.loader.get_data(f"{tzdata.__path__[0]}/zoneinfo/{name}")
    return content


seconds = st.integers(-9_223_372_036, 9_223_372_035)


@given(st.sampled_from(NAMES), st.data())
def test_offsets_are_those_of_pythons_reader(name: str, more: st.DataObject) -> None:
    own = zone(name)
    reference = ZoneInfo.from_file(BytesIO(data(name)), name)
    changes = st.sampled_from(own.when).flatmap(lambda t: st.integers(t - 2, t + 2))
    at = more.draw(seconds | changes)
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=at)
    offset = moment.astimezone(reference).utcoffset()
    assert offset is not None
    assert own.offset(at * SECOND) == offset // timedelta(seconds=1) * SECOND


@given(st.sampled_from(NAMES), st.data())
def test_an_instant_is_the_first_at_which_the_clock_shows_it(name: str, more: st.DataObject) -> None:
    own = zone(name)
    changes = st.sampled_from(own.when).flatmap(lambda t: st.integers(t - 7200, t + 7200))
    at = more.draw(seconds | changes) * SECOND
    shown = own.clock(at)
    first = own.instant(shown)
    assert first <= at
    assert own.clock(first) == shown


@given(st.sampled_from(NAMES), st.data())
def test_instants_never_go_back_as_the_clock_goes_on(name: str, more: st.DataObject) -> None:
    own = zone(name)
    start = more.draw(st.sampled_from(own.when).flatmap(lambda t: st.integers(t - 100_000, t + 100_000)))
    later = start + more.draw(st.integers(0, 100_000))
    assert own.instant(start * SECOND) <= own.instant(later * SECOND)


def test_an_hour_that_the_clock_leaves_out_is_the_moment_of_the_change() -> None:
    own = zone("America/Los_Angeles")
    change = parse_time("2021-03-14T10:00:00Z")
    assert own.instant(parse_time("2021-03-14T02:00:00Z")) == change
    assert own.instant(parse_time("2021-03-14T02:59:59Z")) == change
    assert own.instant(parse_time("2021-03-14T03:00:00Z")) == change
    assert own.instant(parse_time("2021-03-14T01:59:59Z")) == change - SECOND


def test_a_day_that_the_clock_leaves_out() -> None:
    assert zone("Pacific/Apia").instant(parse_time("2011-12-30T12:00:00Z")) == parse_time("2011-12-30T10:00:00Z")


def test_utc_has_nothing_to_change() -> None:
    assert load_zone("UTC") is None
    assert load_zone("") is None


@pytest.mark.parametrize("name", ["Mars/Olympus", "europe/oslo", "Local", "Europe", "zones", "Europe/"])
def test_names_that_the_database_does_not_have(name: str) -> None:
    with pytest.raises(FluxError, match=f"^unknown time zone {name}$"):
        load_zone(name)


@pytest.mark.parametrize("name", ["../zones", "/etc/passwd", "\\x"])
def test_names_that_are_paths(name: str) -> None:
    with pytest.raises(FluxError, match=r"^time: invalid location name$"):
        load_zone(name)
