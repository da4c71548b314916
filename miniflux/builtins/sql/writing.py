"""sql.to: writes tables into a table of a database, all in one transaction."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.merge import merge
from ...values.kinds import INT_MAX
from ...values.null import is_null
from ..registry import builtin
from .common import Database, checked, zone_of
from .times import text_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.block import Block, Column, Tables
    from ...tables.graph import Stream
    from ...values.zones import Zone

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
        blocks = inputs[0].blocks
        with Database(context, driverName, dataSourceName, transaction=True) as connection:
            cursor = connection.cursor()
            zone = zone_of(driverName, dataSourceName)
            types = [[_type(column, driverName) for column in block.columns] for block in blocks]
            # Once only: in MySQL each CREATE TABLE ends the transaction.
            if blocks and blocks[0].columns:
                _create(cursor, blocks[0], types[0], driverName, table)
            for block in blocks:
                _insert(cursor, block, driverName, table, size, zone)
        context.effects += any(block.rows for block in blocks)
        return merge(blocks)

    arguments = {"driverName": driverName, "table": table, "batchSize": size}
    prepare = checked(driverName, dataSourceName)
    return context.stream("toSQL", (tables,), transform, arguments=arguments, prepare=prepare, effect=True)


def _create(cursor: Any, block: Block, types: list[str], driver: str, table: str) -> None:
    names = [_quoted(column.label, driver) for column in block.columns]
    declared = ",".join(f"{name} {type}" for name, type in zip(names, types, strict=True))
    cursor.execute(f"CREATE TABLE IF NOT EXISTS {_quoted(table, driver)} ({declared})")


def _insert(cursor: Any, block: Block, driver: str, table: str, batch: int, zone: Zone | None) -> None:
    """The rows of a block, `batch` of them with each statement."""
    names = ",".join(_quoted(column.label, driver) for column in block.columns)
    mark, place = "?", f"{_quoted(table, driver)} ({names})"
    if driver != "sqlite3":
        # Drivers that mark values with %s take any other % for one.
        mark, place = "%s", place.replace("%", "%%")
    statement = f"INSERT INTO {place} VALUES ({','.join([mark] * len(block.columns))})"
    rows = list(zip(*(_cells(column, driver, zone) for column in block.columns), strict=True))
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


def _cells(column: Column, driver: str, zone: Zone | None) -> list[Any]:
    """The values of a column as the driver takes them. Raises upstream's error for a uint that is no int."""
    if column.type == "uint" and driver != "mysql" and any(v is not None and v > INT_MAX for v in column.values):
        raise FluxError("uint64 values with high bit set are not supported")
    if column.type != "time":
        return column.values
    write = _CLOCKS[driver]
    shown = column.values if zone is None else [None if v is None else zone.clock(v) for v in column.values]
    return [None if v is None else write(v) for v in shown]


def _microseconds(time: int) -> str:
    """A time for PostgreSQL, which would round digits after the sixth up; upstream's driver cuts them."""
    return text_of(time - time % 1000)


def _clock(time: int) -> str:
    """A time for MySQL, whose columns have no offset."""
    return text_of(time).removesuffix("+00:00")


_CLOCKS = {"sqlite3": text_of, "postgres": _microseconds, "mysql": _clock}
