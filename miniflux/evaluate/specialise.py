"""check_operators: finds, before the first row, what a row function cannot do with columns of these types (upstream's rule).

Streams of open types (read from CSV, pivoted, united) tell the types of their columns only when they run, and comparisons
take any two types before that. Each schema is looked at, whether or not a row gets as far as the operator that does not fit.
"""

from __future__ import annotations

from ..errors import FluxError
from ..syntax import ast
from ..values.kinds import nature
from ..values.operators import is_operator, result_nature, unsupported
from .scope import MISSING, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..values.function import Function

_ARITHMETIC = frozenset("+-*/%^")
_SCALARS = frozenset(("bool", "int", "uint", "float", "string", "time", "duration"))
_LITERALS: dict[type, str] = {
    ast.IntegerLiteral: "int",
    ast.FloatLiteral: "float",
    ast.StringLiteral: "string",
    ast.StringExpression: "string",
    ast.DurationLiteral: "duration",
    ast.DateTimeLiteral: "time",
}


class Incompatible(FluxError):
    """An operator that has no meaning for the columns at hand."""

    kind = "conflict"


def check_operators(function: Function, parameter: str, columns: Mapping[str, str]) -> None:
    """Raises Incompatible when an operator in `function` has no meaning for a row with these columns (types by label)."""
    body = function.body
    walk = _Walk(parameter, columns, function.scope)
    try:
        if type(body) is ast.Block:
            for statement in body.body:
                walk.statement(statement)
        else:
            walk.kind(body)
    except FluxError as error:
        raise Incompatible(f"cannot compile @ {function.node.span.location()}: {error.message}", error.span) from None


class _Walk:
    """Goes through the body of a row function; knows the kinds of the columns, of literals and of what surrounds the function."""

    __slots__ = ("columns", "local", "parameter", "scope")

    def __init__(self, parameter: str, columns: Mapping[str, str], scope: Scope) -> None:
        self.parameter = parameter
        self.columns = columns
        self.scope = scope
        self.local: dict[str, str | None] = {}

    def statement(self, node: ast.Statement) -> None:
        if type(node) is ast.VariableAssignment:
            self.local[node.id.name] = self.kind(node.init)
        elif type(node) is ast.ReturnStatement:
            self.kind(node.argument)

    def kind(self, node: ast.Node | None) -> str | None:
        """The kind of the value of an expression where it can be told at a glance. Raises FluxError for an operator without a meaning."""
        kind = type(node)
        if kind is ast.ParenExpression:
            return self.kind(node.expression)  # type: ignore[union-attr]
        if kind is ast.BinaryExpression:
            return self._binary(node)  # type: ignore[arg-type]
        if kind is ast.MemberExpression:
            return self._member(node)  # type: ignore[arg-type]
        if kind is ast.Identifier:
            return self._name(node.name)  # type: ignore[union-attr]
        if kind is ast.FunctionExpression:
            return None
        known = _LITERALS.get(kind)
        inside = [self.kind(part) for part in _parts(node)]
        if kind is ast.ConditionalExpression:
            return inside[1] or inside[2]
        if kind is ast.LogicalExpression:
            return "bool"
        if kind is ast.UnaryExpression:
            return inside[0] if node.operator in "+-" else "bool"  # type: ignore[union-attr]
        return known

    def _binary(self, node: ast.BinaryExpression) -> str | None:
        """Along the left spine in a loop, so that a sum of any length needs no deeper a stack."""
        spine = [node]
        while type(spine[-1].left) is ast.BinaryExpression:
            spine.append(spine[-1].left)
        left = self.kind(spine[-1].left)
        while spine:
            node = spine.pop()
            right = self.kind(node.right)
            operator = node.operator
            if left in _SCALARS and right in _SCALARS and not is_operator(operator, str(left), str(right)):
                raise unsupported(operator, str(left), str(right))
            if operator in _ARITHMETIC:
                known = left or right
                left = known if known is None else result_nature(operator, known)
            else:
                left = "bool"
        return left

    def _member(self, node: ast.MemberExpression) -> str | None:
        base = node.object
        if type(base) is not ast.Identifier or base.name != self.parameter or base.name in self.local:
            self.kind(base)
            return None
        prop = node.property
        return self.columns.get(prop.name if type(prop) is ast.Identifier else prop.value)  # type: ignore[union-attr]

    def _name(self, name: str) -> str | None:
        if name in self.local or name == self.parameter:
            return self.local.get(name)
        value = self.scope.lookup(name)
        return None if value is MISSING else nature(value)


def _parts(node: ast.Node | None) -> list[ast.Node]:
    """The expressions right below one, in the order in which they are evaluated."""
    kind = type(node)
    if kind is ast.ConditionalExpression:
        return [node.test, node.consequent, node.alternate]  # type: ignore[union-attr]
    if kind is ast.LogicalExpression:
        return [node.left, node.right]  # type: ignore[union-attr]
    if kind is ast.UnaryExpression:
        return [node.argument]  # type: ignore[union-attr]
    if kind is ast.ArrayExpression:
        return list(node.elements)  # type: ignore[union-attr]
    if kind is ast.ObjectExpression:
        return [p.key if p.value is None else p.value for p in node.properties]  # type: ignore[union-attr]
    if kind is ast.CallExpression:
        return _parts(node.arguments)  # type: ignore[union-attr]
    if kind is ast.PipeExpression:
        return [node.argument, node.call]  # type: ignore[union-attr]
    if kind is ast.IndexExpression:
        return [node.array, node.index]  # type: ignore[union-attr]
    if kind is ast.StringExpression:
        return [p.expression for p in node.parts if type(p) is ast.InterpolatedPart]  # type: ignore[union-attr]
    return []
