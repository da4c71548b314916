"""RowFunction: a function of a row, evaluated over whole columns where it can be, row by row where it must."""

from __future__ import annotations

from ..errors import FluxError
from ..syntax import ast
from ..tables.block import Column
from ..tables.kernels import ascending, inverse, take
from ..values.function import Function
from ..values.kinds import UInt, nature, type_text
from ..values.null import is_null, null_of, null_type
from ..values.time import Time
from ..values.vector import Vector
from .calls import ROW_FRAME, TypeConflict
from .columns import COLUMN_TYPES, NotByColumn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..tables.block import Block
    from .interpreter import Interpreter

_WRAP: dict[str, type] = {"uint": UInt, "time": Time}
# Below so many rows walking the columns costs more than walking the rows.
_FEW = 2


class RowFunction:
    """A Flux function whose parameter `parameter` takes a row; `name` stands in the trail of its failures."""

    __slots__ = ("_by_column", "_fits", "context", "function", "parameter")

    def __init__(self, context: Interpreter, function: Any, parameter: str = "r") -> None:
        if nature(function) != "function":
            raise FluxError(f"expected a function but found {type_text(function)} (argument fn)")
        self.context = context
        self.function = function
        self.parameter = parameter
        self._by_column = True
        self._fits: dict[tuple[tuple[str, str], ...], dict[str, str | None]] = {}
        if type(function) is Function and type(function.body) is ast.Block:
            for statement in function.body.body:
                if type(statement) is ast.ExpressionStatement:
                    raise FluxError(
                        f"cannot compile @ {statement.span.location()}: statement does nothing, "
                        "side effects are not supported by the compiler",
                        statement.span,
                    )

    def predicate(self, block: Block) -> list[bool | None]:
        """The function's boolean for each row; null is None. Raises upstream's type conflict for anything else."""
        self.suit(block)
        value = self.by_column(block)
        if value is not NotImplemented:
            if type(value) is Vector and value.type in ("bool", None):
                return value.values
            if type(value) is bool:
                return [value] * block.rows
            if is_null(value):
                return [None] * block.rows
            if block.rows == 0:
                return []
        out = []
        for record in rows(block):
            value = self.row(record)
            if type(value) is not bool and not is_null(value):
                raise TypeConflict("bool", type_text(value))
            out.append(value if type(value) is bool else None)
        return out

    def columns(self, block: Block, what: str = "map") -> list[Column]:
        """The fields of the records that the function gives, as columns in the order of the fields.

        A field that is an untyped null in all rows is left out. Raises a FluxError when a result is no record, and for a
        field that a table cannot hold; `what` is the name of the Flux function in these messages.
        """
        types = self.suit(block)
        value = self.by_column(block)
        if value is not NotImplemented and type(value) is dict:
            try:
                made = (_column(n, v, block.rows, what) for n, v in value.items())
                return [c for c in made if c is not None and _decided(c, types)]
            except NotByColumn:
                pass
        gathered: dict[str, list[Any]] = {}
        records, places = _as_arrived(block)
        for count, record in enumerate(records):
            result = self.row(record)
            if type(result) is not dict:
                raise FluxError(f"{what} function must return an object, got {type_text(result)}")
            for name, field in result.items():
                column = gathered.get(name)
                if column is None:
                    column = gathered[name] = [None] * count
                column.append(field)
            if len(result) != len(gathered):
                for column in gathered.values():
                    if len(column) <= count:
                        column.append(None)
        if places is not None:
            gathered = {name: take(values, places) for name, values in gathered.items()}
        found = (column_of(name, values, what) for name, values in gathered.items())
        return [c for c in found if c is not None and _decided(c, types)]

    def suit(self, block: Block) -> dict[str, str | None]:
        """The types of the fields that the function gives for these columns, as far as types are known before a run.

        Before a script runs nobody knows the columns of a stream, so that its functions are held against them here, whether
        there are rows or not (upstream's rule). Raises a FluxError where a column or an operator does not suit.
        """
        function = self.function
        if type(function) is not Function:
            return {}
        schema = tuple((c.label, c.type) for c in block.columns)
        if schema not in self._fits:
            columns: dict[str, str] = {}
            for label, kind in schema:
                columns.setdefault(label, kind)
            found = self.context.fit(function.node, self.parameter, columns)
            if found is not None and found.conflict is not None:
                raise TypeConflict(*found.conflict)
            if self.parameter in function.parameters:
                from .specialise import check_operators

                check_operators(function, self.parameter, columns)
            results = {} if found is None else found.results
            for label in _called(function.body):
                # What a call gives knows its type itself; only operators take theirs from what was found before the run.
                if label in results and results[label] is None:
                    del results[label]
            self._fits[schema] = results
        return self._fits[schema]

    def row(self, record: Any, **others: Any) -> Any:
        """One call of the function."""
        return self.context.call(self.function, {self.parameter: record, **others}, ROW_FRAME)

    def by_column(self, block: Block, **others: Any) -> Any:
        """The function's value over the columns of a block; NotImplemented when it has to go row by row."""
        it = self.context
        if not self._by_column or block.rows < _FEW or it.by_column:
            return NotImplemented
        record: dict[str, Any] = {}
        for column in block.columns:
            record.setdefault(column.label, Vector(column.type, None, column))
        it.by_column = True
        depth = len(it.frames)
        try:
            return self.row(record, **others)
        except NotByColumn:
            self._by_column = False
        except FluxError:
            pass
        finally:
            it.by_column = False
            del it.frames[depth:]
        return NotImplemented


