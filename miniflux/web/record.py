"""Recorder: keeps every exchange and writes them as a HAR file at the end, without secrets."""

from __future__ import annotations

import os
import time

from ..errors import FluxError, UsageError
from . import archive
from .redaction import Redactor, no_secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .exchange import Request, Response, Sender


class Recorder:
    """Sends through `sender` and writes `path` when closed, also after an error or an interrupt.

    What `secrets` gives at that time is redacted everywhere, credentials in headers and URLs whether known or not.
    An exchange is recorded as the script sees it: one entry, with the last answer of a chain of redirects.
    """

    __slots__ = ("_closed", "_kept", "_path", "_redactor", "_sender")

    def __init__(self, sender: Sender, path: str, secrets: Callable[[], Iterable[str]] = no_secrets) -> None:
        """Raises UsageError at once if `path` cannot be written: not after everything has been sent."""
        folder = os.path.dirname(os.path.abspath(path))
        if os.path.isdir(path) or not os.access(folder, os.W_OK):
            what = "it is a directory" if os.path.isdir(path) else f"no directory {folder} to write to"
            raise UsageError(f"cannot write {path}: {what}")
        self._sender = sender
        self._path = path
        self._redactor = Redactor(secrets)
        self._kept: list[tuple[Request, Response | None, str, str, int]] = []
        self._closed = False

    def send(self, request: Request) -> Response:
        """Sends `request` and keeps what came of it."""
        now = time.time_ns()
        started = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now // 10**9)) + f".{now // 10**6 % 1000:03d}Z"
        clock = time.perf_counter_ns()
        response: Response | None = None
        failure = "interrupted"
        try:
            response = self._sender.send(request)
            failure = ""
            return response
        except FluxError as error:
            failure = error.message
            raise
        finally:
            took = response.duration if response is not None else time.perf_counter_ns() - clock
            self._kept.append((request, response, failure, started, took))

    def close(self) -> None:
        """Closes the sender and writes the file. Raises UsageError."""
        if self._closed:
            return
        self._closed = True
        try:
            self._sender.close()
        finally:
            archive.write(self._path, [archive.entry_json(*kept, self._redactor) for kept in self._kept])
