"""Cell: a cell of the S2 curve; cell_at, cell_of_token: the cell of a point and of a name.

The sphere is a cube of six faces; each is divided 30 times in four, along a curve on which neighbours are mostly close. A
token is the 64-bit number of a cell in hexadecimal without the zeros at its end.
"""

from __future__ import annotations

from math import floor, sqrt

from .vectors import EPSILON, dot, latitude, longitude, scale, sub, unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .vectors import Vector

DEEPEST = 30
# For each face the directions of its u and v and of its middle.
AXES: tuple[tuple[Vector, Vector, Vector], ...] = (
    ((0, 1, 0), (0, 0, 1), (1, 0, 0)),
    ((-1, 0, 0), (0, 0, 1), (0, 1, 0)),
    ((-1, 0, 0), (0, -1, 0), (0, 0, 1)),
    ((0, 0, -1), (0, -1, 0), (-1, 0, 0)),
    ((0, 0, -1), (1, 0, 0), (0, -1, 0)),
    ((0, 1, 0), (1, 0, 0), (0, 0, -1)),
)
# The curve through the four parts of a cell, in each of its four orientations: where its steps are (2 i + j), and back.
_PLACE = ((0, 1, 3, 2), (0, 2, 3, 1), (3, 2, 0, 1), (3, 1, 0, 2))
_STEP = ((0, 1, 3, 2), (0, 3, 1, 2), (2, 3, 1, 0), (2, 1, 3, 0))
_TURNED = (1, 0, 0, 3)
_LOWEST_BITS = 0x1555555555555555
_SIZE = 1 << DEEPEST
_DIGITS = frozenset("0123456789abcdefABCDEF")


class Cell:
    """A cell: its face, its level (0 to 30), its column and row on the face, the steps of the curve that lead to it."""

    __slots__ = ("_vertices", "column", "face", "level", "orientation", "row", "steps", "uv")

    def __init__(self, face: int, level: int, column: int, row: int, steps: int, orientation: int) -> None:
        self.face = face
        self.level = level
        self.column = column
        self.row = row
        self.steps = steps
        self.orientation = orientation
        size = 1 << level
        self.uv = (
            _projected(column / size),
            _projected((column + 1) / size),
            _projected(row / size),
            _projected((row + 1) / size),
        )
        self._vertices: list[Vector] | None = None

    @property
    def token(self) -> str:
        return token_of((self.face << 61) | (2 * self.steps + 1) << (60 - 2 * self.level))

    def children(self) -> list[Cell]:
        """The four parts of a cell, in the order of the curve."""
        out = []
        for step in range(4):
            place = _PLACE[self.orientation][step]
            column, row = 2 * self.column + (place >> 1), 2 * self.row + (place & 1)
            turned = self.orientation ^ _TURNED[step]
            out.append(Cell(self.face, self.level + 1, column, row, 4 * self.steps + step, turned))
        return out

    def centre(self) -> Vector:
        """The middle of the cell, not of length 1."""
        size = 2 << self.level
        return _at(self.face, _projected((2 * self.column + 1) / size), _projected((2 * self.row + 1) / size))

    def vertices(self) -> list[Vector]:
        """The four corners, counterclockwise from the lowest u and v."""
        if self._vertices is None:
            u, u_end, v, v_end = self.uv
            self._vertices = [unit(_at(self.face, *uv)) for uv in ((u, v), (u_end, v), (u_end, v_end), (u, v_end))]
        return self._vertices

    def inward(self, side: int) -> Vector:
        """The direction into the cell at right angles to the side that begins at a corner."""
        u_axis, v_axis, middle = AXES[self.face]
        u, u_end, v, v_end = self.uv
        if side == 0:
            return unit(sub(v_axis, scale(middle, v)))
        if side == 1:
            return unit(sub(scale(middle, u_end), u_axis))
        if side == 2:
            return scale(unit(sub(v_axis, scale(middle, v_end))), -1.0)
        return scale(unit(sub(scale(middle, u), u_axis)), -1.0)

    def contains(self, p: Vector) -> bool:
        """Whether a point is in the cell, its sides included."""
        u_axis, v_axis, middle = AXES[self.face]
        w = dot(p, middle)
        if w <= 0:
            return False
        u, v = dot(p, u_axis) / w, dot(p, v_axis) / w
        lo_u, hi_u, lo_v, hi_v = self.uv
        return lo_u - EPSILON <= u <= hi_u + EPSILON and lo_v - EPSILON <= v <= hi_v + EPSILON

    def extremes(self) -> tuple[Vector, Vector, Vector, Vector]:
        """The corners with the extreme latitudes, then those with the extreme longitudes. Not for a whole face."""
        u_axis, v_axis, _ = AXES[self.face]
        lo_u, hi_u, lo_v, hi_v = self.uv
        u, v = lo_u + hi_u, lo_v + hi_v
        i = (u < 0) if u_axis[2] == 0 else (u > 0)
        j = (v < 0) if v_axis[2] == 0 else (v > 0)
        us, vs = (lo_u, hi_u), (lo_v, hi_v)
        return (
            _at(self.face, us[i], vs[j]),
            _at(self.face, us[not i], vs[not j]),
            _at(self.face, us[i], vs[not j]),
            _at(self.face, us[not i], vs[j]),
        )


