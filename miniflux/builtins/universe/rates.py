"""derivative and integral: how fast values change, and what they add up to over time."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise, repeat
from operator import ge, gt, sub, truediv

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import keep_rows, take_rows
from ...values.duration import Duration, to_nanoseconds
from ...values.kinds import INT_MAX, INT_MIN, wrap_int
from ...values.operators import divide_floats as divide
from ..registry import builtin
from .aggregates import one_row
from .common import change_each, from_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_SECOND = Duration(0, 1_000_000_000)
_NUMBERS = ("int", "uint", "float")


@builtin("universe", "derivative")
def derivative(
    context: Interpreter,
    tables: Stream,
    unit: Duration = _SECOND,
    nonNegative: bool = False,
    columns: list[str] | None = None,
    timeColumn: str = "_time",
    initialZero: bool = False,
) -> Stream:
    """Replaces each number by its change a `unit` of time since the one before it; the first row of each table goes.

    Rows that repeat the time before them go too. Nulls stay, and the value after them is compared with the one before.
    With `nonNegative` a decrease gives null, or with `initialZero` as well zero.
    """
    labels = ["_value"] if columns is None else columns
    length = float(to_nanoseconds(unit))
    decrease = (0.0 if initialZero else None) if nonNegative else ...

    def slopes(column: Column, times: list[int], offsets: list[int]) -> Column:
        wraps = column.type == "int"
        parts = kernels.scan(lambda t, v: _slopes(t, v, length, decrease, wraps=wraps), offsets, times, column.values)
        return Column(column.label, "float", parts)

    def change(block: Block) -> Block:
        times = _times(block, timeColumn, "time")
        for column in block.columns:
            if column.label in labels and column.type not in _NUMBERS:
                raise FluxError(f"unsupported derivative column type {column.label}:{column.type}", code=9)
        later = _increases(times, block.offsets, "derivative")
        if not all(later):
            block = keep_rows(block, later)
            times = kernels.keep(times, later)
        made = [slopes(c, times, block.offsets) if c.label in labels else c for c in block.columns]
        spans = from_row(block, 1)
        rest = kernels.offsets_of([b - a for a, b in spans])
        return take_rows(Block(made, block.offsets, block.keys, block.arrival), kernels.expand(spans), rest)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(map(change, inputs[0]))

    return context.stream("derivative", (tables,), transform, arguments={"columns": labels})


def _times(block: Block, label: str, *types: str) -> list[Any]:
    column = block.column(label)
    if column is None:
        raise FluxError(f'no column "{label}" exists', code=9)
    if column.type not in types:
        raise FluxError(f'time column "{label}" is type {column.type} and not time', code=9)
    return column.values


def _increases(times: list[Any], offsets: list[int], name: str) -> list[bool]:
    """Where a time is later than the one before it in its table; the first of a table is.

    Raises for the first table in which one is earlier, or null.
    """
    if None in times:
        table = bisect_right(offsets, times.index(None)) - 1
        _increases(times[: offsets[table]], offsets[: table + 1], name)
        raise FluxError(f"{name} found null time in time column", code=9)
    later = [True, *map(gt, times[1:], times)][: len(times)]
    if not all(later):
        not_earlier = [True, *map(ge, times[1:], times)]
        for first in offsets[:-1]:
            if first < len(times):
                later[first] = not_earlier[first] = True
        if not all(not_earlier):
            raise FluxError(f"{name} found out-of-order times in time column", code=9)
    return later


def _slopes(
    times: list[int], values: list[Any], unit: float, decrease: Any, *, wraps: bool = False
) -> list[float | None]:
    """The changes from value to value by the time between; `decrease` stands for negative ones unless it is `...`.

    Where it `wraps`, a change too large for 64 bits does (upstream's rule).
    """
    if decrease is ... and unit > 0 and None not in values:
        # The common case: each value after the one before it.
        changes = list(map(sub, values[1:], values))
        if wraps and changes and not INT_MIN < min(changes) <= max(changes) <= INT_MAX:
            changes = list(map(_wrapped, changes))
        elapsed = map(truediv, map(sub, times[1:], times), repeat(float(unit)))
        return [None, *map(truediv, changes, elapsed)][: len(values)]
    out: list[float | None] = []
    last_time, last = 0, None
    for time, value in zip(times, values, strict=True):
        if value is None:
            out.append(None)
            continue
        if last is None:
            out.append(None)
        elif decrease is not ... and last > value:
            out.append(decrease)
        else:
            change = _wrapped(value - last) if wraps else value - last
            out.append(divide(float(change), divide(float(time - last_time), unit)))
        last_time, last = time, value
    return out


def _wrapped(change: int) -> int:
    """How far it is from one integer to another, as 64 bits hold it; upstream takes the smaller from the greater one."""
    return wrap_int(change) if change >= 0 else -wrap_int(-change)


@builtin("universe", "integral")
def integral(
    context: Interpreter,
    tables: Stream,
    unit: Duration = _SECOND,
    timeColumn: str = "_time",
    column: str = "_value",
    interpolate: str = "",
) -> Stream:
    """The area under the line through the values of each table, a `unit` of time being one.

    With `interpolate: "linear"` the line is drawn on to `_start` and `_stop`, which must be key columns in any case. Nulls
    and rows that repeat the time before them are skipped.
    """
    length = float(to_nanoseconds(unit))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        def measured(block: Block) -> Block:
            return _areas(block, column, timeColumn, length, interpolate == "linear")

        return change_each("integral found duplicate table with key: ", inputs[0], measured)

    return context.stream("integral", (tables,), transform, arguments={"column": column})


def _areas(block: Block, label: str, time_label: str, unit: float, interpolate: bool) -> Block:
    for bound in ("_start", "_stop"):
        if bound not in block.key_labels:
            raise FluxError(f"integral function needs {bound} column to be part of group key")
    values = block.column(label)
    if values is None:
        raise FluxError(f'column "{label}" does not exist', code=9)
    if label in block.key_labels:
        raise FluxError("cannot aggregate columns that are part of the group key", code=9)
    if values.type not in _NUMBERS:
        raise FluxError(f"cannot perform integral over {values.type}", code=9)
    # Integers are taken for nanoseconds (upstream's rule).
    times = _times(block, time_label, "time", "int")
    later = _increases(times, block.offsets, "integral")
    # What repeats a time counts no more than a null.
    numbers = [None if v is None or not ok else float(v) for v, ok in zip(values.values, later, strict=True)]
    points = kernels.each(_known, block.offsets, times, numbers)
    bounds = [(key.get("_start"), key.get("_stop")) for key in block.keys]
    areas = [_area(p, b if interpolate else None, unit) for p, b in zip(points, bounds, strict=True)]
    return one_row(block, Column(label, "float", areas))


def _known(times: list[int], values: list[float | None]) -> list[tuple[int, float]]:
    return [(t, v) for t, v in zip(times, values, strict=True) if v is not None]


def _area(points: list[tuple[int, float]], bounds: tuple[int, int] | None, unit: float) -> float:
    """The area under the line through points in order of time; within bounds where they are given."""
    if not points:
        return 0.0
    if len(points) == 1:
        return divide(points[0][1] * float(bounds[1] - bounds[0]), unit) if bounds else 0.0
    parts = [_trapezium(a, b, unit) for a, b in pairwise(points)]
    if bounds:
        (t, v), (_, last) = points[0], points[-1]
        start, stop = bounds
        if start < t:
            value = v - _slope(points[0], points[1]) * float(t - start)
            # Upstream adds this part behind the first one.
            parts.insert(1, _trapezium((start, value), points[0], unit))
        value = last + _slope(points[-2], points[-1]) * float(stop - points[-1][0])
        parts.append(_trapezium(points[-1], (stop, value), unit))
    return kernels.total(parts)


def _trapezium(a: tuple[int, float], b: tuple[int, float], unit: float) -> float:
    return divide(0.5 * (a[1] + b[1]) * float(b[0] - a[0]), unit)


def _slope(a: tuple[int, float], b: tuple[int, float]) -> float:
    return (b[1] - a[1]) / float(b[0] - a[0])
