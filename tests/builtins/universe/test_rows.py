"""filter, map, reduce: rows, keys, empty tables, order, and the words of their failures."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

TWO = """
    host*:string _value:int
    b 1
    b 5

    a 2
    a -
"""


def fails(flux: Any, script: str, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        flux(script)
    assert caught.value.trail().endswith(message)


def test_filter_drops_rows_whose_predicate_is_false_or_null(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(flux("data |> filter(fn: (r) => r._value < 5)"), "host*:string _value:int\nb 1\n\na 2")
    check(flux("data |> filter(fn: (r) => not (r._value > 3))"), "host*:string _value:int\nb 1\n\na 2")
    check(flux('data |> filter(fn: (r) => r.absent == "x")'), "")


def test_filter_drops_tables_without_rows_unless_told_to_keep_them(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:int\nb 1\n\n; a\n\nc 9")
    check(flux("data |> filter(fn: (r) => r._value > 3)"), "host*:string _value:int\nc 9")
    check(
        flux('data |> filter(fn: (r) => r._value > 3, onEmpty: "keep")'),
        "host*:string _value:int\n; b\n\n; a\n\nc 9",
    )


def test_filter_keeps_the_order_of_tables(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(flux("data |> filter(fn: (r) => exists r._value)"), "host*:string _value:int\nb 1\nb 5\n\na 2")


def test_failures_of_filter(flux: Any) -> None:
    flux.give("data", TWO)
    fails(flux, 'data |> filter(fn: (r) => true, onEmpty: "hold")', 'onEmpty must be keep or drop, was "hold"')
    fails(flux, "data |> filter(fn: (r) => r._value)", "filter: type conflict: bool != int")
    fails(
        flux,
        "data |> filter(fn: (r) => int(v: r.host) > 1)",
        "runtime error @1:9-1:46: filter: failed to evaluate filter function: "
        'cannot convert string "b" to int due to invalid syntax',
    )


def test_map_keeps_the_columns_of_the_input_and_puts_new_ones_behind(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(
        flux("data |> map(fn: (r) => ({r with z: 1, _value: r._value * 2, y: r.host}))"),
        """host*:string _value:int z:int y:string
        a 4 1 a
        a - 1 a

        b 2 1 b
        b 10 1 b""",
    )


def test_map_without_key_columns_merges_tables_in_order_of_arrival(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(flux("data |> map(fn: (r) => ({v: r._value}))"), "v:int\n1\n5\n2\n-")


def test_map_splits_a_table_whose_key_column_varies_and_merges_pieces_of_one_key(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(
        flux('data |> map(fn: (r) => ({r with host: if r._value > 1 then "big" else "small"}))'),
        """host*:string _value:int
        big 5
        big 2

        small 1
        small -""",
    )


def test_map_may_change_the_type_of_a_key_column(flux: Any, check: Any) -> None:
    flux.give("data", "level*:string _value:int\n2 1\n\n10 2")
    check(flux("data |> map(fn: (r) => ({r with level: int(v: r.level)}))"), "level*:int _value:int\n2 1\n\n10 2")


def test_map_drops_tables_without_rows(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:int\n; a\n\nb 1")
    check(flux("data |> map(fn: (r) => ({r with x: true}))"), "host*:string _value:int x:bool\nb 1 true")


def test_map_leaves_out_a_column_of_untyped_nulls_and_keeps_a_typed_one(flux: Any, check: Any) -> None:
    flux.give("data", TWO)
    check(
        flux("data |> map(fn: (r) => ({host: r.host, copy: r.absent, sum: r._value + 1})) |> limit(n: 1)"),
        "host*:string sum:int\na 3\n\nb 2",
    )


def test_map_gives_each_schema_its_own_columns(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string x:int\na 1\n| host*:string y:int\nb 2")
    check(
        flux("data |> map(fn: (r) => ({r with flag: true}))"),
        "host*:string x:int flag:bool\na 1 true\n| host*:string y:int flag:bool\nb 2 true",
    )


def test_failures_of_map(flux: Any) -> None:
    flux.give("data", TWO)
    fails(flux, "data |> map(fn: (r) => r._value)", "map: map function must return an object, got int")
    fails(
        flux,
        "data |> map(fn: (r) => ({r with d: 1h}))",
        'map: map object property "d" is duration type which is not supported in a flux table',
    )
    fails(
        flux,
        "data |> map(fn: (r) => ({r with d: {x: r._value}}))",
        'map: map object property "d" is object type which is not supported in a flux table',
    )
    fails(
        flux,
        'data |> map(fn: (r) => ({r with v: if r._value > 1 then die(msg: "too much on ${r.host}") else r._value}))',
        "map: failed to evaluate map function: too much on b",
    )
    fails(flux, "data |> map(fn: (r) => ({r with q: 1 / (r._value - 1)}))", "cannot divide by zero")


def test_effects_of_map_happen_in_order_of_arrival(flux: Any) -> None:
    flux.give("data", TWO)
    # The first row that arrives is of table b, although tables are put in order behind the first map.
    fails(flux, "data |> map(fn: (r) => ({r with n: 1})) |> map(fn: (r) => ({r with d: die(msg: r.host)}))", ": b")


def test_reduce_gives_one_row_a_table_in_key_order(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:int\nb 1\nb 5\n\na 2\n\n; c")
    check(
        flux(
            "data |> reduce(identity: {n: 0, t: 0}, fn: (r, accumulator) => ({n: accumulator.n + 1, t: accumulator.t + r._value}))"
        ),
        """host*:string n:int t:int
        a 1 2

        b 2 6

        c 0 0""",
    )


def test_reduce_may_replace_key_columns(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:int\na 1\n\nb 2")
    check(
        flux(
            'data |> reduce(identity: {host: "", s: 0}, fn: (r, accumulator) => ({host: r.host + "!", s: accumulator.s + r._value}))'
        ),
        "host*:string s:int\na! 1\n\nb! 2",
    )
    fails(
        flux,
        'data |> reduce(identity: {host: ""}, fn: (r, accumulator) => ({host: "x"}))',
        "reduce: two reducers writing result to the same table",
    )


def test_failures_of_reduce(flux: Any) -> None:
    flux.give("data", TWO)
    fails(
        flux,
        "data |> reduce(identity: {total: 0}, fn: (r, accumulator) => ({total: accumulator.total + r._value}))",
        'reduce: null values are not supported for "total" in the reduce() function',
    )
    fails(flux, "data |> reduce(identity: 0, fn: (r, accumulator) => 1)", "int is not Record (argument fn)")


@pytest.mark.parametrize("record", ["{}", "{x: r.absent}"])
def test_map_to_no_columns_gives_a_table_without_rows(flux: Any, record: str) -> None:
    flux.give("data", TWO)
    (table,) = flux.session.run(f"data |> map(fn: (r) => ({record}))")[0].tables.each()
    assert (table.columns, table.rows, table.keys[0].labels) == ([], 0, ())
