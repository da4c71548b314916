"""experimental.diff: the tables in which two streams differ, row by row."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey, key_order
from ...tables.merge import keep_tables, merge
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

    Cells = tuple[Any, ...]

EPSILON = 1e-6
LABEL = "_diff"
# The longest common subsequence takes time and memory of rows times rows. Beyond this many pairs the rows that differ
# are all shown, first those wanted, then those got.
MOST_PAIRS = 4_000_000


@builtin("experimental", "diff")
def diff(context: Interpreter, got: Stream, want: Stream) -> Stream:
    """Tables of equal key that differ, with a column `_diff` in front."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return compare(inputs[0], inputs[1])

    return context.stream("experimental.diff", (want, got), transform)


def compare(want: Tables, got: Tables) -> Tables:
    """The differences of two streams, table by table in the order of keys. Raises FluxError when types differ."""
    want, got = merge(want.blocks), merge(got.blocks)
    if len(want.blocks) == len(got.blocks):
        suspects = [_suspects(w, g) for w, g in zip(want, got, strict=True)]
        want, got = Tables(w for w, _ in suspects), Tables(g for _, g in suspects)
    wanted = {block.keys[0]: block for block in want.each()}
    gotten = {block.keys[0]: block for block in got.each()}
    keys = [*wanted, *(key for key in gotten if key not in wanted)]
    out = []
    for i in key_order(keys):
        block = _difference(keys[i], wanted.get(keys[i]), gotten.get(keys[i]))
        if block is not None:
            out.append(block)
    return Tables(out)


def _suspects(want: Block, got: Block) -> tuple[Block, Block]:
    """The tables of two blocks that may differ: those with a row that does, where the blocks have the same keys and sizes."""
    if want.keys != got.keys or want.offsets != got.offsets or LABEL in want.key_labels:
        return want, got
    tables = set()
    for _, _, w, g in _pairs(want.keys[0], want, got):
        if _same_columns(w, g, want.rows):
            continue
        for row in range(want.rows):
            if not _same(w and w[row], g and g[row]):
                tables.add(bisect_right(want.offsets, row) - 1)
    found = sorted(tables)
    return keep_tables(want, found), keep_tables(got, found)


def _difference(key: GroupKey, want: Block | None, got: Block | None) -> Block | None:
    """What differs between two tables, None when nothing does. A missing table is one without rows."""
    if LABEL in key:
        raise FluxError(f"group key cannot contain {LABEL} column", code=9)
    pairs = _pairs(key, want, got)
    rows_want = want.rows if want else 0
    rows_got = got.rows if got else 0
    if rows_want == rows_got and all(_same_columns(w, g, rows_want) for _, _, w, g in pairs):
        return None
    exact = [p for p in pairs if p[1] != "float"]
    cells = (
        list(zip(*(w or [None] * rows_want for _, _, w, _ in exact), strict=True)) or [()] * rows_want,
        list(zip(*(g or [None] * rows_got for _, _, _, g in exact), strict=True)) or [()] * rows_got,
    )
    marks = _marks(_equality([p for p in pairs if p[1] == "float"]), cells)
    columns = [Column(LABEL, "string", [mark for mark, _ in marks])]
    columns += [Column(label, type, [value] * len(marks)) for label, type, value in key.items()]
    for label, type, w, g in pairs:
        values = []
        for mark, row in marks:
            side = g if mark == "+" else w
            values.append(None if side is None else side[row])
        columns.append(Column(label, type, values))
    return Block(columns, [0, len(marks)], [key])


def _pairs(
    key: GroupKey, want: Block | None, got: Block | None
) -> list[tuple[str, str, list[Any] | None, list[Any] | None]]:
    """Label, type and both sides' values of each column outside the key, those of `want` first; None for a missing one."""
    out: dict[str, tuple[str, str, list[Any] | None, list[Any] | None]] = {}
    for column in want.columns if want else ():
        if column.label == LABEL or column.label in key or column.label in out:
            continue
        other = got.column(column.label) if got else None
        if other is not None and other.type != column.type:
            raise FluxError(f'column "{column.label}" has different types {column.type} != {other.type}', code=9)
        out[column.label] = (column.label, column.type, column.values, None if other is None else other.values)
    for column in got.columns if got else ():
        if column.label != LABEL and column.label not in key and column.label not in out:
            out[column.label] = (column.label, column.type, None, column.values)
    return list(out.values())


