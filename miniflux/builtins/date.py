"""Package `date`: the parts of a date on a local clock, and calendar arithmetic."""

from __future__ import annotations

from ..errors import FluxError
from ..values.duration import Duration, scale
from ..values.null import is_null, null_of
from ..values.time import (
    NANOSECONDS_PER_DAY,
    NANOSECONDS_PER_SECOND,
    Time,
    checked_time,
    civil,
    civil_from_days,
    days_from_civil,
)
from ..values.windows import ZERO, Location, Windows
from ._location import parts_location, time_of
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..evaluate.interpreter import Interpreter

_MINUTE = 60 * NANOSECONDS_PER_SECOND
_HOUR = 60 * _MINUTE


def _in_utc(name: str, part: Callable[[int], int]) -> None:
    """Registers a function of the fraction of a second or the second, which no location changes."""

    @builtin("date", name)
    def body(context: Interpreter, t: Any) -> Any:
        ns = time_of(context, t)
        return null_of("int") if ns is None else part(ns)


def _local(name: str, part: Callable[[int], int]) -> None:
    """Registers a function of what the clock of a location shows."""

    @builtin("date", name)
    def body(context: Interpreter, t: Any, location: dict[str, Any]) -> Any:
        ns = time_of(context, t)
        return null_of("int") if ns is None else part(parts_location(location).clock(ns))


def _year_day(ns: int) -> int:
    days = ns // NANOSECONDS_PER_DAY
    return days - days_from_civil(civil_from_days(days)[0], 1, 1) + 1


def _week_day(ns: int) -> int:
    """Sunday is 0; 1970-01-01 was a Thursday."""
    return (ns // NANOSECONDS_PER_DAY + 4) % 7


def iso_week(ns: int) -> int:
    """The week of ISO 8601: it begins on Monday and belongs to the year of its Thursday."""
    days = ns // NANOSECONDS_PER_DAY
    thursday = days - (days + 3) % 7 + 3
    return (thursday - days_from_civil(civil_from_days(thursday)[0], 1, 1)) // 7 + 1


_in_utc("nanosecond", lambda ns: ns % NANOSECONDS_PER_SECOND)
_in_utc("microsecond", lambda ns: ns % NANOSECONDS_PER_SECOND // 1_000)
_in_utc("millisecond", lambda ns: ns % NANOSECONDS_PER_SECOND // 1_000_000)
_in_utc("second", lambda ns: ns // NANOSECONDS_PER_SECOND % 60)
_local("_minute", lambda ns: ns // _MINUTE % 60)
_local("_hour", lambda ns: ns // _HOUR % 24)
_local("_weekDay", _week_day)
_local("_monthDay", lambda ns: civil(ns)[2])
_local("_yearDay", _year_day)
_local("_week", iso_week)
_local("_month", lambda ns: civil(ns)[1])
_local("_quarter", lambda ns: (civil(ns)[1] + 2) // 3)
_local("_year", lambda ns: civil(ns)[0])


@builtin("date", "_time")
def time(context: Interpreter, t: Any, location: dict[str, Any]) -> Any:
    """What the clock of a location shows, as if it were UTC."""
    ns = time_of(context, t)
    return null_of("time") if ns is None else checked_time(parts_location(location).clock(ns))


@builtin("date", "_truncate")
def truncate(context: Interpreter, t: Any, unit: Duration, location: dict[str, Any]) -> Any:
    """The start of the unit of time that `t` is in, counted from 1970 on the clock of a location."""
    ns = time_of(context, t)
    if ns is None or is_null(unit):
        return null_of("time")
    return Windows(unit, unit, ZERO, Location.of(location)).truncate(ns)


@builtin("date", "_add")
def add(context: Interpreter, d: Duration, to: Any, location: dict[str, Any]) -> Any:
    """`to` plus `d`, reckoned on the clock of a location."""
    return _added(context, to, d, 1, location)


@builtin("date", "_sub")
def sub(context: Interpreter, from_: Any, d: Duration, location: dict[str, Any]) -> Any:
    """`from` minus `d`, reckoned on the clock of a location."""
    return _added(context, from_, d, -1, location)


def _added(context: Interpreter, t: Any, d: Duration, sign: int, location: dict[str, Any]) -> Time | Any:
    ns = time_of(context, t)
    if ns is None or is_null(d):
        return null_of("time")
    return Location.of(location).add(ns, d, sign)


@builtin("date", "scale")
def scale_(d: Duration, n: int) -> Any:
    """Both parts of a duration times `n`."""
    if is_null(d) or is_null(n):
        return null_of("duration")
    if type(d) is not Duration:
        raise FluxError("d must be a duration")
    return scale(d, n)
