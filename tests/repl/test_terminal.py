"""The REPL on a real pseudo-terminal."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect")

# prompt-toolkit turns bracketed paste on when it begins to read and off when it has read: what a program prints is between.
READING, READ = "\x1b[?2004h", "\x1b[?2004l"
ENTER, TAB, CTRL_C, CTRL_D, UP, ALT_ENTER = "\r", "\t", "\x03", "\x04", "\x1b[A", "\x1b\r"


class Terminal:
    """A REPL in a terminal of its own."""

    def __init__(self, folder: Path, *arguments: str, **environ: str) -> None:
        env = {
            **{k: v for k, v in os.environ.items() if k != "NO_COLOR"},
            "TERM": "xterm-256color",
            "PROMPT_TOOLKIT_NO_CPR": "1",
            "MINIFLUX_HISTORY": str(folder / "history"),
            **environ,
        }
        command = ["-m", "miniflux", *arguments]
        self.child = pexpect.spawn(
            sys.executable, command, env=env, cwd=str(folder), encoding="utf-8", timeout=20, dimensions=(40, 120)
        )
        # We wait for what we need; pexpect's pause before each line would only slow the tests down.
        self.child.delaybeforesend = None
        self.child.expect_exact(READING)
        self.banner = self.child.before

    def type(self, *keys: str) -> None:
        """Types without waiting for anything to run."""
        for key in keys:
            self.child.send(key)

    def see(self, text: str) -> None:
        """Waits until the terminal shows a text."""
        self.child.expect_exact(text)

    def ask(self, *keys: str) -> str:
        """What an input prints; Enter runs it."""
        self.type(*keys, ENTER)
        self.child.expect_exact(READ)
        self.child.expect_exact(READING)
        return str(self.child.before).replace("\r\n", "\n")

    def leave(self, key: str = CTRL_D) -> int:
        self.type(key)
        self.child.expect(pexpect.EOF)
        self.child.close()
        return int(self.child.exitstatus)


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def make(*arguments: str, **environ: str) -> Terminal:
        opened.append(Terminal(tmp_path, *arguments, **environ))
        return opened[-1]

    yield make
    for terminal in opened:
        terminal.child.close(force=True)


@pytest.fixture
def silent_server() -> Iterator[str]:
    """The URL of a server that takes a request and does not answer it before the end of the test."""
    end = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            end.wait(30)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/slow"
    end.set()
    server.shutdown()
    server.server_close()


def test_values_assignments_and_lines_that_go_on(open_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    terminal = open_terminal(NO_COLOR="1")
    assert ":help" in terminal.banner
    assert terminal.ask("1 + 1") == "2\n"
    assert terminal.ask("x = 20") == ""
    terminal.type("y = {", ENTER)
    terminal.see("…")
    assert terminal.ask("a: x}") == ""
    assert terminal.ask("y") == "{a: 20}\n"
    terminal.type('  "a', ENTER)
    terminal.see("…")
    assert terminal.ask('b"') == "a\nb\n"
    # Whole as it is, this would run at Enter.
    terminal.type("x", ALT_ENTER)
    assert terminal.ask("+ 1") == "21\n"
    # What is plainly wrong is not waited for, and nothing is forgotten over it.
    assert "error: invalid" in terminal.ask("x = )")
    assert "cannot divide by zero" in terminal.ask("1 / (x - 20)")
    assert terminal.ask("x = x + 1") == ""
    assert terminal.ask("[x, 2]") == "[21, 2]\n"
    assert terminal.ask("(a, b=1) => a + b") == "(a: A, ?b: A) => A\n"
    # Lines inside brackets are indented, and the bracket that closes them is not.
    assert terminal.ask("f = (n) => {", ENTER, "return n", ENTER, "}") == ""
    assert terminal.ask("f(n: 5)") == "5\n"
    assert terminal.leave() == 0
    history = tmp_path / "history"
    assert "+x = 20\n" in history.read_text()
    assert "+f = (n) => {\n+    return n\n+}\n" in history.read_text()
    assert stat.S_IMODE(history.stat().st_mode) == 0o600


def test_history_comes_back_in_the_next_session(open_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "history").write_text("\n# 2024-01-01 00:00:00\n+6 *\n+7\n")
    assert open_terminal(NO_COLOR="1").ask(UP) == "42\n"


def test_streams_and_the_pipe_from_the_last_result(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal(NO_COLOR="1")
    assert terminal.ask('import "array"') == ""
    shown = terminal.ask("array.from(rows: [{a: 1}, {a: 2}])")
    assert shown == "Result: _result\n\nTable: no group key\na:int\n─────\n    1\n    2\n\n"
    assert "Result: big\n\nTable: no group key\na:int\n─────\n    2\n" in terminal.ask(
        '|> filter(fn: (r) => r.a > 1) |> yield(name: "big")'
    )
    assert "a:int  b:int\n" in terminal.ask("|> map(fn: (r) => ({r with b: r.a * 2}))")
    # A failing continuation leaves the last result as it was, and shows the line as it was typed.
    assert "1 │ |> limit(m: 1)" in terminal.ask("|> limit(m: 1)")
    assert "a:int  b:int\n" in terminal.ask("|> limit(n: 1)")


def test_completion(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal(NO_COLOR="1")
    assert terminal.ask('import "http/requ', TAB) == ""
    assert "peek" in terminal.ask("requests")
    assert "- response: Answer of a request." in terminal.ask(":doc requests.pe", TAB)
    assert terminal.ask("answer = (number, other=0) => number + other") == ""
    assert terminal.ask("answ", TAB, "(num", TAB, "40, oth", TAB, "2)") == "42\n"
    assert terminal.ask("row = {temperature: 21}") == ""
    assert terminal.ask("row.temp", TAB) == "21\n"
    assert terminal.ask(":res", TAB) == ""
    assert "undefined identifier row" in terminal.ask("row")


def test_commands(open_terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    (tmp_path / "setup.flux").write_text('package main\n\nimport "array"\n\nfactor = 3\nfactor * 2\n')
    terminal = open_terminal(NO_COLOR="1")
    assert ":load FILE" in terminal.ask(":help")
    assert terminal.ask(":load setup.flux") == "6\n"
    assert terminal.ask("factor") == "3\n"
    assert "error: cannot read nosuch.flux: no such file" in terminal.ask(":load nosuch.flux")
    assert "map : (<-tables: stream[A], fn: (r: A) => B" in terminal.ask(":doc map")
    assert "from : (<-rows: [A]) => stream[A]" in terminal.ask(":doc array.from")
    assert "did you mean `:help`?" in terminal.ask(":hepl")
    assert "write `:load FILE`" in terminal.ask(":load")
    assert terminal.ask(":reset") == ""
    assert "undefined identifier factor" in terminal.ask("factor")
    assert "there is no last result" in terminal.ask("|> map(fn: (r) => r)")
    assert terminal.leave(":quit" + ENTER) == 0


def test_options_and_warnings(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal("-p", "limit=3", "--now", "2024-01-01T00:00:00Z", NO_COLOR="1")
    assert terminal.ask("params.limit") == "3\n"
    assert terminal.ask("now()") == "2024-01-01T00:00:00.000000000Z\n"
    assert terminal.ask("option now = () => 2020-02-02T00:00:00Z") == ""
    assert terminal.ask("now()") == "2020-02-02T00:00:00.000000000Z\n"
    assert terminal.ask("f = (mapFn) => mapFn") == ""
    assert "warning[case]: " in terminal.ask("f(mapfn: 1)")
    assert "warning" not in terminal.ask("1")


def test_interrupts(open_terminal: Callable[..., Terminal], silent_server: str) -> None:
    terminal = open_terminal(NO_COLOR="1")
    assert terminal.ask("kept = 1") == ""
    # With nothing running the line is forgotten, whole or not.
    terminal.type("kept = [2,", ENTER)
    terminal.see("…")
    terminal.type(CTRL_C)
    terminal.see(READING)
    assert terminal.ask("kept") == "1\n"
    terminal.ask('import "http/requests"')
    terminal.type(f'requests.get(url: "{silent_server}")', ENTER)
    terminal.see(READ)
    # The interrupt has to come while the request is under way.
    threading.Event().wait(0.7)
    terminal.type(CTRL_C)
    terminal.see("interrupted")
    terminal.see("under way")
    terminal.see(READING)
    # A computation of a hundred million calls.
    terminal.ask('import "array"')
    terminal.ask("ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]")
    nested = "x"
    for _ in range(8):
        nested = f"array.map(arr: ten, fn: (x) => {nested})"
    terminal.type(nested, ENTER)
    terminal.see(READ)
    threading.Event().wait(0.3)
    terminal.type(CTRL_C)
    terminal.see("interrupted")
    terminal.see(READING)
    # What was sent by an earlier input is not told of again.
    assert "under way" not in terminal.ask("1 / 0")
    assert terminal.ask("kept") == "1\n"
    assert terminal.leave() == 0


def test_colours_unless_told_otherwise(open_terminal: Callable[..., Terminal]) -> None:
    table = 'import "array" array.from(rows: [{a: 1}])'
    assert "\x1b[1mResult:" in open_terminal().ask(table)
    assert "\x1b[" not in open_terminal("--color", "never").ask(table)
