"""sorted_block: tables sorted by columns, their pieces merged in the order that upstream's heap gives."""

from __future__ import annotations

from itertools import pairwise

from . import kernels
from .merge import take_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .block import Block, Column


def sorted_block(block: Block, labels: Sequence[str], desc: bool, n: int | None = None) -> Block:
    """A block sorted table by table, or the first `n` rows of that; unknown columns and key columns count for nothing."""
    columns = [c for label in labels if label not in block.key_labels and (c := block.column(label)) is not None]
    offsets = block.offsets
    if not columns and block.pieces is None and n is None:
        return block
    rows = kernels.sort_indices(columns, offsets, desc)
    if block.pieces is not None:
        rows = _piecewise(rows, columns, offsets, block.pieces, n)
    if n is not None:
        spans = [(a, min(a + max(n, 0), b)) for a, b in pairwise(offsets)]
        rows = kernels.ranges(rows, spans)
        offsets = kernels.offsets_of([b - a for a, b in spans])
    return take_rows(block, rows, offsets)


def _piecewise(
    rows: list[int], columns: Sequence[Column], offsets: list[int], pieces: list[int], n: int | None = None
) -> list[int]:
    """The rows of sorted tables again, where rows that are equal but of different pieces stand as a merge leaves them.

    `rows` are those of `offsets` sorted by `columns`, stable. A binary heap takes the least of the first rows of all
    pieces each time, and of equal ones the one that happens to be on top. With `n` only the first `n` rows of each table
    count, and a piece is merged with what the ones before it left, as they arrive.
    """
    piece_at = kernels.spread(range(len(pieces) - 1), pieces)
    out: list[int] = []
    for start, stop in pairwise(offsets):
        own = rows[start:stop]
        numbers = kernels.take(piece_at, own)
        ranks = _ranks(own, columns)
        if stop - start > 1 and ranks[-1] < stop - start - 1 and min(numbers) != max(numbers):
            parts: dict[int, list[tuple[int, int]]] = {}
            for number, rank, row in zip(numbers, ranks, own, strict=True):
                parts.setdefault(number, []).append((rank, row))
            queue = [parts[number] for number in sorted(parts)]
            merged = _merged(queue) if n is None or n < 0 else _gathered(queue, n)
            # What a limit leaves out does not matter, but the tables keep their sizes here.
            own = [row for _, row in merged] + own[len(merged) :]
        out += own
    return out


def _ranks(rows: list[int], columns: Sequence[Column]) -> list[int]:
    """Numbers sorted rows so that equal ones have equal numbers."""
    if not columns:
        return [0] * len(rows)
    codes, _ = kernels.codes([kernels.take(c.values, rows) for c in columns], len(rows))
    return codes


def _gathered(queue: list[list[tuple[int, int]]], n: int) -> list[tuple[int, int]]:
    """The first `n` rows of pieces that are merged one after the other."""
    merged = queue[0][:n]
    for part in queue[1:]:
        merged = _merged([merged, part] if merged else [part], n)
    return merged


def _merged(queue: list[list[tuple[int, int]]], n: int | None = None) -> list[tuple[int, int]]:
    """Sorted pieces merged by a heap of their first rows; only the first `n` rows if that is given."""
    heap = [(part[0][0], i) for i, part in enumerate(queue)]
    heads = [0] * len(queue)
    for i in range(len(heap) // 2 - 1, -1, -1):
        _down(heap, i)
    wanted = sum(map(len, queue)) if n is None else min(n, sum(map(len, queue)))
    out: list[tuple[int, int]] = []
    while len(out) < wanted:
        i = heap[0][1]
        part, at = queue[i], heads[i]
        out.append(part[at])
        heads[i] = at = at + 1
        if at < len(part):
            heap[0] = (part[at][0], i)
        else:
            last = heap.pop()
            if not heap:
                break
            heap[0] = last
        _down(heap, 0)
    return out


def _down(heap: list[tuple[int, int]], i: int) -> None:
    """Lets an entry sink to its place; of equal ones none moves."""
    count = len(heap)
    entry = heap[i]
    while (j := 2 * i + 1) < count:
        if j + 1 < count and heap[j + 1][0] < heap[j][0]:
            j += 1
        if heap[j][0] >= entry[0]:
            break
        heap[i] = heap[j]
        i = j
    heap[i] = entry
