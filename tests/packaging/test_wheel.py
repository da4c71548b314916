"""The wheel: holds the grammar and the library, and runs a script in an environment that has nothing else of ours."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = """import "array"
import "strings"

array.from(rows: [{name: "a"}, {name: "b"}])
    |> map(fn: (r) => ({r with name: strings.toUpper(v: r.name)}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    hatchling = pytest.importorskip("hatchling.build", reason="needs hatchling, which the test extra installs")
    before = os.getcwd()
    os.chdir(ROOT)
    try:
        return folder / hatchling.build_wheel(str(folder))
    finally:
        os.chdir(before)


def test_the_wheel_holds_grammar_and_library(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"miniflux/_grammar/flux.lark", "miniflux/_stdlib/universe/universe.flux", "miniflux/py.typed"} <= names
    library = {str(p.relative_to(ROOT / "stdlib")) for p in (ROOT / "stdlib").rglob("*.flux")}
    assert {f"miniflux/_stdlib/{p}" for p in library} <= names
    assert not [n for n in names if n.startswith(("tests/", "examples/")) or "__pycache__" in n]


def test_an_installed_wheel_runs_a_script(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    target = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    # Unpacking is what installing a pure wheel does; its dependencies are not needed by this script.
    zipfile.ZipFile(wheel).extractall(target)
    script = tmp_path / "script.flux"
    script.write_text(SCRIPT)
    clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    clean["MINIFLUX_CACHE"] = str(tmp_path / "cache")
    finished = subprocess.run(
        [str(python), "-m", "miniflux", "run", "--format", "csv", str(script)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=clean,
        check=False,
    )
    assert finished.stderr == ""
    assert finished.stdout.splitlines()[-3:] == [",,0,A", ",,0,B", ""]
    assert sys.version_info >= (3, 11)
