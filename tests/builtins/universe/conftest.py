"""flux: runs a script in which a few streams stand ready, and gives its results as plain tables."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.runtime import Runtime
from miniflux.session import Session
from miniflux.tables import kernels
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.graph import Stream
from miniflux.tables.key import GroupKey
from miniflux.values.time import format_rfc3339, parse_time

NOW = "2024-01-01T01:00:00Z"
_PARSE: dict[str, Any] = {
    "string": str,
    "int": int,
    "uint": int,
    "float": float,
    "bool": lambda cell: cell == "true",
    "time": lambda cell: parse_time(cell if "T" in cell else f"2024-01-01T{cell}Z"),
}


def tables(text: str) -> Tables:
    """Tables from text: a header of `label:type`, key columns with a star, then rows of cells; `-` is null.

    A blank line begins another table; rows of one table share the cells of the key columns. A line `; KEY CELLS` is a table
    without rows. A line that begins with `|` is the header of another block.
    """
    blocks: list[Block] = []
    for part in ("\n" + text.strip()).split("\n|"):
        lines = [line.strip() for line in part.strip().splitlines()]
        heads = [h.split(":") for h in lines[0].split()]
        labels = [h[0].strip("*") for h in heads]
        types = [h[1] for h in heads]
        keyed = [i for i, h in enumerate(heads) if h[0].endswith("*")]
        groups: list[list[list[Any]]] = [[]]
        empty: dict[int, list[str]] = {}
        for line in lines[1:]:
            if not line:
                groups.append([])
            elif line.startswith(";"):
                empty[len(groups) - 1] = line[1:].split()
            else:
                cells = line.split()
                groups[-1].append([None if c == "-" else _PARSE[t](c) for c, t in zip(cells, types, strict=True)])
        keys = []
        for at, rows in enumerate(groups):
            own = empty.get(at)
            values = own if own is not None else [rows[0][i] for i in keyed] if rows else []
            keys.append(GroupKey.make(zip([labels[i] for i in keyed], [types[i] for i in keyed], values, strict=True)))
        flat = [row for rows in groups for row in rows]
        columns = [Column(n, t, [r[i] for r in flat]) for i, (n, t) in enumerate(zip(labels, types, strict=True))]
        blocks.append(Block(columns, kernels.offsets_of([len(g) for g in groups]), keys))
    return Tables(blocks)


def shown(result: Tables) -> str:
    """Tables as text in the form that `tables` reads; the header only where it changes."""
    lines: list[str] = []
    head = ""
    for table in result.each():
        own = " ".join(f"{c.label}{'*' * (c.label in table.key_labels)}:{c.type}" for c in table.columns)
        if lines and own == head:
            lines.append("")
        if own != head:
            lines.append("| " * bool(lines) + own)
            head = own
        if not table.rows:
            order = [c.label for c in table.columns if c.label in table.key_labels]
            lines.append(" ".join([";", *(_cell(table.keys[0].get(n), table.keys[0].type(n)) for n in order)]))
        for row in zip(*(c.values for c in table.columns), strict=True):
            lines.append(" ".join(_cell(v, c.type) for v, c in zip(row, table.columns, strict=True)))
    return "\n".join(lines)


def _cell(value: Any, type: str | None) -> str:
    if value is None:
        return "-"
    if type == "time":
        text = format_rfc3339(value)
        return text[11:-1] if text.startswith("2024-01-01T") else text
    return str(value).lower() if type == "bool" else str(value)


class Flux:
    """Runs scripts; `give(name, text)` makes a stream of the tables in the text."""

    def __init__(self) -> None:
        self.session = Session(Runtime(), now=parse_time(NOW))

    def give(self, name: str, text: str) -> None:
        given = tables(text)
        self.session.define(name, Stream(name, (), lambda _, inputs: given))

    def results(self, script: str) -> dict[str, str]:
        return {r.name: shown(r.tables) for r in self.session.run(script)}

    def __call__(self, script: str) -> str:
        """The only result of a script, as text."""
        (only,) = self.results(script).values()
        return only

    def value(self, script: str) -> Any:
        """The value of the last expression of a script."""
        return self.session.start(script).value


def check(got: str, want: str) -> None:
    """Compares two texts of tables, blanks at the margins aside."""
    lines = [line.strip() for line in want.strip().splitlines()]
    assert [line.rstrip() for line in got.splitlines()] == lines


@pytest.fixture
def flux() -> Flux:
    return Flux()


@pytest.fixture(name="check")
def check_fixture() -> Any:
    return check
