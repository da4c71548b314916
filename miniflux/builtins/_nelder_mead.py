"""minimize: finds where a function of several numbers is smallest, by the simplex of Nelder and Mead."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Point = list[float]

_STEP = 0.05
"""How far the corners of the first simplex lie from the start."""


def minimize(
    function: Callable[[Point], float], start: Point, *, tolerance: float, patience: int
) -> tuple[Point, float]:
    """The best point found, and the function there.

    The steps of Lagarias and others (SIAM J. Optim. 9, 1998) with the coefficients of Gao and Han for many dimensions. Ends
    when the best value has not become smaller by more than `tolerance` in `patience` steps. `function` must be finite at the
    start.
    """
    n = len(start)
    corners: list[tuple[float, Point]] = []
    best = function(start)
    first = (best, start)
    for i in range(n):
        corner = list(start)
        corner[i] += _STEP
        corners.append((function(corner), corner))
    corners = sorted([*corners, first], key=_value)
    centre = _centre(corners)
    expansion = 1 + 2 / n
    contraction = 0.75 - 1 / (2 * n)
    idle = 0
    while True:
        value = corners[0][0]
        if value < best and best - value > tolerance:
            best = value
            idle = 0
        else:
            idle += 1
            if idle >= patience:
                return corners[0][1], value
        worst = corners[n]
        point = _along(centre, worst[1], 1.0)
        reflected = (function(point), point)
        if corners[0][0] <= reflected[0] < corners[n - 1][0]:
            chosen = reflected
        elif reflected[0] < corners[0][0]:
            point = _along(centre, worst[1], expansion)
            expanded = (function(point), point)
            chosen = expanded if expanded[0] < reflected[0] else reflected
        else:
            outside = reflected[0] < worst[0]
            point = _along(centre, worst[1], contraction if outside else -contraction)
            chosen = (function(point), point)
            if not (chosen[0] <= reflected[0] if outside else chosen[0] < worst[0]):
                corners = sorted(_shrunk(function, corners, 1 - 1 / n), key=_value)
                centre = _centre(corners)
                continue
        corners = _with(corners, chosen)
        # One corner has changed: its part of the mean is exchanged, with the rounding that this brings.
        centre = [c + -1 / n * old + 1 / n * new for c, old, new in zip(centre, corners[n][1], chosen[1], strict=True)]


def _value(corner: tuple[float, Point]) -> float:
    return corner[0]


def _centre(corners: list[tuple[float, Point]]) -> Point:
    """The mean of all corners but the worst."""
    n = len(corners) - 1
    out = [0.0] * n
    for _, point in corners[:n]:
        out = [a + b for a, b in zip(out, point, strict=True)]
    return [a / n for a in out]


def _along(centre: Point, worst: Point, scale: float) -> Point:
    """A point on the line from the worst corner through the centre, `scale` times as far on the other side."""
    return [(c - w) * scale + c for c, w in zip(centre, worst, strict=True)]


def _with(corners: list[tuple[float, Point]], new: tuple[float, Point]) -> list[tuple[float, Point]]:
    """The corners with a new one in place of the worst, before those that are no better."""
    at = len(corners) - 1
    while at > 0 and not corners[at - 1][0] < new[0]:
        at -= 1
    return [*corners[:at], new, *corners[at:-1]]


def _shrunk(
    function: Callable[[Point], float], corners: list[tuple[float, Point]], scale: float
) -> Iterable[tuple[float, Point]]:
    """All corners drawn towards the best one."""
    best = corners[0][1]
    yield corners[0]
    for _, corner in corners[1:]:
        point = [(c - b) * scale + b for c, b in zip(corner, best, strict=True)]
        yield function(point), point
