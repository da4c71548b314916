"""Sine, cosine and tangent to the last digit of upstream's, whose runtime follows Moshier's Cephes library."""

from __future__ import annotations

import math

# pi / 4 in three parts, so that multiples of it can be taken off without losing digits
_PART1 = 7.85398125648498535156e-1
_PART2 = 3.77489470793079817668e-8
_PART3 = 2.69515142907905952645e-15

_FAR = 2.0**29  # from here on three parts are too few: Python's functions reduce their argument exactly


def sin(x: float) -> float:
    """The sine of an angle in radians. Raises ValueError for infinities."""
    if not 0 < abs(x) < _FAR:
        return math.sin(x)
    quadrant, rest = _reduced(abs(x))
    value = _cosine(rest) if quadrant & 1 else _sine(rest)
    return -value if (quadrant & 2 == 2) != (x < 0) else value


def cos(x: float) -> float:
    """The cosine of an angle in radians. Raises ValueError for infinities."""
    if not abs(x) < _FAR:
        return math.cos(x)
    quadrant, rest = _reduced(abs(x))
    value = _sine(rest) if quadrant & 1 else _cosine(rest)
    return -value if quadrant in (1, 2) else value


def tan(x: float) -> float:
    """The tangent of an angle in radians. Raises ValueError for infinities."""
    if not 0 < abs(x) < _FAR:
        return math.tan(x)
    quadrant, rest = _reduced(abs(x))
    value = _tangent(rest)
    if quadrant & 1:
        value = -1 / value
    return -value if x < 0 else value


def _reduced(x: float) -> tuple[int, float]:
    """The number of right angles nearest to `x`, modulo 4, and what is left: at most pi / 4 in size."""
    octant = int(x * (4 / math.pi))
    octant += octant & 1
    return octant // 2 % 4, ((x - octant * _PART1) - octant * _PART2) - octant * _PART3


def _sine(z: float) -> float:
    w = z * z
    p = 1.58962301576546568060e-10 * w - 2.50507477628578072866e-8
    p = (p * w + 2.75573136213857245213e-6) * w - 1.98412698295895385996e-4
    p = (p * w + 8.33333333332211858878e-3) * w - 1.66666666666666307295e-1
    return z + z * w * p


def _cosine(z: float) -> float:
    w = z * z
    p = -1.13585365213876817300e-11 * w + 2.08757008419747316778e-9
    p = (p * w - 2.75573141792967388112e-7) * w + 2.48015872888517045348e-5
    p = (p * w - 1.38888888888730564116e-3) * w + 4.16666666666665929218e-2
    return 1.0 - 0.5 * w + w * w * p


def _tangent(z: float) -> float:
    w = z * z
    if w <= 1e-14:
        return z
    p = (-1.30936939181383777646e4 * w + 1.15351664838587416140e6) * w - 1.79565251976484877988e7
    q = ((w + 1.36812963470692954678e4) * w - 1.32089234440210967447e6) * w + 2.50083801823357915839e7
    return z + z * (w * p / (q * w - 5.38695755929454629881e7))
