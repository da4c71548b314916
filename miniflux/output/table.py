"""render_tables, cell_text, key_text: the tables of a result for people: aligned, shortened where they are long or wide."""

from __future__ import annotations

from .text import cut, more, one_line, pad, paint, width_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..tables.block import Block, Column, Tables
    from ..tables.key import GroupKey

NULL = "<null>"
NUMBERS = ("int", "uint", "float")
MAX_ROWS = 100
MAX_TABLES = 100

_GAP = "  "
_WIDE, _NARROW = 40, 20
"""Strings are cut to the first where the width is limited, and to the second before columns are left out."""

_LONG_NUMBER = 24


def render_tables(
    name: str,
    tables: Tables,
    *,
    width: int | None = None,
    color: bool = False,
    max_rows: int = MAX_ROWS,
    max_tables: int = MAX_TABLES,
) -> Iterator[str]:
    """Lines with their line ends: the name of the result, then each table with its group key, header and rows, a blank line.

    The header is `label:type`. Null shows as `<null>`, an empty string as nothing; line ends and control characters in
    strings show as escapes. `width` is the number of columns of the terminal: what does not fit is cut or left out, and
    counted, and so are rows of a table beyond `max_rows` and tables beyond `max_tables`. Without a width all is shown.
    """
    for line in _result(name, tables, width, color, max_rows, max_tables):
        yield line + "\n"


def _result(name: str, tables: Tables, width: int | None, color: bool, max_rows: int, max_tables: int) -> Iterator[str]:
    yield paint("Result:", "bold", color) + " " + one_line(name)
    count = sum(len(b.keys) for b in tables)
    if not count:
        yield "(no tables)"
    yield ""
    shown = 0
    for block in tables:
        for i in range(len(block.keys)):
            if width is not None and shown == max_tables:
                yield paint(more(count - shown, "table"), "dim", color)
                yield ""
                return
            yield from _table(block, i, width, color, max_rows)
            yield ""
            shown += 1


def _table(block: Block, index: int, width: int | None, color: bool, max_rows: int) -> Iterator[str]:
    yield paint("Table:", "bold", color) + " " + paint(key_text(block.keys[index], width), "cyan", color)
    start, end = block.offsets[index], block.offsets[index + 1]
    if not block.columns:
        yield "(no columns)"
        return
    last = end if width is None else min(end, start + max_rows)
    columns = [_Shown(c, start, last, None if width is None else _WIDE) for c in block.columns]
    kept = columns if width is None else _fitting(columns, width)
    yield _GAP.join([paint(c.aligned(c.header), "bold", color) for c in kept]).rstrip()
    yield paint(_GAP.join(["─" * c.width for c in kept]), "dim", color)
    for row in range(last - start):
        yield _GAP.join([c.cell(row, color) for c in kept]).rstrip()
    if start == end:
        yield paint("(no rows)", "dim", color)
    if last < end:
        yield paint(more(end - last, "row"), "dim", color)
    if len(kept) < len(columns):
        left_out = ", ".join(c.header for c in columns[len(kept) :])
        text = f"{more(len(columns) - len(kept), 'column')}: {left_out}"
        yield paint(cut(text, width) if width else text, "dim", color)


def key_text(key: GroupKey, width: int | None) -> str:
    """A group key as the line above a table shows it, cut to `width` columns with the words before it."""
    parts = [f"{one_line(label)}={cell_text(value, type)}" for label, type, value in key.items()]
    text = ", ".join(parts) or "no group key"
    return text if width is None else cut(text, width - len("Table: "))


class _Shown:
    """The part of a column that is shown, as text."""

    __slots__ = ("_text", "header", "nulls", "right", "texts", "width")

    def __init__(self, column: Column, start: int, end: int, limit: int | None) -> None:
        self.header = f"{one_line(column.label)}:{column.type}"
        self.right = column.type in NUMBERS
        self._text = column.type == "string"
        values = column.values[start:end]
        self.texts = [cell_text(v, column.type) for v in values]
        self.nulls = {i for i, v in enumerate(values) if v is None}
        self.width = 0
        self.narrow(limit)

    def narrow(self, limit: int | None) -> None:
        """Cuts strings to `limit` columns; headers and other values stay whole."""
        if limit is not None and self._text:
            limit = max(limit, width_of(self.header))
            self.texts = [cut(t, limit) for t in self.texts]
        self.width = max([width_of(self.header), *map(width_of, self.texts)])

    def aligned(self, text: str) -> str:
        return pad(text, self.width, right=self.right)

    def cell(self, row: int, color: bool) -> str:
        text = self.aligned(self.texts[row])
        return paint(text, "dim", color) if row in self.nulls else text


def _fitting(columns: list[_Shown], width: int) -> list[_Shown]:
    """The first columns that fit beside each other, at least one."""
    if _total(columns) > width:
        for column in columns:
            column.narrow(_NARROW)
    kept = columns
    while len(kept) > 1 and _total(kept) > width:
        kept = kept[:-1]
    return kept


def _total(columns: list[_Shown]) -> int:
    return sum(c.width for c in columns) + len(_GAP) * (len(columns) - 1)


def cell_text(value: Any, type: str) -> str:
    """A cell as it is shown."""
    if value is None:
        return NULL
    if type == "string":
        return one_line(value)
    if type == "float":
        from ..values.display import format_float, go_float_v

        text = format_float(value)
        return text if len(text) <= _LONG_NUMBER else go_float_v(value)
    if type == "time":
        from ..values.time import format_rfc3339

        return format_rfc3339(value)
    return str(value) if type != "bool" else "true" if value else "false"
