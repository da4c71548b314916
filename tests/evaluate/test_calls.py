"""Functions, options, results and packages: the rules of the SPEC, and the messages of upstream."""

from __future__ import annotations

from pathlib import Path

import pytest

from miniflux import FluxError, Session
from miniflux.values.time import format_rfc3339

from .helpers import NOW, failure, records, session, shown, start, value


def test_arguments_are_named_and_defaults_are_evaluated_per_call() -> None:
    assert value("f = (a, b=2) => a * 10 + b\nf(b: 3, a: 1) + f(a: 1)") == 25
    assert value('f = (a, b=die(msg: "no")) => a\nf(a: 1, b: 2)') == 1
    assert failure('f = (a, b=die(msg: "no")) => b\nf(a: 1)').endswith("no")


def test_defaults_see_the_scope_of_the_definition() -> None:
    assert value("x = 1\nf = (y=x) => y\ng = (x) => f()\ng(x: 2)") == 1


def test_closures_and_blocks() -> None:
    assert value("add = (n) => (x) => x + n\nadd(n: 2)(x: 3)") == 5
    assert value("x = 1\nf = () => {\n    x = x + 1\n    return x\n}\nf() + f()") == 4


def test_pipes() -> None:
    assert value("f = (n=<-, by) => n * by\n2 |> f(by: 3) |> f(by: 4)") == 24
    assert value("f = (n=<-) => n\nf(n: 5)") == 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f = (a) => a\nf()", "missing required argument a"),
        ("f = (a) => a\nf(a: 1, b: 2)", "found unexpected argument b"),
        ("f = (a, b=1, c=1) => a\nf(a: 1, d: 2)", "found unexpected argument d (Expected one of `b` or `c`)"),
        ("f = (a) => a\nf(a: 1, a: 2)", 'duplicate keyword parameter specified: "a"'),
        ("f = (a) => a\n1 |> f(a: 1)", "missing pipe argument"),
        ("f = (a=<-) => a\n1 |> f(a: 1)", 'pipe argument also specified as a keyword parameter: "a"'),
        ("f = () => {\n    x = 1\n}\nf()", "missing return statement in block"),
        ('strlen(v: "a")', "undefined identifier strlen"),
        ('import "string"', "invalid import path string"),
        ('import "strings"\nstrings.toUppr(v: "a")', "record is missing label toUppr"),
        ('import "strings"\nstrings.toUpper(v: 1)', "cannot convert argument of type int value 1 to upper case"),
    ],
)
def test_wrong_calls(text: str, expected: str) -> None:
    assert expected in failure(text)


def test_the_trail_of_calls_names_each_function_and_place() -> None:
    text = "half = (n) => n / 0\nreport = (n) => half(n: n)\nreport(n: 1)"
    assert failure(text) == (
        'error calling function "report" @3:1-3:13: error calling function "half" @2:17-2:27: cannot divide by zero'
    )


def test_functions_whose_name_begins_with_an_underscore_leave_no_trace() -> None:
    assert failure("_half = (n) => n / 0\n_half(n: 1)") == "cannot divide by zero"


def test_a_slip_of_letter_case_is_a_warning_or_with_strict_an_error() -> None:
    text = "f = (mapFn) => mapFn\nx = f(mapfn: 1)\nx"
    one = session()
    assert start(one, text).value == 1
    (warning,) = one.warnings
    assert warning.severity == "warning"
    assert "`mapfn`" in warning.message and "`mapFn`" in warning.message
    assert warning.span is not None and warning.span.begin == (2, 14)
    assert "found unexpected argument mapfn (Expected `mapFn`)" in failure(text, strict=True)


def test_a_function_that_calls_itself_ends_in_an_error() -> None:
    assert "nested deeper" in failure("f = (g) => g(g: g)\nf(g: f)") or "recursive" in failure(
        "f = (g) => g(g: g)\nf(g: f)"
    )


# Options.


def test_now_is_one_time_throughout_a_run() -> None:
    assert value("now()") == NOW
    assert shown("option now = () => 2020-01-01T00:00:00Z\nnow()") == "2020-01-01T00:00:00.000000000Z"


def test_an_option_of_a_package_reaches_the_package() -> None:
    text = 'import "http/requests"\noption requests.defaultConfig = {timeout: 5s, insecureSkipVerify: true}\nrequests.defaultConfig.timeout'
    assert shown(text) == "5s"


def test_what_is_no_option_cannot_be_set() -> None:
    assert value('import "math"\noption math.pi = 3.0\nmath.pi > 3.1') is True
    assert "record is missing label nope" in failure('import "math"\noption math.nope = 3.0')
    assert "cannot set option" in failure("r = {a: 1}\noption r.a = 2")


