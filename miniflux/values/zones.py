"""Zone, load_zone: the time zones of the IANA database, and how a local clock and an instant answer to each other."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from ..errors import FluxError
from .time import NANOSECONDS_PER_SECOND, days_from_civil, days_in_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    # Seconds of the local standard clock at which a rule changes in a given year, counted from 1970.
    _Rule = Callable[[int], int]

_DAY = 86_400
_LAST_YEAR = 2263  # Times end in 2262.


class Zone:
    """A time zone: the instants at which its offset changes, and the offset from each on.

    `when[i]` (seconds since 1970 UTC, ascending) is where `offsets[i + 1]` (seconds east of UTC) begins; `offsets[0]` holds
    before them all.
    """

    __slots__ = ("_after", "_before", "name", "offsets", "when")

    def __init__(self, name: str, when: list[int], offsets: list[int]) -> None:
        self.name = name
        self.when = when
        self.offsets = offsets
        # The clock readings at which a change of offset happens: the last before it and the first after it.
        self._before = [t + o for t, o in zip(when, offsets, strict=False)]
        self._after = [t + o for t, o in zip(when, offsets[1:], strict=True)]

    def offset(self, ns: int) -> int:
        """Nanoseconds by which the local clock is ahead of UTC at an instant."""
        return self.offsets[bisect_right(self.when, ns // NANOSECONDS_PER_SECOND)] * NANOSECONDS_PER_SECOND

    def clock(self, ns: int) -> int:
        """What the local clock shows at an instant, as if it were UTC."""
        return ns + self.offset(ns)

    def instant(self, clock: int) -> int:
        """When the local clock shows `clock`: the first time where it does so twice, the change where it never does."""
        seconds = clock // NANOSECONDS_PER_SECOND
        # No clock is a day or more away from UTC: only the changes of these two days can matter.
        at = bisect_right(self.when, seconds - _DAY)
        while at < len(self.when) and seconds >= max(self._before[at], self._after[at]):
            at += 1
        if at < len(self.when) and self._before[at] <= seconds:
            return self.when[at] * NANOSECONDS_PER_SECOND
        return clock - self.offsets[at] * NANOSECONDS_PER_SECOND


@cache
def load_zone(name: str) -> Zone | None:
    """The zone of that name (letter case counts); None for UTC, which has nothing to change.

    The data comes from the package tzdata, not from the operating system: the same script gives the same answer everywhere.
    Raises FluxError for a name that the database does not have.
    """
    if name in ("", "UTC"):
        return None
    if ".." in name or name[0] in "/\\":
        raise FluxError("time: invalid location name")
    import tzdata  # type: ignore[import-untyped]

    loader = tzdata.__spec__.loader
    folder = tzdata.__path__[0]
    # A file system that ignores the case of letters would find names that are none, so the list decides.
    if name not in loader.get_data(f"{folder}/zones").decode().split("\n"):
        raise FluxError(f"unknown time zone {name}")
    return _read(name, loader.get_data(f"{folder}/zoneinfo/{name}"))


def _read(name: str, data: bytes) -> Zone:
    """A zone from a TZif file (RFC 8536): its 64-bit part, and the rule for the years after."""
    from struct import calcsize, unpack_from

    header = ">4sc15x6l"

    def counts(at: int) -> tuple[int, ...]:
        return tuple(unpack_from(header, data, at)[2:])

    # Six counts: of UT/local marks, standard/wall marks, leap seconds, changes, kinds of local time, characters of names.
    marks, walls, leaps, changes, kinds, chars = counts(0)
    at = calcsize(header)
    at += changes * 5 + kinds * 6 + chars + leaps * 8 + walls + marks  # the 32-bit part, for old readers
    marks, walls, leaps, changes, kinds, chars = counts(at)
    at += calcsize(header)
    when = list(unpack_from(f">{changes}q", data, at))
    at += changes * 8
    kind = data[at : at + changes]
    at += changes
    east = [unpack_from(">l", data, at + 6 * i)[0] for i in range(kinds)]
    at += kinds * 6 + chars + leaps * 12 + walls + marks
    offsets = [east[0], *(east[k] for k in kind)]
    rule = data[at:].decode().strip("\n")
    if "," in rule:
        _extend(when, offsets, rule)
    return _simplified(name, when, offsets)


def _simplified(name: str, when: list[int], offsets: list[int]) -> Zone:
    """A zone of those changes that change the offset; others change its name only."""
    kept = [i for i in range(len(when)) if offsets[i + 1] != offsets[i]]
    return Zone(name, [when[i] for i in kept], [offsets[0], *(offsets[i + 1] for i in kept)])


def _extend(when: list[int], offsets: list[int], text: str) -> None:
    """Adds the changes that a POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3` makes after the last one known."""
    zones, begin, end = text.split(",")
    standard, rest = _posix_offset(_posix_name(zones))
    rest = _posix_name(rest)
    summer = _posix_offset(rest)[0] if rest else standard + 3600
    begins, ends = _posix_rule(begin), _posix_rule(end)
    last = when[-1] if when else -(1 << 62)
    first_year = 1970 + last // 31_556_952 if when else 1970
    changes = []
    for year in range(first_year, _LAST_YEAR + 1):
        changes += [(begins(year) - standard, summer), (ends(year) - summer, standard)]
    for moment, offset in sorted(changes):
        if moment > last:
            when.append(moment)
            offsets.append(offset)


def _posix_name(text: str) -> str:
    """What follows the name of a zone, `CEST` or `<+0330>`."""
    if text.startswith("<"):
        return text.partition(">")[2]
    return text.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def _posix_offset(text: str) -> tuple[int, str]:
    """Seconds east of UTC (POSIX counts west) of `[+-]hh[:mm[:ss]]` at the beginning, and what follows."""
    size = 0
    while size < len(text) and text[size] in "+-:0123456789":
        size += 1
    return -_posix_clock(text[:size]), text[size:]


def _posix_clock(text: str) -> int:
    """Seconds of `[+-]hh[:mm[:ss]]`."""
    sign = -1 if text.startswith("-") else 1
    seconds = 0
    for part, unit in zip(text.lstrip("+-").split(":"), (3600, 60, 1), strict=False):
        seconds += int(part) * unit
    return sign * seconds


def _posix_rule(text: str) -> _Rule:
    """When a rule changes the clock in a year: `Mm.w.d` (month, week, day of the week), `Jn` or `n` (day of the year)."""
    day, _, clock = text.partition("/")
    seconds = _posix_clock(clock) if clock else 7200

    def by_month(year: int) -> int:
        month, week, weekday = map(int, day[1:].split("."))
        first = days_from_civil(year, month, 1)
        # 1970-01-01 was a Thursday. The fifth week means the last.
        date = first + (weekday - (first + 4)) % 7 + 7 * (week - 1)
        while date >= first + days_in_month(year, month):
            date -= 7
        return date * _DAY + seconds

    def without_leap_day(year: int) -> int:
        n = int(day[1:])
        leap = n >= 60 and days_in_month(year, 2) == 29
        return (days_from_civil(year, 1, 1) + n - 1 + leap) * _DAY + seconds

    def by_day(year: int) -> int:
        return (days_from_civil(year, 1, 1) + int(day)) * _DAY + seconds

    return by_month if day.startswith("M") else without_leap_day if day.startswith("J") else by_day
