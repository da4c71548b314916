"""Testcases: what passes and what fails, tags, modules, extending another, the doubles."""

from __future__ import annotations

from pathlib import Path

import pytest

from miniflux.errors import FluxError
from miniflux.testing.cases import SuiteError, cases, run_case

FILE = """package a_test

import "array"
import "testing"

data = array.from(rows: [{v: 1}, {v: 2}])

testcase agrees {
    testing.diff(got: data, want: array.from(rows: [{v: 1}, {v: 2}]))
}

testcase differs {
    testing.diff(got: data, want: array.from(rows: [{v: 1}, {v: 3}]))
}

testcase fails {
    testing.diff(got: data |> map(fn: (r) => ({v: 1 / (r.v - 1)})), want: data)
}

testcase gives_nothing {
    x = data
}

testcase does_not_check {
    testing.diff(got: data, want: dota)
}

testcase slow {
    option testing.tags = ["slow"]

    testing.diff(got: data, want: data)
}
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    file = tmp_path / "a_test.flux"
    file.write_text(FILE)
    return str(file)


def test_outcomes(path: str) -> None:
    outcomes = {c.name: run_case(c) for c in cases(path)}
    assert {n: o.outcome for n, o in outcomes.items()} == {
        "agrees": "passed",
        "differs": "failed",
        "fails": "failed",
        "gives_nothing": "failed",
        "does_not_check": "failed",
        "slow": "passed",
    }
    assert outcomes["differs"].message == (
        "the tables differ: - wanted, + got\n\nTable: no group key\n  v:int\n  ─────\n      1\n-     3\n+     2\n"
    )
    assert "cannot divide by zero" in outcomes["fails"].message
    assert "returns no streaming data" in outcomes["gives_nothing"].message
    assert "undefined identifier dota" in outcomes["does_not_check"].message
    assert outcomes["differs"].line == 12


def test_tags_are_read_off_the_text(path: str) -> None:
    assert {c.name: c.tags for c in cases(path) if c.tags} == {"slow": ["slow"]}


BASE = """package base_test

import "array"
import "testing"

t = array.from(rows: [{v: 1}])

testcase base {
    option testing.tags = ["slow"]

    got = t

    testing.diff(got: got, want: t)
}

