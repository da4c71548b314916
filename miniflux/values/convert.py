"""Conversions between basic types: the bodies of `int(v:)`, `string(v:)` and their like.

All of them give the null of their type for null, and take a dynamic value for what it wraps; bytes is the exception, it
raises for null. They raise FluxError for a kind that has no conversion and for text or numbers that do not fit.
"""

from __future__ import annotations

from ..errors import FluxError
from .display import format_float, quoted, string_of
from .duration import Duration, from_nanoseconds, parse_duration, to_nanoseconds
from .dynamic import Dynamic
from .kinds import INT_MAX, INT_MIN, UINT_MAX, UInt, nature, type_text, wrap_int, wrap_uint
from .null import Null, is_null, null_of
from .time import Time, TimeRangeError, checked_time, parse_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value


def to_int(v: Value) -> int | Null | None:
    """Floats are truncated; what int64 does not hold becomes the least int (Go's conversion on amd64)."""
    v = _inner(v)
    if is_null(v):
        return null_of("int")
    kind = nature(v)
    if kind == "int":
        return v  # type: ignore[no-any-return]
    if kind == "float":
        return int(v) if -(2.0**63) <= v < 2.0**63 else INT_MIN
    if kind in ("uint", "time", "bool"):
        return wrap_int(int(v))
    if kind == "duration":
        return to_nanoseconds(v)
    if kind == "string":
        n = _integer(v, "+-")
        if n is None or not INT_MIN <= n <= INT_MAX:
            raise _bad_syntax(v, "int")
        return n
    raise _no_conversion(v, "int")


def to_uint(v: Value) -> UInt | Null | None:
    """Negative numbers wrap around 2^64; floats are truncated, and 2^63 where they do not fit (Go's conversion)."""
    v = _inner(v)
    if is_null(v):
        return null_of("uint")
    kind = nature(v)
    if kind == "uint":
        return v  # type: ignore[no-any-return]
    if kind == "float":
        return wrap_uint(int(v)) if -(2.0**63) <= v < 2.0**64 else UInt(1 << 63)
    if kind in ("int", "time", "bool"):
        return wrap_uint(int(v))
    if kind == "duration":
        return wrap_uint(to_nanoseconds(v))
    if kind == "string":
        n = _integer(v, "")
        if n is None or n > UINT_MAX:
            raise _bad_syntax(v, "uint")
        return UInt(n)
    raise _no_conversion(v, "uint")


def to_float(v: Value) -> float | Null | None:
    v = _inner(v)
    if is_null(v):
        return null_of("float")
    kind = nature(v)
    if kind == "float":
        return v  # type: ignore[no-any-return]
    if kind in ("int", "uint", "bool"):
        return float(v)
    if kind == "string":
        f = parse_float(v)
        if f is None:
            raise _bad_syntax(v, "float")
        return f
    raise _no_conversion(v, "float")


def to_bool(v: Value) -> bool | Null | None:
    """Of the words `true` and `false`, and of numbers that are 0 or 1."""
    v = _inner(v)
    if is_null(v):
        return null_of("bool")
    kind = nature(v)
    if kind == "bool":
        return v  # type: ignore[no-any-return]
    if kind in ("int", "uint", "float"):
        if v == 0 or v == 1:
            return bool(v)
        shown = str(int(v)) if kind != "float" else format_float(v) if v - v != 0 else f"{v:.6f}"
        raise FluxError(f"cannot convert {kind} {shown} to bool, must be 0 or 1")
    if kind == "string":
        if v not in ("true", "false"):
            raise FluxError(f"cannot convert string {quoted(v)} to bool")
        return bool(v == "true")
    raise _no_conversion(v, "bool")


def to_string(v: Value) -> str | Null | None:
    v = _inner(v)
    if is_null(v):
        return null_of("string")
    kind = nature(v)
    if kind == "bytes":
        try:
            return str(v, "utf-8")
        except UnicodeDecodeError:
            raise FluxError("bytes contained non utf8 bytes, cannot be converted into a string") from None
    if kind in ("string", "int", "uint", "float", "bool", "time", "duration"):
        return string_of(v)
    raise _no_conversion(v, "string")


