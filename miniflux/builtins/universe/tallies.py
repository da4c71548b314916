"""mode and keyValues: which values a table has, and which it has most often."""

from __future__ import annotations

from itertools import chain, pairwise

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import piece_numbers
from ..registry import builtin
from .aggregates import one_row
from .common import change_each, free_label, key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "mode")
def mode(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The most frequent values of each table in ascending order, one a row; null where all are equally frequent.

    So null as well for a single value. A key column gives its value, a column that is not there the empty string. Of a table
    that was put together from several pieces, as `group` does it, those of each piece (upstream's rule).
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("mode found duplicate table with key: ", inputs[0], lambda block: _modes(block, column))

    return context.stream("mode", (tables,), transform, arguments={"column": column})


def _modes(block: Block, label: str) -> Block:
    free_label(block, "_value")
    found = block.column(label)
    if found is None:
        return one_row(block, Column("_value", "string", [""] * len(block.keys)))
    if label in block.key_labels:
        return one_row(block, Column("_value", found.type, [k.get(label) for k in block.keys]))
    columns = [found.values] if block.pieces is None else [found.values, piece_numbers(block)]
    return _rows(block, [("_value", found.type)], kernels.each(_most_frequent, block.offsets, *columns))


def _most_frequent(values: list[Any], pieces: list[int] | None = None) -> list[Any]:
    """The values that occur most often; a list of null where no value occurs more often than another.

    Every NaN counts as a value of its own, but never as a frequent one. Where the numbers of the `pieces` are given in which
    the values stand, those of one piece after the other.
    """
    if pieces:
        return list(chain.from_iterable(_most_frequent(values[a:b]) for a, b in pairwise(kernels.runs(pieces))))
    counts: dict[Any, int] = {}
    for v in values:
        counts[v] = counts.get(v, 0) + 1
    counts.pop(None, None)
    numbers = {v: n for v, n in counts.items() if v == v}
    most = max(numbers.values(), default=0)
    modes = [v for v, n in numbers.items() if n == most]
    distinct = len(numbers) + sum(n for v, n in counts.items() if v != v)
    return [None] if len(modes) in (0, distinct) else sorted(modes)


def _rows(block: Block, schema: list[tuple[str, str]], lists: list[list[Any]]) -> Block:
    """Tables with a list of values each, or of tuples for several columns, beside their key columns."""
    offsets = kernels.offsets_of([len(part) for part in lists])
    columns = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
    cells = [v for part in lists for v in part]
    if len(schema) == 1:
        parts: list[Any] = [cells]
    else:
        parts = list(map(list, zip(*cells, strict=True))) if cells else [[] for _ in schema]
    columns += [Column(label, kind, values) for (label, kind), values in zip(schema, parts, strict=True)]
    return Block(columns, offsets, block.keys)


@builtin("universe", "keyValues")
def key_values(context: Interpreter, tables: Stream, keyColumns: list[str] | None = None) -> Stream:
    """The pairs of column and value that each table has, each once, in order of first appearance by row.

    A null is listed once, for the first column that has one. Columns that are not there are skipped.
    """
    if keyColumns is None:
        raise FluxError("neither column list nor predicate function provided")
    labels = keyColumns

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("distinct found duplicate table with key: ", inputs[0], lambda block: _pairs(block, labels))

    return context.stream("keyValues", (tables,), transform, arguments={"keyColumns": labels})


def _pairs(block: Block, labels: list[str]) -> Block:
    found = [c for c in map(block.column, labels) if c is not None]
    if not found:
        raise FluxError(
            f"received table with columns [{' '.join(block.labels)}] not having key columns [{' '.join(labels)}]",
            code=9,
        )
    if any(c.type != found[0].type for c in found):
        raise FluxError("keyColumns must all be the same type", code=9)
    free_label(block, "_key", "_value")
    names = [c.label for c in found]

    def listed(*columns: list[Any]) -> list[tuple[str, Any]]:
        # What a row adds is added column by column; a dictionary keeps the first of equal pairs.
        pairs = dict.fromkeys(
            (name, v) for row in zip(*columns, strict=True) for name, v in zip(names, row, strict=True)
        )
        nulls = [pair for pair in pairs if pair[1] is None]
        for pair in nulls[1:]:
            del pairs[pair]
        return list(pairs)

    lists = kernels.each(listed, block.offsets, *(c.values for c in found))
    return _rows(block, [("_key", "string"), ("_value", found[0].type)], lists)