testcase derived extends "mine/lib/base_test.base" {
    super()
}
"""


def child(folder: Path, *extends: str, text: str = "super()") -> str:
    """A file of testcases that extend others; the path of it."""
    blocks = (f'testcase t{i} extends "{name}" {{\n    {text}\n}}\n' for i, name in enumerate(extends))
    file = folder / "child_test.flux"
    file.write_text('package child_test\n\nimport "testing"\n\n' + "".join(blocks))
    return str(file)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder with `lib/base_test.flux` in it, marked as no module."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "base_test.flux").write_text(BASE)
    return tmp_path


def test_extends(library: Path) -> None:
    (case,) = cases(child(library, "here/lib/base_test.base"))
    assert case.tags == ["slow"]
    assert run_case(case).message == ""


def test_extends_runs_what_stands_around_super(library: Path) -> None:
    path = child(library, "here/lib/base_test.base", text="super()\n    testing.assertEmpty(tables: got)")
    (outcome,) = map(run_case, cases(path))
    # `got` of the parent is known behind it.
    assert "found 1 tables that were not empty" in outcome.message


@pytest.mark.parametrize(
    ("extends", "message"),
    [
        ("here/lib/base_test.bose", 'no testcase "bose" in {0}/lib/base_test.flux\n'),
        ("here/lib/base_test.bose", "did you mean `base`?"),
        (
            "here/lib/bass_test.base",
            'cannot extend "here/lib/bass_test.base": there is no lib/bass_test.flux in the folders',
        ),
        ("base_test.base", 'cannot extend "base_test.base": expected "MODULE/FOLDERS/FILE.TESTCASE"'),
        ("here/lib/base_test.derived", "a testcase cannot extend one that extends another"),
    ],
)
def test_a_parent_that_is_not_there(extends: str, message: str, library: Path) -> None:
    (outcome,) = map(run_case, cases(child(library, extends)))
    assert outcome.outcome == "failed"
    assert message.format(library) in outcome.message
    assert "child_test.flux:5:21" in outcome.message


def test_modules_say_where_parents_are(library: Path) -> None:
    (library / "fluxtest.root").write_text('{"name": "mine", "tags": ["slow"]}')
    inner = library / "deep" / "er"
    inner.mkdir(parents=True)
    right, wrong, gone = map(
        run_case, cases(child(inner, "mine/lib/base_test.base", "yours/lib/base_test.base", "mine/base_test.base"))
    )
    assert right.message == ""
    assert 'test module "yours" not found' in wrong.message and "child_test.flux is in: mine" in wrong.message
    assert f"there is no base_test.flux in {library}" in gone.message


def test_a_module_inside_of_another_has_its_own_tags(library: Path) -> None:
    (library / "fluxtest.root").write_text("mine\n")
    with pytest.raises(SuiteError, match='testcase "base" has the unknown tag "slow"') as caught:
        cases(str(library / "lib" / "base_test.flux"))
    assert caught.value.notes == (f"tags of the module mine: none ({library}/fluxtest.root)",)
    (library / "lib" / "fluxtest.root").write_text('{"name": "inner", "tags": ["slow", "fast"]}')
    assert [c.known_tags for c in cases(str(library / "lib" / "base_test.flux"))] == [["slow", "fast"]] * 2


@pytest.mark.parametrize("text", ["", "two words", "[]", '{"tags": []}', '{"name": "a", "tags": "b"}', '{"name": "'])
def test_a_root_that_says_nothing_of_use(text: str, library: Path) -> None:
    (library / "fluxtest.root").write_text(text)
    with pytest.raises(
        FluxError, match=r"fluxtest\.root: expected the name of the module, or JSON with it and its tags"
    ):
        cases(str(library / "lib" / "base_test.flux"))


@pytest.mark.parametrize("tags", ['"slow"', "[slow]", '["slow", 1]'])
def test_tags_are_literals(tags: str, tmp_path: Path) -> None:
    file = tmp_path / "t_test.flux"
    file.write_text(f'import "testing"\n\nslow = "slow"\n\ntestcase a {{\n    option testing.tags = {tags}\n}}\n')
    with pytest.raises(SuiteError, match=r"testing\.tags must be an array of string literals"):
        cases(str(file))


def test_two_testcases_of_one_name(tmp_path: Path) -> None:
    file = tmp_path / "t_test.flux"
    file.write_text("package t_test\n\ntestcase a {\n}\n\ntestcase a {\n}\n")
    with pytest.raises(SuiteError, match='duplicate testcase name "a" in package "t"') as caught:
        cases(str(file))
    assert caught.value.notes == (f"the other one is in {file}, line 3",)


def test_what_only_other_testcases_use_is_no_warning(tmp_path: Path) -> None:
    file = tmp_path / "t_test.flux"
    file.write_text('import "math"\n\ntestcase a {\n    x = y\n}\n')
    (outcome,) = map(run_case, cases(str(file)))
    assert "undefined identifier y" in outcome.message and "never used" not in outcome.message


def test_the_doubles_answer_http_and_secrets(tmp_path: Path) -> None:
    file = tmp_path / "d_test.flux"
    file.write_text(
        'package d_test\nimport "http/requests"\nimport "influxdata/influxdb/secrets"\nimport "testing"\n'
        "testcase doubles {\n"
        '    response = requests.post(url: "http://nowhere.invalid/", body: bytes(v: "hi"))\n'
        "    testing.assertEqualValues(\n"
        '        got: "${response.statusCode} ${string(v: response.body)} ${secrets.get(key: "token")}",\n'
        '        want: "200 hi mysecrettoken",\n    )\n}\n'
    )
    (outcome,) = map(run_case, cases(str(file)))
    assert outcome.outcome == "passed", outcome.message
