"""render_difference: what `testing.diff` found, for people: the rows that differ and a few around them, aligned."""

from __future__ import annotations

from .table import NUMBERS, cell_text, key_text, render_tables
from .text import cut, more, one_line, pad, paint, width_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..tables.block import Block, Column, Tables

LABEL = "_diff"
MARKS = {"": "dim", "-": "red", "+": "green"}
CONTEXT = 3
"""Equal rows that are shown before and after rows that differ."""
MAX_RUN = 20
"""Rows that are shown of as many as are wanted, or got, one after the other."""
MAX_ROWS = 100
MAX_TABLES = 10

_GAP = "  "
_LONG = 60
"""Cells are cut to this many columns, so that the place where they differ is still seen."""
_AHEAD = 10
"""What is left of the text before that place."""


def render_difference(name: str, tables: Tables, *, width: int | None = None, color: bool = False) -> Iterator[str]:
    """Lines with their line ends. Rows marked `-` were wanted and did not come, those marked `+` came instead.

    `width` is the number of columns of the terminal: columns that do not fit are left out and counted, equal ones first.
    Tables without a column `_diff` are shown as they are, under the `name` of their result.
    """
    if not all(_is_difference(block) for block in tables):
        yield from render_tables(name, tables, width=width, color=color)
        return
    lines = f"the tables differ: {paint('- wanted', 'red', color)}, {paint('+ got', 'green', color)}"
    yield lines + "\n"
    for shown, table in enumerate(tables.each()):
        if shown == MAX_TABLES:
            count = sum(len(block.keys) for block in tables) - shown
            yield f"\n{paint(more(count, 'table') + ' that differ', 'dim', color)}\n"
            return
        yield "\n"
        for line in _table(table, width, color):
            yield line.rstrip() + "\n"


def _is_difference(block: Block) -> bool:
    marks = block.column(LABEL)
    return marks is not None and marks.type == "string" and all(mark in MARKS for mark in marks.values)


def _table(table: Block, width: int | None, color: bool) -> Iterator[str]:
    marks = next(c for c in table.columns if c.label == LABEL).values
    key = table.key_labels
    columns = [c for c in table.columns if c.label != LABEL and c.label not in key] or table.columns[1:]
    kept = _kept(marks)
    pairs = _pairs(marks)
    shown = [_Column(c, kept, pairs) for c in columns]
    fitting = _fitting(shown, width)

    yield f"{paint('Table:', 'bold', color)} {paint(key_text(table.keys[0], width), 'cyan', color)}"
    yield "  " + _GAP.join([paint(pad(c.header, c.width, right=c.right), "bold", color) for c in fitting])
    yield "  " + paint(_GAP.join(["─" * c.width for c in fitting]), "dim", color)
    before = -1
    for at, row in enumerate(kept):
        yield from (paint(line, "dim", color) for line in _gap(marks[before + 1 : row]))
        before = row
        mark = marks[row]
        line = f"{mark or ' '} " + _GAP.join([pad(c.texts[at], c.width, right=c.right) for c in fitting])
        yield paint(line.rstrip(), MARKS[mark], color)
    yield from (paint(line, "dim", color) for line in _gap(marks[before + 1 :]))
    left_out = [c for c in shown if c not in fitting]
    if left_out:
        names = ", ".join(c.header + ("" if c.differs else " (equal)") for c in left_out)
        text = f"{more(len(left_out), 'column')}: {names}"
        yield paint(cut(text, width) if width else text, "dim", color)


def _gap(marks: list[str]) -> Iterator[str]:
    """What is said of rows that are left out, by their marks."""
    if count := marks.count(""):
        yield f"… {count:,} equal row{'' if count == 1 else 's'}"
    for mark, what in (("-", "wanted"), ("+", "got")):
        if count := marks.count(mark):
            yield f"{more(count, 'row')} {what}"


def _kept(marks: list[str]) -> list[int]:
    """The rows that are shown: those that differ, the first of a long run of them, and those around them, in order."""
    near: set[int] = set()
    for row, mark in enumerate(marks):
        if mark:
            near.update(range(max(row - CONTEXT, 0), min(row + CONTEXT + 1, len(marks))))
    kept: list[int] = []
    run = 0
    for row in sorted(near):
        run = run + 1 if row and marks[row] == marks[row - 1] else 1
        if not marks[row] or run <= MAX_RUN:
            kept.append(row)
    return kept[:MAX_ROWS]


def _pairs(marks: list[str]) -> list[tuple[int, int]]:
    """Rows that were probably meant to be each other: the first `-` and the first `+` of a run of changes, and so on."""
    pairs: list[tuple[int, int]] = []
    runs: dict[str, list[int]] = {"-": [], "+": []}
    for row, mark in enumerate([*marks, ""]):
        if mark:
            runs[mark].append(row)
        elif runs["-"] or runs["+"]:
            pairs += zip(runs["-"], runs["+"], strict=False)
            runs = {"-": [], "+": []}
    return pairs


class _Column:
    """The part of a column that is shown, as text; `differs` tells whether rows that pair differ in it."""

    __slots__ = ("differs", "header", "right", "texts", "width")

    def __init__(self, column: Column, rows: list[int], pairs: list[tuple[int, int]]) -> None:
        values = column.values
        self.header = f"{one_line(column.label)}:{column.type}"
        self.right = column.type in NUMBERS
        self.differs = not pairs or any(values[a] != values[b] for a, b in pairs)
        texts = [cell_text(values[row], column.type) for row in rows]
        if any(len(text) > _LONG for text in texts):
            start = _start(column, pairs)
            texts = [cut("…" + text[start:] if start else text, _LONG) for text in texts]
        self.texts = texts
        self.width = max([width_of(self.header), *map(width_of, texts)])


def _start(column: Column, pairs: list[tuple[int, int]]) -> int:
    """Where long texts are cut in front, so that the first place in which some differ is seen."""
    values = column.values
    different = [(values[a], values[b]) for a, b in pairs if values[a] != values[b]]
    first = min((_common(*(cell_text(v, column.type) for v in pair)) for pair in different), default=0)
    return first - _AHEAD if first > _LONG - _AHEAD else 0


def _common(a: str, b: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _fitting(columns: list[_Column], width: int | None) -> list[_Column]:
    """The columns that fit beside each other, at least one: those that are equal go first, from the right."""
    kept = list(columns)
    while width is not None and len(kept) > 1 and sum(c.width + len(_GAP) for c in kept) > width:
        equal = [c for c in kept if not c.differs]
        kept.remove(equal[-1] if equal else kept[-1])
    return kept
