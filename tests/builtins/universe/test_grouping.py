"""group and union: keys, order of tables and rows, empty tables, columns that differ."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

KINDS = """
    host*:string kind:string _value:int
    b q 1
    b p 2

    a q 3
    a p 4
"""


def test_group_puts_tables_in_key_order_and_keeps_rows_in_source_order(flux: Any, check: Any) -> None:
    flux.give("data", KINDS)
    check(
        flux('data |> group(columns: ["kind"])'),
        "host:string kind*:string _value:int\nb p 2\na p 4\n\nb q 1\na q 3",
    )
    check(flux("data |> group()"), "host:string kind:string _value:int\nb q 1\nb p 2\na q 3\na p 4")


def test_group_ignores_columns_that_are_not_there_and_names_given_twice(flux: Any, check: Any) -> None:
    flux.give("data", KINDS)
    once = flux('data |> group(columns: ["kind"])')
    assert flux('data |> group(columns: ["kind", "absent", "kind"])') == once


def test_group_except_takes_all_other_columns(flux: Any, check: Any) -> None:
    flux.give("data", "k:string t:string v:int\nb x 1\na x 1\nb y 2")
    check(
        flux('data |> group(columns: ["v"], mode: "except")'),
        "k*:string t*:string v:int\na x 1\n\nb x 1\n\nb y 2",
    )
    check(flux('data |> group(mode: "except") |> limit(n: 0)').split("\n")[0], "k*:string t*:string v*:int")


def test_pieces_stay_in_source_order_until_something_needs_whole_tables(flux: Any, check: Any) -> None:
    flux.give("data", KINDS)
    head = "host:string kind:string _value:int n:int\n"
    check(
        flux('data |> group(columns: ["kind"]) |> map(fn: (r) => ({r with n: r._value})) |> group()'),
        head + "b p 2 2\nb q 1 1\na p 4 4\na q 3 3",
    )
    check(
        flux('data |> group(columns: ["kind"]) |> map(fn: (r) => ({r with n: r._value})) |> sort() |> group()'),
        head + "b p 2 2\na p 4 4\nb q 1 1\na q 3 3",
    )


def test_of_two_groups_in_a_row_the_last_one_counts(flux: Any, check: Any) -> None:
    flux.give("data", "host:string _value:int\nb 1\na 2\nb 3")
    check(flux('data |> group(columns: ["host"]) |> group()'), "host:string _value:int\nb 1\na 2\nb 3")
    both = flux.results(
        'g = data |> group(columns: ["host"])\ng |> count() |> yield(name: "n")\ng |> group() |> yield(name: "all")'
    )
    check(both["all"], "host:string _value:int\na 2\nb 1\nb 3")


def test_sort_between_them_orders_the_rows(flux: Any, check: Any) -> None:
    flux.give("data", "k:string v:int\nb 1\na 4\nc 3\na 2")
    check(
        flux('data |> group(columns: ["k"]) |> sort(columns: ["v"]) |> group()'), "k:string v:int\na 2\na 4\nb 1\nc 3"
    )


def test_sort_and_limit_in_one_take_tables_as_they_arrive(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string _value:int\nc 2\nc 1\n\na 9\na 3\n\nb 5")
    script = "data |> map(fn: (r) => ({r with x: 1})) |> sort(desc: true){} |> group()"
    head = "host:string _value:int x:int\n"
    check(flux(script.replace("{}", " |> limit(n: 1)")), head + "c 2 1\na 9 1\nb 5 1")
    check(flux(script.replace("{}", " |> limit(n: 9, offset: 1)")), head + "a 3 1\nc 1 1")


def test_group_keeps_a_table_without_rows_only_when_its_key_has_all_columns_that_are_there(
    flux: Any, check: Any
) -> None:
    flux.give("data", "host*:string _value:int\n; a\n\nb 1")
    check(flux("data |> limit(n: 0) |> group()"), "host:string _value:int\n;")
    check(flux('data |> limit(n: 0) |> group(columns: ["host"])'), "host*:string _value:int\n; a\n\n; b")
    check(flux('data |> limit(n: 0) |> group(columns: ["_value"])'), "")
    check(flux('data |> limit(n: 0) |> group(columns: ["host", "absent"])'), "host*:string _value:int\n; a\n\n; b")


def test_group_merges_columns_and_reports_two_types(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string x:float\na 1\n| host*:string y:float\nb 7")
    check(flux("data |> group()"), "host:string x:float y:float\na 1.0 -\nb - 7.0")
    flux.give("data", "host*:string x:int\na 1\n| host*:string x:float\nb 7")
    with pytest.raises(FluxError) as caught:
        flux("data |> group()")
    assert caught.value.message.endswith('group: schema collision detected: column "x" is both of type float and int')


def test_nan_and_null_are_values_of_a_key(flux: Any, check: Any) -> None:
    flux.give("data", "f:float v:int\nnan 1\n1 2\n- 3\nnan 4")
    check(flux('data |> group(columns: ["f"])'), "f*:float v:int\n- 3\n\nnan 1\nnan 4\n\n1.0 2")


def test_a_bad_mode(flux: Any) -> None:
    flux.give("data", KINDS)
    with pytest.raises(FluxError) as caught:
        flux('data |> group(mode: "By")')
    assert caught.value.trail() == (
        'error calling function "group" @1:9-1:26: invalid group mode: must be "by" or "except"'
    )


def test_union_merges_keys_in_key_order(flux: Any, check: Any) -> None:
    flux.give("one", "host*:string _value:int\nb 2\n\na 1")
    flux.give("two", "host*:string _value:int\nc 3\n\nb 4\n\n; d")
    check(
        flux("union(tables: [one, two])"),
        "host*:string _value:int\na 1\n\nb 2\nb 4\n\nc 3\n\n; d",
    )


def test_union_of_a_stream_with_itself_has_every_row_twice(flux: Any, check: Any) -> None:
    flux.give("one", "host*:string _value:int\na 1")
    check(flux("union(tables: [one, one])"), "host*:string _value:int\na 1\na 1")


def test_union_needs_two_streams(flux: Any) -> None:
    flux.give("one", "host*:string _value:int\na 1")
    with pytest.raises(FluxError, match="union must have at least two streams as input"):
        flux("union(tables: [one])")
