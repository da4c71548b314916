"""Windows: spans of time that begin at every multiple of a duration."""

from __future__ import annotations

from ..errors import FluxError
from .duration import Duration
from .time import add_duration, civil

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Span: TypeAlias = tuple[int, int]


class Windows:
    """Window number i is [zero + i * every, + period), in nanoseconds since 1970 UTC; `zero` is 1970-01-01 moved by `offset`.

    Raises a FluxError for an `every` that is zero, negative or mixes months with shorter units (upstream's rule).
    """

    __slots__ = ("every", "period", "zero")

    def __init__(self, every: Duration, period: Duration, offset: Duration) -> None:
        if not every.months and not every.nanoseconds:
            raise FluxError("duration used as an interval cannot be zero")
        if every.months and every.nanoseconds:
            raise FluxError("duration used as an interval cannot mix month and nanosecond units")
        if every.negative:
            raise FluxError("duration used as an interval cannot be negative")
        self.every = every
        self.period = period
        self.zero = int(add_duration(0, offset))

    def span(self, index: int) -> Span:
        """Start and stop of a window."""
        if self.every.months:
            start = int(add_duration(self.zero, self.every, index))
        else:
            start = self.zero + index * self.every.nanoseconds
        stop = int(add_duration(start, self.period))
        return (start, stop) if start <= stop else (stop, start)

    def latest(self, time: int) -> int:
        """The number of the last window that starts at `time` or before."""
        if not self.every.months:
            return (time - self.zero) // self.every.nanoseconds
        index = (_months(time) - _months(self.zero)) // self.every.months
        return index if self.span(index)[0] <= time else index - 1

    def overlapping(self, start: int, stop: int) -> list[Span]:
        """The windows that share time with [start, stop), the latest first."""
        out = []
        index = self.latest(stop)
        span = self.span(index)
        while span[1] > start:
            if span[0] < stop:
                out.append(span)
            index -= 1
            span = self.span(index)
        return out

    @property
    def simple(self) -> bool:
        """Whether each time is in exactly one window and that is found by division."""
        return not self.every.months and self.period == self.every


def _months(time: int) -> int:
    """Months since 1970-01 of a time."""
    year, month, _, _ = civil(time)
    return (year - 1970) * 12 + month - 1
