"""limit, tail, sort: rows by their places, and places by their values."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Tables
from ...tables.merge import arrivals, in_key_order, in_one_piece, keep_tables, piece_numbers, without_empty
from ...tables.sorting import sorted_block
from ..registry import builtin
from .common import no_duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "limit")
def limit(context: Interpreter, tables: Stream, n: int, offset: int = 0) -> Stream:
    """The first `n` rows of each table after `offset` rows; a table that the offset uses up goes."""
    if offset < 0:
        raise FluxError(f"limit offset cannot be negative ({offset})")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables(_first(block, n, offset) for block in inputs[0])

    stream = context.stream("limit", (tables,), transform, arguments={"n": n, "offset": offset})
    if tables.operation == "sort" and offset == 0:
        columns, desc = tables.arguments["columns"], tables.arguments["desc"]

        def sorted_first(context: Interpreter, inputs: list[Tables]) -> Tables:
            # A negative number is no limit here.
            first = Tables(sorted_block(block, columns, desc, n if n >= 0 else block.rows) for block in inputs[0])
            return Tables(map(without_empty, _as_arrived(first, inputs[0])))

        # A sort with a limit behind it takes tables as they arrive, which a sort alone does not, and drops tables without
        # rows, which neither does alone (upstream's rule).
        stream.fuses = (("sort",), sorted_first)
    return stream


def _first(block: Block, n: int, offset: int) -> Block:
    n = max(n, 0)
    o = block.offsets
    spans = []
    tables = []
    for i in range(len(block.keys)):
        start, stop = o[i], o[i + 1]
        if n > 0 and start < stop <= start + offset:
            continue
        start = min(start + offset, stop)
        spans.append((start, min(start + n, stop)))
        tables.append(i)
    return _spans(block, tables, spans)


@builtin("universe", "tail")
def tail(context: Interpreter, tables: Stream, n: int, offset: int = 0) -> Stream:
    """The last `n` rows of each table, leaving out `offset` rows at the end."""
    if offset < 0:
        raise FluxError(f"tail offset cannot be negative ({offset})")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        no_duplicates("tail found duplicate table with key: ", inputs[0])
        return in_one_piece(in_key_order(Tables(_last(block, n, offset) for block in inputs[0])))

    return context.stream("tail", (tables,), transform, arguments={"n": n, "offset": offset})


def _last(block: Block, n: int, offset: int) -> Block:
    n = max(n, 0)
    o = block.offsets
    spans = []
    for i in range(len(block.keys)):
        stop = max(o[i + 1] - offset, o[i])
        spans.append((max(stop - n, o[i]), stop))
    return _spans(block, list(range(len(spans))), spans)


def _spans(block: Block, tables: list[int], spans: list[tuple[int, int]]) -> Block:
    """A stretch of rows of each of some tables."""
    sizes = [b - a for a, b in spans]
    if sum(sizes) == block.rows and len(tables) == len(block.keys):
        return block
    columns = [c.picked(lambda values: kernels.ranges(values, spans)) for c in block.columns]
    arrival = None if block.arrival is None else kernels.ranges(block.arrival, spans)
    offsets = kernels.offsets_of(sizes)
    pieces = None if block.pieces is None else kernels.refined(offsets, kernels.ranges(piece_numbers(block), spans))
    return Block(columns, offsets, [block.keys[i] for i in tables], arrival, pieces)


@builtin("universe", "sort")
def sort(context: Interpreter, tables: Stream, columns: list[str] | None = None, desc: bool = False) -> Stream:
    """The rows of each table in the order of the columns named, by default `_value`; nulls come first either way.

    Rows of one piece that are equal keep their order; the pieces of a table are merged as upstream's heap does it.
    """
    labels = ["_value"] if columns is None else columns

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        blocks = [sorted_block(block, labels, desc) for block in inputs[0]]
        return Tables(Block(b.columns, b.offsets, b.keys) for b in blocks)

    return context.stream("sort", (tables,), transform, arguments={"columns": labels, "desc": desc})


def _as_arrived(tables: Tables, before: Tables) -> Tables:
    """The same tables in the order in which the first row of each had arrived."""
    if all(b.arrival is None for b in before):
        return tables
    places = arrivals(before)
    order = sorted(
        (place[old.offsets[t]], b, t)
        for b, (old, place) in enumerate(zip(before, places, strict=True))
        for t in range(len(old.keys))
        if old.offsets[t] < old.offsets[t + 1]
    )
    out = (keep_tables(tables.blocks[b], [t for _, _, t in run]) for b, run in groupby(order, key=itemgetter(1)))
    return Tables(Block(b.columns, b.offsets, b.keys) for b in out)
