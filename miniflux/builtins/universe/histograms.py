"""histogram, histogramQuantile, linearBins, logarithmicBins: counts of values by upper bounds, and what they tell."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from math import inf, isinf
from operator import add, mul

from ...errors import FluxError
from ...evaluate.scope import MISSING
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...values.null import is_null
from ...values.operators import divide_floats as divide
from ..registry import builtin
from .common import change_each, free_label, key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

    Bucket = tuple[float, float]


@builtin("universe", "histogram")
def histogram(
    context: Interpreter,
    tables: Stream,
    bins: list[float],
    column: str = "_value",
    upperBoundColumn: str = "le",
    countColumn: str = "_value",
    normalize: bool = False,
) -> Stream:
    """How many values of each table are at most as great as each of the bounds; with `normalize` which part of them."""
    bounds = kernels.sorted_values(bins)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        def counted(block: Block) -> Block:
            return _counted(block, bounds, column, (upperBoundColumn, countColumn), normalize)

        return change_each("histogram found duplicate table with key: ", inputs[0], counted)

    return context.stream("histogram", (tables,), transform, arguments={"column": column})


def _counted(block: Block, bounds: list[float], label: str, labels: tuple[str, str], normalize: bool) -> Block:
    values = block.column(label)
    if values is None:
        raise FluxError(f'column "{label}" is missing', code=9)
    if values.type != "float":
        raise FluxError(f'column "{label}" must be a float got {values.type}', code=9)
    free_label(block, *labels)
    # No value is at most NaN, and NaNs stand first.
    first = sum(v != v for v in bounds)
    size = len(bounds)

    def counts(part: list[float | None]) -> list[float]:
        out = [0.0] * size
        total = 0
        for v in part:
            if v is None:
                continue
            at = bisect_left(bounds, v, first) if v == v else size
            if not bounds:
                raise FluxError("histogram needs at least one bin")
            if at == size:
                shown = f"{_decimal(v)} {_decimal(bounds[-1])}"
                raise FluxError(f"found value greater than any bin, {size} {size} {shown}", code=11)
            out[at] += 1
            total += 1
        out = list(accumulate(out))
        return [divide(n, total) for n in out] if normalize else out

    rows = kernels.scan(counts, block.offsets, values.values)
    offsets = [i * size for i in range(len(block.keys) + 1)]
    columns = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
    columns += [Column(labels[0], "float", bounds * len(block.keys)), Column(labels[1], "float", rows)]
    return Block(columns, offsets, block.keys)


def _decimal(value: float) -> str:
    """A float with six decimals, as upstream's message has it."""
    if value != value:
        return "NaN"
    return ("+Inf" if value > 0 else "-Inf") if isinf(value) else f"{value:.6f}"


@builtin("universe", "histogramQuantile")
def histogram_quantile(
    context: Interpreter,
    tables: Stream,
    quantile: Any = MISSING,
    countColumn: str = "_value",
    upperBoundColumn: str = "le",
    valueColumn: str = "_value",
    minValue: float = 0.0,
    onNonmonotonic: str = "error",
) -> Stream:
    """The quantile of values of which each table has the counts by upper bound; null where all counts are zero.

    Values are taken to lie evenly between two bounds, and above `minValue` in the first bucket.
    """
    if quantile is MISSING:
        raise FluxError('missing required keyword argument "quantile"')
    if onNonmonotonic not in ("error", "force", "drop"):
        raise FluxError(
            "value provided to histogramQuantile parameter onNonmonotonic is invalid; "
            'must be one of "error", "force" or "drop"'
        )

    def one(counts: list[float | None], bounds: list[float | None]) -> list[float | None]:
        return quantile_of_buckets(_buckets(counts, bounds), quantile, minValue, onNonmonotonic)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        labels = (countColumn, upperBoundColumn, valueColumn)
        message = "histogramQuantile found duplicate table with key: "
        return change_each(message, inputs[0], lambda block: _quantiles(block, labels, one))

    return context.stream("histogramQuantile", (tables,), transform)


