"""Url: parsing, escaping and resolving URLs in the way upstream's Go library does, with its error texts."""

from __future__ import annotations

from ..errors import FluxError
from .addresses import ipv6_fault
from .quoting import quote, to_bytes

_ALNUM = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_HEX = frozenset("0123456789abcdefABCDEF")
_UNRESERVED = _ALNUM | frozenset("-_.~")
# What stays as it is in each part of a URL; the sets differ in details from RFC 3986 and are upstream's.
_PATH = _UNRESERVED | frozenset("$&+,/:;=@")
_SEGMENT = _UNRESERVED | frozenset("$&+:=@")
_USERINFO = _UNRESERVED | frozenset("$&+,;=")
_HOST = _UNRESERVED | frozenset("!$&'()*+,;=:[]<>\"")
_FRAGMENT = _PATH | frozenset("?!()*")
_WRITTEN_PATH = _PATH | frozenset("!'()*[]%")
_WRITTEN_FRAGMENT = _WRITTEN_PATH | {"?"}
_WRITTEN_USERINFO = _ALNUM | frozenset("-._:~!$&'()*+,;=%@")
_CONTROL = frozenset([*map(chr, range(32)), "\x7f"])


class Url:
    """A parsed URL.

    `host` holds the port too, brackets around an IPv6 address included; `path` is decoded and `raw_path` is its form as
    written where that differs from the default escaping; `opaque` is all that follows the scheme of a URL such as `mailto:x`; `fragment` is escaped;
    `bare` is set for a scheme with a path but no `//`.
    """

    __slots__ = (
        "bare",
        "force_query",
        "fragment",
        "host",
        "opaque",
        "password",
        "path",
        "query",
        "raw_path",
        "scheme",
        "user",
    )

    def __init__(self) -> None:
        self.bare = False
        self.scheme = ""
        self.opaque = ""
        self.user: str | None = None
        self.password: str | None = None
        self.host = ""
        self.path = ""
        self.raw_path = ""
        self.force_query = False
        self.query = ""
        self.fragment = ""

    @property
    def hostname(self) -> str:
        """The host without port and brackets."""
        return _split_port(self.host)[0]

    @property
    def port(self) -> str:
        """The port's digits as written, "" when there is none."""
        return _split_port(self.host)[1]

    def escaped_path(self) -> str:
        """The path for the wire: as written if that is validly escaped, else decoded and escaped anew as a whole."""
        if self.raw_path and _WRITTEN_PATH.issuperset(self.raw_path):
            return self.raw_path
        return "*" if self.path == "*" else _escape(self.path, _PATH)

    def target(self) -> str:
        """The request target: escaped path and query. The query goes out as written, an empty one keeps its `?`."""
        if self.opaque:
            target = f"{self.scheme}:{self.opaque}" if self.opaque.startswith("//") else self.opaque
        else:
            target = self.escaped_path() or "/"
        return f"{target}?{self.query}" if self.query or self.force_query else target

    def userinfo(self) -> str:
        """`user:password` escaped for a URL, "" without either."""
        if self.user is None:
            return ""
        user = _escape(self.user, _USERINFO)
        return user if self.password is None else f"{user}:{_escape(self.password, _USERINFO)}"

    def text(self, userinfo: str | None = None) -> str:
        """The URL written out; `userinfo` replaces its own ("" leaves it away)."""
        out = f"{self.scheme}:" if self.scheme else ""
        if self.opaque:
            out += self.opaque
        else:
            credentials = self.userinfo() if userinfo is None else userinfo
            has_user = self.user is not None if userinfo is None else bool(userinfo)
            # `x:/p` is written without the slashes of an authority, `x:///p` with them
            if self.host or has_user or (self.scheme and self.path and not self.bare):
                out += "//" + (f"{credentials}@" if has_user else "") + _escape(self.host, _HOST)
            path = self.escaped_path()
            if path and not path.startswith("/") and self.host:
                out += "/"
            if not out and ":" in path.partition("/")[0]:
                out += "./"
            out += path
        if self.query or self.force_query:
            out += "?" + self.query
        return out + (f"#{self.fragment}" if self.fragment else "")

    def redacted(self) -> str:
        """The URL for messages: a password is replaced by asterisks, the user's name is shown as it is."""
        return self.text() if self.password is None else self.text(f"{self.user}:***")

    def resolve(self, reference: str) -> Url:
        """The URL that `reference` names when seen at this one (RFC 3986 5.2). Raises FluxError if it is malformed."""
        ref = parse(reference)
        if ref.scheme or ref.host or ref.user is not None:
            ref.scheme = ref.scheme or self.scheme
            if not ref.opaque:
                _set_path(ref, _remove_dots(ref.escaped_path(), ""))
            return ref
        ref.scheme = self.scheme
        if ref.opaque:
            return ref
        if not ref.path and not ref.force_query and not ref.query:
            ref.query = self.query
            ref.fragment = ref.fragment or self.fragment
        if not ref.path and self.opaque:
            ref.opaque = self.opaque
            return ref
        ref.host, ref.user, ref.password = self.host, self.user, self.password
        _set_path(ref, _remove_dots(self.escaped_path(), ref.escaped_path()))
        return ref


def parse(text: str) -> Url:
    """Parses an absolute or relative URL. Raises FluxError, `parse "TEXT": what is wrong`."""
    body, _, fragment = text.partition("#")
    try:
        url = _parse(body)
    except _Malformed as error:
        raise FluxError(f"parse {quote(body)}: {error}", code=2) from None
    try:
        decoded = _unescape(fragment, "fragment")
    except _Malformed as error:
        raise FluxError(f"parse {quote(text)}: {error}", code=2) from None
    url.fragment = fragment if _WRITTEN_FRAGMENT.issuperset(fragment) else _escape(decoded, _FRAGMENT)
    return url


