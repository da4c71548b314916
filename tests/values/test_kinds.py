"""Natures, types in words, 64-bit wrapping, nulls and dynamic values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.dictionary import Dictionary
from miniflux.values.duration import Duration
from miniflux.values.dynamic import Dynamic, as_array, member, unwrap, wrap
from miniflux.values.kinds import UInt, column_type, nature, type_text, wrap_int, wrap_uint
from miniflux.values.null import Null, is_null, null_of, null_type
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time
from miniflux.values.vector import Vector

HOUR = Duration(0, 3_600_000_000_000)

NATURES = [
    (1, "int", "int"),
    (UInt(1), "uint", "uint"),
    (1.0, "float", "float"),
    (True, "bool", "bool"),
    ("", "string", "string"),
    (Time(0), "time", "time"),
    (b"", "bytes", None),
    (HOUR, "duration", None),
    (Regexp("a"), "regexp", None),
    ([], "array", None),
    ({}, "object", None),
    (Dictionary(), "dictionary", None),
    (Dynamic(1), "dynamic", None),
    (Vector("int", [1]), "vector", None),
    (None, "invalid", None),
    (null_of("uint"), "uint", "uint"),
    (null_of("duration"), "duration", None),
]


@pytest.mark.parametrize(("value", "word", "column"), NATURES, ids=str)
def test_nature_and_column_type(value, word, column):
    assert nature(value) == word
    assert column_type(value) == column


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "int"),
        (None, "null"),
        ([1, 2], "[int]"),
        ([null_of("int")], "[int]"),
        ([], "[A]"),
        ({}, "{}"),
        ({"b": "x", "a": 1}, "{a: int, b: string}"),
        ({"a": {"b": 1}, "b c": [HOUR]}, "{a: {b: int}, b c: [duration]}"),
        ({"a": None}, "{a: null}"),
        (Dictionary([("a", 1)]), "[string: int]"),
        (wrap({"a": 1}), "dynamic"),
        (wrap({"a": 1}).value, "{a: dynamic}"),
        (Regexp("a"), "regexp"),
        (Vector("float", []), "v[float]"),
    ],
    ids=str,
)
def test_type_text(value, text):
    assert type_text(value) == text


@given(st.integers(-(1 << 130), 1 << 130))
def test_wrapping_keeps_the_residue(n):
    assert -(1 << 63) <= wrap_int(n) < 1 << 63
    assert (wrap_int(n) - n) % (1 << 64) == 0
    assert wrap_uint(n) == n % (1 << 64)
    assert type(wrap_uint(n)) is UInt


def test_nulls():
    assert null_of("int") is null_of("int")
    assert null_of("invalid") is None
    assert null_of(None) is None
    assert Null("int") == null_of("int") != null_of("float")
    assert null_type(null_of("time")) == "time"
    assert null_type(None) is None
    for v in (None, null_of("int"), Dynamic(None), Dynamic(null_of("string"))):
        assert is_null(v)
    for v in (0, "", False, [], {}, float("nan"), [None], Dynamic(0)):
        assert not is_null(v)


def test_wrapping_reaches_every_part_once():
    d = wrap({"a": [1, Dynamic("x")], "b": None})
    assert type(d.value["a"].value[0]) is Dynamic
    assert d.value["a"].value[1].value == "x"
    assert unwrap(d) == {"a": [1, "x"], "b": None}
    assert wrap(d) is d


def test_members_of_dynamic_values():
    assert member(wrap({"a": 1}), "a").value == 1
    assert is_null(member(wrap({"a": 1}), "b"))
    with pytest.raises(FluxError, match=r'^cannot access property "f" on value of type int$'):
        member(wrap(1), "f")
    with pytest.raises(FluxError, match=r'^cannot access property "x" on value of type invalid$'):
        member(member(wrap({}), "missing"), "x")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (1, "unable to convert int to array"),
        (None, "unable to convert <null> to array"),
        (null_of("int"), "unable to convert <null> to array"),
        ({"a": 1}, "unable to convert {a: dynamic} to array"),
    ],
    ids=str,
)
def test_only_arrays_are_arrays(value, message):
    with pytest.raises(FluxError) as e:
        as_array(wrap(value))
    assert e.value.message == message


def test_as_array():
    assert [d.value for d in as_array(wrap([1, "a"]))] == [1, "a"]
