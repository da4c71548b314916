"""connect: a connection (PEP 249) to an SQLite, PostgreSQL or MySQL database. No message shows a data source: it has passwords."""

from __future__ import annotations

from .errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The drivers that Flux knows; those that have no connection here can only be named.
DRIVERS = ("sqlite3", "postgres", "mysql")
OTHERS = ("vertica", "vertigo", "snowflake", "mssql", "sqlserver", "awsathena", "bigquery", "hdb")


def connect(driver: str, source: str) -> Any:
    """Opens a database. Nothing that a connection writes is kept before its `commit`.

    `source` is for `sqlite3` a path, `file:` URI or `:memory:`, for `postgres` a URL or `key=value` pairs as libpq has them,
    for `mysql` `user:password@tcp(host:port)/database`. Raises a FluxError when there is no connection.
    """
    opening = {"sqlite3": _sqlite, "postgres": _postgres, "mysql": _mysql}.get(driver)
    if opening is None:
        raise FluxError(
            f"sql driver {driver} is not available in miniflux", notes=(f"available are {', '.join(DRIVERS)}",), code=12
        )
    return opening(source)


def hidden(message: str, source: str) -> str:
    """A message of a database without the password of the data source."""
    for password in _passwords(source):
        message = message.replace(password, "***")
    return message


def _passwords(source: str) -> list[str]:
    """What may be a password in a data source: between `:` and the last `@`, or after `password=`."""
    from urllib.parse import unquote

    found = []
    before, at, _ = source.rpartition("@")
    if at:
        found.append(before.rpartition("://")[2].partition(":")[2])
    for part in source.replace("&", " ").replace("?", " ").split():
        key, equals, value = part.partition("=")
        if equals and key.lower() in ("password", "passwd", "pwd"):
            found.append(value.strip("'"))
    return [text for raw in found for text in {raw, unquote(raw)} if text]


def _sqlite(source: str) -> Any:
    import sqlite3

    is_uri = source.startswith("file:")
    # Upstream's driver takes what follows `?` as its own settings unless the source is a URI.
    path = source if is_uri else source.partition("?")[0]
    try:
        # Python's own transactions do not hold statements like CREATE TABLE.
        connection = sqlite3.connect(path, uri=is_uri, isolation_level=None)
        connection.execute("BEGIN")
        return connection
    except sqlite3.Error as error:
        raise FluxError(str(error), code=3) from None


def _postgres(source: str) -> Any:
    psycopg = _driver("PostgreSQL", "psycopg", "postgres")
    try:
        return psycopg.connect(source)
    except psycopg.Error as error:
        raise FluxError(hidden(str(error).strip(), source), code=3) from None


def _mysql(source: str) -> Any:
    pymysql = _driver("MySQL", "pymysql", "mysql")
    try:
        return pymysql.connect(**mysql_arguments(source))
    except pymysql.MySQLError as error:
        raise FluxError(hidden(str(error), source), code=3) from None


def mysql_arguments(source: str) -> dict[str, Any]:
    """The arguments of `pymysql.connect` for `user:password@tcp(host:port)/database`."""
    account, _, place = source.rpartition("@")
    address, slash, database = place.partition("?")[0].rpartition("/")
    user, _, password = account.partition(":")
    out: dict[str, Any] = {"user": user, "password": password, "charset": "utf8mb4"}
    if not slash:
        raise FluxError("invalid data source dsn: missing the slash separating the database name")
    if database:
        out["database"] = database
    kind, bracket, rest = address.partition("(")
    if bracket:
        address = rest.removesuffix(")")
    if kind == "unix":
        out["unix_socket"] = address
    else:
        host, _, port = address.partition(":")
        out["host"] = host or "127.0.0.1"
        out["port"] = int(port) if port.isdigit() else 3306
    return out


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
