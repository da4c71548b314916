"""One POST and its answer over loopback, whole processes: ours beside a bare httpx script, as ratios.

python benchmarks/http_post.py [ROUNDS]    (FLUX_CLI: the reference engine's command, measured as well)
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from http_peer import ROOT, environment, peer

BARE = "import httpx\nhttpx.post({!r}, content=b'x' * 200)"
CLIENT = """
from miniflux.web.client import Client
from miniflux.web.exchange import Request
with Client() as client:
    client.send(Request("POST", {!r}, [], b"x" * 200, kind="post"))
"""
FLUX = """import "array"
import "http"

array.from(rows: [{{status: http.post(url: "{}", data: bytes(v: "{}"))}}])
"""


def commands(url: str, folder: Path) -> dict[str, list[str]]:
    """What is timed, by name; the first is what the others are compared with."""
    script = folder / "post.flux"
    script.write_text(FLUX.format(url, "x" * 200))
    found = {
        "bare httpx": [sys.executable, "-c", BARE.format(url)],
        "our client": [sys.executable, "-c", CLIENT.format(url)],
        "python -c pass": [sys.executable, "-c", "pass"],
        "miniflux run": [sys.executable, "-m", "miniflux", "run", "--format", "csv", str(script)],
    }
    if "FLUX_CLI" in os.environ:
        found["reference engine"] = [*shlex.split(os.environ["FLUX_CLI"]), "--format", "csv", str(script)]
    return found


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    times: dict[str, list[float]] = {}
    with peer() as url, tempfile.TemporaryDirectory() as folder:
        timed = commands(url, Path(folder))
        for turn in range(rounds + 2):  # the first two compile modules and warm caches
            for name, command in list(timed.items()):
                begin = time.perf_counter()
                done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True)
                took = time.perf_counter() - begin
                if done.returncode:
                    print(f"{name}: {done.stderr.decode().strip().splitlines()[-1:]}")
                    del timed[name]
                elif turn >= 2:
                    times.setdefault(name, []).append(took)
    base = sorted(times["bare httpx"])[rounds // 2]
    for name, taken in times.items():
        median = sorted(taken)[len(taken) // 2]
        print(
            f"{name:18} {median * 1000:7.1f} ms  {median / base:5.2f} × bare httpx  (best {min(taken) * 1000:.1f} ms)"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
