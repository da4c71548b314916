"""read_annotated, read_raw, read_results: annotated CSV and plain CSV to tables."""

from __future__ import annotations

from itertools import compress, count
from operator import ne

from ..errors import FluxError
from .block import Block, Column, Tables
from .csv_cells import decoder, with_default
from .csv_text import Reader
from .key import GroupKey

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .csv_cells import Decode

_FIELDS = "wrong number of fields"
_FIRST = 3  # the columns before: annotation, result, table


def read_annotated(text: str) -> Tables:
    """The tables of annotated CSV that holds one result. Raises FluxError in upstream's words for anything else.

    Every block of annotations needs `#datatype`, `#group` and `#default`. An empty cell takes the value of `#default`, else
    it is null. A table ends where the table id changes; its group key is read from its first row. A block without rows is an
    empty table with its key in `#default`.
    """
    found: _Result | None = None
    for result in _results(text):
        if found is not None:
            raise FluxError("csv.from() can only parse 1 result", code=9)
        found = result
        result.read()
    return found.tables() if found is not None else Tables()


def read_results(text: str) -> list[tuple[str, Tables]]:
    """The results of annotated CSV in their order, by the names in `#default`. Raises FluxError as `read_annotated` does."""
    out = []
    for result in _results(text):
        result.read()
        out.append((result.name, result.tables()))
    return out


def read_raw(text: str) -> Tables:
    """CSV without annotations as one table of strings, named by its first row. An empty cell is null."""
    reader = Reader(text)
    header = reader.row()
    if header is None:
        return Tables()
    _check_for_error(header, reader, len(header))
    result = _Result("_result", reader)
    result.read_section(_Section.raw(header))
    if reader.row() is not None:
        raise FluxError(_FIELDS)
    return result.tables()


def _results(text: str) -> Iterator[_Result]:
    """Results whose first annotations are read; each must be read to its end before the next is asked for."""
    reader = Reader(text)
    section = _annotations(reader)
    while section is not None:
        result = _Result(section.result, reader, section)
        yield result
        section = result.next


class _Section:
    """A header with its annotations: what the rows below it mean."""

    __slots__ = ("columns", "decoders", "defaults", "key", "result", "table", "width")

    def __init__(
        self,
        columns: list[tuple[str, str]],
        decoders: list[Decode],
        defaults: list[Any],
        grouped: list[bool],
        result: str,
        table: str | None,
    ) -> None:
        self.columns = columns  # (label, type)
        self.decoders = decoders
        self.defaults = defaults
        self.key = sorted((i for i, g in enumerate(grouped) if g), key=lambda i: columns[i][0])
        self.result = result
        self.table = table  # None for raw CSV, which has no such column
        self.width = len(columns) + (0 if table is None else _FIRST)

    @classmethod
    def raw(cls, header: list[str]) -> _Section:
        n = len(header)
        return cls(
            [(label, "string") for label in header],
            [decoder("string")[1] for _ in header],
            [None] * n,
            [False] * n,
            "_result",
            None,
        )

    def same_schema(self, other: _Section) -> bool:
        return self.columns == other.columns and self.key == other.key

    def group_key(self, values: list[Any]) -> GroupKey:
        """The key of a table, given a value of each column."""
        labels = tuple(self.columns[i][0] for i in self.key)
        types = tuple(self.columns[i][1] for i in self.key)
        return GroupKey(labels, types, tuple(values[i] for i in self.key))


class _Result:
    """Reads the sections of one result; tables of one schema that follow one another share a block."""

    __slots__ = ("_blocks", "_first", "_keys", "_offsets", "_reader", "_schema", "_values", "name", "next")

    def __init__(self, name: str, reader: Reader, first: _Section | None = None) -> None:
        self.name = name
        self.next: _Section | None = None  # the first section of the result after this
        self._reader = reader
        self._first = first
        self._blocks: list[Block] = []
        self._schema: _Section | None = None
        self._values: list[list[Any]] = []
        self._offsets = [0]
        self._keys: list[GroupKey] = []

    def tables(self) -> Tables:
        self._close()
        return Tables(self._blocks)

    def read(self) -> None:
        """Reads all sections of this name."""
        section = self._first
        while section is not None and section.result == self.name:
            self.read_section(section)
            section = _annotations(self._reader)
        self.next = section

    def read_section(self, section: _Section) -> None:
        """Reads rows as long as they fit the section."""
        if self._schema is None or not self._schema.same_schema(section):
            self._close()
            self._schema = section
            self._values = [[] for _ in section.columns]
        raw = section.table is None
        table: str | None = None
        while (cells := self._reader.columns(section.width, not raw)) is not None:
            if raw:
                starts = [0] if table is None else []
                table = ""
            else:
                starts, table = _starts(cells[2], table)
                cells = cells[_FIRST:]
            self._append(section, cells, starts)
        if not raw and self._reader.stands_at_data():
            raise FluxError(_FIELDS)
        if table is None:
            if section.table == "":
                raise FluxError("missing table ID")
            self._begin(section.group_key(section.defaults))
            self._end()

    def _append(self, section: _Section, cells: list[list[str]], starts: list[int]) -> None:
        """Adds decoded rows; new tables begin at `starts`."""
        base = len(self._values[0]) if self._values else 0
        try:
            for values, column, decode, default in zip(
                self._values, cells, section.decoders, section.defaults, strict=True
            ):
                values.extend(with_default(column, decode, default))
        except FluxError:
            _raise_first(section, cells)
            raise
        for start in starts:
            self._begin(section.group_key([v[base + start] for v in self._values]), base + start)
        self._end()

    def _begin(self, key: GroupKey, row: int | None = None) -> None:
        if row is not None and self._keys:
            self._offsets[-1] = row
        self._keys.append(key)
        self._offsets.append(0)

    def _end(self) -> None:
        self._offsets[-1] = len(self._values[0]) if self._values else 0

    def _close(self) -> None:
        if self._schema is not None:
            columns = [
                Column(label, kind, v) for (label, kind), v in zip(self._schema.columns, self._values, strict=True)
            ]
            self._blocks.append(Block(columns, self._offsets, self._keys))
        self._schema, self._offsets, self._keys = None, [0], []


