"""Laws of merge, in_key_order and regroup: no row is lost, tables come in key order, rows in order of arrival."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.tables import kernels
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.key import EMPTY, GroupKey, key_order
from miniflux.tables.merge import arrivals, by_schema, in_key_order, keep_rows, merge, without_empty
from miniflux.tables.regroup import Part, regroup

HOSTS = ["a", "b", "c", None]


def block(tables: list[tuple[Any, list[Any]]], label: str = "v", type: str = "int") -> Block:
    """Tables of a key column `host`, each with its values."""
    offsets = kernels.offsets_of([len(rows) for _, rows in tables])
    keys = [GroupKey.make([("host", "string", host)]) for host, _ in tables]
    columns = [
        Column("host", "string", kernels.spread([host for host, _ in tables], offsets)),
        Column(label, type, [v for _, rows in tables for v in rows]),
    ]
    return Block(columns, offsets, keys)


def content(tables: Tables, label: str = "v") -> list[tuple[Any, list[Any]]]:
    out = []
    for table in tables.each():
        column = table.column(label)
        out.append((table.keys[0].get("host"), column.values if column else None))
    return out


@st.composite
def streams(draw: st.DrawFn) -> Tables:
    """Blocks of tables; every row has a number of its own, counted in the order of tables."""
    blocks = []
    n = 0
    for _ in range(draw(st.integers(0, 3))):
        hosts = draw(st.lists(st.sampled_from(HOSTS), min_size=1, max_size=4))
        tables = []
        for host in hosts:
            size = draw(st.integers(0, 3))
            tables.append((host, list(range(n, n + size))))
            n += size
        blocks.append(block(tables))
    return Tables(blocks)


def strictly_ordered(keys: list[GroupKey]) -> bool:
    return len(set(keys)) == len(keys) and key_order(keys) == list(range(len(keys)))


@given(streams())
def test_merge_keeps_every_row_once_in_order_and_sorts_keys(tables: Tables) -> None:
    merged = merge(tables.blocks)
    assert strictly_ordered(merged.keys())
    assert set(merged.keys()) == set(tables.keys())
    want: dict[Any, list[int]] = {}
    for host, rows in content(tables):
        want.setdefault(host, []).extend(rows)
    assert dict(content(merged)) == want


@given(streams())
def test_in_key_order_permutes_tables_and_keeps_those_of_one_key_apart(tables: Tables) -> None:
    ordered = in_key_order(tables)
    assert key_order(ordered.keys()) == list(range(len(ordered.keys())))
    assert sorted(content(ordered), key=str) == sorted(content(tables), key=str)
    for host in HOSTS:
        assert [t for t in content(ordered) if t[0] == host] == [t for t in content(tables) if t[0] == host]


@given(streams())
def test_by_schema_makes_one_block_of_what_is_alike(tables: Tables) -> None:
    assert len(by_schema(tables)) == min(len(tables.blocks), 1)
    other = block([("a", [1.5])], type="float")
    blocks = by_schema(Tables([*tables, other, *tables]))
    kinds = [[c.type for c in b.columns] for b in blocks]
    assert len({tuple(kind) for kind in kinds}) == len(kinds)
    alike = [t for b in blocks if b.columns[1].type == "int" for t in content(Tables([b]))]
    assert alike == content(tables) + content(tables)


def pieces(tables: Tables, label: str) -> list[tuple[Any, list[int]]]:
    """What a stream hands on, told row by row: each input table cut by a column, in the order of its values."""
    out = []
    for table in tables.each():
        values, cut = table.column("v"), table.column(label)
        assert values is not None and cut is not None
        for key in sorted(set(cut.values)):
            out.append((key, [v for v, k in zip(values.values, cut.values, strict=True) if k == key]))
    return out


@given(streams())
def test_regroup_by_a_column_gives_rows_in_order_of_arrival_and_remembers_the_pieces(tables: Tables) -> None:
    odd = Tables(
        Block([*b.columns, Column("odd", "string", ["yn"[v % 2] for v in b.columns[1].values])], b.offsets, b.keys)
        for b in tables
    )
    out = regroup([Part(b, ["odd"], constant=False) for b in odd])
    assert strictly_ordered(out.keys())
    assert {k.get("odd"): rows for k, (_, rows) in zip(out.keys(), content(out), strict=True)} == {
        name: rows for name in "yn" if (rows := [v for _, part in content(tables) for v in part if "yn"[v % 2] == name])
    }
    # Taking everything into one table again shows the order in which the pieces left.
    flat = regroup([Part(b, [], constant=True) for b in out])
    assert [v for _, rows in content(flat) for v in rows] == [v for _, rows in pieces(odd, "odd") for v in rows]


@given(streams())
def test_regroup_into_one_table_keeps_the_order_of_tables(tables: Tables) -> None:
    out = regroup([Part(b, [], constant=True) for b in tables])
    assert out.keys() == ([EMPTY] if tables.blocks else [])
    assert [v for _, rows in content(out) for v in rows] == [v for _, rows in content(tables) for v in rows]


@given(streams())
def test_regroup_by_the_same_key_is_merge_and_ungrouping_restores_the_source(tables: Tables) -> None:
    same = regroup([Part(b, ["host"], constant=True) for b in tables])
    assert content(same) == content(merge(tables.blocks))
    flat = regroup([Part(b, [], constant=True) for b in same])
    assert [v for _, rows in content(flat) for v in rows] == [v for _, rows in content(tables) for v in rows]


@given(streams(), st.integers(2, 3))
def test_filtering_between_two_groupings_keeps_the_order_of_arrival(tables: Tables, divisor: int) -> None:
    same = regroup([Part(b, ["host"], constant=True) for b in tables])
    kept = Tables(without_empty(keep_rows(b, [v % divisor == 0 for v in b.columns[1].values])) for b in same)
    flat = regroup([Part(b, [], constant=True) for b in kept])
    assert [v for _, rows in content(flat) for v in rows] == [
        v for _, rows in content(tables) for v in rows if v % divisor == 0
    ]


def test_arrival_of_several_blocks_interleaves() -> None:
    first = Block(block([("a", [0, 3])]).columns, [0, 2], block([("a", [0, 3])]).keys, [0, 3])
    second = Block(block([("b", [1, 2])]).columns, [0, 2], block([("b", [1, 2])]).keys, [1, 2])
    flat = regroup([Part(b, [], constant=True) for b in (first, second)])
    assert content(flat) == [(None, [0, 1, 2, 3])]


def test_arrivals_count_over_all_blocks() -> None:
    tables = Tables([block([("a", [1, 2])]), block([("b", [3])])])
    assert arrivals(tables) == [[0, 1], [2]]


def test_merge_fills_missing_columns_with_nulls_and_reports_two_types() -> None:
    one, two = block([("a", [1])], "x"), block([("a", [2])], "y")
    merged = merge([one, two])
    assert [(c.label, c.values) for c in merged.blocks[0].columns] == [
        ("host", ["a", "a"]),
        ("x", [1, None]),
        ("y", [None, 2]),
    ]
    with pytest.raises(FluxError) as caught:
        merge([block([("a", [1])]), block([("a", [2.5])], type="float")])
    assert caught.value.message == 'schema collision detected: column "v" is both of type float and int'


def test_tables_without_rows_survive_a_constant_regroup_only() -> None:
    empty = block([("a", []), ("b", [])])
    assert regroup([Part(empty, ["host"], constant=True)]).keys() == empty.keys
    assert regroup([Part(empty, [], constant=True)]).keys() == [EMPTY]
    assert regroup([Part(empty, ["v"], constant=False)]).keys() == []
    arrived = Block(empty.columns, empty.offsets, empty.keys, [])
    assert regroup([Part(arrived, ["host"], constant=True)]).keys() == empty.keys


def test_key_order_puts_nulls_and_nan_first_and_the_greater_label_first() -> None:
    def key(*parts: tuple[str, str, Any]) -> GroupKey:
        return GroupKey.make(parts)

    keys = [
        EMPTY,
        key(("zone", "string", "q")),
        key(("host", "int", 1)),
        key(("host", "string", None)),
        key(("host", "string", "a")),
        key(("host", "string", "a"), ("zone", "string", "z")),
        key(("host", "string", "b")),
    ]
    assert key_order(keys) == list(range(len(keys)))
    floats = [key(("f", "float", v)) for v in (None, float("nan"), -1.0, 2.0)]
    assert key_order(floats[::-1]) == [3, 2, 1, 0]
    assert key(("f", "float", float("nan"))) == key(("f", "float", float("nan")))
