"""pivot: values that stand below each other, side by side."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey
from ...tables.merge import in_key_order
from ...values.time import format_time
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "pivot")
def pivot(context: Interpreter, tables: Stream, rowKey: list[str], columnKey: list[str], valueColumn: str) -> Stream:
    """A row for each value of the `rowKey` columns, with a column for each value of the `columnKey` columns.

    Key columns and `rowKey` columns stay; tables that differ only in columns that go are merged. A later value for the same
    place replaces an earlier one, null too (upstream's rule).
    """
    for label in rowKey:
        if label in columnKey:
            raise FluxError(f"column name found in both rowKey and colKey: {label}")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        built: dict[GroupKey, _Table] = {}
        for block in inputs[0]:
            _add(built, block, rowKey, columnKey, valueColumn)
        return in_key_order(Tables(table.block(key) for key, table in built.items()))

    return context.stream("pivot", (tables,), transform)


class _Table:
    """A table under construction: columns that are kept, columns that come of values, rows by their key."""

    __slots__ = ("kept", "made", "rows", "types")

    def __init__(self, kept: list[Column]) -> None:
        self.kept = [Column(c.label, c.type, []) for c in kept]
        self.types: dict[str, str] = {}
        self.made: dict[str, dict[int, Any]] = {}
        self.rows: dict[tuple[Any, ...], int] = {}

    def block(self, key: GroupKey) -> Block:
        count = len(self.rows)
        made = [
            Column(label, self.types[label], [cells.get(row) for row in range(count)])
            for label, cells in self.made.items()
        ]
        return Block([*self.kept, *made], [0, count], [key])


def _add(built: dict[GroupKey, _Table], block: Block, row_key: list[str], column_key: list[str], value: str) -> None:
    """Puts the rows of a block into the tables under construction."""
    by_row = [_required(block, label, "specified row key column does not exist in table") for label in row_key]
    values = _required(block, value, "specified value column does not exist in table")
    by_column = [_required(block, label, "specified column does not exist in table") for label in column_key]
    if value in column_key:
        raise FluxError(f"specified column does not exist in table: {value}")
    gone = {*column_key, value}
    kept = [c for c in block.columns if c.label not in gone and (c.label in block.key_labels or c.label in row_key)]
    names = _names(by_column, block.rows)
    rows = list(zip(*(c.values for c in by_row), strict=True)) if by_row else [()] * block.rows
    for index, old in enumerate(block.keys):
        key = old.without(gone)
        table = built.get(key)
        if table is None:
            table = built[key] = _Table(kept)
        known = {c.label for c in table.kept}
        for at in range(block.offsets[index], block.offsets[index + 1]):
            name = names[at]
            cells = table.made.get(name)
            if cells is None:
                if name in known:
                    raise FluxError(
                        f'value "{name}" appears in a column key column, but a column named "{name}" already exists; '
                        f'consider renaming "{name}" to something else before pivoting'
                    )
                cells = table.made[name] = {}
                table.types[name] = values.type
            elif table.types[name] != values.type:
                raise FluxError(
                    f'schema collision detected: column "{name}" is both of type {values.type} and {table.types[name]}'
                )
            row = table.rows.get(rows[at])
            if row is None:
                row = table.rows[rows[at]] = len(table.rows)
                for column, source in zip(table.kept, kept, strict=True):
                    column.values.append(source.values[at])
            cells[row] = values.values[at]


def _required(block: Block, label: str, message: str) -> Column:
    found = block.column(label)
    if found is None:
        raise FluxError(f"{message}: {label}")
    return found


def _names(columns: list[Column], count: int) -> list[str]:
    """The names of new columns: the texts of the column key of each row, joined."""
    if not columns:
        return [""] * count
    texts = [[_text(v, c.type) for v in c.values] for c in columns]
    return texts[0] if len(texts) == 1 else ["_".join(parts) for parts in zip(*texts, strict=True)]


def _text(value: Any, type: str) -> str:
    """A value as part of a column's name: null is `null`, floats have an exponent (upstream's rule)."""
    if value is None:
        return "null"
    if type == "float":
        return _exponent(value)
    if type == "time":
        return format_time(value)
    return str(value).lower() if type == "bool" else str(value)


def _exponent(value: float) -> str:
    """A float in scientific notation with as few digits as it needs: `8.05E+01`."""
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "+Inf" if value > 0 else "-Inf"
    digits = repr(value).lower().replace("-", "").replace(".", "").split("e")[0].strip("0") or "0"
    mantissa, exponent = f"{value:.{max(len(digits) - 1, 0)}E}".split("E")
    return f"{mantissa}E{int(exponent):+03d}"
