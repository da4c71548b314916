"""Measures the type checker: beside parsing the same script, and what it adds to the start of a process.

python benchmarks/check.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from miniflux.syntax.parser import parse  # noqa: E402
from miniflux.syntax.source import Source  # noqa: E402
from miniflux.types.checker import Checker, Environment  # noqa: E402

HEAD = 'import "array"\nimport "dict"\nimport "http"\nimport "json"\nimport "strings"\n\n'
BLOCK = """rows# = array.from(rows: [{host: "a", cpu: 0.5, at: 2024-01-01T00:00:00Z}, {host: "b", cpu: 0.9, at: now()}])
names# = ["a": "alpha", "b": "beta"]
nameOf# = (host) => dict.get(dict: names#, key: host, default: "unknown " + strings.toUpper(v: host))
level# = (cpu, warn=0.7, crit=0.9) => {
    percent = cpu * 100.0

    return if percent >= crit * 100.0 then "crit" else if percent >= warn * 100.0 then "warn" else "ok"
}
busy# = rows#
    |> filter(fn: (r) => r.cpu > 0.7 and r.host != "" or exists r.at)
    |> map(fn: (r) => ({r with name: nameOf#(host: r.host), level: level#(cpu: r.cpu, warn: 0.6)}))
    |> group(columns: ["level"])
    |> sort(columns: ["cpu"], desc: true)
send# = (r) => http.post(url: "http://localhost/${r.name}", headers: {a: "b"}, data: json.encode(v: {text: r.name, n: 1}))
busy# |> map(fn: (r) => ({r with status: send#(r: r)})) |> yield(name: "busy#")
"""
SCRIPT = HEAD + "".join(BLOCK.replace("#", str(i)) for i in range(20))
FIRST = (
    "from miniflux.syntax.source import Source\nfrom miniflux.syntax.parser import parse\ntree = parse(Source({!r}))\n"
)
THEN = "from miniflux.types.checker import Checker\nassert Checker().check(tree).ok\n"


def best(action: object, rounds: int) -> float:
    """The least time that a call took, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        action()  # type: ignore[operator]
        times.append(time.perf_counter() - begin)
    return min(times)


def process(code: str) -> float:
    """The least time of a process that runs `code`, its modules compiled and the library's types cached beforehand."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return best(lambda: subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True), 20)


def main() -> int:
    environment = Environment()
    source = Source(SCRIPT)
    tree = parse(source)
    found = Checker(environment=environment).check(tree)
    assert found.ok, [d.message for d in found.errors]
    parsing = best(lambda: parse(source), 20)
    checking = best(lambda: Checker(environment=environment).check(tree), 20)
    print(f"a script of {SCRIPT.count(chr(10))} lines")
    print(f"parsed in          {parsing * 1000:8.2f} ms")
    print(f"checked in         {checking * 1000:8.2f} ms  {checking / parsing:5.2f} times parsing")
    short = FIRST.format(HEAD + BLOCK.replace("#", ""))
    bare, without, whole = process("pass"), process(short), process(short + THEN)
    print(f"python -c pass     {bare * 1000:8.1f} ms")
    print(f"a script parsed    {without * 1000:8.1f} ms  {without / bare:5.2f} times")
    print(f"parsed and checked {whole * 1000:8.1f} ms  {whole / bare:5.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
