"""promqlDayOfMonth, promqlDayOfWeek, …: parts of a date in UTC, of seconds since 1970 and as floats."""

from __future__ import annotations

from ....values.kinds import INT_MAX, INT_MIN
from ....values.null import is_null, null_of
from ....values.time import NANOSECONDS_PER_DAY, civil, days_in_month
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ....values.kinds import Value

_HOUR = NANOSECONDS_PER_DAY // 24
_MINUTE = _HOUR // 60


def _nanoseconds(timestamp: float) -> int:
    """Seconds as nanoseconds; the earliest time there is for NaN and for what no time can hold (upstream's rule)."""
    scaled = timestamp * 1e9
    return int(scaled) if INT_MIN <= scaled < INT_MAX else INT_MIN


def _part(name: str, part: Callable[[int], int]) -> None:
    """Registers a function of nanoseconds since 1970; null for null."""

    def body(timestamp: float) -> Value:
        return null_of("float") if is_null(timestamp) else float(part(_nanoseconds(timestamp)))

    builtin("internal/promql", name)(body)


_part("promqlYear", lambda ns: civil(ns)[0])
_part("promqlMonth", lambda ns: civil(ns)[1])
_part("promqlDayOfMonth", lambda ns: civil(ns)[2])
# 1970-01-01 was a Thursday; Sunday is 0.
_part("promqlDayOfWeek", lambda ns: (ns // NANOSECONDS_PER_DAY + 4) % 7)
_part("promqlDaysInMonth", lambda ns: days_in_month(*civil(ns)[:2]))
_part("promqlHour", lambda ns: civil(ns)[3] // _HOUR)
_part("promqlMinute", lambda ns: civil(ns)[3] % _HOUR // _MINUTE)
