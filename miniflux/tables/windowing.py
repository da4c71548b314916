"""cut: which rows of each table of a block are in which window of time; windowed: the tables that `window` makes of that."""

from __future__ import annotations

from bisect import bisect_left
from itertools import chain

from ..values.kinds import INT_MAX, INT_MIN
from . import kernels
from .block import Block, Column
from .bounds import intersect
from .key import keys_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from ..values.windows import Windows
    from .bounds import Bounds

    # A window, clipped to the range, and the rows in it: a range where they stand together.
    Piece: TypeAlias = tuple[int, int, Sequence[int]]


class Cut:
    """Windows of the tables of a block, table by table and each table's in order of time.

    Window w has the clipped bounds starts[w] and stops[w] and belongs to table tables[w]; `pieces[w]` are its rows.
    """

    __slots__ = ("pieces", "starts", "stops", "tables")

    def __init__(self) -> None:
        self.tables: list[int] = []
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.pieces: list[Sequence[int]] = []

    def add(self, table: int, pieces: list[Piece]) -> None:
        self.tables += [table] * len(pieces)
        self.starts += [p[0] for p in pieces]
        self.stops += [p[1] for p in pieces]
        self.pieces += [p[2] for p in pieces]

    def offsets(self) -> list[int]:
        return kernels.offsets_of([len(p) for p in self.pieces])

    def columns(self, columns: list[Column], rows: int) -> list[Column]:
        """The columns of a block with so many rows, as the windows have them."""
        pieces = self.pieces
        if all(type(p) is range for p in pieces):
            spans = [(p[0], p[-1] + 1) for p in pieces if p]
            if sum(b - a for a, b in spans) == rows and kernels.ascending([a for a, _ in spans]):
                return columns
            return [c.picked(lambda values: kernels.ranges(values, spans)) for c in columns]
        order = list(chain.from_iterable(pieces))
        return [c.picked(lambda values: kernels.take(values, order)) for c in columns]


def cut(
    times: list[int],
    offsets: list[int],
    windows: Windows | None,
    bounds: Bounds,
    *,
    create_empty: bool = False,
    join: bool = True,
) -> Cut:
    """The windows of each table that hold rows, or with `create_empty` all that overlap the bounds.

    `windows` is None for one window without end. Windows are clipped to `bounds`; a row outside the bounds, in a window that
    is outside, goes to a window as long as the bounds (upstream's rule). With `join`, windows that are alike once clipped are
    one, in which a row then stands several times.
    """
    out = Cut()
    if windows is None:
        # The window without end that is created is not clipped (upstream's rule).
        extra: list[Piece] = [(INT_MIN, INT_MAX, range(0))] if create_empty else []
        for table in range(len(offsets) - 1):
            rows = range(offsets[table], offsets[table + 1])
            out.add(table, [*extra, (*bounds, rows)] if rows else extra)
        return out
    every: list[Bounds] = []
    if create_empty:
        every = [_clipped(windows.bounds(i), bounds) for i in windows.overlapping(*bounds)]
        if join:
            every = sorted(set(every))
    for table in range(len(offsets) - 1):
        a, b = offsets[table], offsets[table + 1]
        pieces = None
        if a < b and _settled(times, a, b, bounds):
            pieces = (
                _runs(times, a, b, windows, bounds) if windows.apart else _spans(times, a, b, windows, bounds, join)
            )
        if pieces is None:
            pieces = _scattered(times, a, b, windows, bounds)
        out.add(table, _with_empty(pieces, every) if create_empty else pieces)
    return out


def _clipped(window: Bounds, bounds: Bounds) -> Bounds:
    """A window within the bounds; the bounds themselves for one that shares nothing with them, as one of no length does."""
    if window[0] < bounds[1] and bounds[0] < window[1] and window[0] < window[1]:
        return intersect(window, bounds)
    return bounds


def _settled(times: list[int], a: int, b: int, bounds: Bounds) -> bool:
    """Whether the rows from a to b stand in order of time and within the bounds."""
    return bounds[0] <= times[a] and times[b - 1] < bounds[1] and kernels.ascending(times[a:b])


