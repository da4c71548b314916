"""Printer: the documents of a tree, made from the leaves up, and what the makers of all kinds of nodes need."""

from __future__ import annotations

from .. import ast
from .children import children
from .document import concat, group, line, nest, newline, nothing, sequence, text
from .hang import Hang
from .parens import Parentheses
from .trivia import Trivia

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .document import Doc

    # Makes the document of a node whose children have theirs.
    Maker = Callable[["Printer", ast.Node], Hang]


class Printer:
    """Makes the documents of one file."""

    def __init__(self, file: ast.File, makers: dict[type[ast.Node], Maker]) -> None:
        self.trivia = Trivia(file.source)
        self.raw = file.source.text
        self.makers = makers
        self.parens = Parentheses(self.trivia)
        # The attributes of statements, by the start of the statement.
        self.attributes: dict[int, list[ast.Attribute]] = {}
        pending: list[ast.Attribute] = []
        for attribute in file.attributes:
            pending.append(attribute)
            start = self.trivia.after(attribute.end)
            if not self.raw.startswith("@", start):
                self.attributes[start] = pending
                pending = []
        self._hangs: dict[int, Hang] = {}
        self._docs: dict[int, Doc] = {}

    # ---- Nodes

    def make(self, nodes: list[ast.Node]) -> None:
        """Makes the documents of nodes and of all below them; a tree of any depth and length will do."""
        work = [(node, False) for node in reversed(nodes)]
        while work:
            node, ready = work.pop()
            if ready:
                self._hangs[id(node)] = self.makers[type(node)](self, node)
                continue
            self.parens.visit(node)
            work.append((node, True))
            below = children(node, self.parens)
            if isinstance(node, ast.Statement):
                below = [p for a in self.attributes.get(node.start, ()) for p in a.parameters] + below
            work += [(child, False) for child in reversed(below)]

    def hang(self, node: ast.Node) -> Hang:
        """The document of a node that has been made, for a place that it may hang on."""
        return self._hangs[id(node)]

    def doc(self, node: ast.Node) -> Doc:
        """The document of a node that has been made."""
        doc = self._docs.get(id(node))
        if doc is None:
            doc = self._docs[id(node)] = group(self.hang(node).doc())
        return doc

    def operand(self, parent: ast.Node, child: ast.Expression, *, right: bool = False) -> Doc:
        """An operand, in parentheses where it needs them."""
        doc = self.doc(child)
        if self.parens.needed(parent, child, right=right) and not self.parens.kept(child):
            return concat(text("("), doc, text(")"))
        return doc

    # ---- Texts and comments. A comment belongs to the token that follows it.

    def written(self, node: ast.Node) -> str:
        """The text of a node as it is in the source."""
        return self.raw[node.start : node.end]

    def comments(self, *tokens: int) -> Doc:
        """The comments before tokens that begin at these offsets; each ends its line."""
        found: list[Doc] = []
        for token in tokens:
            for comment in self.trivia.comments.get(token, ()):
                found.append(text(comment))
                found.append(newline)
        return sequence(found)

    def more_comments(self, *tokens: int) -> Doc:
        """The comments before tokens, on lines of their own, one step in."""
        found = self.comments(*tokens)
        return found if found is nothing else nest(concat(line, found))

    def commented(self, start: int, string: str) -> Doc:
        """A token that begins at `start`, with the comments before it."""
        if start not in self.trivia.comments:
            return text(string)
        return concat(self.comments(start), text(string))

    def name(self, node: ast.Identifier | ast.StringLiteral) -> Doc:
        """A name, or a string that stands for one, as it is written."""
        return self.commented(node.start, self.written(node))

    def comma_comments(self, end: int) -> Doc:
        """The comments before the comma that follows an item which ends at `end`, if one does."""
        comma = self.trivia.after(end)
        return self.comments(comma) if self.raw.startswith(",", comma) else nothing

    def spans_lines(self, node: ast.Node) -> bool:
        """Whether a node takes several lines in the source."""
        return self.raw.find("\n", node.start, node.end) >= 0
