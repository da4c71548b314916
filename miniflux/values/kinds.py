"""The kinds of values: the nature of a value, 64-bit integers, and types written out as in messages.

A Flux value is the Python object whose type says what it is:

    int        int, always within int64     array       list, never changed once made
    uint       UInt                         record      dict in source order, never changed once made
    float      float                        dictionary  Dictionary
    bool       bool                         dynamic     Dynamic
    string     str                          regexp      Regexp
    bytes      bytes                        null        None without a type, Null with one
    time       Time                         function, stream: objects with an attribute `nature`
    duration   Duration                     vector      Vector
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Value: TypeAlias = Any

INT_MIN = -(1 << 63)
INT_MAX = (1 << 63) - 1
UINT_MAX = (1 << 64) - 1


class UInt(int):
    """An unsigned 64-bit integer. Its arithmetic is in `operators`; Python's own gives plain ints."""

    __slots__ = ()
    nature = "uint"

    def __repr__(self) -> str:
        return f"UInt({int(self)})"


def wrap_int(n: int) -> int:
    """`n` modulo 2^64 as a signed integer: 64-bit arithmetic overflows silently (upstream's rule)."""
    if INT_MIN <= n <= INT_MAX:
        return n
    return ((n - INT_MIN) & UINT_MAX) + INT_MIN


def wrap_uint(n: int) -> UInt:
    """`n` modulo 2^64 as an unsigned integer."""
    return UInt(n & UINT_MAX)


_NATURES = {
    int: "int",
    float: "float",
    str: "string",
    bool: "bool",
    bytes: "bytes",
    list: "array",
    dict: "object",
    type(None): "invalid",
}

_COLUMN_TYPES = frozenset(("bool", "int", "uint", "float", "string", "time"))


def nature(v: Value) -> str:
    """The word for the kind of `v` in messages: `int`, `object`, …; `invalid` for a null without a type."""
    name = _NATURES.get(type(v))
    if name is None:
        name = getattr(v, "nature", "invalid")
    return name


def column_type(v: Value) -> str | None:
    """The type of the column that could hold `v`, or None: untyped null, durations, arrays… are no column data."""
    name = nature(v)
    return name if name in _COLUMN_TYPES else None


def type_text(v: Value) -> str:
    """The type of `v` as upstream writes it at run time: `[int]`, `{a: int, b: string}`, `[string: int]`, `null`.

    An array has the type of its first element. A type that the values do not tell is a variable, `A`.
    """
    kind = nature(v)
    if kind == "array":
        return f"[{type_text(v[0])}]" if type(v) is list and v else "[A]"
    if kind == "object":
        fields = ", ".join(f"{k}: {type_text(v[k])}" for k in sorted(v)) if type(v) is dict else ""
        return "{" + fields + "}"
    if kind == "dictionary":
        for key, value in v.items():
            return f"[{type_text(key)}: {type_text(value)}]"
        return "[A: B]"
    if kind == "function":
        return str(v.signature())
    if kind == "vector":
        return f"v[{v.type or 'A'}]"
    if kind == "stream":
        return "stream[A]"
    return "null" if kind == "invalid" else kind