def faces() -> list[Cell]:
    """The six cells of level 0."""
    return [Cell(face, 0, 0, 0, 0, face & 1) for face in range(6)]


def token_at(p: Vector, level: int) -> str:
    """The token of the cell of that level that holds a point."""
    face = _face(p)
    u_axis, v_axis, middle = AXES[face]
    w = dot(p, middle)
    column, row = _leaf(dot(p, u_axis) / w), _leaf(dot(p, v_axis) / w)
    orientation = face & 1
    steps = 0
    for bit in range(DEEPEST - 1, DEEPEST - 1 - level, -1):
        step = _STEP[orientation][2 * (column >> bit & 1) + (row >> bit & 1)]
        steps = 4 * steps + step
        orientation ^= _TURNED[step]
    return token_of((face << 61) | (2 * steps + 1) << (60 - 2 * level))


def token_of(number: int) -> str:
    return f"{number:016x}".rstrip("0")


def number_of(token: str) -> int | None:
    """The number of a cell, None when a token is none."""
    if not 0 < len(token) <= 16 or not _DIGITS.issuperset(token):
        return None
    number = int(token.ljust(16, "0"), 16)
    return number if number >> 61 < 6 and number & -number & _LOWEST_BITS else None


def level_of(number: int) -> int:
    return DEEPEST - ((number & -number).bit_length() >> 1)


def parent(number: int, level: int) -> int:
    """The number of the cell of a lower level that holds another one."""
    lowest = 1 << 2 * (DEEPEST - level)
    return (number & -lowest) | lowest


def lat_lon(number: int) -> tuple[float, float]:
    """Latitude and longitude of the middle of a cell in radians."""
    face, level = number >> 61, level_of(number)
    orientation = face & 1
    column = row = 0
    for shift in range(59, 59 - 2 * level, -2):
        step = number >> shift & 3
        place = _PLACE[orientation][step]
        column, row = 2 * column + (place >> 1), 2 * row + (place & 1)
        orientation ^= _TURNED[step]
    p = Cell(face, level, column, row, 0, 0).centre()
    return latitude(p), longitude(p)


def _at(face: int, u: float, v: float) -> Vector:
    """The vector from the middle of the cube to a point of a face; written out for the sake of zeros with a sign."""
    if face == 0:
        return (1.0, u, v)
    if face == 1:
        return (-u, 1.0, v)
    if face == 2:
        return (-u, -v, 1.0)
    if face == 3:
        return (-1.0, -v, -u)
    if face == 4:
        return (v, -1.0, -u)
    return (v, u, -1.0)


def _face(p: Vector) -> int:
    x, y, z = map(abs, p)
    axis = (0 if x > z else 2) if x > y else (1 if y > z else 2)
    return axis + 3 if p[axis] < 0 else axis


def _projected(s: float) -> float:
    """From [0, 1] along a side to [-1, 1] on the cube, so that cells have nearly equal sizes on the sphere."""
    return (1 / 3) * (4 * s * s - 1) if s >= 0.5 else (1 / 3) * (1 - 4 * (1 - s) * (1 - s))


def _leaf(u: float) -> int:
    """The column of the deepest level at a place on the cube; the inverse of `_projected`."""
    s = 0.5 * sqrt(1 + 3 * u) if u >= 0 else 1 - 0.5 * sqrt(1 - 3 * u)
    return min(max(floor(_SIZE * s), 0), _SIZE - 1)
