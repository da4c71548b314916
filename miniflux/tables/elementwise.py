"""binary: arithmetic and comparison of two columns of values, value by value; null with anything is null."""

from __future__ import annotations

import operator as op

from ..errors import FluxError
from ..values.operators import divide_floats

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Column = Callable[[Iterable[Any], Iterable[Any]], list[Any]]

_INT_MIN, _INT_MAX, _UINT_MAX = -(1 << 63), (1 << 63) - 1, (1 << 64) - 1
_COMPARE = {"==": op.eq, "!=": op.ne, "<": op.lt, "<=": op.le, ">": op.gt, ">=": op.ge}
_NUMBERS = ("int", "uint", "float")


def binary(operator: str, left: str, right: str) -> tuple[str, Column] | None:
    """The type of the result and the function of two iterables of values; None when there is none for these types.

    Values are as columns hold them. `^` and the regular expression operators have none: they are done value by value.
    """
    if operator in _COMPARE:
        if left == right == "bool" and operator not in ("==", "!="):
            return None
        if left == right:
            return "bool", _nullable(_COMPARE[operator])
        if left in _NUMBERS and right in _NUMBERS:
            compare = _COMPARE[operator]
            if "float" in (left, right):
                # An integer is compared as the float64 nearest to it (upstream's rule).
                return "bool", _nullable(lambda a, b: compare(float(a), float(b)))
            return "bool", _nullable(compare)
        return None
    if left != right:
        return None
    function = _ARITHMETIC.get((operator, left))
    return None if function is None else (left, function)


def _nullable(function: Callable[[Any, Any], Any]) -> Column:
    """Applies a function of two values; the quick way fails on a null, and then nulls are looked at one by one."""

    def apply(left: Iterable[Any], right: Iterable[Any]) -> list[Any]:
        a, b = _lists(left, right)
        if None in a or None in b:
            return [None if x is None or y is None else function(x, y) for x, y in zip(a, b, strict=True)]
        return list(map(function, a, b))

    return apply


def _lists(left: Iterable[Any], right: Iterable[Any]) -> tuple[list[Any], list[Any]]:
    return left if isinstance(left, list) else list(left), right if isinstance(right, list) else list(right)


def _wrapping(function: Callable[[int, int], int], low: int, high: int) -> Column:
    """Integer arithmetic modulo 2^64: computed without bounds, and folded back only when something left them."""
    plain = _nullable(function)

    def fold(value: int | None) -> int | None:
        return value if value is None or low <= value <= high else (value - low) % (1 << 64) + low

    def apply(left: Iterable[Any], right: Iterable[Any]) -> list[Any]:
        out = plain(left, right)
        if None in out:
            return [fold(v) for v in out]
        if out and (min(out) < low or max(out) > high):
            return [fold(v) for v in out]
        return out

    return apply


def _quotient(a: int, b: int) -> int:
    if b == 0:
        raise FluxError("cannot divide by zero", code=9)
    return a // b if (a < 0) == (b < 0) else -(-a // b)


def _remainder(a: int, b: int) -> int:
    if b == 0:
        raise FluxError("cannot mod zero", code=9)
    return a % b if a >= 0 < b else a - b * _quotient(a, b)


_ARITHMETIC: dict[tuple[str, str], Column] = {
    ("+", "string"): _nullable(op.add),
    ("+", "float"): _nullable(op.add),
    ("-", "float"): _nullable(op.sub),
    ("*", "float"): _nullable(op.mul),
    ("/", "float"): _nullable(divide_floats),
}
for _type, _low, _high in (("int", _INT_MIN, _INT_MAX), ("uint", 0, _UINT_MAX)):
    _ARITHMETIC["+", _type] = _wrapping(op.add, _low, _high)
    _ARITHMETIC["-", _type] = _wrapping(op.sub, _low, _high)
    _ARITHMETIC["*", _type] = _wrapping(op.mul, _low, _high)
    _ARITHMETIC["/", _type] = _wrapping(_quotient, _low, _high)
    _ARITHMETIC["%", _type] = _wrapping(_remainder, _low, _high)
