"""merge, in_key_order, arrival_order: putting pieces of tables together and tables in order."""

from __future__ import annotations

from itertools import chain

from ..errors import FluxError
from . import kernels
from .block import Block, Column, Tables
from .key import GroupKey, key_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def merge(blocks: Sequence[Block], *, apart: bool = False) -> Tables:
    """Tables of equal key put together, in key order; columns that a piece lacks are null there.

    Rows of one table keep the order of the pieces. `arrival` of the blocks is carried along. Raises the schema collision of
    upstream when one label has two types under one key. With `apart` pieces that do not have the same columns stay as they
    are.
    """
    blocks = [b for b in blocks if b.keys]
    if len(blocks) == 1 and len(set(blocks[0].keys)) == len(blocks[0].keys):
        return Tables([_permuted(blocks[0], key_order(blocks[0].keys))])
    pieces: dict[GroupKey, list[tuple[int, int]]] = {}
    for b, block in enumerate(blocks):
        for t, key in enumerate(block.keys):
            pieces.setdefault(key, []).append((b, t))
    keys = list(pieces)
    ordered = [keys[i] for i in key_order(keys)]
    out: list[Block] = []
    schema: list[tuple[str, str]] | None = None
    run: list[GroupKey] = []
    schemas = [[(c.label, c.type) for c in block.columns] for block in blocks]
    for key in ordered:
        if apart and any(schemas[b] != schemas[pieces[key][0][0]] for b, _ in pieces[key]):
            if run:
                out.append(_assemble(blocks, pieces, run, schema or []))
                run = []
            out += [_permuted(blocks[b], [t]) for b, t in pieces[key]]
            continue
        own = _schema(blocks, schemas, pieces[key])
        if run and ((own is not schema and own != schema) or key.labels != run[0].labels):
            out.append(_assemble(blocks, pieces, run, schema or []))
            run = []
        schema = own
        run.append(key)
    if run:
        out.append(_assemble(blocks, pieces, run, schema or []))
    return Tables(out)


def in_key_order(tables: Tables) -> Tables:
    """The same tables in the order of their keys; tables of equal key stay two, in their order."""
    keys = tables.keys()
    order = key_order(keys)
    if order == list(range(len(keys))):
        return tables if all(b.arrival is None for b in tables) else Tables(_settled(b) for b in tables)
    if len(tables.blocks) == 1:
        return Tables([_settled(_permuted(tables.blocks[0], order))])
    where = [(b, t) for b, block in enumerate(tables.blocks) for t in range(len(block.keys))]
    out: list[Block] = []
    at = 0
    while at < len(order):
        b = where[order[at]][0]
        end = at
        while end < len(order) and where[order[end]][0] == b:
            end += 1
        out.append(_settled(_permuted(tables.blocks[b], [where[i][1] for i in order[at:end]])))
        at = end
    return Tables(out)


def by_schema(tables: Tables) -> list[Block]:
    """One block for each schema and set of key columns, of all tables that have it; the order of tables is given up."""
    alike: dict[object, list[Block]] = {}
    for block in tables:
        key = block.keys[0]
        schema = (tuple(block.labels), tuple(c.type for c in block.columns), key.labels, key.types)
        alike.setdefault(schema, []).append(block)
    out = []
    for blocks in alike.values():
        if len(blocks) == 1:
            out += blocks
            continue
        columns = [
            Column(c.label, c.type, list(chain.from_iterable(b.columns[at].values for b in blocks)))
            for at, c in enumerate(blocks[0].columns)
        ]
        sizes = list(chain.from_iterable(b.sizes() for b in blocks))
        keys = list(chain.from_iterable(b.keys for b in blocks))
        out.append(Block(columns, kernels.offsets_of(sizes), keys))
    return out


def arrivals(tables: Tables) -> list[list[int]]:
    """For each block the place of its rows in the order of arrival over the whole stream."""
    if all(b.arrival is None for b in tables):
        out = []
        start = 0
        for block in tables:
            out.append(list(range(start, start + block.rows)))
            start += block.rows
        return out
    total = 0
    out = []
    for block in tables:
        # A block without `arrival` among others comes after what came before it.
        out.append(block.arrival if block.arrival is not None else list(range(total, total + block.rows)))
        total = max([total, *(v + 1 for v in out[-1])])
    return out


def take_rows(block: Block, rows: list[int], offsets: list[int], keys: list[GroupKey] | None = None) -> Block:
    """The rows of a block at `rows`, cut into tables by `offsets`."""
    columns = [c.picked(lambda values: kernels.take(values, rows)) for c in block.columns]
    arrival = None if block.arrival is None else kernels.take(block.arrival, rows)
    return Block(columns, offsets, block.keys if keys is None else keys, arrival)


def take_or_null(block: Block, rows: list[int], offsets: list[int]) -> Block:
    """As `take_rows`, where -1 stands for a row of nulls."""
    if -1 not in rows:
        return take_rows(block, rows, offsets)
    columns = [c.picked(lambda values: kernels.take([*values, None], rows)) for c in block.columns]
    return Block(columns, offsets, block.keys)


