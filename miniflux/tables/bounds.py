"""Bounds: the span of time that the calls of `range` above a stream leave, which `window` and `range` need."""

from __future__ import annotations

from ..errors import FluxError
from ..values.duration import Duration, to_nanoseconds
from ..values.time import Time, add_duration, checked_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .graph import Stream

    Bounds: TypeAlias = tuple[int, int]

EMPTY = (0, 0)


def resolve(value: Any, now: int) -> Time:
    """A bound as `range` takes it, as a time: a duration counts from `now`, an integer is Unix seconds.

    Months of a duration are average ones, 365.25 days / 12, as everywhere that upstream reads a duration as nanoseconds.
    """
    kind = type(value)
    if kind is Time:
        return Time(value)
    if kind is Duration:
        return checked_time(now + to_nanoseconds(value))
    return checked_time(int(value) * 1_000_000_000)


def intersect(a: Bounds, b: Bounds) -> Bounds:
    """What two spans share; an empty span at 1970-01-01 when they share nothing (upstream's rule)."""
    start, stop = max(a[0], b[0]), min(a[1], b[1])
    return (start, stop) if start < stop else EMPTY


def bounds_of(context: Any, stream: Stream) -> Bounds | None:
    """The bounds of a stream: those of its parents together, narrowed by each `range`, moved by each `timeShift`.

    None when no `range` stands above it. Raises FluxError for a range that is empty.
    """
    known: dict[int, Bounds | None] = {}
    stack = [(stream, False)]
    while stack:
        node, ready = stack.pop()
        if id(node) in known:
            continue
        if not ready:
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
            continue
        above = _together([known[id(p)] for p in node.parents])
        if node.operation == "range":
            own = range_bounds(context, node)
            above = own if above is None else intersect(own, above)
        elif node.operation == "timeShift" and above is not None:
            shift = node.arguments["duration"]
            above = (int(add_duration(above[0], shift)), int(add_duration(above[1], shift)))
        known[id(node)] = above
    return known[id(stream)]


def range_bounds(context: Any, node: Stream) -> Bounds:
    """What the call of `range` that made this node says, with the final value of `now`."""
    now = context.now()
    start = resolve(node.arguments["start"], now)
    stop = resolve(node.arguments["stop"], now) if "stop" in node.arguments else now
    if start >= stop:
        raise FluxError("error in building plan while starting program: cannot query an empty range")
    return int(start), int(stop)


def _together(parts: list[Bounds | None]) -> Bounds | None:
    spans = [p for p in parts if p is not None]
    if not spans:
        return None
    if any(start >= stop for start, stop in spans):
        return EMPTY  # upstream's rule
    return min(s for s, _ in spans), max(e for _, e in spans)
