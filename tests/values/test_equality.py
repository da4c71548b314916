"""Deep equality and dictionaries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.dictionary import Dictionary
from miniflux.values.duration import Duration
from miniflux.values.dynamic import wrap
from miniflux.values.equality import equal
from miniflux.values.kinds import INT_MAX, INT_MIN, UInt
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time

NAN = float("nan")
SCALARS = st.one_of(
    st.integers(INT_MIN, INT_MAX),
    st.floats(allow_nan=False),
    st.booleans(),
    st.text(max_size=5),
    st.binary(max_size=5),
    st.integers(0, INT_MAX).map(UInt),
    st.integers(INT_MIN, INT_MAX).map(Time),
)
VALUES = st.recursive(
    SCALARS,
    lambda parts: st.one_of(
        st.lists(parts, max_size=4), st.dictionaries(st.text(max_size=3), parts, max_size=4), parts.map(wrap)
    ),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("a", "b", "result"),
    [
        (1, 1, True),
        (1, 1.0, False),
        (1, UInt(1), False),
        (1, True, False),
        (UInt(1), UInt(1), True),
        (Time(1), Time(1), True),
        (Time(1), 1, False),
        ([1], [1.0], False),
        ([1], [1, 2], False),
        ([0.0], [-0.0], True),
        ([NAN], [NAN], False),
        ({"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1}, True),
        ({"a": 1}, {"b": 1}, False),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([{"a": 1, "b": 2}], [{"b": 2, "a": 1}], True),
        (None, None, False),
        ([null_of("int")], [null_of("int")], False),
        ({"a": None}, {"a": None}, False),
        ({"d": Duration(0, 60)}, {"d": Duration(0, 60)}, True),
        ({"d": Duration(1, 0)}, {"d": Duration(0, 2_592_000_000_000_000)}, False),
        (Regexp("a"), Regexp("a"), True),
        (wrap([1]), wrap([1]), True),
        (wrap(None), wrap(None), False),
        (Dictionary([(1, "a"), (2, "b")]), Dictionary([(2, "b"), (1, "a")]), True),
        (Dictionary([(1, "a")]), Dictionary([(1, "b")]), False),
        (len, len, True),
        (len, max, False),
    ],
    ids=str,
)
def test_equal(a, b, result):
    assert equal(a, b) is result
    assert equal(b, a) is result


@given(VALUES)
def test_values_without_null_equal_themselves(v):
    assert equal(v, v)


@given(VALUES, VALUES)
def test_equality_is_symmetric(a, b):
    assert equal(a, b) is equal(b, a)


def test_dictionaries_are_sorted_and_immutable():
    d = Dictionary([("b", 1), ("a", 2), ("b", 3)])
    assert list(d.items()) == [("a", 2), ("b", 3)]
    e = d.insert("aa", 4).insert("a", 5)
    assert list(e.items()) == [("a", 5), ("aa", 4), ("b", 3)]
    assert list(e.remove("a").items()) == [("aa", 4), ("b", 3)]
    assert list(d.items()) == [("a", 2), ("b", 3)]
    assert len(d) == 2


def test_lookup():
    d = Dictionary([("a", None)])
    assert d.get("a", 1) is None
    assert d.get("b", 1) == 1
    assert d.get(None, 1) == 1
    assert d.get(null_of("string"), 1) == 1
    assert d.get([], 1) == 1
    assert d.remove("b") is d
    assert d.remove(null_of("string")) is d


def test_nan_is_one_key():
    d = Dictionary([(1.0, "one"), (NAN, "none"), (float("-inf"), "least"), (float("nan"), "still none")])
    assert [v for _, v in d.items()] == ["still none", "least", "one"]
    assert d.get(float("nan"), "") == "still none"
    assert len(d.remove(float("nan"))) == 2


@pytest.mark.parametrize(
    ("key", "message"),
    [
        (None, "null value cannot be used as a dictionary key"),
        (null_of("string"), "null value cannot be used as a dictionary key"),
        (Duration(1, 0), "invalid key nature: duration"),
        (True, "invalid key nature: bool"),
        (1, "dictionary keys must all be of one type: found int beside string"),
    ],
    ids=str,
)
def test_bad_keys(key, message):
    with pytest.raises(FluxError) as e:
        Dictionary([("a", 1)]).insert(key, 2)
    assert e.value.message == message
    with pytest.raises(FluxError) as e:
        Dictionary([("a", 1), (key, 2)])
    assert e.value.message == message


@given(st.lists(st.tuples(st.integers(-5, 5), st.integers())), st.integers(-5, 5))
def test_dictionary_is_a_sorted_dict(pairs, key):
    d, model = Dictionary(pairs), dict(pairs)
    assert list(d.items()) == sorted(model.items())
    assert d.get(key, "none") == model.get(key, "none")
    model.pop(key, None)
    assert list(d.remove(key).items()) == sorted(model.items())
