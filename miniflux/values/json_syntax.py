"""What is wrong with a text that is not JSON, in the words of Go's encoding/json."""

from __future__ import annotations

_BLANKS = b" \t\r\n"
_DIGITS = b"0123456789"
_HEX = b"0123456789abcdefABCDEF"
_LITERALS = {c[0]: c for c in (b"true", b"false", b"null")}
_VALUE = "looking for beginning of value"
_KEY = "looking for beginning of object key string"


class _Bad(Exception):
    """The byte at `at` cannot stand where it stands."""

    def __init__(self, at: int, where: str) -> None:
        self.at = at
        self.where = where


def syntax_error(data: bytes) -> str | None:
    """The first error in `data`, None if it is JSON. Reads with a stack of its own, so depth is no limit."""
    text = data + b" "  # Go looks at a cut text as if a blank followed
    try:
        at = _blanks(text, 0)
        at = _value(text, at)
        at = _blanks(text, at)
        if at < len(data):
            raise _Bad(at, "after top-level value")
    except _Bad as e:
        return f"invalid character {_shown(text[e.at])} {e.where}"
    except IndexError:
        return "unexpected end of JSON input"
    return None


def _blanks(text: bytes, at: int) -> int:
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


def _value(text: bytes, at: int) -> int:
    """The end of the value at `at`, containers included. IndexError says that the text is at its end."""
    closers: list[int] = []
    while True:
        # A value is to begin here.
        at = _blanks(text, at)
        c = text[at]
        if c in b"[{":
            closers.append(0x5D if c == 0x5B else 0x7D)
            at = _blanks(text, at + 1)
            if text[at] != closers[-1]:
                if c == 0x7B:
                    at = _key(text, at)
                continue
        else:
            at = _scalar(text, at)
            if not closers:
                return at
            at = _blanks(text, at)
        # A value or an opening bracket has just ended: close what ends here, up to the next comma.
        while text[at] == closers[-1]:
            closers.pop()
            if not closers:
                return at + 1
            at = _blanks(text, at + 1)
        in_array = closers[-1] == 0x5D
        if text[at] != 0x2C:
            raise _Bad(at, "after array element" if in_array else "after object key:value pair")
        at = _blanks(text, at + 1)
        if not in_array:
            at = _key(text, at)


def _key(text: bytes, at: int) -> int:
    """The end of a key and its colon."""
    if text[at] != 0x22:
        raise _Bad(at, _KEY)
    at = _blanks(text, _string(text, at))
    if text[at] != 0x3A:
        raise _Bad(at, "after object key")
    return at + 1


def _scalar(text: bytes, at: int) -> int:
    c = text[at]
    if c == 0x22:
        return _string(text, at)
    if c == 0x2D or c in _DIGITS:
        return _number(text, at)
    word = _LITERALS.get(c)
    if word is None:
        raise _Bad(at, _VALUE)
    for i in range(1, len(word)):
        if text[at + i] != word[i]:
            raise _Bad(at + i, f"in literal {word.decode()} (expecting '{chr(word[i])}')")
    return at + len(word)


def _string(text: bytes, at: int) -> int:
    at += 1
    while text[at] != 0x22:
        c = text[at]
        if c == 0x5C:
            at += 1
            if text[at] == 0x75:
                for digit in range(at + 1, at + 5):
                    if text[digit] not in _HEX:
                        raise _Bad(digit, "in \\u hexadecimal character escape")
                at += 4
            elif text[at] not in b'bfnrt\\/"':
                raise _Bad(at, "in string escape code")
        elif c < 0x20:
            raise _Bad(at, "in string literal")
        at += 1
    return at + 1


def _number(text: bytes, at: int) -> int:
    if text[at] == 0x2D:
        at += 1
        if text[at] not in _DIGITS:
            raise _Bad(at, "in numeric literal")
    # After a leading zero no digit may follow; what follows is judged by the caller.
    at = at + 1 if text[at] == 0x30 else _digits(text, at)
    if text[at] == 0x2E:
        at += 1
        if text[at] not in _DIGITS:
            raise _Bad(at, "after decimal point in numeric literal")
        at = _digits(text, at)
    if text[at] in b"eE":
        at += 1
        if text[at] in b"+-":
            at += 1
        if text[at] not in _DIGITS:
            raise _Bad(at, "in exponent of numeric literal")
        at = _digits(text, at)
    return at


def _digits(text: bytes, at: int) -> int:
    while text[at] in _DIGITS:
        at += 1
    return at


def _shown(byte: int) -> str:
    """A byte as Go quotes a character, which takes bytes above 0x7f for Latin-1."""
    from .display import quoted

    if byte == 0x27:
        return "'\\''"
    if byte == 0x22:
        return "'\"'"
    return "'" + quoted(chr(byte))[1:-1] + "'"
