"""Package math: functions of floats with upstream's special values, where Python raises or answers with an integer."""

from __future__ import annotations

import math
from math import copysign, inf, isfinite, isinf, isnan, nan

from ..errors import FluxError
from ..values import circular
from ..values.kinds import INT_MAX, INT_MIN, UINT_MAX, UInt, nature
from ..values.null import Null, null_of
from ..values.power import power
from .registry import builtin, constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..values.kinds import Value

constant("math", "pi", math.pi)
constant("math", "e", math.e)
constant("math", "phi", 1.618033988749895)
constant("math", "sqrt2", 1.4142135623730951)
constant("math", "sqrte", 1.6487212707001282)
constant("math", "sqrtpi", 1.772453850905516)
constant("math", "sqrtphi", 1.272019649514069)
constant("math", "ln2", 0.6931471805599453)
constant("math", "log2e", 1.4426950408889634)
constant("math", "ln10", 2.302585092994046)
constant("math", "log10e", 0.4342944819032518)
constant("math", "maxfloat", 1.7976931348623157e308)
constant("math", "smallestNonzeroFloat", 5e-324)
constant("math", "maxint", INT_MAX)
constant("math", "minint", INT_MIN)
constant("math", "maxuint", UInt(UINT_MAX))


_WANTED = {"n": "int", "sign": "int", "exp": "int", "b": "uint"}
_PYTHON = {"int": int, "uint": UInt, "float": float}


def _null(name: str, result: str, arguments: dict[str, Value]) -> Null | None:
    """What a function answers when an argument is null: the null of its result.

    Raises FluxError in upstream's words for an argument of another kind, and for a null when the function answers with a record.
    """
    for argument, value in arguments.items():
        wanted = _WANTED.get(argument, "float")
        if nature(value) != wanted:
            label = "" if list(arguments) == ["x"] and result == "float" else f" {argument}"
            raise FluxError(f"cannot convert argument{label} of type {nature(value)} to {wanted}")
    if result == "object":
        raise FluxError(f"{name} does not support null values")
    return null_of(result)


def _native(name: str, result: str = "float") -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Registers a function that takes its arguments by name and never sees a null; `result` is the nature of what it gives."""

    def register(compute: Callable[..., Any]) -> Callable[..., Any]:
        def body(**arguments: Value) -> Value:
            for argument, value in arguments.items():
                if type(value) is not _PYTHON[_WANTED.get(argument, "float")]:
                    return _null(name, result, arguments)
            return compute(**arguments)

        builtin("math", name, checks=True)(body)
        return compute

    return register


def _unary(name: str, compute: Callable[[float], float]) -> None:
    """Registers a function of `x`: NaN outside its domain, an infinity with the sign of `x` where it is too large."""

    def body(x: float) -> float | Null | None:
        if type(x) is not float:
            return _null(name, "float", {"x": x})
        try:
            return compute(x)
        except ValueError:
            return nan
        except OverflowError:
            return copysign(inf, x)

    builtin("math", name, checks=True)(body)


def _binary(name: str, compute: Callable[[float, float], float]) -> None:
    """Registers a function of `x` and `y`: NaN outside its domain."""

    def body(x: float, y: float) -> float | Null | None:
        if type(x) is not float or type(y) is not float:
            return _null(name, "float", {"x": x, "y": y})
        try:
            return compute(x, y)
        except ValueError:
            return nan

    builtin("math", name, checks=True)(body)


# ---- rounding --------------------------------------------------------------------------------------------------------


def _rounding(to_int: Callable[[float], int]) -> Callable[[float], float]:
    """A function that rounds to a whole number and keeps the sign of zero. NaN and infinities are whole already."""

    def compute(x: float) -> float:
        return copysign(float(to_int(x)), x) if abs(x) < 2.0**52 else x

    return compute


def _half_away(x: float) -> int:
    whole = int(x)
    if abs(x - whole) >= 0.5:
        whole += 1 if x > 0 else -1
    return whole


_unary("floor", _rounding(math.floor))
_unary("ceil", _rounding(math.ceil))
_unary("trunc", _rounding(math.trunc))
_unary("round", _rounding(_half_away))
_unary("roundtoeven", _rounding(round))


# ---- powers, exponentials, logarithms --------------------------------------------------------------------------------


def _cube_root(x: float) -> float:
    root = math.cbrt(x)
    if root == 0 or isinf(root):
        return root
    return root - (root - x / (root * root)) / 3  # Newton's step: the library's root of 27 is not always 3


def _log2(x: float) -> float:
    # Exact for powers of two. The last digit of the others is that of upstream's formula, here and in log10.
    fraction, exponent = math.frexp(x)
    return float(exponent - 1) if fraction == 0.5 else math.log(fraction) * (1 / math.log(2)) + exponent


def _log10(x: float) -> float:
    return math.log(x) * 0.4342944819032518


def _with_pole(pole: float, compute: Callable[[float], float]) -> Callable[[float], float]:
    """A logarithm with its value -Inf at `pole`, where Python's fails."""
    return lambda x: -inf if x == pole else compute(x)


_unary("sqrt", math.sqrt)
_unary("cbrt", _cube_root)
_unary("exp", math.exp)
_unary("exp2", math.exp2)
_unary("expm1", math.expm1)
_unary("log", _with_pole(0.0, math.log))
_unary("log2", _with_pole(0.0, _log2))
_unary("log10", _with_pole(0.0, _log10))
_unary("log1p", _with_pole(-1.0, math.log1p))
_binary("pow", power)
_binary("mod", math.fmod)
_binary("remainder", math.remainder)


