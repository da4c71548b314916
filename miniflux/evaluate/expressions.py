"""evaluate: the value of an expression in a scope. One function a node class, found by the class of the node."""

from __future__ import annotations

from ..errors import FluxError
from ..syntax import ast
from ..values.dictionary import Dictionary
from ..values.display import string_of
from ..values.duration import from_units
from ..values.dynamic import Dynamic
from ..values.dynamic import member as dynamic_member
from ..values.function import Function, Parameter
from ..values.kinds import nature, type_text
from ..values.null import Null, is_null, null_type
from ..values.operators import OPERATORS, is_logical
from ..values.operators import binary as apply_binary
from ..values.operators import unary as apply_unary
from ..values.regexp import Regexp
from ..values.time import checked_time
from ..values.vector import Vector
from .calls import call, pipe
from .scope import MISSING, Package, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .interpreter import Interpreter


def evaluate(it: Interpreter, node: ast.Node, scope: Scope) -> Any:
    """The value of `node` in `scope`; raises FluxError."""
    return _EVALUATE[type(node)](it, node, scope)


def identifier(it: Interpreter, node: ast.Identifier, scope: Scope) -> Any:
    value = scope.lookup(node.name)
    if value is MISSING:
        from ..suggest import did_you_mean

        raise FluxError(f"undefined identifier {node.name}", node.span, notes=did_you_mean(node.name, scope.names()))
    return value


def binary(it: Interpreter, node: ast.BinaryExpression, scope: Scope) -> Any:
    """Goes along the left spine in a loop, so that a sum of any length needs no deeper a stack."""
    left = node.left
    if type(left) is not ast.BinaryExpression:
        return _operate(it, node, evaluate(it, left, scope), scope)
    spine = [node]
    while type(left) is ast.BinaryExpression:
        spine.append(left)
        left = left.left
    value = evaluate(it, left, scope)
    while spine:
        value = _operate(it, spine.pop(), value, scope)
    return value


def _operate(it: Interpreter, node: ast.BinaryExpression, left: Any, scope: Scope) -> Any:
    right = evaluate(it, node.right, scope)
    if it.by_column:
        # Before the scalar operators: records and arrays may hold whole columns.
        from .columns import binary as column_binary

        return column_binary(node.operator, left, right)
    operator = OPERATORS.get((node.operator, type(left), type(right)))
    if operator is not None:
        return operator(left, right)
    return apply_binary(node.operator, left, right)


def logical(it: Interpreter, node: ast.LogicalExpression, scope: Scope) -> Any:
    """Three-valued, short-circuit; along the left spine of one operator in a loop."""
    spine = [node]
    left = node.left
    while type(left) is ast.LogicalExpression:
        spine.append(left)
        left = left.left
    value = evaluate(it, left, scope)
    while spine:
        value = _combine(it, spine.pop(), value, scope)
    return value


def _combine(it: Interpreter, node: ast.LogicalExpression, left: Any, scope: Scope) -> Any:
    if type(left) is Vector:
        from .columns import logical as column_logical

        return column_logical(it, node, left, scope)
    decided = node.operator == "or"
    if left is decided:
        return left
    if not is_logical(left):
        raise FluxError(
            f"left operand to logical expression is not a boolean value, got {type_text(left)}", node.left.span
        )
    right = evaluate(it, node.right, scope)
    if type(right) is Vector:
        from .columns import combine

        return combine(node.operator, left, right)
    if not is_logical(right):
        raise FluxError("right operand to logical expression is not a boolean value", node.right.span)
    if right is decided or left is (not decided):
        return right
    # Left is null and right does not decide.
    return Null_bool


def unary(it: Interpreter, node: ast.UnaryExpression, scope: Scope) -> Any:
    value = evaluate(it, node.argument, scope)
    if node.operator == "+" and it.in_row_function():
        # Upstream takes a plus sign in row functions only, and not in what they call.
        return value
    if type(value) is Vector:
        from .columns import unary as column_unary

        return column_unary(node.operator, value)
    return apply_unary(node.operator, value)


