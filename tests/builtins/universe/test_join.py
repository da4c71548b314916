"""join: pairs of rows, labels, keys, nulls, and the words of its failures."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

CPU = "host*:string _time:time _value:float\na 00:02:00 2\na 00:01:00 1\n\nb 00:01:00 3\nb - 9"
MEM = "host*:string _time:time _value:float\na 00:01:00 10\na 00:03:00 30\n\nb 00:01:00 40\nb - 50\nb 00:01:00 41"


def test_rows_are_paired_and_shared_columns_get_suffixes(flux: Any, check: Any) -> None:
    flux.give("cpu", CPU)
    flux.give("mem", MEM)
    check(
        flux('join(tables: {mem: mem, cpu: cpu}, on: ["_time", "host"])'),
        """_time:time _value_cpu:float _value_mem:float host*:string
        00:01:00 1.0 10.0 a

        00:01:00 3.0 40.0 b
        00:01:00 3.0 41.0 b""",
    )


def test_key_columns_outside_on_get_suffixes_and_stay_in_the_key(flux: Any, check: Any) -> None:
    flux.give("cpu", CPU)
    flux.give("mem", MEM)
    check(
        flux('join(tables: {a: cpu, b: mem}, on: ["_time"])'),
        """_time:time _value_a:float _value_b:float host_a*:string host_b*:string
        00:01:00 1.0 10.0 a a

        00:01:00 1.0 40.0 a b
        00:01:00 1.0 41.0 a b

        00:01:00 3.0 10.0 b a

        00:01:00 3.0 40.0 b b
        00:01:00 3.0 41.0 b b""",
    )


def test_rows_are_sorted_by_the_columns_joined_on(flux: Any, check: Any) -> None:
    flux.give("x", "k:int v:string\n3 c\n1 a\n2 b\n1 d")
    flux.give("y", "k:int w:string\n2 B\n3 C\n1 A")
    check(flux('join(tables: {x: x, y: y}, on: ["k"])'), "k:int v:string w:string\n1 a A\n1 d A\n2 b B\n3 c C")


def test_a_stream_joins_itself(flux: Any, check: Any) -> None:
    flux.give("x", "k:int v:string\n1 a")
    check(flux('join(tables: {a: x, b: x}, on: ["k"])'), "k:int v_a:string v_b:string\n1 a a")


@pytest.mark.parametrize("other", ["k:int\n2", "k:float\n1", "n:int\n1", "k:int\n-"])
def test_what_matches_nowhere_gives_nothing(flux: Any, check: Any, other: str) -> None:
    flux.give("x", "k:int v:string\n1 a\n- b")
    flux.give("y", other)
    check(flux('join(tables: {x: x, y: y}, on: ["k"])'), "")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("join(tables: {a: x, b: y})", 'missing required keyword argument "on"'),
        ("join(tables: {a: x, b: y}, on: [])", "at least one column in 'on' column list is required"),
        ('join(tables: {a: x, b: y}, on: ["k"], method: "left")', "left is not a valid join type"),
        ('join(tables: {a: x}, on: ["k"])', "joins currently must only have two parents"),
        ('join(tables: {a: x, b: 1}, on: ["k"])', 'expected "b" to be stream type; instead got int'),
        ('join(tables: {a: x, b: y}, on: ["k"])', 'join: two columns of the join would have the name "v_b"'),
    ],
)
def test_failures(flux: Any, call: str, message: str) -> None:
    flux.give("x", "k:int v:int v_b:int\n1 2 3")
    flux.give("y", "k:int v:int\n1 2")
    with pytest.raises(FluxError) as caught:
        flux(call)
    assert caught.value.trail().endswith(message)


def test_the_columns_joined_on_sort_rows_in_the_order_of_their_labels(flux: Any, check: Any) -> None:
    flux.give("x", "b:int a:int v:int\n2 1 1\n1 2 2\n1 1 3")
    want = "a:int b:int v_l:int v_r:int\n1 1 3 3\n1 2 1 1\n2 1 2 2"
    check(flux('join(tables: {l: x, r: x}, on: ["b", "a"])'), want)
    check(flux('join(tables: {l: x, r: x}, on: ["a", "b"])'), want)
