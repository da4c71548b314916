"""`miniflux test`: what it prints and how it exits. What a test may hold is tested with `miniflux.testing`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from miniflux.testing.junit import junit
from miniflux.testing.outcome import Outcome

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
        (["cases", "--skip", "main.bad"], 0, "1 passed, 0 failed, 1 skipped"),
        (["cases", "--skip-untagged"], 0, "0 passed, 0 failed, 2 skipped"),
        (["cases", "cases/a_test.flux", "cases"], 1, "1 passed, 1 failed, 0 skipped"),
        (["cases", "-j", "3"], 1, "1 passed, 1 failed, 0 skipped"),
        (["folder"], 0, "0 passed, 0 failed, 0 skipped"),
        (["--doc", "page.md"], 0, "1 passed, 0 failed, 0 skipped"),
    ],
)
def test_counts(argv: list[str], code: int, counts: str, cli: Cli) -> None:
    found = cli("test", *argv)
    assert found.code == code
    assert last(found.out).startswith(counts)


@pytest.mark.parametrize(
    ("argv", "message"),
    [(["folder"], "found no test"), (["cases", "-k", "ugly"], "found no test that -k 'ugly' lets through")],
)
def test_that_nothing_was_found_is_said(argv: list[str], message: str, cli: Cli) -> None:
    found = cli("test", *argv)
    assert (found.code, found.err) == (0, f"miniflux: {message}\n")


def test_list(scripts: Path, cli: Cli) -> None:
    assert cli("test", "--list", ".").out == "cases/a_test.flux::good\ncases/a_test.flux::bad\n"
    assert cli("test", "--list", ".", "-k", "bad").out == "cases/a_test.flux::bad\n"
    assert cli("test", "--list", ".", "--skip", "bad").out == "cases/a_test.flux::good\n"
    (scripts / "cases" / "broken_test.flux").write_text("testcase (")
    found = cli("test", "--list", ".")
    assert (found.code, len(found.out.splitlines())) == (1, 2)
    assert "cases/broken_test.flux:1:10" in found.err


TAGGED = """package b_test

import "testing"

testcase {name} {{
    option testing.tags = ["{tag}"]

    testing.assertEqualValues(got: 1, want: 1)
}}
"""


def test_tags(scripts: Path, cli: Cli) -> None:
    (scripts / "cases" / "b_test.flux").write_text(TAGGED.format(name="tagged", tag="slow"))
    assert last(cli("test", ".", "--skip", "bad").out).startswith("1 passed, 0 failed, 2 skipped")
    assert last(cli("test", ".", "--tags", "slow", "--skip-untagged").out).startswith("1 passed, 0 failed, 2 skipped")
    assert cli("test", ".", "--tags", "slwo").err.startswith(
        "miniflux: test: --tags slwo: no such tag\n  did you mean `slow`?"
    )
    (scripts / "fluxtest.root").write_text('{"name": "mine", "tags": ["fast"]}')
    found = cli("test", ".")
    # Nothing is run.
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith('error: testcase "tagged" has the unknown tag "slow"\n')
    assert "tags of the module mine: fast" in found.err


def test_archives_are_no_tests(scripts: Path, cli: Cli) -> None:
    (scripts / "folder" / "a_test.flux.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    assert cli("test", "folder").err == "miniflux: found no test\n"


def test_names_are_given_once_in_a_package(scripts: Path, cli: Cli) -> None:
    for file, name in (("b", "one"), ("c", "two"), ("d", "one")):
        (scripts / "cases" / f"{file}_test.flux").write_text(TAGGED.format(name=name, tag="slow"))
    found = cli("test", "cases")
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith('error: duplicate testcase name "one" in package "b"\n')
    assert "cases/d_test.flux:5:10" in found.err and "the other one is in cases/b_test.flux, line 5" in found.err


def test_json(cli: Cli) -> None:
    found = cli("test", "cases", "--format", "json")
    lines = [json.loads(line) for line in found.out.splitlines()]
    assert [(r["name"], r["outcome"]) for r in lines[:-1]] == [("good", "passed"), ("bad", "failed")]
    assert lines[-1] == {"passed": 1, "failed": 1, "skipped": 0}


def test_junit(cli: Cli) -> None:
    found = cli("test", "cases", "--format", "junit", "-v", "--skip", "good")
    assert found.code == 1
    assert found.out.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')
    top = ElementTree.fromstring(found.out.encode())
    assert {**top.attrib, "time": ""} == {"tests": "2", "failures": "1", "errors": "0", "time": ""}
    [suite] = top
    assert (suite.tag, suite.get("name"), suite.get("tests")) == ("testsuite", "cases/a_test.flux", "2")
    assert (suite.get("file"), suite.get("skipped")) == ("cases/a_test.flux", "1")
    good, bad = suite
    # No more than the schema of Jenkins allows.
    assert (good.tag, set(good.attrib)) == ("testcase", {"name", "classname", "time"})
    assert [(child.tag, child.get("message")) for child in good] == [("skipped", "left out by --skip")]
    assert (bad.get("classname"), bad.get("name")) == ("cases/a_test.flux", "bad")
    assert float(bad.get("time", "")) > 0
    assert [child.tag for child in bad] == ["failure"]
    assert bad[0].get("message") == "the tables differ: - wanted, + got"
    assert str(bad[0].text).startswith("cases/a_test.flux:8\nthe tables differ")


def test_junit_of_nothing_and_of_a_file_that_is_no_flux(scripts: Path, cli: Cli) -> None:
    assert list(ElementTree.fromstring(cli("test", "folder", "--format", "junit").out.encode())) == []
    (scripts / "cases" / "broken_test.flux").write_text("testcase (")
    top = ElementTree.fromstring(cli("test", "cases/broken_test.flux", "--format", "junit").out.encode())
    assert (top.get("failures"), top[0][0].get("name")) == ("1", "(whole file)")


def test_junit_holds_any_text() -> None:
    message = 'a <b> & "c" ]]>\nä \x1b[31m \ud800 \ufffe \U0001f600\ttab'
    text = junit([Outcome("f.flux", 1, "name\0", "failed", message)], "interrupted")
    suite, ended = ElementTree.fromstring(text.encode())
    assert suite[0].get("name") == "name\ufffd"
    assert suite[0][0].text == 'f.flux:1\na <b> & "c" ]]>\nä \ufffd[31m \ufffd \ufffd \U0001f600\ttab'
    assert ended.findtext("system-err") == "interrupted"


def test_a_failure_names_the_place(cli: Cli) -> None:
    assert "FAILED cases/a_test.flux:8 bad\n" in cli("test", "cases").out


def test_a_page_whose_output_is_wrong(scripts, cli: Cli) -> None:
    page = scripts / "page.md"
    page.write_text(page.read_text().replace("| 2 |", "| 3 |"))
    found = cli("test", "--doc", "page.md")
    assert found.code == 1
    assert last(found.out).startswith("0 passed, 1 failed")