def _runs(times: list[int], a: int, b: int, windows: Windows, bounds: Bounds) -> list[Piece]:
    """The windows of rows in order of time, where no two windows share an instant: each is a run of rows."""
    pieces: list[Piece] = []
    low, high = bounds
    grid = windows.grid
    while a < b:
        time = times[a]
        if grid is not None:
            start = time - (time - grid[0]) % grid[1]
            stop = start + grid[1]
        else:
            index = windows.index(time)
            start, stop = windows.bounds(index)
            if stop <= time:  # between two windows
                a = bisect_left(times, windows.bounds(index + 1)[0], a, b)
                continue
        # Rows are often few in a window, so the next is sought nearby first.
        end = a + 1
        step = 8
        while end < b and times[end] < stop:
            nearby = min(end + step, b)
            if nearby == b or times[nearby] >= stop:
                end = bisect_left(times, stop, end, nearby)
                break
            end = nearby
            step *= 4
        pieces.append((start if start > low else low, stop if stop < high else high, range(a, end)))
        a = end
    return pieces


def _spans(times: list[int], a: int, b: int, windows: Windows, bounds: Bounds, join: bool) -> list[Piece] | None:
    """The same where windows overlap; None when windows that are alike once clipped must be joined."""
    pieces: list[Piece] = []
    seen: set[Bounds] = set()
    first = windows.containing(times[a])
    start = first[0] if first else windows.index(times[a])
    for index in range(start, windows.index(times[b - 1]) + 1):
        window = windows.bounds(index)
        low = bisect_left(times, window[0], a, b)
        high = bisect_left(times, window[1], low, b)
        if low == high:
            continue
        clipped = _clipped(window, bounds)
        if join and clipped in seen:
            return None
        seen.add(clipped)
        pieces.append((*clipped, range(low, high)))
    if join:
        pieces.sort(key=_by_bounds)
    return pieces


def _scattered(times: list[int], a: int, b: int, windows: Windows, bounds: Bounds) -> list[Piece]:
    """The windows of rows in any order, row by row."""
    found: dict[Bounds, list[int]] = {}
    known: dict[int, list[Bounds]] = {}
    low = high = 0
    here: list[Bounds] = []
    for row in range(a, b):
        time = times[row]
        if not low <= time < high:
            index = windows.index(time)
            if windows.apart:
                # All times of a window are in the same windows: that one.
                low, high = windows.bounds(index)
                if time >= high:
                    low = high = 0
                    continue
                if index not in known:
                    known[index] = [_clipped((low, high), bounds)]
                here = known[index]
            else:
                here = [_clipped(windows.bounds(i), bounds) for i in windows.containing(time)]
        for window in here:
            found.setdefault(window, []).append(row)
    return [(*window, found[window]) for window in sorted(found)]


def _with_empty(pieces: list[Piece], every: list[Bounds]) -> list[Piece]:
    """The pieces among all windows of the range, both in order."""
    if len(pieces) == len(every) and all(p[:2] == window for p, window in zip(pieces, every, strict=True)):
        return pieces
    none = range(0)
    if not pieces:
        return [(*window, none) for window in every]
    by_bounds: dict[Bounds, list[Sequence[int]]] = {}
    for start, stop, rows in pieces:
        by_bounds.setdefault((start, stop), []).append(rows)
    out: list[Piece] = []
    for window in every:
        parts = by_bounds.get(window)
        out.append((*window, parts.pop(0) if parts else none))
    left = [(*window, rows) for window, parts in by_bounds.items() for rows in parts]
    return sorted([*out, *left], key=_by_bounds) if left else out


def _by_bounds(piece: Piece) -> Bounds:
    return piece[:2]


def windowed(block: Block, parts: Cut, start: str, stop: str) -> Block:
    """A table for each window, with its bounds in the columns `start` and `stop`, which join the group key."""
    offsets = parts.offsets()
    limits = {start: parts.starts, stop: parts.stops}
    columns = []
    for column in parts.columns(block.columns, block.rows):
        if column.label in limits:
            column = Column(column.label, "time", kernels.spread(limits[column.label], offsets))
        columns.append(column)
    for label in limits:
        if block.column(label) is None:
            columns.append(Column(label, "time", kernels.spread(limits[label], offsets)))
    old = block.keys[0]
    labels = tuple(sorted({*old.labels, *limits}))
    types = tuple("time" if label in limits else old.type(label) or "" for label in labels)
    values = [
        limits[label] if label in limits else kernels.take([k.get(label) for k in block.keys], parts.tables)
        for label in labels
    ]
    return Block(columns, offsets, keys_of(labels, types, values, len(parts.tables)))
