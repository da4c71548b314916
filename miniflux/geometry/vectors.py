"""Vectors of three floats: products, angles, points of latitudes and longitudes."""

from __future__ import annotations

from math import pi, sqrt

from ..values.circular import atan2, cos, sin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Vector: TypeAlias = tuple[float, float, float]

EPSILON = 2.0**-52
_DEGREE = pi / 180


def add(a: Vector, b: Vector) -> Vector:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vector, b: Vector) -> Vector:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vector, k: float) -> Vector:
    return (a[0] * k, a[1] * k, a[2] * k)


def dot(a: Vector, b: Vector) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a: Vector) -> Vector:
    """The vector of length 1 in the same direction; the zero vector stays."""
    square = dot(a, a)
    return scale(a, 1 / sqrt(square)) if square else (0.0, 0.0, 0.0)


def normal(a: Vector, b: Vector) -> Vector:
    """A vector at right angles to both points, exact also where they are close; any such vector when they are equal."""
    found = cross(add(a, b), sub(b, a))
    return found if found != (0.0, 0.0, 0.0) else ortho(a)


def ortho(a: Vector) -> Vector:
    """A point at right angles to `a`, always the same: the rule of S2, by which it decides on shared vertices."""
    x, y, z = map(abs, a)
    if x > y:
        axis = 0 if x > z else 2
    else:
        axis = 1 if y > z else 2
    other = ((0.012, 0.0053, 1.0), (1.0, 0.0053, 0.00457), (0.012, 1.0, 0.00457))[axis]
    return unit(cross(a, other))


def angle(a: Vector, b: Vector) -> float:
    """The angle between two vectors in radians."""
    c = cross(a, b)
    return atan2(sqrt(dot(c, c)), dot(a, b))


def radians(degrees: float) -> float:
    return degrees * _DEGREE


def degrees(radians: float) -> float:
    return radians / _DEGREE


def point(lat: float, lon: float) -> Vector:
    """The point at a latitude and a longitude in radians."""
    ring = cos(lat)
    return (cos(lon) * ring, sin(lon) * ring, sin(lat))


def latitude(p: Vector) -> float:
    return atan2(p[2], sqrt(p[0] * p[0] + p[1] * p[1]))


def longitude(p: Vector) -> float:
    return atan2(p[1], p[0])
