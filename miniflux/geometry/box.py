"""Box: what lies between two latitudes and two longitudes."""

from __future__ import annotations

from math import pi, sqrt

from ..values.circular import atan2, sin
from .distances import to_segment
from .intervals import Around
from .predicates import crosses
from .vectors import EPSILON, cross, dot, latitude, longitude, normal, point, scale, unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cells import Cell
    from .vectors import Vector

_RIGHT = pi / 2
# The latitude of a corner of the cube's upper face, somewhat less.
_POLAR = 0.6154797086703873 - 0.5 * EPSILON


class Box:
    """Latitudes and longitudes from the lower to the higher ones, in radians and included. It never leads over 180 degrees."""

    __slots__ = ("north", "south", "west_east")

    def __init__(self, south: float, west: float, north: float, east: float) -> None:
        self.south = south
        self.north = north
        self.west_east = Around(west, east)

    def corners(self) -> list[Vector]:
        """Counterclockwise from the south west."""
        west, east = self.west_east.lo, self.west_east.hi
        return [point(self.south, west), point(self.south, east), point(self.north, east), point(self.north, west)]

    def contains(self, p: Vector) -> bool:
        return self._holds(latitude(p), longitude(p))

    def _holds(self, lat: float, lon: float) -> bool:
        return self.south <= lat <= self.north and self.west_east.contains(lon)

    def distance(self, p: Vector) -> float:
        """The angle from a point to the box in radians."""
        lat, lon = latitude(p), longitude(p)
        across = self.west_east
        if across.contains(lon):
            return max(0.0, lat - self.north, self.south - lat)
        nearest = across.hi if Around.between(across.hi, across.opposite).contains(lon) else across.lo
        return to_segment(point(lat, lon), point(self.south, nearest), point(self.north, nearest))

    def meets(self, cell: Cell) -> bool:
        if self.contains(cell.centre()):
            return True
        if cell.contains(point(0.5 * (self.south + self.north), self.west_east.centre)):
            return True
        if not self._near(cell):
            return False
        corners = cell.vertices()
        places = [(latitude(p), longitude(p)) for p in corners]
        if any(self._holds(*place) for place in places) or any(map(cell.contains, self.corners())):
            return True
        for i, a in enumerate(corners):
            b = corners[(i + 1) % 4]
            across = Around.between(places[i][1], places[(i + 1) % 4][1])
            if self.west_east.intersects(across) and self._crossed(a, b, across):
                return True
        return False

    def _crossed(self, a: Vector, b: Vector, across: Around) -> bool:
        """Whether one of the four sides crosses an edge that spans the longitudes `across`."""
        for lon in (self.west_east.lo, self.west_east.hi):
            if across.contains(lon) and crosses(a, b, point(self.south, lon), point(self.north, lon)):
                return True
        return self._crosses_parallel(a, b, self.south) or self._crosses_parallel(a, b, self.north)

    def _crosses_parallel(self, a: Vector, b: Vector, lat: float) -> bool:
        """Whether an edge crosses the box's side at a latitude, which is no great circle."""
        up = unit(normal(a, b))
        if up[2] < 0:
            up = scale(up, -1.0)
        # On the circle of the edge x is the northernmost point, y a right angle away from it.
        y = unit(normal(up, (0.0, 0.0, 1.0)))
        x = cross(y, up)
        sine = sin(lat)
        if abs(sine) >= x[2]:
            return False
        cosine = sine / x[2]
        rest = sqrt(1 - cosine * cosine)
        theta = atan2(rest, cosine)
        along = Around.shorter(atan2(dot(a, y), dot(a, x)), atan2(dot(b, y), dot(b, x)))
        for sign in (1.0, -1.0):
            if along.contains(sign * theta):
                east = x[1] * cosine + sign * y[1] * rest
                if self.west_east.contains(atan2(east, x[0] * cosine + sign * y[0] * rest)):
                    return True
        return False

    def _near(self, cell: Cell) -> bool:
        """Whether the box and the smallest box around a cell have a point in common."""
        lo, hi, across = _bounds(cell)
        return self.south <= hi and lo <= self.north and self.west_east.intersects(across)


def _bounds(cell: Cell) -> tuple[float, float, Around]:
    """Latitudes and longitudes of a cell, with a margin for rounding."""
    if cell.level == 0:
        if cell.face in (2, 5):
            lo, hi = (_POLAR, _RIGHT) if cell.face == 2 else (-_RIGHT, -_POLAR)
            return max(lo - EPSILON, -_RIGHT), min(hi + EPSILON, _RIGHT), Around(-pi, pi)
        middle = {0: 0, 1: 2, 3: 4, 4: -2}[cell.face] * pi / 4
        west, east = middle - pi / 4, middle + pi / 4
        return -pi / 4 - EPSILON, pi / 4 + EPSILON, Around(west, east - 2 * pi if east > pi else east)
    a, b, c, d = cell.extremes()
    lo, hi = sorted((latitude(a), latitude(b)))
    lo, hi = max(lo - 2 * EPSILON, -_RIGHT), min(hi + 2 * EPSILON, _RIGHT)
    if lo == -_RIGHT or hi == _RIGHT:
        return lo, hi, Around(-pi, pi)
    return lo, hi, Around.spanning(longitude(c), longitude(d)).expanded(2 * EPSILON)
