"""quantile: a quantile of many numbers by t-digest, which holds few centroids in place of all of them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from math import asin, ceil, pi, sin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_COMPRESSION = 1000.0
"""How many centroids, at most, are kept (upstream's default)."""

NAN = float("nan")

# So many numbers wait before they are merged into the centroids, times the compression (upstream's).
_WAITING = 8
# Up to so many numbers, times the compression, no two of them ever share a centroid: at its widest, in the middle, a centroid
# takes a part of pi / (2 * compression) of all of them.
_ALONE = 0.6


def quantile(
    values: Sequence[float],
    q: float,
    compression: float = DEFAULT_COMPRESSION,
    plans: dict[int, list[int]] | None = None,
) -> float:
    """The value below which the part `q`, between 0 and 1, of the values lies; NaN without values. NaN counts for nothing.

    The merging digest of Dunning and Ertl with the arcsine scale function. Numbers are merged in the order in which they
    come, in batches, so the answer depends on that order where there are more than eight times `compression` of them.
    `plans` is filled with what calls of one compression can share: by how many numbers there are, how many each centroid
    takes of them.
    """
    if any(map(float.__ne__, values, values)):
        values = [v for v in values if v == v]
    if not values:
        return NAN
    if len(values) <= _ALONE * compression:
        return _of_singles(sorted(values), q)
    batch = int(_WAITING * ceil(compression)) + 1
    means: list[float] = []
    weights: list[float] = []
    first = min(batch, len(values))
    sizes = None if plans is None else plans.get(first)
    if sizes is None:
        sizes = _sizes(first, compression)
        if plans is not None:
            plans[first] = sizes
    means, weights = _merge_first(sorted(values[:batch]), sizes)
    bounds = (means[0], means[-1])
    for start in range(batch, len(values), batch):
        means, weights = _merge(values[start : start + batch], means, weights, compression)
        bounds = (min(bounds[0], means[0]), max(bounds[1], means[-1]))
    return _interpolate(means, weights, bounds, q)


def _of_singles(means: list[float], q: float) -> float:
    """As `_interpolate`, where each centroid is one number."""
    n = len(means)
    index = q * n
    if n == 1 or index <= 0.5:
        return means[0] + 2.0 * index * (means[0] - means[0]) if n > 1 else means[0]
    at = ceil(index - 0.5)
    if at < n:
        return _between(means[at - 1], at + 0.5 - index, means[at], index - (at - 0.5))
    over = index - n - 0.5
    return _between(means[-1], over, means[-1], 0.5 - over)


def _sizes(count: int, compression: float) -> list[int]:
    """How many numbers each centroid takes where numbers alone are merged: it depends on nothing but how many there are."""
    out = []
    before = size = 1
    limit = count * _part(1.0, compression)
    for _ in range(1, count):
        if before + 1 <= limit:
            size += 1
        else:
            out.append(size)
            limit = _limit(before, count, compression)
            size = 1
        before += 1
    out.append(size)
    return out


def _merge_first(values: list[float], sizes: list[int]) -> tuple[list[float], list[float]]:
    """Centroids of so many numbers each, made of sorted numbers."""
    means = []
    at = 0
    for size in sizes:
        mean = values[at]
        for weight in range(2, size + 1):
            at += 1
            mean += (values[at] - mean) / weight
        at += 1
        means.append(mean)
    return means, list(map(float, sizes))


def _merge(
    values: Sequence[float], means: list[float], weights: list[float], compression: float
) -> tuple[list[float], list[float]]:
    """Centroids made of numbers and of the centroids so far."""
    waiting = sorted(zip([*values, *means], [1.0] * len(values) + weights, strict=True), key=_mean)
    everything = len(values) + sum(weights)
    mean, weight = waiting[0]
    before = weight
    out_means, out_weights = [], []
    limit = everything * _part(1.0, compression)
    for value, more in waiting[1:]:
        if before + more <= limit:
            before += more
            weight += more
            mean += more * (value - mean) / weight
        else:
            out_means.append(mean)
            out_weights.append(weight)
            limit = _limit(before, everything, compression)
            before += more
            mean, weight = value, more
    out_means.append(mean)
    out_weights.append(weight)
    return out_means, out_weights


def _mean(centroid: tuple[float, float]) -> float:
    return centroid[0]


def _limit(before: float, everything: float, compression: float) -> float:
    """How far a centroid reaches that has so many of all numbers before it."""
    place = compression * (asin(2.0 * (before / everything) - 1.0) + pi / 2.0) / pi
    return everything * _part(place + 1.0, compression)


def _part(place: float, compression: float) -> float:
    """The part of all numbers that lies below a place on the scale of centroids."""
    return (sin(min(place, compression) * pi / compression - pi / 2.0) + 1.0) / 2.0


def _interpolate(means: list[float], weights: list[float], bounds: tuple[float, float], q: float) -> float:
    """The quantile between the two centroids that it lies between."""
    if len(means) == 1:
        return means[0]
    halves = [before - weight / 2.0 for before, weight in zip(accumulate(weights), weights, strict=True)]
    everything = sum(weights)
    index = q * everything
    if index <= weights[0] / 2.0:
        return bounds[0] + 2.0 * index / weights[0] * (means[0] - bounds[0])
    at = bisect_left(halves, index)
    if at < len(halves):
        return _between(means[at - 1], halves[at] - index, means[at], index - halves[at - 1])
    # Upstream's rule for what lies above the middle of the last centroid.
    over = index - everything - weights[-1] / 2.0
    return _between(means[-1], over, bounds[1], weights[-1] / 2.0 - over)


def _between(a: float, weight_a: float, b: float, weight_b: float) -> float:
    """The weighted mean of two values, kept between them."""
    if b < a:
        a, weight_a, b, weight_b = b, weight_b, a, weight_a
    mean = (a * weight_a + b * weight_b) / (weight_a + weight_b)
    if mean != mean:
        # One end is infinite; which of two that differ it is nobody knows.
        return a if a == b else NAN
    return max(a, min(mean, b))