def rows(block: Block) -> Iterator[dict[str, Any]]:
    """The rows of a block as records, in row order."""
    labels = []
    columns = []
    for column in block.columns:
        if column.label not in labels:
            labels.append(column.label)
            columns.append(cells(column))
    if not labels:
        return iter([{} for _ in range(block.rows)])
    return (dict(zip(labels, row, strict=True)) for row in zip(*columns, strict=True))


def _as_arrived(block: Block) -> tuple[Iterable[dict[str, Any]], list[int] | None]:
    """The rows of a block in the order in which they arrived, which is that of what a function sends, and where each went.

    The places are None when that is the order of the block.
    """
    arrival = block.arrival
    if arrival is None or ascending(arrival):
        return rows(block), None
    order = sorted(range(block.rows), key=arrival.__getitem__)
    return take(list(rows(block)), order), inverse(order)


def cells(column: Column) -> list[Any]:
    """The values of a column as Flux values: times, uints and typed nulls."""
    wrap = _WRAP.get(column.type)
    values = column.values
    if wrap is None and None not in values:
        return values
    null = null_of(column.type)
    if wrap is None:
        return [null if v is None else v for v in values]
    return [null if v is None else wrap(v) for v in values]


def column_of(label: str, values: list[Any], what: str = "map") -> Column | None:
    """Flux values as a column; None when all are untyped nulls."""
    kind: str | None = None
    for value in values:
        own = null_type(value) if is_null(value) else nature(value)
        if own is not None and own != kind:
            if kind is not None:
                raise FluxError(f"type conflict: {kind} != {own}")
            kind = own
    if kind is None:
        return None
    if kind not in COLUMN_TYPES:
        raise _unsupported(what, label, kind)
    if kind in _WRAP:
        return Column(label, kind, [None if is_null(v) else int(v) for v in values])
    return Column(label, kind, [None if is_null(v) else v for v in values])


def _called(body: ast.Node) -> list[str]:
    """The fields of the record that a row function makes whose values are calls."""
    if type(body) is ast.Block and body.body and type(body.body[-1]) is ast.ReturnStatement:
        body = body.body[-1].argument
    while type(body) is ast.ParenExpression:
        body = body.expression
    properties = body.properties if type(body) is ast.ObjectExpression else []
    return [
        p.key.name if type(p.key) is ast.Identifier else p.key.value  # type: ignore[union-attr]
        for p in properties
        if type(p.value) in (ast.CallExpression, ast.PipeExpression)
    ]


def _decided(column: Column, types: dict[str, str | None]) -> bool:
    """Whether something says the type of a column: of nulls alone only the type that was found before the run does."""
    return types.get(column.label, "") is not None or any(v is not None for v in column.values)


def _column(label: str, value: Any, count: int, what: str) -> Column | None:
    if type(value) is Vector:
        if value.type is None:
            return None
        if value.type not in COLUMN_TYPES:
            raise _unsupported(what, label, value.type)
        if value.column is not None:
            renamed: Column = value.column.under(label)
            return renamed
        return Column(label, value.type, value.values)
    if isinstance(value, (dict, list)):
        raise NotByColumn
    return column_of(label, [value] * count, what)


def _unsupported(what: str, label: str, kind: str) -> FluxError:
    return FluxError(f'{what} object property "{label}" is {kind} type which is not supported in a flux table')
