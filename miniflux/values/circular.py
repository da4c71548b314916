"""Sine, cosine, tangent and their inverses to the last digit of upstream's, whose runtime follows Moshier's Cephes library."""

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


def atan(x: float) -> float:
    """The angle in radians, -pi / 2 to pi / 2, of a tangent."""
    return _arc(x) if x > 0 else -_arc(-x) if x < 0 else x


def atan2(y: float, x: float) -> float:
    """The angle in radians, -pi to pi, of the finite point (x, y)."""
    if x == 0 or y == 0:
        return math.atan2(y, x)
    angle = atan(y / x)
    if x > 0:
        return angle
    return angle + math.pi if angle <= 0 else angle - math.pi


def asin(x: float) -> float:
    """The angle in radians of a sine; NaN when there is none."""
    size = abs(x)
    if size > 1:
        return math.nan
    leg = math.sqrt(1 - size * size)
    angle = math.pi / 2 - atan(leg / size) if size > 0.7 else atan(size / leg)
    return math.copysign(angle, x)


_MORE_OF_PI = 6.123233995736765886130e-17  # what pi / 2 has beyond a float
_TAN_3_PI_8 = 2.41421356237309504880


def _arc(x: float) -> float:
    """The arc tangent of a positive number, brought to the range [0, 0.66]."""
    if x <= 0.66:
        return _arc_tangent(x)
    if x > _TAN_3_PI_8:
        return math.pi / 2 - _arc_tangent(1 / x) + _MORE_OF_PI
    return math.pi / 4 + _arc_tangent((x - 1) / (x + 1)) + 0.5 * _MORE_OF_PI


def _arc_tangent(x: float) -> float:
    z = x * x
    p = -8.750608600031904122785e-01 * z - 1.615753718733365076637e01
    p = (p * z - 7.500855792314704667340e01) * z - 1.228866684490136173410e02
    p = p * z - 6.485021904942025371773e01
    q = ((z + 2.485846490142306297962e01) * z + 1.650270098316988542046e02) * z + 4.328810604912902668951e02
    q = (q * z + 4.853903996359136964868e02) * z + 1.945506571482613964425e02
    return x * (z * p / q) + x
