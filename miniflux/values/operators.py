"""The operators: arithmetic, comparison, matching, and three-valued logic."""

from __future__ import annotations

# The C module itself: `operator` is another file to read at start-up.
from _operator import add, eq, ge, gt, le, lt, mul, ne, sub

from ..errors import FluxError
from .duration import Duration, negate
from .equality import equal
from .kinds import INT_MAX, INT_MIN, UINT_MAX, UInt, nature, type_text, wrap_int
from .null import Null, is_null, null_of
from .regexp import Regexp
from .time import Time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .kinds import Value

    Operator = Callable[[Value, Value], Value]

FAILED_PRECONDITION = 9
"""Upstream's status code for a division by zero."""


# ---- integers: results wrap modulo 2^64 -----------------------------------------------------------------------------


def _add_int(a: int, b: int) -> int:
    n = a + b
    return n if INT_MIN <= n <= INT_MAX else wrap_int(n)


def _sub_int(a: int, b: int) -> int:
    n = a - b
    return n if INT_MIN <= n <= INT_MAX else wrap_int(n)


def _mul_int(a: int, b: int) -> int:
    n = a * b
    return n if INT_MIN <= n <= INT_MAX else wrap_int(n)


def _div_int(a: int, b: int) -> int:
    """Truncates toward zero, where Python floors."""
    if not b:
        raise FluxError("cannot divide by zero", code=FAILED_PRECONDITION)
    n = abs(a) // abs(b)
    return wrap_int(n if (a < 0) == (b < 0) else -n)


def _mod_int(a: int, b: int) -> int:
    """Has the sign of the dividend, where Python's has the divisor's."""
    if not b:
        raise FluxError("cannot mod zero", code=FAILED_PRECONDITION)
    n = abs(a) % abs(b)
    return -n if a < 0 else n


def _add_uint(a: int, b: int) -> UInt:
    return UInt((a + b) & UINT_MAX)


def _sub_uint(a: int, b: int) -> UInt:
    return UInt((a - b) & UINT_MAX)


def _mul_uint(a: int, b: int) -> UInt:
    return UInt((a * b) & UINT_MAX)


def _div_uint(a: int, b: int) -> UInt:
    return UInt(_div_int(a, b) & UINT_MAX)


def _mod_uint(a: int, b: int) -> UInt:
    return UInt(_mod_int(a, b))


# ---- floats: IEEE 754, where Python raises --------------------------------------------------------------------------

_INF = float("inf")
_NAN = float("nan")


def _is_negative(f: float) -> bool:
    """The sign bit, -0.0 included."""
    return f < 0 or (f == 0 and str(f)[0] == "-")


def divide_floats(a: float, b: float) -> float:
    """Infinite for a zero divisor, NaN for 0 / 0."""
    if b:
        return a / b
    if a == 0 or a != a:
        return _NAN
    return -_INF if (a < 0) != _is_negative(b) else _INF


def _mod_float(a: float, b: float) -> float:
    """C's fmod: the sign of the dividend."""
    if not b or a != a:
        return _NAN
    n = abs(a) % abs(b)
    return -n if _is_negative(a) else n


def _power(a: float, b: float) -> float:
    """A float for operands of any type: upstream types the power of ints as int and computes it as float."""
    from .power import power

    return power(float(a), float(b))


# ---- comparison -----------------------------------------------------------------------------------------------------


def _left_as_float(compare: Operator) -> Operator:
    """Compares a number with a float: an integer is rounded to a float first (upstream's rule)."""
    return lambda a, b: compare(float(a), b)


def _right_as_float(compare: Operator) -> Operator:
    return lambda a, b: compare(a, float(b))


def _matches(a: str, b: Regexp) -> bool:
    return b.search(a)


def _does_not_match(a: str, b: Regexp) -> bool:
    return not b.search(a)


# ---- the table ------------------------------------------------------------------------------------------------------


