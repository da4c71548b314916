"""forecast: goes on with a series as it went so far, by the damped method of Holt and Winters."""

from __future__ import annotations

from itertools import accumulate
from math import inf, isfinite

from ..errors import FluxError
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
    start = _first_guess(series, season if season >= 2 else 0)
    error = _error_of(series)
    best: Point = []
    least = inf
    for alpha in _GUESSES:
        for beta in _GUESSES:
            for gamma in _GUESSES:
                for phi in _GUESSES:
                    guess = [alpha, beta, gamma, phi, *start]
                    if not isfinite(error(guess)):
                        raise FluxError("the values cannot be fitted: they give no finite error to begin with")
                    point, value = minimize(error, guess, tolerance=_TOLERANCE, patience=_PATIENCE)
                    if value < least or not best:
                        best, least = point, value
    values = list(_values(best, _known(series[0]), len(series) + n))
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


def _error_of(series: Series) -> Callable[[Point], float]:
    """The function to be made small: the sum of the squared distances of a fit from the known values."""
    first = _known(series[0])
    known = [(i, v) for i, v in enumerate(series) if v is not None]
    places = [i for i, _ in known]
    wanted = [v for _, v in known]
    complete = len(known) == len(series)

    def error(point: Point) -> float:
        fitted = _values(point, first, len(series))
        if not complete:
            fitted = [fitted[i] for i in places]
        out = 0.0
        for have, want in zip(fitted, wanted, strict=True):
            distance = have - want
            out += distance * distance
        return out

    return error


def _values(point: Point, first: float, count: int) -> list[float]:
    """The first `count` values of the series that a point describes."""
    alpha, beta, gamma, phi = (min(max(v, 0.0), 1.0) for v in point[:_LEVEL])
    level, trend = point[_LEVEL], point[_TREND]
    if len(point) > _SEASON:
        return _seasonal([alpha, beta, gamma, phi], level, trend, point[_SEASON:], first, count)
    slow, damped, y = 1 - alpha, (1 - beta) * phi, first
    out = [first]
    add = out.append
    for height in _heights(phi, count):
        before = level
        level = alpha * y + slow * (before + phi * trend)
        trend = beta * (level - before) + damped * trend
        y = level + height * trend
        add(y)
    return out


def _seasonal(rates: Point, level: float, trend: float, factors: Point, first: float, count: int) -> list[float]:
    """As `_values`; the factors of the season change as the series goes on."""
    alpha, beta, gamma, phi = rates
    season = len(factors)
    factors = list(factors)
    slow, damped, y = 1 - alpha, (1 - beta) * phi, first
    out = [first]
    for t, height in enumerate(_heights(phi, count), 1):
        # Upstream's ring of factors turns with the time, and the season's place within it.
        offset = season - 1 + t - 1
        now = factors[(t - season + offset) % season]
        then = factors[(t - season + t % season + offset) % season]
        before = level
        expected = before + phi * trend
        level = alpha * divide(y, now) + slow * expected
        trend = beta * (level - before) + damped * trend
        factor = gamma * divide(y, expected) + (1 - gamma) * now
        y = (level + height * trend) * then
        factors[(t + offset) % season] = factor
        out.append(y)
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
