"""What types the checker infers."""

import pytest

from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment

ENVIRONMENT = Environment()


def types(text: str) -> dict[str, str]:
    """The types of the names that a correct script defines."""
    checked = Checker(strict=True, environment=ENVIRONMENT).check(parse(Source(text)))
    assert [d.message for d in checked.errors] == []
    return checked.types


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Literals and operators
        ("x = 1", "int"),
        ('x = "a" + "b"', "string"),
        ("x = 1.5 ^ 2.0", "float"),
        ("x = 1h30m", "duration"),
        ("x = 2021-01-01T00:00:00Z", "time"),
        ("x = /a+/", "regexp"),
        ('x = "${1 + 1} of ${2.5}"', "string"),
        ("x = 1 == 2", "bool"),
        ('x = 1 == "a"', "bool"),
        ('x = "a" =~ /a/', "bool"),
        ("x = true and not false or 1 < 2", "bool"),
        ("x = -1h", "duration"),
        ("x = exists 1", "bool"),
        ("x = if true then 1 else 2", "int"),
        # Values made of others
        ("x = []", "[A]"),
        ("x = [[1], []]", "[[int]]"),
        ("x = [1, 2][0]", "int"),
        ('x = ["a": 1]', "[string:int]"),
        ("x = [:]", "[A:B] where A: Comparable"),
        ("x = {}", "{}"),
        ('x = {a: 1, "b c": "x"}', "{a: int, b c: string}"),
        ("r = {a: 1} x = {r with b: 2.0}", "{b: float, a: int}"),
        ('r = {a: 1} x = {r with a: "s"}.a', "string"),
        ("x = {a: {b: 1}}.a.b", "int"),
        ('x = {a: 1}["a"]', "int"),
        # Functions
        ("x = () => 1", "() => int"),
        ("x = (a) => a", "(a: A) => A"),
        ("x = (b, a) => [a, b]", "(a: A, b: A) => [A]"),
        ("x = (a, b) => a + b", "(a: A, b: A) => A where A: Addable"),
        ("x = (a) => a * a - a", "(a: A) => A where A: Divisible + Subtractable"),
        ("x = (a) => a <= 1", "(a: A) => bool where A: Comparable + Equatable"),
        ("x = (a=1) => a", "(?a: A) => A"),
        ("x = (a=1) => a + 1", "(?a: int) => int"),
        ("x = (t=<-, n) => t", "(<-t: B, n: A) => B"),
        ("x = (r) => r.a + r.b", "(r: {B with a: A, b: A}) => A where A: Addable"),
        ("x = (r) => ({r with a: 1})", "(r: A) => {A with a: int}"),
        ("x = (f) => f(a: 1)", "(f: (a: int) => A) => A"),
        ("x = (f, v) => v |> f()", "(f: (<-: A) => B, v: A) => B"),
        ("x = (v) => { y = v return {y: y} }", "(v: A) => {y: A}"),
        ("x = (v) => { f = (z) => v return f(z: 1) }", "(v: A) => A"),
        ("x = (a) => (b) => a", "(a: A) => (b: B) => A"),
        ('x = (a) => "${a}"', "(a: A) => string where A: Stringable"),
        ("x = (r) => r == r", "(r: A) => bool where A: Equatable"),
        # Polymorphism: an assignment generalises, a parameter does not
        ('f = (a) => a x = {i: f(a: 1), s: f(a: "s")}', "{i: int, s: string}"),
        ('f = (a=1) => a x = f(a: "s")', "string"),
        ("f = (a=1) => a x = f()", "A"),
        ("n = [] x = {i: [n, [1]], s: [n, [true]]}", "{i: [[int]], s: [[bool]]}"),
        # Calls
        ("f = (a, b=2) => a x = f(b: 1, a: true)", "bool"),
        ("f = (t=<-, n=1) => t x = 1.5 |> f() |> f(n: 2)", "float"),
        ("f = (t=<-) => t x = f(t: 1)", "int"),
        ("apply = (fn) => fn(x: 1) x = apply(fn: (x, y=2) => x + y)", "int"),
        ("x = ((a) => a + 1)(a: 2)", "int"),
        # Packages and the prelude
        ('import "strings" x = strings.toUpper', "(v: string) => string"),
        ('import s "strings" x = s.strlen(v: "a")', "int"),
        ('import "array" x = array.from(rows: [{a: 1}]) |> map(fn: (r) => ({b: r.a}))', "stream[{b: int}]"),
        ('import "array" x = [1, 2] |> array.map(fn: (x) => string(v: x))', "[string]"),
        ('import "dict" x = dict.get(dict: ["a": 1], key: "b", default: 0)', "int"),
        ("x = true", "bool"),
        ("x = int(v: 1.5)", "int"),
        ('import "experimental/dynamic" x = dynamic.dynamic(v: 1).a.b', "dynamic"),
        # Declarations
        ("builtin f : (<-t: stream[A], ?n: int, c: T) => stream[{A with c: T}] where T: Equatable x = 1", "int"),
        ("builtin x : (v: {A with b: B, a: A}) => vector[B]", "(v: {A with b: B, a: A}) => v[B]"),
        ("builtin x : (a: bytes, ?b: [string:dynamic]) => B where B: Basic", "(a: bytes, ?b: [string:dynamic]) => B where B: Basic"),
    ],
)  # fmt: skip
def test_type(text: str, expected: str) -> None:
    assert types(text)["x"] == expected