def to_time(v: Value) -> Time | Null | None:
    """Numbers are nanoseconds since 1970. Times that int64 does not hold are an error, where upstream wraps around."""
    v = _inner(v)
    if is_null(v):
        return null_of("time")
    kind = nature(v)
    if kind == "time":
        return v  # type: ignore[no-any-return]
    if kind in ("int", "uint"):
        return checked_time(int(v), f"of {int(v)}ns")
    if kind == "string":
        try:
            return parse_time(v)
        except TimeRangeError:
            raise
        except FluxError as e:
            raise FluxError(f"{_bad_syntax(v, 'time').message}: {e.message}") from None
    raise _no_conversion(v, "time")


def to_duration(v: Value) -> Duration | Null | None:
    """Numbers are nanoseconds; an unsigned one wraps to int64, as in arithmetic (upstream's rule)."""
    v = _inner(v)
    if is_null(v):
        return null_of("duration")
    kind = nature(v)
    if kind == "duration":
        return v  # type: ignore[no-any-return]
    if kind in ("int", "uint"):
        return from_nanoseconds(wrap_int(int(v)))
    if kind == "string":
        try:
            return parse_duration(v)
        except FluxError as e:
            raise FluxError(_bad_syntax(v, "duration").message, notes=(e.message,)) from None
    raise _no_conversion(v, "duration")


def to_bytes(v: Value) -> bytes:
    """The UTF-8 bytes of a string, and of nothing else."""
    v = _inner(v)
    if is_null(v):
        raise FluxError("cannot convert null to bytes")
    if type(v) is str:
        return v.encode("utf-8", "replace")
    raise _no_conversion(v, "bytes")


def parse_float(text: str) -> float | None:
    """The float that `text` spells in Go's syntax, None if it spells none or one too large.

    Decimal or hexadecimal (`0x1p-2`), with single underscores between digits; `inf`, `infinity` (with a sign if wanted)
    and `nan` in any case.
    """
    if not text.isascii() or not text or text[0].isspace() or text[-1].isspace():
        return None
    word = text.lstrip("+-").lower()
    if len(text) - len(word) > 1:
        return None
    sign = -1.0 if text[0] == "-" else 1.0
    if word in ("inf", "infinity"):
        return sign * float("inf")
    if word == "nan":
        return float("nan") if len(text) == 3 else None
    try:
        if word.startswith("0x"):
            digits = _without_underscores(word[2:])
            return sign * float.fromhex("0x" + digits) if "p" in digits else None
        f = float(word)
    except (ValueError, OverflowError):
        return None
    return sign * f if f - f == 0 else None


def _without_underscores(hex_digits: str) -> str:
    """Hexadecimal text without its underscores, which stand after a digit or the prefix and before a digit."""
    for i, c in enumerate(hex_digits):
        around = hex_digits[i - 1 : i] + hex_digits[i + 1 : i + 2] if i else hex_digits[1:2]
        if c == "_" and not (around and all(d in "0123456789abcdef" for d in around) and len(hex_digits) > i + 1):
            raise ValueError(hex_digits)
    return hex_digits.replace("_", "")


def _integer(text: str, signs: str) -> int | None:
    """The number that ASCII digits spell, with at most one of `signs` before them."""
    digits = text[1:] if text and text[0] in signs else text
    if not (digits.isascii() and digits.isdigit()):
        return None
    digits = digits.lstrip("0") or "0"
    if len(digits) > 20:  # more than uint64 has; Python refuses to read thousands of digits
        return 1 << 65
    return -int(digits) if text[0] == "-" else int(digits)


def _inner(v: Value) -> Value:
    return v.value if type(v) is Dynamic else v


def _bad_syntax(text: str, target: str) -> FluxError:
    return FluxError(f"cannot convert string {quoted(text)} to {target} due to invalid syntax")


def _no_conversion(v: Value, target: str) -> FluxError:
    return FluxError(f"cannot convert {type_text(v)} to {target}")
