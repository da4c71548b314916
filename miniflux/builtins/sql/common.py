"""What sql.from and sql.to share: checks of their arguments before anything runs, and a connection that says what failed."""

from __future__ import annotations

from ...databases import DRIVERS, OTHERS, begin, failure, hidden
from ...errors import FluxError
from ...values.null import is_null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.zones import Zone

_STATE = "failed to initialize execute state: "


def checked(driver: str, source: str) -> Callable[[Any, Stream], None]:
    """What a node checks before the script runs: upstream's errors for data sources and for drivers nobody knows."""

    def prepare(context: Any, stream: Stream) -> None:
        for name, value in (("driverName", driver), ("dataSourceName", source)):
            if is_null(value):
                raise FluxError(f"{name} must not be null")
        try:
            _check(driver, source)
        except FluxError as error:
            raise FluxError(_STATE + hidden(error.message, source), stream.span, code=3) from None

    return prepare


def _check(driver: str, source: str) -> None:
    if not source.strip():
        raise FluxError("invalid data source url: empty path supplied")
    if driver not in (*DRIVERS, *OTHERS):
        raise FluxError(f"sql driver {driver} not supported")
    if driver == "mysql":
        zone_of(driver, source)
    elif driver in DRIVERS and source not in (":memory:", "file::memory:"):
        from ...web.urls import parse

        try:
            parse(source)
        except FluxError as error:
            raise FluxError(f"invalid data source url: {error.message}") from None


def zone_of(driver: str, source: str) -> Zone | None:
    """The place whose clock the times of a data source show; None is UTC. Only MySQL's name one, with `loc`."""
    if driver != "mysql":
        return None
    from ...databases.mysql import parse_source
    from ...values.zones import load_zone

    try:
        return load_zone(parse_source(source).zone)
    except FluxError as error:
        if error.message.startswith("unknown time zone"):
            raise FluxError(f"invalid data source dsn: {error.message}") from None
        raise


class Database:
    """A connection for a `with` statement: closed at its end; what a transaction wrote is kept only when nothing failed."""

    __slots__ = ("_connection", "_driver", "_source", "_transaction")

    def __init__(self, context: Interpreter, driver: str, source: str, *, transaction: bool = False) -> None:
        self._driver = driver
        self._source = source
        self._transaction = transaction
        self._connection = context.runtime.open_database(driver, source)

    def __enter__(self) -> Any:
        if self._transaction:
            begin(self._connection, self._driver)
        return self._connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """Errors of the driver become FluxErrors in the database's own words, without the password."""
        try:
            if kind is None:
                self._connection.commit()
            else:
                self._connection.rollback()
        except Exception as other:
            error = error or other
        finally:
            self._connection.close()
        if error is not None and _of_a_driver(error):
            raise failure(error, self._source) from None


def _of_a_driver(error: BaseException) -> bool:
    """Whether an error is one of PEP 249, whatever the driver, or of a value that it cannot store."""
    names = {cls.__name__ for cls in type(error).__mro__}
    return "DatabaseError" in names or "InterfaceError" in names or isinstance(error, OverflowError)
