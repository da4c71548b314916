"""power: `x ^ y` of floats, by repeated squaring, so that the last digit is upstream's where the C library rounds otherwise."""

from __future__ import annotations

from math import copysign, exp, frexp, inf, isfinite, ldexp, log, modf, nan, sqrt

# Beyond this exponent a result is infinite or 0 whatever the digits are.
_FAR = 1 << 12


def power(x: float, y: float) -> float:
    """x to the power of y; NaN for a fractional power of a negative number, infinite where the result is too large."""
    if y == 2:
        return x * x
    if x == 0 or x == 1 or y == 0 or y == 1 or not isfinite(x) or not isfinite(y) or abs(y) >= 2.0**63:
        return _special(x, y)
    if abs(y) == 0.5:
        root = sqrt(x) if x > 0 else nan
        return root if y > 0 else 1 / root
    fraction, whole = modf(abs(y))
    if fraction and x < 0:
        return nan
    # The result is `digits` times two to the power of `exponent`.
    digits, exponent = 1.0, 0
    if fraction:
        if fraction > 0.5:
            fraction -= 1
            whole += 1
        digits = exp(fraction * log(x))
    square, doublings = frexp(x)
    count = int(whole)
    while count:
        if abs(doublings) > _FAR:
            exponent += doublings
            break
        if count & 1:
            digits *= square
            exponent += doublings
        count >>= 1
        square *= square
        doublings *= 2
        if square < 0.5:
            square += square
            doublings -= 1
    if y < 0:
        digits, exponent = 1 / digits, -exponent
    try:
        return ldexp(digits, exponent)
    except OverflowError:
        return copysign(inf, digits)


def _special(x: float, y: float) -> float:
    """Powers of and to 0, 1, infinity, NaN, and numbers so large that they are even."""
    try:
        return float(x**y)
    except ZeroDivisionError:  # zero to a negative power
        return copysign(inf, x) if y % 2 == 1 else inf
    except OverflowError:
        return -inf if x < 0 and y % 2 == 1 else inf
