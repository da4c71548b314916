"""Package `array`: from, concat, map, filter."""

from __future__ import annotations

from ..errors import FluxError
from ..tables.block import Block, Column, Tables
from ..tables.key import EMPTY
from ..values.kinds import UInt, type_text
from ..values.null import Null, is_null, null_type
from ..values.time import Time
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..evaluate.interpreter import Interpreter
    from ..tables.graph import Stream
    from ..values.kinds import Value

_COLUMN_TYPES: dict[type, str] = {
    bool: "bool",
    int: "int",
    UInt: "uint",
    float: "float",
    str: "string",
    Time: "time",
}
_VALUE_TYPES = {name: kind for kind, name in _COLUMN_TYPES.items()}


@builtin("array", "from")
def from_(context: Interpreter, rows: Value) -> Stream:
    """A stream of one table without group key; its columns are the properties of the first record, in their order."""
    if not rows:
        raise FluxError("rows must be non-empty")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return Tables([_block(rows)])

    return context.stream("array.from", (), transform, arguments={"rows": rows}, bare=True)


@builtin("array", "concat")
def concat(arr: Value, v: Value) -> Value:
    """The elements of both."""
    return arr + v if v else arr


@builtin("array", "map")
def map_(context: Interpreter, arr: Value, fn: Value) -> Value:
    """What `fn` gives for each element, in order."""
    call = _caller(context, fn)
    return [call(x) for x in arr]


@builtin("array", "filter")
def filter_(context: Interpreter, arr: Value, fn: Value) -> Value:
    """The elements that `fn` is true for; null is not."""
    call = _caller(context, fn)
    kept = []
    for x in arr:
        verdict = call(x)
        if verdict is True:
            kept.append(x)
        elif verdict is not False and not is_null(verdict):
            raise FluxError(f"expected bool but found {type_text(verdict)} (argument fn)")
    return kept


def _caller(context: Interpreter, fn: Value) -> Callable[[Value], Value]:
    """Calls `fn` with an element; failures keep the trail of what is called inside, but no frame of `fn` itself."""
    return lambda x: context.call(fn, {"x": x}, "_")


def _block(rows: list[Value]) -> Block:
    """Records as one table."""
    first = rows[0]
    if not all(type(row) is dict for row in rows):
        raise FluxError("rows should have been a list of records", code=13)
    columns = []
    for label in first:
        type_name = null_type(first[label]) or _COLUMN_TYPES.get(type(first[label]))
        if type_name not in _VALUE_TYPES:
            raise FluxError(f"cannot represent the type {type_text(first[label])} as column data")
        columns.append(Column(label, type_name, _cells(label, type_name, [row.get(label) for row in rows])))
    return Block(columns, [0, len(rows)], [EMPTY])


def _cells(label: str, type_name: str, values: list[Value]) -> list[Value]:
    """Values as a column of that type holds them. Raises FluxError for a value of another type."""
    wanted = _VALUE_TYPES[type_name]
    kinds = set(map(type, values))
    if not kinds <= {wanted, type(None), Null}:
        row = next(i for i, v in enumerate(values) if not is_null(v) and type(v) is not wanted)
        raise FluxError(
            f'column "{label}" is of type {type_name} in the first row, '
            f"but of type {type_text(values[row])} in row {row + 1}"
        )
    if wanted in (UInt, Time):
        return [None if v is None or type(v) is Null else int(v) for v in values]
    if Null in kinds:
        return [None if type(v) is Null else v for v in values]
    return values
