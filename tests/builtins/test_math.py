"""Package math: special values as the reference engine gives them, digits as an arbitrary-precision library gives them."""

from __future__ import annotations

from math import copysign, inf, isnan, log, nan, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.builtins.registry import find
from miniflux.errors import FluxError
from miniflux.values.kinds import UInt
from miniflux.values.null import null_of


def call(name, **arguments):
    return find("math", name).body(**arguments)


def same(got, want):
    """Equal floats; NaN equals NaN, and the sign of zero counts."""
    assert type(got) is float
    return (isnan(got) and isnan(want)) or (got == want and copysign(1, got) == copysign(1, want))


close = pytest.approx


# name, then pairs of argument and result
SPECIAL = {
    "abs": [(-3.5, 3.5), (-0.0, 0.0), (-inf, inf), (nan, nan)],
    "floor": [(1.2, 1.0), (-1.2, -2.0), (-0.2, -1.0), (0.7, 0.0), (-0.0, -0.0), (nan, nan), (-inf, -inf)],
    "ceil": [(1.2, 2.0), (-1.2, -1.0), (-0.2, -0.0), (0.7, 1.0), (-0.0, -0.0), (nan, nan), (inf, inf)],
    "trunc": [(1.7, 1.0), (-1.7, -1.0), (-0.2, -0.0), (nan, nan), (1e300, 1e300)],
    "round": [(0.5, 1.0), (-0.5, -1.0), (2.5, 3.0), (0.49999999999999994, 0.0), (-0.2, -0.0), (inf, inf)],
    "roundtoeven": [(0.5, 0.0), (-0.5, -0.0), (2.5, 2.0), (3.5, 4.0), (4503599627370497.5, 4503599627370498.0)],
    "sqrt": [(-1.0, nan), (-0.0, -0.0), (inf, inf), (9.0, 3.0)],
    "cbrt": [(-27.0, -3.0), (-0.0, -0.0), (nan, nan)],
    "exp": [(710.0, inf), (-746.0, 0.0), (inf, inf), (-inf, 0.0)],
    "exp2": [(1024.0, inf), (-1.0, 0.5), (-1080.0, 0.0)],
    "expm1": [(710.0, inf), (-inf, -1.0), (0.0, 0.0)],
    "log": [(0.0, -inf), (-0.0, -inf), (-1.0, nan), (inf, inf), (nan, nan)],
    "log2": [(8.0, 3.0), (10.0, 3.321928094887362), (0.0, -inf), (-1.0, nan), (-inf, nan), (inf, inf)],
    "log10": [(8.0, 0.9030899869919435), (1000.0, 3.0), (0.1, -0.9999999999999999), (0.0, -inf), (-1.0, nan)],
    "log1p": [(-1.0, -inf), (-2.0, nan), (inf, inf), (-0.0, -0.0)],
    "logb": [(0.0, -inf), (-8.0, 3.0), (0.3, -2.0), (-inf, inf), (nan, nan)],
    "sin": [(inf, nan), (-0.0, -0.0)],
    "cos": [(-inf, nan), (0.0, 1.0)],
    "tan": [(inf, nan)],
    "asin": [(1.0, 1.5707963267948966), (-1.0, -1.5707963267948966), (1.1, nan), (-0.0, -0.0), (inf, nan)],
    "acos": [(1.0, 0.0), (-1.0, 3.141592653589793), (0.0, 1.5707963267948966), (2.0, nan), (nan, nan)],
    "sinh": [(711.0, inf), (-711.0, -inf), (-inf, -inf)],
    "cosh": [(711.0, inf), (-711.0, inf), (-inf, inf), (nan, nan), (0.0, 1.0)],
    "tanh": [(711.0, 1.0), (-inf, -1.0)],
    "acosh": [(0.5, nan), (1.0, 0.0), (inf, inf)],
    "asinh": [(inf, inf), (-0.0, -0.0)],
    "atanh": [(1.0, inf), (-1.0, -inf), (2.0, nan), (inf, nan)],
    "erf": [(inf, 1.0), (nan, nan)],
    "erfc": [(inf, 0.0), (0.0, 1.0)],
    "erfinv": [(1.0, inf), (-1.0, -inf), (1.1, nan), (0.0, 0.0), (-0.0, -0.0), (nan, nan)],
    "erfcinv": [(0.0, inf), (2.0, -inf), (-0.5, nan), (1.0, 0.0)],
    "gamma": [(0.0, inf), (-0.0, -inf), (-1.0, nan), (-inf, nan), (172.0, inf), (inf, inf), (5.0, 24.0), (-201.5, 0.0)],
    "j0": [(0.0, 1.0), (inf, 0.0), (nan, nan)],
    "j1": [(0.0, 0.0), (-inf, 0.0), (5e-324, 0.0)],
    "y0": [(0.0, -inf), (-1.0, nan), (inf, 0.0), (nan, nan)],
    "y1": [(0.0, -inf), (-1.0, nan), (inf, 0.0), (5e-324, -inf)],
}


