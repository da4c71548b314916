"""nanoseconds and text_of: times as databases hold them, and ours."""

from __future__ import annotations

from ...errors import FluxError
from ...values.time import checked_time, format_rfc3339, from_civil, parse_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def nanoseconds(cell: Any) -> int:
    """A date, a time, a text like `2021-01-02 10:00:00+02:00` or seconds since 1970 (milliseconds above 10^12), in UTC.

    Raises ValueError for anything else.
    """
    if isinstance(cell, (int, float)):
        return int(cell * 1_000_000 if abs(cell) > 1e12 else cell * 1_000_000_000)
    if isinstance(cell, str):
        try:
            return int(parse_time(_rfc3339(cell)))
        except FluxError:
            raise ValueError from None
    hour, minute, second = (getattr(cell, name, 0) for name in ("hour", "minute", "second"))
    total = from_civil(cell.year, cell.month, cell.day, hour, minute, second, getattr(cell, "microsecond", 0) * 1000)
    offset = cell.utcoffset() if hasattr(cell, "utcoffset") else None
    if offset is not None:
        total -= (offset.days * 86_400 + offset.seconds) * 1_000_000_000
    try:
        return int(checked_time(total))
    except FluxError:
        raise ValueError from None


def _rfc3339(text: str) -> str:
    """A time as SQLite writes it, in the notation of RFC 3339: `T` between date and clock, seconds, a zone."""
    date, clock = text.strip()[:10], text.strip()[11:]
    zone = "Z"
    if clock.endswith("Z"):
        clock = clock[:-1]
    elif len(clock) > 6 and clock[-6] in "+-":
        clock, zone = clock[:-6], clock[-6:]
    if not clock:
        clock = "00:00:00"
    elif len(clock) == 5:
        clock += ":00"
    return f"{date}T{clock}{zone}"


def text_of(time: int) -> str:
    """A time as upstream's driver writes it into SQLite: `2021-01-02 10:00:00.5+00:00`."""
    return format_rfc3339(time).replace("T", " ").replace("Z", "+00:00")
