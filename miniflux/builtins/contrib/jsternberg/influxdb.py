"""Package `contrib/jsternberg/influxdb`: _mask."""

from __future__ import annotations

from ....tables.block import Block, Tables
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream


@builtin("contrib/jsternberg/influxdb", "_mask")
def mask(context: Interpreter, tables: Stream, columns: list[str]) -> Stream:
    """Drops columns, from the group keys as well. Tables are not put together, even where their keys are then equal."""
    hidden = frozenset(columns)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(_masked(block, hidden) for block in inputs[0])

    return context.stream("_mask", (tables,), transform, arguments={"columns": columns})


def _masked(block: Block, hidden: frozenset[str]) -> Block:
    kept = [c for c in block.columns if c.label not in hidden]
    keys = block.keys
    if not hidden.isdisjoint(block.key_labels):
        keys = [key.without(hidden) for key in keys]
    return Block(kept, block.offsets, keys, block.arrival)
