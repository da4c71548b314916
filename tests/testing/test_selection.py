"""The selection of tests: by name, by tags, by what is to be left out."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from miniflux.errors import UsageError
from miniflux.testing.selection import Selection, selector


def case(*tags: str) -> Any:
    """A testcase `slow` of the package `a` with some tags."""
    return SimpleNamespace(tags=list(tags), names={"slow", "a.slow"}, qualified="dir/a_test.flux::slow")


@pytest.mark.parametrize(
    ("options", "tags", "reason"),
    [
        ({}, [], ""),
        ({}, ["x"], "tagged x"),
        ({"tags": ["x"]}, ["x"], ""),
        ({"tags": ["x"]}, ["x", "y"], "tagged y"),
        ({"tags": ["x", "y", "z"]}, ["x", "y"], ""),
        ({"tags": ["x"]}, [], ""),
        ({"skip": ["slow"]}, [], "left out by --skip"),
        ({"skip": ["a.slow"]}, [], "left out by --skip"),
        ({"skip": ["a/slow"]}, [], "left out by --skip"),
        ({"skip": ["b.slow", "slo"]}, [], ""),
        ({"skip_untagged": True}, [], "without tags"),
        ({"skip_untagged": True, "tags": ["x"]}, ["x"], ""),
        ({"skip_untagged": True}, ["x"], "tagged x"),
    ],
)
def test_reason(options: dict[str, Any], tags: list[str], reason: str) -> None:
    assert Selection(**options).reason(case(*tags)) == reason


def test_matches() -> None:
    assert Selection("a_test and slow").matches(case())
    assert not Selection("not slow").matches(case())


@pytest.mark.parametrize(
    ("expression", "name", "expected"),
    [
        ("", "anything", True),
        ("array", "stdlib/array/from_test.flux::x", True),
        ("ARRAY", "array", True),
        ("array or dict", "a/dict::x", True),
        ("array and not from", "array::from", False),
        ("not (array or dict)", "csv", True),
        ("array and (from or map)", "array::map", True),
    ],
)
def test_selector(expression: str, name: str, expected: bool) -> None:
    assert selector(expression)(name) is expected


@pytest.mark.parametrize("expression", ["and", "a or", "(a", "a b", "not"])
def test_a_bad_selector_is_told(expression: str) -> None:
    with pytest.raises(UsageError, match="expected names joined by and, or, not and brackets"):
        selector(expression)("x")
