"""What the tests of the command line share: a folder with scripts, and command lines run within this process."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from miniflux.cli import run_command

FILES = {
    "ok.flux": b'import "array"\n\narray.from(rows: [{a: 1}])\n',
    "late.flux": (
        b'import "array"\n\ndata = array.from(rows: [{a: 1}])\n\ndata |> yield(name: "one")\n'
        b'data |> map(fn: (r) => ({b: 1 / (r.a - 1)})) |> yield(name: "two")\n'
    ),
    "slip.flux": b"f = (mapFn) => mapFn\n\nf(mapfn: 1)\n",
    "unfinished.flux": b"x = (1 +\n",
    "bom.flux": b"\xef\xbb\xbfx = 1\n",
    "empty.flux": b"",
    "latin.flux": b'x = 1\n\ny = "caf\xe9"\n',
    "folder/own.flux": b"package own\n\nvalue = 42\n",
    "cases/a_test.flux": (
        b'import "array"\nimport "testing"\n\ntestcase good {\n    testing.assertEqualValues(got: 1, want: 1)\n}\n\n'
        b"testcase bad {\n    testing.assertEqualValues(got: 1, want: 2)\n}\n"
    ),
    "page.md": (
        b'# f\n\n## Examples\n\n### Add\n\n```flux\nimport "array"\n\narray.from(rows: [{a: 1 + 1}])\n```\n\n'
        b"#### Output data\n\n| a |\n| - |\n| 2 |\n"
    ),
}


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with FILES in it."""
    for name, data in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MINIFLUX_HISTORY", "")
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


@pytest.fixture
def cli(
    scripts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., SimpleNamespace]:
    """Runs a command line in the folder of scripts: `code`, `out` and `err` of it."""

    def run(*argv: str, stdin: bytes = b"") -> SimpleNamespace:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run_command(list(argv))
        captured = capsys.readouterr()
        return SimpleNamespace(code=code, out=captured.out, err=captured.err)

    return run
