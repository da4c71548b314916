"""changes, resets, instantRate, extrapolatedRate, linearRegression, holtWinters: one float of the samples of each table.

They follow Prometheus' functions of range vectors; samples without a time or a value do not count.
"""

from __future__ import annotations

from itertools import pairwise

from ....errors import FluxError
from ....tables import kernels
from ....tables.block import Block, Tables
from ....tables.merge import in_key_order
from ....values.operators import divide_floats
from ...registry import builtin
from ...universe.common import no_duplicates
from .common import floats, key_values, required

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream

    Sample = tuple[int, float]

_SECOND = 1_000_000_000


@builtin("internal/promql", "changes")
def changes(context: Interpreter, tables: Stream) -> Stream:
    """How often a value differs from the one before it; NaN does not differ from NaN."""

    def count(values: list[float]) -> float:
        return float(sum(a != b and (a == a or b == b) for a, b in pairwise(values)))

    return _of_values(context, "changes", tables, count)


@builtin("internal/promql", "resets")
def resets(context: Interpreter, tables: Stream) -> Stream:
    """How often a value is smaller than the one before it."""

    def count(values: list[float]) -> float:
        return float(sum(b < a for a, b in pairwise(values)))

    return _of_values(context, "resets", tables, count)


@builtin("internal/promql", "instantRate")
def instant_rate(context: Interpreter, tables: Stream, isRate: bool = False) -> Stream:
    """The difference of the last two samples; with `isRate` per second, a decrease being a counter that began anew."""

    def rate(samples: list[Sample]) -> float | None:
        if len(samples) < 2:
            return None
        (before, old), (after, new) = samples[-2:]
        if before == after:
            return None
        step = new if isRate and new < old else new - old
        return step / _seconds(after - before) if isRate else step

    return _of_samples(
        context, "instantRate", tables, lambda block: kernels.reduce(rate, _samples(block), block.offsets)
    )


@builtin("internal/promql", "extrapolatedRate")
def extrapolated_rate(context: Interpreter, tables: Stream, isCounter: bool = False, isRate: bool = False) -> Stream:
    """The increase from `_start` to `_stop`, extended from the first and last sample to these bounds as Prometheus does.

    A counter that decreases began anew, and it cannot have been below zero; with `isRate` the increase is per second.
    """

    def rates(block: Block) -> list[float | None]:
        for label in ("_time", "_start", "_stop"):
            required(block, label, "time")
        samples = _samples(block)
        starts, stops = key_values(block, "_start"), key_values(block, "_stop")
        out: list[float | None] = []
        for part, start, stop in zip(_parts(samples, block.offsets), starts, stops, strict=True):
            rate = _extrapolated(part, start, stop, isCounter) if len(part) > 1 else None
            out.append(divide_floats(rate, _seconds(stop - start)) if isRate and rate is not None else rate)
        return out

    return _of_samples(context, "extrapolatedRate", tables, rates)


def _extrapolated(samples: list[Sample], start: int, stop: int, is_counter: bool) -> float:
    """The increase over all of [start, stop) by the rule of Prometheus' `extrapolatedRate`."""
    (first_time, first), (last_time, last) = samples[0], samples[-1]
    increase = last - first
    if is_counter:
        before = 0.0
        lost = 0.0
        for _, value in samples:
            if value < before:
                lost += before
            before = value
        increase += lost
    to_start, to_stop = float(first_time - start), float(stop - last_time)
    sampled = float(last_time - first_time)
    step = sampled / (len(samples) - 1)
    if is_counter and increase > 0 and first >= 0:
        # The counter was zero not longer ago than its slope says.
        to_start = min(to_start, sampled * (first / increase))
    # A bound that is not much further away than the samples are from each other is reached by them.
    near = step * 1.1
    covered = sampled
    for distance in (to_start, to_stop):
        covered += distance if distance < near else step / 2
    return increase * divide_floats(covered, sampled)


