"""The message, place and help of every kind of syntax error."""

import pytest

from miniflux.errors import CheckError, Diagnostic, Incomplete
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source


def errors(text: str) -> list[Diagnostic]:
    with pytest.raises(CheckError) as caught:
        parse(Source(text))
    assert all(d.phase == "parse" and d.severity == "error" for d in caught.value.diagnostics)
    return caught.value.diagnostics


PRIMARY = "invalid expression: invalid token for primary expression: "
TIME = "invalid expression: invalid date time literal, missing time offset"

# Text, message, (line, column), a part of the note or of the label.
CASES = [
    ("f(5)", "unexpected token for property key: INT (5)", (1, 3), "write `f(name: 5)`"),
    ("f(a: 1 b: 2)", "expected comma in property list, got COLON", (1, 1), "found `b`"),
    ("f(a = 1)", "expected comma in property list, got ASSIGN", (1, 1), "written `name: value`"),
    ("f(a:)", "missing property value", (1, 3), "after `:`, found `)`"),
    ("f(: 1)", "missing property key", (1, 3), "expected a name before `:`"),
    ("f(a: 1,, b: 2)", "missing property in property list", (1, 8), "nothing before this `,`"),
    ("{x = 1}", "unexpected token for property key: ASSIGN (=)", (1, 4), "written `name: value`"),
    ("{and: 1}", "unexpected token for property key: AND (and)", (1, 2), "expected a name, found `and`"),
    ("{r.p with a: 1}", "unexpected token for property key: DOT (.)", (1, 3), "before `with` is a name"),
    ("x = {a: 1, b}", "cannot mix implicit and explicit properties", (1, 5), ""),
    ('x = {"a"}', "string literal key a must have a value", (1, 5), ""),
    ("x |> y", "pipe destination must be a function call", (1, 6), ""),
    ("x |> f().y", "pipe destination must be a function call", (1, 6), ""),
    ("a[]", "no expression included in brackets", (1, 1), "found `]`"),
    ("[1 2]", "expected COMMA, got INT (2) at 1:4", (1, 1), "expected `,` or `]`, found `2`"),
    ("[1: 2, 3]", "expected COLON, got RBRACK (]) at 1:9", (1, 1), "each key has a value"),
    ("[1, 2: 3]", "expected RBRACK, got COLON", (1, 1), "a dictionary has a key"),
    ("x = (1]", "expected RPAREN, got RBRACK", (1, 5), "found `]`"),
    ("x = )", PRIMARY + "RPAREN", (1, 5), "expected an expression after `=`, found `)`"),
    ("x = * 2", PRIMARY + "MUL", (1, 5), "found `*`"),
    ("x = a <> b", PRIMARY + "GT", (1, 8), "after `<`, found `>`"),
    ("x = !a", PRIMARY + "ILLEGAL", (1, 5), "written `not`"),
    ("x = 'a'", PRIMARY + "ILLEGAL", (1, 5), 'between `"`'),
    ("x = /abc", PRIMARY + "DIV", (1, 5), "this regular expression is never closed"),
    ('"${}"', PRIMARY + "RBRACE", (1, 4), "after `${`"),
    ('"${a b}"', "expected RBRACE, got IDENT (b) at 1:6", (1, 2), "found `b`"),
    ("x = 1 )", "invalid statement: )", (1, 7), "this `)` closes nothing"),
    ("}", "invalid statement: }", (1, 1), "this `}` closes nothing"),
    ("x == 1 = 2", "invalid statement: =", (1, 8), "`==` compares"),
    ("a.b = 1", "invalid statement: =", (1, 5), "only a name can be assigned"),
    ("f() = 1", "invalid statement: =", (1, 5), "only a name can be assigned"),
    ("z = 1 +\nw = 2", "invalid statement: =", (2, 3), "the line before ends with `+`"),
    ("f = r => r", "invalid statement: =>", (1, 7), "in parentheses"),
    ("f = (a, b) = 5", "expected ARROW, got ASSIGN (=) at 1:12", (1, 12), "expected `=>`"),
    ("x := 1", "invalid statement: :", (1, 3), "written `name = value`"),
    ("x = 1; y = 2", "invalid statement: ;", (1, 6), "need no `;`"),
    ("x = a && b", "invalid statement: &", (1, 7), "written `and`"),
    ("x = a || b", "invalid statement: |", (1, 7), "written `or`"),
    ("# x", "invalid statement: #", (1, 1), "begins with `//`"),
    (".a", "invalid statement: .", (1, 1), ""),
    ("x = 1\npackage b", "invalid statement: package", (2, 1), "first in a file"),
    ('x = 1 import "a"', "invalid statement: import", (1, 7), "imports come before"),
    ("import 5", "expected STRING, got INT (5) at 1:8", (1, 8), "expected a string after `import`"),
    ("option 5 = 1", "invalid statement: option", (1, 1), "`option name = value`"),
    ("option a.b.c = 1", "expected ASSIGN, got DOT (.) at 1:11", (1, 11), "expected `=`"),
    ("testcase x extends 5 {}", "expected STRING, got INT (5) at 1:20", (1, 20), "expected a string"),
    ("builtin x = 5", "expected COLON, got ASSIGN (=) at 1:11", (1, 11), "expected `:`"),
    ("builtin x : foo[int]", "invalid named type foo", (1, 13), "`stream[…]`"),
    ("builtin x : 5", "invalid named type 5", (1, 13), "expected a type"),
    ("@a", "invalid statement: extra attributes not associated with anything", (1, 1), ""),
    ("f = () => { @a }", "invalid statement: extra attributes not associated with anything", (1, 13), ""),
    ("r.and", "expected IDENT, got AND (and) at 1:3", (1, 3), "expected a name after `.`"),
    ("if a b else c", "expected THEN, got IDENT (b) at 1:6", (1, 1), "no `then`"),
    ("if x = 1 then 2 else 3", "expected THEN, got ASSIGN (=) at 1:6", (1, 1), "to compare, write `==`"),
    ("(if a then b)", "expected ELSE, got RPAREN ()) at 1:13", (1, 2), "no `else`"),
    ("x = 007", 'invalid integer literal "007": nonzero value cannot start with 0', (1, 5), ""),
    ("x = 9223372036854775808", 'invalid integer literal "9223372036854775808": value out of range', (1, 5), "largest"),
    ("x = 9" + "9" * 5000, f'invalid integer literal "9{"9" * 5000}": value out of range', (1, 5), "largest"),
    ("x = 99999999999999999999h", PRIMARY + "DURATION", (1, 5), "99999999999999999999 is out of range"),
    ("x = 2020-13-01", TIME, (1, 5), "month 13 does not exist"),
    ("x = 2021-02-29", TIME, (1, 5), "2021-02 has no day 29"),
    ("x = 2020-01-01T25:00:00Z", TIME, (1, 5), "25:00:00 is no time of a day"),
    ("x = 2020-01-01T00:00:00", TIME, (1, 5), "needs `Z` or an offset"),
    ("x = 2020-01-01T00:00:00.Z", TIME, (1, 5), "has no digits"),
    (r'x = "a\q"', "invalid escape character q", (1, 7), "the escapes are"),
    (r'x = "\xZZ"', "invalid byte value", (1, 6), "two hexadecimal digits"),
    (r'x = "\xff"', "invalid string literal", (1, 6), "not UTF-8"),
    ("\ufeffx = 1", "invalid statement: \ufeff", (1, 1), "byte order mark"),
    ("(" * 400 + "1" + ")" * 400, "Program is nested too deep", (1, 301), "at most 300"),
    ("-" * 400 + "1", "Program is nested too deep", (1, 301), "at most 300"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message", "place", "words"), CASES, ids=[case[0][:24] for case in CASES])
def test_wrong(text: str, message: str, place: tuple[int, int], words: str) -> None:
    error = errors(text)[0]
    assert error.message == message
    assert error.span is not None and error.span.begin == place
    assert words in " ".join([*error.notes, *(label.message for label in error.labels)])
    with pytest.raises(CheckError) as caught:
        parse(Source(text))
    assert not isinstance(caught.value, Incomplete)


# Text, message, column, the word that the label stands at ("" without one) and its column.
OPEN = [
    ("x = (1", "expected RPAREN, got EOF", 5, "this `(` is never closed", 5),
    ("x = [1, 2", "expected RBRACK, got EOF", 5, "this `[` is never closed", 5),
    ("x = {a: 1", "expected RBRACE, got EOF", 5, "this `{` is never closed", 5),
    ("a |> f(b: 1,", "expected RPAREN, got EOF", 6, "this `(` is never closed", 7),
    ("a[1", "expected RBRACK, got EOF", 1, "this `[` is never closed", 2),
    ("f = () => {", "expected RBRACE, got EOF", 11, "this `{` is never closed", 11),
    ("testcase x {", "expected RBRACE, got EOF", 12, "this `{` is never closed", 12),
    ("builtin x : {", "expected RBRACE, got EOF", 13, "this `{` is never closed", 13),
    ('x = "abc', "got unexpected token in string expression @1:9-1:9: EOF", 5, "this string is never closed", 5),
    ('x = "a${b}c', "got unexpected token in string expression @1:12-1:12: EOF", 5, "this string is never closed", 5),
    ('x = "a${b', "got unexpected token in string expression @1:10-1:10: EOF", 5, "this `${` is never closed", 7),
    ("x =", PRIMARY + "EOF", 4, "", 0),
    ("x = 1 +", PRIMARY + "EOF", 8, "", 0),
    ("x = not", PRIMARY + "EOF", 8, "", 0),
    ("x |>", PRIMARY + "EOF", 5, "", 0),
    ("(a) =>", PRIMARY + "EOF", 7, "", 0),
    ("return", PRIMARY + "EOF", 7, "", 0),
    ("if a", "expected THEN, got EOF", 1, "this `if` has no `then`", 1),
    ("if a then b", "expected ELSE, got EOF", 1, "this `if` has no `else`", 1),
    ("import", "expected STRING, got EOF", 7, "", 0),
    ("import a", "expected STRING, got EOF", 9, "", 0),
    ("package", "expected IDENT, got EOF", 8, "", 0),
    ("testcase x", "expected LBRACE, got EOF", 11, "", 0),
    ("builtin x", "expected COLON, got EOF", 10, "", 0),
    ("a.", "expected IDENT, got EOF", 3, "", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message", "column", "label", "at"), OPEN, ids=[case[0] for case in OPEN])
def test_incomplete(text: str, message: str, column: int, label: str, at: int) -> None:
    with pytest.raises(Incomplete) as caught:
        parse(Source(text))
    (error,) = caught.value.diagnostics
    assert error.message == message
    assert error.span is not None and error.span.begin == (1, column)
    assert [(each.message, each.span.begin) for each in error.labels] == ([(label, (1, at))] if label else [])


# Several errors, none of which follows from another.
SEVERAL = [
    ("a = f(1, 2)\nb = [1, 2\nc = 3\nd = )\ne = {x: 1, y}\n", [(1, 7), (2, 5), (4, 5), (5, 5)]),
    ("f = (r) => {\n    x = f(1)\n    y = = 2\n    return x\n}\nz = 1 }\n", [(2, 11), (3, 9), (6, 7)]),
    ("x = (1\ny = 2\n", [(1, 5)]),
    ('from(bucket: "a")\n  |> range(start -1h)\n  |> filter(fn: (r) => r.x == )\n', [(2, 6), (3, 31)]),
    ('import "a"\nx = 1\noption y\nz = 5 }\n', [(3, 1), (4, 7)]),
    ("testcase a {\n  x = f(5)\n  z = 4\n}\ntestcase b {\n  q = )\n}\n", [(2, 9), (6, 7)]),
    ('x = "${f(1)} ${)}"\ny = "a', [(1, 10), (1, 16), (2, 5)]),
    ("if x = 1 then 2 else 3\ny = 007", [(1, 1), (2, 5)]),
    ('x = "\\q"\ny = f(1', [(1, 6), (2, 7)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "places"), SEVERAL)
def test_several(text: str, places: list[tuple[int, int]]) -> None:
    assert [error.span and error.span.begin for error in errors(text)] == places


def test_unclosed_list_points_at_its_opening() -> None:
    (error,) = errors("x = [1, 2\ny = 3\n")
    assert [(label.message, label.span.begin) for label in error.labels] == [("this list is never closed", (1, 5))]
