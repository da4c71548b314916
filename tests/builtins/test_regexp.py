"""Package regexp: the functions hand their work to `values.regexp`; here are their arguments and errors."""

from __future__ import annotations

import pytest

from miniflux.builtins.registry import find
from miniflux.errors import FluxError
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp


def call(name, **arguments):
    return find("regexp", name).body(**arguments)


@pytest.mark.parametrize(
    ("name", "arguments", "want"),
    [
        ("compile", {"v": "(?i)^x\\d+$"}, Regexp("(?i)^x\\d+$")),
        ("quoteMeta", {"v": ".+*?()|[]^a-b#/"}, "\\.\\+\\*\\?\\(\\)\\|\\[\\]\\^a-b#/"),
        ("findString", {"r": Regexp("foo.?"), "v": "seafood fool"}, "food"),
        ("findString", {"r": Regexp("zzz"), "v": "seafood"}, ""),
        ("findStringIndex", {"r": Regexp("é+"), "v": "caféé!"}, [3, 7]),
        ("findStringIndex", {"r": Regexp("zz"), "v": "tablett"}, []),
        ("matchRegexpString", {"r": Regexp("^b"), "v": "a\nb"}, False),
        ("matchRegexpString", {"r": Regexp("(?m)^b"), "v": "a\nb"}, True),
        ("replaceAllString", {"r": Regexp("a(x*)b"), "v": "-ab-axxb-", "t": "$1W"}, "---"),
        ("replaceAllString", {"r": Regexp("a(x*)b"), "v": "-ab-axxb-", "t": "${1}W"}, "-W-xxW-"),
        ("replaceAllString", {"r": Regexp("a*"), "v": "baac", "t": "-"}, "-b-c-"),
        ("splitRegexp", {"r": Regexp("a*"), "v": "abaabaccadaaae", "i": 5}, ["", "b", "b", "c", "cadaaae"]),
        ("splitRegexp", {"r": Regexp(","), "v": "a,b,c", "i": 0}, []),
        ("splitRegexp", {"r": Regexp(","), "v": "", "i": -1}, [""]),
        ("getString", {"r": Regexp("a/b")}, "a/b"),
    ],
)
def test_results(name, arguments, want):
    assert call(name, **arguments) == want


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("compile", {"v": "[a-z"}, "error parsing regexp: missing closing ]: `[a-z`"),
        ("compile", {"v": "a(?=b)"}, "error parsing regexp: invalid or unsupported Perl syntax: `(?=`"),
        ("compile", {"v": null_of("string")}, "cannot convert argument v of type string value <nil> to Regex"),
        (
            "quoteMeta",
            {"v": null_of("string")},
            "cannot escape all regular expression metacharacters inside argument v of type string value <nil>",
        ),
        (
            "matchRegexpString",
            {"v": null_of("string"), "r": Regexp("a")},
            "cannot execute function containing argument r of type regexp value a and argument v of type string value <nil>",
        ),
        (
            "replaceAllString",
            {"r": null_of("regexp"), "v": "abc", "t": "x"},
            "cannot execute function containing argument r of type regexp value <nil>, "
            "argument v of type string value abc, and argument t of type string value x",
        ),
        (
            "splitRegexp",
            {"r": Regexp("a"), "v": "abc", "i": null_of("int")},
            "cannot execute function containing argument r of type regexp value a, "
            "argument v of type string value abc, and argument i of type int value <nil>",
        ),
        (
            "getString",
            {"r": null_of("regexp")},
            "cannot execute function containing argument r of type regexp value <nil>",
        ),
    ],
)
def test_errors(name, arguments, message):
    with pytest.raises(FluxError) as caught:
        call(name, **arguments)
    assert caught.value.message == message
