"""Problem: why something has no type, as data; Places: where the parts of a call are."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..syntax import ast
    from ..syntax.ast import Node
    from .model import Type


class Problem:
    """Why something has no type.

    `kind` names the message, `args` are its types and names. `context` says where inside the types it is, innermost first:
    ("argument", name), ("result", expected, actual) or ("label", name, expected, actual). `node` is the place when it is
    another than that of the whole. Of a wrong call, `call` is the call, `callee` the definition of the function if the
    script shows it, `piped` what came through a pipe: the parameter's name and the type.
    """

    __slots__ = ("args", "call", "callee", "context", "kind", "node", "piped")

    def __init__(self, kind: str, *args: Any, node: Node | None = None) -> None:
        self.kind = kind
        self.args = args
        self.context: tuple[tuple[Any, ...], ...] = ()
        self.node = node
        self.call: ast.CallExpression | None = None
        self.callee: ast.FunctionExpression | None = None
        self.piped: tuple[str, Type] | None = None


class Places:
    """Where the parts of a call are, for messages about them."""

    __slots__ = ("arguments", "call", "callee")

    def __init__(self, call: Node, callee: Node, arguments: dict[str, Node]) -> None:
        self.call = call
        self.callee = callee
        self.arguments = arguments
