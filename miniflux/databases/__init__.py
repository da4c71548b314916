"""connect: a connection (PEP 249) to an SQLite, PostgreSQL or MySQL database. No message shows a data source: it has passwords."""

from __future__ import annotations

from ..errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The drivers that Flux knows; those that have no connection here can only be named.
DRIVERS = ("sqlite3", "postgres", "mysql")
OTHERS = ("vertica", "vertigo", "snowflake", "mssql", "sqlserver", "awsathena", "bigquery", "hdb")
_TIMEOUT = 30  # seconds until a server must have answered


def connect(driver: str, source: str) -> Any:
    """Opens a database; each statement is kept at once, unless a transaction was begun.

    `source` is for `sqlite3` a path, `file:` URI or `:memory:`, for `postgres` a URL or `key=value` pairs as libpq has them,
    for `mysql` `user:password@tcp(host:port)/database`. Raises a FluxError when there is no connection.
    """
    opening = {"sqlite3": _sqlite, "postgres": _postgres, "mysql": _mysql}.get(driver)
    if opening is None:
        raise FluxError(
            f"sql driver {driver} is not available in miniflux", notes=(f"available are {', '.join(DRIVERS)}",), code=12
        )
    return opening(source)


def begin(connection: Any, driver: str) -> None:
    """Begins a transaction, which `commit` or `rollback` of the connection ends."""
    if driver == "postgres":
        connection.autocommit = False
    else:
        cursor = connection.cursor()
        cursor.execute("BEGIN")


def failure(error: BaseException, source: str) -> FluxError:
    """What a driver says as a FluxError, in one line and without the password: `ERROR: relation "t" does not exist (SQLSTATE 42P01)`."""
    text = str(error)
    primary = getattr(getattr(error, "diag", None), "message_primary", None)
    if primary:
        text = f"ERROR: {primary} (SQLSTATE {getattr(error, 'sqlstate', None)})"
    elif len(error.args) == 2 and isinstance(error.args[0], int):
        text = f"Error {error.args[0]}: {error.args[1]}"
    return FluxError(hidden(" ".join(text.split()), source), code=3)


def hidden(message: str, source: str) -> str:
    """A message of a database without the password of the data source."""
    for password in _passwords(source):
        message = message.replace(password, "***")
    return message


def _passwords(source: str) -> list[str]:
    """What may be a password in a data source: between `:` and the last `@`, or after `password=`; the longest first."""
    import re
    from urllib.parse import unquote

    found = []
    before, at, _ = source.rpartition("@")
    if at:
        found.append(before.rpartition("://")[2].partition(":")[2])
    pairs = r"(?i)(?:password|passwd|pwd|_auth_pass)\s*=\s*('(?:\\.|[^'\\])*'|[^\s&]*)"
    for value in re.findall(pairs, source):
        inner = value.strip("'")
        found += [inner, re.sub(r"\\(.)", r"\1", inner)]
    return sorted({text for raw in found for text in (raw, unquote(raw)) if text}, key=len, reverse=True)


def _sqlite(source: str) -> Any:
    import sqlite3

    is_uri = source.startswith("file:")
    # Upstream's driver takes what follows `?` as its own settings unless the source is a URI.
    path = source if is_uri else source.partition("?")[0]
    try:
        # Python's own transactions do not hold statements like CREATE TABLE.
        return sqlite3.connect(path, uri=is_uri, isolation_level=None)
    except sqlite3.Error as error:
        raise FluxError(f"{error}: {_reason(path)}", notes=(f"the file is {path}",), code=3) from None


def _reason(path: str) -> str:
    """Why SQLite, which does not say, could not open a file."""
    import os

    name = path.removeprefix("file:").partition("?")[0]
    if os.path.isdir(name):
        return "is a directory"
    if not os.path.exists(name) and (not os.path.isdir(os.path.dirname(name) or ".") or "mode=r" in path):
        return "no such file or directory"
    return "permission denied"


def _postgres(source: str) -> Any:
    psycopg = _driver("PostgreSQL", "psycopg", "postgres")
    try:
        return psycopg.connect(source, autocommit=True, **_unless_given(source))
    except psycopg.Error as error:
        raise failure(error, source) from None


def _unless_given(source: str) -> dict[str, int]:
    return {} if "connect_timeout" in source else {"connect_timeout": _TIMEOUT}


def _mysql(source: str) -> Any:
    from .mysql import parse_source

    pymysql = _driver("MySQL", "pymysql", "mysql")
    place = parse_source(source)
    try:
        return pymysql.connect(**{"connect_timeout": _TIMEOUT, **place.arguments}, charset="utf8mb4", autocommit=True)
    except pymysql.MySQLError as error:
        raise failure(error, source) from None


def _driver(database: str, module: str, extra: str) -> Any:
    """A driver that is installed with an extra only."""
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError:
        raise FluxError(
            f"{database} needs the Python package {module}",
            notes=(f"install it with: pip install 'miniflux-lang[{extra}]'",),
            code=12,
        ) from None
