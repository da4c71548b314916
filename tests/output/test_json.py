"""Tables as lines of JSON, as docs/output.md says."""

from __future__ import annotations

import json

from miniflux.output.json import render_json
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.key import EMPTY, GroupKey


def test_a_line_for_each_table() -> None:
    keys = [GroupKey.make([("room", "string", v)]) for v in ("kitchen", None)]
    block = Block(
        [Column("room", "string", ["kitchen", "kitchen", None]), Column("_value", "float", [19.5, None, 1.0])],
        [0, 2, 3],
        keys,
    )
    head = '"columns":[{"label":"room","type":"string","group":true},{"label":"_value","type":"float","group":false}]'
    assert list(render_json("_result", Tables([block]))) == [
        '{"result":"_result","table":0,"key":{"room":"kitchen"},'
        + head
        + ',"rows":[["kitchen",19.5],["kitchen",null]]}\n',
        '{"result":"_result","table":1,"key":{"room":null},' + head + ',"rows":[[null,1.0]]}\n',
    ]


def test_values() -> None:
    nan, inf = float("nan"), float("inf")
    columns = [
        Column("f", "float", [nan, inf, -inf]),
        Column("i", "int", [2**63 - 1, -(2**63), None]),
        Column("u", "uint", [2**64 - 1, 0, None]),
        Column("t", "time", [0, 1_500_000_000, None]),
        Column("b", "bool", [True, False, None]),
        Column("s", "string", ['é"\n', "", None]),
    ]
    (line,) = render_json("r", Tables([Block(columns, [0, 3], [EMPTY])]))
    assert json.loads(line)["rows"] == [
        ["NaN", 2**63 - 1, 2**64 - 1, "1970-01-01T00:00:00Z", True, 'é"\n'],
        ["+Inf", -(2**63), 0, "1970-01-01T00:00:01.5Z", False, ""],
        ["-Inf", None, None, None, None, None],
    ]
    assert line.count("\n") == 1


def test_empty_tables() -> None:
    key = GroupKey.make([("at", "time", 0)])
    (line,) = render_json("r", Tables([Block([Column("at", "time", [])], [0, 0], [key])]))
    assert json.loads(line)["rows"] == []
    assert json.loads(line)["key"] == {"at": "1970-01-01T00:00:00Z"}
    assert list(render_json("r", Tables())) == []
