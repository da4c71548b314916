"""What the table functions of universe share: checks of keys and columns, key columns, messages."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.merge import in_key_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...tables.key import GroupKey


def no_duplicates(message: str, tables: Tables, shown: Tables | None = None) -> None:
    """Raises `message` and the key when two tables have the same key; `shown` are the tables to name in their place."""
    keys = tables.keys()
    if len(set(keys)) == len(keys):
        return
    seen: set[GroupKey] = set()
    for key, name in zip(keys, (shown or tables).keys(), strict=True):
        if key in seen:
            raise FluxError(f"{message}{name!r}", code=9)
        seen.add(key)


def change_each(message: str, tables: Tables, change: Callable[[Block], Block]) -> Tables:
    """What `change` makes of each block, in the order of keys. Raises `message` and the key for a second table of one key.

    What is wrong with a table is told before that another one has its key, as upstream tells it.
    """
    made: list[Block] = []
    seen: set[GroupKey] = set()
    for block in tables:
        made.append(change(block))
        count = len(seen)
        seen.update(block.keys)
        if len(seen) < count + len(block.keys):
            no_duplicates(message, tables)
    return in_key_order(Tables(made))


_ZEROS: dict[str, Any] = {"bool": False, "int": 0, "uint": 0, "float": 0.0, "string": "", "time": 0}


def without_nulls(block: Block) -> Block:
    """A block with the zero value of their type in the place of nulls, which upstream's selectors of rows do not see."""
    columns = [c.picked(partial(_zeros_for_nulls, _ZEROS[c.type])) for c in block.columns]
    return Block(columns, block.offsets, block.keys)


def _zeros_for_nulls(zero: Any, values: list[Any]) -> list[Any]:
    return [zero if v is None else v for v in values] if None in values else values


def key_columns(block: Block) -> list[Column]:
    """The key columns of a block with one row a table, in the order of the block's columns."""
    out = []
    for label in key_order_of(block):
        at = block.key_labels.index(label)
        out.append(Column(label, block.keys[0].types[at], [k.values[at] for k in block.keys]))
    return out


def key_order_of(block: Block) -> list[str]:
    """The key labels in the order of the block's columns; in front those of which there is no column (`generate.from`)."""
    columns = dict.fromkeys(block.labels)
    absent = [label for label in block.key_labels if label not in columns]
    return [*absent, *(label for label in columns if label in block.key_labels)]


def free_label(block: Block, *labels: str) -> None:
    """Raises where a new column beside the key columns has a label that is taken, or two have the same."""
    for at, label in enumerate(labels):
        if label in block.key_labels or label in labels[:at]:
            raise FluxError(f"table builder already has column with label {label}")


def from_row(block: Block, skip: int) -> list[tuple[int, int]]:
    """The rows of each table from row `skip` on, as stretches."""
    return [(min(a + skip, b), b) for a, b in pairwise(block.offsets)]


def time_values(column: Column) -> list[Any]:
    """The values of a column that must hold times; raises for another type."""
    if column.type != "time":
        raise FluxError(f'column "{column.label}" is not of type time', code=9)
    return column.values


def instants(column: Column) -> list[Any]:
    """The values of a column of times, or of integers, which count for nanoseconds since 1970 (upstream's rule).

    Raises for another type where there are rows.
    """
    return column.values if column.type == "int" or not column.values else time_values(column)


def from_epoch(times: list[Any]) -> list[int]:
    """The times, where no time is 1970 (upstream's rule)."""
    return [t or 0 for t in times] if None in times else times