def keep_rows(block: Block, mask: Sequence[object]) -> Block:
    """The rows of a block where `mask` is true; every table stays, perhaps without rows."""
    columns = [c.picked(lambda values: kernels.keep(values, mask)) for c in block.columns]
    arrival = None if block.arrival is None else kernels.keep(block.arrival, mask)
    pieces = None if block.pieces is None else kernels.keep_offsets(block.pieces, mask)
    return Block(columns, kernels.keep_offsets(block.offsets, mask), block.keys, arrival, pieces)


def without_empty(block: Block) -> Block:
    """The block without its tables that have no rows; perhaps a block without tables, which Tables leaves out."""
    offsets = block.offsets
    full = [i for i in range(len(block.keys)) if offsets[i] < offsets[i + 1]]
    if len(full) == len(block.keys):
        return block
    keys = [block.keys[i] for i in full]
    return Block(block.columns, [0, *(offsets[i + 1] for i in full)], keys, block.arrival, block.pieces)


def keep_tables(block: Block, wanted: Sequence[int]) -> Block:
    """The tables of a block with these indices, in the order given."""
    if len(wanted) == len(block.keys) and all(i == w for i, w in enumerate(wanted)):
        return block
    return _permuted(block, wanted)


def with_columns(block: Block, columns: list[Column], keys: list[GroupKey] | None = None) -> Block:
    """The same tables with other columns, of the same number of rows."""
    return Block(columns, block.offsets, block.keys if keys is None else keys, block.arrival, block.pieces)


def in_one_piece(tables: Tables) -> Tables:
    """The same tables, as if no table had been put together of pieces."""
    if all(b.pieces is None for b in tables):
        return tables
    return Tables(Block(b.columns, b.offsets, b.keys, b.arrival) for b in tables)


def piece_numbers(block: Block) -> list[int]:
    """For each row of a block the number of the piece that it is in."""
    offsets = block.offsets if block.pieces is None else block.pieces
    return kernels.spread(range(len(offsets) - 1), offsets)


def _settled(block: Block) -> Block:
    return block if block.arrival is None else Block(block.columns, block.offsets, block.keys, None, block.pieces)


def _permuted(block: Block, order: Sequence[int]) -> Block:
    if len(order) == len(block.keys) and all(i == w for i, w in enumerate(order)):
        return block
    spans = [(block.offsets[i], block.offsets[i + 1]) for i in order]
    columns = [c.picked(lambda values: kernels.ranges(values, spans)) for c in block.columns]
    arrival = None if block.arrival is None else kernels.ranges(block.arrival, spans)
    offsets = kernels.offsets_of([b - a for a, b in spans])
    pieces = None if block.pieces is None else kernels.refined(offsets, kernels.ranges(piece_numbers(block), spans))
    return Block(columns, offsets, [block.keys[i] for i in order], arrival, pieces)


def _schema(
    blocks: Sequence[Block], own: list[list[tuple[str, str]]], pieces: list[tuple[int, int]]
) -> list[tuple[str, str]]:
    """Labels and types of what these pieces give together, in order of first appearance; `own` has those of each block."""
    first = blocks[pieces[0][0]]
    schema = own[pieces[0][0]]
    if all(b == pieces[0][0] for b, _ in pieces):
        return schema
    schema = list(schema)
    types: dict[str, str] | None = None
    for b, _ in pieces[1:]:
        if blocks[b] is first:
            continue
        if types is None:
            types = dict(schema)
        for column in blocks[b].columns:
            known = types.get(column.label)
            if known is None:
                types[column.label] = column.type
                schema.append((column.label, column.type))
            elif known != column.type:
                raise FluxError(
                    f'schema collision detected: column "{column.label}" is both of type {column.type} and {known}'
                )
    return schema


def _assemble(
    blocks: Sequence[Block],
    pieces: dict[GroupKey, list[tuple[int, int]]],
    keys: list[GroupKey],
    schema: list[tuple[str, str]],
) -> Block:
    """One block of the tables `keys`, each made of its pieces."""
    parts = [(b, blocks[b].offsets[t], blocks[b].offsets[t + 1]) for key in keys for b, t in pieces[key]]
    columns = []
    for at, (label, type) in enumerate(schema):
        values: list[object] = []
        for b, start, end in parts:
            own = blocks[b].columns
            # Two columns of one label can stand in a block: the one in the same place is meant.
            column = own[at] if at < len(own) and own[at].label == label else blocks[b].column(label)
            values.extend(column.values[start:end] if column else [None] * (end - start))
        columns.append(Column(label, type, values))
    sizes = [sum(blocks[b].offsets[t + 1] - blocks[b].offsets[t] for b, t in pieces[key]) for key in keys]
    arrival = None
    if any(b.arrival is not None for b in blocks):
        places = arrivals(Tables(blocks))
        arrival = [v for b, start, end in parts for v in places[b][start:end]]
    return Block(columns, kernels.offsets_of(sizes), keys, arrival, _pieces(blocks, parts, len(keys)))


def _pieces(blocks: Sequence[Block], parts: list[tuple[int, int, int]], tables: int) -> list[int] | None:
    """Where the pieces of tables begin that are made of these stretches of rows of blocks."""
    if all(blocks[b].pieces is None for b, _, _ in parts):
        return None if len(parts) == tables else kernels.offsets_of([end - start for _, start, end in parts])
    sizes: list[int] = []
    for b, start, end in parts:
        cuts = blocks[b].pieces or ()
        sizes += kernels.sizes([start, *(cut for cut in cuts if start < cut < end), end])
    return kernels.offsets_of(sizes)
