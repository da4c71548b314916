"""decode_times: turns the cells of a dateTime column into nanoseconds since 1970 UTC."""

from __future__ import annotations

from ..values.kinds import INT_MAX, INT_MIN
from ..values.time import checked_time, days_from_civil, days_in_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

RFC3339 = "2006-01-02T15:04:05Z07:00"
"""Go's name for RFC 3339 with seconds; it reads fractions of a second as well."""

_NAMED = {"RFC3339": RFC3339, "RFC3339Nano": "2006-01-02T15:04:05.999999999Z07:00"}

_MINUTE = 60_000_000_000
_MARGIN = 2 * 1440 * _MINUTE
"""More than seconds and a time zone add to a minute."""

_KEPT = 200_000
_KNOWN = 50_000
"""So many different cells of a column are read once for all rows: many tables have rows at the same times."""


def decode_times(layout: str) -> Callable[[list[str]], list[Any]]:
    """A decoder for `dateTime:LAYOUT`: RFC3339, RFC3339Nano or a layout in Go's notation.

    It raises FluxError in Go's words for text that does not fit, and for times outside 1677 to 2262.
    """
    if layout not in _NAMED:
        return _by_layout(layout)
    minutes, seconds = _Minutes(), _Seconds()
    known = _Cells(minutes, seconds)

    def decode(cells: list[str]) -> list[Any]:
        # Cells, dates and seconds repeat: each is read once and looked up from then on.
        try:
            if len(known) < _KNOWN:
                values = list(map(known.__getitem__, cells))
            else:
                values = [minutes[c[:17]] + seconds[c[17:]] for c in cells]
        except ValueError:
            return slowly(cells)
        if len(seconds) > _KEPT:
            seconds.clear()
        if len(minutes) > _KEPT:
            minutes.clear()
        return values

    slowly = _by_layout(_NAMED[layout])
    return decode


def _by_layout(layout: str) -> Callable[[list[str]], list[Any]]:
    from .go_time import parse

    def decode(cells: list[str]) -> list[Any]:
        known = {
            c: int(checked_time(parse(layout, c), c if layout in _NAMED.values() else "")) for c in dict.fromkeys(cells)
        }
        return [known[c] for c in cells]

    return decode


class _Cells(dict[str, int]):
    """Whole cells to nanoseconds since 1970. Raises ValueError for anything of another shape."""

    __slots__ = ("_minutes", "_seconds")

    def __init__(self, minutes: _Minutes, seconds: _Seconds) -> None:
        self._minutes = minutes
        self._seconds = seconds

    def __missing__(self, text: str) -> int:
        ns = self[text] = self._minutes[text[:17]] + self._seconds[text[17:]]
        return ns


class _Minutes(dict[str, int]):
    """`2018-05-08T20:50:` to nanoseconds since 1970. Raises ValueError for anything of another shape, or nearly out of range."""

    __slots__ = ()

    def __missing__(self, text: str) -> int:
        year, month, day = _digits(text[:4], 4), _digits(text[5:7], 2), _digits(text[8:10], 2)
        hour, minute = _digits(text[11:13], 2), _digits(text[14:16], 2)
        if text[4::3] != "--T::" or not (1 <= month <= 12 and hour < 24 and minute < 60):
            raise ValueError(text)
        if not 1 <= day <= days_in_month(year, month):
            raise ValueError(text)
        ns = ((days_from_civil(year, month, day) * 24 + hour) * 60 + minute) * _MINUTE
        if not INT_MIN + _MARGIN < ns < INT_MAX - _MARGIN:
            raise ValueError(text)
        self[text] = ns
        return ns


class _Seconds(dict[str, int]):
    """`00Z`, `01.5Z`, `02+01:00` to nanoseconds from the minute. Raises ValueError for anything of another shape."""

    __slots__ = ()

    def __missing__(self, text: str) -> int:
        if text[-1:] == "Z":
            body, offset = text[:-1], 0
        else:
            body, zone = text[:-6], text[-6:]
            hours, minutes = _digits(zone[1:3], 2), _digits(zone[4:], 2)
            if zone[0] not in "+-" or zone[3] != ":" or hours > 23 or minutes > 59:
                raise ValueError(text)
            offset = (hours * 60 + minutes) * (1 if zone[0] == "+" else -1)
        second = _digits(body[:2], 2)
        fraction = body[3:12]
        if second > 59 or (len(body) > 2 and (body[2] != "." or not body[3:].isdigit() or not body.isascii())):
            raise ValueError(text)
        ns = second * 1_000_000_000 + int(fraction.ljust(9, "0")) - offset * _MINUTE
        self[text] = ns
        return ns


def _digits(text: str, width: int) -> int:
    if len(text) == width and text.isdigit() and text.isascii():
        return int(text)
    raise ValueError(text)
