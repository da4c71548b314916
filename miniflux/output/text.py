"""Helpers for text on a terminal: its width, cutting and padding it, colours, characters that must not reach a terminal."""

from __future__ import annotations

TAB = "    "

_STYLES = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "red": "\x1b[1;31m",
    "yellow": "\x1b[1;33m",
    "green": "\x1b[32m",
    "blue": "\x1b[34m",
    "cyan": "\x1b[36m",
}
_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def width_of(text: str) -> int:
    """The columns that a terminal needs for printable text: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


def cut(text: str, width: int) -> str:
    """The text, its end replaced by `…` where it needs more than `width` columns."""
    if width_of(text) <= width:
        return text
    kept = text[: max(width - 1, 0)]
    while kept and width_of(kept) > width - 1:
        kept = kept[:-1]
    return kept + "…"


def pad(text: str, width: int, *, right: bool = False) -> str:
    """The text with blanks behind it, or before it (`right` aligns to the right)."""
    blanks = " " * (width - width_of(text))
    return blanks + text if right else text + blanks


def one_line(text: str) -> str:
    """The text with line ends and control characters written as escapes, so that data cannot steer a terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escape(c) for c in text)


def paint(text: str, style: str, color: bool) -> str:
    """The text in a style, if `color`."""
    return f"{_STYLES[style]}{text}\x1b[0m" if color and text else text


def more(count: int, what: str) -> str:
    """`… 1,234 more rows`; `what` is the singular."""
    return f"… {count:,} more {what}{'' if count == 1 else 's'}"


def _escape(c: str) -> str:
    code = ord(c)
    return _ESCAPES.get(c) or (
        f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )
