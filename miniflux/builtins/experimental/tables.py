"""Transformations of package `experimental`: group, set."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey
from ...tables.merge import in_one_piece, merge, take_rows
from ...values.kinds import type_text
from ...values.null import is_null, null_type
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.kinds import Value

_COLUMN_TYPES = frozenset(("bool", "int", "uint", "float", "string", "time"))


@builtin("experimental", "group")
def group(context: Interpreter, tables: Stream, mode: Value, columns: Value) -> Stream:
    """Adds columns to the group key."""
    if mode != "extend":
        from ...web.quoting import quote

        raise FluxError(f'invalid group mode {quote(mode)}; experimental.group requires mode "extend"')
    if any(is_null(label) for label in columns):
        raise FluxError("the name of a column must not be null (argument columns)")
    labels = sorted(set(columns))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return settled(merge([_extended(block, labels) for block in inputs[0]]))

    return context.stream("experimental.group", (tables,), transform, arguments={"columns": labels})


def _extended(block: Block, labels: list[str]) -> Block:
    """Rows cut by their table and by the values of more columns; tables without rows vanish (upstream's rule)."""
    found = []
    for label in labels:
        column = block.column(label)
        if column is None:
            raise FluxError(f'unknown column "{label}"')
        if label not in block.key_labels:
            found.append(column)
    table_of_row = kernels.spread(range(len(block.keys)), block.offsets)
    codes, values = kernels.codes([table_of_row, *(c.values for c in found)], block.rows)
    groups = kernels.by_code(codes, len(values))
    keys = [
        block.keys[table].extended((c.label, c.type, v) for c, v in zip(found, own, strict=True))
        for table, *own in values
    ]
    order = [row for rows in groups for row in rows]
    return take_rows(block, order, kernels.offsets_of([len(rows) for rows in groups]), keys)


@builtin("experimental", "set")
def set_(context: Interpreter, tables: Stream, o: Value) -> Stream:
    """Writes the properties of `o` into every row, and into the group keys that have them."""
    if type(o) is not dict:
        raise FluxError(f"expected a record but found {type_text(o)} (argument o)")
    constants = {label: _constant(value) for label, value in o.items()}

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return in_one_piece(settled(merge([_written(block, constants) for block in inputs[0]])))

    return context.stream("experimental.set", (tables,), transform, arguments={"o": o})


def _constant(value: Value) -> tuple[str, Value]:
    """Column type and cell of a value."""
    from ...values.kinds import nature

    type_name = null_type(value) if is_null(value) else nature(value)
    if type_name not in _COLUMN_TYPES:
        raise FluxError(f"cannot represent the type {type_text(value)} as column data")
    if is_null(value):
        return type_name or "", None
    return type_name or "", int(value) if type_name in ("uint", "time") else value


def _written(block: Block, constants: dict[str, tuple[str, Value]]) -> Block:
    columns = []
    for column in block.columns:
        if column.label in constants:
            type_name, cell = constants[column.label]
            column = Column(column.label, type_name, [cell] * block.rows)
        columns.append(column)
    for label, (type_name, cell) in constants.items():
        if block.column(label) is None:
            columns.append(Column(label, type_name, [cell] * block.rows))
    changed = [(label, *constants[label]) for label in block.key_labels if label in constants]
    keys: list[GroupKey] = [key.extended(changed) for key in block.keys] if changed else block.keys
    return Block(columns, block.offsets, keys)


def settled(tables: Tables) -> Tables:
    """Tables in the order in which they are, whatever order their rows arrived in."""
    return Tables(b if b.arrival is None else Block(b.columns, b.offsets, b.keys, None, b.pieces) for b in tables)