@builtin("internal/promql", "linearRegression")
def linear_regression(context: Interpreter, tables: Stream, predict: bool = False, fromNow: float = 0.0) -> Stream:
    """The slope per second of the line of least squares; with `predict` its value `fromNow` seconds after `_stop`."""

    def fitted(block: Block) -> list[float | None]:
        for label in ("_time", "_stop"):
            required(block, label, "time")
        samples = _samples(block)
        stops = key_values(block, "_stop")
        return [
            _line(part, stop, predict, fromNow) if len(part) > 1 else None
            for part, stop in zip(_parts(samples, block.offsets), stops, strict=True)
        ]

    return _of_samples(context, "linearRegression", tables, fitted)


def _line(samples: list[Sample], stop: int, predict: bool, from_now: float) -> float:
    zero = stop if predict else samples[0][0]
    count = float(len(samples))
    sum_x = sum_y = sum_xy = sum_xx = 0.0
    for time, y in samples:
        x = _seconds(time - zero)
        sum_x += x
        sum_y += y
        sum_xy += x * y
        sum_xx += x * x
    slope = divide_floats(sum_xy - sum_x * sum_y / count, sum_xx - sum_x * sum_x / count)
    return slope * from_now + (sum_y / count - slope * sum_x / count) if predict else slope


@builtin("internal/promql", "holtWinters")
def holt_winters(
    context: Interpreter, tables: Stream, smoothingFactor: float = 0.0, trendFactor: float = 0.0
) -> Stream:
    """The last value of the series smoothed exponentially, its trend too. Both factors lie between 0 and 1."""

    def smoothed(samples: list[Sample]) -> float | None:
        if len(samples) < 2:
            return None
        level = samples[0][1]
        trend = samples[1][1] - level
        before: float | None = None
        for _, value in samples[1:]:
            if before is not None:
                trend = trendFactor * (level - before) + (1 - trendFactor) * trend
            before, level = level, smoothingFactor * value + (1 - smoothingFactor) * (level + trend)
        return level

    def transformed(block: Block) -> list[float | None]:
        for name, short, factor in (("smoothing", "sf", smoothingFactor), ("trend", "tf", trendFactor)):
            if not 0 < factor < 1:
                raise FluxError(f"invalid {name} factor. Expected: 0 < {short} < 1, got: {factor:f}")
        return kernels.reduce(smoothed, _samples(block), block.offsets)

    return _of_samples(context, "holtWinters", tables, transformed)


def _of_values(context: Interpreter, name: str, tables: Stream, function: Callable[[list[float]], float]) -> Stream:
    """A node for a function of the values alone."""

    def summarised(block: Block) -> list[float | None]:
        return kernels.reduce(function, required(block, "_value", "float").values, block.offsets)

    return _of_samples(context, name, tables, summarised)


def _of_samples(
    context: Interpreter, name: str, tables: Stream, summarise: Callable[[Block], list[float | None]]
) -> Stream:
    """A node that gives each table one row, its key and the float that `summarise` has for it."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates(f"{name} found duplicate table with key: ", inputs[0])
        return in_key_order(Tables(b for block in inputs[0] for b in floats(block, summarise(block))))

    return context.stream(name, (tables,), transform)


def _samples(block: Block) -> list[Sample | None]:
    """The time and value of each row; None where one of them is null."""
    times = required(block, "_time", "time").values
    values = required(block, "_value", "float").values
    if None in times or None in values:
        return [None if t is None or v is None else (t, v) for t, v in zip(times, values, strict=True)]
    return list(zip(times, values, strict=True))


def _parts(samples: list[Any], offsets: list[int]) -> list[list[Sample]]:
    """The samples of each table, nulls left out."""
    return [part or [] for part in kernels.reduce(list, samples, offsets)]


def _seconds(nanoseconds: int) -> float:
    """Nanoseconds as seconds: the whole ones and the rest apart, as Go reckons them."""
    sign = -1 if nanoseconds < 0 else 1
    whole, rest = divmod(abs(nanoseconds), _SECOND)
    return sign * (float(whole) + rest / 1e9)
