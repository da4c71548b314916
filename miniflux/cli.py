"""The command line: the table of commands, and run_command, which finds the one that is meant and runs it."""

from __future__ import annotations

import sys

from .arguments import Command, Option, Parsed, parse
from .errors import FluxError, UsageError

FORMAT = Option(
    "--format",
    "FORMAT",
    "table, csv or json. Default: table on a terminal, else csv.",
    choices=("table", "csv", "json"),
)
SESSION_OPTIONS = (
    Option("--now", "TIME", "What now() gives, e.g. 2024-01-01T00:00:00Z. Default: the clock."),
    Option(
        "-p --param", "NAME=VALUE", "A script parameter: a field of the record `params`. May be repeated.", repeat=True
    ),
    Option("-I --include", "DIR", "Where imported packages of your own are looked for. May be repeated.", repeat=True),
    Option("--strict", "", "Accept exactly what Flux accepts."),
    Option(
        "-W --warn",
        "error|no-NAME",
        "Make warnings errors, or silence those of one name. May be repeated.",
        repeat=True,
    ),
    Option(
        "--secret",
        "KEY=VALUE",
        "A secret for secrets.get(), before the environment and .env. May be repeated.",
        repeat=True,
    ),
)
HTTP_OPTIONS = (
    Option("--dry-run", "", "Show each HTTP request in full, send none; each is answered 200 with its own body."),
    Option("--record", "FILE.har", "Keep all HTTP exchanges in a HAR file; secrets and Authorization are left out."),
    Option("--replay", "FILE.har", "Answer HTTP requests from a HAR file; nothing is sent."),
    Option("--deny-private", "", "Refuse to connect to loopback, private and other special addresses."),
    Option("-v --verbose", "", "Show each HTTP exchange on stderr."),
)
COLOR = Option("--color", "WHEN", "auto, always or never. Default: auto.", choices=("auto", "always", "never"))

COMMANDS = (
    Command(
        "run",
        "FILE | - | -e CODE",
        "Run a script and print its results.\n\n`-` reads the script from standard input. `miniflux FILE` is short for "
        "`miniflux run FILE`.\nResults go to standard output, everything else to standard error.",
        (
            Option("-e --exec", "CODE", "Run this text instead of a file."),
            FORMAT,
            *SESSION_OPTIONS,
            *HTTP_OPTIONS,
            Option(
                "--error-table",
                "",
                "With --format csv: end with an error table and exit 0 on errors, as upstream does.",
            ),
            COLOR,
        ),
        maximum=1,
    ),
    Command(
        "repl",
        "",
        "Try Flux line by line.\n\nThe same as `miniflux` alone. Say :help there for what it understands.\nInput from a pipe is read "
        "statement by statement, without a prompt; the exit code is 1 if any of it failed.\nMINIFLUX_HISTORY names the file "
        "that keeps the history; empty, none is kept.",
        (*SESSION_OPTIONS, *HTTP_OPTIONS, COLOR),
        maximum=0,
    ),
    Command(
        "check",
        "PATH...",
        "Check scripts without running them.\n\nFolders are searched for .flux files; `-` is standard input.",
        (
            Option("--format", "FORMAT", "text or json (one object a file). Default: text.", choices=("text", "json")),
            *(o for o in SESSION_OPTIONS if o.key in ("include", "strict", "warn")),
            COLOR,
        ),
        minimum=1,
    ),
    Command(
        "fmt",
        "PATH...",
        "Format scripts in Flux's own layout.\n\nWithout options the formatted text of one file, or of `-`, is printed.",
        (
            Option("-w --write", "", "Write the formatted text back."),
            Option("-c --check", "", "List the files that are not formatted; exit 1 if there are any."),
        ),
        minimum=1,
    ),
    Command(
        "test",
        "PATH...",
        "Run the testcases of *_test.flux files, or the examples of documentation.\n\n"
        "Folders are searched. With --doc, PATHs are .flux files (doc comments) and Markdown pages.",
        (
            Option("--doc", "", "Run the examples of .flux doc comments and Markdown pages instead."),
            Option("-k --select", "EXPR", "Only tests whose name has this in it; `or`, `and`, `not` combine."),
            Option(
                "--tags", "A,B", "Run tests with these tags too; of a test with tags all must be given.", repeat=True
            ),
            Option("--skip-untagged", "", "Leave out tests without tags."),
            Option(
                "--skip",
                "NAME",
                "Leave out the test of this name, or of this package.NAME. May be repeated.",
                repeat=True,
            ),
            Option("--list", "", "List the tests, run none."),
            Option("-j --jobs", "N", "So many worker processes. Default: 1."),
            Option(
                "--format",
                "FORMAT",
                "text, json or junit (XML). Default: text.",
                choices=("text", "json", "junit"),
            ),
            Option(
                "--replay", "FILE.har", "With --doc: answer HTTP requests from this file. Default: the page's own .har."
            ),
            *(o for o in SESSION_OPTIONS if o.key in ("include", "strict")),
            Option("-v --verbose", "", "Name every test."),
            COLOR,
        ),
        minimum=1,
    ),
    Command(
        "doc",
        "[NAME]",
        "Show the documentation of a package or a function.\n\nNAME is an import path, or a path and a name: `http`, `http.post`, `array.from`, `map`.\n"
        "Of an import path the last part suffices, when there is only one such. Without NAME the packages are listed.",
        (COLOR,),
        maximum=1,
    ),
    Command(
        "catch",
        "",
        "Receive HTTP requests on this machine, show them and answer them.\n\nUseful to see what a script or an alert sends.",
        (
            Option("--host", "ADDRESS", "Where to listen. Default: 127.0.0.1."),
            Option("--port", "N", "The port; 0 takes a free one. Default: 8080."),
            Option("--status", "CODE", "The status of every answer. Default: 200."),
            Option("--body", "TEXT|@FILE", "The body of every answer. Default: a JSON account of the request."),
            Option("--header", "NAME: VALUE", "A header of every answer. May be repeated.", repeat=True),
            Option("--delay", "SECONDS", "Wait so long before each answer."),
            Option("--count", "N", "Stop after so many requests."),
            Option("--once", "", "Stop after one request."),
            Option("--json", "", "Show each request as one line of JSON."),
            Option("--quiet", "", "Show nothing."),
        ),
        maximum=0,
    ),
)


