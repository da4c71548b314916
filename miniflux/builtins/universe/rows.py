"""filter, map, reduce: the table functions that take a function of a row."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.rows import RowFunction, column_of
from ...syntax import ast
from ...tables.block import Block, Column, Tables
from ...tables.key import keys_of
from ...tables.merge import in_key_order, keep_rows, without_empty
from ...tables.regroup import Part, regroup
from ...values.function import Function
from ...values.kinds import type_text
from ...values.null import is_null
from ..registry import builtin
from .common import key_columns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


class _RowFunction(RowFunction):
    """A row function whose failures say which function evaluated it, in upstream's words."""

    __slots__ = ("operation",)

    def __init__(self, context: Interpreter, function: Any, operation: str) -> None:
        super().__init__(context, function, "r")
        self.operation = operation

    def row(self, record: Any, **others: Any) -> Any:
        try:
            return super().row(record, **others)
        except FluxError as error:
            if error.kind == "conflict":
                error.calls.clear()
                raise
            # What the row function itself calls is not named, what that calls in turn is (upstream's rule).
            span = error.span or (error.calls[-1].span if error.calls else None)
            del error.calls[:1]
            raise FluxError(
                f"failed to evaluate {self.operation} function: {error.trail()}",
                span,
                code=error.code,
                notes=error.notes,
                labels=error.labels,
            ) from error


@builtin("universe", "filter")
def filter_(context: Interpreter, tables: Stream, fn: Any, onEmpty: str = "drop") -> Stream:
    """Keeps the rows for which the function gives true; tables without rows go, unless `onEmpty` is "keep"."""
    if onEmpty not in ("keep", "drop"):
        raise FluxError(f'onEmpty must be keep or drop, was "{onEmpty}"')
    # A function that says `true` and nothing else leaves all as it is, tables without rows as well (upstream's rule).
    trivial = _is_true(fn)

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        if trivial:
            return inputs[0]
        function = _RowFunction(context, fn, "filter")
        blocks = []
        for block in inputs[0]:
            mask = function.predicate(block)
            kept = block if mask.count(True) == len(mask) else keep_rows(block, mask)
            blocks.append(kept if onEmpty == "keep" else without_empty(kept))
        return Tables(blocks)

    return context.stream("filter", (tables,), transform, arguments={"fn": fn, "onEmpty": onEmpty})


def _is_true(function: Any) -> bool:
    """Whether a function is `(r) => true`, or names what is true: such a filter is none."""
    body = function.body if type(function) is Function else None
    if type(body) is ast.Block and len(body.body) == 1 and type(body.body[0]) is ast.ReturnStatement:
        body = body.body[0].argument
    while type(body) is ast.ParenExpression:
        body = body.expression
    if type(body) is not ast.Identifier or body.name in function.parameters:
        return False
    return function.scope.lookup(body.name) is True


@builtin("universe", "map")
def map_(context: Interpreter, tables: Stream, fn: Any, mergeKey: bool = False) -> Stream:
    """The records that the function gives for each row; the old key columns that are among their fields are the new key.

    `mergeKey` has no effect (upstream's rule). Tables without rows go.
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        function = _RowFunction(context, fn, "map")
        parts = []
        for block in inputs[0]:
            block = without_empty(block)
            if block.keys:
                parts.append(_mapped(block, function.columns(block)))
        return regroup(parts)

    return context.stream("map", (tables,), transform, arguments={"fn": fn})


def _mapped(block: Block, columns: list[Column]) -> Part:
    """A block with the columns that `map` gave, to be cut by those of its key columns that are left."""
    # Without a column there are no rows either.
    out = (
        Block(columns, block.offsets, block.keys, block.arrival, block.pieces)
        if columns
        else Block([], [0] * len(block.offsets), block.keys)
    )
    labels = [label for label in block.key_labels if out.column(label) is not None]
    return Part(out, labels, constant=all(_same(block.column(n), out.column(n)) for n in labels))


def _same(a: Column | None, b: Column | None) -> bool:
    return a is not None and b is not None and (a is b or (a.type == b.type and a.values == b.values))


@builtin("universe", "reduce")
def reduce_(context: Interpreter, tables: Stream, fn: Any, identity: Any) -> Stream:
    """One row a table: the key columns and the record that the function makes of the identity and each row in turn."""
    if type(identity) is not dict:
        raise FluxError(f"identity must be an object, got {type_text(identity)}")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        from ...evaluate.fold import fold

        function = _RowFunction(context, fn, "reduce")
        out = Tables(_reduced(block, fold(function, block, identity)) for block in inputs[0])
        keys = out.keys()
        if len(set(keys)) != len(keys):
            raise FluxError("two reducers writing result to the same table", code=9)
        return in_key_order(out)

    return context.stream("reduce", (tables,), transform, arguments={"fn": fn, "identity": identity})


def _reduced(block: Block, results: list[dict[str, Any]]) -> Block:
    """One row a table of the key columns, replaced by fields of the same names, and the other fields."""
    columns = []
    for column in key_columns(block):
        if any(column.label in r for r in results):
            column = column_of(column.label, [r.get(column.label) for r in results], "reduce") or Column(
                column.label, column.type, [None] * len(results)
            )
        columns.append(column)
    labels = tuple(sorted(c.label for c in columns))
    by_label = {c.label: c for c in columns}
    types = tuple(by_label[label].type for label in labels)
    keys = keys_of(labels, types, [by_label[label].values for label in labels], len(results))
    for name in dict.fromkeys(n for r in results for n in r):
        if name in by_label:
            continue
        values = [r.get(name) for r in results]
        if any(map(is_null, values)):
            raise FluxError(f'null values are not supported for "{name}" in the reduce() function')
        made = column_of(name, values, "reduce")
        if made is not None:
            columns.append(made)
    return Block(columns, list(range(len(results) + 1)), keys)
