"""timeShift, elapsed, stateTracking: moving times, and counting time from row to row."""

from __future__ import annotations

from itertools import pairwise

from ...errors import FluxError
from ...evaluate.rows import RowFunction
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.key import keys_of
from ...tables.merge import in_key_order, keep_rows
from ...values.duration import Duration, to_nanoseconds
from ...values.kinds import INT_MAX, INT_MIN
from ...values.time import add_duration
from ..registry import builtin
from .common import from_epoch, instants, no_duplicates, time_values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

SECOND = Duration(0, 1_000_000_000)


@builtin("universe", "timeShift")
def time_shift(context: Interpreter, tables: Stream, duration: Duration, columns: list[str] | None = None) -> Stream:
    """Adds a duration to the columns named, by default `_start`, `_stop` and `_time`, where there are such; nulls stay."""
    labels = ("_start", "_stop", "_time") if columns is None else columns

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(moved(block) for block in inputs[0])

    def moved(block: Block) -> Block:
        out = []
        for column in block.columns:
            if column.label in labels:
                column = Column(column.label, "time", shifted(time_values(column), duration))
            out.append(column)
        keys = block.keys
        if any(label in labels for label in block.key_labels):
            values = [
                shifted(list(own), duration) if label in labels else own
                for label, own in zip(block.key_labels, zip(*(k.values for k in keys), strict=True), strict=True)
            ]
            keys = keys_of(block.key_labels, keys[0].types, values, len(keys))
        return Block(out, block.offsets, keys, block.arrival, block.pieces)

    return context.stream("timeShift", (tables,), transform, arguments={"duration": duration, "columns": labels})


def shifted(times: list[Any], duration: Duration) -> list[Any]:
    """The times plus a duration; raises where that leaves the years that times reach."""
    if not duration.months:
        ns = -duration.nanoseconds if duration.negative else duration.nanoseconds
        out = [None if t is None else t + ns for t in times] if None in times else [t + ns for t in times]
        present = [t for t in out if t is not None]
        if not present or (min(present) >= INT_MIN and max(present) <= INT_MAX):
            return out
    return [None if t is None else int(add_duration(t, duration)) for t in times]


@builtin("universe", "elapsed")
def elapsed(
    context: Interpreter,
    tables: Stream,
    unit: Duration = SECOND,
    timeColumn: str = "_time",
    columnName: str = "elapsed",
) -> Stream:
    """The time since the row before, in whole units; the first row of each table goes."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("found duplicate table with key: ", inputs[0])
        return in_key_order(Tables(measured(block) for block in inputs[0]))

    def measured(block: Block) -> Block:
        column = block.column(timeColumn)
        if column is None:
            raise FluxError(f'column "{timeColumn}" does not exist', code=9)
        between = units_between(from_epoch(time_values(column)), unit)
        kept = [True] * block.rows
        for start in block.offsets[:-1]:
            if start < block.rows:
                kept[start] = False
        out = keep_rows(block, kept)
        return Block(
            [*out.columns, new_column(block, columnName, kernels.keep([0, *between], kept))], out.offsets, block.keys
        )

    return context.stream("elapsed", (tables,), transform)


def new_column(block: Block, label: str, values: list[Any]) -> Column:
    """A column of integers under a label that the block must not have yet."""
    if block.column(label) is not None:
        raise FluxError(f"table builder already has column with label {label}")
    return Column(label, "int", values)


def units_between(times: list[int], unit: Duration) -> list[int]:
    """The whole units from each time to the next, as float64 gives them: present times lose some 256 ns (upstream's rule)."""
    size = float(to_nanoseconds(unit))
    if not size:
        raise FluxError("unit must not be zero")
    return [int((b - a) / size) for a, b in pairwise(map(float, times))]


@builtin("universe", "stateTracking")
def state_tracking(
    context: Interpreter,
    tables: Stream,
    fn: Any,
    countColumn: str = "",
    durationColumn: str = "",
    durationUnit: Duration = SECOND,
    timeColumn: str = "_time",
) -> Stream:
    """Counts rows and time since the predicate began to hold without a break; -1 where it does not hold."""
    unit = to_nanoseconds(durationUnit)
    if durationColumn and unit <= 0:
        raise FluxError("state tracking duration unit must be greater than zero")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        function = RowFunction(context, fn, "r")
        return Tables(tracked(function, block) for block in inputs[0])

    def tracked(function: RowFunction, block: Block) -> Block:
        column = block.column(timeColumn)
        if column is None:
            raise FluxError(f'column "{timeColumn}" does not exist', code=9)
        columns = list(block.columns)
        starts = kernels.run_starts(function.predicate(block), block.offsets)
        if countColumn:
            counts = [-1 if start < 0 else row - start + 1 for row, start in enumerate(starts)]
            columns.append(Column(countColumn, "int", counts))
        if durationColumn:
            times = instants(column)
            _check_order(times, block.offsets)
            spans = [-1 if start < 0 else (times[row] - times[start]) // unit for row, start in enumerate(starts)]
            columns.append(Column(durationColumn, "int", spans))
        return Block(columns, block.offsets, block.keys, block.arrival, block.pieces)

    return context.stream("stateTracking", (tables,), transform)


def _check_order(times: list[Any], offsets: list[int]) -> None:
    if None in times:
        raise FluxError("got a null timestamp", code=9)
    if kernels.ascending(times):
        return
    for a, b in pairwise(offsets):
        if not kernels.ascending(times[a:b]):
            raise FluxError("got an out-of-order timestamp", code=9)
