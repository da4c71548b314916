"""The colours of Flux."""

from __future__ import annotations

from pathlib import Path

import pytest
from pygments.token import Token

from miniflux.repl.highlighting import FluxLexer

STDLIB = Path(__file__).parents[2] / "stdlib"


def tokens(text: str) -> list[tuple[object, str]]:
    return [(kind, word) for kind, word in FluxLexer().get_tokens(text) if word.strip()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/a/", [(Token.Literal.String.Regex, "/a/")]),
        ("x =~ /a b/", [(Token.Name, "x"), (Token.Operator, "=~"), (Token.Literal.String.Regex, "/a b/")]),
        ("1h30m", [(Token.Literal.Date, "1h30m")]),
        ("2020-01-01T00:00:00Z", [(Token.Literal.Date, "2020-01-01T00:00:00Z")]),
        ("// a", [(Token.Comment.Single, "// a")]),
        ("andy and", [(Token.Name, "andy"), (Token.Operator.Word, "and")]),
        ("naïve", [(Token.Name, "naïve")]),
    ],
)
def test_kinds(text: str, expected: list[tuple[object, str]]) -> None:
    assert tokens(text) == expected


def test_a_slash_after_an_operand_divides() -> None:
    for text in ("a / b / c", "(1)/2/3", "a[0] / 2 / 4"):
        assert Token.Literal.String.Regex not in [kind for kind, _ in tokens(text)]


def test_code_inside_strings() -> None:
    found = tokens('"a${f(x: {y: "b"})}c"')
    assert (Token.Name.Function, "f") in found
    assert found[-2:] == [(Token.Literal.String, "c"), (Token.Literal.String, '"')]
    assert [word for kind, word in found if kind is Token.Literal.String.Interpol] == ["${", "}"]


def test_the_library_has_no_word_without_a_colour() -> None:
    for path in STDLIB.rglob("*.flux"):
        text = path.read_text()
        found = list(FluxLexer(stripnl=False, ensurenl=False).get_tokens(text))
        assert "".join(word for _, word in found) == text
        assert not [word for kind, word in found if kind in (Token.Error, Token.Text) and word.strip()], path