@pytest.mark.parametrize("name", SPECIAL)
def test_special_values(name):
    for x, want in SPECIAL[name]:
        got = call(name, x=x)
        assert same(got, want), f"{name}({x}) = {got}, not {want}"


@pytest.mark.parametrize(
    ("name", "x", "y", "want"),
    [
        ("mod", 7.0, -3.0, 1.0),
        ("mod", -7.0, 3.0, -1.0),
        ("mod", 7.0, 0.0, nan),
        ("mod", 5.0, inf, 5.0),
        ("mod", inf, 2.0, nan),
        ("remainder", 6.0, 4.0, -2.0),
        ("remainder", 7.0, 0.0, nan),
        ("remainder", 5.0, inf, 5.0),
        ("pow", 0.0, -1.0, inf),
        ("pow", -0.0, -1.0, -inf),
        ("pow", -0.0, -2.0, inf),
        ("pow", -8.0, 1 / 3, nan),
        ("pow", nan, 0.0, 1.0),
        ("pow", 1.0, nan, 1.0),
        ("pow", -1.0, inf, 1.0),
        ("pow", 2.0, 1024.0, inf),
        ("pow", -10.0, 309.0, -inf),
        ("pow", -10.0, 310.0, inf),
        ("mMax", nan, inf, inf),
        ("mMax", nan, -inf, nan),
        ("mMax", -0.0, 0.0, 0.0),
        ("mMax", 0.0, -0.0, 0.0),
        ("mMin", nan, -inf, -inf),
        ("mMin", nan, inf, nan),
        ("mMin", 0.0, -0.0, -0.0),
        ("mMin", 1.0, 2.0, 1.0),
        ("dim", 4.0, 6.0, 0.0),
        ("dim", 6.5, 4.0, 2.5),
        ("dim", inf, inf, nan),
        ("dim", nan, 1.0, nan),
        ("copysign", 1.0, -0.0, -1.0),
        ("nextafter", 1.0, 0.0, 0.9999999999999999),
        ("nextafter", 0.0, -1.0, -5e-324),
        ("nextafter", 0.0, -0.0, 0.0),
        ("nextafter", inf, inf, inf),
        ("atan2", -1.0, 1.0, 2.356194490192345),
        ("atan2", 0.0, -0.0, -0.0),
        ("atan2", -1.0, 0.0, pi),
    ],
)
def test_two_numbers(name, x, y, want):
    assert same(call(name, y=y, x=x), want)


def test_hypot():
    assert call("hypot", p=-5.0, q=12.0) == 13.0
    assert call("hypot", p=inf, q=nan) == inf
    assert isnan(call("hypot", p=nan, q=1.0))


def test_parts_of_numbers():
    assert call("frexp", f=-3.5) == {"frac": -0.875, "exp": 2}
    assert call("frexp", f=inf) == {"frac": inf, "exp": 0}
    assert call("modf", f=-3.5) == {"int": -3.0, "frac": -0.5}
    assert call("modf", f=-inf)["int"] == -inf
    assert isnan(call("modf", f=-inf)["frac"])
    assert copysign(1, call("modf", f=-5.0)["frac"]) == -1
    assert [call("ilogb", x=x) for x in (0.0, 10.0, 0.3, -8.0, nan, -inf)] == [-(2**31), 3, -2, 3, 2**31 - 1, 2**31 - 1]
    assert call("ldexp", frac=0.5, exp=4) == 8.0
    assert call("ldexp", frac=1.0, exp=-1074) == 5e-324
    assert call("ldexp", frac=-1.0, exp=2000) == -inf
    assert call("ldexp", frac=-1.0, exp=-(2**63)) == 0.0


