"""match: which rows of two tables stand side by side because their cells are equal; the kernel of all joins."""

from __future__ import annotations

from itertools import repeat
from operator import le, lt, ne

from . import kernels

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .block import Column

    Span = tuple[int, int]

NAN = float("nan")
NOWHERE = (0, 0)
_NO_ROW = [-1]


def cells(columns: Sequence[Column], rows: int) -> list[Any]:
    """What `match` compares: a value a row, a tuple where there are several columns, 0 where there are none.

    A row that equals nothing, because one of its values is null or NaN, has None or `NAN` as its cell.
    """
    if not columns:
        return [0] * rows
    out = columns[0].values if len(columns) == 1 else list(zip(*(c.values for c in columns), strict=True))
    shared = len(columns) == 1
    for column in columns:
        nulls = None in column.values
        if nulls or (column.type == "float" and any(map(ne, column.values, column.values))):
            if shared:
                out, shared = list(out), False
            for row, value in enumerate(column.values):
                if value is None:
                    out[row] = None
                elif value != value and out[row] is not None:
                    out[row] = NAN
    return out


def match(
    left: list[Any],
    right: list[Any],
    pairs: Sequence[tuple[Span, Span]],
    *,
    keep_left: bool = False,
    keep_right: bool = False,
) -> tuple[list[int], list[int], list[int]]:
    """Joins stretches of rows pair by pair: all combinations of a left and a right row with equal cells.

    Gives the left rows, the right rows and the offsets of the pairs in both. Within a pair rows are in the order of their
    cells; those of equal cells in the order of the left side, then of the right. With `keep_left` a left row that finds no
    partner stands there with the right row -1, with `keep_right` the other way round; NaNs come before all others then,
    nulls after. Takes time in proportion to rows in and rows out, and more only where rows are not in order yet.
    """
    rows_left: list[int] = []
    rows_right: list[int] = []
    offsets = [0]
    for (a, b), (c, d) in pairs:
        own, other = left[a:b], right[c:d]
        # The common case first: both sides have the same cells, each once, in order.
        if own == other and _rises(own):
            rows_left.extend(range(a, b))
            rows_right.extend(range(c, d))
        else:
            _match(own, other, a, c, (keep_left, keep_right), rows_left, rows_right)
        offsets.append(len(rows_left))
    return rows_left, rows_right, offsets


def _rises(values: list[Any]) -> bool:
    return None not in values and all(map(lt, values, values[1:])) and not (len(values) == 1 and values[0] is NAN)


def _match(
    left: list[Any],
    right: list[Any],
    a: int,
    c: int,
    keep: tuple[bool, bool],
    rows_left: list[int],
    rows_right: list[int],
) -> None:
    """Joins two lists of cells, whose rows are numbered from `a` and from `c`."""
    index_left = dict(zip(left, range(a, a + len(left)), strict=True))
    index_right = dict(zip(right, range(c, c + len(right)), strict=True))
    single = len(index_left) == len(left) and len(index_right) == len(right)
    alone: list[tuple[list[int], list[int]]] = []
    for cell in (NAN, None):
        lone_left = _places(left, cell, a) if index_left.pop(cell, None) is not None else []
        lone_right = _places(right, cell, c) if index_right.pop(cell, None) is not None else []
        alone.append((lone_left if keep[0] else [], lone_right if keep[1] else []))
    if keep[0] and keep[1]:
        order = sorted({**index_left, **index_right})
    elif keep[0] or keep[1]:
        order = sorted(index_left if keep[0] else index_right)
    else:
        order = sorted(filter(index_right.__contains__, index_left))
    _add_alone(*alone[0], rows_left, rows_right)
    if single:
        rows_left.extend(map(index_left.get, order, repeat(-1)))
        rows_right.extend(map(index_right.get, order, repeat(-1)))
    else:
        all_left, all_right = _groups(left, a), _groups(right, c)
        for cell in order:
            own, other = all_left.get(cell, _NO_ROW), all_right.get(cell, _NO_ROW)
            rows_left += own if len(other) == 1 else [row for row in own for _ in other]
            rows_right += other * len(own)
    _add_alone(*alone[1], rows_left, rows_right)


def _add_alone(left: list[int], right: list[int], rows_left: list[int], rows_right: list[int]) -> None:
    rows_left += left + [-1] * len(right)
    rows_right += [-1] * len(left) + right


def _places(values: list[Any], cell: Any, start: int) -> list[int]:
    return [row for row, value in enumerate(values, start) if value is cell]


def _groups(values: list[Any], start: int) -> dict[Any, list[int]]:
    out: dict[Any, list[int]] = {}
    for row, value in enumerate(values, start):
        rows = out.get(value)
        if rows is None:
            out[value] = [row]
        else:
            rows.append(row)
    return out


def walk(
    left: list[Any], right: list[Any], pairs: Sequence[tuple[Span, Span]], **_: bool
) -> tuple[list[int], list[int], list[int]]:
    """Joins as `match` does, but takes both sides for sorted: where one is not, rows can fail to meet (upstream's rule)."""
    rows_left: list[int] = []
    rows_right: list[int] = []
    offsets = [0]
    for (a, b), (c, d) in pairs:
        own, other = left[a:b], right[c:d]
        if _in_order(own) and _in_order(other):
            found_left, found_right, _offsets = match(left, right, [((a, b), (c, d))])
            rows_left += found_left
            rows_right += found_right
        else:
            _meet(left, right, (a, b), (c, d), rows_left, rows_right)
        offsets.append(len(rows_left))
    return rows_left, rows_right, offsets


def _in_order(values: list[Any]) -> bool:
    return None not in values and all(map(le, values, values[1:]))


def _meet(
    left: list[Any], right: list[Any], own: Span, other: Span, rows_left: list[int], rows_right: list[int]
) -> None:
    """Goes down both sides at once, on the side whose cell is smaller; nulls are passed by."""
    i, j = own[0], other[0]
    while i < own[1] and j < other[1]:
        a, b = left[i], right[j]
        if b is None or (a is not None and a > b):
            j += 1
        elif a is None or a < b:
            i += 1
        else:
            at = j
            while at < other[1] and right[at] == a:
                rows_left.append(i)
                rows_right.append(at)
                at += 1
            i += 1


def take_or_null(values: list[Any], rows: list[int]) -> list[Any]:
    """The values at `rows`, null where the row is -1."""
    return kernels.take([*values, None], rows) if -1 in rows else kernels.take(values, rows)
