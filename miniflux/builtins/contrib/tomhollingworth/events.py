"""Package `contrib/tomhollingworth/events`: duration."""

from __future__ import annotations

from ....errors import FluxError
from ....tables.block import Block, Tables
from ....tables.merge import in_key_order, with_columns
from ....values.duration import Duration
from ....values.time import Time
from ...registry import builtin
from ...universe.common import from_epoch, no_duplicates, time_values
from ...universe.times import SECOND, new_column, units_between

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream


@builtin("contrib/tomhollingworth/events", "duration")
def duration(
    context: Interpreter,
    tables: Stream,
    unit: Duration = SECOND,
    timeColumn: str = "_time",
    columnName: str = "duration",
    stopColumn: str = "_stop",
    stop: Time | None = None,
) -> Stream:
    """The time to the next row, in whole units; of the last row to `stop`, else to its own time in the stop column."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("found duplicate table with key: ", inputs[0])
        return in_key_order(Tables(measured(block) for block in inputs[0]))

    def measured(block: Block) -> Block:
        column = block.column(timeColumn)
        if column is None:
            raise FluxError(f'column "{timeColumn}" does not exist', code=9)
        times = from_epoch(time_values(column))
        ends = [int(stop)] * block.rows if stop is not None else _ends(block, stopColumn)
        # The times of all rows and, behind the last of each table, the time at which it ends.
        following: list[int] = []
        for a, b in zip(block.offsets, block.offsets[1:], strict=False):
            following += times[a:b]
            following += ends[b - 1 : b] if b > a else []
        between = units_between(following, unit)
        spans: list[int] = []
        at = 0
        for size in block.sizes():
            spans += between[at : at + size]
            at += size + 1 if size else 0
        return with_columns(block, [*block.columns, new_column(block, columnName, spans)])

    return context.stream("events.duration", (tables,), transform)


def _ends(block: Block, label: str) -> list[int]:
    column = block.column(label)
    if column is None:
        raise FluxError(f'column "{label}" does not exist', code=9)
    if column.type != "time":
        raise FluxError(f'stop column "{label}" must be of type time, got {column.type}', code=9)
    return from_epoch(column.values)
