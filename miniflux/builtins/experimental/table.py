"""Package `experimental/table`: fill."""

from __future__ import annotations

from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

FILL = "experimental/table.fill"


@builtin("experimental/table", "fill")
def fill(context: Interpreter, tables: Stream) -> Stream:
    """Gives each table without rows one, of the values of its key and nulls."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(fill_empty(block) for block in inputs[0])

    return context.stream(FILL, (tables,), transform)


def fill_empty(block: Block) -> Block:
    """Gives each table without rows one: the values of its key, and null in the other columns."""
    sizes = block.sizes()
    empty = [table for table, size in enumerate(sizes) if not size]
    if not empty:
        return block
    offsets = kernels.offsets_of([size or 1 for size in sizes])
    new = [offsets[table] for table in empty]
    places = kernels.inverse([*_others(new, offsets[-1]), *new])
    at = {label: i for i, label in enumerate(block.key_labels)}
    columns = []
    for column in block.columns:
        own = at.get(column.label)
        values = [None if own is None else block.keys[table].values[own] for table in empty]
        columns.append(Column(column.label, column.type, kernels.take([*column.values, *values], places)))
    return Block(columns, offsets, block.keys)


def _others(rows: list[int], count: int) -> list[int]:
    """The numbers below `count` that are not among `rows`."""
    mask = [True] * count
    for row in rows:
        mask[row] = False
    return kernels.where(mask)
