"""The programs of examples/: each runs against the examples' own server and gives the result beside it."""

from __future__ import annotations

import runpy
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
SCRIPTS = sorted(p.stem for p in (EXAMPLES / "expected").glob("*.csv"))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    made = runpy.run_path(str(EXAMPLES / "server.py"))["make_server"]()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def miniflux(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "miniflux", *arguments], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", SCRIPTS)
def test_example(name: str, server: str) -> None:
    parameters = ["-p", f"server={server}", "-p", "id=lamp", "--secret", "PASSWORD=sesame", "--secret", "TOKEN=t0ken"]
    finished = miniflux("run", "--format", "csv", *parameters, str(EXAMPLES / f"{name}.flux"))
    assert finished.stderr == ""
    assert finished.stdout == (EXAMPLES / "expected" / f"{name}.csv").read_text()
    assert finished.returncode == 0


def test_every_example_has_an_expected_result() -> None:
    # first.flux is the script of `make run`, which has a test of its own below.
    assert sorted(p.stem for p in EXAMPLES.glob("*.flux")) == sorted([*SCRIPTS, "first"])


def test_make_run_really_posts() -> None:
    finished = subprocess.run([sys.executable, str(EXAMPLES / "run.py")], capture_output=True, text=True, check=False)
    assert finished.stderr == ""
    assert finished.stdout.count("POST /alerts\n") == 2
    assert '"text": "b is at 83.25 degrees"' in finished.stdout
    assert "c                           90  200             true" in finished.stdout
    assert finished.returncode == 0


def test_secrets_are_shown_nowhere(server: str) -> None:
    arguments = ["-v", "-p", f"server={server}", "--secret", "PASSWORD=sesame", "--secret", "TOKEN=t0ken"]
    finished = miniflux("run", *arguments, str(EXAMPLES / "authorization.flux"))
    shown = finished.stdout + finished.stderr
    assert finished.stderr.count("/private") >= 3
    # Neither as they are nor as basic authorization carries them.
    assert "sesame" not in shown and "t0ken" not in shown and "YWxpOnNlc2FtZQ" not in shown


def test_a_secret_in_a_result_is_not_shown(tmp_path: Path) -> None:
    script = tmp_path / "leak.flux"
    script.write_text(
        'import "array"\nimport "http"\nimport "influxdata/influxdb/secrets"\n'
        't = secrets.get(key: "TOKEN")\n'
        'array.from(rows: [{plain: t, inside: "Bearer ${t}!", basic: http.basicAuth(u: "me", p: t), other: "kept"}])'
        ' |> group(columns: ["plain"])'
    )
    for form in ("csv", "json", "table"):
        finished = miniflux("run", "--format", form, "--secret", "TOKEN=s3cr3t-v4lue", str(script))
        assert finished.returncode == 0, finished.stderr
        assert "kept" in finished.stdout and "REDACTED" in finished.stdout
        assert "s3cr3t" not in finished.stdout and "czNjcjN0LXY0bHVl" not in finished.stdout
    failing = miniflux(
        "run",
        "-e",
        'import "influxdata/influxdb/secrets"\ndie(msg: "no " + secrets.get(key: "TOKEN"))',
        "--secret",
        "TOKEN=s3cr3t-v4lue",
    )
    assert failing.returncode == 1 and "no REDACTED" in failing.stderr and "s3cr3t" not in failing.stderr
