"""match and walk: held equal to a plain nested loop; and how rows that match nothing stand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.tables.block import Column
from miniflux.tables.match import NOWHERE, cells, match, take_or_null, walk

NAN = float("nan")
values = st.lists(st.one_of(st.none(), st.just(NAN), st.integers(0, 3).map(float)), max_size=6)


def compared(column: list[Any]) -> list[Any]:
    return cells([Column("x", "float", column)], len(column))


def plain(left: list[Any], right: list[Any], keep_left: bool, keep_right: bool) -> list[tuple[int, int]]:
    """What `match` promises, in other words: equal pairs, those left over, NaNs before all and nulls behind all."""
    pairs = [(i, j) for i, a in enumerate(left) for j, b in enumerate(right) if a is not None and a == b]
    out = [(left[i], i, j) for i, j in pairs]
    if keep_left:
        out += [(left[i], i, -1) for i in range(len(left)) if i not in {a for a, _ in pairs}]
    if keep_right:
        out += [(right[j], -1, j) for j in range(len(right)) if j not in {b for _, b in pairs}]

    def rank(row: tuple[Any, int, int]) -> tuple[Any, ...]:
        value, i, j = row
        if value is None:
            return (2, i < 0, i, j)
        return (0, i < 0, i, j) if value != value else (1, value, i, j)

    return [(i, j) for _, i, j in sorted(out, key=rank)]


@given(values, values, st.booleans(), st.booleans())
def test_match_is_a_nested_loop(left: list[Any], right: list[Any], keep_left: bool, keep_right: bool) -> None:
    spans = [((0, len(left)), (0, len(right)))]
    found = match(compared(left), compared(right), spans, keep_left=keep_left, keep_right=keep_right)
    assert list(zip(found[0], found[1], strict=True)) == plain(left, right, keep_left, keep_right)
    assert found[2] == [0, len(found[0])]


@given(values, values, values, values)
def test_each_pair_of_stretches_is_joined_by_itself(a: list[Any], b: list[Any], c: list[Any], d: list[Any]) -> None:
    pairs = [((0, len(a)), (0, len(b))), ((len(a), len(a + c)), (len(b), len(b + d)))]
    left, right, offsets = match(compared(a + c), compared(b + d), pairs, keep_left=True)
    assert list(zip(left, right, strict=True))[: offsets[1]] == plain(a, b, True, False)
    later = [(i + len(a), j if j < 0 else j + len(b)) for i, j in plain(c, d, True, False)]
    assert list(zip(left, right, strict=True))[offsets[1] :] == later
    assert offsets[2] == len(left)


def test_a_stretch_without_a_partner() -> None:
    assert match([1, 2], [], [((0, 2), NOWHERE)], keep_left=True) == ([0, 1], [-1, -1], [0, 2])
    assert match([1, 2], [], [((0, 2), NOWHERE)]) == ([], [], [0, 0])


def test_without_columns_every_row_matches_every_row() -> None:
    assert match(cells([], 2), cells([], 2), [((0, 2), (0, 2))]) == ([0, 0, 1, 1], [0, 1, 0, 1], [0, 4])


def test_a_row_matches_nothing_when_one_of_its_values_is_null_or_nan() -> None:
    columns = [Column("a", "float", [1.0, NAN, NAN, 1.0]), Column("b", "int", [1, 1, None, None])]
    one, two, three, four = cells(columns, 4)
    assert one == (1.0, 1)
    assert two != two
    assert three is None
    assert four is None


def test_cells_leave_the_column_as_it_is() -> None:
    column = Column("a", "float", [NAN, 1.0])
    cells([column], 2)
    assert column.values[0] is NAN


@given(st.lists(st.integers(0, 3), max_size=6), st.lists(st.integers(0, 3), max_size=6))
def test_walk_is_match_where_both_sides_are_sorted(left: list[int], right: list[int]) -> None:
    spans = [((0, len(left)), (0, len(right)))]
    assert walk(sorted(left), sorted(right), spans) == match(sorted(left), sorted(right), spans)


@pytest.mark.parametrize(
    ("left", "right", "want"),
    [
        ([1, 2], [2, 1], [(1, 0)]),
        ([2, 1, 3], [1, 2, 3], [(0, 1), (2, 2)]),
        ([None, 1], [1, None], [(1, 0)]),
        ([2, 2, 1], [2, 2], [(0, 0), (0, 1), (1, 0), (1, 1)]),
    ],
)
def test_walk_loses_what_is_not_in_order(left: list[Any], right: list[Any], want: list[tuple[int, int]]) -> None:
    rows_left, rows_right, offsets = walk(left, right, [((0, len(left)), (0, len(right)))])
    assert list(zip(rows_left, rows_right, strict=True)) == want
    assert offsets == [0, len(want)]


def test_take_or_null() -> None:
    assert take_or_null(["a", "b"], [1, -1, 0]) == ["b", None, "a"]
    assert take_or_null([], [-1]) == [None]
