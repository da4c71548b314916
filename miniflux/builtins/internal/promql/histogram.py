"""promHistogramQuantile: a quantile of the cumulative buckets of a Prometheus histogram."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, pairwise
from operator import itemgetter

from ....errors import FluxError
from ....tables.block import Block, Column, Tables
from ....tables.merge import in_key_order
from ....values.convert import parse_float
from ....values.operators import divide_floats
from ...registry import builtin
from ...universe.common import no_duplicates
from .common import no_rows, with_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream

    Bucket = tuple[float, float]  # upper bound and count

_INF = float("inf")
_NAN = float("nan")


@builtin("internal/promql", "promHistogramQuantile")
def histogram_quantile(
    context: Interpreter,
    tables: Stream,
    quantile: float | None = None,
    countColumn: str = "_value",
    upperBoundColumn: str = "le",
    valueColumn: str = "_value",
) -> Stream:
    """One row a table; a table without a column of bounds, or without rows, gives none."""
    if quantile is None:
        raise FluxError('missing required keyword argument "quantile"')
    q = quantile

    def quantiles(block: Block) -> list[Block]:
        if valueColumn in block.key_labels:
            raise FluxError(f"table builder already has column with label {valueColumn}")
        counts = block.column(countColumn)
        if counts is None:
            raise FluxError(f'table is missing count column "{countColumn}"')
        if counts.type != "float":
            raise FluxError(f'count column "{countColumn}" must be of type float')
        bounds = block.column(upperBoundColumn)
        if bounds is None:
            return [no_rows(block, Column(valueColumn, "float", []))]
        if bounds.type != "string":
            raise FluxError(f'upper bound column "{upperBoundColumn}" must be of type string')
        if None in counts.values:
            raise FluxError("unexpected null in the countColumn")
        known = {text: None if text is None else parse_float(text) for text in set(bounds.values)}
        parsed = list(map(known.__getitem__, bounds.values))
        out: list[float | None] = []
        for start, stop in pairwise(block.offsets):
            buckets = list(zip(parsed[start:stop], counts.values[start:stop], strict=True))
            # Outside of 0 to 1 no buckets are needed.
            out.append(_quantile(q, _in_order(buckets)) if buckets or not 0 <= q <= 1 else None)
        some, none = with_value(block, out, valueColumn)
        return [*some, *(no_rows(b, Column(valueColumn, "float", [])) for b in none)]

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("histogramQuantile found duplicate table with key: ", inputs[0])
        return in_key_order(Tables(b for block in inputs[0] for b in quantiles(block)))

    return context.stream("promHistogramQuantile", (tables,), transform)


def _in_order(buckets: list[tuple[float | None, float]]) -> list[Bucket]:
    """Buckets by bound. A bound that is no number is an empty bucket at 0 where it stands (upstream's rule)."""
    out = [(0.0, 0.0) if bound is None else (bound, count) for bound, count in buckets]
    for i in range(1, len(out)):
        if buckets[i][0] is not None and not out[i - 1][0] <= out[i][0]:
            return sorted(out, key=itemgetter(0))
    return out


def _quantile(q: float, buckets: list[Bucket]) -> float:
    """The rule of Prometheus' `histogram_quantile`: linear within a bucket, the last finite bound above that."""
    if q < 0:
        return -_INF
    if q > 1:
        return _INF
    if buckets[-1][0] != _INF:
        return _NAN
    bounds: list[float] = []
    counts: list[float] = []
    for bound, count in buckets:
        if bounds and bounds[-1] == bound:
            counts[-1] += count
        else:
            bounds.append(bound)
            counts.append(count)
    if len(bounds) < 2:
        return _NAN
    # Counts that fall stay; the last one is taken as it is (upstream's rule).
    counts[:-1] = accumulate(counts[:-1], max)
    rank = q * counts[-1]
    at = bisect_left(counts, rank, 0, len(counts) - 1) if rank == rank else len(counts) - 1
    if at == len(counts) - 1:
        return bounds[-2]
    if at == 0 and bounds[0] <= 0:
        return bounds[0]
    below, before = (bounds[at - 1], counts[at - 1]) if at else (0.0, 0.0)
    return below + (bounds[at] - below) * divide_floats(rank - before, counts[at] - before)
