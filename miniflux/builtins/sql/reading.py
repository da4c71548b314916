"""sql.from: the rows of a query as a table."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.key import EMPTY
from ...values.convert import parse_float
from ...values.display import quoted
from ...values.kinds import INT_MAX, INT_MIN, UInt
from ...values.time import Time
from ..registry import builtin
from .answers import ask
from .common import Database, checked
from .times import parse_clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_KINDS = {bool: "bool", int: "int", UInt: "uint", float: "float", str: "string", Time: "time"}


@builtin("sql", "from", effect=True)
def from_(context: Interpreter, driverName: str, dataSourceName: str, query: str) -> Stream:
    """One table without a group key, with a column for each of the query's."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        with Database(context, driverName, dataSourceName) as connection:
            answer = ask(connection, driverName, dataSourceName, query)
        for i, label in enumerate(answer.labels):
            if label in answer.labels[:i]:
                raise FluxError(f"table builder already has column with label {label}")
        columns = [_column(*parts) for parts in zip(answer.labels, answer.kinds, answer.cells, strict=True)]
        return Tables([Block(columns, [0, answer.rows], [EMPTY])])

    # The data source is not among the arguments: it holds passwords.
    arguments = {"driverName": driverName, "query": query}
    prepare = checked(driverName, dataSourceName)
    return context.stream("fromSQL", (), transform, arguments=arguments, prepare=prepare, effect=True, bare=True)


def _column(label: str, kind: str, cells: list[Any]) -> Column:
    """The cells of a column as its type holds them; without a type, of the one that they have in common.

    Raises a FluxError for a cell that is of another type.
    """
    if bytes in set(map(type, cells)):
        read = _BYTES.get(kind, _text)
        cells = [read(cell) if type(cell) is bytes else cell for cell in cells]
    kinds = {_KINDS[own] for own in set(map(type, cells)) - {type(None)}}
    kind = kind or _common(kinds)
    if kinds - {kind}:
        convert = _WIDER.get(kind)
        if convert is None or (kind == "float" and kinds - {"float", "int"}):
            wrong = next(cell for cell in cells if cell is not None and _KINDS[type(cell)] != kind)
            raise FluxError(f'column "{label}" is of type {kind}, but holds {_shown(wrong)}', code=3)
        cells = [None if cell is None else convert(cell) for cell in cells]
    if kind in ("time", "uint"):
        cells = [None if cell is None else int(cell) for cell in cells]
    return Column(label, kind, cells)


def _common(kinds: set[str]) -> str:
    """The type of a column whose values are of these types."""
    if len(kinds) == 1:
        return next(iter(kinds))
    return "float" if kinds == {"int", "float"} else "string"


def _shown(cell: Any) -> str:
    text = str(cell)
    return quoted(text if len(text) <= 40 else text[:40] + "...") if type(cell) is str else text


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _int(data: bytes) -> int:
    """An integer in Go's notation: `0x1f` and `0b11` are integers too."""
    text = _text(data)
    try:
        number = int(text, 0)
    except ValueError:
        raise FluxError(f"strconv.ParseInt: parsing {quoted(text)}: invalid syntax", code=3) from None
    if not INT_MIN <= number <= INT_MAX:
        raise FluxError(f"strconv.ParseInt: parsing {quoted(text)}: value out of range", code=3)
    return number


def _float(data: bytes) -> float:
    number = parse_float(_text(data))
    if number is None:
        raise FluxError(f"strconv.ParseFloat: parsing {quoted(_text(data))}: invalid syntax", code=3)
    return number


def _time(data: bytes) -> Time | str:
    text = _text(data)
    time = parse_clock(text)
    return text if time is None else time


# How bytes are read, and what other values become, in a column of a type.
_BYTES: dict[str, Callable[[bytes], Any]] = {"int": _int, "float": _float, "time": _time}
_WIDER: dict[str, Callable[[Any], Any]] = {"float": float, "string": str}