def test_bits():
    bits = {1.0: 4607182418800017408, -0.0: 1 << 63, inf: 9218868437227405312}
    for f, want in bits.items():
        got = call("float64bits", f=f)
        assert type(got) is UInt
        assert got == want
    assert call("float64bits", f=nan) == 9221120237041090561
    assert call("float64frombits", b=UInt(4609434218613702656)) == 1.5
    assert call("float64frombits", b=UInt(1)) == 5e-324


@given(st.floats(allow_nan=False))
def test_bits_there_and_back(f):
    assert same(call("float64frombits", b=call("float64bits", f=f)), f)


def test_infinities_and_nan():
    assert [call("mInf", sign=sign) for sign in (0, 7, -5)] == [inf, inf, -inf]
    assert [call("isInf", f=inf, sign=sign) for sign in (0, 3, -1)] == [True, True, False]
    assert [call("isInf", f=-inf, sign=sign) for sign in (0, 3, -1)] == [True, False, True]
    assert call("isInf", f=nan, sign=0) is False
    assert call("isNaN", f=call("NaN")) is True
    assert call("isNaN", f=1.0) is False
    assert call("signbit", x=-0.0) is True
    assert call("signbit", x=nan) is False
    assert [call("pow10", n=n) for n in (3, -3, 309, -324, -323, 0)] == [1000.0, 0.001, inf, 0.0, 1e-323, 1.0]


@pytest.mark.parametrize(
    ("n", "x", "j", "y"),
    [
        (0, 0.3, 0.9776262465382961, -0.8072735778045195),
        (0, 24.9, 0.0832459683530155, -0.13649918399676522),
        (0, 25.1, 0.10827567149994945, -0.11676770763803694),
        (0, 1e6, 0.00033104301373987376, -0.0007259685223351791),
        (1, 7.0, -0.004682823482345833, -0.30266723702418485),
        (2, 40.0, -0.0010649746823580396, -0.1262260923493384),
        (60, 30.0, 9.807557643128625e-14, -62466251044.728676),
        (150, 25.0, 2.1314285475928583e-99, -1.0097308189174165e96),
        (-3, 2.5, -0.21660039103911352, 0.756055496753671),
        (5, -2.5, -0.01950162513450322, nan),
    ],
)
def test_bessel_functions(n, x, j, y):
    assert call("jn", n=n, x=x) == close(j, rel=1e-13)
    assert call("yn", n=n, x=x) == close(y, rel=1e-13, nan_ok=True)


def test_bessel_functions_at_the_edges():
    assert call("yn", n=-1, x=0.0) == inf
    assert call("yn", n=-2, x=0.0) == -inf
    assert call("jn", n=1_000_000_000, x=1.0) == 0.0
    assert call("yn", n=1_000_000_000, x=1.0) == -inf
    assert call("j0", x=1e308) == close(0.0, abs=1e-150)
    assert call("j1", x=-1e-10) == -5e-11


@given(st.floats(1e-6, 1e6))
def test_bessel_functions_keep_their_wronskian(x):
    """J1 Y0 - J0 Y1 is 2 / (pi x) everywhere."""
    got = call("j1", x=x) * call("y0", x=x) - call("j0", x=x) * call("y1", x=x)
    assert got == close(2 / (pi * x), rel=1e-13)


@pytest.mark.parametrize(
    ("x", "want"),
    [
        (0.5, 1.7724538509055159),
        (0.25, 3.625609908221908),
        (-1.75, 2.7623694538833585),
        (33.5, 1.505856975626702e36),
        (-34.5, -1.805104070300237e-39),
        (150.25, 1.3321507761951635e261),
        (171.5, 9.4833675668248e307),
        (1e-12, 999999999999.4229),
        (-175.5, 2.1075e-319),
    ],
)
def test_gamma(x, want):
    assert call("gamma", x=x) == close(want, rel=2e-14 if abs(want) > 1e-300 else 1e-4)


