"""Package `interpolate`: linear."""

from __future__ import annotations

from itertools import pairwise

from ..errors import FluxError
from ..tables import kernels
from ..tables.block import Block, Column, Tables
from ..tables.limits import MOST_ROWS
from ..tables.merge import in_key_order
from ..values.duration import Duration, to_nanoseconds
from ..values.time import add_months, civil, from_civil
from ..values.windows import Windows
from .registry import builtin
from .universe.common import no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..evaluate.interpreter import Interpreter
    from ..tables.graph import Stream


@builtin("interpolate", "linear")
def linear(context: Interpreter, tables: Stream, every: Duration) -> Stream:
    """Adds rows at the multiples of `every` between two rows, on the line from one to the other."""
    Windows(every, every)  # raises for what is no interval

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("duplicate table with key: ", inputs[0])
        return in_key_order(Tables(filled(block) for block in inputs[0]))

    def filled(block: Block) -> Block:
        times, values = _checked(block)
        all_times: list[int] = []
        all_values: list[float] = []
        offsets = [0]
        for a, b in pairwise(block.offsets):
            _fill(times[a:b], values[a:b], every, all_times, all_values)
            offsets.append(len(all_times))
        columns = []
        for column in block.columns:
            if column.label in block.key_labels:
                own = kernels.spread([key.get(column.label) for key in block.keys], offsets)
                columns.append(Column(column.label, column.type, own))
            elif column.label == "_time":
                columns.append(Column("_time", "time", all_times))
            else:
                columns.append(Column("_value", "float", all_values))
        return Block(columns, offsets, block.keys)

    return context.stream("interpolate.linear", (tables,), transform)


def _checked(block: Block) -> tuple[list[int], list[float]]:
    """Times and values of a block, without nulls."""
    for label in block.labels:
        if label not in block.key_labels and label not in ("_time", "_value"):
            raise FluxError(f'interpolate.linear requires column "{label}" to be in group key', code=9)
    columns: dict[str, Any] = {}
    for label in ("_time", "_value"):
        column = block.column(label)
        if column is None:
            raise FluxError(f"{label} column does not exist", code=9)
        columns[label] = column
    time, value = columns["_time"], columns["_value"]
    if value.type != "float":
        raise FluxError(f"cannot interpolate {value.type} values; expected float values", code=9)
    if time.type != "time":
        raise FluxError('column "_time" is not of type time', code=9)
    for column in (time, value):
        if None in column.values:
            raise FluxError(f"null {column.label} found during linear interpolation", code=9)
    return time.values, value.values


def _fill(
    times: list[int], values: list[float], every: Duration, all_times: list[int], all_values: list[float]
) -> None:
    """Adds the rows of one table, with those between them, to what there is."""
    for i, (time, value) in enumerate(zip(times, values, strict=True)):
        if i and len(all_times) + (time - times[i - 1]) // to_nanoseconds(every) > MOST_ROWS:
            raise FluxError(f"interpolate.linear makes no more than {MOST_ROWS} rows; choose a longer every", code=9)
        if i and (new := _grid(times[i - 1], time, every)):
            start, first = times[i - 1], values[i - 1]
            slope = (value - first) / (time - start)
            all_times += new
            all_values += [first + slope * (t - start) for t in new]
        all_times.append(time)
        all_values.append(value)


def _grid(start: int, stop: int, every: Duration) -> list[int]:
    """The multiples of `every` after `start` and before `stop`."""
    if not every.months:
        step = every.nanoseconds
        return list(range(start - start % step + step, stop, step))
    year, month, _, _ = civil(start)
    # Months are counted from the year 0 here, those of windows from 1970 (upstream's rule).
    months = year * 12 + month - 1
    year, month = divmod(months - months % every.months, 12)
    time = add_months(from_civil(year, month + 1, 1), every.months)
    out = []
    while time < stop:
        out.append(time)
        time = add_months(time, every.months)
    return out
