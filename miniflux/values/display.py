"""Values as text: `display`, the text of interpolation and `string(v:)`, and floats as Go writes them."""

from __future__ import annotations

from ..errors import FluxError
from .dictionary import Dictionary
from .duration import Duration, format_duration
from .dynamic import Dynamic
from .kinds import UInt, nature
from .null import is_null
from .regexp import Regexp
from .time import Time, format_time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value

_INDENT = "    "
_ONE_LINE = 3
"""So many elements stand on one line; more get a line each."""


def display(v: Value) -> str:
    """`v` as `display(v:)` shows it: for people, in a form that does not tell "1" from 1 (upstream's rule)."""
    return _display(v, 0)


def _display(v: Value, depth: int) -> str:
    kind = type(v)
    if kind is str:
        return v  # type: ignore[no-any-return]
    if kind is Dynamic:
        return f"dynamic({_display(v.value, depth)})"
    if is_null(v):
        return "<null>"
    if kind is float:
        return go_float_v(v)
    if kind is list:
        return _container("[", [_display(item, depth + 1) for item in v], "]", ",", depth)
    if kind is dict:
        fields = [f"{name}: {_display(v[name], depth + 1)}" for name in sorted(v)]
        return _container("{", fields, "}", ",", depth)
    if kind is Dictionary:
        entries = [f"{_display(key, depth + 1)}: {_display(item, depth + 1)}" for key, item in v.items()]
        return _container("[", entries, "]", ", ", depth) if entries else "[:]"
    if kind is bytes:
        return f"0x{v.hex()}"
    if kind is Regexp:
        return v.pattern  # type: ignore[no-any-return]
    word = nature(v)
    if word == "function":
        return str(v.signature())
    if word == "stream":
        return "<stream>"
    if word == "vector":
        return _container("[", [_display(item, depth + 1) for item in v.values], "]", ",", depth)
    return string_of(v)


def kind_and_value(v: Value) -> str:
    """An argument as messages tell it: `type int value 1`. A null of known type is `<nil>`, that of none `{}` (upstream's words)."""
    shown = "{}" if v is None else "<nil>" if is_null(v) else display(v)
    return f"type {nature(v)} value {shown}"


def display_cell(v: Value, type_name: str) -> str:
    """A cell of a column of the type `type_name` as `display` shows its value; times are plain ints there."""
    return format_time(v) if type_name == "time" and v is not None else display(v)


def _container(opening: str, parts: list[str], closing: str, separator: str, depth: int) -> str:
    if len(parts) <= _ONE_LINE:
        return opening + ", ".join(parts) + closing
    line = "\n" + _INDENT * (depth + 1)
    return opening + line + (separator + line).join(parts) + "\n" + _INDENT * depth + closing


def string_of(v: Value) -> str:
    """The text of interpolation: of a bool, number, string, time or duration. Raises FluxError for anything else."""
    kind = type(v)
    if kind is str:
        return v  # type: ignore[no-any-return]
    if kind is int or kind is UInt:
        return str(int(v))
    if kind is float:
        return format_float(v)
    if kind is bool:
        return "true" if v else "false"
    if kind is Time:
        return format_time(v)
    if kind is Duration:
        return format_duration(v)
    raise FluxError("invalid interpolation type")


def format_float(f: float) -> str:
    """The shortest decimal that reads back as `f`, never with an exponent: `1000000`, `-0`, `+Inf`, `NaN`."""
    text = repr(f)
    if text.endswith(".0"):
        return text[:-2]
    if "e" in text:
        sign, digits, point = _parts(text)
        if point <= 0:
            return f"{sign}0.{'0' * -point}{digits}"
        if point >= len(digits):
            return sign + digits.ljust(point, "0")
        return f"{sign}{digits[:point]}.{digits[point:]}"
    return _SPECIAL.get(text, text)


def go_float_v(f: float) -> str:
    """`f` in the form of Go's `%v`: an exponent of at least two digits from 1e+06 up and below 0.0001."""
    text = repr(f)
    if text in _SPECIAL:
        return _SPECIAL[text]
    if f == 0 or 1e-4 <= abs(f) < 1e6:
        return text.removesuffix(".0")
    return exponent_form(text, 2)


def exponent_form(text: str, width: int) -> str:
    """Python's `repr` of a finite float with an exponent of at least `width` digits: `1.5e+06`."""
    sign, digits, point = _parts(text)
    mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    exponent = point - 1
    return f"{sign}{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent):0{width}d}"


_SPECIAL = {"inf": "+Inf", "-inf": "-Inf", "nan": "NaN"}


def _parts(text: str) -> tuple[str, str, int]:
    """Sign, significant digits and the place of the decimal point among them of a `repr`: 12.5e+20 has point 22."""
    sign = "-" if text[0] == "-" else ""
    mantissa, _, exponent = text.lstrip("-").partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = whole + fraction
    point = len(whole) + int(exponent or 0)
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    return sign, stripped.rstrip("0") or "0", point


_ESCAPES = {"\a": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v"}
_PREVIEW = 100


def quoted(text: str) -> str:
    """`text` between double quotes on one line, as Go's `%q` writes it; cut where it is long."""
    if len(text) > _PREVIEW:
        text = text[: _PREVIEW - 1] + "…"
    out = []
    for c in text:
        if c in '"\\':
            out.append("\\" + c)
        elif c.isprintable():
            out.append(c)
        elif c in _ESCAPES:
            out.append(_ESCAPES[c])
        elif c < "\x80":
            out.append(f"\\x{ord(c):02x}")
        else:
            out.append(f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}")
    return '"' + "".join(out) + '"'
