"""Stream: a node of the lazy graph of table functions; execute: runs what results need, each node once."""

from __future__ import annotations

from ..errors import FluxError, StreamError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from ..syntax.source import Span
    from .block import Tables

    Transform = Callable[[Any, list[Tables]], Tables]


class Stream:
    """A stream of tables that nothing has read yet.

    `operation` is the Flux name of the function that made it, `arguments` what it was given (for those who look at the
    graph); `transform(execution, inputs)` computes the tables from those of `parents`. `stage` and `span` are the name and
    place of the call in the user's own script, for messages. `prepare(execution, stream)` is called for every node before
    anything runs and raises what must be known first. `effect` marks nodes that send or write when they run. A `bare` node
    raises its errors without the words "runtime error". `output` keeps the tables of a node that ran and must not run again.
    """

    __slots__ = (
        "__weakref__",
        "arguments",
        "bare",
        "effect",
        "operation",
        "output",
        "parents",
        "prepare",
        "span",
        "stage",
        "transform",
    )
    nature = "stream"

    def __init__(
        self,
        operation: str,
        parents: tuple[Stream, ...],
        transform: Transform,
        *,
        arguments: dict[str, Any] | None = None,
        stage: str = "",
        span: Span | None = None,
        prepare: Callable[[Any, Stream], None] | None = None,
        effect: bool = False,
        bare: bool = False,
    ) -> None:
        self.operation = operation
        self.parents = parents
        self.transform = transform
        self.arguments = arguments or {}
        self.stage = stage or operation
        self.span = span
        self.prepare = prepare
        self.effect = effect
        self.bare = bare
        self.output: Tables | None = None

    def ancestors(self) -> Iterator[Stream]:
        """Every node that this one reads, itself included, parents before children, each once."""
        return iter(order([self]))


def order(targets: Iterable[Stream]) -> list[Stream]:
    """The nodes that `targets` still need, parents first; without recursion, for pipes of any length."""
    done: set[int] = set()
    out: list[Stream] = []
    stack: list[tuple[Stream, bool]] = [(t, False) for t in reversed(list(targets))]
    while stack:
        node, ready = stack.pop()
        if ready:
            out.append(node)
        elif id(node) not in done:
            done.add(id(node))
            stack.append((node, True))
            if node.output is None:
                stack.extend((p, False) for p in reversed(node.parents))
    return out


def execute(execution: Any, targets: list[Stream]) -> Iterator[Tables]:
    """Yields the tables of each target in turn; every node runs once, and its tables are let go after their last reader.

    Nodes with effects keep their tables, so that reading such a stream a second time sends nothing.
    """
    nodes = order(targets)
    readers: dict[int, int] = {}
    for node in nodes:
        if node.output is None:
            if node.prepare is not None:
                node.prepare(execution, node)
            for parent in node.parents:
                readers[id(parent)] = readers.get(id(parent), 0) + 1
    for target in targets:
        readers[id(target)] = readers.get(id(target), 0) + 1
    ready: dict[int, Tables] = {}

    def read(node: Stream) -> Tables:
        """The tables of a node that ran; the last reader lets them go."""
        readers[id(node)] -= 1
        return ready[id(node)] if readers[id(node)] else ready.pop(id(node))

    waiting = iter(nodes)
    for target in targets:
        # `nodes` is in the order of the targets, so what this target needs comes before it.
        while id(target) not in ready:
            node = next(waiting)
            if node.output is None:
                inputs = [read(p) for p in node.parents]
                ready[id(node)] = run(execution, node, inputs)
            else:
                ready[id(node)] = node.output
        yield read(target)


def run(execution: Any, node: Stream, inputs: list[Tables]) -> Tables:
    """Runs one node; a failure says which function failed and where it was called."""
    try:
        tables = node.transform(execution, inputs)
    except StreamError:
        raise
    except FluxError as error:
        if node.bare or error.kind == "interrupted":
            raise
        raise StreamError(error, node.stage, node.span) from error
    if node.effect:
        node.output = tables
    return tables
