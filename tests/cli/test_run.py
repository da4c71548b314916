"""`miniflux run`: scripts from files, stdin and the command line; formats; exit codes."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

Cli = Callable[..., SimpleNamespace]

CSV = "#datatype,string,long,long\r\n#group,false,false,false\r\n#default,{name},,\r\n,result,table,a\r\n,,0,{value}\r\n\r\n"
TABLE = "Result: {name}\n\nTable: no group key\na:int\n─────\n    {value}\n\n"
SHOW = b'import "array"\narray.from(rows: [{a: 7}])\n'


def csv(value: object, name: str = "_result") -> str:
    return CSV.format(name=name, value=value)


@pytest.mark.parametrize(
    ("argv", "stdin", "out"),
    [
        (["run", "ok.flux"], b"", csv(1)),
        (["ok.flux"], b"", csv(1)),
        (["ok.flux", "--format", "table"], b"", TABLE.format(name="_result", value=1)),
        (
            ["--format=json", "ok.flux"],
            b"",
            '{"result":"_result","table":0,"key":{},"columns":[{"label":"a","type":"int","group":false}],"rows":[[1]]}\n',
        ),
        (["run", "-"], SHOW, csv(7)),
        (["-"], b"\xef\xbb\xbf" + SHOW, csv(7)),
        (["run", "-e", SHOW.decode()], b"", csv(7)),
        (["-e", SHOW.decode()], b"", csv(7)),
        (["--exec=" + SHOW.decode()], b"", csv(7)),
        (["bom.flux"], b"", ""),
        (["empty.flux"], b"", ""),
        (["-e", ""], b"", ""),
        (["-e", 'import "array" import "own" array.from(rows: [{a: own.value}])', "-I", "folder"], b"", csv(42)),
        (
            ["-e", 'import "array" array.from(rows: [{a: int(v: now())}])', "--now", "1970-01-01T00:00:01Z"],
            b"",
            csv(1_000_000_000),
        ),
    ],
)
def test_results(argv: list[str], stdin: bytes, out: str, cli: Cli) -> None:
    assert vars(cli(*argv, stdin=stdin)) == {"code": 0, "out": out, "err": ""}


@pytest.mark.parametrize(
    ("given", "type", "shown"),
    [
        ("x", "string", "x"),
        ("", "string", ""),
        ("a=b", "string", "a=b"),
        ("3", "int", "3"),
        ("-3", "int", "-3"),
        ("007", "string", "007"),
        ('"3"', "string", "3"),
        ("1.5", "float", "1.5"),
        ("1.", "string", "1."),
        ("true", "bool", "true"),
        ("True", "string", "True"),
        ("1h", "duration", "1h"),
        ("2024-01-02", "time", "2024-01-02T00:00:00.000000000Z"),
        ("2024-01-02T03:04:05Z", "time", "2024-01-02T03:04:05.000000000Z"),
        ("2024-13-01", "string", "2024-13-01"),
        ("10.0.0.1", "string", "10.0.0.1"),
        ("99999999999999999999", "string", "99999999999999999999"),
    ],
)
def test_parameters_have_the_type_that_their_text_has_in_flux(given: str, type: str, shown: str, cli: Cli) -> None:
    code = (
        'import "types"\nimport "array"\n'
        f'array.from(rows: [{{shown: display(v: params.x), ok: types.isType(v: params.x, type: "{type}")}}])'
    )
    found = cli("-e", code, "-p", f"x={given}", "--format", "json")
    assert (found.code, found.err) == (0, "")
    assert found.out.endswith(f'"rows":[["{shown}",true]]}}\n')


@pytest.mark.parametrize(
    ("argv", "stdin", "err"),
    [
        (["nosuch.flux"], b"", "error: cannot read nosuch.flux: no such file\n"),
        (["run", "nosuch"], b"", "error: cannot read nosuch: no such file\n"),
        (["folder"], b"", "error: cannot read folder: it is a directory, not a file\n"),
        (
            ["latin.flux"],
            b"",
            "error: cannot read latin.flux: line 3 is not UTF-8 (byte 0xe9 at offset 15)\n"
            " = Flux scripts are UTF-8; convert the file, for example with iconv\n",
        ),
        (
            ["-"],
            b"\xff",
            "error: cannot read <stdin>: line 1 is not UTF-8 (byte 0xff at offset 0)\n"
            " = Flux scripts are UTF-8; convert the file, for example with iconv\n",
        ),
        (["-e", "x"], b"", "error: undefined identifier x\n  ┌─ main:1:1\n  │\n1 │ x\n  │ ^\n"),
        (["-"], b"\nx", "error: undefined identifier x\n  ┌─ <stdin>:2:1\n  │\n2 │ x\n  │ ^\n"),
        (
            ["-e", 'import "aray"'],
            b"",
            'error: invalid import path aray\n  ┌─ main:1:1\n  │\n1 │ import "aray"\n  │ ^^^^^^^^^^^^^\n  │\n'
            "  = did you mean `array`?\n",
        ),
    ],
)
def test_errors(argv: list[str], stdin: bytes, err: str, cli: Cli) -> None:
    assert vars(cli(*argv, stdin=stdin)) == {"code": 1, "out": "", "err": err}


def test_a_script_that_is_not_finished(cli: Cli) -> None:
    found = cli("unfinished.flux")
    assert (found.code, found.out) == (1, "")
    assert "┌─ unfinished.flux:" in found.err


def test_results_before_an_error_are_printed(cli: Cli) -> None:
    found = cli("late.flux")
    assert (found.code, found.out) == (1, csv(1, "one"))
    first = "error: runtime error @6:9-6:45: map: failed to evaluate map function: cannot divide by zero"
    assert found.err.splitlines()[0] == first


def test_the_error_table_of_upstream(cli: Cli) -> None:
    found = cli("late.flux", "--format", "csv", "--error-table")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(csv(1, "one"))
    assert ",error,reference\r\n,runtime error @6:9-6:45: map: failed" in found.out


def test_warnings(cli: Cli) -> None:
    found = cli("slip.flux")
    assert (found.code, found.out) == (0, "")
    assert found.err.startswith("warning[case]: argument `mapfn` of `f` is taken as `mapFn`")
    assert cli("slip.flux", "-W", "error").code == 1
    assert vars(cli("slip.flux", "-W", "no-case", "-W", "error")) == {"code": 0, "out": "", "err": ""}
    strict = cli("slip.flux", "--strict")
    assert strict.code == 1
    assert "error: found unexpected argument mapfn (Expected `mapFn`)\n" in strict.err


def test_colours(cli: Cli) -> None:
    assert "\x1b[" not in cli("late.flux", "--format", "table").err
    assert "\x1b[" in cli("late.flux", "--color", "always").err
    assert "\x1b[1mResult:" in cli("ok.flux", "--format", "table", "--color", "always").out


def test_a_dry_run_shows_requests_and_sends_none(cli: Cli) -> None:
    code = 'import "array" import "http" array.from(rows: [{a: http.post(url: "http://nosuch.invalid/x", data: bytes(v: "hi"))}])'
    found = cli("-e", code, "--dry-run")
    assert (found.code, found.out) == (0, csv(200))
    assert found.err.startswith("POST http://nosuch.invalid/x\nHost: nosuch.invalid\n")


def test_a_dry_run_that_fails_does_not_say_that_anything_was_sent(cli: Cli) -> None:
    found = cli("-e", 'import "http" x = http.post(url: "http://nosuch.invalid/x") y = 1 / (x - 200)', "--dry-run")
    assert found.code == 1
    assert found.err.splitlines()[-1] == (
        "1 request had been shown, not sent (each is answered with its own body): POST http://nosuch.invalid/x 200"
    )


def test_a_replay_that_fails_says_where_its_answers_came_from(cli: Cli) -> None:
    code = 'import "http" x = http.post(url: "http://nosuch.invalid/x") y = 1 / (x - 200)'
    cli("-e", code, "--dry-run", "--record", "a.har")
    found = cli("-e", code, "--replay", "a.har")
    assert found.code == 1
    assert found.err.splitlines()[-1] == "1 request had been answered from a.har: POST http://nosuch.invalid/x 200"


def test_who_denies_private_addresses_is_told_what_no_such_host_may_mean(cli: Cli) -> None:
    found = cli("-e", 'import "http" x = http.post(url: "http://127.0.0.1:1/")', "--deny-private")
    assert found.code == 1
    assert found.err.splitlines()[0].endswith(": no such host")
    assert (
        "  = hosts at private, loopback and other special addresses are refused as if they did not exist\n" in found.err
    )
