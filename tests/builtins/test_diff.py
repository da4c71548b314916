"""experimental.diff on blocks: laws, and the cost of large tables."""

from __future__ import annotations

import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from miniflux.builtins.experimental.diff import compare
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.key import EMPTY, GroupKey

cells = st.one_of(st.none(), st.integers(0, 3))


def table(values: list[Any], key: GroupKey = EMPTY) -> Tables:
    return Tables([Block([Column("v", "int", values)], [0, len(values)], [key])])


def rows(tables: Tables) -> list[tuple[str, Any]]:
    """The marks and values of a difference of one table."""
    return [pair for block in tables for pair in zip(block.columns[0].values, block.columns[-1].values, strict=True)]


@given(st.lists(cells))
def test_a_table_does_not_differ_from_itself(values: list[Any]) -> None:
    assert compare(table(values), table(list(values))).blocks == []


@given(st.lists(cells, max_size=12), st.lists(cells, max_size=12))
def test_a_difference_holds_both_sides_in_order(want: list[Any], got: list[Any]) -> None:
    found = rows(compare(table(want), table(got)))
    if want == got:
        assert found == []
    else:
        assert [v for mark, v in found if mark != "+"] == want
        assert [v for mark, v in found if mark != "-"] == got


@given(st.lists(cells, max_size=8), st.lists(cells, max_size=8))
def test_no_more_rows_differ_than_must(want: list[Any], got: list[Any]) -> None:
    """As many rows agree as the longest common subsequence has."""
    longest = [[0] * (len(got) + 1) for _ in range(len(want) + 1)]
    for i, a in enumerate(want):
        for j, b in enumerate(got):
            longest[i + 1][j + 1] = longest[i][j] + 1 if a == b else max(longest[i][j + 1], longest[i + 1][j])
    found = rows(compare(table(want), table(got)))
    if found:
        assert sum(mark == "" for mark, _ in found) == longest[-1][-1]


grouped = st.dictionaries(st.integers(0, 4), st.lists(cells, min_size=1, max_size=4), max_size=5)


def tables_of(groups: dict[int, list[Any]]) -> Tables:
    """One block with a table for each key."""
    keys = [GroupKey.make([("k", "int", k)]) for k in groups]
    values = [v for group in groups.values() for v in group]
    offsets = [0]
    for group in groups.values():
        offsets.append(offsets[-1] + len(group))
    labels = [k for k, group in groups.items() for _ in group]
    return Tables([Block([Column("k", "int", labels), Column("v", "int", values)], offsets, keys)])


@given(grouped, grouped)
def test_many_tables_are_compared_as_if_one_by_one(want: dict[int, list[Any]], got: dict[int, list[Any]]) -> None:
    expected = []
    for k in sorted({*want, *got}):
        one = compare(tables_of({k: want[k]} if k in want else {}), tables_of({k: got[k]} if k in got else {}))
        expected += [(k, *pair) for pair in rows(one)]
    found = []
    for block in compare(tables_of(want), tables_of(got)).each():
        found += [(block.keys[0].values[0], *pair) for pair in rows(Tables([block]))]
    assert found == expected


def test_tables_without_a_partner_differ_in_all_rows() -> None:
    key = GroupKey.make([("k", "string", "a")])
    assert rows(compare(table([1, 2], key), Tables())) == [("-", 1), ("-", 2)]
    assert rows(compare(Tables(), table([1], key))) == [("+", 1)]
    assert compare(table([], key), Tables()).blocks == []


def test_large_tables_are_compared_in_reasonable_time() -> None:
    started = time.perf_counter()
    want, got = list(range(50_000)), list(range(50_000))
    got[10] = -1
    got[49_990] = -2
    found = rows(compare(table(want), table(got)))
    assert found[9:12] == [("", 9), ("-", 10), ("-", 11)]
    assert found[-10:-8] == [("+", -2), ("", 49_991)]
    assert [v for mark, v in found if mark != "-"] == got
    assert time.perf_counter() - started < 5
