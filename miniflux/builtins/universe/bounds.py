"""range: keeps the rows of a span of time."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.scope import MISSING
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.bounds import bounds_of, intersect
from ...tables.key import keys_of
from ...tables.merge import in_key_order, keep_rows
from ...values.kinds import nature
from ...values.null import is_null
from ..registry import builtin
from .common import no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.bounds import Bounds
    from ...tables.graph import Stream

_NATURES = ("time", "duration", "int")


@builtin("universe", "range")
def range_(context: Interpreter, tables: Stream, start: Any, stop: Any = MISSING) -> Stream:
    """Keeps rows with `_time` in [start, stop) and puts `_start` and `_stop` into the key."""
    arguments = {"start": start} if stop is MISSING else {"start": start, "stop": stop}
    for value in arguments.values():
        if nature(value) not in _NATURES or is_null(value):
            raise FluxError(f"value is not a time, got {nature(value)}")
    found: list[Bounds] = []

    def prepare(context: Interpreter, stream: Stream) -> None:
        # Relative bounds count from the final value of `option now`, and fail before anything runs.
        found[:] = [bounds_of(context, stream) or (0, 0)]

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        tables = Tables(_cut(block, found[0]) for block in inputs[0])
        # Keys can become equal here: of tables with bounds of their own, which are cut.
        no_duplicates("range found duplicate table with key: ", tables, inputs[0])
        return in_key_order(tables)

    return context.stream("range", (tables,), transform, arguments=arguments, prepare=prepare)


def _cut(block: Block, bounds: Bounds) -> Block:
    time = block.column("_time")
    if time is None:
        raise FluxError("range error: supplied time column _time doesn't exist", code=9)
    for label, role in (("_time", "time"), ("_start", "start"), ("_stop", "stop")):
        column = block.column(label)
        if column is not None and column.type != "time":
            raise FluxError(f"range error: provided {role} column _time is not of type time", code=9)
    starts, stops = _limits(block, bounds)
    labels = tuple(sorted({*block.key_labels, "_start", "_stop"}))
    types = tuple("time" if label in ("_start", "_stop") else block.keys[0].type(label) or "" for label in labels)
    values = {"_start": starts, "_stop": stops}
    keys = keys_of(
        labels, types, [values.get(label) or [k.get(label) for k in block.keys] for label in labels], len(block.keys)
    )
    mask = kernels.between(time.values, *bounds)
    kept = block if all(mask) else keep_rows(block, mask)
    columns = [Column(n, "time", kernels.spread(values[n], kept.offsets)) for n in values if block.column(n) is None]
    for column in kept.columns:
        if column.label in values:
            column = Column(column.label, "time", kernels.spread(values[column.label], kept.offsets))
        columns.append(column)
    return Block(columns, kept.offsets, keys)


def _limits(block: Block, bounds: Bounds) -> tuple[list[Any], list[Any]]:
    """`_start` and `_stop` of each table: the bounds, within those of a key that has both, where they overlap.

    A key that has only one of the two keeps it (upstream's rule).
    """
    keys, labels = block.keys, block.key_labels
    if "_start" in labels and "_stop" in labels:
        spans = [_within(bounds, k.get("_start"), k.get("_stop")) for k in keys]
        return [s for s, _ in spans], [e for _, e in spans]
    starts = [k.get("_start") for k in keys] if "_start" in labels else [bounds[0]] * len(keys)
    stops = [k.get("_stop") for k in keys] if "_stop" in labels else [bounds[1]] * len(keys)
    return starts, stops


def _within(bounds: Bounds, start: int | None, stop: int | None) -> Bounds:
    if start is None or stop is None:
        return bounds
    if start < stop:
        return intersect(bounds, (start, stop)) if start < bounds[1] and bounds[0] < stop else bounds
    # Of a span that is empty one end within the bounds counts as overlap, and nothing is left (upstream's rule).
    touches = bounds[0] <= start < bounds[1] or bounds[0] < stop < bounds[1]
    return (bounds[0], bounds[0]) if touches else bounds
