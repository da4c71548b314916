"""Tests of powers: the digits are those that upstream's way of squaring gives, the special values those of IEEE 754."""

from __future__ import annotations

from math import inf, isnan, nan

import pytest

from miniflux.values.power import power


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        (1.1, 7.0, 1.9487171000000012),
        (1.05, 12.0, 1.7958563260221292),
        (0.9, 30.0, 0.042391158275216265),
        (-1.5, 3.0, -3.375),
        (2.0, 10.0, 1024.0),
        (2.0, -1.0, 0.5),
        (9.0, 0.5, 3.0),
        (9.0, -0.5, 1 / 3),
        (3.0, 2.0, 9.0),
        (8.0, 1 / 3, 1.9999999999999998),
        (0.0, -1.0, inf),
        (-0.0, -3.0, -inf),
        (10.0, 400.0, inf),
        (-10.0, 401.0, -inf),
        (10.0, -400.0, 0.0),
        (2.0, -1074.0, 5e-324),
        (1.0, nan, 1.0),
        (nan, 0.0, 1.0),
        (-1.0, inf, 1.0),
        (0.5, inf, 0.0),
        (-2.0, 1e300, inf),
    ],
)
def test_power(x: float, y: float, expected: float) -> None:
    assert power(x, y) == expected


@pytest.mark.parametrize(("x", "y"), [(-8.0, 1 / 3), (-4.0, 0.5), (nan, 2.0), (2.0, nan)])
def test_no_power(x: float, y: float) -> None:
    assert isnan(power(x, y))
