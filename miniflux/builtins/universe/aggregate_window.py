"""fuse: does at once what `aggregateWindow` consists of, without a table for each window."""

from __future__ import annotations

from itertools import pairwise

from ...errors import FluxError, StreamError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import keep_rows, merge, take_rows, without_empty
from ..experimental.table import FILL, fill_empty
from .windows import INF, Window

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.bounds import Bounds
    from ...tables.graph import Stream
    from ...tables.key import GroupKey

# For these, upstream puts rows in order of time and leaves out those at no time, and makes the windows of each table for
# itself; for others it joins windows that are alike and takes rows as they stand.
_BY_TIME = ("mean", "sum", "count")


def fuse(stream: Stream) -> None:
    """Lets a window without end do at once what `aggregateWindow` consists of, where it stands at its end.

    That is: a window, a function that looks at each table for itself, perhaps `table.fill`, the start or stop of the window
    put in `_time`, and this window without end, which puts the rows back into the tables that they came from.
    """
    (copy,) = stream.parents
    if copy.operation != "duplicate" or copy.arguments["as"] != "_time":
        return
    label = copy.arguments["column"]
    (above,) = copy.parents
    fill = above.operation == FILL
    reducer = above.parents[0] if fill else above
    if label not in ("_start", "_stop") or reducer.by_block is None or len(reducer.parents) != 1:
        return
    first = reducer.parents[0]
    spec = first.arguments.get("window")
    column = reducer.arguments.get("column")
    if type(spec) is not Window or not spec.usual or spec.every == INF or column in ("_start", "_stop", "_time"):
        return
    chain = [copy, above, reducer, first] if fill else [copy, reducer, first]

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        keys = _whole_keys(inputs[0], spec.bounds)
        flat = [key for own in keys for key in own]
        # Windows of several tables may be alike: where tables have one key, and where `_time`, which is written, is part of it.
        shared = len(set(flat)) < len(flat) or any("_time" in block.key_labels for block in inputs[0])
        if (shared and reducer.operation not in _BY_TIME) or spec.bounds[0] >= spec.bounds[1]:
            tables = inputs[0]
            for node in (*reversed(chain), stream):
                try:
                    tables = node.transform(context, [tables])
                except FluxError as error:
                    raise _of(node, error) from error
            return tables
        return merge(
            [
                _reduced(context, spec, reducer, block, own, label, fill)
                for block, own in zip(inputs[0], keys, strict=True)
            ]
        )

    stream.fuses = (tuple(node.operation for node in chain), transform)


def _of(node: Stream, error: FluxError) -> FluxError:
    """The failure of one of the nodes that work as one: it is told of that node, where its call stands."""
    return error if isinstance(error, StreamError) or node.bare else StreamError(error, node.stage, node.span)


def _whole_keys(tables: Tables, bounds: Bounds) -> list[list[GroupKey]]:
    """For each block the keys of its tables with the bounds of the range in the place of their own."""
    limits = [("_start", "time", bounds[0]), ("_stop", "time", bounds[1])]
    out = []
    for block in tables:
        here = block.key_labels
        whole = "_start" in here and "_stop" in here
        at = [here.index("_start"), here.index("_stop")] if whole else []
        same = [whole and key.values[at[0]] == bounds[0] and key.values[at[1]] == bounds[1] for key in block.keys]
        out.append([key if ok else key.extended(limits) for key, ok in zip(block.keys, same, strict=True)])
    return out


def _reduced(
    context: Interpreter, spec: Window, reducer: Stream, block: Block, keys: list[GroupKey], label: str, fill: bool
) -> Block:
    """The rows that the function gives for the windows of each table of a block, as one table again."""
    by_time = reducer.operation in _BY_TIME
    if by_time:
        block = _by_time(spec, block, reducer.arguments["column"])
        if reducer.operation == "count":
            block = _countable(block, reducer.arguments["column"])
    parts = spec.cut(block, join=not by_time)
    # The function sees the windows as they lie in the block, each with the key of the table that it belongs to; with none
    # at all a table without rows, which tells the columns.
    of_tables = parts.tables or [0]
    offsets = parts.offsets() if parts.tables else [0, 0]
    assert reducer.by_block is not None
    windows = Block(parts.columns(block.columns, block.rows), offsets, kernels.take(block.keys, of_tables))
    try:
        result = reducer.by_block(context, windows)
    except FluxError as error:
        raise _of(reducer, error) from error
    if not parts.tables:
        result = take_rows(result, [], [0, 0])
    elif fill:
        result = fill_empty(result)
    count = result.rows
    times = parts.starts if label == "_start" else parts.stops
    values: dict[str, list[int]] = {
        "_start": [spec.bounds[0]] * count,
        "_stop": [spec.bounds[1]] * count,
        "_time": kernels.spread(times, result.offsets) if count else [],
    }
    columns = [Column(c.label, "time", values.pop(c.label)) if c.label in values else c for c in result.columns]
    columns += [Column(name, "time", times) for name, times in values.items()]
    if by_time and "_time" in block.key_labels:
        # Upstream puts the times of the windows in front of the columns of the key and does not look whether one is there.
        columns.insert(0, next(c for c in columns if c.label == "_time"))
    sizes = [0] * len(block.keys)
    for table, size in zip(of_tables, result.sizes(), strict=True):
        sizes[table] += size
    out = Block(columns, kernels.offsets_of(sizes), keys)
    return out if by_time else without_empty(out)


def _by_time(spec: Window, block: Block, column: str) -> Block:
    """The rows of each table in order of time, without those at no time and outside the range; what `mean` and the like need."""
    time = block.column(spec.time)
    if time is None:
        raise FluxError(f"no time column: {spec.time}", code=9)
    if time.type != "time":
        raise FluxError(f"time column is not a time value: {time.type}", code=9)
    times = time.values
    needed = (spec.time, column, *block.key_labels)
    block = Block([c for c in block.columns if c.label in needed], block.offsets, block.keys)
    mask = kernels.between(times, *spec.bounds)
    if not all(mask):
        block = keep_rows(block, mask)
        times = kernels.keep(times, mask)
    if all(kernels.ascending(times[a:b]) for a, b in pairwise(block.offsets)):
        return block
    return take_rows(block, kernels.sort_indices([Column("_time", "time", times)], block.offsets, False), block.offsets)


def _countable(block: Block, label: str) -> Block:
    """A block in which the column to count is one that `count` takes: of windows it counts times as well (upstream's rule)."""
    column = block.column(label)
    if column is None or column.type != "time" or label in block.key_labels:
        return block
    counted = Column(label, "int", column.values)
    return Block([counted if c is column else c for c in block.columns], block.offsets, block.keys)
