"""Around: a stretch of longitudes, which may lead over the 180th meridian."""

from __future__ import annotations

from math import pi, remainder

_EPSILON = 2.220446049e-16


class Around:
    """From `lo` eastward to `hi`, both in radians and included. All around is -pi to pi, nothing is pi to -pi."""

    __slots__ = ("hi", "lo")

    def __init__(self, lo: float, hi: float) -> None:
        self.lo = lo
        self.hi = hi

    @classmethod
    def between(cls, lo: float, hi: float) -> Around:
        """From one longitude to another, where -pi and pi are one."""
        return cls(pi if lo == -pi and hi != pi else lo, pi if hi == -pi and lo != pi else hi)

    @classmethod
    def shorter(cls, a: float, b: float) -> Around:
        """The shorter way between two longitudes."""
        a, b = (pi if a == -pi else a), (pi if b == -pi else b)
        return cls(a, b) if _eastward(a, b) <= pi else cls(b, a)

    @classmethod
    def spanning(cls, a: float, b: float) -> Around:
        """The shorter way that leads over both; from a to b where both are of one length."""
        a, b = (pi if a == -pi else a), (pi if b == -pi else b)
        return cls(b, a) if _eastward(b, a) < _eastward(a, b) else cls(a, b)

    @property
    def empty(self) -> bool:
        return self.lo == pi and self.hi == -pi

    @property
    def inverted(self) -> bool:
        """Whether it leads over the 180th meridian."""
        return self.lo > self.hi

    @property
    def length(self) -> float:
        size = self.hi - self.lo
        if size >= 0:
            return size
        size += 2 * pi
        return size if size > 0 else -1.0

    @property
    def centre(self) -> float:
        middle = 0.5 * (self.lo + self.hi)
        if not self.inverted:
            return middle
        return middle + pi if middle <= 0 else middle - pi

    @property
    def opposite(self) -> float:
        """The middle of what is left out."""
        if self.lo != self.hi:
            return Around(self.hi, self.lo).centre
        return self.hi + pi if self.hi <= 0 else self.hi - pi

    def contains(self, x: float) -> bool:
        x = pi if x == -pi else x
        if self.inverted:
            return (x >= self.lo or x <= self.hi) and not self.empty
        return self.lo <= x <= self.hi

    def intersects(self, other: Around) -> bool:
        if self.empty or other.empty:
            return False
        if self.inverted:
            return other.inverted or other.lo <= self.hi or other.hi >= self.lo
        if other.inverted:
            return other.lo <= self.hi or other.hi >= self.lo
        return other.lo <= self.hi and other.hi >= self.lo

    def expanded(self, margin: float) -> Around:
        """With a margin of at least zero on either side."""
        if self.empty:
            return self
        if self.length + 2 * margin + 2 * _EPSILON >= 2 * pi:
            return Around(-pi, pi)
        out = Around.between(remainder(self.lo - margin, 2 * pi), remainder(self.hi + margin, 2 * pi))
        return Around(pi, out.hi) if out.lo <= -pi else out


def _eastward(a: float, b: float) -> float:
    distance = b - a
    return distance if distance >= 0 else (b + pi) - (a - pi)
