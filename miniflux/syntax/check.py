"""structural_errors: what a tree may not contain although the grammar allows it; upstream finds these when it leaves the tree behind."""

from __future__ import annotations

from ..errors import Diagnostic
from . import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

KINDS: dict[type[ast.Node], str] = {
    ast.OptionStatement: "option",
    ast.BuiltinStatement: "builtin",
    ast.TestCaseStatement: "testcase",
    ast.ReturnStatement: "return",
}
BASIC_TYPES = frozenset(("bool", "int", "uint", "float", "string", "duration", "time", "regexp", "bytes", "dynamic"))
CONSTRAINTS = frozenset(
    (
        "Addable", "Subtractable", "Divisible", "Numeric", "Comparable", "Equatable", "Label", "Nullable", "Record",
        "Negatable", "Timeable", "Stringable", "Basic",
    )
)  # fmt: skip
PIPE_LITERAL = "a pipe literal may only be used as a default value for an argument in a function definition"
TWO_PIPES = "function types can have at most one pipe parameter"


def structural_errors(file: ast.File) -> list[Diagnostic]:
    """Findings of phase "semantic", in source order: pipe literals, blocks of functions, named types and constraints."""
    found: list[Diagnostic] = []

    def report(node: ast.Node, message: str) -> None:
        found.append(Diagnostic(message, node.span, phase="semantic"))

    work: list[object] = [file.body]
    while work:
        node = work.pop()
        if isinstance(node, list | tuple):
            work += node
            continue
        if not isinstance(node, ast.Node):
            continue
        if isinstance(node, ast.FunctionExpression):
            pipes = [param for param in node.params if isinstance(param.value, ast.PipeLiteral)]
            for param in pipes[1:]:
                report(param.value or param, TWO_PIPES)
            work += [param.value for param in node.params if param not in pipes]
            work.append(node.body)
            if isinstance(node.body, ast.Block):
                _block(node.body, report)
            continue
        if isinstance(node, ast.PipeLiteral):
            report(node, PIPE_LITERAL)
        elif isinstance(node, ast.NamedType):
            if node.name.name not in BASIC_TYPES:
                report(node, f"invalid named type {node.name.name}")
        elif isinstance(node, ast.TypeConstraint):
            for kind in node.kinds:
                if kind.name not in CONSTRAINTS:
                    report(kind, f"invalid constraint {kind.name}")
        elif isinstance(node, ast.FunctionType):
            for parameter in [p for p in node.parameters if p.kind == "pipe"][1:]:
                report(parameter, TWO_PIPES)
        work += [getattr(node, field) for field in node.fields]
    found.sort(key=lambda problem: problem.span.start if problem.span else 0)
    return found


def _block(block: ast.Block, report: Callable[[ast.Node, str], None]) -> None:
    """A function's block holds assignments and expressions, and ends with its only return."""
    for statement in block.body[:-1]:
        if type(statement) in KINDS:
            report(statement, f"invalid {KINDS[type(statement)]} statement in function block")
    if not block.body or not isinstance(block.body[-1], ast.ReturnStatement):
        report(block.body[-1] if block.body else block, "missing return statement in block")
