"""Redirects: what the next request of a chain looks like (RFC 9110 15.4, with upstream's choices where it leaves one)."""

from __future__ import annotations

from ..errors import FluxError
from .failures import Failure
from .quoting import quote
from .urls import Url

MOST = 10  # requests in one chain
# Not for another host to see.
_SENSITIVE = ("Authorization", "Www-Authenticate", "Cookie", "Cookie2", "Proxy-Authorization", "Proxy-Authenticate")
# About a body that is no longer there.
_OF_BODY = ("Content-Encoding", "Content-Language", "Content-Location", "Content-Type")


class Hop:
    """One request of a chain: `headers` are the user's, `referer` is what the client adds unless the user has one."""

    __slots__ = ("body", "headers", "method", "referer", "trusted", "url")

    def __init__(
        self, method: str, url: Url, headers: dict[str, str], body: bytes, referer: str, trusted: bool
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.referer = referer
        self.trusted = trusted  # whether every hop so far went to the first host

    def follow(self, status: int, location: str, first: Url) -> Hop | None:
        """The next hop, None when the answer is the last. Raises Failure for a Location that is no URL."""
        if status not in (301, 302, 303, 307, 308) or not location:
            return None
        try:
            url = self.url.resolve(location)
        except FluxError as error:
            raise Failure(f"failed to parse Location header {quote(location)}: {error.message}") from None
        method, body, headers = self.method, self.body, dict(self.headers)
        if status in (301, 302, 303):
            method = method if method in ("GET", "HEAD") else "GET"
            body = b""
            _drop(headers, _OF_BODY)
        trusted = self.trusted and (url.host == first.host or _within(url.hostname.lower(), first.hostname.lower()))
        if not trusted:
            _drop(headers, _SENSITIVE)
        leaves_tls = self.url.scheme == "https" and url.scheme == "http"
        return Hop(method, url, headers, body, "" if leaves_tls else self.url.text(userinfo=""), trusted)


def _within(host: str, parent: str) -> bool:
    """Whether `host` is `parent` or a subdomain of it, the hosts that credentials may go to (upstream's rule)."""
    return host == parent or (host.endswith(f".{parent}") and "%" not in host and ":" not in host)


def _drop(headers: dict[str, str], names: tuple[str, ...]) -> None:
    for name in names:
        headers.pop(name, None)
