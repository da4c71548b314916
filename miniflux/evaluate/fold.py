"""fold: what a function of a row and an accumulator makes of the rows of each table, as `reduce` calls it."""

from __future__ import annotations

from ..errors import FluxError
from ..tables.block import Block
from ..tables.kernels import take
from ..values.kinds import type_text
from .columns import NotByColumn, scalars, taken
from .rows import rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .rows import RowFunction

    Record = dict[str, Any]

_WIDE = 8
"""So many tables at once pay for the evaluation of a step by column."""


def fold(function: RowFunction, block: Block, identity: Record) -> list[Record]:
    """The last accumulator of each table; `identity` for one without rows. Raises a FluxError when one is no record."""
    function.suit(block)
    out = _in_step(function, block, identity)
    if out is not None:
        return out
    records = rows(block)
    return [_one_by_one(function, (next(records) for _ in range(size)), identity) for size in block.sizes()]


def _one_by_one(function: RowFunction, records: Iterable[Record], accumulator: Any) -> Record:
    for record in records:
        accumulator = function.row(record, accumulator=accumulator)
        if type(accumulator) is not dict:
            raise FluxError(f"reduce function must return an object, got {type_text(accumulator)}")
    return accumulator  # type: ignore[no-any-return]


def _in_step(function: RowFunction, block: Block, identity: Record) -> list[Record] | None:
    """All tables at once: the first row of each, then the second of each, by column. None where that cannot be done.

    A row function is pure where it is evaluated by column, so that its calls may come in another order.
    """
    sizes = block.sizes()
    steps = max(sizes)
    if block.rows < steps * _WIDE:
        return None
    # The longest first: the tables that still have rows are the first so many.
    order = sorted(range(len(sizes)), key=sizes.__getitem__, reverse=True)
    out = [identity] * len(sizes)
    count = len(sizes) - sizes.count(0)
    starts = take(block.offsets, order[:count])
    accumulator = identity
    for step in range(steps):
        going = count
        while sizes[order[going - 1]] <= step:
            going -= 1
        if going < count:
            last = scalars(accumulator, count)
            for table in range(going, count):
                out[order[table]] = last[table]
            try:
                accumulator = taken(accumulator, range(going), count)
            except NotByColumn:
                return None
            count = going
            del starts[count:]
        if count < _WIDE:
            break
        at = [start + step for start in starts]
        part = Block([c.picked(lambda v: take(v, at)) for c in block.columns], [0, count], block.keys[:1])  # noqa: B023
        accumulator = function.by_column(part, accumulator=accumulator)
        if type(accumulator) is not dict:
            return None
    last = scalars(accumulator, count)
    for table in range(count):
        rest = (r for i, r in enumerate(rows(block.table(order[table]))) if i >= step) if count < _WIDE else ()
        out[order[table]] = _one_by_one(function, rest, last[table])
    return out
