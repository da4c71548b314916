"""Package strings: expected values from Unicode's data, Go's rules and the reference engine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.builtins.registry import find
from miniflux.errors import FluxError
from miniflux.values.null import null_of


def call(name, **arguments):
    return find("strings", name).body(**arguments)


@pytest.mark.parametrize(
    ("name", "v", "want"),
    [
        ("toUpper", "the cat's", "THE CAT'S"),
        ("toUpper", "straße", "STRAßE"),
        ("toUpper", "ﬁ ŉ ı", "ﬁ ŉ I"),
        ("toUpper", "ǆ", "Ǆ"),
        ("toUpper", "ᾳ ᾀ ᾶ", "ᾼ ᾈ ᾶ"),
        ("toUpper", "ა", "Ა"),
        ("toLower", "İSTANBUL", "istanbul"),
        ("toLower", "ΑΣ ẞ", "ασ ß"),
        ("toLower", "K", "k"),
        ("toTitle", "ǆ ab", "ǅ AB"),
        ("toTitle", "ა", "ა"),
        ("toTitle", "straße", "STRAßE"),
        ("title", "the cat's pajamas", "The Cat'S Pajamas"),
        ("title", "foo_bar a-b x.y", "Foo_bar A-B X.Y"),
        ("title", "éa ça 1ab x1y", "Éa Ça 1ab X1y"),
        ("title", "a–b a\u3000b ǆ", "A–b A\u3000B ǅ"),
        ("title", "a\x1cb", "A\x1cB"),
        ("title", "", ""),
        ("trimSpace", "\t\r\n a b \n", "a b"),
        ("trimSpace", "\u3000x\u2003", "x"),
        ("trimSpace", "\x1cx\x1f", "\x1cx\x1f"),
        ("trimSpace", "   ", ""),
    ],
)
def test_a_text_is_changed(name, v, want):
    assert call(name, v=v) == want


@pytest.mark.parametrize(
    ("v", "t", "want"),
    [
        ("Go", "GO", True),
        ("ΣΑΣ", "σας", True),
        ("straße", "STRASSE", False),
        ("ß", "ẞ", True),
        ("Kelvin", "Kelvin", True),
        ("ſ", "S", True),
        ("ᾀ", "ᾈ", True),
        ("İ", "i", False),
        ("ab", "a", False),
        ("", "", True),
    ],
)
def test_equal_fold(v, t, want):
    assert call("equalFold", v=v, t=t) is want


@given(st.text(max_size=20))
def test_case_maps_one_code_point_to_one(v):
    for name in ("toUpper", "toLower", "toTitle", "title"):
        assert len(call(name, v=v)) == len(v)


@pytest.mark.parametrize(
    ("v", "t", "want"), [("a", "b", -1), ("b", "a", 1), ("a", "a", 0), ("é", "z", 1), ("\uffff", "😀", -1)]
)
def test_compare_is_by_bytes(v, t, want):
    assert call("compare", v=v, t=t) == want


@pytest.mark.parametrize(
    ("v", "cutset", "both", "left", "right"),
    [
        ("xyabcyx", "xy", "abc", "abcyx", "xyabc"),
        ("abcabc", "abc", "", "", ""),
        ("  ab ", "", "  ab ", "  ab ", "  ab "),
        ("éèabcé", "éè", "abc", "abcé", "éèabc"),
    ],
)
def test_trim_takes_a_set_of_characters(v, cutset, both, left, right):
    assert call("trim", v=v, cutset=cutset) == both
    assert call("trimLeft", v=v, cutset=cutset) == left
    assert call("trimRight", v=v, cutset=cutset) == right


def test_trim_prefix_and_suffix_remove_one():
    assert call("trimPrefix", v="abcabc", prefix="abc") == "abc"
    assert call("trimSuffix", v="abcabc", suffix="abc") == "abc"
    assert call("trimPrefix", v="abc", prefix="b") == "abc"


@pytest.mark.parametrize(
    ("v", "s", "first", "last", "first_any", "last_any"),
    [
        ("héllo", "l", 3, 4, 3, 4),
        ("go gopher", "go", 0, 3, 0, 4),
        ("héllo", "", 0, 6, -1, -1),
        ("", "x", -1, -1, -1, -1),
        ("日本語", "語", 6, 6, 6, 6),
        ("abc", "zc", -1, -1, 2, 2),
    ],
)
def test_offsets_count_bytes(v, s, first, last, first_any, last_any):
    assert call("index", v=v, substr=s) == first
    assert call("lastIndex", v=v, substr=s) == last
    assert call("indexAny", v=v, chars=s) == first_any
    assert call("lastIndexAny", v=v, chars=s) == last_any


@pytest.mark.parametrize(
    ("v", "s", "prefix", "suffix", "contains", "any_of"),
    [
        ("gopher", "go", True, False, True, True),
        ("gopher", "", True, True, True, False),
        ("gopher", "her", False, True, True, True),
        ("", "a", False, False, False, False),
        ("héllo", "xé", False, False, False, True),
    ],
)
def test_finding(v, s, prefix, suffix, contains, any_of):
    assert call("hasPrefix", v=v, prefix=s) is prefix
    assert call("hasSuffix", v=v, suffix=s) is suffix
    assert call("containsStr", v=v, substr=s) is contains
    assert call("containsAny", v=v, chars=s) is any_of


@pytest.mark.parametrize(
    ("v", "s", "want"), [("cheese", "e", 3), ("aaaa", "aa", 2), ("héé", "", 4), ("", "", 1), ("abc", "Z", 0)]
)
def test_count(v, s, want):
    assert call("countStr", v=v, substr=s) == want


@pytest.mark.parametrize(
    ("v", "digit", "letter", "lower", "upper"),
    [
        ("7", 1, 0, 0, 0),
        ("a", 0, 1, 1, 0),
        ("Z", 0, 1, 0, 1),
        (" ", 0, 0, 0, 0),
        ("_", 0, 0, 0, 0),
        ("\x00", 0, 0, 0, 0),
    ],
)
def test_classes_of_one_byte(v, digit, letter, lower, upper):
    found = [call(name, v=v) for name in ("isDigit", "isLetter", "isLower", "isUpper")]
    assert found == [bool(digit), bool(letter), bool(lower), bool(upper)]


@pytest.mark.parametrize("v", ["", "12", "é"])
def test_classes_need_one_byte(v):
    with pytest.raises(FluxError, match=r'^"v" is not a valid argument: argument length is not equal to 1$'):
        call("isLetter", v=v)


@pytest.mark.parametrize(
    ("v", "start", "end", "want"),
    [
        ("日本語テスト", 1, 3, "本語"),
        ("hello", -1, 3, "hel"),
        ("hello", 0, 99, "hello"),
        ("hello", 3, 2, ""),
        ("hello", 7, 9, ""),
        ("hello", -3, -1, ""),
        ("👍🏽a", 0, 1, "👍"),
    ],
)
def test_substring_counts_code_points_and_never_fails(v, start, end, want):
    assert call("substring", v=v, start=start, end=end) == want


def test_substring_of_null_is_null():
    assert call("substring", v=null_of("string"), start=0, end=1) is null_of("string")
    assert call("substring", v="abc", start=0, end=null_of("int")) is null_of("string")


def test_strlen_counts_code_points():
    assert [call("strlen", v=v) for v in ("", "日本語", "e\u0301", "👨\u200d👩\u200d👧")] == [0, 3, 2, 5]


@pytest.mark.parametrize(
    ("v", "t", "i", "parts", "ended"),
    [
        ("a,b,c", ",", -1, ["a", "b", "c"], ["a,", "b,", "c"]),
        ("a,b,c", ",", 2, ["a", "b,c"], ["a,", "b,c"]),
        ("a,b,c", ",", 1, ["a,b,c"], ["a,b,c"]),
        ("a,b,c", ",", 0, [], []),
        ("a,b,c", ",", 9, ["a", "b", "c"], ["a,", "b,", "c"]),
        (",a,,", ",", -1, ["", "a", "", ""], [",", "a,", ",", ""]),
        ("hé!", "", -1, ["h", "é", "!"], ["h", "é", "!"]),
        ("日本語", "", 2, ["日", "本語"], ["日", "本語"]),
        ("", ",", -1, [""], [""]),
        ("", "", -1, [], []),
        ("", "", 3, [], []),
        ("aXXXb", "XX", -1, ["a", "Xb"], ["aXX", "Xb"]),
    ],
)
def test_splitting(v, t, i, parts, ended):
    assert call("splitN", v=v, t=t, i=i) == parts
    assert call("splitAfterN", v=v, t=t, i=i) == ended
    if i == -1:
        assert call("split", v=v, t=t) == parts
        assert call("splitAfter", v=v, t=t) == ended


@given(st.text("ab,", max_size=12), st.sampled_from([",", "ab", ""]), st.integers(-2, 5))
def test_parts_make_up_the_text(v, t, i):
    parts = call("splitN", v=v, t=t, i=i)
    if i != 0:
        assert call("joinStr", arr=parts, v=t) == v
        assert "".join(call("splitAfterN", v=v, t=t, i=i)) == v
    assert i < 0 or len(parts) <= i


def test_join():
    assert call("joinStr", arr=["a", "", "c"], v=", ") == "a, , c"
    assert call("joinStr", arr=[], v=", ") == ""


@pytest.mark.parametrize(
    ("v", "t", "u", "i", "want"),
    [
        ("oink oink oink", "oink", "moo", 2, "moo moo oink"),
        ("oink", "oink", "moo", 0, "oink"),
        ("oink oink", "oink", "moo", -1, "moo moo"),
        ("héy", "", "-", -1, "-h-é-y-"),
        ("héy", "", "-", 2, "-h-éy"),
        ("aaa", "aa", "b", -1, "ba"),
    ],
)
def test_replacing(v, t, u, i, want):
    assert call("replace", v=v, t=t, u=u, i=i) == want
    if i == -1:
        assert call("replaceAll", v=v, t=t, u=u) == want


def test_repeat():
    assert [call("repeat", v="é", i=i) for i in (0, 1, 3)] == ["", "é", "ééé"]
    with pytest.raises(FluxError, match=r"^cannot repeat a string -1 times: negative repeat count$"):
        call("repeat", v="a", i=-1)
    with pytest.raises(FluxError, match=r"the result is too long$"):
        call("repeat", v="ab", i=(1 << 63) - 1)


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("toLower", {"v": null_of("string")}, "cannot convert argument of type string value <nil> to upper case"),
        ("trimSpace", {"v": None}, "cannot convert argument of type invalid value {} to upper case"),
        (
            "trimPrefix",
            {"v": null_of("string"), "prefix": "a"},
            'expected argument "v" to be of type string, got type string value <nil>',
        ),
        (
            "splitN",
            {"v": "a", "t": "a", "i": null_of("int")},
            'expected argument "i" to be of type int, got type int value <nil>',
        ),
        (
            "joinStr",
            {"arr": ["a", null_of("string")], "v": ","},
            'expected elements of argument "arr" to be of type string, got type string value <nil>',
        ),
        ("strlen", {"v": null_of("string")}, "procedure cannot be executed"),
        ("isDigit", {"v": null_of("string")}, "procedure cannot be executed"),
    ],
)
def test_nulls_are_refused_in_upstreams_words(name, arguments, message):
    with pytest.raises(FluxError) as caught:
        call(name, **arguments)
    assert caught.value.message == message
