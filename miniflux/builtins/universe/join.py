"""join: rows of two streams side by side where some columns are equal."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.graph import Stream
from ...tables.key import GroupKey
from ...tables.merge import merge, take_rows
from ...values.kinds import nature, type_text
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter


@builtin("universe", "join")
def join(context: Interpreter, tables: dict[str, Any], on: list[str] | None = None, method: str = "inner") -> Stream:
    """An inner join of two streams on columns of equal value, every table of the one with every table of the other.

    Columns that both have and that are not joined on get the names of their streams as suffixes. Null equals nothing.
    """
    if on is None:
        raise FluxError('missing required keyword argument "on"')
    if not on:
        raise FluxError("at least one column in 'on' column list is required")
    if method != "inner":
        raise FluxError(f"{method} is not a valid join type")
    if type(tables) is not dict:
        raise FluxError(f"expected a record but found {type_text(tables)} (argument tables)")
    for name, stream in tables.items():
        if not isinstance(stream, Stream):
            raise FluxError(f'expected "{name}" to be stream type; instead got {nature(stream)}')
    if len(tables) != 2:
        raise FluxError("failed to initialize execute state: joins currently must only have two parents")
    names = sorted(tables)
    labels = list(dict.fromkeys(on))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        blocks = []
        for left in inputs[0]:
            for right in inputs[1]:
                joined = _joined(left, right, names, labels)
                if joined is not None:
                    blocks.append(joined)
        return merge(blocks)

    return context.stream("join", tuple(tables[n] for n in names), transform, arguments={"on": labels})


def _joined(left: Block, right: Block, names: list[str], on: list[str]) -> Block | None:
    """The tables of one block joined with those of another; None where nothing matches."""
    on_left = [left.column(label) for label in on]
    on_right = [right.column(label) for label in on]
    for a, b in zip(on_left, on_right, strict=True):
        # Columns of two types match nowhere, and neither do those that are not there (upstream's rule).
        if a is None or b is None or a.type != b.type:
            return None
    pairs = _pairs([c.values for c in on_left if c], [c.values for c in on_right if c])
    if not pairs:
        return None
    rows_left, rows_right = [a for a, _ in pairs], [b for _, b in pairs]
    # A table of the result is a pair of tables.
    table_left = kernels.take(kernels.spread(range(len(left.keys)), left.offsets), rows_left)
    table_right = kernels.take(kernels.spread(range(len(right.keys)), right.offsets), rows_right)
    codes, found = kernels.codes([table_left, table_right], len(pairs))
    by_table = kernels.by_code(codes, len(found))
    order = [row for rows in by_table for row in rows]
    offsets = kernels.offsets_of([len(rows) for rows in by_table])
    rows_left, rows_right = kernels.take(rows_left, order), kernels.take(rows_right, order)

    new_left, new_right = _labels(left, right, names, on)
    columns = [Column(new_left[c.label], c.type, kernels.take(c.values, rows_left)) for c in left.columns]
    columns += [
        Column(new_right[c.label], c.type, kernels.take(c.values, rows_right))
        for c in right.columns
        if c.label not in on
    ]
    columns.sort(key=_label)
    keys = []
    for a, b in found:
        parts = {new_left[n]: (new_left[n], t, v) for n, t, v in left.keys[a].items()}
        parts.update({new_right[n]: (new_right[n], t, v) for n, t, v in right.keys[b].items()})
        keys.append(GroupKey.make(parts.values()))
    block = Block(columns, offsets, keys)
    # By the columns joined on in the order of their labels, however the call orders them (upstream's rule).
    by = [c for label in sorted(on) if (c := block.column(label)) is not None]
    return take_rows(block, kernels.sort_indices(by, offsets, False), offsets)


def _pairs(left: list[list[Any]], right: list[list[Any]]) -> list[tuple[int, int]]:
    """Rows of both sides with equal values, none of them null or NaN, in the order of the left side, then of the right."""
    index: dict[tuple[Any, ...], list[int]] = {}
    for row, values in enumerate(zip(*right, strict=True)):
        index.setdefault(values, []).append(row)
    out = []
    for row, values in enumerate(zip(*left, strict=True)):
        matches = index.get(values)
        if matches and all(v is not None and v == v for v in values):
            out += [(row, match) for match in matches]
    return out


def _labels(left: Block, right: Block, names: list[str], on: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The new labels of the columns of both sides; raises when two columns would have one label."""
    both = set(left.labels) & set(right.labels)
    new_left = {n: n if n in on or n not in both else f"{n}_{names[0]}" for n in left.labels}
    new_right = {n: n if n in on or n not in both else f"{n}_{names[1]}" for n in right.labels}
    seen: set[str] = set()
    for new in [*new_left.values(), *(new for old, new in new_right.items() if old not in on)]:
        if new in seen:
            raise FluxError(
                f'two columns of the join would have the name "{new}"', notes=("rename one of them before joining",)
            )
        seen.add(new)
    return new_left, new_right


def _label(column: Column) -> str:
    return column.label
