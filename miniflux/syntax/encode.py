"""encode, decode: a tree as a flat tuple of plain values, which `marshal` writes and reads, and back.

The tuple is a program for a stack, nodes after their children, so that neither the depth of a tree nor the length of a chain matters:
each node is its kind, its offsets and then, in the order of its fields, its plain values and the lengths of its lists.
"""

from __future__ import annotations

from . import ast
from .ast import Identifier, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .source import Source

# What a field holds: a plain value, a node or None, a list of nodes, a list of plain pairs.
PLAIN, CHILD, CHILDREN, PAIRS = range(4)
PLAIN_FIELDS = frozenset(("name", "value", "operator", "kind"))
LIST_FIELDS = frozenset(
    (
        "attributes", "imports", "body", "parameters", "elements", "params", "properties", "parts", "kinds", "constraints",
    )
)  # fmt: skip
# Fields whose name says one thing and whose node means another.
SPECIAL = {
    ("PackageClause", "name"): CHILD, ("TvarType", "name"): CHILD, ("NamedType", "name"): CHILD,
    ("PropertyType", "name"): CHILD, ("ParameterType", "name"): CHILD, ("Property", "value"): CHILD,
    ("FunctionExpression", "body"): CHILD, ("DurationLiteral", "values"): PAIRS,
}  # fmt: skip

# Kinds of entry that are no nodes: nothing, and the pair of a dictionary.
NONE, PAIR = 0, 1
IDENTIFIER = 2


def _shape(node: type[Node]) -> tuple[int, ...]:
    def holds(field: str) -> int:
        if (special := SPECIAL.get((node.__name__, field))) is not None:
            return special
        return PLAIN if field in PLAIN_FIELDS else CHILDREN if field in LIST_FIELDS else CHILD

    return tuple(holds(field) for field in node.fields)


# The kinds of node, numbered by place: a cache is only good for the version of miniflux that wrote it.
CLASSES: list[tuple[type[Node], tuple[int, ...]]] = [(Node, ()), (Node, ()), (Identifier, (PLAIN,))] + [
    (cls, _shape(cls))
    for cls in vars(ast).values()
    if isinstance(cls, type) and issubclass(cls, Node) and cls is not Node and cls is not Identifier
]


def encode(node: Node) -> tuple[Any, ...]:
    """A node and everything below it, without the source, as a flat tuple of None, numbers, strings and pairs of these."""
    kinds = {cls: number for number, (cls, _) in enumerate(CLASSES) if number >= IDENTIFIER}
    out: list[Any] = []
    # What is still to be written: nodes, and the entries of nodes whose children come first.
    work: list[Any] = [node]
    while work:
        item = work.pop()
        if item is None:
            out.append(NONE)
        elif isinstance(item, Node):
            kind = kinds[type(item)]
            entry: list[Any] = [kind, item.start, item.end]
            children: list[Any] = []
            for field, holds in zip(item.fields, CLASSES[kind][1], strict=True):
                value = getattr(item, field)
                if holds == PLAIN:
                    entry.append(value)
                elif holds == CHILD:
                    children.append(value)
                elif holds == PAIRS:
                    entry.append(tuple(value))
                else:
                    entry.append(len(value))
                    children += value
            work.append(entry)
            work += reversed(children)
        elif isinstance(item, tuple):
            work += [[PAIR], item[1], item[0]]
        else:
            out += item
    return tuple(out)


def decode(data: tuple[Any, ...], source: Source) -> Any:
    """The node that `encode` made `data` of, as a node of `source`."""
    stack: list[Any] = []
    push, pop = stack.append, stack.pop
    classes = CLASSES
    at = 0
    length = len(data)
    while at < length:
        kind = data[at]
        if kind == IDENTIFIER:
            push(Identifier(source, data[at + 1], data[at + 2], data[at + 3]))
            at += 4
        elif kind == NONE:
            push(None)
            at += 1
        elif kind == PAIR:
            second = pop()
            push((pop(), second))
            at += 1
        else:
            cls, shape = classes[kind]
            start, end = data[at + 1], data[at + 2]
            after = at = at + 3
            for holds in shape:
                if holds != CHILD:
                    after += 1
            at = after
            values = []
            for holds in reversed(shape):
                if holds == CHILD:
                    values.append(pop())
                    continue
                after -= 1
                if holds == PLAIN:
                    values.append(data[after])
                elif holds == CHILDREN:
                    count = data[after]
                    if count:
                        values.append(stack[-count:])
                        del stack[-count:]
                    else:
                        values.append([])
                else:
                    values.append(list(data[after]))
            values.reverse()
            push(cls(source, start, end, *values))
    return stack[0]
