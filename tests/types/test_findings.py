"""Findings: the place and text of each error, warnings, and messages as people see them."""

import json
import os
from pathlib import Path

import pytest

from miniflux.errors import Diagnostic
from miniflux.output.diagnostics import render
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment

ENVIRONMENT = Environment()
ERRORS = Path(__file__).parent.parent / "errors"
HERE = Path(__file__).parent


def findings(text: str, *, strict: bool = False) -> list[Diagnostic]:
    return Checker(strict=strict, environment=ENVIRONMENT).check(parse(Source(text))).diagnostics


def warned(text: str) -> list[tuple[str, str]]:
    found = findings(text)
    assert all(d.severity == "warning" for d in found)
    return [(d.name, d.message) for d in found]


@pytest.mark.parametrize("path", sorted(ERRORS.glob("check_*.flux")), ids=lambda p: p.stem)
def test_rendered(path: Path) -> None:
    """`tests/errors/check_NAME.txt` is what a person sees of `check_NAME.flux`; MINIFLUX_UPDATE=1 rewrites it."""
    tree = parse(Source(path.read_text(encoding="utf-8"), path.name))
    shown = "\n".join(render(d) for d in Checker(environment=ENVIRONMENT).check(tree).diagnostics)
    expected = path.with_suffix(".txt")
    if os.environ.get("MINIFLUX_UPDATE"):
        expected.write_text(shown, encoding="utf-8")
    assert shown == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "case", json.loads((HERE / "recorded.json").read_text(encoding="utf-8")), ids=lambda c: c["name"]
)
def test_recorded(case: dict[str, object]) -> None:
    """Generated programs with the findings of the real checker; see tools/compare_types.py --record."""
    from tools.compare_types import canonical

    found = findings(str(case["text"]), strict=True)
    mine = sorted([*d.span.begin, canonical(d.message)] for d in found if d.span and d.severity == "error")
    assert mine == case["errors"]


def test_columns_count_bytes_and_parentheses_do_not_count() -> None:
    (found,) = findings('x = "über" + ((1))')
    assert found.span is not None
    assert found.span.location() == "1:17-1:18"


def test_pipes_are_placed_at_their_last_call() -> None:
    (found,) = findings("f = (a=<-) => a\nx = 1 + (true |> f())")
    assert found.span is not None
    assert found.span.text == "f()"


def test_errors_are_in_source_order() -> None:
    found = findings("f = (a=<-, b) => a\nx = {a: nope1, b: nope2} |> f(b: nope3)")
    assert [d.message[-5:] for d in found] == ["nope1", "nope2", "nope3"]


def test_letter_case() -> None:
    text = "f = (mapFn, n=1) => mapFn\nx = f(mapfn: 1) + 1"
    (warning,) = findings(text)
    assert (warning.severity, warning.name) == ("warning", "case")
    assert warning.message == "argument `mapfn` of `f` is taken as `mapFn`, which differs only in letter case"
    assert [d.message for d in findings(text, strict=True) if d.severity == "error"] == [
        "missing required argument mapFn",
        "found unexpected argument mapfn (Expected one of `mapFn` or `n`)",
    ]
    # Only what is missing and required can be meant.
    assert findings("f = (n=1) => n\nx = f(N: 1)")[0].severity == "error"


def test_warnings() -> None:
    assert warned('import "strings"\nx = 1') == [("unused-import", 'import "strings" is never used')]
    assert warned('import "strings"\nx = strings.toUpper') == []
    assert warned("f = (x) => {\n    y = x\n    z = y\n\n    return x\n}") == [
        ("unused-variable", "variable `z` is never used")
    ]
    assert warned("f = (x) => {\n    _y = x\n\n    return x\n}") == []
    assert warned("x = if true then 1 else 2") == [("constant-condition", "the condition is always true")]


def test_deprecated(tmp_path: Path) -> None:
    library = tmp_path / "stdlib"
    for path, text in {
        "internal/boolean/boolean": "package boolean\nbuiltin true : bool",
        "universe/universe": "package universe\n// old does nothing.\n//\n// deprecated: 0.1.0\n//\nold = () => 1\nnew = () => old()",
        "p/p": "package p\n// f is old.\n// deprecated: 0.2.0\nf = 1\ng = 2",
    }.items():
        file = library / f"{path}.flux"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    checker = Checker(library=str(library))
    found = checker.check(parse(Source('import "p"\na = old() + new() + p.f + p.g\nh = (old) => old'))).diagnostics
    assert [(d.name, d.message, d.notes) for d in found] == [
        ("deprecated", "`old` is deprecated", ("since 0.1.0",)),
        ("deprecated", "`p.f` is deprecated", ("since 0.2.0",)),
    ]
