"""What sql.from and sql.to share: checks of their arguments before anything runs, and a connection that says what failed."""

from __future__ import annotations

from ...databases import DRIVERS, OTHERS, hidden
from ...errors import FluxError
from ...values.null import is_null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream

_STATE = "failed to initialize execute state: "


def checked(driver: str, source: str) -> Callable[[Any, Stream], None]:
    """What a node checks before the script runs: upstream's errors for no data source and for drivers nobody knows."""

    def prepare(context: Any, stream: Stream) -> None:
        for name, value in (("driverName", driver), ("dataSourceName", source)):
            if is_null(value):
                raise FluxError(f"{name} must not be null")
        if not source.strip():
            raise FluxError(_STATE + "invalid data source url: empty path supplied", stream.span, code=3)
        if driver not in (*DRIVERS, *OTHERS):
            raise FluxError(_STATE + f"sql driver {driver} not supported", stream.span, code=3)

    return prepare


class Database:
    """A connection for a `with` statement: closed at its end, what was written kept only when nothing failed."""

    __slots__ = ("_connection", "_source")

    def __init__(self, context: Interpreter, driver: str, source: str) -> None:
        self._source = source
        self._connection = context.runtime.open_database(driver, source)

    def __enter__(self) -> Any:
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
            raise FluxError(hidden(str(error).strip(), self._source), code=3) from None


def _of_a_driver(error: BaseException) -> bool:
    """Whether an error is one of PEP 249, whatever the driver, or of a value that it cannot store."""
    names = {cls.__name__ for cls in type(error).__mro__}
    return "DatabaseError" in names or "InterfaceError" in names or isinstance(error, OverflowError)
