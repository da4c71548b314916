"""forecast: goes on with a series as it went so far, by the damped method of Holt and Winters."""

from __future__ import annotations

from itertools import accumulate, compress
from math import inf, isfinite
from operator import mul, sub, truediv

from ..errors import FluxError
from ..tables.kernels import total
from ..values.operators import divide_floats as divide
from ._nelder_mead import minimize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ._nelder_mead import Point

    Series = list[float | None]

# Upstream's numbers: where the fit starts from (each of alpha, beta, gamma and phi in turn), and when it is good enough.
_GUESSES = (0.3, 0.3 + 0.4)
_TOLERANCE = 1e-4
_PATIENCE = 100
_WEIGHT = 0.5

# A point of the fit: alpha, beta, gamma, phi, level, trend, and a factor for each value of a season.
_LEVEL, _TREND, _SEASON = 4, 5, 6


def forecast(series: Series, n: int, season: int, *, with_fit: bool) -> tuple[list[float], float]:
    """The `n` values after the series, behind those that fit the series itself if wanted; and the squared error of the fit.

    Null values of the series are unknown; the first one must be known. A season below 2 is none. Nothing for less than two
    values or less than a season. Raises FluxError where the fit has no start.
    """
    if len(series) < 2 or n <= 0 or (season >= 2 and len(series) < season):
        return [], 0.0
    season = season if season >= 2 else 0
    start = _first_guess(series, season)
    error = _error_of(series, season)
    best: Point = []
    least = inf
    for alpha in _GUESSES:
        for beta in _GUESSES:
            # Without a season gamma changes nothing, not even a rounding: each start with another one ends at the same fit.
            for gamma in _GUESSES if season else _GUESSES[:1]:
                for phi in _GUESSES:
                    guess = [alpha, beta, gamma, phi, *start]
                    if not isfinite(error(guess)):
                        raise FluxError("the values cannot be fitted: they give no finite error to begin with")
                    point, value = minimize(error, guess, tolerance=_TOLERANCE, patience=_PATIENCE)
                    if value < least or not best:
                        best, least = point, value
    count = len(series) + n
    values = _values(best, _known(series[0]), count, _places(season, count))
    return values if with_fit else values[len(series) :], least


def _known(value: float | None) -> float:
    return 0.0 if value is None else value


def _first_guess(series: Series, season: int) -> Point:
    """Level, trend and the factors of a season, as they look at the beginning of the series."""
    if not season:
        first = _known(series[0])
        trend = 0.0 if series[1] is None else _WEIGHT * (series[1] - first)
        return [_WEIGHT * first, trend]
    level = trend = 0.0
    for v in series[:season]:
        if v is not None:
            level += (1 / season) * v
    for v, later in zip(series[:season], series[season : 2 * season], strict=False):
        if v is not None and later is not None:
            trend += 1 / (season * season) * (later - v)
    return [level, trend, *(1.0 if v is None else divide(v, level) for v in series[:season])]


def _error_of(series: Series, season: int) -> Callable[[Point], float]:
    """The function to be made small: the sum of the squared distances of a fit from the known values."""
    first = _known(series[0])
    wanted = [v for v in series if v is not None]
    known = None if len(wanted) == len(series) else [v is not None for v in series]
    places = _places(season, len(series))

    def error(point: Point) -> float:
        fitted = _values(point, first, len(series), places)
        distances = list(map(sub, fitted if known is None else compress(fitted, known), wanted))
        return total(map(mul, distances, distances))

    return error


def _places(season: int, count: int) -> list[tuple[int, int, int]]:
    """For each step which factor of the season the value has, which one the next value, and which one is new.

    Upstream's ring of factors turns with the time, and the season's place within it.
    """
    return [
        ((2 * t - 2) % season, (2 * t - 2 + t % season) % season, (season + 2 * t - 2) % season)
        for t in range(1, count if season else 0)
    ]


def _values(point: Point, first: float, count: int, places: list[tuple[int, int, int]]) -> list[float]:
    """The first `count` values of the series that a point describes."""
    alpha, beta, gamma, phi = (min(max(v, 0.0), 1.0) for v in point[:_LEVEL])
    level, trend = point[_LEVEL], point[_TREND]
    heights = _heights(phi, count)
    if places:
        rates = (alpha, beta, gamma, phi)
        try:
            return _seasonal(rates, level, trend, point[_SEASON:], first, heights, places, truediv)
        except ZeroDivisionError:
            return _seasonal(rates, level, trend, point[_SEASON:], first, heights, places, divide)
    slow, damped, y = 1 - alpha, (1 - beta) * phi, first
    out = [first]
    add = out.append
    for height in heights:
        before = level
        level = alpha * y + slow * (before + phi * trend)
        trend = beta * (level - before) + damped * trend
        y = level + height * trend
        add(y)
    return out


def _seasonal(
    rates: tuple[float, float, float, float],
    level: float,
    trend: float,
    factors: list[float],
    first: float,
    heights: list[float],
    places: list[tuple[int, int, int]],
    over: Callable[[float, float], float],
) -> list[float]:
    """As `_values`; the factors of the season change as the series goes on. `over` divides."""
    alpha, beta, gamma, phi = rates
    slow, damped, lasting, y = 1 - alpha, (1 - beta) * phi, 1 - gamma, first
    out = [first]
    add = out.append
    for height, (now, then, new) in zip(heights, places, strict=True):
        before = level
        factor = factors[now]
        expected = before + phi * trend
        level = alpha * over(y, factor) + slow * expected
        trend = beta * (level - before) + damped * trend
        factor = gamma * over(y, expected) + lasting * factor
        y = (level + height * trend) * factors[then]
        factors[new] = factor
        add(y)
    return out


def _heights(phi: float, count: int) -> list[float]:
    """How much of the trend counts at each step after the first value: phi, and the powers of phi so far.

    Powers by repeated squaring, each one product: the roundings are upstream's.
    """
    powers = [1.0]
    square = phi
    while len(powers) < count - 1:
        powers += [p * square for p in powers]
        square *= square
    return list(accumulate(powers[1 : count - 1], initial=phi)) if count > 1 else []
