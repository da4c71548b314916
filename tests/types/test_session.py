"""Checker as a session: names persist, failed inputs leave no trace, expressions have types."""

import pytest

from miniflux.errors import CheckError
from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checked, Checker, Environment
from miniflux.types.model import EMPTY, STRING, Record

ENVIRONMENT = Environment()


class Prompt:
    """A session as the REPL has it."""

    def __init__(self) -> None:
        self.checker = Checker(environment=ENVIRONMENT)

    def enter(self, text: str) -> Checked:
        return self.checker.check(parse(Source(text)))

    def type_of(self, text: str) -> str:
        statement = parse(Source(text)).body[0]
        assert isinstance(statement, ast.ExpressionStatement)
        return self.checker.type_of(statement.expression)


def test_names_and_imports_persist() -> None:
    prompt = Prompt()
    assert prompt.enter('import "strings"').errors == []
    assert prompt.enter("f = (v) => strings.toUpper(v: v)").errors == []
    assert prompt.enter('a = f(v: "x")').types == {"f": "(v: string) => string", "a": "string"}
    assert prompt.type_of("f") == "(v: string) => string"
    assert prompt.type_of("(x) => f(v: a + x)") == "(x: string) => string"


def test_names_may_be_given_again() -> None:
    prompt = Prompt()
    prompt.enter("a = 1")
    assert prompt.enter('a = "x"').errors == []
    assert prompt.type_of("a") == "string"
    assert [d.message for d in prompt.enter("b = 1 b = 2").errors] == ['variable "b" reassigned']


def test_failed_inputs_leave_no_trace() -> None:
    prompt = Prompt()
    prompt.enter("a = 1")
    assert not prompt.enter('a = "x" b = 2 c = b + a').ok
    assert prompt.type_of("a") == "int"
    with pytest.raises(CheckError, match="undefined identifier b"):
        prompt.type_of("b")
    assert prompt.enter("c = a + 1").ok
    assert not prompt.enter('import "nope"').ok
    assert [d.message for d in prompt.enter("d = nope.x").errors] == ["undefined identifier nope"]


def test_type_of_names() -> None:
    prompt = Prompt()
    prompt.enter('import "math"\nr = {a: 1, b: {c: 2}}\nf = (r) => ({r with d: 1})')
    checker = prompt.checker
    assert checker.type_of_name("r") == "{a: int, b: {c: int}}"
    assert checker.type_of_name("true") == "bool"
    assert checker.type_of_name("nope") is None
    for text, members in {
        "r": ["a", "b"],
        "r.b": ["c"],
        "f(r: {a: 1})": ["d", "a"],
        "f": [],
        "nope.x": [],
    }.items():
        statement = parse(Source(text)).body[0]
        assert isinstance(statement, ast.ExpressionStatement)
        assert checker.members(statement.expression) == members
    math = parse(Source("math")).body[0]
    assert isinstance(math, ast.ExpressionStatement)
    assert "pi" in checker.members(math.expression)


def test_signatures_of_function_values() -> None:
    prompt = Prompt()
    tree = parse(Source("f = (a, b=1) => a + b\ng = {h: (x) => x}"))
    prompt.checker.check(tree)
    first, second = tree.body
    assert isinstance(first, ast.VariableAssignment)
    assert isinstance(first.init, ast.FunctionExpression)
    assert prompt.checker.signature(first.init) == "(a: A, ?b: A) => A where A: Addable"
    assert isinstance(second, ast.VariableAssignment)
    assert isinstance(second.init, ast.ObjectExpression)
    inner = second.init.properties[0].value
    assert isinstance(inner, ast.FunctionExpression)
    assert prompt.checker.signature(inner) == "(x: A) => A"


def test_names_from_outside() -> None:
    prompt = Prompt()
    prompt.checker.define("params", Record("host", STRING, EMPTY))
    assert prompt.enter('a = params.host + ":80"').types == {"a": "string"}
    assert [d.message for d in prompt.enter("b = params.port").errors] == ["record is missing label port"]


def test_several_files_make_a_package() -> None:
    one, two, three = (
        Source(f"package p\n{text}", name) for name, text in (("a", "x = 1"), ("b", "y = x"), ("c", "x = y"))
    )
    assert Checker(environment=ENVIRONMENT).check(parse(one), parse(two)).types == {"x": "int", "y": "int"}
    found = Checker(environment=ENVIRONMENT).check(parse(one), parse(two), parse(three))
    assert [(d.span.source.name, d.span.begin, d.message) for d in found.errors if d.span] == [
        ("c", (2, 1), 'variable "x" reassigned')
    ]
