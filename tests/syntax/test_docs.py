"""Comments, and those that document."""

from miniflux.syntax.docs import comments, doc_comment, doc_lines
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source

TEXT = """\
// Package p does things.
//
//     indented
package p

// not above anything

// f adds.
//no space
@feature("x")
builtin f : int
g = "// no comment" // behind
h = 1 / 2
  // inside
  + "${ // in a string
  1}"
"""


def test_comments() -> None:
    source = Source(TEXT)
    assert [text for _, text in comments(source)] == [
        "// Package p does things.", "//", "//     indented", "// not above anything", "// f adds.", "//no space",
        "// behind", "// inside", "// in a string",
    ]  # fmt: skip
    assert all(source.text[at : at + len(text)] == text for at, text in comments(source))


def test_documentation() -> None:
    source = Source(TEXT)
    file = parse(source)
    assert file.package is not None
    assert doc_comment(source, file.package) == "Package p does things.\n\n    indented"
    assert doc_lines(source, file.body[0]) == (8, ["f adds.", "no space"])
    assert doc_lines(source, file.body[1]) == (0, [])
    assert doc_comment(source, file.body[2]) == ""


def test_code_before_a_statement_on_its_line() -> None:
    source = Source("// of a\na = 1 b = 2")
    file = parse(source)
    assert [doc_comment(source, statement) for statement in file.body] == ["of a", ""]
