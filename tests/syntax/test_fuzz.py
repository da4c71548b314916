"""No text whatever makes the parser raise anything but CheckError; what it accepts survives the cache."""

import marshal
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.errors import CheckError
from miniflux.syntax.docs import comments, doc_comment
from miniflux.syntax.encode import decode, encode
from miniflux.syntax.lexer import tokenize
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.syntax.tables import TABLES

from .dump import flat

PROGRAM = (Path(__file__).parent / "corpus" / "everything.flux").read_text(encoding="utf-8")
WORDS = [*TABLES.signs, *TABLES.words, "a", "b", "1", "1.5", "1h", "2020-01-01", '"s"', '"${', '}"', "/a/", "@a", "\n"]
WORDS += ["é", "$", "\\", "#", "//c\n", "007", '"\\q"']
SOUP = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
EDITS = st.lists(
    st.tuples(st.integers(0, len(PROGRAM)), st.integers(0, 30), st.sampled_from(["", *WORDS])), min_size=1, max_size=4
)


def survives(text: str) -> None:
    source = Source(text)
    tokens = tokenize(text)
    assert all(0 <= a <= b <= len(text) for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert all(text.startswith("//", offset) for offset, _ in comments(source))
    try:
        tree = parse(source)
    except CheckError as error:
        assert error.diagnostics
        for problem in error.diagnostics:
            assert problem.message and problem.span is not None
            assert 0 <= problem.span.start <= problem.span.end <= len(text)
            assert problem.span.begin <= problem.span.finish
            assert all(0 <= label.span.start <= label.span.end <= len(text) for label in problem.labels)
        return
    for statement in tree.body:
        doc_comment(source, statement)
    assert flat(decode(marshal.loads(marshal.dumps(encode(tree))), source)) == flat(tree)


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_text(text: str) -> None:
    survives(text)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='(){}[]"$,:=|>ax1.\n\\/-é@'))
def test_any_punctuation(text: str) -> None:
    survives(text)


@settings(max_examples=300, deadline=None)
@given(SOUP)
def test_any_tokens(text: str) -> None:
    survives(text)


@settings(max_examples=200, deadline=None)
@given(EDITS)
def test_any_mutation(edits: list[tuple[int, int, str]]) -> None:
    text = PROGRAM
    for at, length, word in edits:
        text = text[:at] + word + text[at + length :]
    survives(text)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(PROGRAM)))
def test_any_beginning(length: int) -> None:
    survives(PROGRAM[:length])


def test_any_depth() -> None:
    for text in ("(" * 10_000, "[" * 10_000 + "]" * 10_000, '"${' * 5_000, "not " * 5_000 + "a", "{a: " * 5_000):
        survives(text)
