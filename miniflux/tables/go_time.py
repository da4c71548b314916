"""parse: reads a time by a layout in Go's notation, in which the layout is the time 2006-01-02 15:04:05 -0700 MST itself."""

from __future__ import annotations

from ..errors import FluxError
from ..values.time import days_in_month, from_civil, is_leap_year

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")

# Longer elements stand before those that they begin with.
_ELEMENTS = (
    *("January", "Jan", "Monday", "Mon", "MST", "002", "01", "02", "03", "04", "05", "06", "15", "1", "2006", "2"),
    *("__2", "_2006", "_2", "3", "4", "5", "PM", "pm"),
    *("-070000", "-07:00:00", "-0700", "-07:00", "-07", "Z070000", "Z07:00:00", "Z0700", "Z07:00", "Z07"),
)


class _Unreadable(Exception):
    """The text does not have the element that the layout asks for."""


class _OutOfRange(Exception):
    """The text has the element, but it names nothing: month 13."""


class _Fields:
    """What was read so far. `rest` is what is left of the text; -1 says not given."""

    __slots__ = (
        "afternoon",
        "day",
        "hour",
        "minute",
        "month",
        "nanosecond",
        "offset",
        "rest",
        "second",
        "yday",
        "year",
    )

    def __init__(self, rest: str) -> None:
        self.rest = rest
        self.year = 0
        self.month = self.day = self.yday = -1
        self.hour = self.minute = self.second = self.nanosecond = self.offset = 0
        self.afternoon: bool | None = None


def parse(layout: str, text: str) -> int:
    """Nanoseconds since 1970 UTC, not limited to int64. Names of zones other than UTC count as UTC (Go's rule here).

    Raises FluxError in the words of Go's time.Parse.
    """
    f = _Fields(text)
    rest = layout
    while True:
        prefix, element, rest = _next(rest)
        if not _skip(f, prefix):
            raise _cannot(layout, text, prefix, f.rest)
        if not element:
            break
        before = f.rest
        try:
            _read(f, element, rest)
        except _Unreadable:
            raise _cannot(layout, text, element, before) from None
        except _OutOfRange as what:
            raise _wrong(text, f"{what} out of range") from None
    if f.rest:
        raise _wrong(text, f"extra text: {_quoted(f.rest)}")
    return _instant(f, text)


def _instant(f: _Fields, text: str) -> int:
    hour = f.hour
    if f.afternoon is not None:
        hour = hour % 12 + 12 * f.afternoon if hour <= 12 else hour
    month, day = f.month, f.day
    if f.yday >= 0:
        month, day = _of_year(f, text)
    month, day = (1 if month < 0 else month), (1 if day < 0 else day)
    if not 1 <= day <= days_in_month(f.year, month):
        raise _wrong(text, "day out of range")
    return from_civil(f.year, month, day, hour, f.minute, f.second, f.nanosecond) - f.offset * 1_000_000_000


def _of_year(f: _Fields, text: str) -> tuple[int, int]:
    """Month and day of the day of the year."""
    if not 1 <= f.yday <= 365 + is_leap_year(f.year):
        raise _wrong(text, "day-of-year out of range")
    month, day = 1, f.yday
    while day > days_in_month(f.year, month):
        day -= days_in_month(f.year, month)
        month += 1
    if f.month not in (-1, month):
        raise _wrong(text, "day-of-year does not match month")
    if f.day not in (-1, day):
        raise _wrong(text, "day-of-year does not match day")
    return month, day


def _next(layout: str) -> tuple[str, str, str]:
    """What stands before the next element of a layout, the element ("" at the end) and what follows."""
    for at in range(len(layout)):
        for element in _ELEMENTS:
            if layout.startswith(element, at):
                after = layout[at + len(element) :]
                if element in ("Jan", "Mon") and "a" <= after[:1] <= "z":
                    continue  # a word that only begins like a month
                if element == "_2006":
                    return layout[: at + 1], "2006", after
                return layout[:at], element, after
        if layout[at] in ".," and layout[at + 1 : at + 2] in ("0", "9"):
            digit = layout[at + 1]
            end = at + 1
            while layout[end : end + 1] == digit:
                end += 1
            if not _is_digit(layout[end : end + 1]):
                return layout[:at], layout[at:end], layout[end:]
    return layout, "", ""


