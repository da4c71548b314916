"""Laws of the geometry: cells nest, grids cover, turns are exact and odd, places survive their tokens."""

from __future__ import annotations

from math import pi

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.geometry import cells
from miniflux.geometry.box import Box
from miniflux.geometry.distances import angle_of, chord, chord_of, to_segment
from miniflux.geometry.grid import covers, grid
from miniflux.geometry.predicates import crosses, turn
from miniflux.geometry.regions import Circle, Polygon
from miniflux.geometry.vectors import angle, point, radians

TYPE_CHECKING = False
if TYPE_CHECKING:
    from miniflux.geometry.regions import Region
    from miniflux.geometry.vectors import Vector

LATITUDES = st.floats(-89, 89)
LONGITUDES = st.floats(-180, 180)
POINTS = st.builds(lambda lat, lon: point(radians(lat), radians(lon)), LATITUDES, LONGITUDES)
# Points that lie on a few great circles, so that many turns have no sign by floats alone.
CORNERS = st.builds(
    lambda lat, lon: point(radians(lat), radians(lon)),
    st.sampled_from([-45.0, 0.0, 45.0]),
    st.sampled_from([-90.0, 0.0, 45.0, 90.0]),
)


@given(POINTS, st.integers(1, 30))
def test_a_cell_holds_its_point_and_lies_in_its_parent(p: Vector, level: int) -> None:
    number = cells.number_of(cells.token_at(p, level))
    assert number is not None
    assert cells.level_of(number) == level
    assert cells.token_of(cells.parent(number, level - 1)) == (cells.token_at(p, level - 1))
    centre = point(*cells.lat_lon(number))
    assert cells.token_at(centre, level) == cells.token_of(number)


@given(POINTS, st.integers(0, 12))
def test_children_are_numbered_along_the_curve(p: Vector, level: int) -> None:
    (cell,) = [c for c in covered(Circle(p, 0.0), level) if c.token == cells.token_at(p, level)]
    tokens = [child.token for child in cell.children()]
    assert tokens == sorted(tokens, key=lambda token: cells.number_of(token) or 0)
    assert cells.token_at(p, level + 1) in tokens


def covered(region: Region, level: int) -> list[cells.Cell]:
    return next(found for at, found in enumerate(covers(region)) if at == level)


@settings(max_examples=40, deadline=None)
@given(
    st.one_of(
        st.builds(Circle, POINTS, st.floats(0, 0.5)),
        st.builds(
            lambda lat, lon, height, width: Box(lat, lon, min(lat + height, pi / 2), min(lon + width, pi)),
            st.floats(-1.5, 1.4),
            st.floats(-3.1, 3.0),
            st.floats(0.001, 1),
            st.floats(0.001, 1),
        ),
        st.builds(
            lambda lat, lon, size: Polygon(
                [point(lat, lon), point(lat, lon + size), point(lat + size, lon + size), point(lat + size, lon)]
            ),
            st.floats(-1, 1),
            st.floats(-3, 3),
            st.floats(0.01, 0.4),
        ),
    ),
    st.lists(POINTS, max_size=40),
    st.integers(1, 4),
)
def test_a_grid_covers_its_region(region: Region, points: list[Vector], level: int) -> None:
    tokens = {cell.token for cell in covered(region, level)}
    assert [p for p in points if region.contains(p) and cells.token_at(p, level) not in tokens] == []


@given(CORNERS, CORNERS, CORNERS)
def test_a_turn_has_a_sign_and_changes_it_in_the_mirror(a: Vector, b: Vector, c: Vector) -> None:
    assert turn(a, b, c) == turn(b, c, a) == -turn(b, a, c)
    assert (turn(a, b, c) == 0) == (len({a, b, c}) < 3)


@given(CORNERS, CORNERS, CORNERS, CORNERS)
def test_crossing_does_not_depend_on_the_order(a: Vector, b: Vector, c: Vector, d: Vector) -> None:
    if len({a, b, c, d}) == 4:
        assert crosses(a, b, c, d) == crosses(b, a, c, d) == crosses(c, d, a, b)


@given(POINTS, POINTS)
def test_chords_are_angles(a: Vector, b: Vector) -> None:
    # Near the point opposite a chord hardly changes with the angle.
    assert angle_of(chord(a, b)) == pytest.approx(angle(a, b), abs=1e-7)
    assert chord_of(angle(a, b)) == pytest.approx(chord(a, b), abs=1e-14)


@given(POINTS, POINTS, POINTS)
def test_a_segment_is_not_further_than_its_ends(p: Vector, a: Vector, b: Vector) -> None:
    assert to_segment(p, a, b) <= min(angle(p, a), angle(p, b)) + 1e-7


@pytest.mark.parametrize("token", ["", "4", "c", "zz", "89c2371111111111a", "-1", "0x1", "1_1", "X", " 1"])
def test_what_is_no_token(token: str) -> None:
    assert cells.number_of(token) is None


def test_tokens_of_faces() -> None:
    assert [cell.token for cell in cells.faces()] == ["1", "3", "5", "7", "9", "b"]
    assert cells.number_of("B") == cells.number_of("b")


def test_a_grid_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("miniflux.geometry.grid.LIMIT", 1000)
    with pytest.raises(FluxError, match="would have more than 1000 cells"):
        grid(Circle((1.0, 0.0, 0.0), 4.0), level=30)
