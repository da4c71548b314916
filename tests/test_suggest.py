"""Suggestions: the known name that a misspelt one probably means."""

from __future__ import annotations

import pytest

from miniflux.suggest import did_you_mean


@pytest.mark.parametrize(
    ("name", "known", "note"),
    [
        ("mapfn", ["mapFn", "url"], ("did you mean `mapFn`?",)),
        ("colum", ["column", "fn"], ("did you mean `column`?",)),
        ("nothing", ["like", "it"], ()),
        ("_sent", ["_sent"], ()),
    ],
)
def test_notes(name: str, known: list[str], note: tuple[str, ...]) -> None:
    assert did_you_mean(name, known) == note
