"""Package `experimental/geo`: stContains, stDistance, stLength, getGrid, getLevel, s2CellIDToken, s2CellLatLon."""

from __future__ import annotations

from functools import lru_cache

from ...errors import FluxError
from ...geometry import cells, distances
from ...geometry.box import Box
from ...geometry.regions import Circle, Polygon
from ...geometry.vectors import angle, degrees, point, radians
from ...values.circular import atan2, cos, sin
from ...values.convert import parse_float
from ...values.null import is_null, null_of
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from ...geometry.vectors import Vector
    from ...values.kinds import Value

    Shape: TypeAlias = "Point | Line | Box | Circle | Polygon"

_KILOMETRES = 6371.01
_RADIUS = {"m": _KILOMETRES * 1000, "km": _KILOMETRES, "mile": _KILOMETRES / 1.609344}


class Point:
    """A single point."""

    __slots__ = ("at",)

    def __init__(self, at: Vector) -> None:
        self.at = at


class Line:
    """Points joined by edges, or one point; `places` are their latitudes and longitudes in radians."""

    __slots__ = ("places", "points")

    def __init__(self, places: list[tuple[float, float]]) -> None:
        self.places = places
        self.points = [point(*place) for place in places]

    def edges(self) -> list[tuple[Vector, Vector]]:
        return list(zip(self.points, self.points[1:] or self.points, strict=False))


_NAMES = {Point: "geo.point", Line: "geo.polyline", Box: "geo.box", Circle: "geo.circle", Polygon: "geo.polygon"}


@builtin("experimental/geo", "stContains")
def contains(region: Value, geometry: Value, units: Value) -> bool:
    """Whether a region holds a point, or all points of a line."""
    radius = _radius(units)
    within, shape = _shape("region", region, radius), _shape("geometry", geometry, radius)
    if isinstance(within, (Point, Line)):
        raise FluxError(f"unsupported region type: {_NAMES[type(within)]}")
    if isinstance(shape, Point):
        return within.contains(shape.at)
    if isinstance(shape, Line):
        return all(map(within.contains, shape.points))
    raise _unsupported(shape)


@builtin("experimental/geo", "stDistance")
def distance(region: Value, geometry: Value, units: Value) -> float:
    """The distance from a region to the nearest part of a point or line; 0 within the region."""
    radius = _radius(units)
    start, shape = _shape("region", region, radius), _shape("geometry", geometry, radius)
    if isinstance(shape, Point):
        return _to_point(start, shape.at) * radius
    if isinstance(shape, Line):
        return _to_line(start, shape) * radius
    raise _unsupported(shape)


def _to_point(start: Shape, p: Vector) -> float:
    """The angle from a region to a point in radians."""
    if isinstance(start, Point):
        return angle(start.at, p)
    if isinstance(start, Box):
        return start.distance(p)
    if isinstance(start, Circle):
        return max(0.0, angle(start.centre, p) - start.radius)
    if isinstance(start, Polygon):
        return 0.0 if start.contains(p) else distances.angle_of(distances.to_edges(p, start.edges()))
    raise FluxError(f"unsupported region type: {_NAMES[type(start)]}")


def _to_line(start: Shape, line: Line) -> float:
    """The angle from a region to a line in radians."""
    if isinstance(start, Point):
        return distances.angle_of(distances.to_edges(start.at, line.edges()))
    if isinstance(start, Circle):
        return max(0.0, distances.angle_of(distances.to_edges(start.centre, line.edges())) - start.radius)
    if isinstance(start, Line):
        raise FluxError(f"unsupported region type: {_NAMES[Line]}")
    # The sides of a box are parallels for a point, but great circles for a line (upstream's rule).
    polygon = Polygon(start.corners()) if isinstance(start, Box) else start
    if polygon.contains(line.points[0]):
        return 0.0
    return distances.angle_of(distances.between_edges(polygon.edges(), line.edges()))


@builtin("experimental/geo", "stLength")
def length(geometry: Value, units: Value) -> float:
    """The length of a line; 0 for a point."""
    radius = _radius(units)
    shape = _shape("geometry", geometry, radius)
    if isinstance(shape, Point):
        return 0.0
    if not isinstance(shape, Line):
        raise _unsupported(shape)
    total = 0.0
    for (lat, lon), (next_lat, next_lon) in zip(shape.places, shape.places[1:], strict=False):
        north, east = sin(0.5 * (next_lat - lat)), sin(0.5 * (next_lon - lon))
        x = north * north + east * east * cos(lat) * cos(next_lat)
        total += 2 * atan2(x**0.5, max(0.0, 1 - x) ** 0.5)
    return total * radius


@builtin("experimental/geo", "getGrid")
def get_grid(
    region: Value, units: Value, minSize: int = -1, maxSize: int = -1, level: int = -1, maxLevel: int = -1
) -> dict[str, Any]:
    """The cells that cover a region, and their level: -1 and none when there is no fitting level."""
    from ...geometry.grid import grid

    radius = _radius(units)
    within = _shape("region", region, radius)
    least, most, at, deepest = (-1 if is_null(v) else v for v in (minSize, maxSize, level, maxLevel))
    if deepest > cells.DEEPEST:
        raise FluxError(f"invalid maxLevel ({deepest}, must be < {cells.DEEPEST})")
    if least > 0 and most > 0 and least > most:
        raise FluxError(f"minSize > maxSize ({least} > {most})")
    if isinstance(within, (Point, Line)):
        raise FluxError(f"unsupported region type: {_NAMES[type(within)]}")
    found = grid(within, at, deepest, least, most)
    if found is None or not found[1]:
        return {"level": -1, "set": []}
    return {"level": found[0], "set": [cell.token for cell in found[1]]}


