"""`miniflux fmt`: what is printed, written, listed and left alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import miniflux.commands.fmt as fmt

Cli = Callable[..., SimpleNamespace]

MESSY = b"x=1 // one\ny  = 2\n"
TIDY = b"x = 1\n\n// one\ny = 2\n"
BROKEN = b"x = (1\n"
UNCLOSED = """\
error: expected RPAREN, got EOF
  ┌─ {}:1:5
  │
1 │ x = (1
  │     ^^
  │     - this `(` is never closed
"""


@pytest.fixture
def tree(scripts: Path) -> Path:
    """A folder `src` with scripts, tidy and not, one of them broken."""
    for name, data in {
        "messy.flux": MESSY,
        "broken.flux": BROKEN,
        "tidy.flux": TIDY,
        "deep/er/messy.flux": MESSY,
        ".hidden/messy.flux": MESSY,
        "notes.txt": b"x=1",
    }.items():
        path = scripts / "src" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return scripts / "src"


def test_one_file_is_printed(tree: Path, cli: Cli) -> None:
    assert vars(cli("fmt", "src/messy.flux")) == {"code": 0, "out": TIDY.decode(), "err": ""}
    assert (tree / "messy.flux").read_bytes() == MESSY


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        (MESSY, TIDY.decode()),
        (b"", "\n"),
        (b"\xef\xbb\xbfx=1\r\n", "x = 1\n"),
        ('x="é"'.encode(), 'x = "é"\n'),
    ],
)
def test_standard_input(given: bytes, printed: str, cli: Cli) -> None:
    assert vars(cli("fmt", "-", stdin=given)) == {"code": 0, "out": printed, "err": ""}


def test_check_lists_what_is_not_formatted(tree: Path, cli: Cli) -> None:
    (tree / "broken.flux").unlink()
    found = cli("fmt", "--check", "src", "src/messy.flux", "ok.flux")
    assert vars(found) == {"code": 1, "out": "src/messy.flux\nsrc/deep/er/messy.flux\n", "err": ""}
    assert (tree / "messy.flux").read_bytes() == MESSY
    assert vars(cli("fmt", "-c", "src/tidy.flux")) == {"code": 0, "out": "", "err": ""}
    assert vars(cli("fmt", "--check", "-", stdin=MESSY)) == {"code": 1, "out": "<stdin>\n", "err": ""}
    assert vars(cli("fmt", "--check", "-", stdin=TIDY)) == {"code": 0, "out": "", "err": ""}


def test_write(tree: Path, cli: Cli) -> None:
    before = (tree / "tidy.flux").stat()
    found = cli("fmt", "-w", "src")
    assert vars(found) == {"code": 1, "out": "", "err": UNCLOSED.format("src/broken.flux")}
    assert (tree / "messy.flux").read_bytes() == TIDY
    assert (tree / "deep/er/messy.flux").read_bytes() == TIDY
    assert (tree / "broken.flux").read_bytes() == BROKEN
    assert (tree / ".hidden/messy.flux").read_bytes() == MESSY
    after = (tree / "tidy.flux").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert sorted(os.listdir(tree)) == [".hidden", "broken.flux", "deep", "messy.flux", "notes.txt", "tidy.flux"]
    (tree / "broken.flux").unlink()
    assert vars(cli("fmt", "-w", "src")) == {"code": 0, "out": "", "err": ""}


def test_write_keeps_permissions_and_links(tree: Path, cli: Cli) -> None:
    (tree / "messy.flux").chmod(0o750)
    (tree / "link.flux").symlink_to("messy.flux")
    assert cli("fmt", "-w", "src/link.flux").code == 0
    assert (tree / "link.flux").is_symlink()
    assert (tree / "messy.flux").read_bytes() == TIDY
    assert stat.S_IMODE((tree / "messy.flux").stat().st_mode) == 0o750


def test_a_file_is_never_half_written(tree: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    found = cli("fmt", "-w", "src/messy.flux", "src/deep")
    assert (found.code, found.out) == (1, "")
    assert found.err == (
        "error: cannot write src/messy.flux: no space left on device\n"
        "error: cannot write src/deep/er/messy.flux: no space left on device\n"
    )
    assert (tree / "messy.flux").read_bytes() == MESSY
    assert os.listdir(tree / "deep/er") == ["messy.flux"]


@pytest.mark.parametrize(
    ("wrong", "why"), [("y = 1\n", "other program"), ("x = 1\ny = 2\n", "comment lost"), ("x = (\n", "broken")]
)
def test_a_file_that_would_not_say_the_same_is_left_alone(
    wrong: str, why: str, tree: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fmt, "format_source", lambda source: wrong)
    found = cli("fmt", "-w", "src/messy.flux")
    assert found.code == 1
    assert found.err.startswith("error: src/messy.flux: left as it is, for its formatted text would not say the same\n")
    assert (tree / "messy.flux").read_bytes() == MESSY


@pytest.mark.parametrize(
    ("argv", "err"),
    [
        (["latin.flux"], "error: cannot read latin.flux: line 3 is not UTF-8 (byte 0xe9 at offset 15)\n"),
        (["src/broken.flux"], UNCLOSED.format("src/broken.flux")),
    ],
)
def test_what_cannot_be_read(argv: list[str], err: str, tree: Path, cli: Cli) -> None:
    found = cli("fmt", *argv)
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith(err)


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "fmt: "),
        (["-w", "-c", "ok.flux"], "fmt: give -w or --check, not both\n"),
        (["-w", "-"], "fmt: standard input cannot be written back\n"),
        (["ok.flux", "late.flux"], "fmt: to format more than one file, give -w or --check\n"),
        (["folder"], "fmt: to format more than one file, give -w or --check\n"),
        (["nowhere.flux"], "nowhere.flux: no such file or directory\n"),
        (["-w", "ok.flux", "nowhere.flux"], "nowhere.flux: no such file or directory\n"),
    ],
)
def test_wrong_use(argv: list[str], message: str, cli: Cli) -> None:
    found = cli("fmt", *argv)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("miniflux: " + message)
