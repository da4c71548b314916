"""distinct and unique: each value of a column once."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import take_rows
from ..registry import builtin
from .aggregates import one_row
from .common import change_each, free_label, key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "distinct")
def distinct(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The values of a column, each once in order of first appearance, in the column `_value` beside the key columns.

    Null is a value; every NaN is one of its own. A table without the column gives a row with the empty string; a key column
    gives its value, for a table without rows as well. `_value` must not be a key column.
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("distinct found duplicate table with key: ", inputs[0], lambda block: _listed(block, column))

    return context.stream("distinct", (tables,), transform, arguments={"column": column})


def _listed(block: Block, column: str) -> Block:
    free_label(block, "_value")
    found = block.column(column)
    if found is None:
        ones = list(range(len(block.keys) + 1))
        return Block([*key_columns(block), Column("_value", "string", [""] * len(block.keys))], ones, block.keys)
    if column in block.key_labels:
        return one_row(block, Column("_value", found.type, [key.get(column) for key in block.keys]))
    rows, offsets = kernels.first_rows(found.values, block.offsets)
    columns = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
    columns.append(Column("_value", found.type, kernels.take(found.values, rows)))
    return Block(columns, offsets, block.keys)


@builtin("universe", "unique")
def unique(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The first row of each table for each value of a column. Null is a value; every NaN is one of its own."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("unique found duplicate table with key: ", inputs[0], lambda block: _firsts(block, column))

    return context.stream("unique", (tables,), transform, arguments={"column": column})


def _firsts(block: Block, column: str) -> Block:
    found = block.column(column)
    if found is None:
        raise FluxError(f'no column "{column}" exists', code=9)
    rows, offsets = kernels.first_rows(found.values, block.offsets)
    return take_rows(block, rows, offsets)
