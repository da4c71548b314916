"""`miniflux test`: what it prints and how it exits. What a test may hold is tested with `miniflux.testing`."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace

import pytest

Cli = Callable[..., SimpleNamespace]


def last(text: str) -> str:
    return text.splitlines()[-1]


@pytest.mark.parametrize(
    ("argv", "code", "counts"),
    [
        (["cases"], 1, "1 passed, 1 failed, 0 skipped"),
        (["cases/a_test.flux"], 1, "1 passed, 1 failed, 0 skipped"),
        (["cases", "-k", "good"], 0, "1 passed, 0 failed, 0 skipped"),
        (["cases", "-k", "not good"], 1, "0 passed, 1 failed, 0 skipped"),
        (["cases", "--skip", "bad"], 0, "1 passed, 0 failed, 1 skipped"),
        (["folder"], 0, "0 passed, 0 failed, 0 skipped"),
        (["--doc", "page.md"], 0, "1 passed, 0 failed, 0 skipped"),
    ],
)
def test_counts(argv: list[str], code: int, counts: str, cli: Cli) -> None:
    found = cli("test", *argv)
    assert found.code == code
    assert last(found.out).startswith(counts)


def test_json(cli: Cli) -> None:
    found = cli("test", "cases", "--format", "json")
    lines = [json.loads(line) for line in found.out.splitlines()]
    assert [(r["name"], r["outcome"]) for r in lines[:-1]] == [("good", "passed"), ("bad", "failed")]
    assert lines[-1] == {"passed": 1, "failed": 1, "skipped": 0}


def test_a_failure_names_the_place(cli: Cli) -> None:
    assert "FAILED cases/a_test.flux:8 bad\n" in cli("test", "cases").out


def test_a_page_whose_output_is_wrong(scripts, cli: Cli) -> None:
    page = scripts / "page.md"
    page.write_text(page.read_text().replace("| 2 |", "| 3 |"))
    found = cli("test", "--doc", "page.md")
    assert found.code == 1
    assert last(found.out).startswith("0 passed, 1 failed")
