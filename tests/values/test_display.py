"""Values as text: display, interpolation, floats as Go writes them, quoting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.convert import parse_float
from miniflux.values.dictionary import Dictionary
from miniflux.values.display import display, display_cell, format_float, go_float_v, quoted, string_of
from miniflux.values.duration import Duration, parse_duration
from miniflux.values.dynamic import wrap
from miniflux.values.kinds import INT_MAX, UInt
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time, parse_time

INF, NAN = float("inf"), float("nan")


class Function:
    nature = "function"

    def signature(self):
        return "(x: int) => int"


class Stream:
    nature = "stream"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "1"),
        (UInt(3), "3"),
        (True, "true"),
        ('a"b', 'a"b'),
        (b"hi", "0x6869"),
        (b"", "0x"),
        (Regexp("a/b"), "a/b"),
        (parse_duration("-1mo2d"), "-1mo2d"),
        (parse_time("2021-01-01T00:00:00.1Z"), "2021-01-01T00:00:00.100000000Z"),
        (Function(), "(x: int) => int"),
        (Stream(), "<stream>"),
        (None, "<null>"),
        (null_of("int"), "<null>"),
        ([], "[]"),
        ({}, "{}"),
        (Dictionary(), "[:]"),
        ([1, 2, 3], "[1, 2, 3]"),
        ([1, 2, 3, 4], "[\n    1,\n    2,\n    3,\n    4\n]"),
        ([1.5, 2e6], "[1.5, 2e+06]"),
        ({"b": 1, "a": "x"}, "{a: x, b: 1}"),
        ({"a b": null_of("int"), "B": [None]}, "{B: [<null>], a b: <null>}"),
        (Dictionary([(10, "x"), (9, "y")]), "[9: y, 10: x]"),
        (Dictionary([(c, 1) for c in "dcba"]), "[\n    a: 1, \n    b: 1, \n    c: 1, \n    d: 1\n]"),
        (
            {"name": "x", "values": [1, 2, 3, 4]},
            "{name: x, values: [\n        1,\n        2,\n        3,\n        4\n    ]}",
        ),
        ([[1, 2, 3, 4], [5]], "[[\n        1,\n        2,\n        3,\n        4\n    ], [5]]"),
        (
            {"d": 1, "a": {"z": 1}, "b": [1, 2, 3, 4], "c": "x"},
            "{\n    a: {z: 1},\n    b: [\n        1,\n        2,\n        3,\n        4\n    ],\n    c: x,\n    d: 1\n}",
        ),
        (wrap(1), "dynamic(1)"),
        (wrap(None), "dynamic(<null>)"),
        (wrap({"a": {"b": [1, 2]}}), "dynamic({a: dynamic({b: dynamic([dynamic(1), dynamic(2)])})})"),
        (
            wrap({"a": 1, "b": 2, "c": 3, "d": 4}),
            "dynamic({\n    a: dynamic(1),\n    b: dynamic(2),\n    c: dynamic(3),\n    d: dynamic(4)\n})",
        ),
    ],
    ids=str,
)
def test_display(value, text):
    assert display(value) == text


def test_display_cell():
    cells = [(0, "time"), (3, "uint"), (1e6, "float"), ("a", "string"), (True, "bool"), (None, "time")]
    shown = [display_cell(v, type_name) for v, type_name in cells]
    assert shown == ["1970-01-01T00:00:00.000000000Z", "3", "1e+06", "a", "true", "<null>"]


FLOATS = [
    (1.0, "1", "1"),
    (-0.0, "-0", "-0"),
    (0.0, "0", "0"),
    (123456.789, "123456.789", "123456.789"),
    (999999.0, "999999", "999999"),
    (999999.5, "999999.5", "999999.5"),
    (1e6, "1e+06", "1000000"),
    (1234567.0, "1.234567e+06", "1234567"),
    (12345678.5, "1.23456785e+07", "12345678.5"),
    (-21000000.0, "-2.1e+07", "-21000000"),
    (1e15, "1e+15", "1000000000000000"),
    (1e16, "1e+16", "10000000000000000"),
    (1.5e20, "1.5e+20", "150000000000000000000"),
    (1e100, "1e+100", "1" + "0" * 100),
    (0.0001, "0.0001", "0.0001"),
    (0.00001, "1e-05", "0.00001"),
    (-1.25e-7, "-1.25e-07", "-0.000000125"),
    (5e-324, "5e-324", "0." + "0" * 323 + "5"),
    (0.1 + 0.2, "0.30000000000000004", "0.30000000000000004"),
    (INF, "+Inf", "+Inf"),
    (-INF, "-Inf", "-Inf"),
    (NAN, "NaN", "NaN"),
]


@pytest.mark.parametrize(("value", "shown", "plain"), FLOATS, ids=str)
def test_floats(value, shown, plain):
    assert go_float_v(value) == display(value) == shown
    assert format_float(value) == string_of(value) == plain


@given(st.floats(allow_nan=False))
def test_float_texts_read_back(f):
    for text in (go_float_v(f), format_float(f)):
        g = parse_float(text)
        assert g == f and str(g) == str(f)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (INT_MAX, str(INT_MAX)),
        (UInt(7), "7"),
        (False, "false"),
        (Time(0), "1970-01-01T00:00:00.000000000Z"),
        ("x", "x"),
        (Duration(0, 0), "0ns"),
    ],
)
def test_string_of(value, text):
    assert string_of(value) == text


@pytest.mark.parametrize("value", [b"", [], {}, Regexp("a"), None, Function()], ids=str)
def test_no_interpolation(value):
    with pytest.raises(FluxError, match=r"^invalid interpolation type$"):
        string_of(value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", '""'),
        ('x"y\n\\', r'"x\"y\n\\"'),
        ("é\x01\u200b\x7f\x85", r'"é\x01\u200b\x7f\u0085"'),
        ("\U000e0001", r'"\U000e0001"'),
        ("x" * 200, '"' + "x" * 99 + '…"'),
    ],
)
def test_quoted(text, shown):
    assert quoted(text) == shown
