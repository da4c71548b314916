"""children: the nodes whose documents a node's own is made of. Chains of pipes, operators and `else if` are one level, not many.

Parentheses that are not kept do not part a chain: the text without them will be formatted the same.
"""

from __future__ import annotations

from .. import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .parens import Parentheses


def children(node: ast.Node, parens: Parentheses) -> list[ast.Node]:
    """What must have a document before `node` can have one, in source order."""
    find = CHILDREN.get(type(node))
    return find(node, parens) if find is not None else []


def pipe_chain(node: ast.PipeExpression, parens: Parentheses) -> tuple[ast.Expression, list[ast.PipeExpression]]:
    """The value that enters a chain of pipes, and the pipes, first one first."""
    pipes = [node]
    while isinstance(inner := parens.stripped(pipes[-1].argument), ast.PipeExpression):
        pipes.append(inner)
    pipes.reverse()
    return pipes[0].argument, pipes


def operator_chain(
    node: ast.BinaryExpression | ast.LogicalExpression, parens: Parentheses
) -> list[ast.BinaryExpression | ast.LogicalExpression]:
    """An operation, and those that are its right operand, its right operand's right operand and so on."""
    chain = [node]
    while isinstance(inner := parens.stripped(chain[-1].right), ast.BinaryExpression) and not parens.needed(
        chain[-1], inner, right=True
    ):
        chain.append(inner)
    return chain


def conditional_chain(node: ast.ConditionalExpression, parens: Parentheses) -> list[ast.ConditionalExpression]:
    """A conditional and those that are its `else if`s."""
    chain = [node]
    while isinstance(inner := parens.stripped(chain[-1].alternate), ast.ConditionalExpression):
        chain.append(inner)
    return chain


def _operators(node: Any, parens: Parentheses) -> list[ast.Node]:
    chain = operator_chain(node, parens)
    return [*(link.left for link in chain), chain[-1].right]


def _pipes(node: Any, parens: Parentheses) -> list[ast.Node]:
    first, pipes = pipe_chain(node, parens)
    return [first, *(pipe.call for pipe in pipes)]


def _conditionals(node: Any, parens: Parentheses) -> list[ast.Node]:
    chain = conditional_chain(node, parens)
    return [*(n for link in chain for n in (link.test, link.consequent)), chain[-1].alternate]


def _values(properties: list[ast.Property]) -> list[ast.Node]:
    return [p.value for p in properties if p.value is not None]


def _function(node: Any, parens: Parentheses) -> list[ast.Node]:
    body = node.body.body if isinstance(node.body, ast.Block) else [node.body]
    return [*_values(node.params), *body]


def _call(node: Any, parens: Parentheses) -> list[ast.Node]:
    return [node.callee, *(_values(node.arguments.properties) if node.arguments else ())]


CHILDREN: dict[type[ast.Node], Callable[[Any, Parentheses], list[ast.Node]]] = {
    ast.ExpressionStatement: lambda node, _: [node.expression],
    ast.VariableAssignment: lambda node, _: [node.init],
    ast.OptionStatement: lambda node, _: [node.assignment.init],
    ast.ReturnStatement: lambda node, _: [node.argument],
    ast.TestCaseStatement: lambda node, _: list(node.block.body),
    ast.BuiltinStatement: lambda node, _: [node.ty.mono],
    ast.ArrayExpression: lambda node, _: list(node.elements),
    ast.DictExpression: lambda node, _: [part for element in node.elements for part in element],
    ast.FunctionExpression: _function,
    ast.LogicalExpression: _operators,
    ast.BinaryExpression: _operators,
    ast.ObjectExpression: lambda node, _: _values(node.properties),
    ast.MemberExpression: lambda node, _: [node.object],
    ast.IndexExpression: lambda node, _: [node.array, node.index],
    ast.UnaryExpression: lambda node, _: [node.argument],
    ast.PipeExpression: _pipes,
    ast.CallExpression: _call,
    ast.ConditionalExpression: _conditionals,
    ast.StringExpression: lambda node, _: [p.expression for p in node.parts if isinstance(p, ast.InterpolatedPart)],
    ast.ParenExpression: lambda node, _: [node.expression],
    ast.ArrayType: lambda node, _: [node.element],
    ast.StreamType: lambda node, _: [node.element],
    ast.VectorType: lambda node, _: [node.element],
    ast.DictType: lambda node, _: [node.key, node.val],
    ast.RecordType: lambda node, _: [p.monotype for p in node.properties],
    ast.FunctionType: lambda node, _: [*(p.monotype for p in node.parameters), node.returns],
}
