"""count, sum, mean, spread: one row a table, made of one column."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...values.kinds import UINT_MAX, wrap_int
from ..registry import builtin
from .common import change_each, key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

NUMBERS = ("int", "uint", "float")


@builtin("universe", "count")
def count(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The number of rows of each table, nulls counted."""

    def counted(values: Column, offsets: list[int]) -> Column:
        return Column(column, "int", kernels.count(offsets))

    return aggregate(context, "count", tables, column, (*NUMBERS, "bool", "string"), counted)


@builtin("universe", "sum")
def sum_(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The sum of the values; integers wrap at 64 bits. Null for a table without values."""

    def summed(values: Column, offsets: list[int]) -> Column:
        return Column(column, values.type, kernels.reduce(_SUMS[values.type], values.values, offsets))

    return aggregate(context, "sum", tables, column, NUMBERS, summed)


@builtin("universe", "mean")
def mean(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The mean of the values, a float. Integers without nulls among them are summed at 64 bits (upstream's rule)."""

    def averaged(values: Column, offsets: list[int]) -> Column:
        total = _SUMS[values.type]
        if values.type == "float":
            return Column(column, "float", kernels.reduce(lambda part: total(part) / len(part), values.values, offsets))
        out = []
        for i in range(len(offsets) - 1):
            part = values.values[offsets[i] : offsets[i + 1]]
            if None in part:
                present = [float(v) for v in part if v is not None]
                out.append(kernels.total(present) / len(present) if present else None)
            else:
                out.append(float(total(part)) / len(part) if part else None)
        return Column(column, "float", out)

    return aggregate(context, "mean", tables, column, NUMBERS, averaged)


@builtin("universe", "spread")
def spread(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The distance of the greatest value from the smallest, of the column's own type."""

    def measured(values: Column, offsets: list[int]) -> Column:
        wrap = {"int": wrap_int, "uint": _wrap_uint}.get(values.type, float)
        return Column(
            column, values.type, kernels.reduce(lambda part: wrap(max(part) - min(part)), values.values, offsets)
        )

    return aggregate(context, "spread", tables, column, NUMBERS, measured)


def _wrap_uint(value: int) -> int:
    return value & UINT_MAX


def _sum_floats(values: list[float]) -> float:
    return kernels.total(values)


def _sum_ints(values: list[int]) -> int:
    return wrap_int(sum(values))


def _sum_uints(values: list[int]) -> int:
    return sum(values) & UINT_MAX


_SUMS: dict[str, Callable[[list[Any]], Any]] = {"float": _sum_floats, "int": _sum_ints, "uint": _sum_uints}


def aggregate(
    context: Interpreter,
    name: str,
    tables: Stream,
    column: str,
    types: tuple[str, ...],
    function: Callable[[Column, list[int]], Column],
) -> Stream:
    """A node that gives each table one row: its key columns, and what `function(column, offsets)` makes of the column.

    Raises, when it runs, for a missing column, a key column, and a column whose type is not among `types`.
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        message = "aggregate found duplicate table with key: "
        return change_each(message, inputs[0], lambda block: by_block(context, block))

    def by_block(context: Interpreter, block: Block) -> Block:
        return one_row(block, function(_column(block), block.offsets))

    def _column(block: Block) -> Column:
        found = block.column(column)
        if found is None:
            raise FluxError(f'column "{column}" does not exist', code=9)
        if column in block.key_labels:
            raise FluxError("cannot aggregate columns that are part of the group key", code=9)
        if found.type not in types:
            raise FluxError(f"unsupported aggregate column type {found.type}", code=9)
        return found

    stream = context.stream(name, (tables,), transform, arguments={"column": column})
    stream.by_block = by_block
    return stream


def one_row(block: Block, *columns: Column) -> Block:
    """A row a table: the key columns and more."""
    return Block([*key_columns(block), *columns], list(range(len(block.keys) + 1)), block.keys)
