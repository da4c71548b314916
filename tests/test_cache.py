"""The cache of parsed and checked packages: what it keeps, and that it does not grow for ever."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from miniflux import cache


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MINIFLUX_CACHE", str(tmp_path))
    return tmp_path


def test_an_entry_is_found_by_name_and_content(folder: Path) -> None:
    cache.store("a/b", b"text", [1, "two"])
    assert cache.load("a/b", b"text") == [1, "two"]
    assert cache.load("a/b", b"other") is None
    assert cache.load("b", b"text") is None


def test_a_damaged_entry_counts_as_none(folder: Path) -> None:
    cache.store("a", b"text", 1)
    (file,) = folder.iterdir()
    file.write_bytes(b"")
    assert cache.load("a", b"text") is None


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "file").write_text("")
    monkeypatch.setenv("MINIFLUX_CACHE", str(folder / "file" / "below"))
    cache.store("a", b"text", 1)
    assert cache.load("a", b"text") is None


def test_the_oldest_entries_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST", 8)
    (folder / "notes.txt").write_text("mine")
    for number in range(9):
        cache.store("a", b"%d" % number, number)
        for file in folder.glob(f"{sys.implementation.name}-*"):
            os.utime(file, ns=(0, os.stat(file).st_mtime_ns - 1_000_000_000))
    assert [cache.load("a", b"%d" % number) for number in range(9)] == [None, None, None, 3, 4, 5, 6, 7, 8]
    assert (folder / "notes.txt").read_text() == "mine"
