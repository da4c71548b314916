"""Package join and experimental.join: the words of their failures, and what holds of whole streams."""

from __future__ import annotations

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.session import Result

IMPORTS = """
import "array"
import "experimental"
import "internal/debug"
import "join"

l = array.from(rows: [{host: "a", id: 1, x: 1.5}, {host: "b", id: 2, x: 2.5}]) |> group(columns: ["host"])
r = array.from(rows: [{host: "a", id: 1, y: "p"}, {host: "c", id: 2, y: "q"}]) |> group(columns: ["host"])
t = array.from(rows: [{_time: 2024-01-01T00:00:00Z, k: "a", v: 1}]) |> group(columns: ["k"])
"""
ON = "error in join function - some expressions are not yet supported in the `on` parameter: "
LITERAL = ON + "illegal expression type in join predicate: "


def run(script: str) -> list[Result]:
    with Session(Runtime()) as session:
        return session.run(IMPORTS + script)


def failure(script: str) -> str:
    with pytest.raises(FluxError) as caught:
        run(script)
    return caught.value.trail()


@pytest.mark.parametrize(
    ("on", "message"),
    [
        ("l.id < r.id", ON + "unsupported operator in join predicate: <"),
        ("l.id == r.id or l.host == r.host", ON + "unsupported operator in join predicate: or"),
        ("l.id == 1", LITERAL + "IntegerLiteral"),
        ("l.id == r.id or 1 == 1", LITERAL + "IntegerLiteral"),
        ("l.id + 1 == r.id", LITERAL + "IntegerLiteral"),
        ("true", LITERAL + "BooleanLiteral"),
        ("l.id == r.id and true", LITERAL + "BooleanLiteral"),
        ("not (l.id == r.id)", LITERAL + "UnaryExpression"),
        ("exists l.id", LITERAL + "UnaryExpression"),
        ("int(v: l.id) == r.id", LITERAL + "Identifier"),
        ("if true then l.id == r.id else false", LITERAL + "BooleanLiteral"),
        (
            "l.id == l.id",
            ON + "binary expression operands must reference `l` or `r` only, and may not reference the same object",
        ),
        (
            "{ x = l.id return x == r.id }",
            ON + "function body should be a single logical expression that compares columns from each table",
        ),
    ],
)
def test_what_on_may_not_say(on: str, message: str) -> None:
    found = failure(f"join.inner(left: l, right: r, on: (l, r) => {on}, as: (l, r) => l)")
    assert found == "error in building plan while starting program: " + message


@pytest.mark.parametrize("on", ["r.id == l.id", "(l.id == r.id)", 'l["id"] == r["id"]', "{ return l.id == r.id }"])
def test_what_on_may_say(on: str) -> None:
    (result,) = run(f"join.inner(left: l, right: r, on: (l, r) => {on}, as: (l, r) => ({{l with y: r.y}}))")
    assert [c.values for c in result.tables.blocks[0].columns] == [["a"], [1], [1.5], ["p"]]


