"""Runtime: the ports through which a script reaches the outside world."""

from __future__ import annotations

from .errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Protocol

    from .web.exchange import Request, Response

    class Http(Protocol):
        def send(self, request: Request) -> Response: ...

        def close(self) -> None: ...


class Runtime:
    """What a script may do: send requests, read the clock, secrets and files. Everything that is None is refused.

    `http` is a client, or a function that makes one at the first request; `clock` gives nanoseconds since 1970 UTC;
    `secret` gives the value of a key or None; `read` gives the bytes of a file; `environ` holds environment variables;
    `database` gives a connection (PEP 249) for the name of a driver and a data source.
    A Runtime() of no arguments allows the clock only.
    """

    __slots__ = ("_http", "clock", "database", "environ", "read", "secret", "secrets_seen")

    def __init__(
        self,
        *,
        http: Http | Callable[[], Http] | None = None,
        clock: Callable[[], int] | None = None,
        secret: Callable[[str], str | None] | None = None,
        read: Callable[[str], bytes] | None = None,
        environ: Mapping[str, str] | None = None,
        database: Callable[[str, str], Any] | None = None,
    ) -> None:
        self._http: Any = http
        self.clock = clock or _wall_clock
        self.secret = secret
        self.read = read
        self.environ = environ or {}
        self.database = database
        self.secrets_seen: set[str] = set()

    @property
    def http(self) -> Http:
        """The HTTP client; raises a FluxError when requests are not allowed."""
        if self._http is None:
            raise FluxError(
                "missing client: this session may not send HTTP requests",
                notes=("give the Runtime an `http` client to allow them",),
                code=10,
            )
        if not hasattr(self._http, "send"):
            self._http = self._http()
        client: Http = self._http
        return client

    @http.setter
    def http(self, client: Http | Callable[[], Http] | None) -> None:
        self._http = client

    def find_secret(self, key: str) -> str:
        """The secret under `key`; its value is remembered, so that it can be kept out of everything shown.

        Raises upstream's `secret key "K" not found`.
        """
        value = None if self.secret is None else self.secret(key)
        if value is None:
            raise FluxError(f'secret key "{key}" not found', code=5, notes=_secret_help(self.secret is not None))
        if value:
            self.secrets_seen.add(value)
        return value

    def secrets(self) -> list[str]:
        """The values of the secrets that the script has read so far."""
        return list(self.secrets_seen)

    def read_bytes(self, path: str) -> bytes:
        """The contents of a file; raises a FluxError in upstream's words when it cannot be read or files are not allowed."""
        if self.read is None:
            raise FluxError(f"cannot read {path!r}: this session may not read files", code=7)
        try:
            return self.read(path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise FluxError(f"open {path}: {reason}", code=5) from None

    def read_text(self, path: str) -> str:
        """The text of a UTF-8 file; a FluxError names the first byte that is not UTF-8."""
        data = self.read_bytes(path)
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FluxError(f"{path}: byte {error.start + 1} is not valid UTF-8") from None

    def open_database(self, driver: str, source: str) -> Any:
        """A new connection to a database; raises a FluxError when there is none or databases are not allowed."""
        if self.database is None:
            raise FluxError(
                "cannot open a database: this session may not use databases",
                notes=("give the Runtime a `database` function to allow them",),
                code=7,
            )
        return self.database(driver, source)

    def close(self) -> None:
        if hasattr(self._http, "close"):
            self._http.close()


def _wall_clock() -> int:
    import time

    return time.time_ns()


def _secret_help(has_store: bool) -> tuple[str, ...]:
    if has_store:
        return ("set it in the environment, in a .env file, or with --secret KEY=VALUE",)
    return ("this session has no secrets: give the Runtime a `secret` function",)
