"""Time: an instant in nanoseconds since 1970 UTC, its text and its calendar."""

from __future__ import annotations

from ..errors import FluxError
from .kinds import INT_MAX, INT_MIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .duration import Duration

NANOSECONDS_PER_SECOND = 1_000_000_000
NANOSECONDS_PER_DAY = 86_400 * NANOSECONDS_PER_SECOND

_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Time(int):
    """An instant: nanoseconds since 1970-01-01T00:00:00Z, within int64."""

    __slots__ = ()
    nature = "time"

    def __repr__(self) -> str:
        return f"Time({int(self)})"


class TimeRangeError(FluxError):
    """A time before 1677-09-21 or after 2262-04-11: int64 nanoseconds do not reach it."""


def checked_time(ns: int, shown: str = "") -> Time:
    """`ns` as a time. Raises TimeRangeError outside int64, where upstream wraps around; `shown` says it in the user's words."""
    if INT_MIN <= ns <= INT_MAX:
        return Time(ns)
    raise TimeRangeError(f"time {shown or format_time(ns)} is outside {format_time(INT_MIN)} to {format_time(INT_MAX)}")


# ---- calendar -------------------------------------------------------------------------------------------------------


def is_leap_year(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap_year(year) else _MONTH_DAYS[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a date of the proleptic Gregorian calendar.

    Years are counted from March, so that the leap day is the last of its year and months follow one formula.
    """
    if month <= 2:
        year -= 1
        month += 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day - 719_469


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of a number of days since 1970-01-01: the inverse of `days_from_civil`."""
    era, day = divmod(days + 719_468, 146_097)
    year_of_era = (day - day // 1_460 + day // 36_524 - day // 146_096) // 365
    day -= 365 * year_of_era + year_of_era // 4 - year_of_era // 100
    month = (5 * day + 2) // 153
    day -= (153 * month + 2) // 5
    year = 400 * era + year_of_era
    return (year, month + 3, day + 1) if month < 10 else (year + 1, month - 9, day + 1)


def civil(ns: int) -> tuple[int, int, int, int]:
    """Year, month, day and nanosecond of the day of an instant, in UTC."""
    days, rest = divmod(ns, NANOSECONDS_PER_DAY)
    return (*civil_from_days(days), rest)


def from_civil(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, nanosecond: int = 0
) -> int:
    """Nanoseconds since 1970 of a date and clock in UTC. Not limited to int64: see `checked_time`."""
    seconds = days_from_civil(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    return seconds * NANOSECONDS_PER_SECOND + nanosecond


def add_months(ns: int, months: int) -> int:
    """The same clock on the same day `months` later, or on the last day of a shorter month. Not limited to int64."""
    year, month, day, clock = civil(ns)
    year, month = divmod(year * 12 + month - 1 + months, 12)
    month += 1
    day = min(day, days_in_month(year, month))
    return days_from_civil(year, month, day) * NANOSECONDS_PER_DAY + clock


def add_duration(t: int, d: Duration, scale: int = 1) -> Time:
    """`t` plus `scale` times `d`: months first, then nanoseconds (upstream's rule).

    Raises TimeRangeError where the result leaves int64.
    """
    if d.negative:
        scale = -scale
    if d.months:
        t = add_months(t, d.months * scale)
    return checked_time(t + d.nanoseconds * scale)


# ---- text -----------------------------------------------------------------------------------------------------------


def format_time(ns: int) -> str:
    """`2006-01-02T15:04:05.000000000Z`: always nine digits."""
    seconds, fraction = divmod(ns, NANOSECONDS_PER_SECOND)
    return f"{_to_second(seconds)}.{fraction:09d}Z"


def format_rfc3339(ns: int) -> str:
    """As `format_time`, without the zeros at the end of the fraction: the form of CSV and JSON."""
    seconds, fraction = divmod(ns, NANOSECONDS_PER_SECOND)
    if not fraction:
        return _to_second(seconds) + "Z"
    return f"{_to_second(seconds)}.{fraction:09d}".rstrip("0") + "Z"


def _to_second(seconds: int) -> str:
    days, clock = divmod(seconds, 86_400)
    year, month, day = civil_from_days(days)
    minutes, second = divmod(clock, 60)
    hour, minute = divmod(minutes, 60)
    return f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}"


def parse_time(text: str, *, leap_second: bool = False) -> Time:
    """The instant that `text` names: a date (midnight UTC), or RFC 3339 with an offset; digits after the ninth are cut.

    Time literals, unlike `time(v:)`, may name the second 60 (`leap_second`), which is the next minute's first.
    Raises FluxError `cannot parse date` or, when the text has a `T`, `cannot parse date time`; TimeRangeError outside int64.
    """
    if "T" not in text:
        ns = _date(text)
        if ns is None:
            raise FluxError("cannot parse date")
    else:
        date, _, clock = text.partition("T")
        midnight, rest = _date(date), _clock(clock, 60 if leap_second else 59)
        if midnight is None or rest is None:
            raise FluxError("cannot parse date time")
        ns = midnight + rest
    return checked_time(ns, text)


def _number(digits: str, low: int, high: int) -> int:
    """The value of one or more ASCII digits within bounds, or -1."""
    if not (digits.isascii() and digits.isdigit()):
        return -1
    n = int(digits)
    return n if low <= n <= high else -1


def _date(text: str) -> int | None:
    """Nanoseconds of midnight UTC of a date `YYYY-MM-DD`."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    year, month, day = _number(text[:4], 0, 9999), _number(text[5:7], 1, 12), _number(text[8:], 1, 31)
    if year < 0 or month < 0 or day < 0 or day > days_in_month(year, month):
        return None
    return days_from_civil(year, month, day) * NANOSECONDS_PER_DAY


def _clock(text: str, last_second: int) -> int | None:
    """Nanoseconds from midnight UTC of `hh:mm:ss`, an optional fraction, and the offset `Z` or `±hh:mm`."""
    if text[-1:] == "Z":
        body, offset = text[:-1], 0
    else:
        body, sign, minutes = text[:-6], text[-6:-5], _hours_minutes(text[-5:])
        if minutes is None or sign not in ("+", "-"):
            return None
        offset = minutes if sign == "+" else -minutes
    if body[1:2] == ":":  # Go reads an hour of one digit, so upstream does
        body = "0" + body
    if len(body) < 8 or body[2] != ":" or body[5] != ":":
        return None
    hour, minute, second = _number(body[:2], 0, 23), _number(body[3:5], 0, 59), _number(body[6:8], 0, last_second)
    if hour < 0 or minute < 0 or second < 0:
        return None
    fraction = 0
    if len(body) > 8:
        digits = body[9:]
        if body[8] not in ".," or not (digits.isascii() and digits.isdigit()):
            return None
        fraction = int(digits[:9].ljust(9, "0"))
    return ((hour * 60 + minute - offset) * 60 + second) * NANOSECONDS_PER_SECOND + fraction


def _hours_minutes(text: str) -> int | None:
    """Minutes of an offset `hh:mm`."""
    if len(text) != 5 or text[2] != ":":
        return None
    hours, minutes = _number(text[:2], 0, 24), _number(text[3:], 0, 60)
    return None if hours < 0 or minutes < 0 else hours * 60 + minutes
