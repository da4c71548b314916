"""sql.from: the rows of a query as a table."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.key import EMPTY
from ...values.null import is_null
from ..registry import builtin
from .common import Database, checked
from .times import nanoseconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

# Declared types of SQLite columns; those not named, and expressions, are what their values are.
_SQLITE = {
    "int": "INT INTEGER BIGINT SMALLINT TINYINT",
    "float": "FLOAT DOUBLE REAL",
    "string": "TEXT VARCHAR CHAR CLOB",
    "time": "DATETIME TIMESTAMP DATE",
    "bool": "BOOL BOOLEAN",
}
# Numbers of PostgreSQL's types (pg_type.oid) and of MySQL's (field types of its protocol).
_POSTGRES = {"int": (20, 21, 23), "float": (700, 701, 1700), "bool": (16,), "time": (1082, 1114, 1184)}
_MYSQL = {"int": (1, 2, 3, 8, 9, 13), "float": (0, 4, 5, 246), "time": (7, 10, 12)}


@builtin("sql", "from", effect=True)
def from_(context: Interpreter, driverName: str, dataSourceName: str, query: str) -> Stream:
    """One table without a group key, with a column for each of the query's."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        if is_null(query) or not query.strip():
            raise FluxError("invalid query: it is empty")
        with Database(context, driverName, dataSourceName) as connection:
            cursor = connection.cursor()
            kinds = _declared(cursor, query) if driverName == "sqlite3" else None
            cursor.execute(query)
            if cursor.description is None:
                raise FluxError("invalid query: it gives no columns")
            labels = [str(column[0]) for column in cursor.description]
            if kinds is None or len(kinds) != len(labels):
                kinds = [_kind_of(driverName, column[1]) for column in cursor.description]
            rows = cursor.fetchall()
        for i, label in enumerate(labels):
            if label in labels[:i]:
                raise FluxError(f"table builder already has column with label {label}")
        cells = list(zip(*rows, strict=True)) if rows else [()] * len(labels)
        columns = [_column(*parts) for parts in zip(labels, kinds, cells, strict=True)]
        return Tables([Block(columns, [0, len(rows)], [EMPTY])])

    # The data source is not among the arguments: it holds passwords.
    arguments = {"driverName": driverName, "query": query}
    prepare = checked(driverName, dataSourceName)
    return context.stream("fromSQL", (), transform, arguments=arguments, prepare=prepare, effect=True, bare=True)


def _declared(cursor: Any, query: str) -> list[str] | None:
    """The types of a query's columns as its tables declare them, "" where they do not; None for what is no plain query.

    SQLite tells them of a view, so the query is made one that only this connection sees.
    """
    import sqlite3

    try:
        cursor.execute(f'CREATE TEMP VIEW "miniflux query" AS {query.strip().removesuffix(";")}')
        declared = [row[2] for row in cursor.execute('PRAGMA temp.table_info("miniflux query")').fetchall()]
        cursor.execute('DROP VIEW temp."miniflux query"')
    except (sqlite3.Error, sqlite3.Warning):
        return None
    words = [text.upper().partition("(")[0].split() for text in declared]
    return [_named(own[0] if own else "") for own in words]


def _named(word: str) -> str:
    return next((kind for kind, words in _SQLITE.items() if word in words.split()), "")


def _kind_of(driver: str, code: Any) -> str:
    """The column type for a type of the database; "" where the values decide."""
    if driver == "sqlite3":
        return ""
    table = _POSTGRES if driver == "postgres" else _MYSQL
    return next((kind for kind, codes in table.items() if code in codes), "string")


def _column(label: str, kind: str, cells: tuple[Any, ...]) -> Column:
    """The cells of a column as its type holds them. Raises a FluxError for a cell that is of another one."""
    if not kind:
        kinds = {_KINDS.get(type(cell), "string") for cell in cells if cell is not None}
        kind = kinds.pop() if len(kinds) == 1 else "float" if kinds == {"int", "float"} else "string"
    convert = _CONVERT[kind]
    try:
        return Column(label, kind, [None if cell is None else convert(cell) for cell in cells])
    except (TypeError, ValueError, ArithmeticError):
        wrong = next(cell for cell in cells if cell is not None and not _fits(convert, cell))
        shown = type(wrong).__name__
        raise FluxError(f'column "{label}" is of type {kind}, but holds a value of type {shown}', code=3) from None


def _fits(convert: Callable[[Any], Any], cell: Any) -> bool:
    try:
        convert(cell)
    except (TypeError, ValueError, ArithmeticError):
        return False
    return True


def _int(cell: Any) -> int:
    number = int(cell)
    if number != cell and not isinstance(cell, str):
        raise ValueError
    return number


def _bool(cell: Any) -> bool:
    if cell in (0, 1):
        return bool(cell)
    raise ValueError


def _string(cell: Any) -> str:
    return bytes(cell).decode("utf-8", "replace") if isinstance(cell, (bytes, bytearray, memoryview)) else str(cell)


_KINDS = {bool: "bool", int: "int", float: "float"}
_CONVERT: dict[str, Callable[[Any], Any]] = {
    "int": _int,
    "float": float,
    "bool": _bool,
    "string": _string,
    "time": nanoseconds,
}
