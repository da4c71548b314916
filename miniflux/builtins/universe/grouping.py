"""group and union: rows of many tables in new tables."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Tables
from ...tables.graph import Stream
from ...tables.merge import merge, without_empty
from ...tables.regroup import Part, regroup
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter


@builtin("universe", "group")
def group(context: Interpreter, tables: Stream, mode: str = "by", columns: list[str] | None = None) -> Stream:
    """Puts rows into tables by the columns named, or by all but these with mode "except"."""
    if mode not in ("by", "except"):
        raise FluxError('invalid group mode: must be "by" or "except"')
    named = list(dict.fromkeys(columns or ()))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return regroup([_part(block, named, mode) for block in inputs[0]])

    stream = context.stream("group", (tables,), transform, arguments={"columns": named, "mode": mode})
    # Of two calls in a row only the last counts: rows stand in the order that the first one would have read (upstream's rule).
    stream.fuses = (("group",), transform)
    return stream


def _part(block: Block, named: list[str], mode: str) -> Part:
    present = block.labels
    if mode == "by":
        labels = [label for label in named if label in present]
    else:
        labels = [label for label in dict.fromkeys(present) if label not in named]
    constant = all(label in block.key_labels for label in labels)
    # A table without rows has no values but those of its key: it stays only where the new key needs no others.
    return Part(block if constant else without_empty(block), labels, constant=constant)


@builtin("universe", "union")
def union(context: Interpreter, tables: list[Any]) -> Stream:
    """The tables of several streams together, merged by key, in key order; rows in the order of the streams."""
    if len(tables) < 2:
        raise FluxError("union must have at least two streams as input")
    if not all(isinstance(t, Stream) for t in tables):
        raise FluxError("input to union is not a table object")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        merged = merge([Block(b.columns, b.offsets, b.keys) for tables in inputs for b in tables])
        # What it puts together is of one piece from here on.
        return Tables(Block(b.columns, b.offsets, b.keys) for b in merged)

    return context.stream("union", tuple(tables), transform)