def conditional(it: Interpreter, node: ast.ConditionalExpression, scope: Scope) -> Any:
    """Only the chosen branch is evaluated; a null test takes `else`. A chain of `else if` is a loop."""
    while True:
        test = evaluate(it, node.test, scope)
        if type(test) is Vector:
            from .columns import conditional as column_conditional

            return column_conditional(it, node, test, scope)
        if test is True:
            return evaluate(it, node.consequent, scope)
        if not is_logical(test):
            raise FluxError("conditional test expression is not a boolean value", node.test.span)
        if type(node.alternate) is not ast.ConditionalExpression:
            return evaluate(it, node.alternate, scope)
        node = node.alternate


def array(it: Interpreter, node: ast.ArrayExpression, scope: Scope) -> Any:
    return [evaluate(it, element, scope) for element in node.elements]


def dictionary(it: Interpreter, node: ast.DictExpression, scope: Scope) -> Any:
    pairs = [(evaluate(it, key, scope), evaluate(it, value, scope)) for key, value in node.elements]
    if it.by_column:
        from .columns import lifted

        return lifted(lambda pairs: Dictionary(pairs), {"pairs": [list(p) for p in pairs]})
    return Dictionary(pairs)


def record(it: Interpreter, node: ast.ObjectExpression, scope: Scope) -> Any:
    """The base's fields in their order, then the properties as written; a property of the base keeps its place.

    Of two properties of one name the last counts in a row function; elsewhere they are an error (upstream's rules).
    """
    out: dict[str, Any] = {}
    if node.base is not None:
        base = identifier(it, node.base, scope)
        out = dict(fields(base, node.base))
    seen: set[str] = set()
    for prop in node.properties:
        key = prop.key
        name = key.name if type(key) is ast.Identifier else key.value  # type: ignore[union-attr]
        if name in seen and not it.in_row_function():
            raise FluxError(f'duplicate key in object: "{name}"', key.span)
        seen.add(name)
        out[name] = identifier(it, key, scope) if prop.value is None else evaluate(it, prop.value, scope)  # type: ignore[arg-type]
    return out


def fields(base: Any, node: ast.Node) -> dict[str, Any]:
    """The fields of a record, or of a package; raises a FluxError for anything else."""
    if type(base) is dict:
        return base
    if type(base) is Package:
        return base.members()
    if is_null(base):
        raise FluxError('null value on left hand side of "with" in record literal', node.span)
    raise FluxError(f"expected a record before `with`, found {type_text(base)}", node.span)


def member(it: Interpreter, node: ast.MemberExpression, scope: Scope) -> Any:
    """A field that is not there is null, as in a row that lacks a column."""
    value = evaluate(it, node.object, scope)
    prop = node.property
    name = prop.name if type(prop) is ast.Identifier else prop.value  # type: ignore[union-attr]
    kind = type(value)
    if kind is dict:
        return value.get(name)
    if kind is Package:
        found = value.get(name)
        if found is MISSING:
            from ..suggest import did_you_mean

            known = [n for n in value.scope.values if not n.startswith("_")]
            raise FluxError(f"record is missing label {name}", node.object.span, notes=did_you_mean(name, known))
        return found
    if kind is Dynamic:
        return dynamic_member(value, name)
    if kind is Vector:
        from .columns import lifted

        return lifted(lambda value: _field(value, name, node), {"value": value})
    return _field(value, name, node)


def _field(value: Any, name: str, node: ast.MemberExpression) -> Any:
    if type(value) is dict:
        return value.get(name)
    if type(value) is Dynamic:
        return dynamic_member(value, name)
    raise FluxError(f'cannot access property "{name}" on value of type {nature(value)}', node.object.span)


def index(it: Interpreter, node: ast.IndexExpression, scope: Scope) -> Any:
    base = evaluate(it, node.array, scope)
    at = evaluate(it, node.index, scope)
    if it.by_column:
        from .columns import lifted

        return lifted(lambda base, at: _element(base, at, node), {"base": base, "at": at})
    return _element(base, at, node)


def _element(base: Any, at: Any, node: ast.IndexExpression) -> Any:
    if is_null(base):
        return None
    if type(base) is not list:
        shape = {dict: " (record)", Dictionary: " (dictionary)", Dynamic: " (dynamic)"}.get(type(base), "")
        raise FluxError(f"expected [A] (array) but found {type_text(base)}{shape}", node.array.span)
    if is_null(at):
        raise FluxError("cannot index into an array with null value; expected an int", node.index.span)
    if type(at) is not int:
        raise FluxError(f"expected int but found {type_text(at)}", node.index.span)
    if not 0 <= at < len(base):
        raise FluxError(f"cannot access element {at} of array of length {len(base)}", node.span)
    return base[at]