@pytest.mark.parametrize(
    ("x", "want", "sign"),
    [
        (0.99999999999, 5.772157126687958e-12, 1),
        (2.000001, 4.2278465762452923e-07, 1),
        (1.02, -0.011218489329770097, 1),
        (-3.25, -0.6231534513209986, 1),
        (-0.5, 1.2655121234846454, -1),
        (1e-12, 27.63102111592797, 1),
        (1e10, 220258509288.81058, 1),
        (1.0, 0.0, 1),
        (0.0, inf, 1),
        (-1.0, inf, 1),
        (1e308, inf, 1),
        (-inf, -inf, 1),
        (nan, nan, 1),
    ],
)
def test_lgamma(x, want, sign):
    assert call("lgamma", x=x) == {"lgamma": close(want, rel=2e-14, nan_ok=True), "sign": sign}


@pytest.mark.parametrize(
    ("y", "want"),
    [
        (1e-9, 8.86226925452758e-10),
        (0.3, 0.2724627147267543),
        (-0.75, -0.8134198475976185),
        (0.999, 2.3267537655135246),
        (0.999999999999, 5.042031898572696),
    ],
)
def test_erfinv(y, want):
    assert call("erfinv", x=y) == close(want, rel=2e-14)
    if y > 0.1:
        assert call("erfcinv", x=1 - y) == close(want, rel=1e-5 if y > 0.9999 else 1e-13)


@given(st.floats(-0.99, 0.99))
def test_erfinv_inverts_erf(y):
    assert call("erf", x=call("erfinv", x=y)) == close(y, rel=1e-13, abs=1e-300)


@given(st.floats(1e-300, 1e300))
def test_log10_is_that_of_the_library_but_for_last_digits(x):
    assert call("log10", x=x) == close(log(x) / log(10), rel=1e-14, abs=1e-15)


@pytest.mark.parametrize(
    ("name", "arguments", "type_name"),
    [
        ("abs", {"x": null_of("float")}, "float"),
        ("pow", {"x": 1.0, "y": null_of("float")}, "float"),
        ("hypot", {"p": null_of("float"), "q": 1.0}, "float"),
        ("jn", {"n": null_of("int"), "x": 1.0}, "float"),
        ("ilogb", {"x": null_of("float")}, "int"),
        ("isNaN", {"f": null_of("float")}, "bool"),
        ("float64bits", {"f": null_of("float")}, "uint"),
        ("mInf", {"sign": null_of("int")}, "float"),
    ],
)
def test_null_in_null_out(name, arguments, type_name):
    assert call(name, **arguments) is null_of(type_name)


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("frexp", {"f": null_of("float")}, "frexp does not support null values"),
        ("sincos", {"x": null_of("float")}, "sincos does not support null values"),
        ("abs", {"x": None}, "cannot convert argument of type invalid to float"),
        ("atan2", {"y": None, "x": 1.0}, "cannot convert argument y of type invalid to float"),
        ("ilogb", {"x": None}, "cannot convert argument x of type invalid to float"),
        ("isInf", {"f": 1.0, "sign": None}, "cannot convert argument sign of type invalid to int"),
        ("pow10", {"n": None}, "cannot convert argument n of type invalid to int"),
        ("float64frombits", {"b": None}, "cannot convert argument b of type invalid to uint"),
        ("lgamma", {"x": None}, "cannot convert argument x of type invalid to float"),
    ],
)
def test_nulls_that_are_errors(name, arguments, message):
    with pytest.raises(FluxError) as caught:
        call(name, **arguments)
    assert caught.value.message == message


def test_constants():
    from miniflux.builtins import math  # noqa: F401

    want = {"pi": pi, "phi": 1.618033988749895, "sqrtphi": 1.272019649514069, "maxint": 2**63 - 1, "minint": -(2**63)}
    for name, value in want.items():
        assert find("math", name).value == value
    assert type(find("math", "maxuint").value) is UInt
