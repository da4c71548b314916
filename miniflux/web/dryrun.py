"""DryRun: shows requests in full instead of sending them. sendable: whether a request could be sent at all."""

from __future__ import annotations

from . import urls
from .exchange import Response
from .failures import Failure, explain
from .headers import user_headers
from .pretty import pretty
from .redaction import Redactor, no_secrets
from .redirects import Hop
from .wire import request_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .exchange import Request


def sendable(request: Request) -> Hop:
    """`request` as it would go out. Raises the FluxError that sending ends in for a malformed URL or an invalid header."""
    url = urls.parse(request.url)
    try:
        return Hop(request.method, url, user_headers(request, url), request.body, "", True)
    except Failure as failure:
        raise explain(failure, request.kind, request.method, url.redacted()) from None


class DryRun:
    """Writes each request as it would go out, secrets redacted, and answers 200 with the request's body.

    A request that could not be sent (a malformed URL, an invalid header) is the same FluxError as when it is sent.
    """

    __slots__ = ("_redactor", "_write", "count")

    def __init__(self, write: Callable[[str], object], secrets: Callable[[], Iterable[str]] = no_secrets) -> None:
        self._write = write
        self._redactor = Redactor(secrets)
        self.count = 0

    def send(self, request: Request) -> Response:
        """Shows `request`. Raises FluxError if it could not be sent."""
        hop = sendable(request)
        try:
            head = request_bytes(hop).partition(b"\r\n\r\n")[0].decode("utf-8", "replace")
        except Failure as failure:  # a host that can be no name
            raise explain(failure, request.kind, request.method, hop.url.redacted()) from None
        self.count += 1
        lines = [f"{request.method} {self._redactor.text(hop.url.text())}"]
        for line in head.split("\r\n")[1:]:
            name, _, value = line.partition(": ")
            lines.append(f"{name}: {self._redactor.header(name, value)}".rstrip())
        if request.body:
            lines += ["", pretty(self._redactor.data(request.body))]
        self._write("\n".join(lines) + "\n\n")
        headers = [("Content-Length", str(len(request.body)))]
        kind = hop.headers.get("Content-Type", "").strip()
        return Response(200, [*headers, ("Content-Type", kind)] if kind else headers, request.body, 1)

    def close(self) -> None:
        """Nothing to free."""
