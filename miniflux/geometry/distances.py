"""Distances on the sphere. A chord is the square of the straight distance through the sphere: 0 to 4.

Chords are compared in place of angles, since they cost no trigonometry: S2's way, and so its rounding.
"""

from __future__ import annotations

from math import inf, pi, sqrt

from ..values.circular import asin, sin
from .predicates import crosses
from .vectors import EPSILON, cross, dot, normal, sub

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .vectors import Vector

    Edge = tuple[Vector, Vector]


def chord(a: Vector, b: Vector) -> float:
    """The chord between two points."""
    return min(4.0, _square(sub(a, b)))


def chord_of(angle: float) -> float:
    """The chord of an angle in radians; -1 for a negative one."""
    if angle < 0:
        return -1.0
    half = 2 * sin(0.5 * min(pi, angle))
    return half * half


def angle_of(chord: float) -> float:
    """The angle of a chord in radians."""
    return 2 * asin(0.5 * sqrt(chord))


def to_edges(p: Vector, edges: Iterable[Edge]) -> float:
    """The chord from a point to the nearest of some edges; infinite when there are none."""
    best = inf
    for a, b in edges:
        best = to_edge(p, a, b, best)
    return best


def to_edge(p: Vector, a: Vector, b: Vector, best: float) -> float:
    """The chord from a point to an edge, or `best` where that is not more."""
    to_a, to_b = _square(sub(p, a)), _square(sub(p, b))
    inside = _to_inside(p, a, b, to_a, to_b, best)
    if inside is not None and inside < best:
        return inside
    nearest = min(to_a, to_b)
    return nearest if nearest < best else best


def to_segment(p: Vector, a: Vector, b: Vector) -> float:
    """The angle from a point to an edge in radians."""
    return angle_of(to_edge(p, a, b, inf))


def _to_inside(p: Vector, a: Vector, b: Vector, to_a: float, to_b: float, best: float) -> float | None:
    """The chord to the point of the edge nearest to p, when that is no end of it and perhaps less than `best`."""
    length = _square(sub(a, b))
    error = 4.75 * EPSILON * (to_a + to_b + length) + 8 * EPSILON * EPSILON
    if abs(to_a - to_b) >= length + error:
        return None
    c = normal(a, b)
    size = _square(c)
    height = dot(p, c)
    if height * height > size * best:
        return None
    along = cross(c, p)
    if dot(sub(a, p), along) >= 0 or dot(sub(b, p), along) <= 0:
        return None
    sink = 1 - sqrt(_square(along) / size)
    return height * height / size + sink * sink


def between_edges(first: list[Edge], second: list[Edge]) -> float:
    """The chord between the nearest points of two sets of edges; 0 where two cross."""
    best = inf
    for a, b in first:
        for c, d in second:
            if best == 0 or crosses(c, d, a, b):
                return 0.0
            best = to_edge(c, a, b, best)
            best = to_edge(d, a, b, best)
            best = to_edge(a, c, d, best)
            best = to_edge(b, c, d, best)
    return best


def _square(a: Vector) -> float:
    return dot(a, a)
