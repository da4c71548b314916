"""Setup: the session that command-line options ask for, and how its warnings, errors and exchanges are shown."""

from __future__ import annotations

import sys

from ..errors import FluxError, UsageError
from ..session import Session
from ..syntax.source import Source
from ..system import parse_pairs, system_runtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from ..arguments import Parsed
    from ..errors import Diagnostic
    from ..tables.block import Tables


# Warnings that tell of a script that does not do what it says.
RUN_WARNINGS = ("case",)


class Setup:
    """A session with the runtime that the options of a command line describe."""

    __slots__ = ("color", "fatal", "interactive", "journal", "options", "quiet", "session", "shown")

    def __init__(self, parsed: Parsed, *, interactive: bool = False) -> None:
        """Raises UsageError for options that make no sense. Who types sees every warning, a run those that matter to it."""
        self.interactive = interactive
        self.fatal, self.quiet = warning_rules(parsed)
        self.color = use_color(parsed, sys.stderr)
        self.shown = 0
        self.journal: Any = None
        secrets = parse_pairs(parsed.texts("secret"), "--secret")
        options = [name for name in ("dry_run", "replay") if parsed.values.get(name)]
        if len(options) > 1:
            raise UsageError("--dry-run and --replay exclude each other")
        needs_client = any(parsed.values.get(n) for n in ("dry_run", "record", "replay", "deny_private", "verbose"))
        runtime = system_runtime(secrets=secrets)
        if parsed.values.get("dry_run"):
            runtime.database = _no_database
        # The client is made at the first request, or now when an option has to be checked before anything runs.
        runtime.http = (
            self._client(parsed, runtime) if needs_client else (lambda: self._journalled(None, runtime.secrets))
        )
        self.options: dict[str, Any] = {
            "strict": parsed.switch("strict"),
            "include": include_folders(parsed),
            "params": parameters(parsed.texts("param")),
            "now": _time(parsed.text("now")),
        }
        self.session = Session(runtime, **self.options)

    def renew(self) -> None:
        """Puts a fresh session in place of the old one, with the same options and the same connections."""
        self.session = Session(self.session.runtime, **self.options)
        self.shown = 0

    def begin(self) -> None:
        """Says that what is sent from now on is to be told apart from what was sent before (the REPL's inputs)."""
        if self.journal is not None:
            self.journal.clear()

    def _client(self, parsed: Parsed, runtime: Any) -> Any:
        secrets = runtime.secrets
        verb = "had been sent"
        if parsed.switch("dry_run"):
            from ..web.dryrun import DryRun

            client: Any = DryRun(_to_stderr, secrets)
            verb = "had been shown, not sent (each is answered with its own body)"
        elif parsed.text("replay"):
            from ..web.replay import Replayer

            client = Replayer(str(parsed.text("replay")), secrets)
            verb = f"had been answered from {parsed.text('replay')}"
        else:
            from ..web.client import Client
            from ..web.policy import DenyPrivate

            client = Client(policy=DenyPrivate() if parsed.switch("deny_private") else None)
        if parsed.text("record"):
            from ..web.record import Recorder

            client = Recorder(client, str(parsed.text("record")), secrets)
        if parsed.switch("verbose"):
            from ..web.verbose import Verbose

            client = Verbose(client, _to_stderr, secrets)
        return self._journalled(client, secrets, verb)

    def _journalled(self, client: Any, secrets: Any, verb: str = "had been sent") -> Any:
        from ..web.journal import Journal

        if client is None:
            from ..web.client import Client

            client = Client()
        self.journal = Journal(client, secrets, verb=verb)
        return self.journal

    def hide(self, text: str) -> str:
        """`text` without the values of the secrets that the script has read."""
        if not self.session.runtime.secrets_seen:
            return text
        from ..web.redaction import Redactor

        return Redactor(self.session.runtime.secrets).text(text)

    def safe(self, tables: Tables) -> Tables:
        """The tables of a result as they may be shown: without secrets."""
        if not self.session.runtime.secrets_seen:
            return tables
        from ..output.hiding import hide_tables
        from ..web.redaction import Redactor

        return hide_tables(tables, Redactor(self.session.runtime.secrets).text)

    def show_warnings(self) -> int:
        """Prints the warnings that have not been shown yet; gives their number."""
        fresh = self._wanted()[self.shown :]
        for warning in fresh:
            from ..output.diagnostics import render

            sys.stderr.write(render(warning, color=self.color))
        self.shown += len(fresh)
        return len(fresh)

    def has_fatal_warnings(self) -> bool:
        return self.fatal and bool(self._wanted())

    def _wanted(self) -> list[Diagnostic]:
        # A run is about its results: what only style is made of is for `miniflux check`, unless warnings are errors.
        names = None if self.fatal or self.interactive else RUN_WARNINGS
        return [w for w in self.session.warnings if w.name not in self.quiet and (names is None or w.name in names)]

    def show_error(self, error: FluxError) -> None:
        """Prints an error, and what had been sent before it."""
        from ..output.diagnostics import render

        sys.stderr.write(self.hide(render(error, color=self.color)))
        self._show_sent()

    def interrupted(self) -> None:
        sys.stderr.write("miniflux: interrupted\n")
        self._show_sent()

    def _show_sent(self) -> None:
        """Says what had been sent, since no error takes it back."""
        if self.journal is not None and self.journal.summary():
            sys.stderr.write(self.journal.summary() + "\n")

    def close(self) -> None:
        self.session.close()


