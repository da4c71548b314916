"""The bytes of a request: request line, headers in upstream's order, body."""

from __future__ import annotations

import base64

from .. import __version__
from .failures import Failure
from .quoting import to_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .redirects import Hop
    from .urls import Url

USER_AGENT = f"miniflux/{__version__}"

_WITH_LENGTH = frozenset(("POST", "PUT", "PATCH"))  # methods that state the length of an empty body, too
_BLANK = " \t\r\n"


def ascii_host(url: Url) -> str:
    """The host name for DNS and TLS: a name in another script as punycode. Raises Failure for what can be no name."""
    host = url.hostname or "localhost"
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        raise Failure(f"dial tcp: lookup {host}: no such host", f"lookup {host}: no such host") from None


def basic_auth(user: str, password: str) -> str:
    """The value of an Authorization header (RFC 7617)."""
    return "Basic " + base64.b64encode(to_bytes(f"{user}:{password}")).decode()


def wants_gzip(hop: Hop) -> bool:
    """Whether compression is asked for, and hence undone, without the user's doing."""
    return hop.method != "HEAD" and not hop.headers.get("Accept-Encoding") and not hop.headers.get("Range")


def request_bytes(hop: Hop, proxy: Url | None = None) -> bytes:
    """The whole request. `proxy` is the one that forwards it: it gets the full URL and its credentials."""
    url, headers = hop.url, hop.headers
    host = _authority(url)
    target = url.target()
    if proxy is not None and not url.opaque:
        target = f"{url.scheme}://{host}{target}"
    agent = headers.get("User-Agent", USER_AGENT)
    lines = [f"{hop.method} {target} HTTP/1.1\r\nHost: {host}\r\n"]
    if agent:
        lines.append(f"User-Agent: {_trim(agent)}\r\n")
    if hop.body or hop.method in _WITH_LENGTH:
        lines.append(f"Content-Length: {len(hop.body)}\r\n")
    lines += [f"{name}: {_trim(value)}\r\n" for name, value in sorted(_sent(hop, proxy).items())]
    if wants_gzip(hop):
        lines.append("Accept-Encoding: gzip\r\n")
    lines.append("\r\n")
    return to_bytes("".join(lines)) + hop.body


def _sent(hop: Hop, proxy: Url | None) -> dict[str, str]:
    headers = dict(hop.headers)
    headers.pop("User-Agent", None)
    if hop.referer:
        headers.setdefault("Referer", hop.referer)
    if hop.url.user is not None and not headers.get("Authorization"):
        headers["Authorization"] = basic_auth(hop.url.user, hop.url.password or "")
    if proxy is not None and proxy.user is not None:
        headers.setdefault("Proxy-Authorization", basic_auth(proxy.user, proxy.password or ""))
    return headers


def _authority(url: Url) -> str:
    """The Host header: as written, without the zone of an IPv6 address and without an empty port."""
    host = ascii_host(url)
    if ":" in host:
        host = f"[{host.partition('%')[0]}]"
    elif not url.hostname:
        host = ""
    return f"{host}:{url.port}" if url.port else host


def _trim(value: str) -> str:
    return value.strip(_BLANK)
