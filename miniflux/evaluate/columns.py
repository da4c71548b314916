"""Evaluation over whole columns: what operators, conditionals and calls do when an operand is a Vector.

A row function is pure where it is evaluated this way, so whatever cannot be done by column, and every error, is answered
by NotByColumn or a FluxError, and the caller evaluates row by row instead: results and errors are the same either way.
"""

from __future__ import annotations

from itertools import repeat

from ..errors import FluxError
from ..tables import elementwise
from ..values.function import Function, NativeFunction
from ..values.kinds import UInt, nature
from ..values.null import is_null, null_of, null_type
from ..values.operators import binary as apply_binary
from ..values.operators import unary as apply_unary
from ..values.time import Time
from ..values.vector import Vector
from .scope import Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..syntax import ast
    from .interpreter import Interpreter

COLUMN_TYPES = frozenset(("bool", "int", "uint", "float", "string", "time"))
_WRAP: dict[str, type] = {"uint": UInt, "time": Time}
_MEMO_TYPES = frozenset(("string", "int", "time", "bool", "uint"))


class NotByColumn(Exception):
    """This row function has to be evaluated row by row."""


def binary(operator: str, left: Any, right: Any) -> Any:
    """An operator where each side may be or hold a Vector."""
    if type(left) is not Vector and type(right) is not Vector:
        return lifted(lambda left, right: apply_binary(operator, left, right), {"left": left, "right": right})
    left_type, right_type = _type(left), _type(right)
    if left_type in COLUMN_TYPES and right_type in COLUMN_TYPES:
        found = elementwise.binary(operator, left_type, right_type)
        if found is not None:
            result, function = found
            count = _length(left, right)
            return Vector(result, function(_raw(left, count), _raw(right, count)))
    return lifted(lambda left, right: apply_binary(operator, left, right), {"left": left, "right": right})


def unary(operator: str, value: Vector) -> Vector:
    if operator == "exists":
        return Vector("bool", [v is not None for v in value.values])
    if operator == "not" and value.type == "bool":
        return Vector("bool", [None if v is None else not v for v in value.values])
    out: Vector = lifted(lambda value: apply_unary(operator, value), {"value": value})
    return out


def combine(operator: str, left: Any, right: Any) -> Any:
    """Three-valued `and` and `or` of a Vector with a Vector or a boolean or null."""
    for side in (left, right):
        if _type(side) != "bool" and not (type(side) is Vector and side.type is None) and not is_null(side):
            raise NotByColumn
    count = _length(left, right)
    decided = operator == "or"
    a, b = _raw(left, count), _raw(right, count)
    return Vector(
        "bool",
        [
            decided if x is decided or y is decided else (None if x is None or y is None else not decided)
            for x, y in zip(a, b, strict=False)
        ],
    )


def logical(it: Interpreter, node: ast.LogicalExpression, left: Vector, scope: Scope) -> Any:
    """The right side is evaluated for all rows, or, where that fails, for the rows that need it."""
    if left.type not in ("bool", None):
        raise NotByColumn
    try:
        return combine(node.operator, left, it.evaluate(node.right, scope))
    except FluxError:
        decided = node.operator == "or"
        rows = [i for i, v in enumerate(left.values) if v is not decided]
        if len(rows) == len(left.values):
            raise
        part = it.evaluate(node.right, narrowed(scope, rows, len(left.values)))
        values: list[Any] = [decided] * len(left.values)
        chosen = [left.values[i] for i in rows]
        for i, v in zip(rows, _raw(combine(node.operator, Vector("bool", chosen), part), len(rows)), strict=True):
            values[i] = v
        return Vector("bool", values)


def conditional(it: Interpreter, node: ast.ConditionalExpression, test: Vector, scope: Scope) -> Any:
    """Both branches for all rows and a choice between them; where one fails, each branch for its own rows."""
    if test.type not in ("bool", None):
        raise NotByColumn
    try:
        return choose(test.values, it.evaluate(node.consequent, scope), it.evaluate(node.alternate, scope))
    except FluxError:
        count = len(test.values)
        yes = [i for i, v in enumerate(test.values) if v]
        no = [i for i, v in enumerate(test.values) if not v]
        if not yes or not no:
            return it.evaluate(node.consequent if yes else node.alternate, scope)
        first = it.evaluate(node.consequent, narrowed(scope, yes, count))
        second = it.evaluate(node.alternate, narrowed(scope, no, count))
        return choose(test.values, _widened(first, yes, count), _widened(second, no, count))


