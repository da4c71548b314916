"""No program whatever makes the checker fail, and every finding has a place and words."""

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.errors import CheckError, Diagnostic
from miniflux.output.diagnostics import render
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment
from tools.generate_programs import generate, wild

ENVIRONMENT = Environment()


def survives(text: str) -> list[Diagnostic]:
    """The findings about a text; none when it does not parse."""
    source = Source(text)
    try:
        tree = parse(source)
    except CheckError:
        return []
    checked = Checker(environment=ENVIRONMENT).check(tree)
    for found in checked.diagnostics:
        assert found.message
        assert found.span is not None
        assert 0 <= found.span.start <= found.span.end <= len(text)
        assert render(found)
    assert all(checked.types.values())
    again = Checker(environment=ENVIRONMENT).check(tree)
    assert [(d.message, d.notes) for d in again.diagnostics] == [(d.message, d.notes) for d in checked.diagnostics]
    return checked.errors


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**9))
def test_wild_programs(seed: int) -> None:
    survives(wild(seed))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_broken_programs(seed: int) -> None:
    survives(generate(seed * 2 + 1))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                "b",
                "=",
                "(",
                ")",
                "=>",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "1",
                '"s"',
                ".",
                "|>",
                "<-",
                "+",
                "==",
                "with",
                "return",
                "option",
                "if",
                "then",
                "else",
                "not",
                "import",
                "builtin",
                "int",
                "testcase",
                "2.5",
            ]
        ),
        max_size=30,
    ).map(" ".join)
)
def test_any_tokens(text: str) -> None:
    survives(text)
