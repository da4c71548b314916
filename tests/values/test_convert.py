"""Conversions: the table, the texts of errors, null."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.convert import to_bool, to_bytes, to_duration, to_float, to_int, to_string, to_time, to_uint
from miniflux.values.dictionary import Dictionary
from miniflux.values.display import string_of
from miniflux.values.duration import Duration, parse_duration
from miniflux.values.dynamic import wrap
from miniflux.values.kinds import INT_MAX, INT_MIN, UINT_MAX, UInt
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time

INF, NAN = float("inf"), float("nan")
CONVERSIONS = {
    "int": to_int,
    "uint": to_uint,
    "float": to_float,
    "bool": to_bool,
    "string": to_string,
    "time": to_time,
    "duration": to_duration,
}
YEAR = Duration(12, 0)


@pytest.mark.parametrize(
    ("target", "value", "result"),
    [
        ("int", "-9223372036854775808", INT_MIN),
        ("int", "+5", 5),
        ("int", "007", 7),
        ("int", 5, 5),
        ("int", UInt(UINT_MAX), -1),
        ("int", 1.9, 1),
        ("int", -1.9, -1),
        ("int", NAN, INT_MIN),
        ("int", INF, INT_MIN),
        ("int", 1e19, INT_MIN),
        ("int", True, 1),
        ("int", Time(7), 7),
        ("int", YEAR, 31_557_600_000_000_000),
        ("uint", "18446744073709551615", UInt(UINT_MAX)),
        ("uint", -1, UInt(UINT_MAX)),
        ("uint", -1.5, UInt(UINT_MAX)),
        ("uint", 1e19, UInt(10**19)),
        ("uint", 2e19, UInt(1 << 63)),
        ("uint", -1e19, UInt(1 << 63)),
        ("uint", NAN, UInt(1 << 63)),
        ("uint", False, UInt(0)),
        ("uint", Time(-1), UInt(UINT_MAX)),
        ("uint", parse_duration("-1h"), UInt(18446740473709551616)),
        ("float", 9007199254740993, 9007199254740992.0),
        ("float", UInt(3), 3.0),
        ("float", True, 1.0),
        ("float", "1e3", 1000.0),
        ("float", ".5", 0.5),
        ("float", "5.", 5.0),
        ("float", "+.5e+1", 5.0),
        ("float", "1_000.5", 1000.5),
        ("float", "1e5_0", 1e50),
        ("float", "0x1p-2", 0.25),
        ("float", "0x_1p-2", 0.25),
        ("float", "-0X1.8P1", -3.0),
        ("float", "0x1p1_0", 1024.0),
        ("float", "Infinity", INF),
        ("float", "-iNf", -INF),
        ("float", "1e-400", 0.0),
        ("bool", "true", True),
        ("bool", "false", False),
        ("bool", 1, True),
        ("bool", UInt(0), False),
        ("bool", -0.0, False),
        ("string", b"h\xc3\xa9", "hé"),
        ("string", 1e21, "1000000000000000000000"),
        ("string", Time(0), "1970-01-01T00:00:00.000000000Z"),
        ("string", YEAR, "1y"),
        ("time", "1970-01-01T00:00:00.000000001Z", Time(1)),
        ("time", 1, Time(1)),
        ("time", UInt(1), Time(1)),
        ("duration", "1h30m", Duration(0, 5_400_000_000_000)),
        ("duration", -5, Duration(0, 5, True)),
        ("duration", UInt(60), Duration(0, 60)),
        ("duration", UInt(18446744073709551615), Duration(0, 1, True)),
        ("int", wrap("12"), 12),
        ("float", wrap(1), 1.0),
        ("string", wrap(True), "true"),
    ],
    ids=str,
)
def test_conversion(target, value, result):
    converted = CONVERSIONS[target](value)
    assert type(converted) is type(result)
    assert converted == result


def test_nan_and_minus_zero():
    assert to_float("nAn") != to_float("NaN")
    assert str(to_float("-0")) == "-0.0"


@pytest.mark.parametrize("target", CONVERSIONS)
@pytest.mark.parametrize("null", [None, null_of("string"), wrap(None)], ids=str)
def test_null_gives_null(target, null):
    assert CONVERSIONS[target](null) is null_of(target)


BAD_TEXT = {
    "int": ["", " 1", "1 ", "0x1f", "1_000", "1.5", "+-5", "٣", "9223372036854775808", "9" * 5000],
    "uint": ["", "+5", "-1", "18446744073709551616", "1e3"],
    "float": [
        "",
        ".",
        "_1",
        "1_",
        "1__0",
        "1_.5",
        "1._5",
        "0x1",
        "0xp1",
        "0x1_p1",
        "0x",
        "-nan",
        "+nan",
        "infinit",
        "1e309",
        "-1e309",
        "0x1p99999",
        "1,5",
        "--1",
        "+-1",
        " 1",
        "1\n",
        "٣",
        "e5",
        "1e",
        "nan(1)",
    ],
    "duration": ["0", "90", "1.5h", " 1h", "1h-30m", "--1h", "1H", "106752d"],
}


@pytest.mark.parametrize(("target", "text"), [(target, text) for target in BAD_TEXT for text in BAD_TEXT[target]])
def test_bad_text(target, text):
    with pytest.raises(FluxError) as e:
        CONVERSIONS[target](text)
    if len(text) < 50:
        shown = '"1\\n"' if text == "1\n" else f'"{text}"'
        assert e.value.message == f"cannot convert string {shown} to {target} due to invalid syntax"
    else:
        assert len(e.value.message) < 200


@pytest.mark.parametrize(
    ("target", "value", "message"),
    [
        ("bool", "True", 'cannot convert string "True" to bool'),
        ("bool", 2, "cannot convert int 2 to bool, must be 0 or 1"),
        ("bool", UInt(2), "cannot convert uint 2 to bool, must be 0 or 1"),
        ("bool", 1.5, "cannot convert float 1.500000 to bool, must be 0 or 1"),
        ("bool", 0.1, "cannot convert float 0.100000 to bool, must be 0 or 1"),
        ("bool", NAN, "cannot convert float NaN to bool, must be 0 or 1"),
        ("bool", INF, "cannot convert float +Inf to bool, must be 0 or 1"),
        ("bool", Time(0), "cannot convert time to bool"),
        ("float", Time(0), "cannot convert time to float"),
        ("float", YEAR, "cannot convert duration to float"),
        ("int", [1], "cannot convert [int] to int"),
        ("int", b"1", "cannot convert bytes to int"),
        ("int", Dictionary([("a", 1)]), "cannot convert [string: int] to int"),
        ("int", wrap({"a": 1}), "cannot convert {a: dynamic} to int"),
        ("uint", Regexp("a"), "cannot convert regexp to uint"),
        ("string", {"a": 1}, "cannot convert {a: int} to string"),
        ("string", Regexp("a"), "cannot convert regexp to string"),
        ("string", wrap([1]), "cannot convert [dynamic] to string"),
        ("string", b"\xff", "bytes contained non utf8 bytes, cannot be converted into a string"),
        ("time", "", 'cannot convert string "" to time due to invalid syntax: cannot parse date'),
        ("time", "2021T", 'cannot convert string "2021T" to time due to invalid syntax: cannot parse date time'),
        (
            "time",
            "1600-01-01",
            "time 1600-01-01 is outside 1677-09-21T00:12:43.145224192Z to 2262-04-11T23:47:16.854775807Z",
        ),
        (
            "time",
            UInt(1 << 63),
            "time of 9223372036854775808ns is outside 1677-09-21T00:12:43.145224192Z to 2262-04-11T23:47:16.854775807Z",
        ),
        ("time", 1.0, "cannot convert float to time"),
        ("time", YEAR, "cannot convert duration to time"),
        ("duration", Time(0), "cannot convert time to duration"),
        ("duration", 1.0, "cannot convert float to duration"),
    ],
    ids=str,
)
def test_errors(target, value, message):
    with pytest.raises(FluxError) as e:
        CONVERSIONS[target](value)
    assert e.value.message == message


def test_bytes():
    assert to_bytes("é") == b"\xc3\xa9"
    assert to_bytes(wrap("a")) == b"a"
    for value, kind in ((1, "int"), (1.5, "float"), (b"", "bytes"), (None, "null"), (null_of("string"), "null")):
        with pytest.raises(FluxError, match=f"^cannot convert {kind} to bytes$"):
            to_bytes(value)
    with pytest.raises(FluxError, match=r"^cannot convert null to bytes$"):
        to_bytes(wrap(None))


@given(st.integers(INT_MIN, INT_MAX))
def test_integers_round_trip(n):
    assert to_int(string_of(n)) == n
    assert to_int(to_uint(n)) == n
    assert to_int(to_time(n)) == n
    assert to_int(to_time(string_of(Time(n)))) == n


@given(st.floats())
def test_any_float_has_integers(f):
    assert INT_MIN <= to_int(f) <= INT_MAX
    assert 0 <= to_uint(f) <= UINT_MAX


@given(st.text(alphabet="0123456789+-._xXpPeEinfatyINFN ", max_size=8))
def test_any_text_converts_or_fails_clearly(text):
    for target in ("int", "uint", "float", "duration", "time"):
        try:
            CONVERSIONS[target](text)
        except FluxError:
            pass
