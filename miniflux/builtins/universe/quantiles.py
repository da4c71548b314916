"""quantile: the value, or the row, below which a part of each table lies."""

from __future__ import annotations

from math import ceil, floor

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import take_rows
from .._tdigest import DEFAULT_COMPRESSION
from .._tdigest import quantile as estimate
from ..registry import builtin
from .aggregates import NUMBERS, aggregate
from .common import change_each, without_nulls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_DIGEST = "estimate_tdigest"


@builtin("universe", "quantile")
def quantile(
    context: Interpreter,
    tables: Stream,
    q: float,
    column: str = "_value",
    compression: float = 0.0,
    method: str = _DIGEST,
) -> Stream:
    """The quantile `q`, between 0 and 1: estimated by a digest, exactly between values, or the row that has it."""
    if not 0 <= q <= 1:
        raise FluxError("quantile must be between 0 and 1")
    if compression > 0 and method != _DIGEST:
        raise FluxError("compression parameter is only valid for method estimate_tdigest")
    if method == "exact_selector":
        return _selected(context, tables, q)
    if method == "exact_mean":
        return aggregate(
            context, "quantile", tables, column, ("float",), _aggregate(column, lambda part: _exact(part, q))
        )
    if method != _DIGEST:
        raise FluxError(f"unknown method {method}")
    if not compression >= 0:
        raise FluxError(f"compression must not be negative, but was {compression}")
    kept = compression or DEFAULT_COMPRESSION
    plans: dict[int, list[int]] = {}

    def estimated(part: list[Any]) -> float:
        return estimate(part if type(part[0]) is float else list(map(float, part)), q, kept, plans)

    return aggregate(context, "quantile", tables, column, NUMBERS, _aggregate(column, estimated))


def _aggregate(label: str, function: Any) -> Any:
    def measured(values: Column, offsets: list[int]) -> Column:
        return Column(label, "float", kernels.reduce(function, values.values, offsets))

    return measured


def _exact(values: list[float], q: float) -> float:
    """The value at the place `q` of the sorted values, between its neighbours where it falls between; NaNs come first."""
    values = kernels.sorted_values(values)
    place = q * (len(values) - 1)
    before, after = floor(place), ceil(place)
    if before == after:
        return values[before]
    return values[before] * (after - place) + values[after] * (place - before)


def _selected(context: Interpreter, tables: Stream, q: float) -> Stream:
    """The row of each table that holds the quantile of `_value`, whatever `column` says (upstream's rule)."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("found duplicate table with key: ", inputs[0], lambda block: _row(block, q))

    return context.stream("quantile", (tables,), transform, arguments={"column": "_value"})


def _row(block: Block, q: float) -> Block:
    """One row a table; a table without values has nulls beside its key."""
    values = block.column("_value")
    if values is None:
        raise FluxError('no column "_value" exists', code=9)
    rows = []
    order = kernels.sort_indices([values], block.offsets, False)
    present = kernels.each(lambda part: len(part) - part.count(None), block.offsets, values.values)
    for end, count in zip(block.offsets[1:], present, strict=True):
        # Nulls stand first in the order.
        rows.append(order[end - count + max(ceil(q * count) - 1, 0)] if count else -1)
    one_each = list(range(len(rows) + 1))
    found = [row >= 0 for row in rows]
    places = kernels.where(found)
    chosen = without_nulls(take_rows(block, kernels.take(rows, places), kernels.keep_offsets(one_each, found)))
    columns = [Column(c.label, c.type, kernels.scatter(len(rows), places, c.values)) for c in chosen.columns]
    if len(places) < len(rows):
        at = {label: i for i, label in enumerate(block.key_labels)}
        columns = [_of_keys(c, block, at[c.label], found) if c.label in at else c for c in columns]
    return Block(columns, one_each, block.keys)


def _of_keys(column: Column, block: Block, at: int, found: list[bool]) -> Column:
    """A key column with the value of the key where no row was found."""
    cells = zip(column.values, found, block.keys, strict=True)
    return Column(column.label, column.type, [v if ok else key.values[at] for v, ok, key in cells])