def warning_rules(parsed: Parsed) -> tuple[bool, set[str]]:
    """What `-W` says: whether warnings are errors, and the names of those to keep quiet about. Raises UsageError."""
    fatal, quiet = False, set()
    for item in parsed.texts("warn"):
        if item == "error":
            fatal = True
        elif item.startswith("no-") and len(item) > 3:
            quiet.add(item[3:])
        else:
            raise UsageError(f"-W {item}: expected error or no-NAME")
    return fatal, quiet


def include_folders(parsed: Parsed) -> list[str]:
    """The folders that `-I` names. Raises UsageError for one that is not there."""
    import os

    folders = parsed.texts("include")
    for folder in folders:
        if not os.path.isdir(folder):
            raise UsageError(f"-I {folder}: no such folder")
    return folders


def read_standard_input() -> Source:
    """The script on standard input."""
    from ..syntax.files import decode_source

    return decode_source(sys.stdin.buffer.read(), "<stdin>")


def read_script(parsed: Parsed) -> Source:
    """The script that a command line names."""
    code = parsed.text("exec")
    if code is not None:
        return Source(code)
    from ..syntax.files import read_source

    path = parsed.operands[0]
    return read_standard_input() if path == "-" else read_source(path)


def use_color(parsed: Parsed, stream: TextIO) -> bool:
    """Whether to colour what goes to `stream`: `--color`, else NO_COLOR, else whether it is a terminal."""
    wanted = parsed.text("color") or "auto"
    if wanted != "auto":
        return wanted == "always"
    if not stream.isatty():
        return False
    import os

    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def terminal_width(stream: TextIO) -> int | None:
    """The columns of the terminal that `stream` is; None when it is none, and lines may be of any length."""
    if not stream.isatty():
        return None
    import os

    try:
        return os.get_terminal_size(stream.fileno()).columns
    except OSError:
        return 80


def parameters(items: list[str]) -> dict[str, Any]:
    """The record `params`: a value that is a Flux literal of a number, a boolean, a time, a duration or a quoted string is
    that value; any other text is a string."""
    return {name: _literal(value) for name, value in parse_pairs(items, "-p").items()}


def _literal(text: str) -> Any:
    from ..values.duration import parse_duration
    from ..values.time import parse_time

    if text in ("true", "false"):
        return text == "true"
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1]
    digits = text[1:] if text[:1] == "-" else text
    if not digits[:1].isdigit():
        return text
    if digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0") and len(digits) < 19:
        return int(text)
    whole, point, fraction = digits.partition(".")
    if point and whole.isdigit() and fraction.isdigit():
        return float(text)
    for read in (parse_time, parse_duration):
        try:
            return read(text)
        except FluxError:
            continue
    return text


def _time(text: str | None) -> int | None:
    if text is None:
        return None
    from ..values.time import parse_time

    try:
        return int(parse_time(text))
    except FluxError as error:
        raise UsageError(f"--now {text!r}: {error.message}", notes=("for example 2024-01-01T00:00:00Z",)) from None


def _no_database(driver: str, source: str) -> Any:
    """What a dry run has for a database: it cannot show what would be read, and must not write."""
    raise FluxError("a dry run opens no database", code=10)


def _to_stderr(text: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(text)
    sys.stderr.flush()