def choose(mask: Sequence[Any], first: Any, second: Any) -> Any:
    """`first` where the mask is true, else `second`."""
    if type(first) is dict and type(second) is dict:
        if list(first) != list(second):
            raise NotByColumn
        return {name: choose(mask, first[name], second[name]) for name in first}
    if isinstance(first, (dict, list)) or isinstance(second, (dict, list)):
        raise NotByColumn
    a, b = _type(first), _type(second)
    if a is not None and b is not None and a != b:
        raise NotByColumn
    count = len(mask)
    values = [x if m else y for m, x, y in zip(mask, _raw(first, count), _raw(second, count), strict=False)]
    return Vector(a or b, values)


def narrowed(scope: Scope, rows: list[int], count: int) -> Scope:
    """The scope as these rows see it: Vectors of `count` values in it, and in the scopes around it, cut down to `rows`."""
    values = {name: taken(value, rows, count) for name, value in scope.values.items()}
    parent = scope.parent
    if parent is not None and _holds_vectors(parent):
        parent = narrowed(parent, rows, count)
    return Scope(parent, values)


def _holds_vectors(scope: Scope | None) -> bool:
    """Whether a scope, or one around it, belongs to the row function; those of files never hold Vectors."""
    while scope is not None:
        if len(scope.values) < 64 and any(_has_vector(v) for v in scope.values.values()):
            return True
        scope = scope.parent
    return False


def taken(value: Any, rows: Sequence[int], count: int) -> Any:
    kind = type(value)
    if kind is Vector:
        if len(value.values) != count:
            raise NotByColumn
        return Vector(value.type, [value.values[i] for i in rows])
    if kind is dict and _has_vector(value):
        return {name: taken(v, rows, count) for name, v in value.items()}
    if kind is list and _has_vector(value):
        return [taken(v, rows, count) for v in value]
    if kind is Function and _holds_vectors(value.scope):
        raise NotByColumn
    return value


def _widened(value: Any, rows: list[int], count: int) -> Any:
    """A value for some rows as one for all; what the others have does not matter."""
    if type(value) is dict:
        return {name: _widened(v, rows, count) for name, v in value.items()}
    if type(value) is not Vector:
        return value
    values: list[Any] = [None] * count
    for i, v in zip(rows, value.values, strict=True):
        values[i] = v
    return Vector(value.type, values)


def call_native(it: Interpreter, function: NativeFunction, arguments: dict[str, Any], node: ast.Node | None) -> Any:
    """A native function where arguments may be or hold Vectors: called once for each row, or each distinct value."""
    from .calls import run_native

    if function.effect:
        raise NotByColumn
    vectors = False
    for value in arguments.values():
        if nature(value) in ("function", "stream"):
            raise NotByColumn
        vectors = vectors or _has_vector(value)
    if not vectors:
        return run_native(it, function, arguments)
    return lifted(lambda **values: run_native(it, function, values), arguments)