def _quantiles(block: Block, labels: tuple[str, str, str], one: Callable[..., list[float | None]]) -> Block:
    free_label(block, labels[2])
    columns = []
    for label, role in zip(labels, ("count", "upper bound"), strict=False):
        column = block.column(label)
        if column is None:
            raise FluxError(f'table is missing {role} column "{label}"', code=9)
        if column.type != "float":
            raise FluxError(f'{role} column "{label}" must be of type float', code=9)
        columns.append(column.values)
    found = kernels.each(one, block.offsets, *columns)
    offsets = kernels.offsets_of([len(part) for part in found])
    keys = [Column(c.label, c.type, kernels.spread(c.values, offsets)) for c in key_columns(block)]
    return Block([*keys, Column(labels[2], "float", [v for part in found for v in part])], offsets, block.keys)


def _buckets(counts: list[float | None], bounds: list[float | None]) -> list[Bucket]:
    """(upper bound, count) pairs in the order of their bounds."""
    out = []
    for count, bound in zip(counts, bounds, strict=True):
        if count is None:
            raise FluxError("unexpected null in the countColumn", code=9)
        if bound is None:
            raise FluxError("unexpected null in the upperBoundColumn", code=9)
        out.append((bound, count))
    return sorted(out, key=_bound)


def _bound(bucket: Bucket) -> float:
    return bucket[0]


def quantile_of_buckets(buckets: list[Bucket], q: float, least: float, nonmonotonic: str) -> list[float | None]:
    """The quantile of (upper bound, cumulative count) pairs in the order of bounds, in a list; an empty list for dropped.

    Where a bound is infinite the other bound of the bucket stands for its values. Counts that go down raise, are lifted
    (`force`) or drop the table (`drop`).
    """
    if not buckets:
        raise FluxError("histogram is empty", code=9)
    counts = [count for _, count in buckets]
    lifted = list(accumulate([0.0, *counts], max))[1:]
    if any(count < most for count, most in zip(counts, lifted, strict=True)):
        if nonmonotonic == "drop":
            return []
        if nonmonotonic == "error":
            raise FluxError("histogram records counts are not monotonic", code=9)
        counts = lifted
    if counts[-1] == 0:
        return [None]
    rank = q * counts[-1]
    below = max((i for i, count in enumerate(counts) if rank >= count), default=-1)
    if below == len(counts) - 1:
        return [buckets[-1][0]]
    lower_count, lower = (0.0, least) if below < 0 else (counts[below], buckets[below][0])
    upper_count, upper = counts[below + 1], buckets[below + 1][0]
    if rank == lower_count:
        return [lower]
    if lower == -inf:
        return [upper]
    if upper == inf:
        return [lower]
    return [lower + (upper - lower) * divide(rank - lower_count, upper_count - lower_count)]


# What a machine can hold; more is a slip of the finger.
MOST_BINS = 10_000_000


@builtin("universe", "linearBins")
def linear_bins(start: float, width: float, count: int, infinity: bool = True) -> list[float]:
    """`count` bounds, each `width` above the one before, and infinity."""
    return _bins(start, width, count, infinity, add)


@builtin("universe", "logarithmicBins")
def logarithmic_bins(start: float, factor: float, count: int, infinity: bool = True) -> list[float]:
    """`count` bounds, each `factor` times the one before, and infinity."""
    return _bins(start, factor, count, infinity, mul)


def _bins(start: float, by: float, count: int, infinity: bool, step: Callable[[float, float], float]) -> list[float]:
    for name, value in (("start", start), ("width or factor", by), ("count", count), ("infinity", infinity)):
        if is_null(value):
            raise FluxError(f"{name} must not be null")
    if count < 0:
        raise FluxError(f"count must not be negative, but was {count}")
    if count > MOST_BINS:
        raise FluxError(f"there can be no more than {MOST_BINS} bins, but count was {count}")
    bounds = list(accumulate([by] * (count - 1), step, initial=start)) if count else []
    return [*bounds, inf] if infinity else bounds