def run_command(argv: list[str]) -> int:
    """Runs one command line; gives the exit code: 0 done, 1 the script or a test failed, 2 wrong use, 130 interrupted."""
    try:
        return _run(argv)
    except UsageError as error:
        sys.stderr.write(f"miniflux: {error.message}\n")
        for note in error.notes:
            sys.stderr.write(f"  {note}\n")
        of_command = f"{argv[0]} " if argv and any(c.name == argv[0] for c in COMMANDS) else ""
        sys.stderr.write(f"Try `miniflux {of_command}--help`.\n")
        return 2
    except BrokenPipeError:
        return 1
    except OSError as error:  # of standard output: what else is written and read says itself what it is
        sys.stderr.write(f"miniflux: {error.strerror or error}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("miniflux: interrupted\n")
        return 130
    except FluxError as error:
        from .output.diagnostics import render

        sys.stderr.write(render(error, color=False))
        return 1


def _run(argv: list[str]) -> int:
    first = argv[0] if argv else ""
    if first in ("-h", "--help", "help"):
        sys.stdout.write(command_help(argv[1]) if len(argv) > 1 else overview())
        return 0
    if first in ("-V", "--version"):
        from . import __version__

        sys.stdout.write(f"miniflux {__version__}\n")
        return 0
    command = next((c for c in COMMANDS if c.name == first), None)
    if command is not None:
        parsed = parse(command, argv[1:])
    elif not argv or (first.startswith("-") and not _names_script(argv)):
        parsed = parse(COMMANDS[1], argv)
    else:
        _not_a_command(first)
        parsed = parse(COMMANDS[0], argv)
    return _dispatch(parsed)


def _dispatch(parsed: Parsed) -> int:
    if parsed.switch("help"):
        sys.stdout.write(parsed.command.help())
        return 0
    from importlib import import_module

    code: int = import_module(f".commands.{parsed.command.module}", __package__).main(parsed)
    return code


def _names_script(argv: list[str]) -> bool:
    """Whether a command line that begins with an option is one of `run`."""
    parsed = parse(COMMANDS[0], argv)
    return bool(parsed.operands or parsed.text("exec") is not None)


def _not_a_command(first: str) -> None:
    """`miniflux FILE` runs a file; a word that is neither a file nor like one is a command misspelt."""
    import os

    if first.endswith(".flux") or os.sep in first or os.path.exists(first) or first.startswith("-"):
        return
    from .suggest import did_you_mean

    raise UsageError(
        f"{first!r} is neither a command nor a file", notes=did_you_mean(first, (c.name for c in COMMANDS))
    )


def command_help(name: str) -> str:
    """The help of one command; raises UsageError when there is none of that name."""
    for command in COMMANDS:
        if command.name == name:
            return command.help()
    from .suggest import did_you_mean

    raise UsageError(f"no command {name!r}", notes=did_you_mean(name, (c.name for c in COMMANDS)))


def overview() -> str:
    """What `miniflux --help` prints."""
    lines = [
        "usage: miniflux [COMMAND] ...",
        "",
        "Runs Flux without a server. Without a command: the REPL; with a file: run it.",
        "",
        "commands:",
    ]
    lines += [f"  {c.name:<8}{c.summary}" for c in COMMANDS]
    lines += ["", "`miniflux COMMAND --help` says more. `miniflux --version` prints the version."]
    return "\n".join(lines) + "\n"
