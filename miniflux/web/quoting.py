"""quote, to_bytes and text_or_base64: text for messages, text for the wire and bytes as text."""

from __future__ import annotations

_SHORT = {
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    "\\": "\\\\",
    '"': '\\"',
}


def quote(text: str | bytes) -> str:
    """`text` as Go's %q writes it; bytes that are no UTF-8 become \\xNN."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "surrogateescape")
    return '"' + "".join(map(_escape, text)) + '"'


def to_bytes(text: str) -> bytes:
    """`text` in UTF-8. Bytes that were no UTF-8 (surrogateescape) come back as they were, any other half of a pair is U+FFFD."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def text_or_base64(data: bytes) -> tuple[str, str]:
    """`data` as text and the name of the encoding that it took: "" for UTF-8, else "base64"."""
    try:
        return data.decode(), ""
    except UnicodeDecodeError:
        from binascii import b2a_base64

        return b2a_base64(data, newline=False).decode(), "base64"


def _escape(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    if char.isprintable():
        return char
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a lone byte, as surrogateescape keeps it
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
