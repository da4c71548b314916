"""What joins by equal group key share: tables with their partners, and a function of a left and a right row."""

from __future__ import annotations

from ..errors import FluxError
from ..evaluate.calls import ROW_FRAME
from ..evaluate.rows import RowFunction
from ..syntax import ast
from ..tables import kernels
from ..tables.block import Block, Column, Tables
from ..tables.match import NOWHERE, cells, match, take_or_null
from ..tables.merge import by_schema, merge, with_columns, without_empty
from ..values.function import Function

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..evaluate.interpreter import Interpreter
    from ..tables.key import GroupKey

# Column labels of a block that holds rows side by side begin with one of these.
LEFT, RIGHT = "l", "r"


class PairFunction(RowFunction):
    """A function of two rows, evaluated over blocks that hold left and right rows side by side."""

    __slots__ = ("names",)

    def __init__(self, context: Interpreter, function: Any, names: tuple[str, str]) -> None:
        super().__init__(context, function)
        self.names = names

    def suit(self, block: Block) -> dict[str, str | None]:
        """Each side has columns of its own, and a row that is missing has nulls: what does not fit is found when a pair gets there."""
        return {}

    def row(self, record: Any, **others: Any) -> Any:
        left = {label[1:]: value for label, value in record.items() if label[0] == LEFT}
        right = {label[1:]: value for label, value in record.items() if label[0] == RIGHT}
        return self.context.call(self.function, {self.names[0]: left, self.names[1]: right}, ROW_FRAME)


def whole_tables(tables: Tables) -> list[Block]:
    """The tables that have rows, each key once, in a block for each schema."""
    found = Tables(without_empty(block) for block in tables)
    keys = found.keys()
    return by_schema(found if len(set(keys)) == len(keys) else merge(found.blocks))


class Pairs:
    """Tables of two blocks and, pair by pair, the rows of theirs that stand side by side.

    -1 is no row; a block that is None has no table of these keys at all.
    """

    __slots__ = ("keys", "left", "offsets", "right", "rows_left", "rows_right")

    def __init__(
        self,
        left: Block | None,
        right: Block | None,
        keys: list[GroupKey],
        rows: tuple[list[int], list[int], list[int]],
    ) -> None:
        self.left = left
        self.right = right
        self.keys = keys
        self.rows_left, self.rows_right, self.offsets = rows

    def block(self, schemas: tuple[dict[str, str], dict[str, str]]) -> Block:
        """Left and right rows side by side. Where a row is missing, the key columns are filled and the others null.

        `schemas` say which columns, of which types, a missing table would have.
        """
        columns = [
            *self._side(LEFT, self.left, self.rows_left, schemas[0]),
            *self._side(RIGHT, self.right, self.rows_right, schemas[1]),
        ]
        return without_empty(Block(columns, self.offsets, self.keys))

    def _side(self, mark: str, block: Block | None, rows: list[int], schema: dict[str, str]) -> Iterator[Column]:
        labels = self.keys[0].labels
        columns = block.columns if block else [Column(label, type, []) for label, type in schema.items()]
        missing = -1 in rows
        for column in columns:
            if missing and column.label in labels:
                at = labels.index(column.label)
                values = kernels.spread([k.values[at] for k in self.keys], self.offsets)
                yield Column(mark + column.label, column.type, values)
            else:
                yield column.picked(lambda values: take_or_null(values, rows)).under(mark + column.label)


