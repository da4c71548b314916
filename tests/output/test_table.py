"""Tables as a person sees them in a terminal."""

from __future__ import annotations

from typing import Any

from miniflux.output.table import render_tables
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.key import EMPTY, GroupKey

HOUR = 3_600_000_000_000
MAY = 1_714_550_400_000_000_000  # 2024-05-01T08:00:00Z


def room(value: str | None) -> GroupKey:
    return GroupKey.make([("room", "string", value)])


ROOMS = Tables(
    [
        Block(
            [
                Column("_time", "time", [MAY, MAY + HOUR, MAY]),
                Column("room", "string", ["kitchen", "kitchen", None]),
                Column("_value", "float", [19.5, None, 1000000.0]),
                Column("n", "int", [1, -22, None]),
                Column("ok", "bool", [True, False, None]),
            ],
            [0, 2, 3],
            [room("kitchen"), room(None)],
        )
    ]
)


def shown(tables: Tables, name: str = "_result", **options: Any) -> list[str]:
    return "".join(render_tables(name, tables, **options)).splitlines()


def column(type: str, *values: Any, label: str = "v") -> Tables:
    return Tables([Block([Column(label, type, list(values))], [0, len(values)], [EMPTY])])


def test_whole() -> None:
    assert shown(ROOMS) == [
        "Result: _result",
        "",
        "Table: room=kitchen",
        "_time:time            room:string  _value:float  n:int  ok:bool",
        "────────────────────  ───────────  ────────────  ─────  ───────",
        "2024-05-01T08:00:00Z  kitchen              19.5      1  true",
        "2024-05-01T09:00:00Z  kitchen            <null>    -22  false",
        "",
        "Table: room=<null>",
        "_time:time            room:string  _value:float   n:int  ok:bool",
        "────────────────────  ───────────  ────────────  ──────  ───────",
        "2024-05-01T08:00:00Z  <null>            1000000  <null>  <null>",
        "",
    ]


def test_wide_tables_lose_columns() -> None:
    assert shown(ROOMS, width=50)[2:7] == [
        "Table: room=kitchen",
        "_time:time            room:string  _value:float",
        "────────────────────  ───────────  ────────────",
        "2024-05-01T08:00:00Z  kitchen              19.5",
        "2024-05-01T09:00:00Z  kitchen            <null>",
    ]
    assert shown(ROOMS, width=50)[7] == "… 2 more columns: n:int, ok:bool"
    assert shown(ROOMS, width=5)[3] == "_time:time"
    assert shown(ROOMS, width=61)[7] == "… 1 more column: ok:bool"


def test_everything_fits_the_width() -> None:
    for width in (30, 50, 60, 61, 62, 80):
        assert max(map(len, shown(ROOMS, width=width))) <= width


def test_long_strings_are_cut_before_columns_are_left_out() -> None:
    tables = Tables([Block([Column("s", "string", ["x" * 90]), Column("t", "string", ["y" * 30])], [0, 1], [EMPTY])])
    assert shown(tables, width=80)[5] == "x" * 39 + "…  " + "y" * 30
    assert shown(tables, width=60)[5] == "x" * 19 + "…  " + "y" * 19 + "…"
    assert shown(tables)[5] == "x" * 90 + "  " + "y" * 30


def test_long_tables_are_cut_on_a_terminal_only() -> None:
    tables = column("int", *range(1334))
    assert shown(tables, width=80)[-3:] == ["   99", "… 1,234 more rows", ""]
    assert shown(tables, width=80, max_rows=1333)[-2] == "… 1 more row"
    assert len(shown(tables)) == 5 + 1334 + 1


def test_many_tables_are_cut_on_a_terminal_only() -> None:
    tables = Tables([Block([Column("n", "int", [1, 2, 3])], [0, 1, 2, 3], [EMPTY] * 3)])
    assert shown(tables, width=80, max_tables=1)[-3:] == ["", "… 2 more tables", ""]
    assert sum(line.startswith("Table:") for line in shown(tables, max_tables=1)) == 3


def test_nulls_and_empty_strings_differ() -> None:
    assert shown(column("string", None, "", "x"))[5:8] == ["<null>", "", "x"]


def test_control_characters_cannot_reach_the_terminal() -> None:
    assert shown(column("string", "a\nb\t\x1b[31m\u202e\x85", label="x\ny"), name="r\x07")[:6] == [
        "Result: r\\x07",
        "",
        "Table: no group key",
        "x\\ny:string",
        "────────────────────────",
        "a\\nb\\t\\x1b[31m\\u202e\\x85",
    ]


def test_wide_and_combining_characters_keep_columns_aligned() -> None:
    tables = Tables([Block([Column("s", "string", ["日本", "e\u0301"]), Column("n", "int", [1, 2])], [0, 2], [EMPTY])])
    assert shown(tables)[3:7] == ["s:string  n:int", "────────  ─────", "日本          1", "e\u0301             2"]


def test_long_numbers_have_exponents() -> None:
    assert [line.strip() for line in shown(column("float", 1e300, 1e-300, 0.1, float("nan"), 1e20))[5:10]] == [
        *("1e+300", "1e-300", "0.1", "NaN", "100000000000000000000")
    ]


def test_nothing_to_show() -> None:
    assert shown(Tables()) == ["Result: _result", "(no tables)", ""]
    assert shown(Tables([Block([], [0, 0], [EMPTY])]))[2:] == ["Table: no group key", "(no columns)", ""]
    assert shown(column("int"))[3:] == ["v:int", "─────", "(no rows)", ""]


def test_colours_when_asked_only() -> None:
    assert "\x1b" not in "".join(shown(ROOMS, width=40, max_rows=1))
    coloured = shown(ROOMS, color=True)
    assert coloured[0] == "\x1b[1mResult:\x1b[0m _result"
    assert coloured[2] == "\x1b[1mTable:\x1b[0m \x1b[36mroom=kitchen\x1b[0m"
    assert coloured[6].startswith("2024-05-01T09:00:00Z  kitchen      \x1b[2m      <null>\x1b[0m")
