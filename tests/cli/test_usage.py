"""Help, and wrong uses of the command: what is said of them, exit code 2."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from miniflux import __version__
from miniflux.cli import COMMANDS

Cli = Callable[..., SimpleNamespace]


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["run"], "run: give a script: FILE | - | -e CODE"),
        (["run", "-e", "1", "ok.flux"], "run: give a script: FILE | - | -e CODE"),
        (["run", "ok.flux", "late.flux"], "run: unexpected 'late.flux'"),
        (["ok.flux", "late.flux"], "run: unexpected 'late.flux'"),
        (["run", "ok.flux", "--formt", "csv"], "run: unknown option --formt\n  did you mean `--format`?"),
        (["run", "ok.flux", "--qqq"], "run: unknown option --qqq"),
        (["run", "ok.flux", "--format"], "run: --format needs a value: --format FORMAT"),
        (["run", "ok.flux", "--format", "xml"], "run: --format 'xml': expected table, csv or json"),
        (["run", "ok.flux", "--strict=yes"], "run: --strict takes no value"),
        (["run", "ok.flux", "--error-table", "--format", "json"], "run: --error-table belongs to --format csv"),
        (["run", "ok.flux", "--now", "soon"], "--now 'soon': cannot parse date\n  for example 2024-01-01T00:00:00Z"),
        (["run", "ok.flux", "-I", "nowhere"], "-I nowhere: no such folder"),
        (["check", "ok.flux", "-I", "nowhere"], "-I nowhere: no such folder"),
        (["test", "cases", "-I", "ok.flux"], "-I ok.flux: no such folder"),
        (["fmt", "-wc", "ok.flux"], "fmt: give -w or --check, not both"),
        (["fmt", "-wx", "ok.flux"], "fmt: unknown option -x"),
        (["run", "ok.flux", "-p", "name"], "-p 'name': expected NAME=VALUE"),
        (["run", "ok.flux", "--secret", "name"], "--secret 'name': expected NAME=VALUE"),
        (["run", "ok.flux", "-W", "all"], "-W all: expected error or no-NAME"),
        (["run", "ok.flux", "--dry-run", "--replay", "a.har"], "--dry-run and --replay exclude each other"),
        (["run", "ok.flux", "--replay", "no.har"], "cannot read no.har: No such file or directory"),
        (["rnu"], "'rnu' is neither a command nor a file"),
        (["tset"], "'tset' is neither a command nor a file\n  did you mean `test`?"),
        (["help", "runn"], "no command 'runn'\n  did you mean `run`?"),
        (["repl", "ok.flux"], "repl: unexpected 'ok.flux'"),
        (["doc", "map", "filter"], "doc: unexpected 'filter'"),
        (["test"], "test: missing PATH..."),
        (["test", "nosuch"], "nosuch: no such file or directory"),
        (["test", "--doc", "-"], "-: no such file or directory"),
        (["check", "nosuch"], "nosuch: no such file or directory"),
        (["test", "cases", "-j", "0"], "test: --jobs '0': expected a whole number from 1 to 1000"),
        (["test", "cases", "-j", "many"], "test: --jobs 'many': expected a whole number from 1 to 1000"),
        (["test", "cases", "--tags", "slow"], "test: --tags slow: no such tag\n  there are: none"),
        (["test", "cases", "-k", "a b"], "-k 'a b': expected names joined by and, or, not and brackets"),
    ],
)
def test_wrong_uses(argv: list[str], message: str, cli: Cli) -> None:
    of_command = f"{argv[0]} " if argv[0] in [c.name for c in COMMANDS] else ""
    err = f"miniflux: {message}\nTry `miniflux {of_command}--help`.\n"
    assert vars(cli(*argv)) == {"code": 2, "out": "", "err": err}


def test_the_overview_names_every_command(cli: Cli) -> None:
    for word in ("--help", "-h", "help"):
        found = cli(word)
        assert (found.code, found.err) == (0, "")
        for command in COMMANDS:
            assert f"\n  {command.name:<8}{command.summary}\n" in found.out


@pytest.mark.parametrize("name", [c.name for c in COMMANDS])
def test_help_tells_of_every_option(name: str, cli: Cli) -> None:
    found = cli(name, "--help")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith(f"usage: miniflux {name} [OPTIONS]")
    assert found.out == cli("help", name).out
    command = next(c for c in COMMANDS if c.name == name)
    for option in command.options:
        assert ", ".join(option.names) in found.out
        assert option.help.split("\n")[0] in found.out


def test_every_command_can_run() -> None:
    missing = {c.name for c in COMMANDS if importlib.util.find_spec(f"miniflux.commands.{c.module}") is None}
    assert not missing


def test_version(cli: Cli) -> None:
    assert vars(cli("--version")) == {"code": 0, "out": f"miniflux {__version__}\n", "err": ""}
