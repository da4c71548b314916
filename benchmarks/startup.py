"""A ten-line script that prints a table, whole process, as a ratio to `python -c pass` in the same rounds.

python benchmarks/startup.py [ROUNDS]    (FLUX_CLI: the reference engine's command, measured as well)
"""

from __future__ import annotations

import os
import shlex
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

SCRIPT = """import "array"

floor = 2.0
double = (x) => x * 2.0

array.from(rows: [{v: 1.0, host: "a"}, {v: 5.0, host: "b"}, {v: 7.5, host: "b"}])
    |> filter(fn: (r) => r.v > floor)
    |> map(fn: (r) => ({r with twice: double(x: r.v), name: "host ${r.host}"}))
    |> group(columns: ["host"])
    |> yield(name: "doubled")
"""


def seconds(command: list[str]) -> float:
    """Wall time of one run. Bytecode is kept, as on any ordinary machine."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=environment)
    return time.perf_counter() - started


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "script.flux"
        script.write_text(SCRIPT)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "miniflux run": [
                os.path.join(sysconfig.get_path("scripts"), "miniflux"),
                "run",
                "--format",
                "table",
                str(script),
            ],
            "python -m miniflux run": [sys.executable, "-m", "miniflux", "run", "--format", "table", str(script)],
        }
        if "FLUX_CLI" in os.environ:
            commands["reference engine"] = [*shlex.split(os.environ["FLUX_CLI"]), str(script)]
        for command in commands.values():
            seconds(command)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                times[name].append(seconds(command))
    base = times["python -c pass"]
    print(f"start-up: a ten-line script that prints a table ({rounds} rounds, medians)")
    for name, own in times.items():
        ratio = statistics.median(a / b for a, b in zip(own, base, strict=True))
        print(f"  {name:<24}{statistics.median(own) * 1000:7.1f} ms   {ratio:5.2f} times python -c pass")


if __name__ == "__main__":
    main()
