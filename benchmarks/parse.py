"""Measures the parser: its speed beside stock Lark's on the same files in the same run, and what it adds to the start of a process.

python benchmarks/parse.py [DIR]    (DIR: where .flux files are; the library of this checkout by default)
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from miniflux.syntax.lexer import tokenize  # noqa: E402
from miniflux.syntax.parser import parse  # noqa: E402
from miniflux.syntax.source import Source  # noqa: E402
from tools.stock_lark import stock_parser  # noqa: E402

SCRIPT = """import "array"

data = array.from(rows: [{_value: 1, tag: "a"}, {_value: 2, tag: "b"}])

data
    |> filter(fn: (r) => r._value > 1 and r.tag == "b")
    |> map(fn: (r) => ({r with double: r._value * 2, text: "is ${r.tag}"}))
    |> group(columns: ["tag"])
    |> yield(name: "out")
"""
FIRST = "from miniflux.syntax.source import Source\nfrom miniflux.syntax.parser import parse\nparse(Source({!r}))"


def best(action: object, rounds: int) -> float:
    """The least time that a call took, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        action()  # type: ignore[operator]
        times.append(time.perf_counter() - begin)
    return min(times)


def process(code: str) -> float:
    """The least time of a process that runs `code`, its modules compiled beforehand."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return best(lambda: subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True), 30)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "stdlib"
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.flux"))] or [SCRIPT] * 100
    tokens = sum(len(tokenize(text).kinds) for text in texts)
    lark = stock_parser()
    ours = best(lambda: [parse(Source(text)) for text in texts], 5)
    lexer = best(lambda: [tokenize(text) for text in texts], 5)
    stock = best(lambda: [lark.parse(text) for text in texts], 2)
    print(f"{len(texts)} files, {tokens} tokens")
    print(f"our tree           {ours * 1000:8.1f} ms  {tokens / ours / 1000:7.0f} k tokens/s")
    print(f"our tokens alone   {lexer * 1000:8.1f} ms  {tokens / lexer / 1000:7.0f} k tokens/s")
    print(
        f"stock Lark's tree  {stock * 1000:8.1f} ms  {tokens / stock / 1000:7.0f} k tokens/s  ({stock / ours:.1f} times ours)"
    )
    script = Source(SCRIPT)
    print(f"a script of ten lines, once warm: {best(lambda: parse(script), 50) * 1000:.2f} ms")
    nothing, first = process("pass"), process(FIRST.format(SCRIPT))
    print(
        f"python -c pass {nothing * 1000:.1f} ms; import and first parse {first * 1000:.1f} ms ({first / nothing:.2f} times)"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
