"""experimental.unpivot and preview: columns as rows, and the beginning of a stream."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey
from ...tables.merge import arrivals, keep_rows, merge, take_rows
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_FIELD, _VALUE = "_field", "_value"


@builtin("experimental", "preview")
def preview(context: Interpreter, tables: Stream, nrows: int = 5, ntables: int = 5) -> Stream:
    """The first rows of the first tables, in the order in which these arrive; a negative `ntables` takes all tables."""
    if nrows < 0:
        raise FluxError(f"preview cannot show a negative number of rows ({nrows})")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        wanted = _first_tables(inputs[0], ntables)
        out = []
        for block, chosen in zip(inputs[0], wanted, strict=True):
            spans = [(block.offsets[t], min(block.offsets[t + 1], block.offsets[t] + nrows)) for t in chosen]
            offsets = kernels.offsets_of([b - a for a, b in spans])
            out.append(take_rows(block, kernels.expand(spans), offsets, [block.keys[t] for t in chosen]))
        return Tables(out)

    return context.stream("experimental.preview", (tables,), transform)


def _first_tables(tables: Tables, count: int) -> list[list[int]]:
    """For each block the indices of those of its tables that are among the first `count` of the stream."""
    everything = [list(range(len(block.keys))) for block in tables]
    if count < 0 or count >= sum(map(len, everything)):
        return everything
    if all(block.arrival is None for block in tables):
        out = []
        for own in everything:
            out.append(own[:count])
            count -= len(out[-1])
        return out
    first_rows = [
        (place[block.offsets[t]] if block.offsets[t] < block.offsets[t + 1] else -1, b, t)
        for b, (block, place) in enumerate(zip(tables, arrivals(tables), strict=True))
        for t in range(len(block.keys))
    ]
    out = [[] for _ in everything]
    for _, b, t in sorted(first_rows)[:count]:
        out[b].append(t)
    return [sorted(own) for own in out]


@builtin("experimental", "unpivot")
def unpivot(context: Interpreter, tables: Stream, otherColumns: list[str] | None = None) -> Stream:
    """A row for each value that is not null: its column's name in `_field`, the value in `_value`.

    Key columns and `otherColumns` stay. `_field` joins the key, unless it is named among the other columns. A column all of
    whose values are null gives a table without rows.
    """
    others = ["_time"] if otherColumns is None else otherColumns

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        parts: list[Block] = []
        start = 0
        for block in inputs[0]:
            own = _unpivoted(block, others)
            start = _arrive(own, len(block.keys), start)
            parts += own
        return merge(parts)

    return context.stream("experimental.unpivot", (tables,), transform, arguments={"otherColumns": others})


def _unpivoted(block: Block, others: list[str]) -> list[Block]:
    """A block for each column that becomes rows, with the tables of `block` in their order."""
    if block.column(_FIELD) is not None or block.column(_VALUE) is not None:
        raise FluxError('unpivot can\'t have "_field" or "_value" as an input column')
    others_found: list[Column | None] = []
    for label in others:
        found = block.column(label)
        if found is None and label != _FIELD:
            raise FluxError(f'unpivot could not find column named "{label}"')
        others_found.append(found)
    out = []
    keyed = [c for c in block.columns if c.label in block.key_labels]
    for column in block.columns:
        if column.label in block.key_labels or column.label in others:
            continue
        field = Column(_FIELD, "string", [column.label] * block.rows)
        columns = [*keyed] if _FIELD in others else [*keyed, field]
        columns += [c or field for c in others_found]
        columns.append(Column(_VALUE, column.type, column.values))
        keys = block.keys if _FIELD in others else _with_field(block.keys, column.label)
        whole = Block(columns, block.offsets, keys)
        out.append(keep_rows(whole, [v is not None for v in column.values]) if None in column.values else whole)
    return out


def _with_field(keys: list[GroupKey], label: str) -> list[GroupKey]:
    """These keys with the name of a column as `_field`."""
    labels = tuple(sorted([*keys[0].labels, _FIELD]))
    at = labels.index(_FIELD)
    types = (*keys[0].types[:at], "string", *keys[0].types[at:])
    return [GroupKey(labels, types, (*k.values[:at], label, *k.values[at:])) for k in keys]


def _arrive(blocks: list[Block], tables: int, start: int) -> int:
    """Numbers the rows of blocks in the order in which they leave: table by table, in each column by column.

    Counts from `start` and gives the number after the last.
    """
    spans: list[list[range]] = [[] for _ in blocks]
    for t in range(tables):
        for block, own in zip(blocks, spans, strict=True):
            size = block.offsets[t + 1] - block.offsets[t]
            own.append(range(start, start + size))
            start += size
    for block, own in zip(blocks, spans, strict=True):
        block.arrival = kernels.expand([(r.start, r.stop) for r in own])
    return start
