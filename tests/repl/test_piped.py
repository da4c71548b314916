"""The REPL with its input from a pipe: how lines become statements, and what comes out."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from miniflux.arguments import parse
from miniflux.cli import COMMANDS
from miniflux.commands.setup import Setup
from miniflux.repl.core import Repl
from miniflux.repl.piped import run_piped

ARRAY = 'import "array"\n'


def feed(text: str | bytes, capsys: pytest.CaptureFixture[str], *options: str) -> SimpleNamespace:
    """What the REPL makes of an input."""
    command = next(c for c in COMMANDS if c.name == "repl")
    data = text if isinstance(text, bytes) else text.encode()
    code = run_piped(Repl(Setup(parse(command, list(options)))), io.BytesIO(data))
    captured = capsys.readouterr()
    return SimpleNamespace(code=code, out=captured.out, err=captured.err)


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("", ""),
        ("\n\n", ""),
        ("1", "1\n"),
        ("1\n2\n", "1\n2\n"),
        ("1 2", "1\n2\n"),
        ("\ufeff1\r\n2\r\n", "1\n2\n"),
        ("x = 1\n  + 2\nx\n", "3\n"),
        ("x = 1\n-2\nx\n", "-1\n"),
        ("x = true\nor false\nx\n", "true\n"),
        ("order = 1\norder\n", "1\n"),
        ("x = [1,\n\n2]\nx\n", "[1, 2]\n"),
        ("r = {a:\n1}\nr\n.a\n", "1\n"),
        ('x = "a\n:quit\n\nb"\nx\n', "a\n:quit\n\nb\n"),
        ('x = "${"a\n"}b"\nx\n', "a\nb\n"),
        ("f = (x) => {\n    y = x\n\n    return y * 2\n}\nf(x: 4)\n", "8\n"),
        ("// nothing\n1 // one\n// more\n + 1\n", "2\n"),
        ("x = if 1 < 2 then\n 1\nelse\n 2\nx\n", "1\n"),
        ("1\n\n- 1\n", "1\n-1\n"),
        ("f = (x=<-) => x * 2\n4\n\n|> f()\n\n|> f()\n", "4\n8\n16\n"),
        ("4\n:quit\n5\n", "4\n"),
        ("x = 1\nx = x + 1\nx\n", "2\n"),
        ("option now = () => 2020-01-01T00:00:00Z\nnow()\n", "2020-01-01T00:00:00.000000000Z\n"),
    ],
)
def test_statements(text: str, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert vars(feed(text, capsys)) == {"code": 0, "out": out, "err": ""}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1.0", "1"),
        ('"a b"', "a b"),
        ('bytes(v: "hi")', "0x6869"),
        ("2020-01-01", "2020-01-01T00:00:00.000000000Z"),
        ("1h30m", "1h30m"),
        ("/a.b/", "a.b"),
        ('["a": 1]', "[a: 1]"),
        ("{b: 1, a: [true]}", "{a: [true], b: 1}"),
        ("(r) => r", "(r: A) => A"),
        ("length", "(<-arr: [A]) => int"),
    ],
)
def test_any_value_shows_itself(value: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert feed(value, capsys).out == shown + "\n"


def test_a_package_names_its_members(capsys: pytest.CaptureFixture[str]) -> None:
    assert feed('import "json"\njson', capsys).out == 'package "json": encode\n'


def test_streams_show_their_tables_under_the_names_of_results(capsys: pytest.CaptureFixture[str]) -> None:
    script = ARRAY + 'd = array.from(rows: [{a: 1}])\nd\n  |> yield(name: "x")\n  |> yield(name: "y")\nd\n'
    table = "\n\nTable: no group key\na:int\n─────\n    1\n\n"
    assert feed(script, capsys).out == f"Result: x{table}Result: y{table}Result: _result{table}"


def test_an_assignment_shows_nothing_even_with_yield(capsys: pytest.CaptureFixture[str]) -> None:
    assert feed(ARRAY + 'd = array.from(rows: [{a: 1}]) |> yield(name: "x")', capsys).out == ""


def test_errors_are_told_with_their_lines_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed("x = 1\n\nx +\n\n\ny\nx\nx = [1,\n2\nz = 3\n\n:hepl\nx\n", capsys)
    assert (found.code, found.out) == (1, "1\n1\n")
    assert [line.strip() for line in found.err.splitlines() if "─ " in line] == ["┌─ <stdin>:6:1", "┌─ <stdin>:8:5"]
    assert "undefined identifier y" in found.err
    assert "did you mean `:help`?" in found.err


def test_an_input_that_stops_too_early(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed("1\nf(a: {\n", capsys)
    assert (found.code, found.out) == (1, "1\n")
    assert "<stdin>:2:" in found.err
    assert "is never closed" in found.err


def test_a_command_ends_what_is_not_finished(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed("x = [1,\n:quit\n1\n", capsys)
    assert (found.code, found.out) == (1, "")


def test_bytes_that_are_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed(b"1\n\xff\n2\n", capsys)
    assert (found.code, found.out) == (1, "1\n2\n")
    assert found.err == "error: line 2 of the input is not UTF-8 (byte 0xff at column 1)\n"


def test_continuing_from_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed("x = 1\n\n|> f()\n", capsys)
    assert found.code == 1
    assert found.err == "error: there is no last result that `|>` could go on from\n"


def test_warnings_as_errors(capsys: pytest.CaptureFixture[str]) -> None:
    script = "f = (mapFn) => mapFn\nf(mapfn: 1)\n"
    assert feed(script, capsys).code == 0
    assert feed(script, capsys, "-W", "error").code == 1
    assert feed(script, capsys, "-W", "no-case").err == ""


def test_secrets_are_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    script = 'import "influxdata/influxdb/secrets"\nsecrets.get(key: "K")\n'
    assert feed(script, capsys, "--secret", "K=hush").out == "REDACTED\n"


def test_a_long_statement_takes_no_longer_than_its_lines(capsys: pytest.CaptureFixture[str]) -> None:
    # Parsed anew with every line this would take minutes.
    rows = "".join(f'  {{a: {i}, b: "x{i}"}},\n' for i in range(3000))
    text = "".join(f"{i},x\n" for i in range(3000))
    script = f'rows = [\n{rows}]\nlength(arr: rows)\ntext = "{text}"\n'
    assert feed(script, capsys).out == "3000\n"


@given(lines=st.lists(st.text(alphabet='ab1:"{}()[]|>=.,+-$\\\n \u00e9', max_size=20), max_size=6))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_input_whatever_gives_a_python_error(lines: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert feed("\n".join(lines), capsys).code in (0, 1)


def test_the_command_reads_a_pipe_without_prompt_or_colours(tmp_path: Path) -> None:
    environ = {**os.environ, "TERM": "xterm-256color", "MINIFLUX_HISTORY": str(tmp_path / "history")}
    done = subprocess.run(
        [sys.executable, "-m", "miniflux"], input="1\nx\n", capture_output=True, text=True, env=environ, timeout=20
    )
    assert (done.returncode, done.stdout) == (1, "1\n")
    assert done.stderr.startswith("error: undefined identifier x\n")
    assert not (tmp_path / "history").exists()


def test_what_did_not_run_is_not_known(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    script = tmp_path / "fails.flux"
    script.write_text("a = 1\nb = 1 / (a - 1)\nc = 3\nkept = 4\n")
    text = f'kept = "text"\n:load {script}\n:type a\n:type b\n:type c\n:type kept\nkept + "!"\n'
    found = feed(text, capsys)
    assert found.out == "int\nstring\ntext!\n"
    assert found.err.count("undefined identifier b") == found.err.count("undefined identifier c") == 1


def test_an_input_whose_value_fails_leaves_the_name_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    found = feed('x = "a"\nx = 1 / 0\nx + "b"\noption y = 1 / 0\n:type y\n', capsys)
    assert found.out == "ab\n"
    assert "undefined identifier y" in found.err
    assert found.err.startswith("error: cannot divide by zero\n  ┌─ <stdin>:2:1\n  │\n2 │ x = 1 / 0\n  │ ^^^^^^^^^\n")