def function(it: Interpreter, node: ast.FunctionExpression, scope: Scope) -> Any:
    parameters: dict[str, Parameter] = {}
    for prop in node.params:
        name = prop.key.name  # type: ignore[union-attr]
        if type(prop.value) is ast.PipeLiteral:
            parameters[name] = Parameter(name, pipe=True)
        else:
            parameters[name] = Parameter(name, optional=prop.value is not None, default=prop.value)
    return Function(node, parameters, scope, it.signature)


def interpolation(it: Interpreter, node: ast.StringExpression, scope: Scope) -> Any:
    parts = [
        part.value if type(part) is ast.TextPart else evaluate(it, part.expression, scope)  # type: ignore[union-attr]
        for part in node.parts
    ]
    if it.by_column:
        from .columns import concatenated

        return concatenated(parts, lambda value, at: _interpolated(it, value, node.parts[at]))
    return "".join([_interpolated(it, value, part) for value, part in zip(parts, node.parts, strict=True)])


def _null_of_a_row(value: Any, node: ast.Node) -> FluxError:
    """What upstream says of a null in an interpolated string of a row function: a string column is told from the rest."""
    member = type(node) is ast.InterpolatedPart and isinstance(
        node.expression, (ast.MemberExpression, ast.IndexExpression)
    )
    if member and null_type(value) == "string":
        return FluxError("string expression evaluated to null", node.span)
    notes = ("there is no such column",) if member and value is None else ()
    return FluxError("invalid interpolation type", node.span, notes=notes)


def _interpolated(it: Interpreter, value: Any, node: ast.Node) -> str:
    """The text of a part. Upstream has other words for a null in a row function than elsewhere."""
    if type(value) is str:
        return value
    where = "" if node.source.name.startswith("stdlib/") else f"{node.span.location()}: "
    if is_null(value):
        if it.in_row_function():
            raise _null_of_a_row(value, node)
        raise FluxError(f"{where}interpolated expression produced a null value", node.span)
    if nature(value) not in ("bool", "int", "uint", "float", "time", "duration"):
        raise FluxError(
            f"{where}expected interpolated expression to have type string, but it had type {nature(value)}", node.span
        )
    return string_of(value)


def constant(it: Interpreter, node: Any, scope: Scope) -> Any:
    return node.value


def duration(it: Interpreter, node: ast.DurationLiteral, scope: Scope) -> Any:
    return from_units(node.values)


def time(it: Interpreter, node: ast.DateTimeLiteral, scope: Scope) -> Any:
    try:
        return checked_time(node.value, node.span.text)
    except FluxError as error:
        error.span = error.span or node.span
        raise


def regexp(it: Interpreter, node: ast.RegexpLiteral, scope: Scope) -> Any:
    return Regexp(node.value)


def paren(it: Interpreter, node: ast.ParenExpression, scope: Scope) -> Any:
    return evaluate(it, node.expression, scope)


def label(it: Interpreter, node: ast.LabelLiteral, scope: Scope) -> Any:
    # A label is its name; the checker lets it through only where upstream's runners turn labels on.
    return node.value


def pipe_literal(it: Interpreter, node: ast.PipeLiteral, scope: Scope) -> Any:
    raise FluxError(
        "a pipe literal may only be used as a default value for an argument in a function definition", node.span
    )


Null_bool = Null("bool")

_EVALUATE: dict[type, Callable[[Any, Any, Scope], Any]] = {
    ast.Identifier: identifier,
    ast.BinaryExpression: binary,
    ast.LogicalExpression: logical,
    ast.UnaryExpression: unary,
    ast.ConditionalExpression: conditional,
    ast.ArrayExpression: array,
    ast.DictExpression: dictionary,
    ast.ObjectExpression: record,
    ast.MemberExpression: member,
    ast.IndexExpression: index,
    ast.FunctionExpression: function,
    ast.StringExpression: interpolation,
    ast.IntegerLiteral: constant,
    ast.FloatLiteral: constant,
    ast.StringLiteral: constant,
    ast.DurationLiteral: duration,
    ast.DateTimeLiteral: time,
    ast.RegexpLiteral: regexp,
    ast.ParenExpression: paren,
    ast.CallExpression: call,
    ast.PipeExpression: pipe,
    ast.LabelLiteral: label,
    ast.PipeLiteral: pipe_literal,
}
