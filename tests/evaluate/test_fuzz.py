"""No program whatever makes the evaluator fail: it ends in values, or in an error that can be shown."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.output.diagnostics import render
from miniflux.runtime import Runtime
from miniflux.session import Session
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.values.display import display
from tools.generate_programs import generate, wild

RUNTIME = Runtime(clock=lambda: 1_700_000_000_000_000_000)


def survives(text: str, *, checked: bool) -> None:
    """Runs a text; without the checker's leave as well, for what a type that is not known statically may bring."""
    session = Session(RUNTIME)
    try:
        source = Source(text)
        program = session.start(source) if checked else session.start_tree(parse(source))
        if program.value is None or isinstance(program.value, (int, str, list, dict)):
            display(program.value)
        for result in program.results():
            result.records()
    except FluxError as error:
        assert render(error)
        assert error.trail()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.booleans())
def test_generated_programs(seed: int, checked: bool) -> None:
    survives(generate(seed), checked=checked)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10**9))
def test_wild_programs(seed: int) -> None:
    survives(wild(seed), checked=False)


WORDS = [
    "a",
    "b",
    "f",
    "r",
    "1",
    "2.0",
    '"s"',
    '"x${',
    "}",
    "true",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ".",
    "=",
    "==",
    "=>",
    "|>",
    "+",
    "-",
    "*",
    "/",
    "and",
    "or",
    "not",
    "exists",
    "if",
    "then",
    "else",
    "with",
    "import",
    "option",
    "return",
    "<-",
    "array.from(rows:[{a:1}])",
    "map(fn:(r)=>r)",
    "filter(fn:(r)=>r.a>0)",
    'import"array"',
    "yield()",
    "1h",
    "2020-01-01",
    "/x/",
    "now()",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_soup(text: str) -> None:
    survives(text, checked=False)
    survives(text, checked=True)
