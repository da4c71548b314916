"""chandeMomentumOscillator, kaufmansAMA, relativeStrengthIndex: how rises and falls of values balance."""

from __future__ import annotations

from itertools import pairwise

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import take_or_null
from ...values.kinds import UINT_MAX, wrap_int
from ...values.operators import divide_floats as divide
from ..registry import builtin
from .common import change_each

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_NUMBERS = ("int", "uint", "float")

# The smoothing of two and of thirty rows, the fastest and the slowest of Kaufman's average.
_SLOWEST = 2 / 31
_SPAN = 56 / 93


@builtin("universe", "chandeMomentumOscillator")
def chande_momentum_oscillator(
    context: Interpreter, tables: Stream, n: int, columns: list[str] | None = None
) -> Stream:
    """Replaces each number by the balance of the last `n` rises and falls, from -100 to 100; the first `n` rows go.

    A null counts as zero (upstream's rule).
    """
    what = "chande momentum oscillator"
    return _indicator(
        context,
        ("chandeMomentumOscillator", what, what),
        tables,
        (n, ["_value"] if columns is None else columns),
        lambda column: lambda part: _oscillation([0 if v is None else v for v in part], n, column.type),
        by_piece=True,
    )


def _oscillation(values: list[Any], n: int, type: str) -> list[float]:
    """The balance for each value from the n-th on, counted from 0."""
    if len(values) <= n:
        return []
    steps = [0.0, *(_step(a, b, type) for a, b in pairwise(values))]
    out = []
    ups = downs = 0.0
    for i, step in enumerate(steps):
        balance, ups, downs = _balance(ups, downs, step, steps[i - n + 1] if i >= n else 0.0)
        if i >= n:
            out.append(balance)
    return out


def _step(a: Any, b: Any, type: str) -> float:
    """How far it is from a to b; unsigned integers wrap (upstream's rule)."""
    if type == "float":
        return float(b - a)
    return float(wrap_int(b - a) if type == "int" else (b - a) & UINT_MAX)


def _balance(ups: float, downs: float, step: float, leaving: float) -> tuple[float, float, float]:
    """The balance after a step, and the rises and falls without the step that leaves the window."""
    if step > 0:
        ups += step
    elif step < 0:
        downs -= step
    balance = divide(100 * (ups - downs), ups + downs)
    if leaving > 0:
        return balance, ups - leaving, downs
    return balance, ups, downs + leaving


@builtin("universe", "kaufmansAMA")
def kaufmans_ama(context: Interpreter, tables: Stream, n: int, column: str = "_value") -> Stream:
    """Replaces each number by Kaufman's adaptive moving average over `n` rows; the first `n` rows of each table go.

    A null counts as zero (upstream's rule).
    """
    return _indicator(
        context,
        ("kaufmansAMA", "KAMA", "KaufmansAMA"),
        tables,
        (n, [column]),
        lambda _: lambda part: _adapted([0.0 if v is None else float(v) for v in part], n),
    )


def _adapted(values: list[float], n: int) -> list[float]:
    """The adaptive average from the n-th value on, counted from 0."""
    if len(values) <= n:
        return []
    steps = [0.0, *(b - a for a, b in pairwise(values))]
    out = []
    ups = downs = 0.0
    average = values[n - 1]
    for i, step in enumerate(steps):
        # Where n is 1 the step that leaves is the one before, not this one (upstream's ring).
        leaving = steps[i - n + 1 if n > 1 else i - 1] if i >= n else 0.0
        balance, ups, downs = _balance(ups, downs, step, leaving)
        if i >= n:
            rate = abs(balance) / 100.0 * _SPAN + _SLOWEST
            average += rate * rate * (values[i] - average)
            out.append(average)
    return out


@builtin("universe", "relativeStrengthIndex")
def relative_strength_index(context: Interpreter, tables: Stream, n: int, columns: list[str] | None = None) -> Stream:
    """Replaces each number by the part of its rises in all moves, smoothed over `n` rows, from 0 to 100.

    The first `n` rows of each table go; a table without more is left its last row. Nulls are skipped.
    """
    return _indicator(
        context,
        ("relativeStrengthIndex", "moving average", "relative strength index"),
        tables,
        (n, ["_value"] if columns is None else columns),
        lambda _: lambda part: _strengths(part, n),
        shorten=True,
    )


def _strengths(values: Sequence[float | None], n: int) -> list[float | None]:
    """The index for each value from the n-th on, counted from 0; for fewer values the last one's."""
    out: list[float | None] = []
    last = up = down = 0.0
    count = 0
    share = 1 / n
    rest = 1.0 - share
    for i, value in enumerate(values):
        if value is not None:
            v = float(value)
            # The first value counts as a move from zero (upstream's rule).
            rise = v - last if v > last else 0.0
            fall = last - v if v < last else 0.0
            if count and i >= n:
                up = rise * share + up * rest
                down = fall * share + down * rest
            else:
                up = (up * count + rise) / (count + 1)
                down = (down * count + fall) / (count + 1)
            if count < n:
                count += 1
            last = v
        if i >= n:
            out.append(_strength(up, down) if count else None)
    return out or [_strength(up, down)]


def _strength(up: float, down: float) -> float:
    return 100.0 - divide(100.0, 1.0 + divide(up, down))


def _indicator(
    context: Interpreter,
    names: tuple[str, str, str],
    tables: Stream,
    arguments: tuple[int, list[str]],
    function: Callable[[Column], Callable[[list[Any]], list[Any]]],
    *,
    shorten: bool = False,
    by_piece: bool = False,
) -> Stream:
    """A node that replaces columns by what `function(column)` gives of the values of each table, floats from row n on.

    `names` are those of the Flux function and, in messages, of the table and of the indicator. With `shorten` a table of no
    more than n rows is left one row: its last one, or of nulls where there is but one (upstream's rule). With `by_piece` each
    of the pieces that a table was put together from counts as one (upstream's rule as well).
    """
    name, what, indicator = names
    n, labels = arguments
    if n <= 0 and name != "kaufmansAMA":
        raise FluxError(f"cannot take {indicator} with a period of {n} (must be greater than 0)")

    def changed(block: Block) -> Block:
        if n <= 0:
            raise FluxError(f"cannot take {indicator} with a period of {n} (must be greater than 0)")
        for column in block.columns:
            if column.label in labels and column.type not in _NUMBERS:
                shown = what if name == "kaufmansAMA" else indicator
                raise FluxError(f"cannot take {shown} of column {column.label} (type {column.type})", code=9)
        rows: list[int] = []
        cut = [0]
        ends = block.pieces if by_piece and block.pieces is not None else block.offsets
        for a, b in pairwise(ends):
            if shorten and b - a <= n:
                rows.append(b - 1 if b - a > 1 else -1)
            else:
                rows.extend(range(a + n, b))
            cut.append(len(rows))
        if ends is not block.offsets:
            reached = dict(zip(ends, cut, strict=True))
            cut = [reached[end] for end in block.offsets]
        out = take_or_null(block, rows, cut)
        columns = [
            Column(c.label, "float", kernels.scan(function(c), ends, c.values)) if c.label in labels else new
            for c, new in zip(block.columns, out.columns, strict=True)
        ]
        return Block(columns, cut, block.keys)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each(f"{what} found duplicate table with key: ", inputs[0], changed)

    return context.stream(name, (tables,), transform, arguments={"n": n, "columns": labels})