@builtin("experimental/geo", "getLevel")
def get_level(token: str) -> Value:
    """The level of a cell, 0 to 30; null for null."""
    return null_of("int") if is_null(token) else cells.level_of(_number(token))


@builtin("experimental/geo", "s2CellIDToken")
def s2_cell_id_token(level: int, token: str | None = None, point: Value = None) -> Value:
    """The token of the cell of a level that holds a point or a smaller cell; null for a null token and no point."""
    has_token, has_point = token is not None and not is_null(token), not is_null(point)
    if not has_token and not has_point:
        if token is not None:
            return null_of("string")
        raise FluxError("either token or point parameter must be specified")
    if has_token and has_point and bool(token) == bool(point):
        raise FluxError("either token or point parameter must be specified and must not be empty")
    if is_null(level) or not 1 <= level <= cells.DEEPEST:
        raise FluxError("level value must be [1, 30]")
    if token is not None and has_token and token:
        number = cells.number_of(token)
        if number is None or level > cells.level_of(number):
            raise FluxError("invalid token specified or requested level greater then current level")
        return cells.token_of(cells.parent(number, level))
    return cells.token_at(_place("point", point, ("lat", "lon")), level)


@builtin("experimental/geo", "s2CellLatLon")
def s2_cell_lat_lon(token: str) -> Value:
    """The middle of a cell in degrees."""
    lat, lon = cells.lat_lon(_number("" if is_null(token) else token))
    return {"lat": degrees(lat), "lon": degrees(lon)}


def _number(token: str) -> int:
    number = cells.number_of(token)
    if number is None:
        raise FluxError("invalid token specified")
    return number


def _radius(units: Value) -> float:
    """The radius of the earth in the unit that a record names."""
    if type(units) is not dict or list(units) != ["distance"]:
        raise FluxError("invalid units parameter: missing field: distance")
    unit = units["distance"]
    if is_null(unit):
        raise FluxError("invalid units parameter: distance field is null")
    if unit not in _RADIUS:
        raise FluxError(f"invalid units parameter: unsupported distance unit '{unit}'")
    return _RADIUS[unit]


def _shape(name: str, value: Value, radius: float) -> Shape:
    """What a record describes; `radius` is that of the earth in the unit of its lengths. Raises upstream's errors."""
    if type(value) is dict:
        if "lat" in value and len(value) == 2:
            return Point(_place("point", value, ("lat", "lon")))
        if "minLat" in value and len(value) == 4:
            south, west, north, east = _numbers("box", value, ("minLat", "minLon", "maxLat", "maxLon"))
            return Box(*map(radians, (min(south, north), min(west, east), max(south, north), max(west, east))))
        if "radius" in value and len(value) == 3:
            lat, lon, size = _numbers("circle", value, ("lat", "lon", "radius"))
            return Circle(point(radians(lat), radians(lon)), size / radius)
        if "points" in value and len(value) == 1:
            return _polygon_of(value["points"])
        if "linestring" in value and len(value) == 1:
            return _line(value["linestring"])
    raise FluxError(f"unsupported geometry specified for '{name}'")


def _polygon_of(points: Value) -> Polygon:
    places = [tuple(_numbers("polygon point", p, ("lat", "lon"))) for p in points] if type(points) is list else []
    if len(places) < 3:
        raise FluxError("polygon must have at least 3 points")
    return _polygon(tuple(places))


@lru_cache(maxsize=32)
def _polygon(places: tuple[tuple[float, ...], ...]) -> Polygon:
    """The polygon of latitudes and longitudes in degrees: rows mostly ask about one."""
    return Polygon([point(radians(lat), radians(lon)) for lat, lon in places])


def _line(text: Value) -> Line:
    """The line of a text like `lon lat, lon lat`."""
    if is_null(text):
        raise FluxError("empty linestring")
    if type(text) is not str:
        raise FluxError("invalid linestring - it must be a string")
    places = []
    for pair in text.split(","):
        parts = pair.split()
        if not parts:
            raise FluxError("invalid linestring - empty part")
        if len(parts) == 1:
            raise FluxError(f"invalid linestring - longitude {parts[0]} without latitude")
        lon, lat = map(parse_float, parts[:2])
        if lon is None or lat is None:
            shown = ", ".join(
                f'strconv.ParseFloat: parsing "{part}": invalid syntax' if number is None else "<nil>"
                for part, number in zip(parts, (lon, lat), strict=False)
            )
            raise FluxError(f"invalid linestring - {shown}")
        if not _finite(lon, lat):
            raise FluxError("invalid coordinates")
        places.append((radians(lat), radians(lon)))
    return Line(places)


def _place(what: str, value: Value, fields: tuple[str, str]) -> Vector:
    lat, lon = _numbers(what, value, fields)
    return point(radians(lat), radians(lon))


def _numbers(what: str, value: Value, fields: tuple[str, ...]) -> list[float]:
    """The floats in the fields of a record. Raises upstream's errors, and ours for what is no number at all."""
    names = ", ".join(fields)
    if type(value) is not dict or not all(name in value for name in fields):
        raise FluxError(f"invalid {what} specification - must have {names} fields")
    numbers = [value[name] for name in fields]
    if any(map(is_null, numbers)):
        raise FluxError(f"invalid {what} specification - {names} must not be null")
    if not all(type(number) is float for number in numbers):
        raise FluxError(f"invalid {what} specification - {names} must be floats")
    if not _finite(*numbers):
        raise FluxError("invalid coordinates")
    return numbers


def _finite(*numbers: float) -> bool:
    return all(number - number == 0 for number in numbers)


def _unsupported(shape: Shape) -> FluxError:
    return FluxError(f"unsupported geometry type: {_NAMES[type(shape)]}")
