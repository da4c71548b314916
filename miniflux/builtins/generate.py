"""Package `generate`: from."""

from __future__ import annotations

from ..errors import FluxError
from ..evaluate.calls import ROW_FRAME
from ..tables.block import Block, Column, Tables
from ..tables.bounds import resolve
from ..tables.key import GroupKey
from ..tables.limits import MOST_ROWS
from ..values.duration import Duration
from ..values.kinds import nature, type_text
from ..values.null import is_null
from ..values.time import Time, checked_time
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..evaluate.interpreter import Interpreter
    from ..tables.graph import Stream


@builtin("generate", "from")
def from_(context: Interpreter, start: Any, stop: Any, count: int, fn: Any) -> Stream:
    """A table of `count` rows, at regular times from `start` to before `stop`, with what the function makes of their number."""
    for value in (start, stop):
        if type(value) not in (Time, Duration):
            raise FluxError(f"value is not a time, got {nature(value)}")
    if is_null(count):
        raise FluxError("count must not be null")
    if count == 0:
        raise FluxError("count must not be 0")
    if count > MOST_ROWS:
        raise FluxError(f"generate.from makes no more than {MOST_ROWS} rows")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        now = context.now()
        first = resolve(start, now)
        span = resolve(stop, now) - first
        step = abs(span) // abs(count)
        if (span < 0) != (count < 0):
            step = -step
        times = [int(checked_time(first + n * step)) for n in range(count)]
        values = []
        for n in range(count):
            value = context.call(fn, {"n": n}, ROW_FRAME)
            if type(value) is not int:
                raise FluxError(f"function must return type integer, but got {type_text(value)}")
            values.append(value)
        columns = [Column("_time", "time", times), Column("_value", "int", values)]
        # The bounds are part of the key and no columns: aggregates, which keep the key, have them (upstream's rule).
        key = GroupKey.make([("_start", "time", first), ("_stop", "time", first + span)])
        return Tables([Block(columns, [0, len(times)], [key])])

    return context.stream("generate.from", (), transform)
