"""encode and decode: syntax nodes as nested tuples of plain values, for the cache of parsed library packages."""

from __future__ import annotations

from . import ast
from .source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_CLASSES: list[type[ast.Node]] = [
    c
    for c in vars(ast).values()
    if isinstance(c, type) and issubclass(c, ast.Node) and c.__init__ is not ast.Node.__init__
] + [ast.PipeLiteral]
_NUMBERS = {c: i for i, c in enumerate(_CLASSES)}


def encode(value: Any) -> Any:
    """A node as (number of its class, start, end, fields...); lists and tuples become tuples with a mark in front."""
    if isinstance(value, ast.Node):
        return (_NUMBERS[type(value)], value.start, value.end, *(encode(getattr(value, f)) for f in value.fields))
    if isinstance(value, list):
        return (-1, *(encode(v) for v in value))
    if isinstance(value, tuple):
        return (-2, *(encode(v) for v in value))
    return value


def decode(value: Any, source: Source) -> Any:
    """The node that `encode` made this of, with its places in `source`."""
    if type(value) is not tuple:
        return value
    kind = value[0]
    if kind >= 0:
        return _CLASSES[kind](source, value[1], value[2], *[decode(v, source) for v in value[3:]])
    parts = [decode(v, source) for v in value[1:]]
    return parts if kind == -1 else tuple(parts)