def test_testcases_have_scopes_of_their_own() -> None:
    text = 'a = 1\ntestcase one { a = "x" b = a + "y" }\ntestcase two extends "p" { super() c = a + 1 }\nx = a'
    assert types(text) == {"a": "int", "x": "int"}


def test_options() -> None:
    assert types('option task = {name: "a"}\nx = task.name') == {"task": "{name: string}", "x": "string"}


def test_unknown_names_share_a_type() -> None:
    checked = Checker(environment=ENVIRONMENT).check(parse(Source('a = nope + 1\nb = nope + "s"')))
    assert [(d.span.begin, d.message) for d in checked.errors if d.span] == [
        ((1, 5), "undefined identifier nope"),
        ((2, 5), "undefined identifier nope"),
        ((2, 12), "expected int but found string"),
    ]


def test_one_mistake_is_reported_once() -> None:
    text = 'import "nope"\na = nope.f(x: 1) + 1\nb = [1, "x", "y"]\nc = b[0] + 1.5'
    checked = Checker(environment=ENVIRONMENT).check(parse(Source(text)))
    assert [d.message for d in checked.errors] == ["invalid import path nope", "expected int but found string"]


def test_long_types_are_laid_out_on_several_lines() -> None:
    checked = Checker(environment=ENVIRONMENT).check(parse(Source("a = {a: 1, b: 2, c: 3, d: 4, e: {f: 5}} + 1")))
    kind, operand = (d.message for d in checked.errors)
    shown = "{\n    a: int,\n    b: int,\n    c: int,\n    d: int,\n    e: {f: int},\n} (record)"
    assert operand == f"expected {shown} but found int"
    assert kind == f"{shown} is not Addable"


@pytest.mark.parametrize(
    "text",
    [
        "x = " + " + ".join(["1"] * 10_000),
        "x = " + " and ".join(["true"] * 10_000),
        "f = (n=<-) => n x = 1" + " |> f()" * 5_000,
        "x = [" + ", ".join(["{a: 1, b: 2}", "{b: 2, a: 1}"] * 500) + "]",
        "x = {" + ", ".join(f"a{i}: {i}" for i in range(5_000)) + "}.a4999",
        "f = (r) => r" + ".a" * 1_000 + " x = 1",
        "x = " + "(" * 70 + "1" + ")" * 70,
    ],
)
def test_long_programs(text: str) -> None:
    assert "x" in types(text)