def _table() -> dict[tuple[str, type, type], Operator]:
    table: dict[tuple[str, type, type], Operator] = {}
    arithmetic: dict[type, tuple[Operator, ...]] = {
        int: (_add_int, _sub_int, _mul_int, _div_int, _mod_int),
        UInt: (_add_uint, _sub_uint, _mul_uint, _div_uint, _mod_uint),
        float: (add, sub, mul, divide_floats, _mod_float),
    }
    for kind, bodies in arithmetic.items():
        for op, body in zip("+-*/%", bodies, strict=True):
            table[op, kind, kind] = body
        table["^", kind, kind] = _power
    table["+", str, str] = add

    comparisons: dict[str, Operator] = {"==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
    for op, compare in comparisons.items():
        # Python compares ints of any size exactly, so int and uint meet with their signs; and strings by code point,
        # which is the order of their UTF-8 bytes.
        for left in (int, UInt):
            for right in (int, UInt):
                table[op, left, right] = compare
            table[op, left, float] = _left_as_float(compare)
            table[op, float, left] = _right_as_float(compare)
        for kind in (float, str, Time):
            table[op, kind, kind] = compare
    table["==", bool, bool] = eq
    table["!=", bool, bool] = ne
    for kind in (list, dict, bytes):
        table["==", kind, kind] = equal
    table["=~", str, Regexp] = _matches
    table["!~", str, Regexp] = _does_not_match
    return table


OPERATORS = _table()
"""The body of an operator by its sign and the Python types of its operands, neither of them null."""

_NATURES: dict[type, str] = {
    int: "int",
    UInt: "uint",
    float: "float",
    bool: "bool",
    str: "string",
    bytes: "bytes",
    Time: "time",
    Regexp: "regexp",
    list: "array",
    dict: "object",
}
_PAIRS = frozenset([(op, _NATURES[left], _NATURES[right]) for op, left, right in OPERATORS])
_OPERANDS = frozenset([(op, _NATURES[kind]) for op, *pair in OPERATORS for kind in pair])


def is_operator(op: str, left: str, right: str) -> bool:
    """Whether operands of these natures have the operator."""
    return (op, left, right) in _PAIRS


def binary(op: str, a: Value, b: Value) -> Value:
    """The value of `a op b` for every operator but `and` and `or`.

    A null operand gives null, of the type that the result would have had (SPEC). A null without a type takes the type
    of the other operand; with two of them the result has no type either, unless the operator tells it.
    Raises FluxError for operands that have no such operator, also when one of them is a typed null; for a division by
    zero; and for a regexp that does not compile.
    """
    body = OPERATORS.get((op, type(a), type(b)))
    if body is not None:
        return body(a, b)
    left, right = nature(a), nature(b)
    if a is None or b is None or type(a) is Null or type(b) is Null:
        return _null_result(op, left, right)
    raise unsupported(op, left, right)


def unsupported(op: str, left: str, right: str) -> FluxError:
    """The error for operands of these natures."""
    return FluxError(f"unsupported binary expression {left} {op} {right}")


def _null_result(op: str, left: str, right: str) -> Null | None:
    known = right if left == "invalid" else left
    if left == "invalid" or right == "invalid":
        if known != "invalid" and (op, known) not in _OPERANDS:
            raise unsupported(op, left, right)
    elif (op, left, right) not in _PAIRS:
        raise unsupported(op, left, right)
    return null_of(result_nature(op, known))


def result_nature(op: str, operand: str) -> str:
    """The nature of the result of `op` with an operand of the nature `operand`."""
    if op in ("+", "-", "*", "/", "%"):
        return operand
    return "float" if op == "^" else "bool"


# ---- unary ----------------------------------------------------------------------------------------------------------


def unary(op: str, v: Value) -> Value:
    """The value of `-v`, `+v`, `not v` or `exists v`. Raises FluxError for operands without it; `+` has none."""
    if op == "exists":
        return not is_null(v)
    if op == "not":
        return kleene_not(v)
    if op == "-":
        return _minus(v)
    raise FluxError(f'unsupported operator "{op}" to unary expression')


def _minus(v: Value) -> Value:
    kind = type(v)
    if kind is int:
        return wrap_int(-v)
    if kind is float:
        return -v
    if kind is Duration:
        return negate(v)
    if v is None or (kind is Null and v.type_name in ("int", "float", "duration")):
        return v
    raise FluxError(f"operand to unary expression is not a number value, got {type_text(v)}")


# ---- logic with three values (SPEC) ---------------------------------------------------------------------------------

NULL_BOOL = null_of("bool")


def is_logical(v: Value) -> bool:
    """Whether `v` may be an operand of `and`, `or` and `not`: a bool or a null that could be one."""
    return v is True or v is False or v is None or (type(v) is Null and v.type_name == "bool")


def check_left(v: Value) -> None:
    """Raises FluxError for a left operand of `and` or `or` that is no bool."""
    if not is_logical(v):
        raise FluxError(f"left operand to logical expression is not a boolean value, got {type_text(v)}")


def check_right(v: Value) -> None:
    """Raises FluxError for a right operand of `and` or `or` that is no bool."""
    if not is_logical(v):
        raise FluxError("right operand to logical expression is not a boolean value")


def kleene_and(a: Value, b: Value) -> bool | Null | None:
    """False if either is false, true if both are true, else null. An evaluator need not compute `b` after false."""
    check_left(a)
    if a is False:
        return False
    check_right(b)
    if b is False:
        return False
    return True if a is True and b is True else NULL_BOOL


def kleene_or(a: Value, b: Value) -> bool | Null | None:
    """True if either is true, false if both are false, else null. An evaluator need not compute `b` after true."""
    check_left(a)
    if a is True:
        return True
    check_right(b)
    if b is True:
        return True
    return False if a is False and b is False else NULL_BOOL


def kleene_not(v: Value) -> bool | Null | None:
    if not is_logical(v):
        raise FluxError(f"operand to unary expression is not a boolean value, got {type_text(v)}")
    return not v if type(v) is bool else NULL_BOOL
