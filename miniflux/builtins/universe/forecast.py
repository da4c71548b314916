"""holtWinters: values that go on as those of each table do."""

from __future__ import annotations

from math import isfinite

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...values.duration import to_nanoseconds
from ...values.time import add_duration
from .._holt_winters import forecast
from ..registry import builtin
from .common import change_each, free_label, key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.duration import Duration

# Gaps in time are filled with nulls; so many are a mistake in the interval.
_MOST = 10_000_000


@builtin("universe", "holtWinters")
def holt_winters(
    context: Interpreter,
    tables: Stream,
    n: int,
    interval: Duration,
    withFit: bool = False,
    column: str = "_value",
    timeColumn: str = "_time",
    seasonality: int = 0,
    withMinSSE: bool = False,
) -> Stream:
    """The `n` values to come after those of each table, one every `interval`, beside the key columns.

    `withFit` puts the values that fit the table in front, `withMinSSE` adds the squared error of the fit.
    """
    if interval.negative or interval.is_zero:
        raise FluxError("holtWinters needs an interval greater than zero")
    labels = ["_time", "_value", *(["minSSE"] if withMinSSE else [])]

    def forecasted(times: list[Any], values: list[Any]) -> tuple[list[Any], list[Any], list[Any]]:
        series, first, last = _series(times, values, to_nanoseconds(interval))
        made, error = forecast(series, n, seasonality, with_fit=withFit)
        time = first if withFit else add_duration(last, interval)
        out = []
        for i in range(len(made)):
            out.append(int(time))
            if i + 1 < len(made):
                time = add_duration(time, interval)
        return out, made, [error] * len(made)

    def extended(block: Block) -> Block:
        times, values = _columns(block, timeColumn, column)
        free_label(block, *labels)
        parts = kernels.each(forecasted, block.offsets, times.values, values.values)
        offsets = kernels.offsets_of([len(made) for _, made, _ in parts])
        columns = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
        for at, label in enumerate(labels):
            kind = "float" if at else "time"
            columns.append(Column(label, kind, [v for part in parts for v in part[at]]))
        return Block(columns, offsets, block.keys)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("holtWinters found duplicate table with key: ", inputs[0], extended)

    return context.stream("holtWinters", (tables,), transform, arguments={"n": n})


def _columns(block: Block, time_label: str, label: str) -> tuple[Column, Column]:
    times = block.column(time_label)
    if times is None:
        raise FluxError(f"cannot find time column {time_label}", code=9)
    values = block.column(label)
    if values is None:
        raise FluxError(f"cannot find column {label}", code=9)
    if values.type not in ("int", "uint", "float"):
        raise FluxError(f"holtWinters can work only on numerical types, got {values.type}", code=9)
    if times.type != "time":
        raise FluxError(f'time column "{time_label}" is type {times.type} and not time', code=9)
    return times, values


def _series(times: list[Any], values: list[Any], interval: int) -> tuple[list[float | None], int, int]:
    """The values at even distances, null where there is none; the first time and the last.

    Times are rounded to the interval; of several values at one place the first one counts. Rows before the first value and
    rows without a time are left out.
    """
    series: list[float | None] = []
    first = last = 0
    end: int | None = None
    for time, value in zip(times, values, strict=True):
        if time is None or (end is None and value is None):
            continue
        place = _rounded(time, interval)
        if end is None:
            first, end = time, place
        elif place <= end:
            continue
        else:
            gap = -(-(place - end) // interval) - 1
            if gap > _MOST:
                raise FluxError(f"holtWinters: {gap} intervals lie between two values; is the interval too short?")
            series += [None] * gap
            end += (gap + 1) * interval
            last = time
        if value is not None and not isfinite(value):
            raise FluxError("NaN/Inf in input")
        series.append(None if value is None else float(value))
    return series, first, last


def _rounded(time: int, interval: int) -> int:
    """The nearest multiple of the interval, a half up."""
    rest = time % interval
    return time - rest if 2 * rest < interval else time + interval - rest
