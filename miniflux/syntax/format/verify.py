"""same_program, lost_comments: whether one text says what another says, however they are laid out."""

from __future__ import annotations

from .. import ast
from .trivia import Trivia

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..source import Source


def same_program(one: ast.Node, other: ast.Node) -> bool:
    """Whether two trees are equal but for places and for parentheses."""
    work: list[tuple[object, object]] = [(one, other)]
    while work:
        a, b = work.pop()
        while isinstance(a, ast.ParenExpression):
            a = a.expression
        while isinstance(b, ast.ParenExpression):
            b = b.expression
        if type(a) is not type(b):
            return False
        if isinstance(a, ast.Node):
            work += [(getattr(a, name), getattr(b, name)) for name in a.fields]
        elif isinstance(a, list | tuple):
            assert isinstance(b, list | tuple)
            if len(a) != len(b):
                return False
            work += zip(a, b, strict=True)
        elif a != b:
            return False
    return True


def comments_of(source: Source) -> list[str]:
    """The comments of a source without blanks at their ends, sorted."""
    return sorted(comment.rstrip() for found in Trivia(source).comments.values() for comment in found)


def lost_comments(one: Source, other: Source) -> list[str]:
    """The comments of `one` that `other` lacks."""
    left = comments_of(other)
    lost = []
    for comment in comments_of(one):
        if comment in left:
            left.remove(comment)
        else:
            lost.append(comment)
    return lost
