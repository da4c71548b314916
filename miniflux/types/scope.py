"""Scope: the names of a place in a script; Warned: a warning; and how to look through parentheses."""

from __future__ import annotations

from ..syntax import ast
from .exports import Exports
from .model import Scheme, Type

TYPE_CHECKING = False
if TYPE_CHECKING:
    Entry = Type | Scheme | Exports


class Scope:
    """The names of a function, a testcase or a package. `nodes` has where its variables and parameters come from."""

    __slots__ = ("nodes", "parent", "types", "used")

    def __init__(self, parent: Scope | None) -> None:
        self.parent = parent
        self.types: dict[str, Entry] = {}
        self.nodes: dict[str, ast.Node] = {}
        self.used: set[str] = set()


class Warned:
    """A warning: its name for -W, the text, the place, a note."""

    __slots__ = ("message", "name", "node", "note")

    def __init__(self, name: str, message: str, node: ast.Node, note: str = "") -> None:
        self.name = name
        self.message = message
        self.node = node
        self.note = note


def unwrap(node: ast.Expression) -> ast.Expression:
    """An expression without the parentheses around it."""
    while type(node) is ast.ParenExpression:
        node = node.expression
    return node


def callee_name(callee: ast.Expression) -> str:
    """The name under which a function is called, as messages show it."""
    callee = unwrap(callee)
    if isinstance(callee, ast.Identifier):
        return callee.name
    if isinstance(callee, ast.MemberExpression):
        prop = callee.property
        return prop.name if isinstance(prop, ast.Identifier) else prop.value
    return "<anonymous function>"
