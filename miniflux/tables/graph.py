"""Stream: a node of the lazy graph of table functions; execute: runs what results need, each node once."""

from __future__ import annotations

import gc

from ..errors import FluxError, StreamError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from ..syntax.source import Span
    from .block import Block, Tables

    Transform = Callable[[Any, list[Tables]], Tables]


class Stream:
    """A stream of tables that nothing has read yet.

    `operation` is the Flux name of the function that made it, `arguments` what it was given (for those who look at the
    graph); `transform(execution, inputs)` computes the tables from those of `parents`. `stage` and `span` are the name and
    place of the call in the user's own script, for messages. `prepare(execution, stream)` is called for every node before
    anything runs and raises what must be known first. `effect` marks nodes that send or write when they run. A `bare` node
    raises its errors without the words "runtime error". `output` keeps the tables of a node that ran and must not run again,
    `failure` the error of one that failed after it had sent something. `fuses` names an operation and a transform: where the
    only parent is of that operation and nothing else reads it, the transform runs on what the parent would read, in place of
    both.
    """

    __slots__ = (
        "__weakref__",
        "arguments",
        "bare",
        "by_block",
        "effect",
        "failure",
        "fuses",
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
        self.failure: StreamError | None = None
        self.fuses: tuple[tuple[str, ...], Transform] | None = None
        self.by_block: Callable[[Any, Block], Block] | None = None


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
    fused: dict[int, Transform] = {}
    skipped: set[int] = set()
    for node in nodes:
        if node.fuses is not None and (others := _fuses(node, node.fuses[0], readers)):
            fused[id(node)] = node.fuses[1]
            skipped.update(map(id, others))
    ready: dict[int, Tables] = {}

    def sources(node: Stream) -> tuple[Stream, ...]:
        """What a node reads: its parents, or what a parent that it is fused with would have read."""
        parents = node.parents
        while len(parents) == 1 and id(parents[0]) in skipped:
            parents = parents[0].parents
        return parents

    def read(node: Stream) -> Tables:
        """The tables of a node that ran; the last reader lets them go."""
        readers[id(node)] -= 1
        return ready[id(node)] if readers[id(node)] else ready.pop(id(node))

    waiting = iter(nodes)
    for target in targets:
        # `nodes` is in the order of the targets, so what this target needs comes before it.
        while id(target) not in ready:
            node = next(waiting)
            if id(node) in skipped:
                continue
            if node.output is None:
                inputs = [read(p) for p in sources(node)]
                transform = fused.get(id(node), node.transform)
                ready[id(node)] = run(execution, node, inputs, transform, last=node is target)
            else:
                ready[id(node)] = node.output
        yield read(target)


def _fuses(node: Stream, operations: tuple[str, ...], readers: dict[int, int]) -> list[Stream]:
    """The nodes above a node that it can take the place of: one for each of the operations, or none."""
    if node.output is not None:
        return []
    others = []
    for operation in operations:
        (node,) = node.parents
        if node.output is not None or node.operation != operation or readers[id(node)] != 1 or len(node.parents) != 1:
            return []
        others.append(node)
    return others


# What takes tables in pieces, as they arrive; whatever else reads a stream puts whole tables together first.
_BY_PIECE = frozenset(("filter", "map", "group"))


def run(execution: Any, node: Stream, inputs: list[Tables], transform: Transform, *, last: bool = False) -> Tables:
    """Runs one node; a failure says which function failed and where it was called. The `last` one gives whole tables.

    `execution.effects` counts the calls with effects: a node whose row function sends keeps its tables too, or its
    failure: nothing is sent a second time because a stream is read again.
    """
    if node.failure is not None:
        node.failure.calls.clear()
        raise node.failure
    effects = execution.effects
    # Tables hold no cycles, but so many objects that looking for some would take most of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        if node.operation not in _BY_PIECE:
            inputs = [_whole(tables) for tables in inputs]
        tables = transform(execution, inputs)
        if last:
            tables = _whole(tables)
    except StreamError as error:
        if execution.effects != effects:
            node.failure = error
        raise
    except FluxError as error:
        if node.bare:
            raise
        failure = StreamError(error, node.stage, node.span)
        if execution.effects != effects:
            node.failure = failure
        raise failure from error
    finally:
        if collecting:
            gc.enable()
    if node.effect or execution.effects != effects:
        node.output = tables
    return tables


def _whole(tables: Tables) -> Tables:
    """The tables without pieces that wait to be put together."""
    if all(block.arrival is None for block in tables):
        return tables
    from .regroup import whole

    return whole(tables)
