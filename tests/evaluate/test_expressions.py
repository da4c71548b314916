"""Expressions: operators, null, conditionals, records, arrays, interpolation. Values are those of the SPEC and the engine."""

from __future__ import annotations

import pytest

from .helpers import failure, shown, value

DEBUG = 'import "internal/debug"\n'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Precedence and associativity.
        ("-2 ^ 2", "4"),
        ("2.0 ^ 3.0 ^ 2.0", "64"),
        ("10 - 3 - 2", "5"),
        ("1 + 2 * 3", "7"),
        ("not 1 == 2", "true"),
        ("true or false and false", "true"),
        ("1 < 2 == true", "true"),
        # 64-bit arithmetic.
        ("9223372036854775807 + 1", "-9223372036854775808"),
        ("-7 / 2", "-3"),
        ("-7 % 3", "-1"),
        ("7 % -3", "1"),
        ("uint(v: 0) - uint(v: 1)", "18446744073709551615"),
        ("1.0 / 0.0", "+Inf"),
        ("-5.5 % 2.0", "-1.5"),
        # Comparison mixes numbers; int and uint by sign.
        ("-1 == uint(v: -1)", "false"),
        ("9007199254740993 == 9007199254740992.0", "true"),
        ('"a" < "b"', "true"),
        ("2020-01-01T00:00:00Z == 2020-01-01T01:00:00+01:00", "true"),
        ("[1, 2] == [1, 2]", "true"),
        ("{a: 1} == {a: 1.0}", "false"),
        ("{d: 60m} == {d: 1h}", "true"),
        ('"héllo" =~ /l+/', "true"),
        ('"abc" !~ /^b/', "true"),
        # Conditionals look at one branch only.
        ("if true then 1 else 1 / 0", "1"),
        ("if 1 > 2 then 1 / 0 else if 2 > 1 then 7 else 8", "7"),
        ("false and 1 / 0 == 1", "false"),
        ("true or 1 / 0 == 1", "true"),
        # Containers.
        ("{a: 1, b: 2}.b", "2"),
        ('{"a b": 1}["a b"]', "1"),
        ("[10, 20, 30][1]", "20"),
        ("r = {a: 1, b: 2}\n{r with b: 3, c: 4}", "{a: 1, b: 3, c: 4}"),
        ("a = 1\nb = 2\n{a, b}", "{a: 1, b: 2}"),
        ('["b": 2, "a": 1]', "[a: 1, b: 2]"),
        # Strings.
        ('"a${1 + 1}b${"c${3}"}"', "a2bc3"),
        ('"$${1}"', "$${1}"),
        ('"${1.0} ${1000000.0}"', "1 1000000"),
        ('"${2020-01-01T00:00:00Z}"', "2020-01-01T00:00:00.000000000Z"),
        ('"${90s}"', "1m30s"),
        ('"\\x41\\${"', "A${"),
    ],
)
def test_value(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 1.0", "unsupported binary expression int + float"),
        ('1 == "a"', "unsupported binary expression int == string"),
        ("1h == 1h", "unsupported binary expression duration == duration"),
        ("1 / 0", "cannot divide by zero"),
        ("1 % 0", "cannot mod zero"),
        ("-uint(v: 1)", "operand to unary expression is not a number value, got uint"),
        ("[1, 2][2]", "cannot access element 2 of array of length 2"),
        ("[1, 2][-1]", "cannot access element -1 of array of length 2"),
        ('{a: 1, "a": 2}', 'duplicate key in object: "a"'),
        ("x + 1", "undefined identifier x"),
        ("1 and true", "left operand to logical expression is not a boolean value, got int"),
        ("true and 1", "right operand to logical expression is not a boolean value"),
        ("if 1 then 2 else 3", "conditional test expression is not a boolean value"),
        ("2300-01-01", "1677-09-21"),
        ("a = 1\na()", "cannot call function: 2:1-2:2: value is of type int"),
        ("{a: 1}.a.b", 'cannot access property "b" on value of type int'),
        ('"${[1]}"', "expected interpolated expression to have type string, but it had type array"),
        (DEBUG + '"${debug.null()}"', "interpolated expression produced a null value"),
    ],
)
def test_error(text: str, expected: str) -> None:
    assert expected in failure(text, strict=False)


@pytest.mark.parametrize("kind", ["", 'type: "int"'])
@pytest.mark.parametrize("expression", ["n + 1", "1 - n", "-n", "n + 1 + 1", "n == 1", "n < 1", "n == n"])
def test_an_operator_with_a_null_operand_gives_null(kind: str, expression: str) -> None:
    assert shown(f"{DEBUG}n = debug.null({kind})\nx = {expression}\nx") == "<null>"


@pytest.mark.parametrize("left", ["true", "false", "n"])
@pytest.mark.parametrize("right", ["true", "false", "n"])
def test_logic_is_three_valued(left: str, right: str) -> None:
    # Kleene: unknown unless one side decides.
    states = {"true": True, "false": False, "n": None}
    a, b = states[left], states[right]
    both = False if a is False or b is False else None if a is None or b is None else True
    either = True if a is True or b is True else None if a is None or b is None else False
    text = {True: "true", False: "false", None: "<null>"}
    script = f'{DEBUG}n = debug.null(type: "bool")\n'
    assert shown(f"{script}{left} and {right}") == text[both]
    assert shown(f"{script}{left} or {right}") == text[either]
    assert shown(f"{script}not {left}") == text[None if a is None else not a]


def test_a_null_condition_takes_else() -> None:
    assert shown(f'{DEBUG}if debug.null(type: "bool") then 1 else 2') == "2"


def test_a_missing_field_is_null() -> None:
    assert shown("f = (r) => exists r.nope\nf(r: {a: 1})") == "false"


@pytest.mark.parametrize("count", [10_000])
def test_long_sums_and_pipes(count: int) -> None:
    assert value(" + ".join(["1"] * count)) == count
    assert value("f = (n=<-) => n + 1\n0" + " |> f()" * 5000) == 5000


def test_deep_brackets_work_or_say_so() -> None:
    assert value("(" * 200 + "1" + ")" * 200) == 1
    assert value("[" * 200 + "]" * 200)
    assert "nested too deep" in failure("(" * 20_000 + "1" + ")" * 20_000).lower()
