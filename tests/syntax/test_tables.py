"""The generated tables are those of the grammar, and the driver that walks them builds what stock Lark builds."""

from pathlib import Path

import pytest

from miniflux.syntax import _tables, tables
from miniflux.syntax.lexer import tokenize
from miniflux.syntax.parser import parse
from miniflux.syntax.reduce import Builder
from miniflux.syntax.source import Source
from miniflux.syntax.tables import TABLES
from tools import make_tables, stock_lark

from .dump import flat

ROOT = Path(__file__).parent.parent.parent
FILES = sorted(
    [*(ROOT / "stdlib").rglob("*.flux"), *(ROOT / "examples").rglob("*.flux"), *Path(__file__).parent.rglob("*.flux")]
)


@pytest.fixture(scope="module")
def lark():
    return stock_lark.stock_parser()


def test_tables_are_fresh() -> None:
    import _sre

    if _sre.MAGIC != _tables.MAGIC:
        pytest.skip("the saved code of the expressions is that of another version of Python")
    fresh = make_tables.module(make_tables.GRAMMAR.read_text(encoding="utf-8"))
    assert make_tables.TARGET.read_text(encoding="utf-8") == fresh, "stale: run `make tables`"


def test_ways_to_reduce_are_numbered_alike() -> None:
    names = ("ALL", "ONE", "PICK", "SPLICE", "BEGIN", "EXTEND", "SAME")
    assert [getattr(tables, n) for n in names] == [getattr(make_tables, n) for n in names]


def test_every_alternative_has_a_method() -> None:
    assert all(hasattr(Builder, rule[5]) for rule in TABLES.rules if rule[5])


def test_expressions_compile_without_saved_code() -> None:
    for saved in TABLES.patterns:
        again = tables.pattern(-1, saved.pattern, 0, [], 0)
        assert (again.pattern, again.groups) == (saved.pattern, saved.groups)
        for text in ('x = "a"', "2020-01-01", "/a/", "text${", "1h5.2"):
            first, second = saved.match(text), again.match(text)
            assert (first and first.span()) == (second and second.span())


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_trees_equal_those_of_lark(path: Path, lark) -> None:
    source = Source(path.read_text(encoding="utf-8"), path.name)
    ours, stock = flat(parse(source)), flat(stock_lark.parse_with(lark, source))
    assert ours == stock


def names(text: str) -> list[str]:
    return [TABLES.kinds[kind] for kind in tokenize(text).kinds[:-1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a<-1", "IDENT PIPE_RECEIVE INT"),
        ("a<=b == c=>d =~e", "IDENT LTE IDENT EQ IDENT ARROW IDENT REGEXEQ IDENT"),
        ("1.5.5", "FLOAT FLOAT"),
        ("1..2", "FLOAT FLOAT"),
        ("1h5", "DURATION INT"),
        ("1m1mo1ms1µs", "DURATION"),
        ("1μs", "INT IDENT"),
        ("02020-01-01", "INT SUB INT SUB INT"),
        ("2020-01-01T00:00:00.5+01:00", "TIME"),
        ("2020-01-01T00:00", "TIME IDENT COLON INT"),
        ("a /b/ c", "IDENT DIV IDENT DIV IDENT"),
        ("= /b/ /c/", "ASSIGN REGEX DIV IDENT DIV"),
        ("(/ /)", "LPAREN REGEX RPAREN"),
        ("=> { => // c\n{ {", "ARROW _BLOCK ARROW _BLOCK LBRACE"),
        ('"a" ""', "STRING STRING"),
        ('"${"', "QUOTE INTERPOLATION QUOTE"),
        ('"a${{b}}c${d}"', "QUOTE TEXT INTERPOLATION LBRACE IDENT RBRACE _INTERPOLATION_END TEXT INTERPOLATION IDENT _INTERPOLATION_END QUOTE"),
        ("with where extends stream", "WITH WHERE EXTENDS IDENT"),
        ("@a @ a", "ATTRIBUTE ILLEGAL IDENT"),
        ("é٣ x٣ a\u00a0b \u2028", "IDENT ILLEGAL IDENT ILLEGAL IDENT ILLEGAL IDENT ILLEGAL"),
        ("क्ष कि ⓐ e\u0301 €", "IDENT IDENT IDENT IDENT ILLEGAL"),
        ("a\tb\vc\fd\r\ne // f", "IDENT IDENT IDENT IDENT IDENT"),
    ],
)  # fmt: skip
def test_tokens(text: str, expected: str) -> None:
    assert names(text) == expected.split()
