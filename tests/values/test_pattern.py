"""Tests of what is said of regular expression literals that do not compile."""

from __future__ import annotations

import pytest

from miniflux.values.pattern import pattern_problem


@pytest.mark.parametrize("pattern", ["a", "^cpu-[0-9]+$", "(?i)a|b", "(?P<n>a)", "\\d{2,3}", "[[:alpha:]]", "\\/"])
def test_what_compiles(pattern: str) -> None:
    assert pattern_problem(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("(", "regex parse error: ( error: unclosed group"),
        ("[a", "regex parse error: [a error: unclosed character class"),
        ("a)", "regex parse error: a) error: unopened group"),
        ("*a", "regex parse error: *a error: repetition operator missing expression"),
        ("a{2,1}", "regex parse error: a{2,1} error: invalid repetition count range, the start must be <= the end"),
        ("[z-a]", "regex parse error: [z-a] error: invalid character class range, the start must be <= the end"),
        (
            "(?!a)",
            "regex parse error: (?!a) error: look-around, including look-ahead and look-behind, is not supported",
        ),
        ("(?z)a", "regex parse error: (?z)a error: unrecognized flag"),
        ("(?", "regex parse error: (? error: unclosed group"),
        ("(?i", "regex parse error: (?i error: expected flag but got end of regex"),
        ("\\1", "regex parse error: \\1 error: backreferences are not supported"),
        ("\\q", "regex parse error: \\q error: unrecognized escape sequence"),
        ("[a-\\d]", "regex parse error: [a-\\d] error: invalid range boundary, must be a literal"),
        ("(?P<a", "regex parse error: (?P<a error: unclosed capture group name"),
        ("\\pX", "regex parse error: \\pX error: Unicode property not found"),
        # What the first engine lets through fails in RE2's words.
        ("a**", "error parsing regexp: invalid nested repetition operator: `**`"),
        ("a{1001}", "error parsing regexp: invalid repeat count: `{1001}`"),
        ("[[:foo:]]", "error parsing regexp: invalid character class range: `[:foo:]`"),
        ("\\u00e9", "error parsing regexp: invalid escape sequence: `\\u`"),
    ],
)
def test_what_does_not(pattern: str, message: str) -> None:
    assert pattern_problem(pattern) == message
