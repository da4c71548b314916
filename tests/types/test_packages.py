"""Packages: the library's types against a table, the cache, packages of the user."""

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checked, Checker, Environment
from miniflux.types.locate import library_paths
from tools.compare_types import canonical

TABLE: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "stdlib_types.json").read_text(encoding="utf-8"))
ENVIRONMENT = Environment()


def same(one: str, other: str) -> bool:
    """Whether two types are equal up to the names of variables and the order of fields."""
    (type_one, _, where_one), (type_other, _, where_other) = one.partition(" where "), other.partition(" where ")
    kinds = [sorted(part.split(": ")[1] for part in w.split(", ")) if w else [] for w in (where_one, where_other)]
    return canonical(type_one) == canonical(type_other) and kinds[0] == kinds[1]


@pytest.mark.parametrize("path", library_paths())
def test_library_types(path: str) -> None:
    """What a package of ours exports has the type that upstream's has."""
    found = Checker(environment=ENVIRONMENT).export_types(path)
    assert found
    wrong = {n: t for n, t in found.items() if n in TABLE.get(path, {}) and not same(t, TABLE[path][n])}
    assert wrong == {}


def test_library_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every package of ours checks, inferred from scratch."""
    monkeypatch.setenv("MINIFLUX_CACHE", str(tmp_path))
    environment = Environment()
    checker = Checker(environment=environment)
    for path in library_paths():
        checker.export_types(path)
    assert [(d.span and d.span.location(), d.message) for d in environment.broken] == []


def check(files: dict[str, str], folder: Path, main: str = "main.flux", **options: object) -> Checked:
    for name, text in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    source = Source(files[main], str(folder / main))
    return Checker(**options).check(parse(source))  # type: ignore[arg-type]


def test_packages_beside_the_script(tmp_path: Path) -> None:
    files = {
        "lib/a.flux": 'package mylib\n\nimport "strings"\n\nbase = 1\nshout = (v) => strings.toUpper(v: v)\n',
        "lib/b.flux": "package mylib\n\nnext = base + 1\n",
        "one.flux": "package one\n\nx = 1.5\n",
        "main.flux": 'import "lib"\nimport "one"\n\na = mylib.shout(v: "a")\nb = mylib.next\nc = one.x\n',
    }
    checked = check(files, tmp_path)
    assert checked.diagnostics == []
    assert checked.types == {"a": "string", "b": "int", "c": "float"}


def test_packages_of_include_folders(tmp_path: Path) -> None:
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc" / "p.flux").write_text("package p\nx = 1\n")
    checked = check({"main.flux": 'import "p"\na = p.x\n'}, tmp_path, include=(str(tmp_path / "inc"),))
    assert checked.types == {"a": "int"}


def test_errors_in_own_packages_have_their_places(tmp_path: Path) -> None:
    files = {"p.flux": 'package p\n\nx = 1 + "a"\n', "main.flux": 'import "p"\n\na = p.x + 1\nb = p.y\n'}
    found = check(files, tmp_path).errors
    assert [(Path(d.span.source.name).name, d.span.begin, d.message) for d in found if d.span] == [
        ("p.flux", (3, 9), "expected int but found string"),
        ("main.flux", (4, 5), "record is missing label y"),
    ]


def test_syntax_errors_in_own_packages(tmp_path: Path) -> None:
    found = check({"p.flux": "package p\n\nx = )\n", "main.flux": 'import "p"\n\na = p.x\n'}, tmp_path).errors
    assert [d.phase for d in found] == ["parse"]
    assert found[0].span is not None
    assert Path(found[0].span.source.name).name == "p.flux"


def test_cycles(tmp_path: Path) -> None:
    files = {
        "p.flux": 'package p\nimport "a"\nx = a.x\n',
        "a.flux": 'package a\nimport "p"\nx = p.x\n',
        "main.flux": 'import "p"\ny = p.x\n',
    }
    (found,) = check(files, tmp_path).errors
    assert found.message == 'package "p" depends on itself: p -> a -> p'
    assert found.span is not None
    assert Path(found.span.source.name).name == "a.flux"


def test_unreadable_packages(tmp_path: Path) -> None:
    (tmp_path / "p.flux").write_bytes(b'package p\nx = "\xff"\n')
    (found,) = check({"main.flux": 'import "p"\n'}, tmp_path).errors
    assert "UTF-8" in found.message
    assert found.span is not None
    assert found.span.begin == (1, 1)


def test_files_of_two_packages_in_one_folder(tmp_path: Path) -> None:
    files = {"p/a.flux": "package p\n", "p/b.flux": "package q\n", "main.flux": 'import "p"\n'}
    assert [d.message for d in check(files, tmp_path).errors] == ['package name mismatch "p" != "q"']


@pytest.mark.parametrize("path", ["nope", "", "../p", "/etc/passwd", "a//b", "universe/.."])
def test_no_such_package(path: str) -> None:
    found = Checker(environment=ENVIRONMENT).check(parse(Source(f'import "{path}"\n')))
    assert [d.message for d in found.errors] == [f"invalid import path {path}"]


PROBE = """
import sys
from miniflux.syntax import parser
read = []
original = parser.parse
parser.parse = lambda source: read.append(source.name) or original(source)
from miniflux.types.checker import Checker
checker = Checker(library=sys.argv[1])
print(checker.export_types("p")["x"], read)
"""


def probe(library: Path, cache: Path) -> str:
    """What another process says of `x` of package `p`, and which files it had to parse for that."""
    environment = {**os.environ, "MINIFLUX_CACHE": str(cache)}
    command = [sys.executable, "-c", PROBE, str(library)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.strip()


def test_cache(tmp_path: Path) -> None:
    """A second process parses nothing of the library; a change of a package reaches those that import it."""
    library = tmp_path / "stdlib"
    for name, text in {"universe": "builtin id : (v: A) => A", "q": "q = 1", "p": 'import "q"\nx = id(v: q.q)'}.items():
        (library / name).mkdir(parents=True)
        (library / name / f"{name}.flux").write_text(f"package {name}\n{text}\n")
    run = partial(probe, library, tmp_path / "cache")

    everything = "['stdlib/universe/universe.flux', 'stdlib/p/p.flux', 'stdlib/q/q.flux']"
    assert run() == f"int {everything}"
    assert run() == "int []"
    (library / "q" / "q.flux").write_text("package q\nq = 1.5\n")
    assert run() == "float ['stdlib/p/p.flux', 'stdlib/q/q.flux']"
    assert run() == "float []"
    # A touched file is read, found to be the same, and not parsed.
    os.utime(library / "universe" / "universe.flux", ns=(1, 1))
    assert run() == "float []"
    (library / "universe" / "universe.flux").write_text("package universe\nbuiltin id : (v: A) => string\n")
    assert run() == f"string {everything}"


def test_a_package_that_all_others_know_is_cached_again_after_a_change(tmp_path: Path) -> None:
    library = tmp_path / "stdlib"
    texts = {"universe": "builtin id : (v: A) => A", "influxdata/influxdb": "n = 1", "p": "x = id(v: n)"}
    for name, text in texts.items():
        (library / name).mkdir(parents=True)
        (library / name / f"{name.split('/')[-1]}.flux").write_text(f"package {name.split('/')[-1]}\n{text}\n")
    run = partial(probe, library, tmp_path / "cache")

    assert run().startswith("int ")
    (library / "universe" / "universe.flux").write_text("package universe\nbuiltin id : (v: A) => string\n")
    assert run().startswith("string ")
    assert run() == "string []"


def test_own_packages_are_cached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has been inferred once is not inferred again until its text changes; what is wrong is said every time."""
    monkeypatch.setenv("MINIFLUX_CACHE", str(tmp_path / "cache"))
    files = {"p.flux": 'package p\nimport "math"\nx = math.pi\n', "main.flux": 'import "p"\na = p.x\n'}
    assert check(files, tmp_path).types == {"a": "float"}
    with monkeypatch.context() as patched:
        patched.setattr(Environment, "_infer_own", None)
        assert check(files, tmp_path).types == {"a": "float"}
    assert check({**files, "p.flux": 'package p\nx = "s"\n'}, tmp_path).types == {"a": "string"}
    wrong = {**files, "p.flux": "package p\nx = nope\n"}
    for _ in range(2):
        assert [d.message for d in check(wrong, tmp_path).errors] == ["undefined identifier nope"]


def test_nothing_heavy_is_imported() -> None:
    """Checking is on the way of every script."""
    code = (
        "import sys; from miniflux.syntax.parser import parse; from miniflux.syntax.source import Source\n"
        "from miniflux.types.checker import Checker\n"
        "assert Checker().check(parse(Source('x = 1 + int(v: 2.0)'))).ok\n"
        "print([m for m in ('re', 'typing', 'dataclasses', 'enum', 'difflib', 'json') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
