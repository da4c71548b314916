"""statement_list, block: statements one below the other."""

from __future__ import annotations

from .. import ast
from .document import concat, newline, separated, text
from .hang import Affix, Hang
from .literals import attributes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .document import Doc
    from .printer import Printer


# What a printed expression may begin with so that its first character is a parenthesis.
OPENING = (
    ast.FunctionExpression, ast.ParenExpression, ast.BinaryExpression, ast.LogicalExpression, ast.PipeExpression,
    ast.CallExpression, ast.MemberExpression, ast.IndexExpression,
)  # fmt: skip


def statement_list(printer: Printer, body: list[ast.Statement]) -> Doc:
    """Statements on lines of their own.

    An empty line stands between two of different kinds, before comments and attributes, and where the source has one or more.
    """
    docs: list[Doc] = []
    previous: ast.Statement | None = None
    for node in body:
        doc = printer.doc(node)
        marks = printer.attributes.get(node.start, [])
        if isinstance(node, ast.ExpressionStatement):
            if _needs_parentheses(printer, node, previous):
                doc = concat(text("("), doc, text(")"))
            doc = concat(attributes(printer, marks, before_parenthesis=_opens(printer, node.expression)), doc)
        else:
            doc = concat(attributes(printer, marks), doc)
        if previous is not None and (
            type(node) is not type(previous)
            or marks
            or printer.trivia.line(node.start) - printer.trivia.line(previous.end) > 1
            or _begins_with_comment(printer, node)
        ):
            doc = concat(newline, doc)
        docs.append(doc)
        previous = node
    return separated(docs, newline)


def _begins_with_comment(printer: Printer, node: ast.Statement) -> bool:
    comments = printer.trivia.comments
    if node.start in comments or not isinstance(node, ast.ExpressionStatement):
        return node.start in comments
    # A comment behind an opening parenthesis that is left out.
    return printer.parens.first(printer.parens.stripped(node.expression)).start in comments


def _opens(printer: Printer, node: ast.Expression) -> bool:
    """Whether a printed expression begins with a parenthesis."""
    # An operation is its own beginning if its left operand needs parentheses.
    return isinstance(printer.parens.first(printer.parens.stripped(node)), OPENING)


def _needs_parentheses(printer: Printer, node: ast.ExpressionStatement, previous: ast.Statement | None) -> bool:
    """Whether a statement in parentheses would be none without them, or would continue the type of the declaration before it."""
    if not printer.raw.startswith("(", node.start):
        return False
    first = printer.parens.first(printer.parens.stripped(node.expression))
    if isinstance(first, ast.LabelLiteral):
        return True
    return isinstance(previous, ast.BuiltinStatement) and printer.raw.startswith(("[", "+", "where"), first.start)


def block(printer: Printer, node: ast.Block) -> Hang:
    """A block of statements."""
    opening = printer.commented(node.start, "{")
    body = concat(newline, statement_list(printer, node.body), printer.comments(node.end - 1))
    return Hang(body, Affix(opening, concat(newline, text("}"))))