def _skip(f: _Fields, prefix: str) -> bool:
    """Passes over literal text; a run of blanks stands for any run."""
    while prefix:
        if prefix[0] == " ":
            if f.rest and f.rest[0] != " ":
                return False
            prefix, f.rest = prefix.lstrip(" "), f.rest.lstrip(" ")
        elif f.rest[:1] == prefix[0]:
            prefix, f.rest = prefix[1:], f.rest[1:]
        else:
            return False
    return True


def _read(f: _Fields, element: str, following: str) -> None:
    """Reads one element from the text into the fields."""
    if element == "2006":
        if not (_is_digit(f.rest[:1]) and _all_digits(f.rest[:4], 4)):
            raise _Unreadable
        f.year, f.rest = int(f.rest[:4]), f.rest[4:]
    elif element == "06":
        if not _all_digits(f.rest[:2], 2):
            raise _Unreadable
        year, f.rest = int(f.rest[:2]), f.rest[2:]
        f.year = year + (1900 if year >= 69 else 2000)
    elif element in ("01", "1"):
        f.month = _number(f, element == "01")
        _check(1 <= f.month <= 12, "month")
    elif element in ("January", "Jan"):
        f.month = _name(f, MONTHS, element == "Jan") + 1
    elif element in ("Monday", "Mon"):
        _name(f, DAYS, element == "Mon")
    elif element in ("02", "_2", "2"):
        if element == "_2":
            f.rest = f.rest.removeprefix(" ")
        f.day = _number(f, element == "02")
    elif element in ("002", "__2"):
        f.yday = _day_of_year(f, element == "002")
    elif element == "15":
        f.hour = _number(f, False)
        _check(f.hour < 24, "hour")
    elif element in ("03", "3"):
        f.hour = _number(f, element == "03")
        _check(f.hour <= 12, "hour")
    elif element in ("04", "4"):
        f.minute = _number(f, element == "04")
        _check(f.minute < 60, "minute")
    elif element in ("05", "5"):
        f.second = _number(f, element == "05")
        _check(f.second < 60, "second")
        # A fraction is read after seconds even where the layout has none.
        if not _next(following)[1].startswith((".", ",")) or _next(following)[0]:
            _fraction(f)
    elif element[0] in ".,":
        if element[1] == "9":
            _fraction(f)
        else:
            _exact_fraction(f, len(element))
    elif element in ("PM", "pm"):
        half = f.rest[:2]
        if half not in (("AM", "PM") if element == "PM" else ("am", "pm")):
            raise _Unreadable
        f.afternoon, f.rest = half in ("PM", "pm"), f.rest[2:]
    elif element == "MST":
        length = 3 if f.rest.startswith("UTC") else _zone_name(f.rest)
        if not length:
            raise _Unreadable
        f.rest = f.rest[length:]
    else:
        _zone(f, element)


def _number(f: _Fields, two_digits: bool) -> int:
    """One or two digits."""
    text = f.rest[:2] if _is_digit(f.rest[1:2]) else f.rest[:1]
    if not _is_digit(text[:1]) or (two_digits and len(text) < 2):
        raise _Unreadable
    f.rest = f.rest[len(text) :]
    return int(text)


def _day_of_year(f: _Fields, three_digits: bool) -> int:
    if not three_digits:
        f.rest = f.rest.removeprefix(" ").removeprefix(" ")
    length = 0
    while length < 3 and _is_digit(f.rest[length : length + 1]):
        length += 1
    if not length or (three_digits and length < 3):
        raise _Unreadable
    day, f.rest = int(f.rest[:length]), f.rest[length:]
    return day


