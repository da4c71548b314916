"""Values as the REPL shows them."""

from __future__ import annotations

from miniflux.output.value import show


def test_short_values() -> None:
    assert show("a") == "a"
    assert show([1, 2]) == "[1, 2]"
    assert show(None) == "<null>"


def test_control_characters() -> None:
    assert show("a\n\tb\x1b[0m\r") == "a\n\tb\\x1b[0m\\r"


def test_long_values_are_cut_and_counted() -> None:
    assert show(list(range(1000)), max_lines=3) == "[\n    0,\n    1,\n… 999 more lines"
    assert show("x" * 1010, max_characters=10) == "x" * 10 + "\n… 1,000 more characters"
    assert show("x" * 11, max_characters=10) == "x" * 10 + "\n… 1 more character"
    assert show("x" * 20_000, max_characters=None) == "x" * 20_000
