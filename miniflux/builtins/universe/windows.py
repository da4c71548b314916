"""window and hourSelection: tables cut at the hours, days and months of a place."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Tables
from ...tables.bounds import bounds_of
from ...tables.limits import MOST_WINDOWS
from ...tables.merge import in_key_order, in_one_piece, keep_rows, merge
from ...tables.windowing import cut, windowed
from ...values.duration import Duration, format_duration
from ...values.kinds import INT_MAX
from ...values.windows import Location, Windows
from ..registry import builtin
from .common import from_epoch, instants, no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.bounds import Bounds
    from ...tables.graph import Stream
    from ...tables.windowing import Cut

INF = Duration(0, INT_MAX)


class Window:
    """What a call of `window` was given, and what is known of it when it runs."""

    __slots__ = ("bounds", "create_empty", "every", "location", "offset", "period", "start", "stop", "time", "windows")

    def __init__(self, every: Duration, period: Duration, offset: Duration, location: dict[str, Any]) -> None:
        self.every = every
        self.period = period
        self.offset = offset
        self.location = location
        self.time = "_time"
        self.start = "_start"
        self.stop = "_stop"
        self.create_empty = False
        self.bounds: Bounds = (0, 0)
        self.windows: Windows | None = None

    @property
    def usual(self) -> bool:
        """Whether the columns are those of the default."""
        return (self.time, self.start, self.stop) == ("_time", "_start", "_stop")

    def prepare(self, context: Interpreter, stream: Stream) -> None:
        """Finds bounds, time zone and interval, which fail before anything runs."""
        bounds = bounds_of(context, stream)
        if bounds is None:
            raise FluxError("nil bounds passed to window; use range to set the window range")
        self.bounds = bounds
        windows = Windows(self.every, self.period, self.offset, Location.of(self.location))
        self.windows = None if self.every == INF else windows
        if self.windows is not None:
            self._check_number(self.windows, stream)

    def _check_number(self, windows: Windows, stream: Stream) -> None:
        """Raises for more windows of a table, or of a row, than can be meant."""
        count = windows.count(0)
        if count > MOST_WINDOWS:
            what, remedy = "for a row", "a longer every or a shorter period"
        elif self.create_empty and (count := windows.count(self.bounds[1] - self.bounds[0])) > MOST_WINDOWS:
            what, remedy = "for a table", "longer windows or a shorter range, or createEmpty: false"
        else:
            return
        message = f"window makes no more than {MOST_WINDOWS} windows {what}, not {count} of {format_duration(self.every)} each"
        raise FluxError(f"{message}; choose {remedy}", span=stream.span)

    def times(self, block: Block) -> list[Any]:
        """The times of a block; raises where there is no column of them."""
        column = block.column(self.time)
        if column is None:
            raise FluxError(f'missing time column "{self.time}"', code=9)
        return instants(column)

    def cut(self, block: Block, *, join: bool = True) -> Cut:
        """The windows of a block."""
        return cut(
            from_epoch(self.times(block)),
            block.offsets,
            self.windows,
            self.bounds,
            create_empty=self.create_empty,
            join=join,
        )


@builtin("universe", "_window")
def window(
    context: Interpreter,
    tables: Stream,
    every: Duration,
    period: Duration,
    offset: Duration,
    location: dict[str, Any],
    timeColumn: str,
    startColumn: str,
    stopColumn: str,
    createEmpty: bool,
) -> Stream:
    """Cuts tables into windows of time, whose bounds join the key. A row can be in several windows, or in none."""
    return window_stream(
        context, tables, every, period, offset, location, timeColumn, startColumn, stopColumn, createEmpty
    )


def window_stream(
    context: Interpreter,
    tables: Stream,
    every: Duration,
    period: Duration,
    offset: Duration,
    location: dict[str, Any],
    time: str = "_time",
    start: str = "_start",
    stop: str = "_stop",
    create_empty: bool = False,
) -> Stream:
    """The node of a call of `window`."""
    if every.negative:
        raise FluxError('parameter "every" must be non-negative')
    if every.is_zero and period.is_zero:
        raise FluxError('window function requires at least one of "every" or "period" to be set and non-zero')
    spec = Window(period if every.is_zero else every, every if period.is_zero else period, offset, location)
    spec.time, spec.start, spec.stop, spec.create_empty = time, start, stop, create_empty

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        if spec.bounds[0] >= spec.bounds[1]:
            return Tables()
        blocks = []
        for block in inputs[0]:
            parts = spec.cut(block)
            if parts.tables:
                blocks.append(windowed(block, parts, spec.start, spec.stop))
        return merge(blocks)

    stream = context.stream("window", (tables,), transform, arguments={"window": spec}, prepare=spec.prepare)
    if spec.every == INF and not create_empty and spec.usual:
        from .aggregate_window import fuse

        fuse(stream)
    return stream


@builtin("universe", "_hourSelection")
def hour_selection(
    context: Interpreter, tables: Stream, start: int, stop: int, location: dict[str, Any], timeColumn: str = "_time"
) -> Stream:
    """Keeps the rows whose hour of the day is from `start` to `stop`, both included; over midnight when start is later."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("hour selection found duplicate table with key: ", inputs[0])
        place = Location.of(location)
        return in_one_piece(in_key_order(Tables(selected(block, place) for block in inputs[0])))

    def selected(block: Block, place: Location) -> Block:
        column = block.column(timeColumn)
        if column is None:
            raise FluxError("invalid time column", code=9)
        times = instants(column)
        for name, hour in (("start", start), ("stop", stop)):
            if not 0 <= hour <= 23:
                raise FluxError(f"{name} must be between 0 and 23")
        hours = {h for h in range(24) if start <= h <= stop or (start > stop and (h >= start or h <= stop))}
        clock = times if place.zone is None and place.offset.is_zero else _clocks(times, place)
        return keep_rows(block, [t is not None and t // _HOUR % 24 in hours for t in clock])

    return context.stream("hourSelection", (tables,), transform)


def _clocks(times: list[Any], place: Location) -> list[Any]:
    return [None if t is None else place.clock(t) for t in times]


_HOUR = 3_600_000_000_000
