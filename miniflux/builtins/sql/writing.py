"""sql.to: writes tables into a table of a database, all in one transaction."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.merge import merge
from ...values.kinds import INT_MAX
from ...values.null import is_null
from ..registry import builtin
from .common import Database, checked
from .times import text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.block import Block, Column, Tables
    from ...tables.graph import Stream

_BATCH = 10_000
_TYPES = {
    "sqlite3": {"float": "FLOAT", "int": "INT", "uint": "INT", "string": "TEXT", "time": "DATETIME"},
    "postgres": {
        "float": "FLOAT",
        "int": "BIGINT",
        "uint": "BIGINT",
        "string": "TEXT",
        "time": "TIMESTAMP",
        "bool": "BOOL",
    },
    "mysql": {
        "float": "FLOAT",
        "int": "BIGINT",
        "uint": "BIGINT",
        "string": "TEXT(16383)",
        "time": "DATETIME",
        "bool": "BOOL",
    },
}
_NAMES = {"sqlite3": "SQLite", "postgres": "PostgreSQL", "mysql": "MySQL"}


@builtin("sql", "to", effect=True)
def to(
    context: Interpreter, tables: Stream, driverName: str, dataSourceName: str, table: str, batchSize: int = _BATCH
) -> Stream:
    """Inserts all rows, creating the table if there is none, and passes the tables on; nothing is kept when a row fails."""
    for value, what in ((driverName, "driver name"), (dataSourceName, "data source name"), (table, "table name")):
        if is_null(value) or not value:
            raise FluxError(f"invalid {what}")
    size = _BATCH if is_null(batchSize) or batchSize <= 0 else batchSize

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        blocks = [block for block in inputs[0] if block.rows]
        if blocks:
            with Database(context, driverName, dataSourceName) as connection:
                cursor = connection.cursor()
                for block in blocks:
                    _insert(cursor, block, driverName, table, size)
        context.effects += bool(blocks)
        return merge(inputs[0].blocks)

    arguments = {"driverName": driverName, "table": table, "batchSize": size}
    prepare = checked(driverName, dataSourceName)
    return context.stream("toSQL", (tables,), transform, arguments=arguments, prepare=prepare, effect=True)


def _insert(cursor: Any, block: Block, driver: str, table: str, batch: int) -> None:
    """The rows of a block, `batch` of them with each statement."""
    names = [_quoted(column.label, driver) for column in block.columns]
    types = [_type(column, driver) for column in block.columns]
    target = _quoted(table, driver)
    declared = ",".join(f"{name} {type}" for name, type in zip(names, types, strict=True))
    cursor.execute(f"CREATE TABLE IF NOT EXISTS {target} ({declared})")
    marks = ",".join(["?" if driver == "sqlite3" else "%s"] * len(names))
    # Drivers that mark values with %s take any other % for one.
    place = f"{target} ({','.join(names)})"
    statement = f"INSERT INTO {place if driver == 'sqlite3' else place.replace('%', '%%')} VALUES ({marks})"
    rows = list(zip(*(_cells(column, driver) for column in block.columns), strict=True))
    for start in range(0, len(rows), batch):
        cursor.executemany(statement, rows[start : start + batch])


def _type(column: Column, driver: str) -> str:
    found = _TYPES[driver].get(column.type)
    if found is None:
        raise FluxError(f"{_NAMES[driver]} does not support column type {column.type}", code=13)
    return found


def _quoted(name: str, driver: str) -> str:
    """An identifier between quotes, which stand doubled in it; upstream cuts it at a zero byte, and so do the databases."""
    quote = "`" if driver == "mysql" else '"'
    return quote + name.partition("\0")[0].replace(quote, quote * 2) + quote


def _cells(column: Column, driver: str) -> list[Any]:
    """The values of a column as the driver takes them. Raises upstream's error for a uint that is no int."""
    if column.type == "uint" and any(v is not None and v > INT_MAX for v in column.values):
        raise FluxError("uint64 values with high bit set are not supported")
    if column.type != "time":
        return column.values
    if driver == "sqlite3":
        return [None if v is None else text_of(v) for v in column.values]
    return [None if v is None else text_of(v).removesuffix("+00:00") for v in column.values]