def _same_columns(want: list[Any] | None, got: list[Any] | None, rows: int) -> bool:
    """Whether two columns of as many rows are equal; a missing one is all null."""
    if want is None or got is None:
        present = got if want is None else want
        return present is None or all(v is None for v in present)
    return want == got or all(_same(a, b) for a, b in zip(want, got, strict=True))


def _same(a: Any, b: Any) -> bool:
    """Equality of two cells: null is null only; a float within EPSILON of another, NaN of any (upstream's rule)."""
    if a is None or b is None:
        return a is b
    if type(a) is float:
        return not abs(a - b) > EPSILON
    return bool(a == b)


def _equality(pairs: list[tuple[str, str, list[Any] | None, list[Any] | None]]) -> Callable[[int, int], bool]:
    def equal(i: int, j: int) -> bool:
        return all(_same(w and w[i], g and g[j]) for _, _, w, g in pairs)

    return equal


def _marks(close: Callable[[int, int], bool], cells: tuple[list[Cells], list[Cells]]) -> list[tuple[str, int]]:
    """The rows of both sides in one list: `-` with a row of want, `+` with a row of got, an empty string with a common one.

    `cells` are those of both sides that must be equal, `close` compares the floats of two rows.
    """

    def equal(i: int, j: int) -> bool:
        return cells[0][i] == cells[1][j] and close(i, j)

    want, got = map(len, cells)
    start = 0
    tail: list[tuple[str, int]] = []
    while want > start and got > start and equal(want - 1, got - 1):
        want, got = want - 1, got - 1
        tail.append(("", want))
    head: list[tuple[str, int]] = []
    if want * got > MOST_PAIRS:
        while start < want and start < got and equal(start, start):
            head.append(("", start))
            start += 1
        if (want - start) * (got - start) > MOST_PAIRS:
            head += [("-", i) for i in range(start, want)] + [("+", j) for j in range(start, got)]
            return head + tail[::-1]
    alike: dict[Cells, list[int]] = {}
    for i in range(start, want):
        alike.setdefault(cells[0][i], []).append(i - start)
    partners = [[i for i in alike.get(cells[1][j], ()) if close(start + i, j)] for j in range(start, got)]
    found = _subsequence(partners, want - start)
    return head + [(mark, start + row) for mark, row in found] + tail[::-1]


def _subsequence(partners: list[list[int]], want: int) -> list[tuple[str, int]]:
    """The same by a longest common subsequence; among equally long ones it keeps the last rows that agree.

    `partners` are the rows of want that each row of got equals. Most rows have none, and these need no place in the table
    of lengths.
    """
    kept = sorted({i for row in partners for i in row})
    place = {i: at for at, i in enumerate(kept, 1)}
    lengths = [[0] * (len(kept) + 1)]
    for row in filter(None, partners):
        before = lengths[-1]
        lengths.append(line := before[:])
        matching = [place[i] for i in row]
        for at in matching:
            line[at] = before[at - 1] + 1
        line[:] = accumulate(line, max)
    across = [0, *accumulate(i in place for i in range(want))]
    down = [0, *accumulate(map(bool, partners))]
    matches = [frozenset(row) for row in partners]
    out: list[tuple[str, int]] = []
    i, j = want, len(partners)
    while i or j:
        if i and j and i - 1 in matches[j - 1]:
            i, j = i - 1, j - 1
            out.append(("", i))
        elif i and (not j or lengths[down[j]][across[i - 1]] > lengths[down[j - 1]][across[i]]):
            i -= 1
            out.append(("-", i))
        else:
            j -= 1
            out.append(("+", j))
    return out[::-1]
