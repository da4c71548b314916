"""Circle and Polygon, and Region, what they and boxes have in common: which points and cells they meet."""

from __future__ import annotations

from math import sqrt

from . import distances
from .cells import AXES
from .predicates import between, changes_side, turn
from .vectors import EPSILON, angle, cross, dot, normal, ortho

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from .cells import Cell
    from .distances import Edge
    from .vectors import Vector

    class Region(Protocol):
        """A part of the sphere."""

        def contains(self, p: Vector) -> bool:
            """Whether a point is in it."""

        def meets(self, cell: Cell) -> bool:
            """Whether it and a cell have a point in common."""


# A point outside of nothing in particular, from which polygons are told to hold what they hold; S2's.
_ORIGIN: Vector = (-0.0099994664350250197, 0.0025924542609324121, 0.99994664350250195)
# What the rounding on a face can hide, in u and v.
_MARGIN = (9 * sqrt(0.5) + 3 * sqrt(2)) * EPSILON


class Circle:
    """All points that are not further from a centre than an angle in radians; none when that is negative."""

    __slots__ = ("centre", "radius", "reach")

    def __init__(self, centre: Vector, radius: float) -> None:
        self.centre = centre
        self.radius = radius
        self.reach = distances.chord_of(radius)

    def contains(self, p: Vector) -> bool:
        return distances.chord(self.centre, p) <= self.reach

    def meets(self, cell: Cell) -> bool:
        corners = cell.vertices()
        if any(map(self.contains, corners)):
            return True
        # A circle beyond a right angle without a corner of the cell is outside of it.
        if self.reach >= 2 or self.reach < 0:
            return False
        if cell.contains(self.centre):
            return True
        sine = self.reach * (1 - 0.25 * self.reach)
        for side in range(4):
            inward = cell.inward(side)
            height = dot(self.centre, inward)
            if height > 0:
                continue
            if height * height > sine * dot(inward, inward):
                return False
            along = cross(inward, self.centre)
            if dot(along, corners[side]) < 0 < dot(along, corners[(side + 1) % 4]):
                return True
        return False


class Polygon:
    """What lies within a closed line of at least three points: of its two sides the smaller one, whatever their order."""

    __slots__ = ("_origin_inside", "points")

    def __init__(self, points: list[Vector]) -> None:
        self.points = points if _turning(points) > 0 else points[::-1]
        self._origin_inside = False
        a, b, c = self.points[:3]
        if between(ortho(b), a, c, b) != self.contains(b):
            self._origin_inside = True

    def edges(self) -> list[Edge]:
        return list(zip(self.points, [*self.points[1:], self.points[0]], strict=True))

    def contains(self, p: Vector) -> bool:
        """Whether a point is within; a point of the line is within one of the two sides only."""
        inside = self._origin_inside
        for a, b in self.edges():
            inside ^= changes_side(_ORIGIN, p, a, b)
        return inside

    def meets(self, cell: Cell) -> bool:
        return any(_meets(cell, a, b) for a, b in self.edges()) or self.contains(cell.centre())


def _turning(points: list[Vector]) -> float:
    """The sum of the turns along a closed line in radians: positive when what lies to its left is less than half of all."""
    total = 0.0
    count = len(points)
    for i, b in enumerate(points):
        a, c = points[i - 1], points[(i + 1) % count]
        size = angle(normal(a, b), normal(b, c))
        total += size if turn(a, b, c) == 1 else -size
    return total


def _meets(cell: Cell, a: Vector, b: Vector) -> bool:
    """Whether an edge passes through a cell: on the plane of the face it is a straight line, cut here by the four sides."""
    u_axis, v_axis, middle = AXES[cell.face]
    lo_u, hi_u, lo_v, hi_v = cell.uv
    (au, av, aw), (bu, bv, bw) = ((dot(p, u_axis), dot(p, v_axis), dot(p, middle)) for p in (a, b))
    first, last = 0.0, 1.0
    for start, stop in (
        (au - (lo_u - _MARGIN) * aw, bu - (lo_u - _MARGIN) * bw),
        ((hi_u + _MARGIN) * aw - au, (hi_u + _MARGIN) * bw - bu),
        (av - (lo_v - _MARGIN) * aw, bv - (lo_v - _MARGIN) * bw),
        ((hi_v + _MARGIN) * aw - av, (hi_v + _MARGIN) * bw - bv),
    ):
        if start < 0 and stop < 0:
            return False
        if start < 0:
            first = max(first, start / (start - stop))
        elif stop < 0:
            last = min(last, start / (start - stop))
    return first <= last
