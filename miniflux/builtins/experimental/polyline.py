"""Package `experimental/polyline`: rdp, which leaves out points that a line hardly needs (Ramer, Douglas and Peucker)."""

from __future__ import annotations

from math import floor, inf, sqrt

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import in_key_order
from ...values.circular import atan, cos, sin
from ...values.null import is_null
from ...values.operators import divide_floats
from ..registry import builtin
from ..universe.common import key_columns, no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

    Floats = list[float]


@builtin("experimental/polyline", "rdp")
def rdp(
    context: Interpreter,
    tables: Stream,
    valColumn: str = "_value",
    timeColumn: str = "_time",
    epsilon: float | None = None,
    retention: float | None = None,
) -> Stream:
    """The points of each table that are further than `epsilon` from the line of the others, or the `retention` percent
    that are the furthest, or those that stick out of what rounding to a grid would explain."""
    epsilon = None if is_null(epsilon) else epsilon
    retention = None if is_null(retention) else retention
    if epsilon is not None and epsilon <= 0:
        raise FluxError("Epsilon values need to be greater than 0.0")
    if retention is not None and (retention <= 0 or retention >= 100):
        raise FluxError("Retention percentage should be between 0.0 and 100.0")

    def chosen(xs: Floats, ys: Floats) -> list[int]:
        if epsilon is not None:
            return _split(xs, ys, lambda first, last: epsilon)
        if retention is not None:
            return _furthest(xs, ys, retention)
        return _split(xs, ys, lambda first, last: _tolerance(xs[last] - xs[first], ys[last] - ys[first]))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("Rdp found duplicate table with key: ", inputs[0])
        if epsilon is not None and retention is not None and inputs[0].blocks:
            raise FluxError("Please provide either epsilon or retention rate and not both")
        return in_key_order(Tables(_simplified(block, timeColumn, valColumn, chosen) for block in inputs[0]))

    return context.stream("rdp", (tables,), transform)


def _simplified(
    block: Block, time_label: str, value_label: str, chosen: Callable[[Floats, Floats], list[int]]
) -> Block:
    """The key, time and value of the rows whose numbers `chosen` gives for the points of each table. Nulls are no points."""
    times, values = block.column(time_label), block.column(value_label)
    if times is None:
        raise FluxError(f"cannot find time column {time_label}", code=9)
    if values is None:
        raise FluxError(f"cannot find column {value_label}", code=9)
    if values.type not in ("int", "uint", "float"):
        raise FluxError(f"rdp can work only on numerical types, got {values.type}", code=9)
    if times.type not in ("time", "int"):
        raise FluxError(f"time column {time_label} must be of type time, got {times.type}", code=9)
    for label in ("_time", "_value"):
        if label in block.key_labels:
            raise FluxError(f"table builder already has column with label {label}")
    rows: list[int] = []
    sizes = []
    for start, stop in zip(block.offsets, block.offsets[1:], strict=False):
        points = [i for i in range(start, stop) if times.values[i] is not None and values.values[i] is not None]
        xs = [float(times.values[i]) for i in points]
        ys = [float(values.values[i]) for i in points]
        kept = chosen(xs, ys)
        rows += [points[i] for i in kept]
        sizes.append(len(kept))
    offsets = kernels.offsets_of(sizes)
    keys = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
    floats = [float(v) for v in kernels.take(values.values, rows)]
    made = [Column("_time", "time", kernels.take(times.values, rows)), Column("_value", "float", floats)]
    return Block([*keys, *made], offsets, block.keys)


def _split(xs: Floats, ys: Floats, tolerance: Callable[[int, int], float]) -> list[int]:
    """The points at which a line must bend for none to be `tolerance(first, last)` away from its stretch."""
    if len(xs) <= 2:
        return list(range(len(xs)))
    kept = {0, len(xs) - 1}
    stretches = [(0, len(xs) - 1)]
    while stretches:
        first, last = stretches.pop()
        if last - first < 2:
            continue
        at, distance = _farthest(xs, ys, first, last, range(first, last + 1))
        # At an end there is nothing but rounding.
        if first < at < last and distance >= tolerance(first, last):
            kept.add(at)
            stretches += [(first, at), (at, last)]
    return sorted(kept)


def _furthest(xs: Floats, ys: Floats, percent: float) -> list[int]:
    """So many percent of the points, those at which the line bends most, and all that bend as much as the last of them."""
    share = percent / 100 * len(xs)
    count = floor(share) if share >= 1 else 0
    if count < 1:
        raise FluxError("The number of points to retain is less than 1. Please consider increasing the retention rate")
    weights = [0.0] * len(xs)
    stretches = [(0, len(xs) - 1)]
    while stretches:
        first, last = stretches.pop()
        at, distance = _farthest(xs, ys, first, last, range(first + 1, last))
        if distance > 0:
            weights[at] = distance
            stretches += [(first, at), (at, last)]
    weights[0] = weights[-1] = inf
    least = sorted(weights, reverse=True)[count - 1]
    return [i for i, weight in enumerate(weights) if weight >= least]


def _farthest(xs: Floats, ys: Floats, first: int, last: int, points: range) -> tuple[int, float]:
    """The first of the points that are the furthest from the line through two others, and how far it is."""
    a, b = ys[first] - ys[last], xs[last] - xs[first]
    c = xs[first] * ys[last] - xs[last] * ys[first]
    size = sqrt(a * a + b * b)
    best, farthest = first, 0.0
    if size == 0:
        # Both are one point, and no line: whatever is elsewhere is infinitely far from it.
        return next(((i, inf) for i in points if abs(a * xs[i] + b * ys[i] + c) > 0), (best, farthest))
    for i in points:
        distance = abs(a * xs[i] + b * ys[i] + c) / size
        if distance > farthest:
            best, farthest = i, distance
    return best, farthest


def _tolerance(dx: float, dy: float) -> float:
    """How far rounding its ends to whole numbers can turn a line, at its end: the bound of Prasad and others (2012)."""
    inverse = divide_floats(1.0, sqrt(dx * dx + dy * dy))
    phi = atan(dy / dx) if dx else 0.0
    sine, cosine = sin(phi), cos(phi)
    most = inverse * (abs(sine) + abs(cosine))
    series = 1 - most + most * most
    turns = [atan(inverse * abs(side) * series) for side in (sine + cosine, sine - cosine)]
    return divide_floats(1.0, inverse) * max(turns)
