"""Operators: results, nulls, logic, errors."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.dictionary import Dictionary
from miniflux.values.duration import Duration
from miniflux.values.kinds import INT_MAX, INT_MIN, UINT_MAX, UInt
from miniflux.values.null import null_of
from miniflux.values.operators import binary, kleene_and, kleene_not, kleene_or, unary
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time

INF, NAN = math.inf, math.nan
INTS = st.integers(INT_MIN, INT_MAX)
UINTS = st.integers(0, UINT_MAX).map(UInt)
FLOATS = st.floats()
HOUR = Duration(0, 3_600_000_000_000)


def same(a, b):
    """Equal, of one type, NaN and the sign of zero included."""
    return type(a) is type(b) and (a == b or (a != a and b != b)) and str(a) == str(b)


@pytest.mark.parametrize(
    ("a", "op", "b", "result"),
    [
        (1, "+", 2, 3),
        (INT_MAX, "+", 1, INT_MIN),
        (INT_MIN, "-", 1, INT_MAX),
        (INT_MAX, "*", 2, -2),
        (7, "/", 2, 3),
        (-7, "/", 2, -3),
        (7, "/", -2, -3),
        (-7, "/", -2, 3),
        (INT_MIN, "/", -1, INT_MIN),
        (7, "%", -3, 1),
        (-7, "%", 3, -1),
        (INT_MIN, "%", -1, 0),
        (UInt(UINT_MAX), "+", UInt(2), UInt(1)),
        (UInt(1), "-", UInt(2), UInt(UINT_MAX)),
        (UInt(UINT_MAX), "*", UInt(2), UInt(UINT_MAX - 1)),
        (UInt(7), "/", UInt(2), UInt(3)),
        (UInt(7), "%", UInt(4), UInt(3)),
        (UInt(UINT_MAX), "/", UInt(1), UInt(UINT_MAX)),
        (1.5, "+", 2.0, 3.5),
        (1.0, "/", 0.0, INF),
        (1.0, "/", -0.0, -INF),
        (-1.0, "/", 0.0, -INF),
        (0.0, "/", 0.0, NAN),
        (NAN, "/", 0.0, NAN),
        (5.0, "%", 3.0, 2.0),
        (-5.5, "%", 3.0, -2.5),
        (5.5, "%", -3.0, 2.5),
        (-0.0, "%", 3.0, -0.0),
        (5.0, "%", 0.0, NAN),
        (INF, "%", 2.0, NAN),
        (5.0, "%", INF, 5.0),
        ("a", "+", "b", "ab"),
        (2, "^", 3, 8.0),
        (2, "^", -1, 0.5),
        (UInt(2), "^", UInt(3), 8.0),
        (0, "^", -1, INF),
        (-0.0, "^", -1.0, -INF),
        (-0.0, "^", -2.0, INF),
        (10.0, "^", 400.0, INF),
        (-10.0, "^", 401.0, -INF),
        (-10.0, "^", 400.0, INF),
        (-8.0, "^", 1 / 3, NAN),
        (NAN, "^", 0.0, 1.0),
        (1, "==", 1.0, True),
        (-1, "==", UInt(UINT_MAX), False),
        (-1, "<", UInt(0), True),
        (UInt(UINT_MAX), ">", -1, True),
        (9007199254740993, "==", 9007199254740992.0, True),
        (UInt(UINT_MAX), "==", 18446744073709551616.0, True),
        (1.5, ">=", 1, True),
        (NAN, "==", NAN, False),
        (NAN, "!=", NAN, True),
        (NAN, "<", 1, False),
        ("a", "<", "b", True),
        ("Z", "<", "a", True),
        ("\uffff", "<", "\U00010000", True),
        (Time(1), "<", Time(2), True),
        (Time(1), "==", Time(1), True),
        (True, "==", True, True),
        (True, "!=", False, True),
        ([1, 2], "==", [1, 2], True),
        ({"a": 1}, "==", {"a": 1}, True),
        (b"a", "==", b"a", True),
        ("host", "=~", Regexp("o."), True),
        ("host", "!~", Regexp("o."), False),
    ],
    ids=str,
)
def test_binary(a, op, b, result):
    assert same(binary(op, a, b), result)


@pytest.mark.parametrize(
    ("a", "op", "b", "words"),
    [
        (1, "+", 1.0, "int + float"),
        (8.0, "+", 1, "float + int"),
        (1, "==", "a", "int == string"),
        ("a", ">", 1.0, "string > float"),
        (True, "==", "true", "bool == string"),
        (True, "<", False, "bool < bool"),
        (Time(1), ">", 1, "time > int"),
        (Time(1), "-", Time(1), "time - time"),
        (HOUR, "==", HOUR, "duration == duration"),
        (HOUR, "+", HOUR, "duration + duration"),
        ([1], "!=", [2], "array != array"),
        ({}, "!=", {}, "object != object"),
        (b"", "!=", b"", "bytes != bytes"),
        (Dictionary(), "==", Dictionary(), "dictionary == dictionary"),
        ("a", "=~", "a", "string =~ string"),
        (null_of("int"), "==", "a", "int == string"),
        (null_of("duration"), "==", null_of("duration"), "duration == duration"),
        (None, "+", True, "invalid + bool"),
        ({}, "<", None, "object < invalid"),
    ],
    ids=str,
)
def test_unsupported(a, op, b, words):
    with pytest.raises(FluxError) as e:
        binary(op, a, b)
    assert e.value.message == f"unsupported binary expression {words}"


@pytest.mark.parametrize("zero", [0, UInt(0)], ids=["int", "uint"])
def test_zero_divisor(zero):
    one = type(zero)(1)
    for op, message in (("/", "cannot divide by zero"), ("%", "cannot mod zero")):
        with pytest.raises(FluxError) as e:
            binary(op, one, zero)
        assert (e.value.message, e.value.code) == (message, 9)


@pytest.mark.parametrize(
    ("a", "op", "b", "type_name"),
    [
        (null_of("int"), "+", 1, "int"),
        (None, "+", 1, "int"),
        (1.5, "*", None, "float"),
        (None, "+", None, None),
        (null_of("int"), "^", 2, "float"),
        (None, "^", None, "float"),
        (null_of("int"), "<", 1.5, "bool"),
        (null_of("int"), "==", null_of("int"), "bool"),
        (None, "==", None, "bool"),
        (None, "==", [1], "bool"),
        (null_of("string"), "=~", Regexp("x"), "bool"),
        (None, "=~", Regexp("x"), "bool"),
        ("a", "=~", None, "bool"),
        (null_of("int"), "/", 0, "int"),
    ],
    ids=str,
)
def test_null_operands_give_null(a, op, b, type_name):
    assert binary(op, a, b) is null_of(type_name)


@given(INTS, INTS)
def test_integer_arithmetic_keeps_the_residue(a, b):
    for op, exact in (("+", a + b), ("-", a - b), ("*", a * b)):
        n = binary(op, a, b)
        assert INT_MIN <= n <= INT_MAX
        assert (n - exact) % (1 << 64) == 0


@given(INTS, INTS.filter(bool))
def test_quotient_and_remainder_belong_together(a, b):
    q, r = binary("/", a, b), binary("%", a, b)
    assert binary("+", binary("*", q, b), r) == a
    assert abs(r) < abs(b)
    assert r == 0 or (r < 0) == (a < 0)


@given(FLOATS, FLOATS)
def test_float_arithmetic_never_raises(a, b):
    for op in "+-*/%^":
        assert type(binary(op, a, b)) is float
    if math.isfinite(a) and b:
        assert same(binary("%", a, b), math.fmod(a, b))


@given(st.one_of(INTS, UINTS, FLOATS), st.one_of(INTS, UINTS, FLOATS))
def test_numbers_are_ordered(a, b):
    relations = [binary(op, a, b) for op in ("<", "==", ">")]
    if a != a or b != b:
        assert relations == [False, False, False]
    else:
        assert sum(relations) == 1
    assert binary("!=", a, b) is not binary("==", a, b)
    assert binary("<", a, b) is binary(">", b, a)


@given(st.text(), st.text())
def test_strings_are_ordered_by_their_bytes(a, b):
    assert binary("<", a, b) is (a.encode() < b.encode())


@pytest.mark.parametrize(
    ("op", "v", "result"),
    [
        ("-", 5, -5),
        ("-", INT_MIN, INT_MIN),
        ("-", 0.0, -0.0),
        ("-", None, None),
        ("-", null_of("float"), null_of("float")),
        ("not", True, False),
        ("not", None, null_of("bool")),
        ("exists", None, False),
        ("exists", null_of("int"), False),
        ("exists", [], True),
        ("exists", {"a": None}, True),
    ],
    ids=str,
)
def test_unary(op, v, result):
    assert same(unary(op, v), result)


def test_minus_of_a_duration():
    assert unary("-", HOUR) == Duration(0, HOUR.nanoseconds, True)


@pytest.mark.parametrize(
    ("op", "v", "message"),
    [
        ("-", UInt(3), "operand to unary expression is not a number value, got uint"),
        ("-", null_of("uint"), "operand to unary expression is not a number value, got uint"),
        ("-", "a", "operand to unary expression is not a number value, got string"),
        ("-", [1], "operand to unary expression is not a number value, got [int]"),
        ("not", 1, "operand to unary expression is not a boolean value, got int"),
        ("not", null_of("int"), "operand to unary expression is not a boolean value, got int"),
        ("+", 5, 'unsupported operator "+" to unary expression'),
    ],
    ids=str,
)
def test_unary_errors(op, v, message):
    with pytest.raises(FluxError) as e:
        unary(op, v)
    assert e.value.message == message


N = null_of("bool")


@pytest.mark.parametrize(
    ("a", "b", "conjunction", "disjunction"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (False, False, False, False),
        (True, N, N, True),
        (False, N, False, N),
        (N, N, N, N),
        (None, True, N, True),
        (None, False, False, N),
        (None, None, N, N),
    ],
)
def test_three_valued_logic(a, b, conjunction, disjunction):
    assert kleene_and(a, b) is kleene_and(b, a) is conjunction
    assert kleene_or(a, b) is kleene_or(b, a) is disjunction
    assert kleene_not(kleene_and(a, b)) == kleene_or(kleene_not(a), kleene_not(b))


def test_logic_is_for_bools():
    with pytest.raises(FluxError, match=r"^left operand to logical expression is not a boolean value, got int$"):
        kleene_and(1, True)
    with pytest.raises(FluxError, match=r"^right operand to logical expression is not a boolean value$"):
        kleene_or(False, "x")
    assert kleene_and(False, 1) is False
    assert kleene_or(True, 1) is True
