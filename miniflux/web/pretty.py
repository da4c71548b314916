"""Bodies for people to read: JSON indented, text as it is, of anything else the size."""

from __future__ import annotations

import json


def pretty(body: bytes) -> str:
    """`body` as text of one or more lines without the last line's end, "" when there is none."""
    if not body:
        return ""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return f"({size(len(body))}, not text)"
    if text.lstrip()[:1] in ("{", "["):
        try:
            return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
        except (ValueError, RecursionError):
            pass  # looks like JSON but is not: shown as it is
    if any(not char.isprintable() and char not in "\n\r\t" for char in text):
        return f"({size(len(body))}, not text)"
    return text.rstrip("\r\n")


def size(count: int) -> str:
    """`1 byte`, `2 bytes`."""
    return f"{count} byte" if count == 1 else f"{count} bytes"
