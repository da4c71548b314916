"""cumulativeSum, difference, fill: values that depend on the rows before them."""

from __future__ import annotations

from itertools import accumulate
from operator import sub

from ...errors import FluxError
from ...evaluate.scope import MISSING
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import in_one_piece, take_rows, with_columns
from ...values.kinds import INT_MAX, INT_MIN, UINT_MAX, nature, wrap_int
from ...values.null import is_null
from ..registry import builtin
from .common import change_each, from_row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_COLUMN_TYPES = ("bool", "int", "uint", "float", "string", "time")


@builtin("universe", "cumulativeSum")
def cumulative_sum(context: Interpreter, tables: Stream, columns: list[str] | None = None) -> Stream:
    """Replaces each number by the sum up to it; nulls repeat the sum. Columns that hold no numbers stay as they are."""
    labels = ["_value"] if columns is None else columns

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(_replaced(block, labels, _running) for block in inputs[0])

    return context.stream("cumulativeSum", (tables,), transform, arguments={"columns": labels})


def _running(column: Column, offsets: list[int]) -> Column:
    if column.type not in ("int", "uint", "float"):
        return column
    values = column.values
    zero: Any = 0.0 if column.type == "float" else 0
    if None in values:
        values = [zero if v is None else v for v in values]
    out = kernels.scan(accumulate, offsets, values)
    if column.type == "int":
        out = [wrap_int(v) for v in out]
    elif column.type == "uint":
        out = [v & UINT_MAX for v in out]
    return Column(column.label, column.type, out)


@builtin("universe", "difference")
def difference(
    context: Interpreter,
    tables: Stream,
    nonNegative: bool = False,
    columns: list[str] | None = None,
    keepFirst: bool = False,
    initialZero: bool = False,
) -> Stream:
    """Replaces each number by its distance from the one before it, nulls left out; the first row of each table goes.

    With `nonNegative` a decrease gives null, or with `initialZero` as well the value itself, as of a counter that began
    again at zero. `keepFirst` keeps the first row, with null, or with `initialZero` as well zero.
    """
    labels = ["_value"] if columns is None else columns

    def change(column: Column, offsets: list[int]) -> Column:
        if column.type == "time":
            raise FluxError("difference does not support time columns. Try the elapsed function", code=9)
        if column.type not in ("int", "uint", "float"):
            raise FluxError(f'difference does not support column "{column.label}" of type "{column.type}"')
        return _steps(column, offsets, nonNegative, keepFirst, initialZero)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        def changed(block: Block) -> Block:
            block = _replaced(block, labels, change)
            return block if keepFirst else _rest(block)

        return in_one_piece(change_each("difference found duplicate table with key: ", inputs[0], changed))

    return context.stream("difference", (tables,), transform, arguments={"columns": labels})


def _steps(column: Column, offsets: list[int], non_negative: bool, keep_first: bool, initial_zero: bool) -> Column:
    """The distances of values from those before them, in a column of integers or of floats."""
    integers = column.type != "float"
    zero: Any = 0 if integers else 0.0
    first = zero if keep_first and initial_zero else None

    def steps(values: list[Any]) -> list[Any]:
        if not values or None in values or non_negative:
            return _careful_steps(values, first, wraps=integers, falls=non_negative, counter=initial_zero)
        return [first, *map(sub, values[1:], values)]

    out = kernels.scan(steps, offsets, column.values)
    if integers:
        out = [v if v is None or INT_MIN <= v <= INT_MAX else wrap_int(v) for v in out]
    return Column(column.label, "int" if integers else "float", out)


def _careful_steps(values: list[Any], first: Any, *, wraps: bool, falls: bool, counter: bool) -> list[Any]:
    """The steps of a table that has nulls, or where what `falls` gives null, or of a `counter` the value itself."""
    out: list[Any] = []
    last = None
    for v in values:
        if v is None:
            out.append(None)
            continue
        step = first
        if last is not None:
            step = wrap_int(v - last) if wraps else v - last
            if falls and not step >= 0:
                step = v if counter and v >= 0 and not (wraps and v > INT_MAX) else None
        out.append(step)
        last = v
    return out


def _rest(block: Block) -> Block:
    """A block without the first row of each table."""
    spans = from_row(block, 1)
    return take_rows(block, kernels.expand(spans), kernels.offsets_of([b - a for a, b in spans]))


@builtin("universe", "fill")
def fill(
    context: Interpreter, tables: Stream, column: str = "_value", value: Any = MISSING, usePrevious: Any = MISSING
) -> Stream:
    """Replaces nulls of a column by a value, or by the value before them in the table.

    With a value a column that is not there is added. A null of the group key is replaced as well, in the key too.
    """
    if (value is MISSING) == (usePrevious is MISSING):
        raise FluxError("fill requires exactly one of value or usePrevious")
    if usePrevious is False:
        raise FluxError("unknown type in fill op-spec", notes=("usePrevious: false asks for nothing; give a value",))
    if value is not MISSING and (is_null(value) or nature(value) not in _COLUMN_TYPES):
        raise FluxError("value type for fill must be a valid primitive type (bool, int, uint, float, string, time)")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        # As upstream's, fill puts whole tables together: what is in pieces comes in key order.
        blocks = [Block(b.columns, b.offsets, b.keys, None, b.pieces) for b in inputs[0]]
        if value is MISSING:
            return Tables(_replaced(block, [column], _previous) for block in blocks)
        return Tables(_filled(block, column, value) for block in blocks)

    return context.stream("fill", (tables,), transform, arguments={"column": column})


def _previous(column: Column, offsets: list[int]) -> Column:
    if None not in column.values:
        return column
    return Column(column.label, column.type, kernels.scan(_carried, offsets, column.values))


def _carried(values: list[Any]) -> Any:
    return accumulate(values, lambda last, v: last if v is None else v)


def _filled(block: Block, label: str, value: Any) -> Block:
    kind = nature(value)
    raw = int(value) if kind in ("uint", "time") else value
    found = block.column(label)
    if found is None:
        return with_columns(block, [*block.columns, Column(label, kind, [raw] * block.rows)])
    if label in block.key_labels and None not in found.values and block.rows:
        return block
    if found.type != kind:
        raise FluxError(f"fill column type mismatch: {found.type}/{kind}")

    def replace(column: Column, offsets: list[int]) -> Column:
        return Column(label, column.type, [raw if v is None else v for v in column.values])

    filled = _replaced(block, [label], replace)
    if label not in block.key_labels:
        return filled
    keys = [k if k.get(label) is not None else k.extended([(label, kind, raw)]) for k in block.keys]
    return with_columns(filled, filled.columns, keys)


def _replaced(block: Block, labels: list[str], change: Callable[[Column, list[int]], Column]) -> Block:
    """A block with some of its columns changed."""
    columns = [change(c, block.offsets) if c.label in labels else c for c in block.columns]
    return with_columns(block, columns)
