"""What the functions of `internal/promql` share: a float a table, required columns, messages."""

from __future__ import annotations

from ....errors import FluxError
from ....tables.block import Block, Column
from ....tables.merge import keep_tables
from ...universe.aggregates import one_row
from ...universe.common import key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def required(block: Block, label: str, type: str) -> Column:
    """The column of that label. Raises upstream's error when there is none, and ours when it is of another type."""
    column = block.column(label)
    if column is None:
        shown = " ".join(f"{{{c.label} {c.type}}}" for c in block.columns)
        raise FluxError(f"{label.strip('_')} column not found (cols: [{shown}]): {label}")
    if column.type != type:
        raise FluxError(f"{label.strip('_')} column must be of type {type}, not {column.type}")
    return column


def floats(block: Block, values: list[float | None]) -> list[Block]:
    """The key of each table and a float; a table whose float is None loses its row and the column (upstream's rule)."""
    not_in_key(block, "_value")
    some, none = with_value(block, values, "_value")
    return [*some, *map(no_rows, none)]


def with_value(block: Block, values: list[float | None], label: str) -> tuple[list[Block], list[Block]]:
    """The key of each table that has a float, with it; and the tables that have none, as they are. One block each or none."""
    some = [i for i, v in enumerate(values) if v is not None]
    none = [i for i, v in enumerate(values) if v is None]
    made = [one_row(keep_tables(block, some), Column(label, "float", [values[i] for i in some]))] if some else []
    return made, [keep_tables(block, none)] if none else []


def no_rows(block: Block, *columns: Column) -> Block:
    """The tables of a block without rows: the key columns and more."""
    labels = [Column(c.label, c.type, []) for c in key_columns(block)]
    return Block([*labels, *columns], [0] * len(block.offsets), block.keys)


def not_in_key(block: Block, label: str) -> None:
    """Raises upstream's error when a column that is to be made is in the group key already."""
    if label in block.key_labels:
        raise FluxError(f"error appending value column: table builder already has column with label {label}")


def key_values(block: Block, label: str) -> list[Any]:
    """The time of each table under a label of the key; upstream's error when the key has no such time."""
    if label not in block.key_labels or block.keys[0].type(label) != "time":
        raise FluxError(f"{label.strip('_')} column is not of time type")
    return [key.get(label) for key in block.keys]
