"""Transport: one request to one server and the head of its answer, over kept connections or through a proxy."""

from __future__ import annotations

import httpcore

from .broken import describe, unreadable
from .call import Call
from .failures import FAILED_PRECONDITION, TOO_LARGE, Failure, Stale, refused_address
from .headers import to_text
from .network import Network, is_address, lookup
from .wire import ascii_host, basic_auth, request_bytes, wants_gzip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from .policy import Policy
    from .proxies import Proxies
    from .redirects import Hop
    from .urls import Url

_CONNECTIONS = 100  # kept at most, upstream's number as the next one
_IDLE_SECONDS = 10.0
_PORTS = {"http": 80, "https": 443}
_REPLAYABLE = frozenset(("GET", "HEAD", "OPTIONS", "TRACE"))
_NO_HEADERS: dict[str, str] = {}


class Answer:
    """The head of an answer and the way to its body. `zipped` when the body is compressed because we asked for it."""

    __slots__ = ("_call", "_first", "_response", "headers", "status", "version", "zipped")

    def __init__(self, response: httpcore.Response, call: Call, asked: bool) -> None:
        self._response = response
        self._call = call
        self.status = response.status
        self.version: bytes = response.extensions["http_version"]
        self.headers: list[tuple[bytes, bytes]] = list(response.headers)
        self._first = {name.lower(): value for name, value in reversed(self.headers)}
        self.zipped = asked and self.header(b"content-encoding").lower() == "gzip" and self.length() != 0

    def header(self, name: bytes) -> str:
        """The first value of the header `name` (lower case), "" without one."""
        return to_text(self._first.get(name, b""))

    def length(self) -> int | None:
        """The length of the body as announced, None when it was not."""
        text = self.header(b"content-length")
        return int(text) if text.isdigit() and not self.header(b"transfer-encoding") else None

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes. Raises Failure when it breaks off, Expired when time is up."""
        try:
            yield from self._response.iter_stream()
        except httpcore.RemoteProtocolError:
            reason = "unexpected EOF" if self._call.ended else "invalid byte in chunk length"
            raise Failure(reason, bare=True) from None
        except Failure as failure:
            failure.bare = True
            failure.cause = ""
            raise

    def close(self) -> None:
        """Gives the connection back if the body has been read and nothing came after it, else closes it."""
        if _surplus(self._response):
            self._response.extensions["network_stream"].retire()
        self._response.close()


class Transport:
    """Keeps connections, a pool for each way to reach a server: plain, TLS, unverified TLS, each proxy."""

    def __init__(
        self, policy: Policy | None, resolve: Callable[[str, int], list[str]], proxies: Proxies, limit: int
    ) -> None:
        self._policy = policy
        self._resolve = resolve
        self._proxies = proxies
        self._limit = limit
        self._network = Network(policy, resolve)
        self._pools: dict[object, httpcore.ConnectionPool] = {}
        self._origins: dict[tuple[str, str], tuple[httpcore.URL, list[tuple[bytes, bytes]]]] = {}

    def close(self) -> None:
        """Closes all connections."""
        pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def send(self, hop: Hop, deadline: float | None, verify: bool) -> Answer:
        """Sends `hop` and reads the head of the answer. Raises Failure, and Expired when `deadline` (monotonic) passes."""
        url = hop.url
        if url.scheme not in _PORTS:
            raise Failure(f'unsupported protocol scheme "{url.scheme}"')
        if not url.host:
            raise Failure("http: no Host in request URL")
        proxy = self._proxies.find(url)
        forward = proxy if url.scheme == "http" else None
        data = request_bytes(hop, forward)
        pool = self._pool(url, proxy, verify)
        origin, headers = self._origin(forward or url)
        if "close" in hop.headers.get("Connection", "").lower():
            headers = [*headers, (b"Connection", b"close")]
        while True:
            call = Call(data, deadline)
            if proxy is not None:
                self._check(url, call)
            # `call` stands where httpcore expects seconds: see Call
            limits = {"connect": call, "read": call, "write": call}
            asked = httpcore.Request(hop.method, origin, headers=headers, extensions={"timeout": limits})
            try:
                response = pool.handle_request(asked)
            except Stale as stale:
                if stale.untouched or hop.method in _REPLAYABLE:
                    continue  # on another connection, as upstream does
                raise stale.failure from None
            except (httpcore.RemoteProtocolError, httpcore.LocalProtocolError):
                raise describe(call.head, call.ended) from None
            except httpcore.ProxyError as error:
                raise Failure(str(error).partition(" ")[2] or str(error)) from None
            answer = Answer(response, call, wants_gzip(hop))
            fault = unreadable(answer.headers)
            if fault or (answer.length() or 0) > self._limit:
                answer.close()
                raise fault or Failure(TOO_LARGE, code=FAILED_PRECONDITION)
            return answer

    def _origin(self, url: Url) -> tuple[httpcore.URL, list[tuple[bytes, bytes]]]:
        known = self._origins.get((url.scheme, url.host))
        if known is None:
            port = int(url.port or _PORTS[url.scheme])
            host = ascii_host(url)
            _check_address(host, port, url.port)
            origin = httpcore.URL(scheme=url.scheme.encode(), host=host.encode(), port=port, target=b"/")
            # h11 wants to see a Host; what is sent is in the call
            known = self._origins[url.scheme, url.host] = (origin, [(b"Host", b"-")])
        return known

    def _pool(self, url: Url, proxy: Url | None, verify: bool) -> httpcore.ConnectionPool:
        key = (url.scheme, verify if url.scheme == "https" else True, proxy and proxy.text())
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = self._make_pool(url, proxy, verify)
        return pool

    def _make_pool(self, url: Url, proxy: Url | None, verify: bool) -> httpcore.ConnectionPool:
        options: dict[str, Any] = {
            "max_connections": _CONNECTIONS,
            "max_keepalive_connections": _CONNECTIONS,
            "keepalive_expiry": _IDLE_SECONDS,
            "network_backend": self._network if proxy is None else Network(None, self._resolve),
        }
        if url.scheme == "https":
            options["ssl_context"] = _context(verify)
        elif proxy is not None and proxy.scheme == "https":
            options["ssl_context"] = _context(True)
        if proxy is None or url.scheme == "http":
            return httpcore.ConnectionPool(**options)
        if proxy.user is not None:
            options["proxy_headers"] = [(b"Proxy-Authorization", basic_auth(proxy.user, proxy.password or "").encode())]
        if proxy.scheme == "https":
            options["proxy_ssl_context"] = _context(True)
        return httpcore.HTTPProxy(proxy_url=self._origin(proxy)[0], **options)

    def _check(self, url: Url, call: Call) -> None:
        """Asks the policy about a server behind a proxy: the proxy, chosen by who runs the script, is trusted, the target is not."""
        if self._policy is None:
            return
        host = ascii_host(url)
        addresses = [host] if is_address(host) else lookup(self._resolve, host, 0, call)
        if not all(map(self._policy.allows, addresses)):
            raise refused_address()


def _surplus(response: httpcore.Response) -> bool:
    """Whether the server sent more than the answer, which would be taken for the next one on this connection.

    Only the parser knows, and httpcore offers no way to ask it.
    """
    stream = getattr(response.stream, "_stream", None)
    parser = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    return bool(parser and parser.trailing_data[0])


def _check_address(host: str, port: int, written: str) -> None:
    """Raises Failure for a host and a port that nobody can be reached at."""
    if port > 65535:
        cause = f"address {written}: invalid port"
        raise Failure(f"dial tcp: {cause}", cause)
    if "]" in host:
        cause = f"address {host}:{port}: unexpected ']' in address"
        raise Failure(f"dial tcp: {cause}", cause)
    if not port:  # httpcore would take it for the usual port of the scheme
        cause = "connect: connection refused"
        raise Failure(f"dial tcp {f'[{host}]' if ':' in host else host}:0: {cause}", cause)


def _context(verify: bool) -> Any:
    from .tls import context  # loading the trust roots takes longer than a plain request

    return context(verify)