EMPTY_RIGHT = "r |> filter(fn: (r) => r.id > 9)"
KEPT_LEFT = 'l |> filter(fn: (r) => r.id > 9, onEmpty: "keep")'


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            'join.tables(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => l, method: "outer")',
            'invalid argument for \'method\' - must be "inner", "left", "right", or "full"',
        ),
        (
            f"join.left(left: l, right: {EMPTY_RIGHT}, on: (l, r) => l.id == r.id, as: (l, r) => l)",
            "error preparing right side of join: cannot join on an empty table",
        ),
        (
            f"join.right(left: {KEPT_LEFT}, right: r, on: (l, r) => l.id == r.id, as: (l, r) => r)",
            "error preparing left side of join: cannot join on an empty table",
        ),
        (
            "join.inner(left: debug.opaque(tables: l), right: r, on: (l, r) => l.nope == r.id, as: (l, r) => r)",
            "cannot set join columns in left table stream: table is missing column 'nope'",
        ),
        (
            "join.inner(left: l, right: debug.opaque(tables: r), on: (l, r) => l.id == r.nope, as: (l, r) => l)",
            "cannot set join columns in right table stream: table is missing column 'nope'",
        ),
        (
            "join.inner(left: l, right: debug.opaque(tables: r), on: (l, r) => l.id == r.id, "
            "as: (l, r) => ({l with z: r.z}))",
            "error preparing right side of join: table is missing label z",
        ),
        (
            "join.inner(left: debug.opaque(tables: l), right: r, on: (l, r) => l.id == r.id, "
            "as: (l, r) => ({r with z: l.z}))",
            "error preparing left side of join: table is missing label z",
        ),
        (
            "join.inner(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => ({id: l.id}))",
            "join cannot modify group key: output record has a missing or invalid value for column 'host:string'",
        ),
        (
            'join.inner(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => ({host: "z"}))',
            "join cannot modify group key: output record has a missing or invalid value for column 'host:string'",
        ),
        (
            "join.inner(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => ({l with z: [1]}))",
            'map object property "z" is array type which is not supported in a flux table',
        ),
        (
            "join.inner(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => ({l with z: 1 / (l.id - 1)}))",
            "cannot divide by zero",
        ),
        (
            "join.inner(left: debug.opaque(tables: l), right: r, on: (l, r) => l.x == r.id, as: (l, r) => r)",
            'cannot join on "x" of type float and "id" of type int',
        ),
        (
            "experimental.join(left: debug.opaque(tables: l), right: t, fn: (left, right) => right)",
            "no _time column found",
        ),
        (
            "experimental.join(left: debug.opaque(tables: t), right: t, fn: (left, right) => ({right with z: left.z}))",
            "left is missing label z",
        ),
        (
            "experimental.join(left: t, right: debug.opaque(tables: t), fn: (left, right) => ({left with z: right.z}))",
            "right is missing label z",
        ),
        (
            "experimental.join(left: t, right: t, fn: (left, right) => ({v: left.v}))",
            "argument 'fn' may not modify group key",
        ),
        (
            "experimental.join(left: t, right: t, fn: (left, right) => ({left with z: [1]}))",
            'join object property "z" is array type which is not supported in a flux table',
        ),
    ],
)
def test_failures(call: str, message: str) -> None:
    assert failure(call).endswith(message)


def test_a_null_in_the_group_key_is_a_key_that_is_lost() -> None:
    found = failure(
        'n = array.from(rows: [{host: debug.null(type: "string"), id: 1}]) |> group(columns: ["host"])\n'
        "join.inner(left: n, right: n, on: (l, r) => l.id == r.id, as: (l, r) => l)"
    )
    assert found.endswith("output record has a missing or invalid value for column 'host:string'")


def test_two_empty_sides_give_nothing() -> None:
    (result,) = run(
        "join.full(left: l |> filter(fn: (r) => r.id > 9), right: r |> filter(fn: (r) => r.id > 9), "
        "on: (l, r) => l.id == r.id, as: (l, r) => ({l with y: r.y}))"
    )
    assert result.tables.blocks == []


def test_tables_come_in_the_order_of_their_keys() -> None:
    (result,) = run("join.full(left: l, right: r, on: (l, r) => l.id == r.id, as: (l, r) => ({host: r.host}))")
    keys = result.tables.keys()
    assert [key.values for key in keys] == [("a",), ("b",), ("c",)]


def test_a_stream_joins_itself_and_runs_once() -> None:
    (result,) = run("join.inner(left: l, right: l, on: (l, r) => l.id == r.id, as: (l, r) => ({l with y: r.x}))")
    assert [c.values for c in result.tables.blocks[0].columns] == [["a", "b"], [1, 2], [1.5, 2.5], [1.5, 2.5]]


def test_many_schemas_on_both_sides() -> None:
    (result,) = run("""
u = union(
    tables: [
        array.from(rows: [{host: "a", id: 1, v: 1.5}]) |> group(columns: ["host"]) |> debug.opaque(),
        array.from(rows: [{host: "b", id: 1, w: 2}]) |> group(columns: ["host"]) |> debug.opaque(),
    ],
)
join.left(left: u, right: u, on: (l, r) => l.id == r.id, as: (l, r) => ({host: l.host, v: l.v, w: r.w}))
""")
    found = [([c.type for c in b.columns], [c.values for c in b.columns]) for b in result.tables]
    assert found == [
        (["string", "float", "int"], [["a"], [1.5], [None]]),
        (["string", "float", "int"], [["b"], [None], [2]]),
    ]


def test_tables_without_rows_of_equal_time_become_one_without_columns() -> None:
    (result,) = run(
        "o = t |> map(fn: (r) => ({r with _time: 2024-01-02T00:00:00Z}))\n"
        "experimental.join(left: t, right: o, fn: (left, right) => left)"
    )
    (block,) = result.tables.blocks
    assert (block.columns, block.rows, block.keys[0].labels) == ([], 0, ())
