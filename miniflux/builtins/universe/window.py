"""_window: cuts tables into windows of time."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.bounds import bounds_of
from ...tables.key import keys_of
from ...tables.merge import merge, take_rows
from ...values.duration import Duration, negate
from ...values.interval import Windows
from ...values.kinds import INT_MAX, nature
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.bounds import Bounds
    from ...tables.graph import Stream

_INF = Duration(0, INT_MAX)
_STATE = "failed to initialize execute state: "


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
    """Cuts each table by the windows that its rows fall in, clipped to the bounds that `range` set; these join the key.

    A row outside of all windows within the bounds, or without a time, falls into one that spans all of them.
    """
    if not _length(every) and not _length(period):
        raise FluxError('window function requires at least one of "every" or "period" to be set and non-zero')
    every, period = every if _length(every) else period, period if _length(period) else every
    if every.negative:
        raise FluxError('parameter "every" must be non-negative')
    zone = location.get("zone") if type(location) is dict else None
    if nature(zone) != "string":
        raise FluxError("zone property missing from location record")
    if zone != "UTC":
        raise FluxError(f"window cannot reckon in the time zone {zone} yet")
    found: list[Bounds] = []
    windows: list[Windows] = []

    def prepare(context: Interpreter, stream: Stream) -> None:
        bounds = bounds_of(context, stream)
        if bounds is None:
            raise FluxError(_STATE + "nil bounds passed to window; use range to set the window range", stream.span)
        found[:] = [bounds]
        try:
            shift = negate(location.get("offset") or Duration(0, 0))
            windows[:] = [Windows(every, period, offset if not _length(shift) else _moved(shift, offset))]
        except FluxError as error:
            raise FluxError(_STATE + error.message, stream.span) from error

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        (bounds,), (rule,) = found, windows
        every_window = None
        if createEmpty:
            every_window = [bounds] if every == _INF else [_clipped(s, bounds) for s in rule.overlapping(*bounds)]
        if bounds[0] >= bounds[1]:
            return Tables()
        out = []
        for block in inputs[0]:
            time = block.column(timeColumn)
            if time is None:
                raise FluxError(f'missing time column "{timeColumn}"', code=9)
            if every == _INF:
                spans = [[bounds]] * block.rows
            else:
                spans = _spans(rule, time.values, bounds)
            out.append(_cut(block, spans, (startColumn, stopColumn), every_window))
        return merge(out)

    return context.stream("window", (tables,), transform, prepare=prepare)


def _length(duration: Duration) -> int:
    return duration.months or duration.nanoseconds


def _moved(shift: Duration, offset: Duration) -> Duration:
    """Both durations together; a fixed offset of a location has no months."""
    if offset.months:
        raise FluxError("an offset in months does not go with a location that has an offset")
    total = (-shift.nanoseconds if shift.negative else shift.nanoseconds) + (
        -offset.nanoseconds if offset.negative else offset.nanoseconds
    )
    return Duration(0, abs(total), total < 0)


def _clipped(span: Bounds, bounds: Bounds) -> Bounds:
    """The part of a window within the bounds; all of the bounds when it lies outside."""
    start, stop = max(span[0], bounds[0]), min(span[1], bounds[1])
    return (start, stop) if start < stop else bounds


def _spans(rule: Windows, times: list[int | None], bounds: Bounds) -> list[list[Bounds]]:
    """The windows that each row falls in."""
    if rule.simple:
        zero, every = rule.zero, rule.every.nanoseconds
        numbers = [None if t is None else (t - zero) // every for t in times]
        known = {n: [bounds if n is None else _clipped(rule.span(n), bounds)] for n in set(numbers)}
        return [known[n] for n in numbers]
    by_time = {
        t: [bounds] if t is None else [_clipped(s, bounds) for s in rule.overlapping(t, t + 1)] for t in set(times)
    }
    return [by_time[t] for t in times]


def _cut(block: Block, spans: list[list[Bounds]], labels: tuple[str, str], all_spans: list[Bounds] | None) -> Block:
    """A block cut by table and window; `all_spans` are windows that every table has, with rows or without."""
    rows = [row for row, own in enumerate(spans) for _ in own]
    flat = [span for own in spans for span in own]
    table = kernels.take(kernels.spread(range(len(block.keys)), block.offsets), rows)
    codes, found = kernels.codes([table, flat], len(flat))
    by_code = kernels.by_code(codes, len(found))
    if all_spans is not None:
        known = set(found)
        more = [(t, s) for t in range(len(block.keys)) for s in all_spans if (t, s) not in known]
        found = [*found, *more]
        by_code = [*by_code, *([] for _ in more)]
    bounds = {labels[0]: [s[0] for _, s in found], labels[1]: [s[1] for _, s in found]}
    key_labels = tuple(sorted({*block.key_labels, *labels}))
    values = []
    for label in key_labels:
        if label in bounds:
            values.append(bounds[label])
        else:
            at = block.key_labels.index(label)
            values.append([block.keys[t].values[at] for t, _ in found])
    types = tuple("time" if n in bounds else block.keys[0].type(n) or "" for n in key_labels)
    offsets = kernels.offsets_of([len(r) for r in by_code])
    keys = keys_of(key_labels, types, values, len(found))
    source = Block(block.columns, block.offsets, block.keys)
    cut = take_rows(source, kernels.take(rows, [i for r in by_code for i in r]), offsets, keys)
    made = {n: Column(n, "time", kernels.spread(bounds[n], offsets) if found else []) for n in labels}
    columns = [made.pop(c.label, c) for c in cut.columns]
    return Block([*columns, *made.values()], offsets, keys)
