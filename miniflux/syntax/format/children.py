"""children: the nodes whose documents a node's own is made of. Chains of pipes, operators and `else if` are one level, not many."""

from __future__ import annotations

from .. import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def children(node: ast.Node) -> list[ast.Node]:
    """What must have a document before `node` can have one, in source order."""
    find = CHILDREN.get(type(node))
    return find(node) if find is not None else []


def pipe_chain(node: ast.PipeExpression) -> tuple[ast.Expression, list[ast.PipeExpression]]:
    """The value that enters a chain of pipes, and the pipes, first one first."""
    pipes = [node]
    while isinstance(pipes[-1].argument, ast.PipeExpression):
        pipes.append(pipes[-1].argument)
    pipes.reverse()
    return pipes[0].argument, pipes


def operator_chain(
    node: ast.BinaryExpression | ast.LogicalExpression,
) -> list[ast.BinaryExpression | ast.LogicalExpression]:
    """An operation, and those that are its right operand, its right operand's right operand and so on."""
    chain = [node]
    while isinstance(chain[-1].right, ast.BinaryExpression):
        chain.append(chain[-1].right)
    return chain


def conditional_chain(node: ast.ConditionalExpression) -> list[ast.ConditionalExpression]:
    """A conditional and those that are its `else if`s."""
    chain = [node]
    while isinstance(chain[-1].alternate, ast.ConditionalExpression):
        chain.append(chain[-1].alternate)
    return chain


def _operators(node: Any) -> list[ast.Node]:
    chain = operator_chain(node)
    return [*(link.left for link in chain), chain[-1].right]


def _pipes(node: Any) -> list[ast.Node]:
    first, pipes = pipe_chain(node)
    return [first, *(pipe.call for pipe in pipes)]


def _conditionals(node: Any) -> list[ast.Node]:
    chain = conditional_chain(node)
    return [*(n for link in chain for n in (link.test, link.consequent)), chain[-1].alternate]


def _values(properties: list[ast.Property]) -> list[ast.Node]:
    return [p.value for p in properties if p.value is not None]


def _function(node: Any) -> list[ast.Node]:
    body = node.body.body if isinstance(node.body, ast.Block) else [node.body]
    return [*_values(node.params), *body]


def _call(node: Any) -> list[ast.Node]:
    return [node.callee, *(_values(node.arguments.properties) if node.arguments else ())]


CHILDREN: dict[type[ast.Node], Callable[[Any], list[ast.Node]]] = {
    ast.ExpressionStatement: lambda node: [node.expression],
    ast.VariableAssignment: lambda node: [node.init],
    ast.OptionStatement: lambda node: [node.assignment.init],
    ast.ReturnStatement: lambda node: [node.argument],
    ast.TestCaseStatement: lambda node: list(node.block.body),
    ast.BuiltinStatement: lambda node: [node.ty.mono],
    ast.ArrayExpression: lambda node: list(node.elements),
    ast.DictExpression: lambda node: [part for element in node.elements for part in element],
    ast.FunctionExpression: _function,
    ast.LogicalExpression: _operators,
    ast.BinaryExpression: _operators,
    ast.ObjectExpression: lambda node: _values(node.properties),
    ast.MemberExpression: lambda node: [node.object],
    ast.IndexExpression: lambda node: [node.array, node.index],
    ast.UnaryExpression: lambda node: [node.argument],
    ast.PipeExpression: _pipes,
    ast.CallExpression: _call,
    ast.ConditionalExpression: _conditionals,
    ast.StringExpression: lambda node: [p.expression for p in node.parts if isinstance(p, ast.InterpolatedPart)],
    ast.ParenExpression: lambda node: [node.expression],
    ast.ArrayType: lambda node: [node.element],
    ast.StreamType: lambda node: [node.element],
    ast.VectorType: lambda node: [node.element],
    ast.DictType: lambda node: [node.key, node.val],
    ast.RecordType: lambda node: [p.monotype for p in node.properties],
    ast.FunctionType: lambda node: [*(p.monotype for p in node.parameters), node.returns],
}
