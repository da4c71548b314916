"""tableFind, findColumn, findRecord, getColumn, getRecord: values out of streams, read while the script is evaluated."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.rows import RowFunction, cells, rows
from ...tables.block import Block, Column, Tables
from ..registry import builtin
from .common import key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "tableFind")
def table_find(context: Interpreter, tables: Stream, fn: Any) -> Stream:
    """Reads the stream: its first table whose key the predicate accepts. Raises a FluxError when there is none."""
    table = _found(context, tables, fn)
    if table is None:
        raise FluxError("no table found", code=5)
    stream: Stream = context.stream("tableFind", (tables,), _never, arguments={"fn": fn})
    stream.output = Tables([table])
    return stream


@builtin("universe", "findColumn")
def find_column(context: Interpreter, tables: Stream, fn: Any, column: str) -> list[Any]:
    """Reads the stream: a column of its first table whose key the predicate accepts; empty when there is none."""
    table = _found(context, tables, fn)
    found = table.column(column) if table is not None else None
    return cells(found) if found is not None else []


@builtin("universe", "findRecord")
def find_record(context: Interpreter, tables: Stream, fn: Any, idx: int) -> dict[str, Any]:
    """Reads the stream: a row of its first table whose key the predicate accepts; an empty record when there is none."""
    table = _found(context, tables, fn)
    if table is None or not 0 <= idx < table.rows:
        return {}
    return _record(table, idx)


@builtin("universe", "getColumn")
def get_column(table: Stream, column: str) -> list[Any]:
    """A column of a table that `tableFind` gave. Raises a FluxError when it has no such column."""
    found = _table(table).column(column)
    if found is None:
        raise FluxError(f"cannot find column {column}")
    return cells(found)


@builtin("universe", "getRecord")
def get_record(table: Stream, idx: int) -> dict[str, Any]:
    """A row of a table that `tableFind` gave, counted from 0. Raises a FluxError when there is no such row."""
    block = _table(table)
    if not 0 <= idx < block.rows:
        raise FluxError(f"index out of bounds: {idx}", code=11)
    return _record(block, idx)


def _found(context: Interpreter, stream: Stream, fn: Any) -> Block | None:
    """The first table whose key, as a record, the predicate accepts; null counts as false, columns outside as null."""
    predicate = RowFunction(context, fn, "key")
    for block in context.read(stream):
        count = len(block.keys)
        accepted = predicate.predicate(Block(key_columns(block), list(range(count + 1)), block.keys))
        if True in accepted:
            table: Block = block.table(accepted.index(True))
            return table
    return None


def _table(stream: Stream) -> Block:
    if stream.operation != "tableFind" or stream.output is None:
        raise FluxError(
            "unexpected type for table: want table, got stream", notes=("take a table with tableFind first",)
        )
    return stream.output.blocks[0]


def _record(table: Block, row: int) -> dict[str, Any]:
    columns = [Column(c.label, c.type, c.values[row : row + 1]) for c in table.columns]
    return next(iter(rows(Block(columns, [0, 1], table.keys))))


def _never(context: Interpreter, inputs: list[Tables]) -> Tables:
    raise AssertionError("a table that was found has its output")
