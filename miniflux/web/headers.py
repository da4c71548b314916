"""Header names and values: canonical form, what may be sent, what an answer's headers come to."""

from __future__ import annotations

from .failures import Failure
from .quoting import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .exchange import Request
    from .urls import Url

# What the protocol's own machinery writes: values a script gives for these are ignored (upstream's rule).
RESERVED = frozenset(("Host", "Content-Length", "Transfer-Encoding", "Trailer"))

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CONTROL = frozenset([*map(chr, range(32)), "\x7f"]) - {"\t"}


def is_token(text: str) -> bool:
    """Whether `text` may be a header name or a method (RFC 9110 5.6.2)."""
    return bool(text) and _TOKEN.issuperset(text)


def canonical(name: str) -> str:
    """`x-request-id` as `X-Request-Id`; a name with a character that no header name may have is left as it is."""
    if not is_token(name):
        return name
    return "-".join([part[:1].upper() + part[1:].lower() for part in name.split("-")])


def merge(pairs: list[tuple[str, str]]) -> dict[str, str]:
    """The headers to send by canonical name: a later pair replaces an earlier one of the same name.

    Raises Failure for a name or a value that cannot be put on the wire.
    """
    merged: dict[str, str] = {}
    for name, value in pairs:
        merged[canonical(name)] = value
    for name, value in merged.items():
        if not is_token(name):
            raise Failure(f"net/http: invalid header field name {quote(name)}")
        if not _CONTROL.isdisjoint(value):
            raise Failure(f"net/http: invalid header field value for {quote(name)}")
    return merged


def user_headers(request: Request, url: Url) -> dict[str, str]:
    """The headers of `request` that go on the wire. Raises Failure for what cannot, in upstream's order of checks."""
    if url.scheme not in ("http", "https"):
        raise Failure(f"unsupported protocol scheme {quote(url.scheme)}")
    headers = merge(request.headers)
    if not is_token(request.method) or request.method == "CONNECT":
        raise Failure(f"net/http: invalid method {quote(request.method)}")
    if not url.host:
        raise Failure("http: no Host in request URL")
    return {name: value for name, value in headers.items() if name not in RESERVED}


def received(raw: list[tuple[bytes, bytes]], version: bytes = b"HTTP/1.1") -> list[tuple[str, str]]:
    """An answer's headers as a script sees them: canonical names in order, the last value of each.

    Left out is what belongs to the framing of the body, and a `Connection` that closes it (but not in HTTP/1.0). As upstream,
    `Pragma: no-cache` implies a Cache-Control.
    """
    merged: dict[str, str] = {}
    closes = False
    for name, value in raw:
        known = canonical(to_text(name))
        merged[known] = to_text(value)
        if known == "Connection":
            closes = closes or any(token.strip(b" \t").lower() == b"close" for token in value.split(b","))
    if closes and version != b"HTTP/1.0":
        del merged["Connection"]
    if merged.pop("Transfer-Encoding", None) is not None:
        merged.pop("Content-Length", None)
    merged.pop("Trailer", None)
    if merged.get("Pragma") == "no-cache":
        merged.setdefault("Cache-Control", "no-cache")
    return sorted(merged.items())


def to_text(data: bytes) -> str:
    """Header bytes as text: UTF-8 as it is used today, else Latin-1 as HTTP once defined it."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
