"""Location and Windows: local clocks with an offset, and the endless row of windows of time that stand on them."""

from __future__ import annotations

from ..errors import FluxError
from .duration import Duration, negate, to_nanoseconds
from .kinds import INT_MAX, INT_MIN, type_text
from .time import Time, add_duration, add_months, checked_time, civil
from .zones import load_zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .zones import Zone

    Bounds = tuple[int, int]

ZERO = Duration(0, 0)


class Location:
    """Where calendar functions reckon: a zone of the IANA database (None for UTC) and a fixed offset on top of it."""

    __slots__ = ("offset", "zone")

    def __init__(self, zone: Zone | None = None, offset: Duration = ZERO) -> None:
        self.zone = zone
        self.offset = offset

    @classmethod
    def of(cls, record: Any) -> Location:
        """The location that a record `{zone, offset}` describes; raises FluxError for an unknown zone and other fields."""
        if type(record) is not dict:
            raise FluxError(f"expected a record but found {type_text(record)} (argument location)")
        name, offset = record.get("zone"), record.get("offset", ZERO)
        if "zone" not in record:
            raise FluxError("zone property missing from location record")
        if type(name) is not str:
            raise FluxError("zone property for location must be of type string")
        if type(offset) is not Duration:
            raise FluxError("offset property for location must be of type duration")
        return cls(load_zone(name), offset)

    def clock(self, ns: int) -> int:
        """What a clock shows here at an instant, as if it were UTC: the zone's clock plus the offset."""
        if self.zone is not None:
            ns = self.zone.clock(ns)
        return ns if self.offset.is_zero else add_duration(ns, self.offset)

    def add(self, ns: int, duration: Duration, scale: int = 1) -> Time:
        """An instant plus `scale` times a duration, reckoned on the clock here: a day can have 23 hours."""
        if not self.offset.is_zero:
            ns = add_duration(ns, self.offset)
        if self.zone is None:
            ns = add_duration(ns, duration, scale)
        else:
            ns = self.zone.instant(add_duration(self.zone.clock(ns), duration, scale))
        return checked_time(ns if self.offset.is_zero else add_duration(ns, self.offset, -1))


UTC = Location()


class Windows:
    """Spans of time [start, stop) of length `period`, of which one begins every `every`, counted from 1970 plus `offset`.

    Window i begins at 1970 + offset + i * every on the clock of the location. Months are calendar months; `every` is months
    or nanoseconds, not both. A span that a gap of the clock swallows is empty: its start and stop are the moment of the change.
    """

    __slots__ = ("_known", "_months", "_step", "_zero", "every", "period", "zone")

    def __init__(self, every: Duration, period: Duration, offset: Duration = ZERO, location: Location = UTC) -> None:
        """Raises FluxError when `every` is zero, negative or mixed."""
        if every.is_zero:
            raise FluxError("duration used as an interval cannot be zero")
        if every.is_mixed:
            raise FluxError("duration used as an interval cannot mix month and nanosecond units")
        if every.negative:
            raise FluxError("duration used as an interval cannot be negative")
        self.every = every
        self.period = period
        self.zone = location.zone
        self._zero = add_duration(add_duration(0, negate(location.offset)), offset)
        self._months = _months_since_1970(self._zero)
        self._step = every.months or every.nanoseconds
        self._known: dict[int, Bounds] = {}

    @property
    def apart(self) -> bool:
        """Whether no instant is in two windows."""
        if self.period.negative or self.period.is_mixed:
            return False
        if self.every.months:
            return self.period.nanoseconds == 0 and self.period.months <= self.every.months
        return self.period.months == 0 and self.period.nanoseconds <= self.every.nanoseconds

    @property
    def grid(self) -> tuple[int, int] | None:
        """The first start at or after 1970 and the distance of starts in nanoseconds, where windows touch and all are alike."""
        if self.zone is not None or self.every.months or self.period != self.every:
            return None
        return self._zero % self._step, self._step

    def bounds(self, index: int) -> Bounds:
        """Start and stop of window `index`, cut off where int64 ends."""
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = self._bounds(index)
        return known

    def _bounds(self, index: int) -> Bounds:
        start = self._start(index)
        stop = _shifted(start, self.period)
        if self.period.negative:
            start, stop = stop, start
        if self.zone is not None:
            start, stop = self.zone.instant(start), self.zone.instant(stop)
        return max(start, INT_MIN), min(stop, INT_MAX)

    def _start(self, index: int) -> int:
        """Where window `index` begins on the local clock; not limited to int64."""
        if self.every.months:
            return add_months(self._zero, self._step * index)
        return self._zero + self._step * index

    def index(self, ns: int) -> int:
        """The last window that begins at an instant or before it."""
        clock = ns if self.zone is None else self.zone.clock(ns)
        if self.period.negative:
            clock -= to_nanoseconds(self.period)
        if self.every.months:
            index = (_months_since_1970(clock) - self._months) // self._step
        else:
            index = (clock - self._zero) // self._step
            if self.zone is None and not self.period.negative:
                return index
        # Days that a month lacks and hours that a clock shows twice can put the instant a window or two away.
        while self.bounds(index)[0] > ns:
            index -= 1
        while self.bounds(index + 1)[0] <= ns:
            index += 1
        return index

    def containing(self, ns: int) -> list[int]:
        """The windows that an instant is in, ascending."""
        index = self.index(ns)
        found: list[int] = []
        while True:
            start, stop = self.bounds(index)
            if stop <= ns:
                return found[::-1]
            found.append(index)
            if start == INT_MIN:
                return found[::-1]
            index -= 1

    def truncate(self, ns: int) -> Time:
        """The start of the window of what the clock shows at an instant: of the first of two equal clock readings.

        Not the same as the window that contains the instant where the clock shows an hour twice (upstream's rule). Raises
        TimeRangeError where it is before all times.
        """
        clock = ns if self.zone is None else self.zone.clock(ns)
        if self.every.months:
            # A day of the month that comes before that of 1970 counts for the month before, in short months too (upstream's rule).
            early = civil(clock)[2:] < civil(self._zero)[2:]
            index = (_months_since_1970(clock) - early - self._months) // self._step
        else:
            index = (clock - self._zero) // self._step
        start = self._start(index)
        return checked_time(start if self.zone is None else self.zone.instant(start))

    def count(self, length: int) -> int:
        """About how many windows share an instant with a span of so many nanoseconds."""
        return (length + abs(to_nanoseconds(self.period))) // to_nanoseconds(self.every) + 1

    def overlapping(self, start: int, stop: int) -> list[int]:
        """The windows that share an instant with the span [start, stop), or that are empty and begin in it; ascending."""
        index = self.index(stop)
        found: list[int] = []
        while True:
            begin, end = self.bounds(index)
            if end <= start:
                return found[::-1]
            if begin < stop and (begin < end or begin >= start):
                found.append(index)
            index -= 1


def _shifted(ns: int, duration: Duration) -> int:
    """A clock reading plus a duration, not limited to int64."""
    sign = -1 if duration.negative else 1
    if duration.months:
        ns = add_months(ns, sign * duration.months)
    return ns + sign * duration.nanoseconds


def _months_since_1970(ns: int) -> int:
    year, month, _, _ = civil(ns)
    return (year - 1970) * 12 + month - 1
