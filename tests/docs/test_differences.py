"""docs/differences.md: every line names its tests, and they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "differences.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| ") and not line.endswith("| tests |")]
TESTS = sorted(set(re.findall(r"`(tests/[^`]*)`", TEXT)))


def test_every_line_names_its_tests() -> None:
    # A bar inside code is written `\|`.
    cells = [re.split(r"(?<!\\)\|", row)[1:-1] for row in ROWS]
    assert len(cells) > 60
    reference = r"`tests/[^`:]+::\w+`"
    assert [c for c in cells if len(c) != 3 or not re.fullmatch(rf" {reference}(, {reference})* ", c[2])] == []


def test_no_heading_and_no_line_stands_there_twice() -> None:
    headings = [line for line in TEXT.splitlines() if line.startswith("#")]
    assert len(set(headings)) == len(headings)
    assert len(set(ROWS)) == len(ROWS)


@pytest.mark.parametrize("test", TESTS)
def test_a_test_that_is_named_exists(test: str) -> None:
    file, _, name = test.partition("::")
    text = (ROOT / file).read_text(encoding="utf-8")
    assert re.search(rf"^(def|testcase) {re.escape(name)}\b", text, re.MULTILINE)
