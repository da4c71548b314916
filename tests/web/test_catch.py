"""The request catcher: as a server for tests and examples, and as a command."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys

import pytest

from miniflux.cli import run_command
from miniflux.errors import UsageError
from miniflux.web.catcher import Catcher
from miniflux.web.client import Client

from .scripted import failure, send


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    """Runs the command in this process; gives exit code, output and messages."""
    code = run_command(["catch", *argv])
    return code, *capsys.readouterr()


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


def test_a_body_that_is_no_text_is_echoed_in_base64() -> None:
    with Catcher() as catcher:
        echo = json.loads(send(catcher.url, "POST", body=b"\xff\x00").body)
    assert (echo["body"], echo["encoding"]) == ("/wA=", "base64")


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


def test_a_port_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    with Catcher() as catcher:
        with pytest.raises(UsageError, match=f"cannot listen on 127.0.0.1:{catcher.port}: address already in use"):
            Catcher(catcher.port)
        code, out, err = run(capsys, "--port", str(catcher.port))
    assert (code, out) == (2, "")
    assert err.startswith(f"miniflux: cannot listen on 127.0.0.1:{catcher.port}: address already in use\n")


COMMAND = [sys.executable, "-m", "miniflux", "catch", "--port=0"]


def catch(*argv: str, requests: int = 1) -> tuple[int, str, str]:
    """Runs the command as a process and sends it requests; gives exit code, output and messages."""
    process = subprocess.Popen([*COMMAND, *argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    url = process.stderr.readline().split()[-1]
    for number in range(requests):
        send(f"{url}/p?n={number}", "POST", body=b'{"a":1}')
    return process.wait(5), *process.communicate()


def test_the_command_prints_requests_and_counts() -> None:
    code, out, err = catch("--count", "2", requests=2)
    assert (code, err) == (0, "2 requests received\n")
    assert out.startswith("POST /p?n=0\nHost: 127.0.0.1:")
    assert '\n\n{\n  "a": 1\n}\n\nPOST /p?n=1\n' in out


def test_the_command_prints_json_or_nothing() -> None:
    _, out, err = catch("--once", "--json")
    assert (json.loads(out)["json"], out.count("\n"), err) == ({"a": 1}, 1, "1 request received\n")
    assert catch("--once", "--quiet")[1] == ""


def test_a_client_that_gives_up_counts() -> None:
    process = subprocess.Popen(
        [*COMMAND, "--once", "--delay", "0.4"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    url = process.stderr.readline().split()[-1]
    assert "context deadline exceeded" in failure(url, timeout=100_000_000)
    process.wait(5)
    assert process.communicate()[1] == "1 request received\n"


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "--help")
    assert (code, err) == (0, "")
    for option in ("--port", "--host", "--status", "--body", "--header", "--delay", "--count", "--once", "--json"):
        assert option in out


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["--prot", "1"], "catch: unknown option --prot"),
        (["8080"], "catch: unexpected '8080'"),
        (["--port"], "catch: --port needs a value: --port N"),
        (["--port", "x"], "catch: --port 'x': expected a whole number from 0 to 65535"),
        (["--port=70000"], "catch: --port '70000': expected a whole number from 0 to 65535"),
        (["--status", "99"], "catch: --status '99': expected a whole number from 200 to 999"),
        (["--count", "0"], "catch: --count '0': expected a whole number of at least 1"),
        (["--delay", "-1"], "catch: --delay '-1': not a number of seconds"),
        (["--delay", "nan"], "catch: --delay 'nan': not a number of seconds"),
        (["--header", "X"], "catch: --header 'X': expected 'NAME: VALUE'"),
        (["--body", "@/no/such/file"], "catch: --body: cannot read /no/such/file: No such file or directory"),
    ],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], argv: list[str], message: str) -> None:
    code, out, err = run(capsys, *argv)
    assert (code, out) == (2, "")
    assert err.startswith(f"miniflux: {message}\n")


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_ctrl_c_ends_it_cleanly() -> None:
    enable = "import signal, sys; signal.signal(2, signal.default_int_handler); from miniflux.cli import run_command;"
    process = subprocess.Popen(
        [sys.executable, "-c", enable + "sys.exit(run_command(sys.argv[1:]))", "catch", "--port=0", "--quiet"],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    url = process.stderr.readline().split()[-1]
    send(url)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=5)
    assert (process.returncode, err) == (0, "\n1 request received\n")
