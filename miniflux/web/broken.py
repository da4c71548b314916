"""What is wrong with an answer that is no HTTP, told from its first bytes in upstream's words."""

from __future__ import annotations

from .call import Call
from .failures import BROKEN, Failure
from .headers import is_token, to_text
from .quoting import quote

_NAMES = ("content-length", "transfer-encoding")
_CONTROL = bytes(byte for byte in (*range(32), 127) if byte != 9)
_LONGEST = 2**63 - 1  # bytes of a body that a length can speak of


def describe(head: bytes, ended: bool) -> Failure:
    """Why `head` could not be read as the head of an answer; `ended` when the server has hung up after it."""
    if not head and ended:
        return Failure("EOF")
    if len(head) >= Call.KEPT and b"\n\r\n" not in head and b"\n\n" not in head:
        return Failure("net/http: server response headers exceeded 102400 bytes; aborted")  # h11's limit
    found = _status_line(head) or _fields(head)
    if not found:
        line = head.partition(b"\r")[0][:100]
        found = "unexpected EOF" if ended else f"malformed HTTP response {quote(line)}"
    return Failure(BROKEN + found)


def unreadable(headers: list[tuple[bytes, bytes]]) -> Failure | None:
    """What is wrong with the headers of an answer that the parser let pass; None when nothing is."""
    for name, value in headers:
        if value.translate(None, _CONTROL) != value:
            return Failure(f"{BROKEN}malformed MIME header line: {quote(name + b': ' + value)}")
        if len(value) > 18 and name.lower() == b"content-length" and int(value) > _LONGEST:
            return Failure(f"{BROKEN}bad Content-Length {quote(value)}")
    return None


def _status_line(head: bytes) -> str:
    line = head.partition(b"\n")[0].removesuffix(b"\r")
    version, blank, rest = line.partition(b" ")
    if not blank:
        return f"malformed HTTP response {quote(line)}"
    code = rest.lstrip(b" ").partition(b" ")[0]
    if len(code) != 3 or not code.isdigit():
        return f"malformed HTTP status code {quote(code)}"
    if len(version) != 8 or not version.startswith(b"HTTP/") or not version[5::2].isdigit() or version[6:7] != b".":
        return f"malformed HTTP version {quote(version)}"
    return ""


def _fields(head: bytes) -> str:
    framing: dict[str, list[str]] = {name: [] for name in _NAMES}
    for number, raw in enumerate(head.split(b"\n")[1:]):
        line = raw.removesuffix(b"\r")
        if not line:
            break
        name, colon, value = line.partition(b":")
        if line[:1] in b" \t":
            if not number:
                return f"malformed MIME header initial line: {quote(line)}"
            continue
        if not colon:
            return f"malformed MIME header: missing colon: {quote(line)}"
        if not is_token(to_text(name)) or value.translate(None, _CONTROL) != value:
            return f"malformed MIME header line: {quote(line)}"
        if to_text(name).lower() in framing:
            framing[to_text(name).lower()].append(to_text(value).strip())
    lengths, codings = framing["content-length"], framing["transfer-encoding"]
    if len(codings) > 1:
        return f"too many transfer encodings: [{' '.join(map(quote, codings))}]"
    if codings and codings[-1].lower() != "chunked":
        return f"unsupported transfer encoding: {quote(codings[-1])}"
    if len(set(lengths)) > 1:
        return f"http: message cannot contain multiple Content-Length headers; got [{' '.join(map(quote, lengths))}]"
    if lengths and not lengths[0]:
        return 'invalid empty Content-Length ""'
    if lengths and not (lengths[0].isascii() and lengths[0].isdigit()):
        return f"bad Content-Length {quote(lengths[0])}"
    return ""
