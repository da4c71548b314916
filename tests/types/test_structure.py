"""What a script may not contain although the grammar allows it, whatever its types are."""

import pytest

from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment

ENVIRONMENT = Environment()
PIPE = "a pipe literal may only be used as a default value for an argument in a function definition"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("f = (a=<-, b=<-) => 1", [("function types can have at most one pipe parameter", (1, 14))]),
        ("builtin x : (<-a: int, <-b: int) => int", [("function types can have at most one pipe parameter", (1, 24))]),
        ("x = <-", [(PIPE, (1, 5))]),
        ("x = f(a: <-)", [(PIPE, (1, 10))]),
        ("f = (x=(<-)) => 1", [(PIPE, (1, 9))]),
        ("testcase a { x = <- }", [(PIPE, (1, 18))]),
        ("f = () => { x = 1 }", [("missing return statement in block", (1, 13))]),
        ("f = () => { }", [("missing return statement in block", (1, 11))]),
        ("f = () => { return 1 return 2 }", [("invalid return statement in function block", (1, 13))]),
        ("f = () => { option y = 1 return 1 }", [("invalid option statement in function block", (1, 13))]),
        ("f = () => { builtin x : int return 1 }", [("invalid builtin statement in function block", (1, 13))]),
        ("f = () => { testcase x {} return 1 }", [("invalid testcase statement in function block", (1, 13))]),
        ("builtin x : foo", [("invalid named type foo", (1, 13))]),
        ("builtin x : A where A: Addable + Foo", [("invalid constraint Foo", (1, 34))]),
        ("x = <-\nf = () => { y = <- }", [(PIPE, (1, 5)), ("missing return statement in block", (2, 13)), (PIPE, (2, 17))]),
        ("f = (a=<-, b=1) => { c = a return c }\noption d = 1 testcase e { return 1 }", [("return not valid in file block", (2, 27))]),
    ],
)  # fmt: skip
def test_structure(text: str, found: list[tuple[str, tuple[int, int]]]) -> None:
    problems = Checker(environment=ENVIRONMENT).check(parse(Source(text))).errors
    shown = [(p.message, p.span and p.span.begin) for p in problems]
    assert [p for p in shown if not p[0].startswith("undefined identifier")] == found
    assert all(p.phase == "semantic" for p in problems)
