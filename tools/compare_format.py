"""Compares what our formatter writes with what the real one does.

    python tools/compare_format.py ORACLE_DIR [-n COUNT] [--seed N] CHECKOUT_DIR...

ORACLE_DIR holds `check.mjs`, a front end to the real formatter that answers `{"op": "format", "src": …}` lines (it needs Node). Every
`.flux` file below the other arguments is formatted as it is; then COUNT programs are, half of them random ones, half of them statements
of those files, all laid out anew at random. Where the two differ, the real one is asked whether it is in the right: whether its text
means the same; whether it has all comments (without those it drops, the two must agree); whether it stays as it is when formatted again
(what it becomes in the end must be ours). Prints counts, and what is left unexplained; exits with 1 if anything is, or if ours fails one
of these laws.
"""

from __future__ import annotations

import argparse
import difflib
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from miniflux.errors import FluxError
from miniflux.syntax.format import format_source
from miniflux.syntax.format.verify import lost_comments, same_program
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from tools.mangle import mangle, program

# Statements of files that are longer than this are left out.
LONGEST = 4000


class Oracle:
    """The real formatter."""

    def __init__(self, folder: str) -> None:
        self.process = subprocess.Popen(
            ["node", "check.mjs", "--serve"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def format(self, text: str) -> str | None:
        """The formatted text; None if the real parser does not take it."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"id": 1, "op": "format", "src": text}) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer.get("result")


def fault(before: str, after: str, again: str | None) -> str:
    """What is wrong with `after` as the formatted text of `before`, or ""."""
    try:
        same = same_program(parse(Source(before)), parse(Source(after)))
    except FluxError:
        return "broken"
    if not same:
        return "means something else"
    if lost_comments(Source(before), Source(after)):
        return "loses comments"
    if again != after:
        return "changes again"
    return ""


def verdict(text: str, oracle: Oracle) -> tuple[str, str]:
    """How the two compare on a text, and the difference if there is one."""
    ours = format_source(Source(text))
    if wrong := fault(text, ours, format_source(Source(ours))):
        return f"OURS {wrong}", ours
    theirs = oracle.format(text)
    if theirs is None:
        return "not accepted by the real one", ""
    if ours == theirs:
        return "equal", ""
    change = "\n".join(difflib.unified_diff(theirs.split("\n"), ours.split("\n"), "real", "ours", lineterm="", n=2))
    wrong = fault(text, theirs, oracle.format(theirs))
    if wrong == "loses comments":
        # Apart from these, the two must agree.
        lost = "|".join(re.escape(comment) for comment in lost_comments(Source(text), Source(theirs)))
        result, change = verdict(re.sub(rf"({lost})[ \t]*$", "", text, flags=re.MULTILINE), oracle)
        return (f"the real one {wrong}" if result == "equal" else result), change
    if wrong == "changes again":
        # What it arrives at in the end is to be ours.
        for _ in range(4):
            theirs = (theirs and oracle.format(theirs)) or ""
        return (f"the real one {wrong}" if theirs == ours else "UNEXPLAINED"), change
    if wrong:
        return f"the real one {wrong}", change
    return "UNEXPLAINED", change


def samples(files: list[Path]) -> list[str]:
    """Runs of statements of files."""
    found = []
    for file in files:
        source = Source(file.read_text(encoding="utf-8"))
        body = parse(source).body
        for first, last in zip(body[::3], body[2::3], strict=False):
            if last.end - first.start <= LONGEST:
                found.append(source.text[first.start : last.end] + "\n")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("oracle")
    parser.add_argument("places", nargs="+")
    parser.add_argument("-n", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", default="", help="also show the differences of verdicts that contain this")
    options = parser.parse_args()
    files = sorted(file for place in options.places for file in Path(place).rglob("*.flux"))
    oracle = Oracle(options.oracle)
    random = Random(options.seed)
    pool = samples(files)
    groups = {
        "files": [file.read_text(encoding="utf-8") for file in files],
        "random programs": [mangle(program(random), random) for _ in range(options.n // 2)],
        "mangled statements": [mangle(random.choice(pool), random) for _ in range(options.n - options.n // 2)]
        if pool
        else [],
    }
    failed = 0
    for name, texts in groups.items():
        counts: Counter[str] = Counter()
        for text in texts:
            result, change = verdict(text, oracle)
            counts[result] += 1
            if result.isupper() or result.startswith("OURS") or (options.show and options.show in result):
                print(f"--- {result}\n{text}\n--- difference\n{change}\n")
            failed += result.isupper() or result.startswith("OURS")
        print(f"{name}: " + ", ".join(f"{count} {result}" for result, count in counts.most_common()))
    return failed > 0


if __name__ == "__main__":
    raise SystemExit(main())
