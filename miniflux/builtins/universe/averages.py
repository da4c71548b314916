"""movingAverage, exponentialMovingAverage, tripleExponentialDerivative: values smoothed by those before them."""

from __future__ import annotations

from itertools import pairwise

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import piece_numbers, take_or_null, take_rows
from ...values.operators import divide_floats as divide
from ..registry import builtin
from .common import change_each

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

    Values = Sequence[float | None]

_NUMBERS = ("int", "uint", "float")


@builtin("universe", "movingAverage")
def moving_average(context: Interpreter, tables: Stream, n: int) -> Stream:
    """Replaces `_value` by the mean of the last `n` values; the first `n - 1` rows of each table go.

    Of a table that lacks more than one row to `n` its last row is left, with the mean of what there is (upstream's rule).
    Nulls count for nothing; where all are null the mean is.
    """
    _check_period("moving average", n)

    def averaged(block: Block) -> Block:
        column = value_column(block, "moving average")
        spans = [(b - 1 if a < b < a + n - 1 else min(a + n - 1, b), b) for a, b in pairwise(block.offsets)]
        offsets = kernels.offsets_of([b - a for a, b in spans])
        means = kernels.scan(lambda part: _means(part, n), block.offsets, column.values)
        rows = kernels.expand(spans)
        kept = take_rows(block, rows, offsets)
        if block.pieces is not None:
            kept.pieces = kernels.refined(offsets, kernels.take(piece_numbers(block), rows))
        return with_values(kept, column, means)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(map(averaged, inputs[0]))

    return context.stream("movingAverage", (tables,), transform, arguments={"n": n})


def _means(values: Values, n: int) -> list[float | None]:
    """The mean of each stretch of `n` values; of less than `n - 1` values the mean of all."""
    if 0 < len(values) < n - 1:
        return [_mean(values)]
    out: list[float | None] = []
    # Upstream adds up a ring of values from its first place on, which shows in the last digits.
    ring: list[float | None] = [None] * n
    gaps = None in values
    total = kernels.total
    for i, v in enumerate(values):
        ring[i % n] = v
        if i < n - 1:
            continue
        present = [r for r in ring if r is not None] if gaps else ring
        out.append(total(present) / len(present) if present else None)  # type: ignore[arg-type]
    return out


@builtin("universe", "exponentialMovingAverage")
def exponential_moving_average(context: Interpreter, tables: Stream, n: int) -> Stream:
    """Replaces `_value` by its exponential moving average over `n` rows, which begins with the mean of the first `n`.

    The first `n - 1` rows of each table go. A shorter table is left one row, with the mean of what there is.
    """

    def averaged(block: Block) -> Block:
        _check_period("moving average", n)
        column = value_column(block, "exponential moving average")
        means = kernels.scan(lambda part: smoothed(part, n) or [_mean(part)], block.offsets, column.values)
        return with_values(_from_row_or_last(block, n - 1), column, means)

    return _in_key_order(context, "exponentialMovingAverage", tables, "moving average", averaged, n)


def _from_row_or_last(block: Block, skip: int) -> Block:
    """The rows of each table from row `skip` on; of a shorter table the last row, of an empty one a row of nulls."""
    rows: list[int] = []
    cut = [0]
    for a, b in pairwise(block.offsets):
        rows.extend(range(a + skip, b) if a + skip < b else [b - 1] if a < b else [-1])
        cut.append(len(rows))
    return take_or_null(block, rows, cut)


def smoothed(values: Values, n: int) -> list[float | None]:
    """The exponential moving average from the n-th value on; nothing for fewer values. A null repeats the average."""
    if len(values) < n:
        return []
    share = 2 / (n + 1)
    rest = 1.0 - share
    level = _mean(values[:n])
    out = [level]
    for v in values[n:]:
        if v is not None:
            level = float(v) if level is None else v * share + level * rest
        out.append(level)
    return out


def _mean(values: Values) -> float | None:
    present = [v for v in values if v is not None]
    return kernels.total(present) / len(present) if present else None


@builtin("universe", "tripleExponentialDerivative")
def triple_exponential_derivative(context: Interpreter, tables: Stream, n: int) -> Stream:
    """Replaces `_value` by the change in percent of an exponential moving average taken three times over.

    The first `3 * (n - 1) + 1` rows of each table go, and the numbers of other columns are null. Of a table with less than
    `3 * (n - 1)` rows one row is left, of nulls but for its times (upstream's rules).
    """
    _check_period("triple exponential derivative", n)

    def derived(block: Block) -> Block:
        column = value_column(block, "exponential moving average")
        changes = kernels.scan(lambda part: _changes(part, n), block.offsets, column.values)
        rows: list[int] = []
        last: list[int] = []
        cut = [0]
        for a, b in pairwise(block.offsets):
            rows.extend([-1] if b - a < 3 * n - 3 else range(a + 3 * n - 2, b))
            last.extend([b - 1 if a < b else -1] if b - a < 3 * n - 3 else range(a + 3 * n - 2, b))
            cut.append(len(rows))
        block, times = take_or_null(block, rows, cut), take_or_null(block, last, cut)
        columns = [t if t.type == "time" else c for c, t in zip(block.columns, times.columns, strict=True)]
        columns = [Column(c.label, c.type, [None] * cut[-1]) if c.type in _NUMBERS else c for c in columns]
        return with_values(Block(columns, cut, block.keys), column, changes)

    return _in_key_order(context, "tripleExponentialDerivative", tables, "triple exponential derivative", derived, n)


def _changes(values: Values, n: int) -> list[float | None]:
    """What `tripleExponentialDerivative` makes of the values of a table."""
    if len(values) < 3 * (n - 1):
        return [None]
    for _ in range(3):
        values = smoothed(values, n)
    return [None if a is None or b is None else (divide(b, a) - 1) * 100 for a, b in pairwise(values)]


def _check_period(what: str, n: int) -> None:
    if n <= 0:
        raise FluxError(f"cannot take {what} with a period of {n} (must be greater than 0)")


def value_column(block: Block, what: str) -> Column:
    """The column `_value`; raises where it is not there or holds no numbers, of which `what` cannot be taken."""
    column = block.column("_value")
    if column is None:
        raise FluxError("cannot find _value column", code=9)
    if column.type not in _NUMBERS:
        raise FluxError(f"cannot take {what} of column _value (type {column.type})", code=9)
    return column


def with_values(block: Block, column: Column, values: list[float | None]) -> Block:
    """A block with floats in place of a column of that label."""
    columns = [Column(c.label, "float", values) if c.label == column.label else c for c in block.columns]
    return Block(columns, block.offsets, block.keys, block.arrival, block.pieces)


def _in_key_order(
    context: Interpreter, name: str, tables: Stream, what: str, change: Callable[[Block], Block], n: int
) -> Stream:
    """A node that changes each block, of tables with different keys, and gives tables in key order."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each(f"{what} found duplicate table with key: ", inputs[0], change)

    return context.stream(name, (tables,), transform, arguments={"n": n})
