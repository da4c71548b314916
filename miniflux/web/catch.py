"""`miniflux catch`: shows on the terminal every request that comes to a port of this machine."""

from __future__ import annotations

import json
import sys
import threading

from ..errors import UsageError
from .catcher import Catcher, Caught

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

USAGE = """usage: miniflux catch [options]

Runs a server on this machine that shows every request it receives and answers it: a target for http.post and
http.endpoint while a script is written. Ctrl-C ends it.

  --port N           the port to listen on (8080; 0 picks a free one)
  --host ADDRESS     the address to listen on (127.0.0.1, so that only this machine can reach it)
  --status N         the status of every answer (200)
  --body TEXT        the body of every answer; @FILE takes it from a file
                     (without --body the answer is JSON: method, path, query, headers and body of the request)
  --header 'K: V'    a header of every answer; may be given several times
  --delay SECONDS    wait before answering
  --count N          end after N requests
  --once             end after one request
  --json             print one JSON object a request, a line each
  --quiet            print nothing of the requests
  --help             print this

Exit codes: 0 ended after --count or --once or by Ctrl-C, 2 wrong use.
"""


def main(argv: list[str], stdout: TextIO | None = None, stderr: TextIO | None = None) -> int:
    """The command `miniflux catch`. Returns the exit code."""
    out, err = stdout or sys.stdout, stderr or sys.stderr
    try:
        options = _Options(argv)
    except UsageError as error:
        err.write(f"miniflux catch: {error.message}\nTry 'miniflux catch --help'.\n")
        return 2
    if options.help:
        out.write(USAGE)
        return 0
    enough = threading.Event()
    count = 0

    def seen(caught: Caught) -> None:
        nonlocal count
        count += 1
        if not options.quiet and count <= (options.count or count):
            shown = json.dumps(caught.as_object(), ensure_ascii=False) if options.json else caught.text()
            try:
                out.write(shown + "\n")
                out.flush()
            except BrokenPipeError:  # whoever read the output has gone
                enough.set()

    def finished() -> None:
        if options.count and count >= options.count:
            enough.set()

    try:
        catcher = Catcher(
            options.port,
            options.host,
            status=options.status,
            body=options.body,
            headers=options.headers,
            delay=options.delay,
            seen=seen,
            answered=finished,
        )
    except UsageError as error:
        err.write(f"miniflux catch: {error.message}\n")
        return 2
    with catcher:
        err.write(f"listening on {catcher.url}\n")
        err.flush()
        try:
            enough.wait()
        except KeyboardInterrupt:
            err.write("\n")
    err.write("1 request received\n" if count == 1 else f"{count} requests received\n")
    return 0


class _Options:
    """The command line, checked. Raises UsageError."""

    def __init__(self, argv: list[str]) -> None:
        self.port, self.host, self.status, self.count = 8080, "127.0.0.1", 200, 0
        self.body: bytes | None = None
        self.headers: list[tuple[str, str]] = []
        self.delay = 0.0
        self.json = self.quiet = self.help = False
        rest = list(argv)
        while rest:
            word = rest.pop(0)
            name, equals, value = word.partition("=")
            if name in ("-h", "--help", "--json", "--quiet", "--once"):
                if equals:
                    raise UsageError(f"{name} takes no value")
                self._flag(name)
                continue
            if name not in ("--port", "--host", "--status", "--body", "--header", "--delay", "--count"):
                raise UsageError(f"unknown option {word}" if word.startswith("-") else f"unexpected argument {word}")
            if not equals:
                if not rest:
                    raise UsageError(f"{name} needs a value")
                value = rest.pop(0)
            self._value(name, value)

    def _flag(self, name: str) -> None:
        if name == "--json":
            self.json = True
        elif name == "--quiet":
            self.quiet = True
        elif name == "--once":
            self.count = 1
        else:
            self.help = True

    def _value(self, name: str, value: str) -> None:
        if name == "--port":
            self.port = _number(name, value, 0, 65535)
        elif name == "--status":
            self.status = _number(name, value, 200, 999)
        elif name == "--count":
            self.count = _number(name, value, 1, 10**9)
        elif name == "--host":
            self.host = value
        elif name == "--body":
            self.body = _body(value)
        elif name == "--header":
            key, colon, content = value.partition(":")
            if not colon or not key.strip():
                raise UsageError(f"--header: expected 'Name: value', got {value!r}")
            self.headers.append((key.strip(), content.strip()))
        else:
            try:
                self.delay = float(value)
            except ValueError:
                self.delay = -1.0
            if not 0 <= self.delay < 1e6:
                raise UsageError(f"--delay: expected seconds, got {value!r}")


def _number(name: str, value: str, low: int, high: int) -> int:
    if not value.isascii() or not value.isdigit() or not low <= int(value) <= high:
        raise UsageError(f"{name}: expected a whole number from {low} to {high}, got {value!r}")
    return int(value)


def _body(value: str) -> bytes:
    if not value.startswith("@"):
        return value.encode()
    try:
        with open(value[1:], "rb") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"--body: cannot read {value[1:]}: {error.strerror}") from None
