"""Regular expressions: matching, the functions of the regexp package, errors in Go's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.regexp import Regexp, compile_regexp, quote_meta


def test_equal_by_pattern():
    assert Regexp("a") == Regexp("a")
    assert Regexp("a") != Regexp("b")
    assert len({Regexp("a"), Regexp("a")}) == 1


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("b+", "abbc", True),
        ("^b", "abbc", False),
        ("c$", "abc\n", False),
        ("(?m)c$", "abc\n", True),
        ("a.c", "a\nc", False),
        ("(?s)a.c", "a\nc", True),
        (r"^\w$", "é", False),
        (r"^\pL$", "é", True),
        ("(?i)ΣΑΣ", "σας", True),
    ],
)
def test_search(pattern, text, found):
    assert Regexp(pattern).search(text) is found


def test_find():
    assert Regexp("foo.?").find("seafood fool") == "food"
    assert Regexp("x").find("abc") == ""
    assert Regexp("é+").find("caféé!") == "éé"


@pytest.mark.parametrize(
    ("pattern", "text", "span"),
    [("ab?", "tablett", [1, 3]), ("é+", "caféé!", [3, 7]), ("$", "abc", [3, 3]), ("zz", "tablett", [])],
)
def test_find_index_counts_bytes(pattern, text, span):
    assert Regexp(pattern).find_index(text) == span


@pytest.mark.parametrize(
    ("pattern", "text", "template", "result"),
    [
        ("a(x*)b", "-ab-axxb-", "T", "-T-T-"),
        ("a(x*)b", "-ab-axxb-", "$1", "--xx-"),
        ("a(x*)b", "-ab-axxb-", "$1W", "---"),
        ("a(x*)b", "-ab-axxb-", "${1}W", "-W-xxW-"),
        ("a(?P<n>x*)b", "-ab-axxb-", "<$n>", "-<>-<xx>-"),
        ("a(?<n>x*)b", "-ab-axxb-", "<${n}>", "-<>-<xx>-"),
        ("a(x*)b", "-ab-axxb-", "$0$$", "-ab$-axxb$-"),
        ("a(x*)b", "-ab-axxb-", "[$2]", "-[]-[]-"),
        ("a(x*)b", "-ab-", "$", "-$-"),
        ("a(x*)b", "-ab-", "$-${1", "-$-${1-"),
        ("a(x*)b", "-ab-", "$01", "--"),
        ("(a)|b", "ab", "<$1>", "<a><>"),
        ("a*", "baac", "-", "-b-c-"),
        ("x*", "héy", "_", "_h_é_y_"),
        ("$", "abc", "!", "abc!"),
        ("^", "", "!", "!"),
        (r"\b", "a b", "|", "|a| |b|"),
        ("a", "bbb", "x", "bbb"),
        ("a", "a", "\\1", "\\1"),
    ],
)
def test_replace(pattern, text, template, result):
    assert Regexp(pattern).replace(text, template) == result


@pytest.mark.parametrize(
    ("pattern", "text", "limit", "parts"),
    [
        ("a*", "abaabaccadaaae", 5, ["", "b", "b", "c", "cadaaae"]),
        (",", "a,b,c", 2, ["a", "b,c"]),
        (",", "a,b,c", 1, ["a,b,c"]),
        (",", "a,b,c", 0, []),
        (",", "a,b,c", -1, ["a", "b", "c"]),
        (",", ",a,", -1, ["", "a", ""]),
        ("x*", "héy", -1, ["h", "é", "y"]),
        (",", "", -1, [""]),
        (",", "abc", -1, ["abc"]),
    ],
)
def test_split(pattern, text, limit, parts):
    assert Regexp(pattern).split(text, limit) == parts


def test_quote_meta():
    assert quote_meta(".+*?()|[]^${}") == r"\.\+\*\?\(\)\|\[\]\^\$\{\}"
    assert quote_meta("a-b#c d/e\\é") == "a-b#c d/e\\\\é"


@given(st.text(), st.text())
def test_a_quoted_text_matches_just_itself(text, other):
    r = Regexp(f"^(?:{quote_meta(text)})$")
    assert r.search(text)
    assert r.search(other) is (text == other)


@given(st.text(alphabet="ab,é"))
def test_joining_undoes_splitting(text):
    assert ",".join(Regexp(",").split(text)) == text


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("[abc", "missing closing ]: `[abc`"),
        ("a(b", "missing closing ): `a(b`"),
        ("ab)", "unexpected ): `ab)`"),
        ("*a", "missing argument to repetition operator: `*`"),
        ("a**", "invalid nested repetition operator: `**`"),
        ("a{1001}", "invalid repeat count: `{1001}`"),
        ("a{2,1}", "invalid repeat count: `{2,1}`"),
        ("(?=a)", "invalid or unsupported Perl syntax: `(?=`"),
        ("(?P<n", "invalid named capture: `(?P<n`"),
        (r"\1", r"invalid escape sequence: `\1`"),
        (r"a\C", r"invalid escape sequence: `\C`"),
        ("[z-a]", "invalid character class range: `z-a`"),
        (r"\p{Foo}", r"invalid character class range: `\p{Foo}`"),
        ("[[:foo:]]", "invalid character class range: `[:foo:]`"),
        ("a\\", "trailing backslash at end of expression: ``"),
    ],
)
def test_errors(pattern, message):
    with pytest.raises(FluxError) as e:
        compile_regexp(pattern)
    assert e.value.message == f"error parsing regexp: {message}"
    with pytest.raises(FluxError):
        Regexp(pattern).search("a")
    with pytest.raises(FluxError):
        Regexp(pattern).split("a")


def test_escaped_backslash_before_c():
    assert Regexp(r"\\C").search(r"\C")
    assert Regexp(r"\Q\C\E").search(r"\C")
