"""Parentheses: which operands must stand in parentheses. Those of the source are dropped unless they hold comments."""

from __future__ import annotations

from .. import ast
from .children import operator_chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .trivia import Trivia

# How loosely a node binds, by upstream's table. What is not there holds together by itself.
LEVELS: dict[type[ast.Node], int] = {
    ast.CallExpression: 1,
    ast.MemberExpression: 1,
    ast.IndexExpression: 1,
    ast.PipeExpression: 2,
    ast.FunctionExpression: 3,
    ast.ConditionalExpression: 11,
}
SUM, COMPARISON, NEGATION = 6, 7, 8
OPERATORS = {
    "^": 4,
    "*": 5,
    "/": 5,
    "%": 5,
    "+": SUM,
    "-": SUM,
    "not": NEGATION,
    "exists": NEGATION,
    "and": 9,
    "or": 10,
}


def level(node: ast.Node) -> int:
    """How loosely a node binds that is not in parentheses; 0 if nothing can pull it apart."""
    if isinstance(node, ast.BinaryExpression | ast.LogicalExpression | ast.UnaryExpression):
        return OPERATORS.get(node.operator, COMPARISON)
    return LEVELS.get(type(node), 0)


def bare(node: ast.Expression) -> ast.Expression:
    """The expression within any number of parentheses."""
    while isinstance(node, ast.ParenExpression):
        node = node.expression
    return node


class Parentheses:
    """Decides about the parentheses of one file; `visit` must see a node before `needed` is asked of its operands."""

    __slots__ = ("_comments", "_forced")

    def __init__(self, trivia: Trivia) -> None:
        self._comments = trivia.comments
        # The ids of expressions that need parentheses for what stands farther off than their parent.
        self._forced: set[int] = set()

    def kept(self, node: ast.Node) -> bool:
        """Whether a node is parentheses of the source that are kept, for a comment before one of them."""
        return isinstance(node, ast.ParenExpression) and (
            node.start in self._comments or node.end - 1 in self._comments
        )

    def stripped(self, node: ast.Expression) -> ast.Expression:
        """The expression within parentheses that are not kept."""
        while isinstance(node, ast.ParenExpression) and not self.kept(node):
            node = node.expression
        return node

    def needed(self, parent: ast.Node, child: ast.Expression, *, right: bool) -> bool:
        """Whether an operand of `parent` needs parentheses; `right` if it is the right one of two."""
        inner = bare(child)
        if id(self.stripped(child)) in self._forced:
            return True
        outside, inside = level(parent), level(inner)
        if inside > outside or (right and inside == outside):
            return inside != 0
        if isinstance(parent, ast.UnaryExpression) and outside == SUM:
            # A sign binds tighter than upstream's table says.
            return isinstance(inner, ast.BinaryExpression | ast.PipeExpression)
        # `1.a` would begin with a float.
        return (
            isinstance(inner, ast.IntegerLiteral)
            and isinstance(parent, ast.MemberExpression)
            and isinstance(parent.property, ast.Identifier)
        )

    def visit(self, node: ast.Node) -> None:
        """Notes what below `node` needs parentheses, where upstream leaves them out and so changes what is meant."""
        if isinstance(node, ast.FunctionExpression):
            if not isinstance(node.body, ast.Block):
                body = self.stripped(node.body)
                first = self.first(body)
                if first is not body and isinstance(first, ast.ObjectExpression):
                    # `() => {a: 1}.a` would begin with a block.
                    self._forced.add(id(first))
        elif isinstance(node, ast.BinaryExpression | ast.LogicalExpression):
            for link in operator_chain(node, self):
                self._close(link)

    def first(self, node: ast.Expression) -> ast.Expression:
        """The expression that a printed expression begins with."""
        while True:
            if isinstance(node, ast.BinaryExpression | ast.LogicalExpression):
                child = node.left
            elif isinstance(node, ast.PipeExpression):
                child = node.argument
            elif isinstance(node, ast.CallExpression):
                child = node.callee
            elif isinstance(node, ast.MemberExpression):
                child = node.object
            elif isinstance(node, ast.IndexExpression):
                child = node.array
            else:
                return node
            if self.needed(node, child, right=False):
                return node
            node = self.stripped(child)

    def _close(self, parent: ast.BinaryExpression | ast.LogicalExpression) -> None:
        """A function at the end of a left operand would take in the operator and all that follows."""
        child, right = parent.left, False
        outer: ast.Node = parent
        while not self.needed(outer, child, right=right):
            node = self.stripped(child)
            if isinstance(node, ast.FunctionExpression):
                if not isinstance(node.body, ast.Block):
                    self._forced.add(id(node))
                return
            if isinstance(node, ast.BinaryExpression | ast.LogicalExpression):
                outer, child, right = node, node.right, True
            elif isinstance(node, ast.UnaryExpression):
                outer, child, right = node, node.argument, False
            else:
                return
