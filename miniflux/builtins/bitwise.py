"""Package `bitwise`: and, or, not, xor, clear and shifts, of unsigned (u…) and signed (s…) integers."""

from __future__ import annotations

from operator import and_, or_, xor

from ..errors import FluxError
from ..values.kinds import UInt, wrap_int
from ..values.null import is_null, null_of
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..values.kinds import Value

_ALL = 2**64 - 1


def _clear(a: int, b: int) -> int:
    return a & ~b


def _left(a: int, b: int) -> int:
    return a << _places(b)


def _right(a: int, b: int) -> int:
    return a >> _places(b)


def _places(b: int) -> int:
    """A number of places to shift by: beyond 64 all are alike, and below 0 there is none."""
    if b < 0:
        raise FluxError("negative shift amount")
    return min(b, 64)


def _register(name: str, operation: Callable[[int, int], int]) -> None:
    def unsigned(a: Value, b: Value) -> Value:
        if is_null(a) or is_null(b):
            return null_of("uint")
        return UInt(operation(int(a), int(b)) & _ALL)

    def signed(a: Value, b: Value) -> Value:
        return null_of("int") if is_null(a) or is_null(b) else wrap_int(operation(a, b))

    builtin("bitwise", "u" + name)(unsigned)
    builtin("bitwise", "s" + name)(signed)


for _name, _operation in (
    ("and", and_),
    ("or", or_),
    ("xor", xor),
    ("clear", _clear),
    ("lshift", _left),
    ("rshift", _right),
):
    _register(_name, _operation)


@builtin("bitwise", "unot")
def unot(a: Value) -> Value:
    """All bits turned round; null for null."""
    return null_of("uint") if is_null(a) else UInt(~int(a) & _ALL)


@builtin("bitwise", "snot")
def snot(a: Value) -> Value:
    """All bits turned round; null for null."""
    return null_of("int") if is_null(a) else ~a
