"""What `testing.diff` found, as a person sees it: changes with the rows around them, aligned, cut where it is too much."""

from __future__ import annotations

from typing import Any

from miniflux.output.difference import render_difference
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.key import EMPTY, GroupKey


def shown(tables: Tables, **options: Any) -> list[str]:
    return "".join(render_difference("errorOutput", tables, **options)).splitlines()


def tables(marks: str, *columns: Column, key: GroupKey = EMPTY) -> Tables:
    """A table with a mark for each row: a blank for none."""
    difference = Column("_diff", "string", [mark.strip() for mark in marks])
    return Tables([Block([difference, *columns], [0, len(marks)], [key])])


def test_rows_are_aligned_under_their_labels() -> None:
    found = tables(
        " -+ ",
        Column("host", "string", ["a", "b", "b", "c"]),
        Column("v", "float", [1.0, 2.5, None, 3.0]),
    )
    assert shown(found) == [
        "the tables differ: - wanted, + got",
        "",
        "Table: no group key",
        "  host:string  v:float",
        "  ───────────  ───────",
        "  a                  1",
        "- b                2.5",
        "+ b             <null>",
        "  c                  3",
    ]


def test_columns_of_the_key_stand_above_the_table() -> None:
    key = GroupKey.make([("host", "string", "a")])
    host = Column("host", "string", ["a", "a"])
    assert shown(tables("-+", host, Column("v", "int", [1, 2]), key=key))[2:] == [
        "Table: host=a",
        "  v:int",
        "  ─────",
        "-     1",
        "+     2",
    ]
    # Unless there is nothing else.
    assert shown(tables("-", Column("host", "string", ["a"]), key=key))[2:] == [
        "Table: host=a",
        "  host:string",
        "  ───────────",
        "- a",
    ]


def test_equal_rows_far_from_changes_are_counted() -> None:
    marks = " " * 1010 + "-+" + " " * 9 + "+" + " " * 4
    lines = shown(tables(marks, Column("v", "int", list(range(len(marks))))))[5:]
    assert lines == [
        "… 1,007 equal rows",
        "   1007",
        "   1008",
        "   1009",
        "-  1010",
        "+  1011",
        "   1012",
        "   1013",
        "   1014",
        "… 3 equal rows",
        "   1018",
        "   1019",
        "   1020",
        "+  1021",
        "   1022",
        "   1023",
        "   1024",
        "… 1 equal row",
    ]


def test_long_runs_are_cut_and_both_sides_are_seen() -> None:
    marks = "-" * 500 + "+" * 21
    lines = shown(tables(marks, Column("v", "int", list(range(len(marks))))))[5:]
    assert [line for line in lines if line.startswith("…")] == ["… 480 more rows wanted", "… 1 more row got"]
    assert [line.split() for line in lines if line[0] in "-+"] == [
        *(["-", str(n)] for n in range(20)),
        *(["+", str(n)] for n in range(500, 520)),
    ]


def test_many_tables_are_cut() -> None:
    one = next(iter(tables("+", Column("v", "int", [1]))))
    lines = shown(Tables([one] * 14))
    assert sum(line.startswith("Table:") for line in lines) == 10
    assert lines[-1] == "… 4 more tables that differ"


def test_of_long_texts_the_place_where_they_differ_is_shown() -> None:
    start = "x" * 1000
    lines = shown(tables(" -+", Column("v", "string", [start + "1", start + "A" + "y" * 500, start + "B\n\x1b[31m"])))
    assert lines[5:] == ["  …xxxxxxxxxx1", "- …xxxxxxxxxxA" + "y" * 47 + "…", "+ …xxxxxxxxxxB\\n\\x1b[31m"]


def test_columns_that_do_not_fit_are_named_equal_ones_first() -> None:
    columns = [Column(f"column{i}", "int", [i, i]) for i in range(6)]
    lines = shown(tables("-+", *columns, Column("v", "int", [1, 2])), width=50)
    assert lines[3:] == [
        "  column0:int  column1:int  column2:int  v:int",
        "  ───────────  ───────────  ───────────  ─────",
        "-           0            1            2      1",
        "+           0            1            2      2",
        "… 3 more columns: column3:int (equal), column4:in…",
    ]


def test_wide_characters_take_two_columns() -> None:
    found = tables("-+", Column("v", "string", ["日本", "a"]), Column("w", "string", ["x", "x"]))
    assert shown(found, width=30)[5:] == ["- 日本      x", "+ a         x"]


def test_colours() -> None:
    lines = shown(tables(" -+", Column("v", "int", [0, 1, 2])), color=True)
    assert lines[0] == "the tables differ: \x1b[1;31m- wanted\x1b[0m, \x1b[32m+ got\x1b[0m"
    assert lines[-3:] == ["\x1b[2m      0\x1b[0m", "\x1b[1;31m-     1\x1b[0m", "\x1b[32m+     2\x1b[0m"]


def test_other_tables_are_shown_as_they_are() -> None:
    plain = Tables([Block([Column("v", "string", ["why"])], [0, 1], [EMPTY])])
    assert shown(plain) == ["Result: errorOutput", "", "Table: no group key", "v:string", "────────", "why", ""]
    odd = Tables([Block([Column("_diff", "string", ["?"])], [0, 1], [EMPTY])])
    assert shown(odd)[0] == "Result: errorOutput"
