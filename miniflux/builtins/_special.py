"""Functions that Python's math module lacks, or has with other last digits: Bessel functions, gamma, the inverse of erf."""

from __future__ import annotations

from math import copysign, cos, erf, erfc, exp, floor, fsum, inf, isinf, isnan, lgamma, log, log1p, nan, pi, sin, sqrt

EULER = 0.57721566490153286061
_EULER_LESS_LOG2 = -0.11593151565841244881


# ---- Bessel functions ------------------------------------------------------------------------------------------------


def bessel_j(n: int, x: float) -> float:
    """The Bessel function of the first kind of order `n`."""
    sign = -1 if n % 2 and (n < 0) != (x < 0) else 1
    n, x = abs(n), abs(x)
    if isnan(x):
        return nan
    if isinf(x):
        return 0.0
    if x == 0 or _vanishes(n, x):
        return 0.0 if n else 1.0
    if x < _NEAR:
        j0, j1, _, _ = _near(x)
        if n < 2:
            return sign * j1 if n else j0
        first, _, wanted, _, _ = _downward(n, x)
        return sign * wanted / first * j0
    if x < _FAR or n > x:
        return sign * _downward(n, x)[2]
    j0, _ = _far(0, x)
    j1, _ = _far(1, x)
    return sign * _upward(n, x, j0, j1)


def bessel_y(n: int, x: float) -> float:
    """The Bessel function of the second kind of order `n`: -Inf at 0 (+Inf for negative odd orders), NaN below."""
    sign = -1 if n < 0 and n % 2 else 1
    n = abs(n)
    if isnan(x) or x < 0:
        return nan
    if isinf(x):
        return 0.0
    if x == 0:
        return sign * -inf
    if x < _NEAR:
        _, _, y0, y1 = _near(x)
    elif x < _FAR:
        y0, y1 = _middle_y(x)
    else:
        _, y0 = _far(0, x)
        _, y1 = _far(1, x)
    return sign * _upward(n, x, y0, y1)


_NEAR = 2.0  # below, the series of powers do not lose digits
_FAR = 25.0  # from here on, the asymptotic series is exact to the last digit


def _vanishes(n: int, x: float) -> bool:
    """Whether the function of the first kind is below all floats: it is less than (x/2)^n / n!."""
    return n > x and n * (log(x) - log(2)) - lgamma(n + 1) < -750


def _upward(n: int, x: float, first: float, second: float) -> float:
    """The value of order `n` from those of order 0 and 1."""
    if n == 0:
        return first
    for k in range(1, n):
        if isinf(second):
            break
        first, second = second, 2 * k / x * second - first
    return second


