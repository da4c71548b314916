"""Request and Response: what is asked of a server and what it answered; Sender: whatever turns one into the other."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Sender(Protocol):
        """A client, or a wrapper around one."""

        def send(self, request: Request) -> Response:
            """The answer to `request`. Raises FluxError when there is none."""

        def close(self) -> None:
            """Frees connections and writes what is to be kept. Closing twice is no error."""


class Request:
    """One request as a script makes it; the client adds to it what HTTP needs.

    `timeout` is the time in nanoseconds for everything, redirects and body included; None is no limit. `verify` False
    accepts any TLS certificate. `kind` names the Flux function that asks, since their errors differ in wording:
    "post" (http.post), "do" (http/requests), "get" (experimental/http.get).
    """

    __slots__ = ("body", "headers", "kind", "method", "timeout", "url", "verify")

    def __init__(
        self,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: bytes = b"",
        *,
        timeout: int | None = None,
        verify: bool = True,
        kind: str = "do",
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.verify = verify
        self.kind = kind


class Response:
    """An answer: canonical header names in order, the last value of each; `duration` in nanoseconds, always above 0."""

    __slots__ = ("body", "duration", "headers", "status")

    def __init__(self, status: int, headers: list[tuple[str, str]], body: bytes, duration: int) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.duration = duration