# Results.

ROWS = 'import "array"\nt = array.from(rows: [{v: 1}, {v: 2}])\n'


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("t", ["_result"]),
        ('t |> yield(name: "a")', ["a"]),
        ('x = t |> yield(name: "a")', ["a"]),
        ('t |> yield(name: "a") |> limit(n: 1)', ["a", "_result"]),
        ("t\nt |> limit(n: 1)", ["_result"]),
        ('t |> yield(name: "a")\nt', ["a", "_result"]),
        ("t\nt", ["_result"]),
        ("x = t", []),
        ("1 + 1", []),
        ('f = () => t |> yield(name: "in")\nx = f()', ["in"]),
    ],
)
def test_results_in_source_order(text: str, names: list[str]) -> None:
    assert [r.name for r in session().run(ROWS + text)] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            't |> yield(name: "a")\nt |> limit(n: 1) |> yield(name: "a")',
            'found more than one call to yield() with the name "a"',
        ),
        ("t |> limit(n: 1)\nt |> limit(n: 2)", 'tried to produce more than one result with the name "_result"'),
    ],
)
def test_results_of_one_name(text: str, expected: str) -> None:
    assert expected in failure(ROWS + text)


def test_strict_wants_a_result() -> None:
    assert "returns no streaming data" in failure("1 + 1", strict=True)


def test_a_stream_that_nobody_reads_never_runs() -> None:
    assert records(ROWS + 'x = t |> map(fn: (r) => ({v: die(msg: "run")}))\nt') == [{"v": 1}, {"v": 2}]


def test_results_before_an_error_are_delivered() -> None:
    program = session().start(ROWS + 't |> yield(name: "a")\nt |> map(fn: (r) => ({v: 1 / 0})) |> yield(name: "b")')
    results = program.results()
    assert next(results).name == "a"
    with pytest.raises(
        FluxError, match="runtime error @4:6-4:34: map: failed to evaluate map function: cannot divide by zero"
    ):
        next(results)


# The session.


def test_a_session_keeps_names_after_an_error() -> None:
    one = session()
    one.run("x = 1")
    with pytest.raises(FluxError):
        one.run("y = x / 0")
    assert one.start("x + 1").value == 2


def test_params_are_a_record() -> None:
    assert value('"${params.name} ${params.n + 1}"', params={"name": "a", "n": 1}) == "a 2"


def test_two_sessions_do_not_meet() -> None:
    a, b = session(), session()
    a.run("option now = () => 2020-01-01T00:00:00Z\nx = 1")
    assert format_rfc3339(b.start("now()").value) == format_rfc3339(NOW)
    with pytest.raises(FluxError, match="undefined identifier x"):
        b.run("x")


def test_a_session_allows_nothing_by_default() -> None:
    with pytest.raises(FluxError, match="may not send HTTP requests"):
        Session().run('import "http"\nhttp.post(url: "http://127.0.0.1:1")')
    with pytest.raises(FluxError, match="may not read files"):
        Session().run('import "csv"\ncsv.from(file: "/etc/hostname")')
    with pytest.raises(FluxError, match='secret key "HOME" not found'):
        Session().run('import "influxdata/influxdb/secrets"\nsecrets.get(key: "HOME")')


# Packages of the user's own.


def test_a_package_beside_the_script_and_one_from_an_include_folder(tmp_path: Path) -> None:
    (tmp_path / "units").mkdir()
    (tmp_path / "units" / "length.flux").write_text("package units\nmetre = 1.0\n")
    (tmp_path / "units" / "more.flux").write_text("package units\nfoot = metre * 0.3048\n")
    script = tmp_path / "main.flux"
    text = 'import "units"\nunits.foot'
    assert session().start(text, str(script)).value == 0.3048
    assert session(include=[str(tmp_path)]).start(text).value == 0.3048
    assert "invalid import path units" in failure(text)


def test_cycles_are_told_with_their_path(tmp_path: Path) -> None:
    for name, imported in (("a", "b"), ("b", "c"), ("c", "a")):
        (tmp_path / f"{name}.flux").write_text(f'package {name}\nimport "{imported}"\nx = 1\n')
    assert 'package "a" depends on itself: a -> b -> c -> a' in failure('import "a"', include=[str(tmp_path)])


def test_files_of_one_package_agree_on_its_name(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "one.flux").write_text("package one\n")
    (tmp_path / "p" / "two.flux").write_text("package two\n")
    assert 'package name mismatch "one" != "two"' in failure('import "p"', include=[str(tmp_path)])


def test_an_import_cannot_leave_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.flux").write_text("package secret\n")
    assert "invalid import path ../secret" in failure('import "../secret"', include=[str(tmp_path / "x")])
