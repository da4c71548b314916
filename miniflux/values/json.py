"""Values to JSON and back, with the texts that Go's encoding/json gives."""

from __future__ import annotations

from ..errors import FluxError
from .dictionary import Dictionary
from .display import display, exponent_form, format_float
from .duration import Duration, format_duration
from .dynamic import Dynamic, unwrap, wrap
from .kinds import UInt, nature
from .null import is_null
from .regexp import Regexp
from .time import Time, format_rfc3339

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .kinds import Value

_INF = float("inf")


def encode(v: Value) -> bytes:
    """`v` as compact JSON, keys of records in order. Times are RFC 3339, durations and regexps their text, bytes base64.

    Raises FluxError for what JSON cannot say: NaN, infinities, functions, streams; and for a dynamic value.
    """
    from json.encoder import encode_basestring

    def text(s: str) -> str:
        quoted: str = encode_basestring(s)
        for c, escaped in _ESCAPED:
            if c in quoted:
                quoted = quoted.replace(c, escaped)
        return quoted

    def write(v: Value) -> str:
        kind = type(v)
        if kind is str:
            return text(v)
        if kind is float:
            return _number(v)
        if kind is bool:
            return "true" if v else "false"
        if kind is int or kind is UInt:
            return str(int(v))
        if is_null(v):
            return "null"
        if kind is dict:
            return "{" + ",".join([f"{text(name)}:{write(v[name])}" for name in sorted(v)]) + "}"
        if kind is list:
            return "[" + ",".join([write(item) for item in v]) + "]"
        if kind is Time:
            return text(format_rfc3339(v))
        if kind is Duration:
            return text(format_duration(v))
        if kind is Regexp:
            return text(v.pattern)
        if kind is Dictionary:
            entries = sorted((display(key), item) for key, item in v.items())
            return "{" + ",".join([f"{text(key)}:{write(item)}" for key, item in entries]) + "}"
        if kind is bytes:
            from binascii import b2a_base64

            return f'"{b2a_base64(v, newline=False).decode()}"'
        word = nature(v)
        if word == "function":
            raise FluxError("cannot encode a function value")
        if word == "stream":
            raise FluxError(
                "got table stream instead of array. Try using tableFind() or findRecord() to extract data from stream"
            )
        raise FluxError(f"unknown nature {word}", code=13)

    try:
        return write(v).encode()
    except RecursionError:
        raise FluxError("the value is nested too deeply for JSON") from None


def encode_dynamic(d: Dynamic) -> bytes:
    """What a dynamic value wraps, as JSON. Raises FluxError as `encode` does."""
    return encode(unwrap(d))


def parse(data: bytes) -> Value:
    """The value of a JSON text: numbers as floats, null as the null without a type, properties in the text's order.

    Raises FluxError, in Go's words, for a text that is not JSON and for numbers beyond float; and for an array whose
    elements differ in type (nulls before the first other element may stand).
    """
    v = _load(data)
    try:
        _check_arrays(v)
    except RecursionError:
        raise FluxError(_TOO_DEEP) from None
    return v


def parse_dynamic(data: bytes) -> Dynamic:
    """As `parse`, as a dynamic value; arrays may hold anything."""
    v = _load(data)
    try:
        return wrap(v)
    except RecursionError:
        raise FluxError(_TOO_DEEP) from None


# ---- writing --------------------------------------------------------------------------------------------------------

# Go escapes these so that JSON may stand inside HTML and JavaScript.
_ESCAPED = (
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("&", "\\u0026"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)


def _number(f: float) -> str:
    """The shortest decimal that reads back as `f`, with an exponent below 1e-6 and from 1e21 up (ECMAScript's rule)."""
    if f - f != 0:
        raise FluxError(f"json: unsupported value: {format_float(f)}")
    if f == 0 or 1e-6 <= abs(f) < 1e21:
        return format_float(f)
    return exponent_form(repr(f), 1)


# ---- reading --------------------------------------------------------------------------------------------------------

_TOO_DEEP = "exceeded max depth"


def _load(data: bytes) -> Value:
    """Python's parser does the work; where it sees an error, or what Go reads otherwise, Go's rules decide."""
    from json import JSONDecoder
    from re import search

    from .json_syntax import syntax_error

    text = _decode(data)
    decoder = JSONDecoder(parse_int=float, parse_constant=_not_json)
    try:
        v, end = decoder.raw_decode(text, _skip_blanks(text, 0))
        if _skip_blanks(text, end) != len(text):
            raise ValueError(text)
    except ValueError:
        raise FluxError(syntax_error(data) or "invalid JSON") from None
    except RecursionError:
        raise FluxError(syntax_error(data) or _TOO_DEEP) from None
    if "\\ud" in text or "\\uD" in text:
        v = _without_surrogates(v)
    if search(r"[eE]\+?[0-9]{3}|[0-9]{200}", text) and _has_infinity(v):
        raise FluxError(f"json: cannot unmarshal number {_too_large(text)} into Go value of type float64")
    return v


def _not_json(word: str) -> Any:
    """Called for NaN and Infinity, which Python reads and JSON does not have."""
    raise ValueError(word)


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _decode(data: bytes) -> str:
    """UTF-8 text in which every byte that is not UTF-8 becomes U+FFFD, one for each (Go's rule)."""
    pieces = []
    at = 0
    while True:
        try:
            pieces.append(data[at:].decode())
            return "".join(pieces)
        except UnicodeDecodeError as e:
            pieces.append(data[at : at + e.start].decode() + "\ufffd")
            at += e.start + 1


def _without_surrogates(v: Value) -> Value:
    """`v` with U+FFFD for every surrogate that has no partner."""
    if type(v) is str:
        return "".join(["\ufffd" if "\ud800" <= c <= "\udfff" else c for c in v])
    if type(v) is list:
        return [_without_surrogates(item) for item in v]
    if type(v) is dict:
        return {_without_surrogates(name): _without_surrogates(item) for name, item in v.items()}
    return v


def _has_infinity(v: Value) -> bool:
    """Whether a number was too large for a float. Numbers that cannot be are spared the walk by their digits."""
    waiting = [v]
    while waiting:
        v = waiting.pop()
        kind = type(v)
        if kind is dict:
            waiting.extend(v.values())
        elif kind is list:
            waiting.extend(v)
        elif kind is float and v - v != 0:
            return True
    return False


def _too_large(text: str) -> str:
    """The first number in `text` that no float holds, as written."""
    from json import JSONDecoder

    found: list[str] = []

    def number(digits: str) -> float:
        f = float(digits)
        if f - f != 0:
            found.append(digits)
        return f

    JSONDecoder(parse_int=number, parse_float=number).decode(text)
    return found[0]


def _check_arrays(v: Value) -> None:
    if type(v) is dict:
        for item in v.values():
            if type(item) is dict or type(item) is list:
                _check_arrays(item)
    elif type(v) is list:
        first = None
        for item in v:
            if type(item) is dict or type(item) is list:
                _check_arrays(item)
            if first is None:
                first = item
            elif not _same_type(first, item):
                raise FluxError("array values must all be the same type")


def _same_type(a: Value, b: Value) -> bool:
    kind = type(a)
    if kind is not type(b):
        return False
    if kind is dict:
        return len(a) == len(b) and all(name in b and _same_type(item, b[name]) for name, item in a.items())
    if kind is list:
        return _same_type(_element(a), _element(b))
    return True


def _element(items: list[Value]) -> Value:
    """The element that gives an array its type, None if there is none."""
    for item in items:
        if item is not None:
            return item
    return None
