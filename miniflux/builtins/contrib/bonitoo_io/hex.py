"""Package `contrib/bonitoo-io/hex`: int, string, uint, bytes."""

from __future__ import annotations

from ....errors import FluxError
from ....values.convert import to_string
from ....values.display import quoted
from ....values.kinds import INT_MAX, INT_MIN, UINT_MAX, UInt, type_text
from ....values.null import is_null, null_of, null_type
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....values.kinds import Value

_PACKAGE = "contrib/bonitoo-io/hex"
_DIGITS = frozenset("0123456789abcdefABCDEF")


@builtin(_PACKAGE, "int", checks=True)
def int_(v: Value) -> Value:
    """The number of a hexadecimal text; null for null.

    A sign may stand in front of `0x` or behind it, but not in both places; with one in front, single underscores may
    stand between the digits (Go's ParseInt, as upstream calls it).
    """
    if is_null(v):
        return null_of("int")
    if type(v) is not str:
        raise _wrong_kind(v, "int")
    sign, text = "", v
    if text[:3] in ("+0x", "-0x"):
        sign, text = text[0], _without_underscores(text[3:])
    else:
        text = text.removeprefix("0x")
        if text[:1] in ("+", "-"):
            sign, text = text[0], text[1:]
    number = _number(text)
    if number is not None and sign == "-":
        number = -number
    if number is None or not INT_MIN <= number <= INT_MAX:
        raise _bad_syntax(v, "int")
    return number


@builtin(_PACKAGE, "uint", checks=True)
def uint(v: Value) -> Value:
    """The unsigned number of a hexadecimal text, which has no sign; null for null."""
    if is_null(v):
        return null_of("uint")
    if type(v) is not str:
        raise _wrong_kind(v, "uint")
    number = _number(v.removeprefix("0x"))
    if number is None or number > UINT_MAX:
        raise _bad_syntax(v, "uint")
    return UInt(number)


@builtin(_PACKAGE, "string")
def string(v: Value) -> Value:
    """Integers and bytes in hexadecimal, everything else as `string()` gives it; null for null."""
    if type(v) is int or type(v) is UInt:
        return f"{int(v):x}"
    if type(v) is bytes:
        return v.hex()
    return to_string(v)


@builtin(_PACKAGE, "bytes", checks=True)
def bytes_(v: Value) -> Value:
    """The bytes of a text of two digits each; null for a null string."""
    if null_type(v) == "string":
        return null_of("bytes")
    if type(v) is not str:
        raise _wrong_kind(v, "bytes")
    data = v.encode()
    wrong = next((byte for byte in data if chr(byte) not in _DIGITS), None)
    if wrong is not None:
        problem = f"invalid byte: U+{wrong:04X}" + (f" '{chr(wrong)}'" if chr(wrong).isprintable() else "")
    elif len(data) % 2:
        problem = "odd length hex string"
    else:
        return bytes.fromhex(v)
    raise FluxError(f"cannot convert string {quoted(v)} to bytes due to hex decoding error: encoding/hex: {problem}")


def _number(digits: str) -> int | None:
    return int(digits, 16) if digits and _DIGITS.issuperset(digits) else None


def _without_underscores(digits: str) -> str:
    """Digits without the underscores that Go allows in a literal: one before each digit, none at the end."""
    return digits if "__" in digits or digits.endswith("_") else digits.replace("_", "")


def _wrong_kind(v: Value, target: str) -> FluxError:
    return FluxError(f"hex cannot convert {type_text(v)} to {target}")


def _bad_syntax(text: str, target: str) -> FluxError:
    return FluxError(f"cannot convert string {quoted(text)} to {target} due to invalid syntax")
