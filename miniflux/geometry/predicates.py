"""turn, crosses, between: exact answers about points on the sphere, without special cases for points on a line.

Where three points lie on one great circle exactly, they are taken as moved by amounts that tend to zero (S2's rule), so
that every point is on one side of every line, and a point on a boundary is in exactly one of the regions that meet there.
"""

from __future__ import annotations

from .vectors import EPSILON, cross, dot, ortho

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .vectors import Vector

_ERROR = 1.8274 * EPSILON


def turn(a: Vector, b: Vector, c: Vector) -> int:
    """1 when a, b, c turn counterclockwise, -1 when clockwise, 0 only when two of them are the same point."""
    size = dot(cross(a, b), c)
    if size > _ERROR:
        return 1
    if size < -_ERROR:
        return -1
    return 0 if a == b or b == c or c == a else _exact_turn(a, b, c)


def _exact_turn(a: Vector, b: Vector, c: Vector) -> int:
    from fractions import Fraction

    order = sorted((0, 1, 2), key=(a, b, c).__getitem__)
    swapped = 1 if order in ([0, 1, 2], [1, 2, 0], [2, 0, 1]) else -1
    exact = [[Fraction(x) for x in (a, b, c)[i]] for i in order]
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = exact
    nx, ny, nz = by * cz - bz * cy, bz * cx - bx * cz, bx * cy - by * cx

    def terms() -> Iterator[Fraction]:
        """The determinant, then its parts in the order of the sizes of the moves: those of a's z, y, x, then b's, then c's."""
        yield ax * nx + ay * ny + az * nz
        yield from (nz, ny, nx)
        yield from (cx * ay - cy * ax, cx, -cy)
        yield from (cz * ax - cx * az, cz)
        yield from (ax * by - ay * bx, -bx, by, ax)

    for term in terms():
        if term:
            return swapped if term > 0 else -swapped
    return swapped


def between(a: Vector, b: Vector, c: Vector, o: Vector) -> bool:
    """Whether, turning counterclockwise around o, one meets a, b, c in that order."""
    return (turn(b, o, a) != -1) + (turn(c, o, b) != -1) + (turn(a, o, c) == 1) >= 2


def crosses(a: Vector, b: Vector, c: Vector, d: Vector) -> bool | None:
    """Whether the edges ab and cd cross at a point within both; None when they share an end."""
    first = -turn(a, b, c)
    second = turn(a, b, d)
    if first == -second != 0:
        return False
    if a in (c, d) or b in (c, d):
        return None
    if a == b or c == d or first != second:
        return False
    return -turn(c, d, b) == first and turn(c, d, a) == first


def changes_side(a: Vector, b: Vector, c: Vector, d: Vector) -> bool:
    """Whether going from a to b changes the side of a boundary whose edge is cd; at a shared end one edge counts only."""
    crossing = crosses(a, b, c, d)
    if crossing is not None:
        return crossing
    if a == b or c == d:
        return False
    if a == c:
        return b == d or between(ortho(a), d, b, a)
    if b == d:
        return between(ortho(b), c, a, b)
    if a == d:
        return b == c or between(ortho(a), c, b, a)
    return between(ortho(b), d, a, b)
