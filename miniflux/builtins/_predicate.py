"""column_pairs: reads the columns to join on out of a function such as `(l, r) => l.id == r.id and l.host == r.host`."""

from __future__ import annotations

from ..errors import FluxError
from ..syntax import ast
from ..values.function import Function
from ..values.kinds import nature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_PREFIX = "error in join function - some expressions are not yet supported in the `on` parameter: "
_SHAPE = "function body should be a single logical expression that compares columns from each table"
_OTHER = "binary expression operands must reference `l` or `r` only, and may not reference the same object"
_LITERALS = {
    "bool": "BooleanLiteral",
    "int": "IntegerLiteral",
    "uint": "UnsignedIntegerLiteral",
    "float": "FloatLiteral",
    "string": "StringLiteral",
    "time": "DateTimeLiteral",
    "duration": "DurationLiteral",
    "regexp": "RegexpLiteral",
}


def column_pairs(function: Any) -> list[tuple[str, str]]:
    """The labels of the left and the right column of each comparison, in source order.

    Raises a FluxError, in upstream's words, for anything but comparisons of a member of `l` with one of `r` by `==`,
    joined by `and`. Of several faults the last one in the text is named (upstream's rule).
    """
    body = function.body if type(function) is Function else None
    if type(body) is ast.Block:
        last = body.body[0] if len(body.body) == 1 else None
        body = last.argument if type(last) is ast.ReturnStatement else None
    if body is None or type(body) is ast.Block:
        raise FluxError(_PREFIX + _SHAPE)
    pairs: list[tuple[str, str]] = []
    fault: tuple[str, ast.Node] | None = None
    for node in _walk(body):
        message = _judge(node, function, pairs)
        if message is not None:
            fault = (message, node)
    if fault is not None:
        raise FluxError(_PREFIX + fault[0], fault[1].span)
    return pairs


def _walk(root: ast.Node) -> Iterator[ast.Node]:
    """The nodes of an expression, each before its parts, in source order; parentheses left out."""
    stack: list[Any] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif type(node) is ast.ParenExpression:
            stack.append(node.expression)
        elif type(node) is ast.MemberExpression:
            yield node
            stack.append(node.object)
        elif type(node) is ast.Property:
            yield node
            stack.append(node.key if node.value is None else node.value)
        elif isinstance(node, ast.Node):
            yield node
            stack.extend(getattr(node, name) for name in reversed(node.fields))


def _judge(node: ast.Node, function: Function, pairs: list[tuple[str, str]]) -> str | None:
    """What is wrong with a node, None when nothing is; a comparison of columns is added to `pairs`."""
    kind = type(node)
    if kind is ast.LogicalExpression:
        operator = node.operator  # type: ignore[attr-defined]
        return None if operator == "and" else f"unsupported operator in join predicate: {operator}"
    if kind is ast.BinaryExpression:
        return _compared(node, pairs)  # type: ignore[arg-type]
    if kind is ast.MemberExpression:
        return None
    if kind is ast.Identifier:
        # A name from outside stands for its value (upstream's rule).
        value = function.scope.lookup(node.name)  # type: ignore[attr-defined]
        literal = None if node.name in function.parameters else _LITERALS.get(nature(value))  # type: ignore[attr-defined]
        return literal and f"illegal expression type in join predicate: {literal}"
    # A property and then its name are looked at, so the name's is the last fault.
    name = type(node.key).__name__ if type(node) is ast.Property else kind.__name__
    return f"illegal expression type in join predicate: {name}"


def _compared(node: ast.BinaryExpression, pairs: list[tuple[str, str]]) -> str | None:
    if node.operator != "==":
        return f"unsupported operator in join predicate: {node.operator}"
    sides: dict[str, str] = {}
    for expression, word in ((node.left, "left"), (node.right, "right")):
        while type(expression) is ast.ParenExpression:
            expression = expression.expression
        if type(expression) is not ast.MemberExpression:
            return f"{word} side of comparison is not a member expression"
        if type(expression.object) is not ast.Identifier:
            return "invalid member expression"
        key = expression.property
        sides[expression.object.name] = key.name if type(key) is ast.Identifier else key.value  # type: ignore[union-attr]
    if sides.keys() != {"l", "r"}:
        return _OTHER
    pairs.append((sides["l"], sides["r"]))
    return None