def _name(f: _Fields, names: tuple[str, ...], short: bool) -> int:
    """The index of the name that the text begins with, in any case."""
    for i, name in enumerate(names):
        name = name[:3] if short else name
        if f.rest[: len(name)].lower() == name.lower():
            f.rest = f.rest[len(name) :]
            return i
    raise _Unreadable


def _fraction(f: _Fields) -> None:
    """A fraction of a second of any length, if there is one; digits after the ninth are cut."""
    end = 1
    while _is_digit(f.rest[end : end + 1]):
        end += 1
    if f.rest[:1] in (".", ",") and end > 1:
        f.nanosecond, f.rest = int(f.rest[1:end][:9].ljust(9, "0")), f.rest[end:]


def _exact_fraction(f: _Fields, length: int) -> None:
    """A fraction of as many digits as the layout has."""
    text = f.rest[:length]
    if text[:1] not in (".", ",") or not _all_digits(text[1:], length - 1):
        raise _Unreadable
    f.nanosecond, f.rest = int(text[1:][:9].ljust(9, "0")), f.rest[length:]


def _zone(f: _Fields, element: str) -> None:
    """An offset from UTC in the shape of the element: `+01`, `+0100`, `+01:00`, with seconds, or `Z`."""
    if element[0] == "Z" and f.rest[:1] == "Z":
        f.rest = f.rest[1:]
        return
    text = f.rest[: len(element)]
    colons = [i for i, c in enumerate(element) if c == ":"]
    if len(text) < len(element) or text[0] not in "+-" or any(text[i] != ":" for i in colons):
        raise _Unreadable
    digits = "".join(c for i, c in enumerate(text[1:], 1) if i not in colons)
    if not _all_digits(digits, len(digits)):
        raise _Unreadable
    hours, minutes, seconds = int(digits[:2]), int(digits[2:4] or 0), int(digits[4:] or 0)
    # 24 hours and 60 minutes are let through, as Go does.
    for value, most, what in ((hours, 24, "hour"), (minutes, 60, "minute"), (seconds, 60, "second")):
        _check(value <= most, f"time zone offset {what}")
    f.offset = ((hours * 60 + minutes) * 60 + seconds) * (1 if text[0] == "+" else -1)
    f.rest = f.rest[len(element) :]


def _zone_name(text: str) -> int:
    """The length of the zone abbreviation that the text begins with, 0 for none."""
    if text.startswith(("ChST", "MeST")):
        return 4
    if text.startswith("GMT"):
        return 3 + _signed_hours(text[3:])
    if text[:1] in ("+", "-"):
        return _signed_hours(text)
    letters = 0
    while letters < 6 and "A" <= text[letters : letters + 1] <= "Z":
        letters += 1
    if letters == 5:
        return 5 if text[4] == "T" else 0
    if letters == 4:
        return 4 if text[3] == "T" or text.startswith("WITA") else 0
    return 3 if letters == 3 else 0


def _signed_hours(text: str) -> int:
    """The length of a sign and hours up to 23."""
    length = 1
    while _is_digit(text[length : length + 1]):
        length += 1
    return length if text[:1] in ("+", "-") and length > 1 and int(text[1:length][-9:]) <= 23 else 0


def _check(fine: bool, what: str) -> None:
    if not fine:
        raise _OutOfRange(what)


def _is_digit(text: str) -> bool:
    return len(text) == 1 and text in "0123456789"


def _all_digits(text: str, length: int) -> bool:
    return len(text) == length and text.isdigit() and text.isascii()


def _cannot(layout: str, text: str, element: str, rest: str) -> FluxError:
    return FluxError(
        f"parsing time {_quoted(text)} as {_quoted(layout)}: cannot parse {_quoted(rest)} as {_quoted(element)}"
    )


def _wrong(text: str, why: str) -> FluxError:
    return FluxError(f"parsing time {_quoted(text)}: {why}")


def _quoted(text: str) -> str:
    from ..values.display import quoted

    return quoted(text)
