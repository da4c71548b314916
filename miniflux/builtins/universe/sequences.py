"""cumulativeSum, difference, fill: values that depend on the rows before them."""

from __future__ import annotations

from itertools import accumulate

from ...errors import FluxError
from ...evaluate.scope import MISSING
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import in_key_order, take_rows, with_columns
from ...values.kinds import UINT_MAX, nature, wrap_int
from ...values.null import is_null
from ..registry import builtin
from .common import no_duplicates

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
    out: list[Any] = []
    for i in range(len(offsets) - 1):
        out.extend(accumulate(zero if v is None else v for v in values[offsets[i] : offsets[i + 1]]))
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
        no_duplicates("difference found duplicate table with key: ", inputs[0])
        blocks = [_replaced(block, labels, change) for block in inputs[0]]
        return in_key_order(Tables(blocks if keepFirst else map(_rest, blocks)))

    return context.stream("difference", (tables,), transform, arguments={"columns": labels})


def _steps(column: Column, offsets: list[int], non_negative: bool, keep_first: bool, initial_zero: bool) -> Column:
    out: list[Any] = []
    values = column.values
    wraps = column.type != "float"
    for i in range(len(offsets) - 1):
        last = None
        for v in values[offsets[i] : offsets[i + 1]]:
            if v is None:
                out.append(None)
                continue
            step: Any = None
            if last is None:
                if keep_first and initial_zero:
                    step = 0 if wraps else 0.0
            else:
                step = wrap_int(v - last) if wraps else v - last
                if non_negative and not step >= 0:
                    step = v if initial_zero and v >= 0 else None
            out.append(step)
            last = v
    return Column(column.label, "int" if wraps else "float", out)


def _rest(block: Block) -> Block:
    """A block without the first row of each table."""
    spans = [(min(a + 1, b), b) for a, b in zip(block.offsets, block.offsets[1:], strict=False)]
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
        blocks = [Block(b.columns, b.offsets, b.keys) for b in inputs[0]]
        if value is MISSING:
            return Tables(_replaced(block, [column], _previous) for block in blocks)
        return Tables(_filled(block, column, value) for block in blocks)

    return context.stream("fill", (tables,), transform, arguments={"column": column})


def _previous(column: Column, offsets: list[int]) -> Column:
    if None not in column.values:
        return column
    out: list[Any] = []
    for i in range(len(offsets) - 1):
        out.extend(accumulate(column.values[offsets[i] : offsets[i + 1]], lambda last, v: last if v is None else v))
    return Column(column.label, column.type, out)


def _filled(block: Block, label: str, value: Any) -> Block:
    kind = nature(value)
    raw = int(value) if kind in ("uint", "time") else value
    found = block.column(label)
    if found is None:
        return with_columns(block, [*block.columns, Column(label, kind, [raw] * block.rows)])
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
