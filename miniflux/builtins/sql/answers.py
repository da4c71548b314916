"""ask: what a database answers to a query, with the types of columns that the database vouches for."""

from __future__ import annotations

from ...errors import FluxError
from ...values.kinds import INT_MAX, UInt
from ...values.null import is_null
from ...values.time import Time
from .common import zone_of
from .times import nanoseconds, parse_clock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...values.zones import Zone

    _Cell = Callable[[Any], Any]

# Numbers of PostgreSQL's types (pg_type.oid) and of MySQL's (field types of its protocol) whose columns have a type in
# Flux. The columns of all others are what their values are.
_POSTGRES = {20: "int", 21: "int", 23: "int", 700: "float", 701: "float", 16: "bool", 1082: "time", 1114: "time"}
_MYSQL = {1: "int", 2: "int", 3: "int", 8: "int", 4: "float", 5: "float", 12: "time"}
_FLOAT4 = 700
# What psycopg shall read: integers (oid too), floats, booleans, bytes, dates and timestamps. All else stays as PostgreSQL writes it.
_READ = frozenset((16, 17, 20, 21, 23, 26, 700, 701, 1082, 1114, 1184))
_MYSQL_LONG, _MYSQL_INTS, _MYSQL_TIMES = 8, frozenset((1, 2, 3, 8, 9, 13)), frozenset((7, 10))


class Answer:
    """The labels of columns, their types ("" where the values decide) and their cells.

    Cells are None, bool, int, UInt, float, str, Time, or bytes that are still to be read.
    """

    __slots__ = ("cells", "kinds", "labels", "rows")

    def __init__(self, labels: list[str], kinds: list[str], rows: list[Any]) -> None:
        self.labels = labels
        self.kinds = kinds
        self.rows = len(rows)
        self.cells = [list(cells) for cells in zip(*rows, strict=True)] if rows else [[] for _ in labels]

    def convert(self, at: int, cell: _Cell) -> None:
        self.cells[at] = [None if value is None else cell(value) for value in self.cells[at]]

    def read_times(self, at: int, cell: _Cell) -> None:
        """Reads the cells of a column as times; one among them makes it a column of times."""
        self.convert(at, cell)
        if any(type(value) is Time for value in self.cells[at]):
            self.kinds[at] = "time"


def ask(connection: Any, driver: str, source: str, query: str) -> Answer:
    """Sends a query. A statement that gives no columns is carried out all the same."""
    if is_null(query):
        raise FluxError("query must not be null")
    if driver == "sqlite3":
        from .sqlite import ask_sqlite

        return ask_sqlite(connection, query)
    return _ask_postgres(connection, query) if driver == "postgres" else _ask_mysql(connection, source, query)


def _ask_postgres(connection: Any, query: str) -> Answer:
    from psycopg.types.string import TextLoader

    adapters = connection.adapters
    for kind in adapters.types:
        for number in (kind.oid, kind.array_oid):
            if number and number not in _READ:
                adapters.register_loader(number, TextLoader)
    cursor = connection.cursor()
    # A prepared statement is one statement, as upstream's driver has it.
    cursor.execute(query, prepare=True)
    columns = cursor.description or []
    answer = Answer(
        [column.name for column in columns],
        [_POSTGRES.get(column.type_code, "") for column in columns],
        cursor.fetchall() if columns else [],
    )
    for i, column in enumerate(columns):
        if column.type_code in (1082, 1114, 1184):
            answer.read_times(i, _moment)
        elif column.type_code == _FLOAT4:
            answer.convert(i, _single)
    return answer


def _ask_mysql(connection: Any, source: str, query: str) -> Answer:
    from ...databases.mysql import parse_source

    connection.decoders = {}  # cells as the server writes them
    cursor = connection.cursor()
    cursor.execute(query)
    columns = cursor.description or []
    kinds = [_MYSQL.get(column[1], "") for column in columns]
    answer = Answer([str(column[0]) for column in columns], kinds, list(cursor.fetchall()) if columns else [])
    clock = _clock(zone_of("mysql", source)) if parse_source(source).parse_time else _clock(None)
    for i, column in enumerate(columns):
        if column[1] in _MYSQL_INTS:
            answer.convert(i, int)
            if column[1] == _MYSQL_LONG and any(cell is not None and cell > INT_MAX for cell in answer.cells[i]):
                answer.kinds[i] = "uint"
                answer.convert(i, UInt)
        elif answer.kinds[i] == "float":
            answer.convert(i, float)
        elif answer.kinds[i] == "time" or (column[1] in _MYSQL_TIMES and parse_source(source).parse_time):
            answer.read_times(i, clock)
    return answer


def _moment(cell: Any) -> Any:
    """A date or timestamp of psycopg's as a time; as text, where it is one that Flux does not reach."""
    time = nanoseconds(cell)
    return str(cell) if time is None else time


def _single(cell: float) -> float:
    """A number of 32 bits, which PostgreSQL writes with as few digits as tell it from others, in full."""
    import struct

    value: float = struct.unpack("f", struct.pack("f", cell))[0]
    return value


def _clock(zone: Zone | None) -> _Cell:
    """Reads what a clock of a zone shows, `2021-01-02 10:00:00.5`; as text what it never shows, `0000-00-00 00:00:00`."""

    def read(text: str) -> Any:
        time = parse_clock(text)
        if time is None:
            return text
        return time if zone is None else Time(zone.instant(time))

    return read
