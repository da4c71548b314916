"""Laws of the kernels, and what each does with nulls, NaN and tables without rows."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.tables import kernels
from miniflux.tables.block import Column

values = st.one_of(st.none(), st.floats(allow_nan=True), st.integers(-3, 3).map(float))
sizes = st.lists(st.integers(0, 4), max_size=6)


@st.composite
def segmented(draw: st.DrawFn) -> tuple[list[Any], list[int]]:
    offsets = kernels.offsets_of(draw(sizes))
    return draw(st.lists(values, min_size=offsets[-1], max_size=offsets[-1])), offsets


def parts(column: list[Any], offsets: list[int]) -> list[list[Any]]:
    return [column[a:b] for a, b in pairwise(offsets)]


def same(a: Any, b: Any) -> bool:
    return a is b or a == b or (isinstance(a, float) and isinstance(b, float) and math.isnan(a) and math.isnan(b))


@given(segmented(), st.data())
def test_keep_and_keep_offsets_agree_with_filtering_each_table(data: tuple[list[Any], list[int]], more: Any) -> None:
    column, offsets = data
    mask = more.draw(st.lists(st.sampled_from([True, False, None]), min_size=len(column), max_size=len(column)))
    kept, cut = kernels.keep(column, mask), kernels.keep_offsets(offsets, mask)
    want = [
        [v for v, m in zip(p, q, strict=True) if m]
        for p, q in zip(parts(column, offsets), parts(mask, offsets), strict=True)
    ]
    assert all(
        same(a, b) for p, q in zip(parts(kept, cut), want, strict=True) for a, b in zip(p, q, strict=True)
    ) and kernels.where(mask) == [i for i, m in enumerate(mask) if m]


@given(st.lists(st.tuples(values, st.sampled_from(["a", "b", None])), max_size=12))
def test_codes_number_equal_rows_alike_in_order_of_first_appearance(rows: list[tuple[Any, Any]]) -> None:
    columns = [[r[0] for r in rows], [r[1] for r in rows]]
    codes, seen = kernels.codes(columns, len(rows))
    assert [*dict.fromkeys(codes)] == list(range(len(seen)))
    for row, code in zip(rows, codes, strict=True):
        assert all(same(a, b) for a, b in zip(row, seen[code], strict=True))
    for i, a in enumerate(rows):
        for j, b in enumerate(rows):
            assert (codes[i] == codes[j]) == all(map(same, a, b))


def test_codes_of_no_column_and_of_one() -> None:
    assert kernels.codes([], 2) == ([0, 0], [()])
    assert kernels.codes([], 0) == ([], [])
    assert kernels.codes([["x", None, "x"]], 3) == ([0, 1, 0], [("x",), (None,)])
    assert kernels.codes([[0.0, -0.0]], 2)[0] == [0, 0]


@given(st.permutations(range(8)))
def test_inverse_undoes_a_permutation(order: list[int]) -> None:
    assert kernels.take(kernels.inverse(order), order) == list(range(8))


@given(st.lists(st.integers(0, 3), max_size=10))
def test_by_code_splits_rows_in_order(codes: list[int]) -> None:
    split = kernels.by_code(codes, 4)
    assert sorted(r for rows in split for r in rows) == list(range(len(codes)))
    assert all(codes[r] == c for c, rows in enumerate(split) for r in rows)
    assert all(kernels.ascending(rows) for rows in split)


@given(segmented(), st.booleans())
def test_sort_indices_sort_each_table_stably_with_nulls_first(
    data: tuple[list[Any], list[int]], descending: bool
) -> None:
    column, offsets = data
    order = kernels.sort_indices([Column("v", "float", column)], offsets, descending)
    for i in range(len(offsets) - 1):
        rows = order[offsets[i] : offsets[i + 1]]
        assert sorted(rows) == list(range(offsets[i], offsets[i + 1]))
        part = [column[r] for r in rows]
        nulls = sum(v is None for v in part)
        assert all(v is None for v in part[:nulls])
        numbers = part[nulls:]
        if descending:
            numbers = numbers[::-1]
        nans = sum(math.isnan(v) for v in numbers)
        assert all(math.isnan(v) for v in numbers[:nans])
        assert kernels.ascending(numbers[nans:])
        for a, b in pairwise(rows):
            if same(column[a], column[b]):
                assert a < b


def test_sort_indices_by_two_columns() -> None:
    grade = Column("grade", "int", [2, 1, 2, 1])
    name = Column("name", "string", ["z", "y", "b", "x"])
    assert kernels.sort_indices([grade, name], [0, 4], False) == [3, 1, 2, 0]
    assert kernels.sort_indices([grade], [0, 4], True) == [0, 2, 1, 3]


@given(segmented())
def test_first_last_and_extremes_choose_rows_of_their_table(data: tuple[list[Any], list[int]]) -> None:
    column, offsets = data
    chosen = {
        "first": kernels.first(column, offsets),
        "last": kernels.last(column, offsets),
        "max": kernels.extreme(max, column, offsets),
        "min": kernels.extreme(min, column, offsets),
    }
    for i, part in enumerate(parts(column, offsets)):
        present = [offsets[i] + j for j, v in enumerate(part) if v is not None]
        for name, rows in chosen.items():
            assert rows[i] in present if present else rows[i] == -1, name
        if present:
            assert chosen["first"][i] == present[0]
            assert chosen["last"][i] == present[-1]


def test_extreme_keeps_the_first_of_equals_and_a_leading_nan() -> None:
    nan = math.nan
    assert kernels.extreme(max, [1.0, 5.0, 5.0], [0, 3]) == [1]
    assert kernels.extreme(max, [nan, 5.0, 5.0, nan], [0, 2, 4]) == [0, 2]
    assert kernels.extreme(min, [None, 2, 2, 1], [0, 1, 3, 4]) == [-1, 1, 3]


@given(segmented())
def test_reduce_sees_the_values_of_each_table_without_nulls(data: tuple[list[Any], list[int]]) -> None:
    column, offsets = data
    got = kernels.reduce(len, column, offsets)
    assert got == [sum(v is not None for v in p) or None for p in parts(column, offsets)]


@given(st.lists(st.one_of(st.none(), st.integers(0, 9)), max_size=9))
def test_between_is_half_open_and_false_for_null(column: list[Any]) -> None:
    assert kernels.between(column, 3, 6) == [v in (3, 4, 5) for v in column]


def test_spread_ranges_and_expand() -> None:
    assert kernels.spread(["a", "b", "c"], [0, 2, 2, 3]) == ["a", "a", "c"]
    assert kernels.spread(["a"], [0, 3]) == ["a", "a", "a"]
    assert kernels.ranges([1, 2, 3, 4], [(2, 4), (0, 1)]) == [3, 4, 1]
    assert kernels.expand([(2, 4), (0, 1)]) == [2, 3, 0]


@given(segmented())
def test_each_and_scan_see_every_table_in_turn(data: tuple[list[Any], list[int]]) -> None:
    column, offsets = data
    assert kernels.each(len, offsets, column) == [len(p) for p in parts(column, offsets)]
    assert kernels.each(lambda a, b: a is not b and len(a), offsets, column, column) == kernels.count(offsets)
    assert kernels.scan(lambda p: p[::-1], offsets, column) == [v for p in parts(column, offsets) for v in p[::-1]]


def test_scatter_keeps_the_later_of_two_for_one_place() -> None:
    assert kernels.scatter(4, [2, 0, 2], ["a", "b", "c"]) == ["b", None, "c", None]
    assert kernels.scatter(0, [], []) == []


def test_a_total_is_rounded_at_each_step() -> None:
    assert kernels.total([1e16, 1.0, 1.0, -1e16]) == 0.0
    assert kernels.total([]) == 0.0
    assert kernels.total([1, 2]) == 3.0


def test_sorted_values_put_nan_first() -> None:
    assert [v if v == v else None for v in kernels.sorted_values([2.0, math.nan, 1.0])] == [None, 1.0, 2.0]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), max_size=20))
def test_runs_and_ranks_agree_with_sorting(stretches: list[tuple[int, int]]) -> None:
    column = [value for value, size in stretches for _ in range(size)]
    cuts = kernels.runs(column)
    assert [v for part in parts(column, cuts) for v in part] == column
    assert all(len(set(part)) == 1 for part in parts(column, cuts))
    assert all(column[cut - 1] != column[cut] for cut in cuts[1:-1])
    if column:
        order = sorted(range(len(column)), key=column.__getitem__)
        assert kernels.ranks(column) == kernels.inverse(order)


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**63), 2**64)))
def test_a_total_is_rounded_at_each_step_however_it_is_computed(values: list[float]) -> None:
    expected = 0.0
    for value in values:
        expected += value
    for rounds in {False, kernels._ROUNDS}:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(kernels, "_ROUNDS", rounds)
            assert kernels.total(values) == expected or expected != expected
