"""Column, Block and Tables: many tables of one schema in shared columns, and sequences of such blocks."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .key import GroupKey


_DEEPEST = 50
"""So many columns may wait to be read, each made from the one before."""


class Column:
    """A label, a column type (bool int uint float string time) and the values of all tables of a block, one after the other.

    Null is None; uint and time (nanoseconds since 1970 UTC) are plain ints. `values` is never changed once made: blocks share it.
    Values that rows were taken from are put together when they are first read, since most columns are never read again.
    """

    __slots__ = ("_depth", "_pick", "_source", "_values", "label", "type")

    def __init__(self, label: str, type: str, values: list[Any]) -> None:
        self.label = label
        self.type = type
        self._values: list[Any] | None = values
        self._source: Column | None = None
        self._pick: Callable[[list[Any]], list[Any]] | None = None
        self._depth = 0

    @property
    def values(self) -> list[Any]:
        values = self._values
        if values is None:
            source, pick = self._source, self._pick
            assert source is not None and pick is not None
            values = self._values = pick(source.values)
            self._source = self._pick = None
            self._depth = 0
        return values

    def picked(self, pick: Callable[[list[Any]], list[Any]]) -> Column:
        """The column with what `pick` makes of its values: some of them, in another order or several times."""
        if self._depth >= _DEEPEST:
            # Reading goes down recursively.
            self.values  # noqa: B018
        out = Column(self.label, self.type, [])
        out._values, out._source, out._pick, out._depth = None, self, pick, self._depth + 1
        return out

    def under(self, label: str) -> Column:
        """The column with another label."""
        if label == self.label:
            return self
        if self._values is not None:
            return Column(label, self.type, self._values)
        out = self.picked(_all)
        out.label = label
        return out

    def __repr__(self) -> str:
        return f"Column({self.label!r}, {self.type!r}, {self.values!r})"


def _all(values: list[Any]) -> list[Any]:
    return values


class Block:
    """Tables of one schema: the same columns in the same order, the same labels in the group key.

    Table i has the rows offsets[i] to offsets[i + 1] and the key keys[i]; key columns are ordinary columns as well. A block
    may hold two tables of one key and two columns of one label, because Flux can make both. `arrival` is the place of each
    row in the order in which rows reached this point, over all blocks of the stream, where that is not the order of tables:
    `map` and `group` set it, a following `group` or `map` reads it; None when both orders are the same. `pieces` are
    offsets as well, finer ones: where the pieces begin that tables were put together from, because `sort` merges these;
    None when each table is of one piece.
    """

    __slots__ = ("arrival", "columns", "keys", "offsets", "pieces")

    def __init__(
        self,
        columns: list[Column],
        offsets: list[int],
        keys: list[GroupKey],
        arrival: list[int] | None = None,
        pieces: list[int] | None = None,
    ) -> None:
        self.columns = columns
        self.offsets = offsets
        self.keys = keys
        self.arrival = arrival
        self.pieces = pieces

    @property
    def rows(self) -> int:
        return self.offsets[-1]

    @property
    def labels(self) -> list[str]:
        return [c.label for c in self.columns]

    @property
    def key_labels(self) -> tuple[str, ...]:
        return self.keys[0].labels

    def column(self, label: str) -> Column | None:
        """The first column of that label, or None."""
        for column in self.columns:
            if column.label == label:
                return column
        return None

    def sizes(self) -> list[int]:
        """Rows of each table."""
        o = self.offsets
        return [o[i + 1] - o[i] for i in range(len(o) - 1)]

    def table(self, index: int) -> Block:
        """One table as a block of its own."""
        a, b = self.offsets[index], self.offsets[index + 1]
        columns = [Column(c.label, c.type, c.values[a:b]) for c in self.columns]
        return Block(columns, [0, b - a], [self.keys[index]])


class Tables:
    """What a stream delivers: blocks in order, and so tables in order."""

    __slots__ = ("blocks",)

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self.blocks = [b for b in blocks if b.keys]

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)

    @property
    def rows(self) -> int:
        return sum(b.rows for b in self.blocks)

    def keys(self) -> list[GroupKey]:
        return [k for b in self.blocks for k in b.keys]

    def each(self) -> Iterator[Block]:
        """Every table as a block of one table, for output; transformations work on whole blocks."""
        for block in self.blocks:
            for i in range(len(block.keys)):
                yield block.table(i)
