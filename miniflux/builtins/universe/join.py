"""join: rows of two streams side by side where some columns are equal."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.graph import Stream
from ...tables.key import keys_of
from ...tables.match import cells, match
from ...tables.merge import by_schema, merge, without_empty
from ...values.kinds import nature, type_text
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.key import GroupKey

    # Pairs of tables; left rows, right rows and the offsets of the pairs in both.
    _Found = tuple[list[tuple[int, int]], list[int], list[int], list[int]]


@builtin("universe", "join")
def join(context: Interpreter, tables: dict[str, Any], on: list[str] | None = None, method: str = "inner") -> Stream:
    """An inner join of two streams on columns of equal value, every table of the one with every table of the other.

    Columns that both have and that are not joined on get the names of their streams as suffixes. Null equals nothing.
    """
    if on is None:
        raise FluxError('missing required keyword argument "on"')
    if not on:
        raise FluxError("at least one column in 'on' column list is required")
    if method != "inner":
        raise FluxError(f"{method} is not a valid join type")
    if type(tables) is not dict:
        raise FluxError(f"expected a record but found {type_text(tables)} (argument tables)")
    for name, stream in tables.items():
        if not isinstance(stream, Stream):
            raise FluxError(f'expected "{name}" to be stream type; instead got {nature(stream)}')
    if len(tables) != 2:
        raise FluxError("failed to initialize execute state: joins currently must only have two parents")
    names = sorted(tables)
    labels = list(dict.fromkeys(on))

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        lefts, rights = by_schema(inputs[0]), by_schema(inputs[1])
        joined = [_joined(left, right, names, labels) for left in lefts for right in rights]
        return merge([block for block in joined if block is not None])

    return context.stream("join", tuple(tables[n] for n in names), transform, arguments={"on": labels})


def _joined(left: Block, right: Block, names: list[str], on: list[str]) -> Block | None:
    """The tables of one block joined with those of another; None where nothing matches."""
    on_left, on_right = [], []
    # Rows are sorted by the columns joined on in the order of their labels, however the call orders them (upstream's rule).
    for label in sorted(on):
        a, b = left.column(label), right.column(label)
        # Columns of two types match nowhere, and neither do those that are not there (upstream's rule).
        if a is None or b is None or a.type != b.type:
            return None
        on_left.append(a)
        on_right.append(b)
    found = _by_table(left, right, on_left, on_right)
    if found is None:
        found = _by_row(left, right, on_left, on_right)
    pairs, rows_left, rows_right, offsets = found
    if not rows_left:
        return None
    new_left, new_right = _labels(left, right, names, on)
    columns = [c.picked(lambda v: kernels.take(v, rows_left)).under(new_left[c.label]) for c in left.columns]
    columns += [
        c.picked(lambda v: kernels.take(v, rows_right)).under(new_right[c.label])
        for c in right.columns
        if c.label not in on
    ]
    columns.sort(key=_label)
    return without_empty(Block(columns, offsets, _keys(left, right, new_left, new_right, pairs)))


def _by_table(left: Block, right: Block, on_left: list[Column], on_right: list[Column]) -> _Found | None:
    """Joins table by table, where columns that are in both keys tell which tables can match at all.

    None when a table would meet many others: then it is better to look at the rows of all tables at once.
    """
    shared = [c.label for c in on_left if c.label in left.key_labels and c.label in right.key_labels]
    tables_right: dict[tuple[Any, ...], list[int]] = {}
    for table, values in enumerate(_key_values(right, shared)):
        tables_right.setdefault(values, []).append(table)
    most = 4 * (len(left.keys) + len(right.keys))
    pairs: list[tuple[int, int]] = []
    for table, values in enumerate(_key_values(left, shared)):
        if all(v is not None and v == v for v in values):
            pairs += [(table, other) for other in tables_right.get(values, ())]
            if len(pairs) > most:
                return None
    spans = [((left.offsets[a], left.offsets[a + 1]), (right.offsets[b], right.offsets[b + 1])) for a, b in pairs]
    cells_left = cells([c for c in on_left if c.label not in shared], left.rows)
    cells_right = cells([c for c in on_right if c.label not in shared], right.rows)
    return pairs, *match(cells_left, cells_right, spans)


def _by_row(left: Block, right: Block, on_left: list[Column], on_right: list[Column]) -> _Found:
    """Joins all rows at once and cuts what matches by pairs of tables."""
    everything = [((0, left.rows), (0, right.rows))]
    rows_left, rows_right, _ = match(cells(on_left, left.rows), cells(on_right, right.rows), everything)
    table_left = kernels.take(kernels.spread(range(len(left.keys)), left.offsets), rows_left)
    table_right = kernels.take(kernels.spread(range(len(right.keys)), right.offsets), rows_right)
    codes, pairs = kernels.codes([table_left, table_right], len(rows_left))
    by_pair = kernels.by_code(codes, len(pairs))
    order = [row for rows in by_pair for row in rows]
    offsets = kernels.offsets_of([len(rows) for rows in by_pair])
    return [(a, b) for a, b in pairs], kernels.take(rows_left, order), kernels.take(rows_right, order), offsets


def _key_values(block: Block, labels: list[str]) -> list[tuple[Any, ...]]:
    """The values of these key columns, a tuple a table."""
    if not labels:
        return [()] * len(block.keys)
    places = [block.key_labels.index(label) for label in labels]
    return list(zip(*([k.values[at] for k in block.keys] for at in places), strict=True))


def _keys(
    left: Block, right: Block, new_left: dict[str, str], new_right: dict[str, str], pairs: list[tuple[int, int]]
) -> list[GroupKey]:
    """The key of each pair of tables: the columns of both keys under their new labels."""
    types: dict[str, str] = {}
    values: dict[str, list[Any]] = {}
    for block, new, side in ((left, new_left, 0), (right, new_right, 1)):
        for at, label in enumerate(block.key_labels):
            if label not in new:
                # A key may name what is no column (`generate.from`).
                continue
            types[new[label]] = block.keys[0].types[at]
            own = [k.values[at] for k in block.keys]
            values[new[label]] = [own[pair[side]] for pair in pairs]
    labels = tuple(sorted(types))
    return keys_of(labels, tuple(types[n] for n in labels), [values[n] for n in labels], len(pairs))


def _labels(left: Block, right: Block, names: list[str], on: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The new labels of the columns of both sides; raises when two columns would have one label."""
    both = set(left.labels) & set(right.labels)
    new_left = {n: n if n in on or n not in both else f"{n}_{names[0]}" for n in left.labels}
    new_right = {n: n if n in on or n not in both else f"{n}_{names[1]}" for n in right.labels}
    seen: set[str] = set()
    for new in [*new_left.values(), *(new for old, new in new_right.items() if old not in on)]:
        if new in seen:
            raise FluxError(
                f'two columns of the join would have the name "{new}"', notes=("rename one of them before joining",)
            )
        seen.add(new)
    return new_left, new_right


def _label(column: Column) -> str:
    return column.label
