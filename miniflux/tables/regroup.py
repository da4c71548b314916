"""regroup: cuts rows into tables by other columns, as `group` and `map` do."""

from __future__ import annotations

from itertools import chain

from . import kernels
from .block import Block, Tables
from .key import key_order, keys_of
from .merge import arrivals, merge, piece_numbers, take_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .key import GroupKey


class Part:
    """A block to cut anew: its rows stand in the tables that they come from, `labels` (sorted) are to be their key.

    `constant` says that each table has one value in each of these columns, the one its old key has: then tables stay whole,
    those without rows as well.
    """

    __slots__ = ("block", "constant", "labels")

    def __init__(self, block: Block, labels: Iterable[str], *, constant: bool) -> None:
        self.block = block
        self.labels = tuple(sorted(labels))
        self.constant = constant


def regroup(parts: Sequence[Part]) -> Tables:
    """The rows of all parts in tables by their new keys, in key order; a table has its rows in order of arrival.

    Pieces of one key that have other columns stay apart until someone needs the whole table, which `whole` makes: a filter
    may take some of them away before.

    `arrival` of the result is upstream's: rows leave in pieces, each input table cut by sorted key. What arrived as one
    stretch of rows of one table is an input table here.
    """
    parts = [p for p in parts if p.block.keys]
    tables = Tables(p.block for p in parts)
    arrived = any(b.arrival is not None for b in tables)
    places: list[list[int]] | None = None
    if not arrived:
        if all(p.constant for p in parts):
            whole = Tables(Block(p.block.columns, p.block.offsets, _new_keys(p), None, p.block.pieces) for p in parts)
            if _in_order(whole.keys()):
                return whole
        if len(tables.keys()) == 1 and tables.blocks[0].pieces is None:
            return merge([_cut(parts[0], None, arrived)])
    places = arrivals(tables)
    out = merge([_cut(part, place, arrived) for part, place in zip(parts, places, strict=True)], apart=True)
    if arrived and len(parts) > 1:
        out = Tables(_by_arrival(b) for b in out)
    if len(out.keys()) < 2:
        return Tables(Block(b.columns, b.offsets, b.keys, None, b.pieces) for b in out)
    return _left(out, _pieces(tables, places, arrived))


def whole(tables: Tables) -> Tables:
    """The tables that pieces on their way make. Raises the schema collision of upstream."""
    keys = tables.keys()
    if len(set(keys)) == len(keys):
        return tables
    return Tables(map(_by_arrival, merge(tables.blocks)))


def _in_order(keys: list[GroupKey]) -> bool:
    """Whether these keys are all different and in the order of tables."""
    return len(set(keys)) == len(keys) and key_order(keys) == list(range(len(keys)))


def _new_keys(part: Part) -> list[GroupKey]:
    """The new key of each old table of a constant part."""
    old = part.block.keys
    at = [part.block.key_labels.index(label) for label in part.labels]
    types = tuple(old[0].types[i] for i in at)
    return keys_of(part.labels, types, [[k.values[i] for k in old] for i in at], len(old))


def _cut(part: Part, places: list[int] | None, arrived: bool) -> Block:
    """A block by its new keys; `arrival` holds the old places. Keys may occur twice."""
    block = part.block
    if part.constant and not arrived:
        return Block(block.columns, block.offsets, _new_keys(part), places, block.pieces)
    known = [c for c in map(block.column, part.labels) if c is not None]
    types = tuple(c.type for c in known)
    codes, values = kernels.codes([c.values for c in known], block.rows)
    by_code = kernels.by_code(codes, len(values))
    if arrived and places is not None and not kernels.ascending(places):
        by_code = [sorted(rows, key=places.__getitem__) for rows in by_code]
    keys = keys_of(part.labels, types, list(zip(*values, strict=True)), len(values))
    if part.constant:
        keys, by_code = _with_empty(part, keys, by_code)
    # In key order at once, so that `merge` need not move the rows again.
    order = key_order(keys)
    keys, by_code = [keys[i] for i in order], [by_code[i] for i in order]
    offsets = kernels.offsets_of([len(rows) for rows in by_code])
    settled = Block(block.columns, block.offsets, block.keys, places, block.pieces)
    if len(by_code) == 1:
        rows = by_code[0]
        if kernels.ascending(rows):
            return Block(block.columns, offsets, keys, places, _cuts(block))
    return _taken(settled, [row for rows in by_code for row in rows], offsets, keys)


def _cuts(block: Block) -> list[int] | None:
    """Where the pieces of a block begin, when its tables are to be pieces of one."""
    if block.pieces is None and len(block.keys) == 1:
        return None
    return block.offsets if block.pieces is None else block.pieces


def _taken(block: Block, rows: list[int], offsets: list[int], keys: list[GroupKey]) -> Block:
    """The rows of a block in other tables, made of pieces of those that they stood in."""
    out = take_rows(block, rows, offsets, keys)
    if _cuts(block) is not None:
        out.pieces = kernels.refined(offsets, kernels.take(piece_numbers(block), rows))
    return out


def _with_empty(part: Part, keys: list[GroupKey], by_code: list[list[int]]) -> tuple[list[GroupKey], list[list[int]]]:
    """Adds the keys that only tables without rows have."""
    seen = set(keys)
    more = [key for key in dict.fromkeys(_new_keys(part)) if key not in seen]
    return keys + more, by_code + [[] for _ in more]


def _by_arrival(block: Block) -> Block:
    """The rows of each table put in order of arrival."""
    arrival = block.arrival or []
    if kernels.ascending(arrival):
        return block
    rows = []
    for i in range(len(block.keys)):
        rows += sorted(range(block.offsets[i], block.offsets[i + 1]), key=arrival.__getitem__)
    return _taken(block, rows, block.offsets, block.keys)


def _pieces(tables: Tables, places: list[list[int]], arrived: bool) -> list[int]:
    """For each old place the number of the input piece there, in order of arrival."""
    numbers: list[list[int]] = []
    first = 0
    for block in tables:
        numbers.append([first + n for n in piece_numbers(block)] if first else piece_numbers(block))
        first += len(block.pieces or block.offsets)
    if not arrived:
        return list(chain.from_iterable(numbers))
    table_at: list[int] = [-1] * (1 + max((max(p) for p in places if p), default=-1))
    for place, number in zip(places, numbers, strict=True):
        for p, n in zip(place, number, strict=True):
            table_at[p] = n
    out = []
    piece = 0
    last = -1
    for n in table_at:
        if n not in (last, -1):
            piece += 1
            last = n
        out.append(piece)
    return out


def _left(tables: Tables, piece_at: list[int]) -> Tables:
    """Replaces old places by the order in which the pieces of the new tables leave."""
    pieces = [kernels.take(piece_at, b.arrival or []) for b in tables]
    flat = pieces[0] if len(pieces) == 1 else list(chain.from_iterable(pieces))
    keys = tables.keys()
    # Pieces that could not be put together are told from two tables of one key by their arrival.
    if len(set(keys)) == len(keys) and kernels.ascending(flat):
        return Tables(Block(b.columns, b.offsets, b.keys, None, b.pieces) for b in tables)
    arrival = kernels.ranks(flat)
    out = []
    start = 0
    for block in tables:
        own = arrival[start : start + block.rows]
        out.append(Block(block.columns, block.offsets, block.keys, own, block.pieces))
        start += block.rows
    return Tables(out)
