"""pivot: values that stand below each other, side by side."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import in_key_order
from ...values.time import format_time
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...tables.key import GroupKey

    Schema = tuple[tuple[str, str], ...]


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
        pivoted = _Pivot(rowKey, columnKey, valueColumn)
        for block in inputs[0]:
            pivoted.add(block)
        return in_key_order(pivoted.tables())

    return context.stream("pivot", (tables,), transform)


class _Pivot:
    """The rows of all blocks, numbered by the new table that they come to, by their new row and by their new column."""

    __slots__ = ("cells", "column_key", "kept", "keys", "pairs", "row_key", "rows", "schemas", "value")

    def __init__(self, row_key: list[str], column_key: list[str], value: str) -> None:
        self.row_key = row_key
        self.column_key = column_key
        self.value = value
        self.keys: dict[GroupKey, int] = {}
        # Of each new table: the columns that it keeps, and a list of values for each of them.
        self.schemas: list[Schema] = []
        self.kept: list[list[list[Any]]] = []
        # The place in its table of (table, values of the row key).
        self.rows: list[dict[Any, int]] = []
        # Of each new table: label to type of the new columns, in order of first appearance.
        self.pairs: list[dict[str, str]] = []
        # Of (table, label): the places and the values there.
        self.cells: dict[tuple[int, str], tuple[list[int], list[Any]]] = {}

    def add(self, block: Block) -> None:
        """Numbers the rows of a block."""
        by_row = [_required(block, label, "specified row key column does not exist in table") for label in self.row_key]
        values = _required(block, self.value, "specified value column does not exist in table")
        by_column = [_required(block, label, "specified column does not exist in table") for label in self.column_key]
        if self.value in self.column_key:
            raise FluxError(f"specified column does not exist in table: {self.value}")
        gone = {*self.column_key, self.value}
        kept = [c for c in block.columns if c.label not in gone and (c.label in block.key_labels or c in by_row)]
        codes, names = kernels.codes([c.values for c in by_column], block.rows)
        labels = [_name(parts, by_column) for parts in names]
        rows = list(zip(*(c.values for c in by_row), strict=True)) if by_row else [()] * block.rows
        for index, old in enumerate(block.keys):
            start, stop = block.offsets[index], block.offsets[index + 1]
            table = self._table(old.without(gone), tuple((c.label, c.type) for c in kept))
            places = self._places(table, kept, rows, start, stop)
            own, mine = codes[start:stop], values.values[start:stop]
            if own and own.count(own[0]) == len(own):
                self._put(table, labels[own[0]], values.type, places, mine)
                continue
            found, numbers = kernels.codes([own], len(own))
            for (code,), at in zip(numbers, kernels.by_code(found, len(numbers)), strict=True):
                part = kernels.take(mine, at)
                self._put(table, labels[code], values.type, kernels.take(places, at), part)

    def _table(self, key: GroupKey, schema: Schema) -> int:
        """The number of the new table with a key."""
        table = self.keys.get(key)
        if table is None:
            table = self.keys[key] = len(self.keys)
            self.schemas.append(schema)
            self.kept.append([[] for _ in schema])
            self.rows.append({})
            self.pairs.append({})
        elif self.schemas[table] != schema:
            for label, type in schema:
                for other, known in self.schemas[table]:
                    if label == other and type != known:
                        raise _collision(label, type, known)
        return table

    def _places(self, table: int, kept: list[Column], rows: list[Any], start: int, stop: int) -> list[int]:
        """The places of some rows in their new table, which grows by the new ones."""
        known = self.rows[table]
        before = len(known)
        first: list[int] = []
        places = []
        for row in range(start, stop):
            place = known.setdefault(rows[row], len(known))
            if place == before + len(first):
                first.append(row)
            places.append(place)
        if first:
            by_label = {c.label: c.values for c in kept}
            for (label, _), column in zip(self.schemas[table], self.kept[table], strict=True):
                column.extend(kernels.take(by_label[label], first))
        return places

    def _put(self, table: int, label: str, type: str, places: list[int], values: list[Any]) -> None:
        """Adds values of one new column."""
        columns = self.pairs[table]
        known = columns.get(label)
        if known is None:
            if any(label == taken for taken, _ in self.schemas[table]):
                raise FluxError(
                    f'value "{label}" appears in a column key column, but a column named "{label}" already exists; '
                    f'consider renaming "{label}" to something else before pivoting'
                )
            columns[label] = type
            self.cells[table, label] = (places, values)
            return
        if known != type:
            raise _collision(label, type, known)
        cells = self.cells[table, label]
        cells[0].extend(places)
        cells[1].extend(values)

    def tables(self) -> Tables:
        """The new tables, those of one schema next to each other in blocks."""
        schemas: dict[tuple[Schema, Schema], list[tuple[GroupKey, int]]] = {}
        for key, table in self.keys.items():
            made = tuple(self.pairs[table].items())
            schemas.setdefault((self.schemas[table], made), []).append((key, table))
        return Tables(self._block(kept, made, members) for (kept, made), members in schemas.items())

    def _block(self, kept: Schema, made: Schema, members: list[tuple[GroupKey, int]]) -> Block:
        columns = []
        for at, (label, type) in enumerate(kept):
            columns.append(Column(label, type, [v for _, table in members for v in self.kept[table][at]]))
        for label, type in made:
            parts = [kernels.scatter(len(self.rows[table]), *self.cells[table, label]) for _, table in members]
            columns.append(Column(label, type, [v for part in parts for v in part]))
        offsets = kernels.offsets_of([len(self.rows[table]) for _, table in members])
        return Block(columns, offsets, [key for key, _ in members])


def _collision(label: str, type: str, known: str) -> FluxError:
    return FluxError(f'schema collision detected: column "{label}" is both of type {type} and {known}')


def _required(block: Block, label: str, message: str) -> Column:
    found = block.column(label)
    if found is None:
        raise FluxError(f"{message}: {label}")
    return found


def _name(parts: tuple[Any, ...], columns: list[Column]) -> str:
    """The label of a new column: the texts of the values of the column key, joined."""
    return "_".join(_text(v, c.type) for v, c in zip(parts, columns, strict=True)) if columns else ""


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