def _starts(ids: list[str], table: str | None) -> tuple[list[int], str]:
    """The rows at which tables begin, given the id of the table before (None at the start), and the id of the last.

    An empty cell belongs to the table before.
    """
    starts = []
    if table is None:
        starts.append(0)
        table = ids[0]
    if table == ids[0] and "" not in ids:
        following = ids[1:]
        starts.extend(compress(count(1), map(ne, ids, following)))
        return starts, ids[-1]
    for i, cell in enumerate(ids):
        if cell and cell != table:
            starts.append(i)
            table = cell
    return starts, table


def _raise_first(section: _Section, cells: list[list[str]]) -> None:
    """Raises the failure of the first row that has one: columns are decoded one after the other, rows are what people read."""
    for row in zip(*cells, strict=True):
        for cell, decode, default in zip(row, section.decoders, section.defaults, strict=True):
            with_default([cell], decode, default)


def _annotations(reader: Reader) -> _Section | None:
    """The annotations and the header from here, None at the end of the text."""
    lines: dict[str, list[str]] = {}
    width = 0
    while len(lines) < 3:
        row = reader.row()
        if row is None:
            if not lines:
                return None
            raise _missing(lines, "Consider")
        width = width or len(row)
        if len(row) != width:
            raise _metadata(f"failed to read annotations: {_FIELDS}")
        name = row[0].removeprefix("#")
        if name in ("datatype", "group", "default"):
            if width < _FIRST:
                raise _metadata(f'failed to read "{name}" annotation: {_FIELDS}')
            lines[name] = row
            if name == "default" and row[2] and not _is_integer(row[2]):
                raise _metadata("default Table ID is not an integer")
        elif not row[0].startswith("#"):
            raise _missing(lines, "consider")
    header = reader.row()
    if header is None:
        raise _metadata("missing expected header row")
    if len(header) != width:
        raise _metadata(f"failed to read header row: {_FIELDS}")
    _check_for_error(header, reader, width)
    return _section(header, lines)


def _section(header: list[str], lines: dict[str, list[str]]) -> _Section:
    default = lines["default"]
    columns, decoders, defaults = [], [], []
    for i in range(_FIRST, len(header)):
        label = header[i]
        try:
            kind, decode = decoder(lines["datatype"][i])
        except FluxError as error:
            raise _metadata(f"column {_quoted(label)} has invalid datatype: {error.message}") from None
        try:
            defaults.append(with_default([default[i]], decode, None)[0])
        except FluxError as error:
            raise _metadata(f"column {_quoted(label)} has invalid default value: {error.message}") from None
        columns.append((label, kind))
        decoders.append(decode)
    grouped = [cell == "true" for cell in lines["group"][_FIRST:]]
    return _Section(columns, decoders, defaults, grouped, default[1], default[2])


def _check_for_error(header: list[str], reader: Reader, width: int) -> None:
    """Raises what the text holds in place of tables, if its second column is called `error` (upstream's rule)."""
    if len(header) > 1 and header[1] == "error":
        row = reader.row()
        if row is None or len(row) != width:
            raise _metadata("unexpected EOF" if row is None else _FIELDS)
        raise FluxError(row[1], code=13)


def _is_integer(text: str) -> bool:
    digits = text[1:] if text[0] in "+-" else text
    return digits.isdigit() and digits.isascii() and len(digits) < 20


def _missing(lines: dict[str, list[str]], consider: str) -> FluxError:
    name = next(n for n in ("datatype", "group", "default") if n not in lines)
    hint = f'. {consider} using the mode: "raw" for csv that is not expected to have annotations.'
    return _metadata(f"missing expected annotation {name}{hint if name == 'datatype' else ''}")


def _metadata(message: str) -> FluxError:
    return FluxError(f"failed to read metadata: {message}")


def _quoted(text: str) -> str:
    from ..values.display import quoted

    return quoted(text)