def lifted(function: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Calls a pure function of scalars for every row of the Vectors that its arguments are or hold."""
    deep = [name for name, value in arguments.items() if _has_vector(value)]
    if not deep:
        return function(**arguments)
    if len(deep) == 1 and type(arguments[deep[0]]) is Vector:
        return _lifted_one(function, arguments, deep[0])
    count = _count(arguments)
    columns = {name: scalars(arguments[name], count) for name in deep}
    same = {name: value for name, value in arguments.items() if name not in columns}
    names = list(columns)
    results = [function(**same, **dict(zip(names, row, strict=True))) for row in zip(*columns.values(), strict=True)]
    return vector_of(results)


def _lifted_one(function: Callable[..., Any], arguments: dict[str, Any], name: str) -> Any:
    """One Vector: a pure function of a column with few distinct values is called once for each of these."""
    vector: Vector = arguments[name]
    same = {n: v for n, v in arguments.items() if n != name}
    if vector.type in _MEMO_TYPES:
        distinct = set(vector.values)
        if len(distinct) * 2 <= len(vector.values):
            keys = list(distinct)
            cells = scalars(Vector(vector.type, keys), len(keys))
            answers = dict(zip(keys, [function(**same, **{name: v}) for v in cells], strict=True))
            return vector_of([answers[v] for v in vector.values])
    return vector_of([function(**same, **{name: v}) for v in scalars(vector, len(vector.values))])


def concatenated(parts: list[Any], text: Callable[[Any, int], str]) -> Any:
    """The parts of an interpolated string side by side, some of them Vectors; `text(value, at)` gives a single part as text."""
    pieces = [_texts(part, text, at) for at, part in enumerate(parts)]
    vectors = [piece for piece in pieces if type(piece) is Vector]
    if not vectors:
        return "".join(pieces)
    if len(vectors) == 1:
        # Tags have few values: each is put together once.
        values = vectors[0].values
        distinct = list(set(values))
        if len(distinct) * 2 <= len(values):
            alike = [Vector("string", distinct) if type(p) is Vector else p for p in pieces]
            whole = dict(zip(distinct, _side_by_side(alike, len(distinct)), strict=True))
            return Vector("string", list(map(whole.__getitem__, values)))
    return Vector("string", _side_by_side(pieces, len(vectors[0].values)))


def _texts(part: Any, text: Callable[[Any, int], str], at: int) -> Any:
    """A part of an interpolated string as text, or as a Vector of texts."""
    if type(part) is not Vector:
        return text(part, at)
    if part.type == "string" and None not in part.values:
        return part
    return lifted(lambda value: text(value, at), {"value": part})


def _side_by_side(pieces: list[Any], count: int) -> list[str]:
    return list(map("".join, zip(*(_raw(piece, count) for piece in pieces), strict=False)))


def vector_of(values: list[Any]) -> Vector:
    """Flux values as a Vector: raw values when they are of one column type, else as they are."""
    kind: str | None = None
    for value in values:
        own = null_type(value) if is_null(value) else nature(value)
        if own is not None and kind is None:
            kind = own
        elif own is not None and own != kind:
            raise NotByColumn
    if kind is None or kind in COLUMN_TYPES:
        raw = [None if is_null(v) else v for v in values]
        if kind in _WRAP:
            raw = [None if v is None else int(v) for v in raw]
        return Vector(kind, raw)
    return Vector(kind, values)


def _type(value: Any) -> str | None:
    if type(value) is Vector:
        return value.type
    return null_type(value) if is_null(value) else nature(value)


def _raw(value: Any, count: int) -> Any:
    """The values as columns hold them; a scalar repeats."""
    if type(value) is Vector:
        return value.values
    return repeat(None if is_null(value) else value, count)


def scalars(value: Any, count: int) -> list[Any]:
    """Flux values, one a row, of a Vector or of a record or array that holds some."""
    if type(value) is Vector:
        wrap = _WRAP.get(value.type or "")
        if value.type is not None and value.type not in COLUMN_TYPES:
            return value.values
        null = null_of(value.type) if value.type else None
        if wrap is not None:
            return [null if v is None else wrap(v) for v in value.values]
        return [null if v is None else v for v in value.values] if None in value.values else value.values
    if type(value) is dict:
        names = list(value)
        columns = [scalars(v, count) for v in value.values()]
        return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)] if names else [{}] * count
    if type(value) is list and _has_vector(value):
        return [list(row) for row in zip(*(scalars(v, count) for v in value), strict=True)]
    return [value] * count


def _has_vector(value: Any) -> bool:
    kind = type(value)
    if kind is Vector:
        return True
    if kind is dict:
        return any(_has_vector(v) for v in value.values())
    if kind is list:
        return any(_has_vector(v) for v in value)
    return False


def _count(value: Any) -> int:
    """The number of rows of the first Vector in a value; -1 when there is none."""
    kind = type(value)
    if kind is Vector:
        return len(value.values)
    parts = value.values() if kind is dict else value if kind is list else ()
    for part in parts:
        count = _count(part)
        if count >= 0:
            return count
    return -1


def _length(left: Any, right: Any) -> int:
    return len(left.values) if type(left) is Vector else len(right.values)
