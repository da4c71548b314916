"""Client: sends requests over HTTP/1.1 as Flux does, on the connection pool of httpx's transport, httpcore."""

from __future__ import annotations

import os
import time

from . import urls
from .exchange import Request, Response
from .failures import ABORTED, FAILED_PRECONDITION, TOO_LARGE, Expired, Failure, explain
from .gunzip import Gunzip
from .headers import received, user_headers
from .network import system_resolve
from .proxies import Proxies
from .redirects import MOST, Hop
from .transport import Answer, Transport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..errors import FluxError
    from .policy import Policy

BODY_LIMIT = 100 * 1024 * 1024
_URLS = 256  # parsed URLs that are kept: rows are mostly sent to one
# Said of every name that does not exist, so that nobody learns which names have such an address.
_NOT_ALLOWED = "hosts at private, loopback and other special addresses are refused as if they did not exist"
_SLURP = 2048  # of a redirect's body this much is read for the sake of its connection


class Client:
    """Sends requests; connections are kept and shared until `close`.

    `policy` decides which addresses may be connected to (None: all). `trust_env` takes proxies from `environment`
    (None: the process's). `limit` is the largest body of an answer in bytes, decoded. `resolve` gives the addresses of a name.
    """

    def __init__(
        self,
        policy: Policy | None = None,
        trust_env: bool = True,
        *,
        environment: Mapping[str, str] | None = None,
        limit: int = BODY_LIMIT,
        resolve: Callable[[str, int], list[str]] = system_resolve,
    ) -> None:
        proxies = Proxies((os.environ if environment is None else environment) if trust_env else {})
        self._limit = limit
        self._selects = policy is not None
        self._urls: dict[str, urls.Url] = {}
        self._transport = Transport(policy, resolve, proxies, limit)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes all connections."""
        self._transport.close()

    def send(self, request: Request) -> Response:
        """Sends `request`, follows redirects and reads the whole answer, whatever its status.

        Raises FluxError in upstream's words when there is no answer, and for a body above the limit.
        """
        started = time.perf_counter_ns()
        chain = _Chain(request, self._parse(request.url))
        try:
            answer = chain.last_answer(self._transport)
            chain.reading = True
            try:
                body = _read(answer, self._limit, lenient=request.kind == "post")
            finally:
                answer.close()
        except Expired:
            raise chain.expired() from None
        except Failure as failure:
            error = explain(failure, request.kind, chain.first_method, chain.place)
            if self._selects and error.message.endswith("no such host"):
                error.notes += (_NOT_ALLOWED,)
            raise error from None
        headers = received(answer.headers, answer.version)
        if answer.zipped:
            headers = [pair for pair in headers if pair[0] not in ("Content-Encoding", "Content-Length")]
        return Response(answer.status, headers, body, max(time.perf_counter_ns() - started, 1))

    def _parse(self, text: str) -> urls.Url:
        url = self._urls.get(text)
        if url is None:
            url = urls.parse(text)
            if len(self._urls) >= _URLS:
                self._urls.clear()
            self._urls[text] = url
        return url


class NoNetwork:
    """The client of a session that was given none: refuses every request."""

    def send(self, request: Request) -> Response:
        """Raises FluxError, always."""
        from ..errors import FluxError

        function = {"post": "http.post", "get": "http.get"}.get(request.kind, "http.request")
        raise FluxError(
            f"missing client in {function}: http client uninitialized in dependencies",
            code=ABORTED,
            notes=(f"{request.method} {request.url} was not sent: this session has no access to the network",),
        )

    def close(self) -> None:
        """Nothing to free."""


class _Chain:
    """One request of a script and the hops that it leads to. `place` is the URL that a failure is about."""

    __slots__ = ("_deadline", "_first", "_request", "place", "reading")

    def __init__(self, request: Request, first: urls.Url) -> None:
        self._request = request
        self._first = first
        self._deadline: float | None = None
        self.place = self._first.redacted()
        self.reading = False

    @property
    def first_method(self) -> str:
        return self._request.method

    def last_answer(self, transport: Transport) -> Answer:
        """Sends hop after hop until an answer is no redirect."""
        request = self._request
        hop = Hop(request.method, self._first, user_headers(request, self._first), request.body, "", True)
        if request.timeout is not None and (request.timeout > 0 or request.kind == "get"):
            if request.timeout <= 0:  # only experimental/http.get takes this for a time that is up
                raise Expired
            self._deadline = time.monotonic() + request.timeout / 1e9
        for count in range(1, MOST + 1):
            answer = transport.send(hop, self._deadline, request.verify)
            location = answer.header(b"location")
            following = hop.follow(answer.status, location, self._first)
            if following is None:
                return answer
            _discard(answer, hop.method)
            if count == MOST:
                self.place = location
                raise Failure(f"stopped after {MOST} redirects")
            hop = following
            self.place = hop.url.redacted()
        raise AssertionError("a chain ends in its last round")

    def expired(self) -> FluxError:
        """The error of a request whose time is up."""
        words = "context deadline exceeded"
        if self._request.kind == "do":
            words += (
                " (Client.Timeout or context cancellation while reading body)"
                if self.reading
                else " (Client.Timeout exceeded while awaiting headers)"
            )
        return explain(Failure(words, bare=self.reading), self._request.kind, self.first_method, self.place)


def _read(answer: Answer, limit: int, lenient: bool) -> bytes:
    """The whole body, decoded. `lenient` takes what came of a body that breaks off (http.post only wants the status)."""
    body = bytearray()
    unzip = Gunzip() if answer.zipped else None
    try:
        for piece in answer.pieces():
            body += piece if unzip is None else unzip.feed(piece, limit + 1 - len(body))
            if len(body) > limit:
                raise Failure(TOO_LARGE, code=FAILED_PRECONDITION)
        if unzip is not None:
            unzip.finish()
    except Failure as failure:
        if not (lenient and failure.bare):
            raise
    return bytes(body)


def _discard(answer: Answer, method: str) -> None:
    size = 0
    try:
        if method == "HEAD" or (answer.length() or 0) <= _SLURP:
            for piece in answer.pieces():
                size += len(piece)
                if size > _SLURP:
                    break
    except Failure:
        pass  # the next hop goes elsewhere
    finally:
        answer.close()