def pair_tables(
    lefts: list[Block],
    rights: list[Block],
    on: list[tuple[str, str]],
    *,
    keep_left: bool = False,
    keep_right: bool = False,
    kernel: Callable[..., tuple[list[int], list[int], list[int]]] = match,
) -> Iterator[Pairs]:
    """Tables of equal key joined on pairs of columns by `match` or `walk`. Raises a FluxError for columns of two types."""
    partner = {key: (b, t) for b, block in enumerate(rights) for t, key in enumerate(block.keys)}
    taken: set[GroupKey] = set()
    for left in lefts:
        by_block: dict[int, list[tuple[int, int]]] = {}
        for t, key in enumerate(left.keys):
            b, other = partner.get(key, (-1, -1))
            by_block.setdefault(b, []).append((t, other))
        for b, tables in by_block.items():
            right = rights[b] if b >= 0 else None
            if right is not None:
                taken.update(left.keys[t] for t, _ in tables)
            elif not keep_left:
                continue
            yield _joined(left, right, tables, on, (keep_left, keep_right), kernel)
    if keep_right:
        for right in rights:
            alone = [(-1, t) for t, key in enumerate(right.keys) if key not in taken]
            if alone:
                yield _joined(None, right, alone, on, (keep_left, keep_right), kernel)


def _joined(
    left: Block | None,
    right: Block | None,
    tables: list[tuple[int, int]],
    on: list[tuple[str, str]],
    keep: tuple[bool, bool],
    kernel: Callable[..., tuple[list[int], list[int], list[int]]],
) -> Pairs:
    columns_left = [left.column(label) for label, _ in on] if left else []
    columns_right = [right.column(label) for _, label in on] if right else []
    for a, b in zip(columns_left, columns_right, strict=False):
        if a is not None and b is not None and a.type != b.type:
            raise FluxError(
                f'cannot join on "{a.label}" of type {a.type} and "{b.label}" of type {b.type}',
                notes=("convert one of the columns before joining",),
            )
    rows = kernel(
        cells([c for c in columns_left if c], left.rows) if left else [],
        cells([c for c in columns_right if c], right.rows) if right else [],
        [(_span(left, a), _span(right, b)) for a, b in tables],
        keep_left=keep[0],
        keep_right=keep[1],
    )
    keys = [left.keys[a] if left else right.keys[b] if right else None for a, b in tables]
    return Pairs(left, right, [k for k in keys if k is not None], rows)


def _span(block: Block | None, table: int) -> tuple[int, int]:
    return NOWHERE if block is None else (block.offsets[table], block.offsets[table + 1])


def keeps_key(block: Block, columns: list[Column]) -> str | None:
    """Checks that `columns` hold the group key of each table: the first key label that they do not hold, or None.

    A null in the group key never counts as kept (upstream's rule).
    """
    by_label = {c.label: c for c in columns}
    for at, label in enumerate(block.key_labels):
        column = by_label.get(label)
        values = [k.values[at] for k in block.keys]
        if column is None or column.type != block.keys[0].types[at] or None in values:
            return label
        if column.values != kernels.spread(values, block.offsets):
            return label
    return None


def schema_of(blocks: list[Block]) -> dict[str, str]:
    """The labels and types of all columns of these blocks, in order of appearance."""
    return {c.label: c.type for block in reversed(blocks) for c in block.columns} if blocks else {}


def labels_used(function: Any, parameter: str) -> list[str]:
    """The members of `parameter` that a function in Flux names, in source order."""
    if type(function) is not Function:
        return []
    found: dict[str, None] = {}
    stack: list[Any] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif type(node) is ast.MemberExpression and type(node.object) is ast.Identifier:
            if node.object.name == parameter:
                key = node.property
                found[key.name if type(key) is ast.Identifier else key.value] = None  # type: ignore[union-attr]
        elif type(node) is ast.FunctionExpression:
            if all(p.key.name != parameter for p in node.params if type(p.key) is ast.Identifier):
                stack.append(node.body)
        elif isinstance(node, ast.Node):
            stack.extend(getattr(node, name) for name in reversed(node.fields))
    return list(found)


def complete(blocks: list[Block], labels: list[str]) -> str | None:
    """Gives each block a column of nulls for each of `labels` that another block has as a column.

    The first of `labels` that no block has, or None.
    """
    known = schema_of(blocks)
    for i, block in enumerate(blocks):
        lacking = [label for label in labels if label in known and block.column(label) is None]
        if lacking:
            nulls = [Column(label, known[label], [None] * block.rows) for label in lacking]
            blocks[i] = with_columns(block, [*block.columns, *nulls])
    return next((label for label in labels if label not in known), None)