def _downward(n: int, x: float) -> tuple[float, float, float, float, float]:
    """Orders 0, 1 and `n` of the first kind, and two sums over all orders that give the second kind.

    Miller's method: the recurrence is stable downward, so it starts at an order where the function is as good as zero, with
    any value, and what is found is divided by J0 + 2 J2 + 2 J4 + ..., which is 1.
    """
    most = max(n, int(x))
    above, value = 0.0, 1e-300
    wanted = norm = sum0 = sum1 = 0.0
    for k in range(2 * ((most + int(sqrt(60 * most))) // 2) + 20, 0, -1):
        # `value` is of order k
        if k == n:
            wanted = value
        half, odd = divmod(k, 2)
        sign = -1 if half % 2 else 1
        if not odd:
            norm += 2 * value
            sum0 += sign * value / half
        elif half:
            sum1 += sign * value * k / (half * (half + 1))
        above, value = value, 2 * k / x * value - above
        if abs(value) > 1e250:
            above, value, wanted, norm, sum0, sum1 = (v * 1e-250 for v in (above, value, wanted, norm, sum0, sum1))
    norm += value
    if n == 0:
        wanted = value
    return value / norm, above / norm, wanted / norm, sum0 / norm, sum1 / norm


def _near(x: float) -> tuple[float, float, float, float]:
    """Orders 0 and 1 of the first, then of the second kind for `x` below 2, by their series of powers (DLMF 10.8)."""
    logarithm = log(x) + _EULER_LESS_LOG2
    even, odd = 1.0, x / 2
    j0, j1, y0, y1 = [even], [odd], [logarithm], [-1 / x, odd * (logarithm - 0.5)]
    harmonic, k = 0.0, 0
    while abs(even) > 1e-20:
        k += 1
        harmonic += 1 / k
        even *= -x * x / (4 * k * k)
        odd = even * x / (2 * (k + 1))
        j0.append(even)
        j1.append(odd)
        y0.append(even * (logarithm - harmonic))
        y1.append(odd * (logarithm - harmonic - 0.5 / (k + 1)))
    return fsum(j0), fsum(j1), fsum(y0) / (pi / 2), fsum(y1) / (pi / 2)


def _middle_y(x: float) -> tuple[float, float]:
    """Orders 0 and 1 of the second kind, by Neumann's series over the first kind (DLMF 10.23)."""
    logarithm = log(x) + _EULER_LESS_LOG2
    j0, j1, _, sum0, sum1 = _downward(0, x)
    return (logarithm * j0 - 2 * sum0) / (pi / 2), ((logarithm - 1) * j1 - j0 / x - sum1) / (pi / 2)


def _far(order: int, x: float) -> tuple[float, float]:
    """Order 0 or 1 of the first and of the second kind for large `x`, by Hankel's expansion (DLMF 10.17)."""
    p, q, term, k = 0.0, 0.0, 1.0, 0
    while abs(term) > 1e-18:
        if k % 2:
            q += -term if k % 4 == 3 else term
        else:
            p += -term if k % 4 == 2 else term
        k += 1
        term *= (4 * order * order - (2 * k - 1) ** 2) / (8 * k) / x
    s, c = sin(x), cos(x)
    # sine and cosine of x - pi/4, times the square root of 2; the one where digits cancel comes from their product
    minus, plus = s - c, s + c
    if x < 1e300:
        if s * c < 0:
            plus = -cos(2 * x) / minus
        else:
            minus = -cos(2 * x) / plus
    if order:
        minus, plus = -plus, minus
    scale = sqrt(pi) * sqrt(x)
    return (p * plus - q * minus) / scale, (p * minus + q * plus) / scale


# ---- gamma -----------------------------------------------------------------------------------------------------------

# The coefficients of Moshier's Cephes library, which upstream's runtime uses: gamma on [2, 3] and Stirling's series.
_P = (
    1.60119522476751861407e-04,
    1.19135147006586384913e-03,
    1.04213797561761569935e-02,
    4.76367800457137231464e-02,
    2.07448227648435975150e-01,
    4.94214826801497100753e-01,
    9.99999999999999996796e-01,
)
_Q = (
    -2.31581873324120129819e-05,
    5.39605580493303397842e-04,
    -4.45641913851797240494e-03,
    1.18139785222060435552e-02,
    3.58236398605498653373e-02,
    -2.34591795718243348568e-01,
    7.14304917030273074085e-02,
    1.00000000000000000320e00,
)
_S = (
    7.87311395793093628397e-04,
    -2.29549961613378126380e-04,
    -2.68132617805781232825e-03,
    3.47222221605458667310e-03,
    8.33333333333482257126e-02,
    1.0,
)


def gamma(x: float) -> float:
    """The gamma function: NaN at negative integers and -Inf, an infinity with the sign of a zero."""
    if x == 0:
        return copysign(inf, x)
    if isnan(x) or x == -inf or (x < 0 and x == floor(x)):
        return nan
    if x > 33:
        large, rest = _stirling(x)
        return large * rest
    if x < -33:
        # reflection: gamma(x) gamma(-x) = -pi / (x sin(pi x))
        size = -x
        whole = floor(size)
        sine = sin(pi * min(size - whole, whole + 1 - size))
        large, rest = _stirling(size)
        return (pi if whole % 2 else -pi) / (size * sine) / large / rest
    factor = 1.0
    while x >= 3:
        x -= 1
        factor *= x
    while x < 2:
        if abs(x) < 1e-9:
            return factor / ((1 + EULER * x) * x)
        factor /= x
        x += 1
    return factor if x == 2 else factor * _polynomial(_P, x - 2) / _polynomial(_Q, x - 2)


def _stirling(x: float) -> tuple[float, float]:
    """Two factors of gamma for `x` above 33, apart because their product may be too large where its inverse is wanted."""
    if x > 200:
        return inf, 1.0
    series = 2.506628274631000502417 * _polynomial(_S, 1 / x)
    if x > 143.01608:  # where the power alone is too large
        half = x ** (0.5 * x - 0.25)
        return half, series * (half / exp(x))
    return x ** (x - 0.5) / exp(x), series


def _polynomial(coefficients: tuple[float, ...], x: float) -> float:
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


# The zeta function at 2, 3, ..., 10: the coefficients of log gamma around 1.
_ZETA = (
    1.6449340668482264,
    1.2020569031595942,
    1.0823232337111381,
    1.03692775514337,
    1.0173430619844492,
    1.008349277381923,
    1.0040773561979444,
    1.0020083928260821,
    1.000994575127818,
)

# Stirling's series for log gamma, with the coefficients of Sun's fdlibm, which upstream's runtime uses.
_W = (
    -1.63092934096575273989e-03,
    8.36339918996282139126e-04,
    -5.95187557450339963135e-04,
    7.93650558643019558500e-04,
    -2.77777777728775536470e-03,
    8.33333333333329678849e-02,
)


def log_gamma(x: float) -> tuple[float, int]:
    """The logarithm of the size of gamma, and its sign: that of a zero, a negative integer and an infinity is 1."""
    if isinf(x) or isnan(x):
        return x, 1
    whole = floor(x) if x < 0 else 0
    if x == whole:
        return inf, 1
    sign = -1 if whole % 2 else 1
    if abs(x) < 1e-9:
        return -log(abs(x)) - EULER * x, sign
    if x <= -8:  # reflection, as for gamma
        sine = sin(pi * min(x - whole, whole + 1 - x))
        return log(pi / (-x * sine)) - _log_stirling(-x), sign
    if x >= 8:
        return _log_stirling(x), 1
    near = round(x)
    z = x - near
    if near in (1, 2) and abs(z) < 0.03:  # where gamma is close to 1, its logarithm has few digits
        series = sum(zeta * (-z) ** k / k for k, zeta in enumerate(_ZETA, 2)) - EULER * z
        return (series if near == 1 else series + log1p(z)), 1
    return log(abs(gamma(x))), sign


def _log_stirling(x: float) -> float:
    """Stirling's series for 8 and above."""
    return (x - 0.5) * (log(x) - 1) + (_polynomial(_W, 1 / (x * x)) / x + 4.18938533204672725052e-01)


# ---- inverse of the error function -----------------------------------------------------------------------------------


def erfinv(y: float) -> float:
    """The number whose error function is `y`: an infinity for -1 and 1, NaN outside."""
    if not -1 < y < 1:
        return y * inf if y in (-1, 1) else nan
    size = abs(y)
    if size < 1e-8:
        return y * (sqrt(pi) / 2)
    # A guess good to three digits (Winitzki), and Halley's steps, each of which triples the digits.
    log_rest = log((1 - size) * (1 + size))
    middle = 2 / (pi * 0.147) + log_rest / 2
    x = sqrt(sqrt(middle * middle - log_rest / 0.147) - middle)
    for _ in range(3):
        wrong = erf(x) - size if size < 0.5 else (1 - size) - erfc(x)  # the difference that does not cancel
        step = wrong / (2 / sqrt(pi) * exp(-x * x))
        x -= step / (1 + x * step)
    return x if y > 0 else -x
