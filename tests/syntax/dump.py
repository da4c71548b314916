"""A tree as a short text, for tests: `(Kind field …)`, without places."""

from __future__ import annotations

from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source


def dump(item: object) -> str:
    if isinstance(item, ast.Identifier | ast.IntegerLiteral | ast.FloatLiteral):
        return str(getattr(item, item.fields[0]))
    if isinstance(item, ast.StringLiteral):
        return repr(item.value)
    if isinstance(item, ast.Node):
        parts = " ".join(dump(getattr(item, field)) for field in item.fields)
        return f"({type(item).__name__} {parts})" if parts else f"({type(item).__name__})"
    if isinstance(item, list):
        return "[" + " ".join(dump(part) for part in item) + "]"
    if isinstance(item, tuple):
        return "<" + " ".join(dump(part) for part in item) + ">"
    return "-" if item is None else str(item)


def statements(text: str) -> list[str]:
    return [dump(statement) for statement in parse(Source(text)).body]


def expression(text: str) -> str:
    (statement,) = parse(Source(text)).body
    assert isinstance(statement, ast.ExpressionStatement)
    return dump(statement.expression)


def flat(node: object) -> list[object]:
    """Everything in a tree, places included, as a list: equal for equal trees, of any depth."""
    out: list[object] = []
    work = [node]
    while work:
        item = work.pop()
        if isinstance(item, ast.Node):
            out.append((type(item).__name__, item.start, item.end))
            work += [getattr(item, field) for field in item.fields]
        elif isinstance(item, list | tuple):
            out.append((type(item).__name__, len(item)))
            work += item
        else:
            out.append((type(item).__name__, item))
    return out
