"""stddev, skew, covariance: how values spread around their mean, and together.

Sums are brought up to date value by value, as upstream does it (Welford's method), so that results agree to the last digit.
"""

from __future__ import annotations

from math import nan, sqrt

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...values.operators import divide_floats as divide
from ..registry import builtin
from .aggregates import NUMBERS, aggregate, one_row
from .common import change_each, free_label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "stddev")
def stddev(context: Interpreter, tables: Stream, column: str = "_value", mode: str = "sample") -> Stream:
    """The standard deviation, of a sample (divided by n - 1) or of a whole population (divided by n)."""
    if mode not in ("sample", "population"):
        raise FluxError(f'"{mode}" is not a valid standard deviation mode')
    less = 1 if mode == "sample" else 0

    def measured(values: Column, offsets: list[int]) -> Column:
        return Column(column, "float", kernels.reduce(lambda part: _deviation(part, less), values.values, offsets))

    return aggregate(context, "stddev", tables, column, NUMBERS, measured)


def _deviation(values: Sequence[float], less: int) -> float:
    """The root of the mean squared distance from the mean, of `len(values) - less` parts; NaN without any."""
    if len(values) == less:
        return nan
    mean = squares = 0.0
    for n, v in enumerate(values, 1):
        distance = v - mean
        mean += distance / n
        squares += distance * (v - mean)
    return sqrt(squares / (len(values) - less))


@builtin("universe", "skew")
def skew(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The skewness of the values as a population; NaN where they do not vary."""

    def measured(values: Column, offsets: list[int]) -> Column:
        return Column(column, "float", kernels.reduce(_skewness, values.values, offsets))

    return aggregate(context, "skew", tables, column, NUMBERS, measured)


def _skewness(values: Sequence[float]) -> float:
    """The third moment by the second to the power of 1.5, of the distances from the mean; NaN for less than two values."""
    if len(values) < 2:
        return nan
    mean = squares = cubes = 0.0
    for n, v in enumerate(values, 1):
        distance = v - mean
        share = distance / n
        term = distance * share * (n - 1)
        cubes += term * share * (n - 2) - 3 * share * squares
        squares += term
        mean += share
    return divide(sqrt(len(values)) * cubes, squares**1.5)


@builtin("universe", "covariance")
def covariance(
    context: Interpreter, tables: Stream, columns: list[str], pearsonr: bool = False, valueDst: str = "_value"
) -> Stream:
    """The covariance of two columns of floats, or with `pearsonr` their correlation; rows with a null are left out."""
    if len(columns) != 2:
        raise FluxError("must provide exactly two columns")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        message = "covariance found duplicate table with key: "
        return change_each(message, inputs[0], lambda block: _related(block, columns, pearsonr, valueDst))

    return context.stream("covariance", (tables,), transform, arguments={"columns": columns})


def _related(block: Block, labels: list[str], correlation: bool, destination: str) -> Block:
    free_label(block, destination)
    x, y = (_column(block, label) for label in labels)
    if x.type != y.type:
        raise FluxError("cannot compute the covariance between different types", code=9)
    if x.type != "float":
        raise FluxError(f"covariance does not support {x.type}")

    def related(xs: list[float | None], ys: list[float | None]) -> float:
        return _covariance(
            [(a, b) for a, b in zip(xs, ys, strict=True) if a is not None and b is not None], correlation
        )

    return one_row(block, Column(destination, "float", kernels.each(related, block.offsets, x.values, y.values)))


def _column(block: Block, label: str) -> Column:
    found = block.column(label)
    if found is None:
        raise FluxError(f"specified column does not exist in table: {label}", code=9)
    return found


def _covariance(pairs: list[tuple[float, float]], correlation: bool) -> float:
    """The sample covariance of pairs, or Pearson's coefficient; NaN for less than two."""
    if len(pairs) < 2:
        return nan
    mean_x = mean_y = squares_x = squares_y = products = 0.0
    for n, (x, y) in enumerate(pairs, 1):
        distance_x, distance_y = x - mean_x, y - mean_y
        mean_x += distance_x / n
        mean_y += distance_y / n
        after_x, after_y = x - mean_x, y - mean_y
        squares_x += distance_x * after_x
        squares_y += distance_y * after_y
        products += distance_x * after_y
    if correlation:
        return divide(products, sqrt(squares_x * squares_y))
    return products / (len(pairs) - 1)
