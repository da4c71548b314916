"""The command as a process: signals, pipes that close, what the system sees."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ARRAY = 'import "array" array.from(rows: [{a: 1}])'


class Server:
    """Answers POSTs to `/fast` at once and those to `/slow` not before the end of the test; `arrived` is set by the latter."""

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.end = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if self.path == "/slow":
                    outer.arrived.set()
                    outer.end.wait(30)
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self.end.set()
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def start(*argv: str, **options: object) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options}
    return subprocess.Popen([sys.executable, "-m", "miniflux", *argv], **pipes)  # type: ignore[call-overload,no-any-return]


def test_an_interrupt_stops_and_says_what_had_been_sent(server: Server) -> None:
    code = (
        'import "array" import "http"\n'
        f'a = http.post(url: "{server.url}/fast")\n'
        'array.from(rows: [{a: a}]) |> yield(name: "first")\n'
        f'array.from(rows: [{{a: 1}}]) |> map(fn: (r) => ({{s: http.post(url: "{server.url}/slow")}})) |> yield(name: "second")\n'
    )
    process = start("run", "-e", code)
    assert server.arrived.wait(20)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert out.startswith("#datatype,string,long,long\n#group,false,false,false\n#default,first,,\n")
    assert err.splitlines() == [
        "miniflux: interrupted",
        f"1 request had been sent: POST {server.url}/fast 204",
        f"1 request under way when it stopped, perhaps received: POST {server.url}/slow",
    ]


def test_an_interrupt_ends_a_piped_repl(server: Server) -> None:
    process = start()
    assert process.stdin is not None
    process.stdin.write(f'1\nimport "http"\nhttp.post(url: "{server.url}/slow")\n2\n')
    process.stdin.flush()
    assert server.arrived.wait(20)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, "1\n")
    assert err.startswith("miniflux: interrupted\n1 request under way")


def test_a_reader_that_has_enough_hears_no_complaint(tmp_path: Path) -> None:
    script = tmp_path / "long.flux"
    rows = ", ".join(f'{{a: {i}, text: "{"x" * 50}"}}' for i in range(2000))
    script.write_text(f'import "array"\narray.from(rows: [{rows}])\n')
    process = start("run", str(script))
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.readline().startswith("#datatype")
    process.stdout.close()
    assert process.stderr.read() == ""
    process.wait(20)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("argv", [("--help",), ("run", "-e", ARRAY), ("test", "."), ("fmt", "ok.flux"), ("doc", "map")])
def test_a_full_disk_is_told_in_a_line(argv: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "ok.flux").write_text("x = 1\n")
    with open("/dev/full", "w") as full:
        process = start(*argv, stdout=full, cwd=tmp_path)
        err = process.communicate(timeout=20)[1]
    assert (process.returncode, err.splitlines()[-1]) == (1, "miniflux: No space left on device")
    assert "Traceback" not in err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_reason_to_fail(closed: str) -> None:
    command = f"{sys.executable} -m miniflux run -e 'import \"array\" array.from(rows: [{{a: 1}}])' {closed}"
    finished = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=20, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
    assert (",,0,1" in finished.stdout) == (">&-" not in closed.split())


def test_a_closed_output_does_not_hide_that_a_script_failed() -> None:
    process = start("run", "-e", "x", stdout=subprocess.DEVNULL)
    assert "undefined identifier x" in process.communicate(timeout=20)[1]
    assert process.returncode == 1


def test_no_colours_where_no_terminal_is() -> None:
    process = start("run", "-e", "x", env={**os.environ, "TERM": "xterm-256color"})
    assert "\x1b" not in process.communicate(timeout=20)[1]


SLOW = """package slow_test

import "generate"
import "testing"

numbers = generate.from(count: 20000000, fn: (n) => n, start: 2024-01-01T00:00:00Z, stop: 2024-01-02T00:00:00Z)

testcase quick {
    testing.assertEqualValues(got: 1, want: 1)
}

testcase slow {
    testing.diff(got: numbers, want: numbers)
}

testcase slow_too {
    testing.diff(got: numbers, want: numbers)
}
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_run_of_tests_and_all_its_processes(jobs: str, tmp_path: Path) -> None:
    (tmp_path / "slow_test.flux").write_text(SLOW)
    process = start("test", "-v", "-j", jobs, str(tmp_path), start_new_session=True)
    assert process.stdout is not None
    assert "quick ... passed" in process.stdout.readline()
    # A terminal sends it to all processes of the group.
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "")
    assert out.startswith("1 passed, 0 failed, 0 skipped in ") and out.endswith(" s (interrupted)\n")
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