def with_query(text: str, pairs: dict[str, list[str]]) -> str:
    """The URL `text` with `pairs` in place of its query. Raises FluxError if it is malformed."""
    url = parse(text)
    url.query, url.force_query = encode_query(pairs), False
    return url.text()


def path_escape(text: str) -> str:
    """`text` escaped to be one segment of a path."""
    return _escape(text, _SEGMENT)


def encode_query(pairs: dict[str, list[str]]) -> str:
    """`a=1&a=2&b=3`: keys in byte order, values in the order given, a blank as `+`. A key without values vanishes."""
    return "&".join(f"{_form(key)}={_form(value)}" for key in sorted(pairs, key=to_bytes) for value in pairs[key])


def _form(text: str) -> str:
    return _escape(text, _UNRESERVED | {" "}).replace(" ", "+")


class _Malformed(Exception):
    pass


def _parse(text: str) -> Url:
    if not _CONTROL.isdisjoint(text):
        raise _Malformed("net/url: invalid control character in URL")
    url = Url()
    if text == "*":
        url.path = "*"
        return url
    url.scheme, rest = _scheme(text)
    rest, mark, url.query = rest.partition("?")
    url.force_query = bool(mark) and not url.query
    if not rest.startswith("/"):
        if url.scheme:
            url.opaque = rest
            return url
        if ":" in rest.partition("/")[0]:
            raise _Malformed("first path segment in URL cannot contain colon")
    if rest.startswith("//") and (url.scheme or not rest.startswith("///")):
        authority, slash, rest = rest[2:].partition("/")
        rest = slash + rest
        userinfo, at, host = authority.rpartition("@")
        url.host = _host(host)
        if at:
            if not _WRITTEN_USERINFO.issuperset(userinfo):
                raise _Malformed("net/url: invalid userinfo")
            user, colon, password = userinfo.partition(":")
            url.user = _unescape(user, "userinfo")
            url.password = _unescape(password, "userinfo") if colon else None
    elif url.scheme:
        url.bare = True
    _set_path(url, rest)
    return url


def _scheme(text: str) -> tuple[str, str]:
    for place, char in enumerate(text):
        if char == ":":
            if not place:
                raise _Malformed("missing protocol scheme")
            return text[:place].lower(), text[place + 1 :]
        if char not in _ALNUM and char not in "+-.":
            break
        if not place and not ("a" <= char.lower() <= "z"):
            break
    return "", text


def _set_path(url: Url, written: str) -> None:
    url.path = _unescape(written, "path")
    url.raw_path = "" if _escape(url.path, _PATH) == written else written


def _host(host: str) -> str:
    if host.rfind("[") > 0:
        raise _Malformed("invalid IP-literal")
    if host.startswith("["):
        inside, bracket, port = host[1:].rpartition("]")
        if not bracket:
            raise _Malformed("missing ']' in host")
        _check_port(port)
        address, percent, zone = inside.partition("%25")
        inside = _unescape(address, "host") + _unescape(percent + zone, "zone")
        fault = ipv6_fault(inside)
        if fault:
            raise _Malformed(fault)
        return f"[{inside}]{port}"
    # a host may have colons of its own (lists of database hosts): the last one counts
    place = host.rfind(":")
    if place >= 0:
        _check_port(host[place:])
    return _unescape(host, "host")


def _check_port(port: str) -> None:
    digits = port[1:]
    if port and (port[0] != ":" or (digits and not (digits.isascii() and digits.isdigit()))):
        raise _Malformed(f"invalid port {quote(port)} after host")


def _unescape(text: str, part: str) -> str:
    is_host = part in ("host", "zone")
    if "%" not in text and (not is_host or _HOST.issuperset(text)):
        return text
    out = bytearray()
    place, size = 0, len(text)
    while place < size:
        char = text[place]
        if char != "%":
            if is_host and char < "\x80" and char not in _HOST:
                raise _Malformed(f"invalid character {quote(char)} in host name")
            out += to_bytes(char)
            place += 1
            continue
        escape = text[place : place + 3]
        if len(escape) < 3 or escape[1] not in _HEX or escape[2] not in _HEX:
            raise _Malformed(f"invalid URL escape {quote(to_bytes(escape)[:3])}")
        value = int(escape[1:], 16)
        # in a host only bytes beyond ASCII may be escaped, in a zone only what it could not hold otherwise
        if (part == "host" and value < 0x80 and escape != "%25") or (
            part == "zone" and escape != "%25" and value != 0x20 and chr(value) not in _HOST
        ):
            raise _Malformed(f"invalid URL escape {quote(escape)}")
        out.append(value)
        place += 3
    return out.decode("utf-8", "surrogateescape")


def _escape(text: str, keep: frozenset[str]) -> str:
    if keep.issuperset(text):
        return text
    return "".join(char if char in keep else "".join(f"%{byte:02X}" for byte in to_bytes(char)) for char in text)


def _split_port(host: str) -> tuple[str, str]:
    name, colon, port = host.rpartition(":")
    if not colon or not (port.isdigit() or not port):
        name, port = host, ""
    if name.startswith("[") and "]" in name:
        name = name[1 : name.index("]")]
    return name, port


def _remove_dots(base: str, reference: str) -> str:
    if not reference:
        full = base
    elif reference.startswith("/"):
        full = reference
    else:
        full = base[: base.rfind("/") + 1] + reference
    if not full:
        return ""
    out: list[str] = []
    segments = full.removeprefix("/").split("/")
    for segment in segments:
        if segment == "..":
            del out[-1:]
        elif segment != ".":
            out.append(segment)
    if segments[-1] in (".", ".."):
        out.append("")
    return "/" + "/".join(out)
