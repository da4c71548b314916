"""drop, keep, rename, duplicate, set, columns, keys: labels, keys, tables that come to have one key."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

HEAD = "host*:string dc*:string _value:int note:string"
DATA = HEAD + "\nb x 1 p\n\na x 2 q\n\n; c x"


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ('drop(columns: ["note", "absent"])', "host*:string dc*:string _value:int\na x 2\n\nb x 1\n\n; c x"),
        ('drop(columns: ["host"])', "dc*:string _value:int note:string\nx 1 p\nx 2 q"),
        ("drop(fn: (column) => column =~ /^(d|n)/)", "host*:string _value:int\na 2\n\nb 1\n\n; c"),
        ('keep(columns: ["note", "host"])', "host*:string note:string\na q\n\nb p\n\n; c"),
        ('keep(fn: (column) => column == "dc")', "dc*:string\nx\nx"),
        (
            'rename(columns: {host: "server", _value: "load"})',
            "server*:string dc*:string load:int note:string\na x 2 q\n\nb x 1 p\n\n; c x",
        ),
        (
            'rename(columns: {host: "dc", dc: "host"})',
            "dc*:string host*:string _value:int note:string\na x 2 q\n\nb x 1 p\n\n; c x",
        ),
        (
            'rename(fn: (column) => column + "_")',
            "host_*:string dc_*:string _value_:int note_:string\na x 2 q\n\nb x 1 p\n\n; c x",
        ),
        ('duplicate(column: "_value", as: "n")', HEAD + " n:int\na x 2 q 2\n\nb x 1 p 1\n\n; c x"),
        ('duplicate(column: "host", as: "h")', HEAD + " h:string\na x 2 q a\n\nb x 1 p b\n\n; c x"),
        (
            'duplicate(column: "_value", as: "note")',
            "host*:string dc*:string _value:int note:int\na x 2 2\n\nb x 1 1\n\n; c x",
        ),
        ('duplicate(column: "host", as: "dc")', HEAD + "\na a 2 q\n\nb b 1 p\n\n; c c"),
        (
            'duplicate(column: "_value", as: "host")',
            "host:int dc*:string _value:int note:string\n1 x 1 p\n2 x 2 q",
        ),
        ('duplicate(column: "note", as: "note")', HEAD + "\na x 2 q\n\nb x 1 p\n\n; c x"),
        ('set(key: "env", value: "prod")', HEAD + " env:string\na x 2 q prod\n\nb x 1 p prod\n\n; c x"),
        ('set(key: "_value", value: "one")', HEAD.replace("int", "string") + "\na x one q\n\nb x one p\n\n; c x"),
        ('set(key: "host", value: "all")', HEAD + "\nall x 1 p\nall x 2 q"),
        (
            "columns() |> limit(n: 2)",
            "host*:string dc*:string _value:string\na x host\na x dc\n\nb x host\nb x dc\n\nc x host\nc x dc",
        ),
        (
            'keys(column: "k")',
            "host*:string dc*:string k:string\na x host\na x dc\n\nb x host\nb x dc\n\nc x host\nc x dc",
        ),
        ("group() |> keys()", "_value:string\n;"),
    ],
)
def test_schema_functions(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), want)


@pytest.mark.parametrize("call", ['drop(columns: ["host", "dc", "_value", "note"])', 'keep(columns: ["nothing"])'])
def test_a_table_without_columns_has_no_rows(flux: Any, call: str) -> None:
    flux.give("data", DATA)
    (table,) = flux.session.run("data |> " + call)[0].tables.each()
    assert (table.columns, table.rows, table.keys[0].labels) == ([], 0, ())


NEITHER = "neither column list nor predicate function provided"
BOTH = "both column list and predicate provided"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("drop()", 'error calling function "drop" @1:9-1:15: drop error: ' + NEITHER),
        ('drop(columns: ["a"], fn: (column) => true)', "drop error: " + BOTH),
        ("keep()", "keep error: " + NEITHER),
        ('keep(columns: ["a"], fn: (column) => true)', "keep error: " + BOTH),
        ("rename()", "rename error: neither column list nor map function provided"),
        ('rename(columns: {a: "b"}, fn: (column) => "x")', "rename error: both column list and map function provided"),
        ("rename(columns: {note: 5})", "rename error: columns object contains non-string value of type int"),
        ('rename(columns: {absent: "x"})', 'rename: rename error: column "absent" doesn\'t exist'),
        (
            'rename(columns: {_value: "note"})',
            'rename: column 2 and 3 have the same name ("note") which is not allowed',
        ),
        (
            'rename(fn: (column) => "x")',
            'rename: column 0 and 1 have the same name ("x") which is not allowed',
        ),
        ('duplicate(column: "absent", as: "x")', 'duplicate: duplicate error: column "absent" doesn\'t exist'),
        ('columns(column: "host")', "columns: table builder already has column with label host"),
        ('keys(column: "host")', "keys: table builder already has column with label host"),
    ],
)
def test_failures(flux: Any, call: str, message: str) -> None:
    flux.give("data", DATA)
    with pytest.raises(FluxError) as caught:
        flux("data |> " + call)
    assert caught.value.trail().endswith(message)


def test_tables_that_come_to_have_one_key_must_agree_in_types(flux: Any) -> None:
    flux.give("data", "k*:string v:int\na 1\n| k*:string v:float\nb 2")
    with pytest.raises(FluxError, match=r'drop: schema collision detected: column "v" is both of type float and int'):
        flux('data |> drop(columns: ["k"])')


def test_two_tables_of_one_key_are_reported(flux: Any) -> None:
    flux.give("data", "k*:string v:int\na 1\n\na 2")
    with pytest.raises(FluxError, match=r"columns: columns found duplicate table with key: \{k=a\}"):
        flux("data |> columns()")
