"""Package experimental/table: fill, which gives tables without rows one."""

from __future__ import annotations

from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("experimental/table", "fill")
def fill(context: Interpreter, tables: Stream) -> Stream:
    """Gives each table without rows one row, of its key and nulls."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(map(_filled, inputs[0]))

    return context.stream("table.fill", (tables,), transform)


def _filled(block: Block) -> Block:
    sizes = block.sizes()
    if 0 not in sizes or not block.columns:
        return block
    offsets = kernels.offsets_of([size or 1 for size in sizes])
    columns = []
    for column in block.columns:
        at = block.key_labels.index(column.label) if column.label in block.key_labels else None
        values = []
        for i, size in enumerate(sizes):
            if size:
                values += column.values[block.offsets[i] : block.offsets[i + 1]]
            else:
                values.append(None if at is None else block.keys[i].values[at])
        columns.append(Column(column.label, column.type, values))
    # Rows have no place in an order of arrival that is older than they are: tables stand in the order they have.
    return Block(columns, offsets, block.keys)
