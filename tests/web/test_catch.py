"""The request catcher: as a server for tests and examples, and as a command."""

from __future__ import annotations

import http.client
import io
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from miniflux.errors import UsageError
from miniflux.web.catch import Catcher, main
from miniflux.web.client import Client

from .scripted import send


def run(*argv: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    return main(list(argv), out, err), out.getvalue(), err.getvalue()


def test_a_request_is_kept_and_echoed() -> None:
    with Catcher() as catcher:
        response = send(catcher.url + "/a b?x=1&x=2&q=é z", "POST", {"Content-Type": "application/json"}, b'{"a": 1}')
        (caught,) = catcher.requests
    assert (caught.method, caught.path, caught.target) == ("POST", "/a%20b", "/a%20b?x=1&x=2&q=é z")
    assert caught.query == {"x": ["1", "2"], "q": ["é z"]}
    assert (caught.body, caught.json, caught.header("CONTENT-type")) == (b'{"a": 1}', {"a": 1}, "application/json")
    echo = json.loads(response.body)
    assert (response.status, dict(response.headers)["Content-Type"]) == (200, "application/json")
    assert (echo["method"], echo["path"], echo["json"], echo["body"]) == ("POST", "/a%20b", {"a": 1}, '{"a": 1}')
    assert echo["headers"]["Accept-Encoding"] == "gzip"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "ANY"])
def test_any_method(method: str) -> None:
    with Catcher() as catcher, Client(trust_env=False) as client:
        for _ in range(2):
            assert send(catcher.url, method, {"X-U": "grün"}, b"text", client=client).status == 200
        assert [caught.method for caught in catcher.requests] == [method, method]
        assert catcher.requests[0].json is None
        assert catcher.requests[0].header("X-U") == "grün"


def test_answers_can_be_chosen() -> None:
    with Catcher(status=503, body=b"busy", headers=[("Retry-After", "1"), ("X", "ü")]) as catcher:
        response = send(catcher.url)
    assert (response.status, response.body) == (503, b"busy")
    assert response.headers == [("Content-Length", "4"), ("Retry-After", "1"), ("X", "ü")]
    with Catcher(answer=lambda caught: (201, [], caught.body[::-1])) as catcher:
        assert send(catcher.url, "POST", body=b"abc").body == b"cba"
    with Catcher(status=204) as catcher:
        assert send(catcher.url).body == b""


def test_a_delay() -> None:
    with Catcher(delay=0.05) as catcher:
        assert send(catcher.url).duration >= 50_000_000


def test_chunked_requests_of_other_clients() -> None:
    with Catcher() as catcher:
        connection = http.client.HTTPConnection("127.0.0.1", catcher.port)
        connection.request("POST", "/", iter([b"ab", b"c"]), encode_chunked=True)
        assert connection.getresponse().status == 200
        connection.close()
        assert catcher.requests[0].body == b"abc"


def test_ipv6() -> None:
    try:
        catcher = Catcher(host="::1")
    except UsageError:
        pytest.skip("no IPv6 here")
    with catcher:
        assert send(catcher.url).status == 200


def test_a_port_in_use() -> None:
    with Catcher() as catcher:
        with pytest.raises(UsageError, match=f"cannot listen on 127.0.0.1:{catcher.port}: address already in use"):
            Catcher(catcher.port)
        code, out, err = run("--port", str(catcher.port))
    assert (code, out) == (2, "")
    assert err == f"miniflux catch: cannot listen on 127.0.0.1:{catcher.port}: address already in use\n"


def catch(tmp_path: Path, *argv: str, requests: int = 1) -> tuple[int, str, str]:
    """Runs the command in a thread, sends it requests and gives exit code, output and messages."""
    out, err = io.StringIO(), io.StringIO()
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main(["--port=0", *argv], out, err)))
    thread.start()
    while "listening on " not in err.getvalue():
        time.sleep(0.005)
    url = err.getvalue().split()[2]
    for number in range(requests):
        send(f"{url}/p?n={number}", "POST", body=b'{"a":1}')
    thread.join(5)
    assert not thread.is_alive()
    return codes[0], out.getvalue(), err.getvalue()


def test_the_command_prints_requests_and_counts(tmp_path: Path) -> None:
    code, out, err = catch(tmp_path, "--count", "2", requests=2)
    assert code == 0
    assert out.startswith("POST /p?n=0\nHost: 127.0.0.1:")
    assert '\n\n{\n  "a": 1\n}\n\nPOST /p?n=1\n' in out
    assert err.endswith("2 requests received\n")


def test_the_command_prints_json_or_nothing(tmp_path: Path) -> None:
    _, out, err = catch(tmp_path, "--once", "--json")
    assert json.loads(out)["json"] == {"a": 1}
    assert out.count("\n") == 1
    assert err.endswith("1 request received\n")
    assert catch(tmp_path, "--once", "--quiet")[1] == ""


def test_help() -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    for option in ("--port", "--host", "--status", "--body", "--header", "--delay", "--count", "--once", "--json"):
        assert option in out


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["--prot", "1"], "unknown option --prot"),
        (["8080"], "unexpected argument 8080"),
        (["--port"], "--port needs a value"),
        (["--port", "x"], "--port: expected a whole number from 0 to 65535, got 'x'"),
        (["--port=70000"], "--port: expected a whole number from 0 to 65535, got '70000'"),
        (["--status", "99"], "--status: expected a whole number from 200 to 999, got '99'"),
        (["--delay", "-1"], "--delay: expected seconds, got '-1'"),
        (["--delay", "nan"], "--delay: expected seconds, got 'nan'"),
        (["--header", "X"], "--header: expected 'Name: value', got 'X'"),
        (["--body", "@/no/such/file"], "--body: cannot read /no/such/file: No such file or directory"),
        (["--once=1"], "--once takes no value"),
    ],
)
def test_wrong_use(argv: list[str], message: str) -> None:
    assert run(*argv) == (2, "", f"miniflux catch: {message}\nTry 'miniflux catch --help'.\n")


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_ctrl_c_ends_it_cleanly() -> None:
    code = "import sys; from miniflux.web.catch import main; sys.exit(main(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", "import signal; signal.signal(2, signal.default_int_handler);" + code, "--port=0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    url = process.stderr.readline().split()[-1]
    send(url)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=5)
    assert (process.returncode, err) == (0, "\n1 request received\n")
