"""Times as databases hold them, and ours: reading them gives None for what is no time, or none between 1677 and 2262."""

from __future__ import annotations

from ...errors import FluxError
from ...values.time import Time, checked_time, format_rfc3339, from_civil, parse_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def nanoseconds(cell: Any) -> Time | None:
    """A date or datetime of Python's; without a zone it is in UTC."""
    hour, minute, second = (getattr(cell, name, 0) for name in ("hour", "minute", "second"))
    total = from_civil(cell.year, cell.month, cell.day, hour, minute, second, getattr(cell, "microsecond", 0) * 1000)
    offset = cell.utcoffset() if hasattr(cell, "utcoffset") else None
    if offset is not None:
        total -= (offset.days * 86_400 + offset.seconds) * 1_000_000_000
    return _checked(total)


def from_epoch(count: float) -> Time | None:
    """Seconds since 1970, or milliseconds above 10^12."""
    if count - count != 0:
        return None
    return _checked(int(count * (1_000_000 if abs(count) > 1e12 else 1_000_000_000)))


def parse_clock(text: str) -> Time | None:
    """`2021-01-02 10:00:00`, with or without a fraction."""
    date, blank, clock = text.partition(" ")
    return _parsed(f"{date}T{clock.lstrip()}Z") if blank else _parsed(f"{text}T00:00:00Z")


def parse_sqlite(text: str) -> Time | None:
    """The notations of SQLite: a date, a blank or `T` and a clock if wanted, with seconds or without, an offset if wanted."""
    text = text.removesuffix("Z")
    date, clock = text[:10], text[11:].lstrip()
    if not clock:
        return _parsed(f"{date}T00:00:00Z") if len(text) == 10 else None
    if text[10] not in " T":
        return None
    zone = "Z"
    if len(clock) > 6 and clock[-6] in "+-":
        clock, zone = clock[:-6], clock[-6:]
    return _parsed(f"{date}T{clock}{':00' if len(clock) == 5 else ''}{zone}")


def _parsed(text: str) -> Time | None:
    try:
        return parse_time(text)
    except FluxError:
        return None


def _checked(time: int) -> Time | None:
    try:
        return checked_time(time)
    except FluxError:
        return None


def text_of(time: int) -> str:
    """A time as upstream's driver writes it into SQLite: `2021-01-02 10:00:00.5+00:00`."""
    return format_rfc3339(time).replace("T", " ").replace("Z", "+00:00")
