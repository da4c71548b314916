"""Testcases: what passes and what fails, tags, extending another, the doubles; and the selection of tests by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from miniflux.errors import UsageError
from miniflux.testing.cases import cases, run_case
from miniflux.testing.outcome import selector

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
    assert "_diff" in outcomes["differs"].message
    assert "cannot divide by zero" in outcomes["fails"].message
    assert "returns no streaming data" in outcomes["gives_nothing"].message
    assert "undefined identifier dota" in outcomes["does_not_check"].message
    assert outcomes["differs"].line == 12


def test_tags_are_read_off_the_text(path: str) -> None:
    assert {c.name: c.tags for c in cases(path) if c.tags} == {"slow": ["slow"]}


def test_extends(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "base_test.flux").write_text(
        'package base_test\nimport "array"\nimport "testing"\nt = array.from(rows: [{v: 1}])\n'
        "testcase base {\n    got = t\n    testing.diff(got: got, want: t)\n}\n"
    )
    child = tmp_path / "child_test.flux"
    child.write_text(
        'package child_test\nimport "testing"\ntestcase child extends "here/lib/base_test.base" {\n    super()\n}\n'
        'testcase lost extends "here/lib/base_test.nope" {\n    super()\n}\n'
    )
    first, second = (run_case(c) for c in cases(str(child)))
    assert first.outcome == "passed", first.message
    assert second.outcome == "failed" and 'no testcase "nope"' in second.message


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
