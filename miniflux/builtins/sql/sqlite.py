"""ask_sqlite: what SQLite answers to a query. Its values have types, its columns only have declarations."""

from __future__ import annotations

import sqlite3

from ...errors import FluxError
from .answers import Answer
from .times import from_epoch, parse_sqlite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# Declarations of columns with a type in Flux, letter for letter. All other columns, and expressions, are what their values are.
_KINDS = {
    **dict.fromkeys(["INT", "INTEGER", "BIGINT", "SMALLINT", "TINYINT", "BOOL", "BOOLEAN"], "int"),
    **dict.fromkeys(["FLOAT", "DOUBLE"], "float"),
    **dict.fromkeys(["DATETIME", "TIMESTAMP", "DATE"], "time"),
}
_TIMES = ("datetime", "timestamp", "date")


def ask_sqlite(connection: Any, query: str) -> Answer:
    """Runs all statements of a query, one after the other, and gives the rows of the last."""
    statements = list(_statements(query))
    if not statements:
        raise FluxError("invalid query: it is empty", code=3)
    cursor = connection.cursor()
    for statement in statements[:-1]:
        cursor.execute(statement)
    declared = _declared(cursor, statements[-1])
    try:
        cursor.execute(statements[-1])
    except sqlite3.ProgrammingError as error:
        raise FluxError(_words(str(error)), code=3) from None
    labels = [str(column[0]) for column in cursor.description or []]
    if len(declared) != len(labels):
        declared = [""] * len(labels)
    answer = Answer(labels, [_KINDS.get(word, "") for word in declared], cursor.fetchall())
    for i, word in enumerate(declared):
        if word.lower() in _TIMES:
            answer.read_times(i, _time)
    return answer


def _words(message: str) -> str:
    """What upstream says of a query with parameters; Python's words for it are about Python."""
    wanted = message.partition("The current statement uses ")[2].partition(",")[0]
    return f"not enough args to execute query: want {wanted} got 0" if wanted else message


def _statements(query: str) -> Iterator[str]:
    """The statements of a query, without those of which comments and blanks are all."""
    import re

    start = 0
    for end in [i + 1 for i, c in enumerate(query) if c == ";"] + [len(query)]:
        piece = query[start:end]
        if end == len(query) or sqlite3.complete_statement(piece):
            start = end
            if not re.fullmatch(r"(?:\s|--[^\n]*(?:\n|$)|/\*(?:(?!\*/).)*(?:\*/|$))*;?", piece, re.DOTALL):
                yield piece


def _declared(cursor: Any, statement: str) -> list[str]:
    """The types of a query's columns as its tables declare them, "" where they do not; nothing for what is no plain query.

    SQLite tells them of a view, so the query is made one that only this connection sees.
    """
    try:
        cursor.execute(f'CREATE TEMP VIEW "miniflux query" AS {statement.strip().removesuffix(";")}')
        declared = [row[2] for row in cursor.execute('PRAGMA temp.table_info("miniflux query")').fetchall()]
        cursor.execute('DROP VIEW temp."miniflux query"')
    except (sqlite3.Error, sqlite3.Warning):
        return []
    # Newer versions of SQLite write these two in capitals, however they were declared.
    return [word.upper() if word.upper() in ("INT", "INTEGER") else word for word in declared]


def _time(cell: Any) -> Any:
    """A time from a text or from a count since 1970; what is neither stays as it is."""
    if isinstance(cell, bytes):
        return cell
    time = parse_sqlite(cell) if isinstance(cell, str) else from_epoch(cell)
    return cell if time is None else time