@_native("pow10")
def pow10(n: int) -> float:
    return float(f"1e{n}")


@_native("hypot")
def hypot(p: float, q: float) -> float:
    if not (isfinite(p) and isfinite(q)) or p == q == 0:
        return math.hypot(p, q)
    small, large = sorted((abs(p), abs(q)))
    ratio = small / large
    return large * math.sqrt(1 + ratio * ratio)


# ---- circular and hyperbolic functions -------------------------------------------------------------------------------


def _arcsine(x: float) -> float:
    # Upstream's way through the arc tangent; near 1 the arc cosine inherits its rounding.
    if x == 0:
        return x
    leg = math.sqrt(1 - x * x)
    angle = math.pi / 2 - math.atan(leg / abs(x)) if abs(x) > 0.7 else math.atan(abs(x) / leg)
    return copysign(angle, x)


_unary("sin", circular.sin)
_unary("cos", circular.cos)
_unary("tan", circular.tan)
_unary("asin", _arcsine)
_unary("acos", lambda x: math.pi / 2 - _arcsine(x))
_unary("atan", math.atan)
_binary("atan2", lambda x, y: math.atan2(y, x))
_unary("sinh", math.sinh)
_unary("cosh", lambda x: math.cosh(x) if abs(x) < 711 else abs(x) * inf)
_unary("tanh", math.tanh)
_unary("asinh", math.asinh)
_unary("acosh", math.acosh)
_unary("atanh", lambda x: x * inf if abs(x) == 1 else math.atanh(x))


@_native("sincos", "object")
def sincos(x: float) -> dict[str, float]:
    if isinf(x):
        return {"sin": nan, "cos": nan}
    return {"sin": circular.sin(x), "cos": circular.cos(x)}


# ---- special functions -----------------------------------------------------------------------------------------------


def _special(name: str, *before: int) -> Callable[[float], float]:
    """A function of `_special`, which is imported at the first call. `before` are arguments in front of `x`."""

    def compute(x: float) -> float:
        from . import _special as functions

        result: float = getattr(functions, name)(*before, x)
        return result

    return compute


_unary("erf", math.erf)
_unary("erfc", math.erfc)
_unary("erfinv", _special("erfinv"))
_unary("erfcinv", lambda x: _special("erfinv")(1 - x))
_unary("gamma", _special("gamma"))
_unary("j0", _special("bessel_j", 0))
_unary("j1", _special("bessel_j", 1))
_unary("y0", _special("bessel_y", 0))
_unary("y1", _special("bessel_y", 1))


@_native("jn")
def jn(n: int, x: float) -> float:
    return _special("bessel_j", n)(x)


@_native("yn")
def yn(n: int, x: float) -> float:
    return _special("bessel_y", n)(x)


@_native("lgamma", "object")
def lgamma(x: float) -> dict[str, float]:
    from ._special import log_gamma

    size, sign = log_gamma(x)
    return {"lgamma": size, "sign": sign}


# ---- signs, comparisons, special values ------------------------------------------------------------------------------


def _larger(x: float, y: float) -> float:
    if isnan(x) or isnan(y):
        return inf if inf in (x, y) else nan
    if x == y == 0:
        return x if copysign(1, x) > 0 else y
    return max(x, y)


def _difference(x: float, y: float) -> float:
    return 0.0 if x - y <= 0 else x - y


_unary("abs", abs)
_binary("copysign", copysign)
_binary("dim", _difference)
_binary("mMax", _larger)
_binary("mMin", lambda x, y: -_larger(-x, -y))
_binary("nextafter", lambda x, y: x if x == y else math.nextafter(x, y))


@_native("signbit", "bool")
def signbit(x: float) -> bool:
    return copysign(1, x) < 0


@_native("isNaN", "bool")
def is_nan(f: float) -> bool:
    return isnan(f)


@_native("isInf", "bool")
def is_inf(f: float, sign: int) -> bool:
    return (f == inf and sign >= 0) or (f == -inf and sign <= 0)


@_native("mInf")
def m_inf(sign: int) -> float:
    return inf if sign >= 0 else -inf


@_native("NaN")
def not_a_number() -> float:
    return nan


# ---- parts of a float ------------------------------------------------------------------------------------------------


@_native("frexp", "object")
def frexp(f: float) -> dict[str, float]:
    fraction, exponent = math.frexp(f)
    return {"frac": fraction, "exp": exponent}


@_native("ldexp")
def ldexp(frac: float, exp: int) -> float:
    try:
        return math.ldexp(frac, exp)
    except OverflowError:
        return copysign(inf, frac)


@_native("modf", "object")
def modf(f: float) -> dict[str, float]:
    fraction, whole = math.modf(f)
    return {"int": whole, "frac": nan if isinf(f) else fraction}


@_native("ilogb", "int")
def ilogb(x: float) -> int:
    if x == 0:
        return -(1 << 31)
    return (1 << 31) - 1 if isnan(x) or isinf(x) else math.frexp(x)[1] - 1


_unary("logb", lambda x: float(math.frexp(x)[1] - 1) if 0 < abs(x) < inf else -inf if x == 0 else abs(x))

_GO_NAN = 0x7FF8000000000001  # upstream's NaN; Python's is one bit less


@_native("float64bits", "uint")
def float64bits(f: float) -> UInt:
    import struct

    bits: int = struct.unpack("<Q", struct.pack("<d", f))[0]
    return UInt(_GO_NAN if bits == _GO_NAN - 1 else bits)


@_native("float64frombits")
def float64frombits(b: int) -> float:
    import struct

    result: float = struct.unpack("<d", struct.pack("<Q", b))[0]
    return result
