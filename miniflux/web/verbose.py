"""Verbose: shows each exchange while it happens."""

from __future__ import annotations

import time

from ..errors import FluxError
from .pretty import size
from .redaction import Redactor, no_secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .exchange import Request, Response, Sender


class Verbose:
    """Writes two lines an exchange: the request when it goes, the answer with status, size and milliseconds."""

    __slots__ = ("_redactor", "_sender", "_write")

    def __init__(
        self, sender: Sender, write: Callable[[str], object], secrets: Callable[[], Iterable[str]] = no_secrets
    ) -> None:
        self._sender = sender
        self._write = write
        self._redactor = Redactor(secrets)

    def send(self, request: Request) -> Response:
        """Sends `request` and shows the exchange."""
        body = f" ({size(len(request.body))})" if request.body else ""
        self._write(f"> {request.method} {self._redactor.text(request.url)}{body}\n")
        started = time.perf_counter_ns()
        try:
            response = self._sender.send(request)
        except FluxError as error:
            took = (time.perf_counter_ns() - started) / 1e6
            self._write(f"< {self._redactor.text(error.message)} ({took:.1f} ms)\n")
            raise
        self._write(f"< {response.status} ({size(len(response.body))}, {response.duration / 1e6:.1f} ms)\n")
        return response

    def close(self) -> None:
        self._sender.close()
