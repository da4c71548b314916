"""What the REPL offers for the word before the cursor."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.repl.completion import Candidate, Completer
from miniflux.session import Session

SETUP = """
import "array"
import r "http/requests"
record = {alpha: 1, beta: {gamma: 2}, "two words": 3}
fun = (tables=<-, first, second=1) => first
Mixed = 1
_hidden = 1
"""


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.start(SETUP)
    return session


def texts(text: str, session: Session) -> list[str]:
    return [c.text for c in Completer().candidates(text, session)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arr", ["array"]),
        ("1 + rec", ["record"]),
        ("mixe", ["Mixed"]),
        ("tableF", ["tableFind"]),
        ("impo", ["import"]),
        ("_hid", []),
        ("nosuch", []),
        ("array.f", ["filter", "from"]),
        ("r.p", ["peek", "post"]),
        ("record.", ["alpha", "beta"]),
        ("record.beta.", ["gamma"]),
        ("f(a: array.c", ["concat"]),
        ("nosuch.", []),
        ("fun().", []),
        ("1.", []),
        ("fun(", ["first: ", "second: ", "tables: "]),
        ("1 |> fun(", ["first: ", "second: "]),
        ("fun(first: fun(first: 1), ", ["second: ", "tables: "]),
        ("fun(first: 1, sec", ["second: "]),
        ("fun(first: {second: 1}, sec", ["second: "]),
        ("fun(first: rec", ["record"]),
        ("fun(first: [rec", ["record"]),
        ("array.map(", ["arr: ", "fn: "]),
        ("record |> array.map(", ["fn: "]),
        ("array.map(fn: (x) => fun(", ["first: ", "second: ", "tables: "]),
        ('import "http', ['http"', 'http/requests"']),
        ('import h "http/', ['http/requests"']),
        ('x = "arr', []),
        ('x = "${arr', ["array"]),
        ('x = "${"a${rec', ["record"]),
        ('x = "${1}arr', []),
        ("// arr", []),
        ("1 // arr", []),
        ("1 // one\narr", ["array"]),
        (":d", ["doc"]),
        (":doc array.fr", ["from"]),
        (":doc dict.ge", ["get"]),
        (":doc arra", ["array"]),
        (":reset ", []),
    ],
)
def test_candidates(text: str, expected: list[str], session: Session) -> None:
    assert texts(text, session) == expected


def test_candidates_say_what_they_are(session: Session) -> None:
    def meta(text: str) -> str:
        found: list[Candidate] = Completer().candidates(text, session)
        return found[0].meta

    assert meta("array.from") == "(<-rows: [A]) => stream[A] where A: Record"
    assert meta("length") == "(<-arr: [A]) => int"
    assert meta("r.peek") == "(response)"
    assert meta("record.alp") == "int"
    assert meta("arr") == 'package "array"'
    assert meta("fun(sec") == "optional"


def test_files_after_load(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "a.flux").write_text("")
    (tmp_path / "scripts" / "a.txt").write_text("")
    monkeypatch.chdir(tmp_path)
    assert texts(":load scr", session) == ["scripts/"]
    assert texts(":load scripts/", session) == ["a.flux"]
    assert texts(":load nosuch/", session) == []


@given(st.text(alphabet='abr.(){}[]":,|>/ \n$=', max_size=30))
def test_any_text_has_candidates_or_none(text: str) -> None:
    Completer().candidates(text, EMPTY)


EMPTY = Session()
