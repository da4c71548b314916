"""experimental.join: rows of equal time in tables of equal key, side by side."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Tables
from ...tables.key import EMPTY
from ...tables.match import walk
from ...tables.merge import in_key_order
from .._pairs import PairFunction, complete, keeps_key, labels_used, pair_tables, whole_tables
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("experimental", "join")
def join(context: Interpreter, left: Stream, right: Stream, fn: Any) -> Stream:
    """An inner join on the group key and `_time`. A pair of tables without rows of equal time gives one without columns."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        for tables in inputs:
            if any(block.column("_time") is None for block in tables):
                raise FluxError("no _time column found")
        function = PairFunction(context, fn, ("left", "right"))
        lefts, rights = whole_tables(inputs[0]), whole_tables(inputs[1])
        for name, blocks in (("left", lefts), ("right", rights)):
            label = complete(blocks, labels_used(fn, name))
            if label is not None and lefts and rights:
                raise FluxError(f"{name} is missing label {label}")
        out = []
        for found in pair_tables(lefts, rights, [("_time", "_time")], kernel=walk):
            block = found.block(({}, {}))
            for _ in range(len(found.keys) - len(block.keys)):
                out.append(Block([], [0, 0], [EMPTY]))
            if block.keys:
                out.append(_made(function, block))
        return in_key_order(Tables(out))

    return context.stream("experimental.join", (left, right), transform)


def _made(function: PairFunction, block: Block) -> Block:
    """The rows that the function makes of rows side by side, in tables of the same keys."""
    columns = function.columns(block, "join")
    if keeps_key(block, columns) is not None:
        raise FluxError("argument 'fn' may not modify group key")
    return Block(columns, block.offsets if columns else [0] * len(block.offsets), block.keys)
