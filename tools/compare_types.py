"""Compares what we and the real type checker say of programs: usage below.

python tools/compare_types.py --oracle DIR [--library DIR] [--generated N] [--wild N] [--seed S] [--examples DIR] [--tests DIR] [--mutations N]
    [--record FILE] [FILE|DIR...]

DIR of --oracle holds check.mjs (a server around libflux compiled to WASM; needs Node). --library is the standard library
whose types our checker uses, by default ours. --examples takes the code blocks in the doc comments of a library, --tests
its *_test.flux files; FILE and DIR are taken as they are. Two outcomes are equal when both have no error, both are syntax
errors, or the sets of (line, column, message) are equal; a message is compared up to the layout of types, the order of
record fields, the names of variables and the "123" in front of upstream's message about results.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from miniflux.errors import CheckError
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.types.checker import Checker, Environment

Finding = tuple[int, int, str]


def canonical(message: str) -> str:
    """A message without what is left to the readable form."""
    text = re.sub(r"\s+", " ", message).replace("123expected", "expected")
    text = re.sub(r",? ?([)}])", r"\1", re.sub(r"([({]) ", r"\1", text))
    text = _sorted_records(text)
    text = re.sub(r"recursive types not supported .*? !=", "recursive types not supported A !=", text)
    return re.sub(r"(?<![\w.`\"])(?:[A-Z]|t\d+|#[A-Z])(?![\w`\"])", "T", text)


def _sorted_records(text: str) -> str:
    """The text with the fields of each record type in alphabetical order."""
    out, at = "", 0
    while at < len(text):
        if text[at] != "{":
            out += text[at]
            at += 1
            continue
        end = _closing(text, at)
        inner = text[at + 1 : end]
        # What stands before "with" outside brackets is the tail.
        with_ = next((m for m in re.finditer(" with ", inner) if _depth(inner[: m.start()]) == 0), None)
        start = with_.end() if with_ else 0
        parts = sorted(_sorted_records(p) for p in _split(inner[start:]))
        out += "{" + _sorted_records(inner[:start]) + ", ".join(parts) + "}"
        at = end + 1
    return out


def _closing(text: str, at: int) -> int:
    depth = 0
    for i in range(at, len(text)):
        depth += (text[i] in "{([") - (text[i] in "})]")
        if depth == 0:
            return i
    return len(text)


def _depth(text: str) -> int:
    return sum((c in "{([") - (c in "})]") for c in text)


def _split(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for i, c in enumerate(text):
        depth += (c in "{([") - (c in "})]")
        if c == "," and depth == 0:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [p for p in parts if p]


_BAD_SYNTAX = re.compile("^invalid expression |<INVALID_OP>|^got unexpected token in string expression ")


class Oracle:
    """The server process; `check` gives None for what it cannot answer."""

    def __init__(self, folder: str) -> None:
        self.process = subprocess.Popen(
            ["node", "check.mjs", "--serve"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def check(self, text: str) -> set[Finding] | str | None:
        """The findings, or "parse" for a text with syntax errors."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"id": 1, "op": "check", "src": text}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        result = answer.get("result")
        if result is None or result.get("crash") or result.get("noReport"):
            return None
        errors = [e for e in result["errors"] if not e.get("ignored")]
        # The server takes syntax errors whose text names the file for semantic ones.
        if any(e["phase"] == "parse" or _BAD_SYNTAX.search(e["message"]) for e in errors):
            return "parse"
        return {(e["start"]["line"], e["start"]["col"], canonical(e["message"])) for e in errors}


def ours(text: str, environment: Environment) -> set[Finding] | str:
    """Our findings, or "parse"."""
    try:
        tree = parse(Source(text))
    except CheckError:
        return "parse"
    checked = Checker(strict=True, environment=environment).check(tree)
    return {(*d.span.begin, canonical(d.message)) for d in checked.errors if d.span}


def examples(folder: str) -> Iterator[tuple[str, str]]:
    """The code blocks of doc comments in a library."""
    for file in sources(folder):
        if file.endswith("_test.flux"):
            continue
        code: list[str] | None = None
        with open(file, encoding="utf-8") as opened:
            for number, line in enumerate(opened, 1):
                comment = re.match(r"//(?: ?(.*))$", line.rstrip("\n"))
                text = comment[1] if comment else ""
                if comment and text.startswith("```"):
                    if code is None and text[3:].strip() in ("", "js", "flux", "no_run"):
                        code = []
                    elif code is not None:
                        yield f"{file}:{number}", "\n".join(code) + "\n"
                        code = None
                    else:
                        code = None
                elif code is not None and comment:
                    mark = re.match(r"#?[<>]? ?", text) if text[:1] in ("#", "<", ">") else None
                    code.append(text[mark.end() :] if mark else text)


def read(file: str) -> str:
    with open(file, encoding="utf-8", newline="") as opened:
        return opened.read()


def sources(path: str) -> list[str]:
    if not os.path.isdir(path):
        return [path]
    return sorted(os.path.join(f, n) for f, _, names in os.walk(path) for n in names if n.endswith(".flux"))


def programs(options: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Names and texts of all programs asked for."""
    files = [f for path in options.paths for f in sources(path)]
    if options.tests:
        files += [f for f in sources(options.tests) if f.endswith("_test.flux")]
    plain = [(file, read(file)) for file in files]
    if options.examples:
        plain += examples(options.examples)
    if options.mutations:
        from tools.generate_programs import mutate

        for name, text in list(plain):
            for number in range(options.mutations):
                yield f"{name} mutation {number}", mutate(text, random.Random(f"{name}{number}{options.seed}"))
    else:
        yield from plain
    if options.wild:
        from tools.generate_programs import wild

        for number in range(options.wild):
            yield f"wild {options.seed + number}", wild(options.seed + number)
    if options.generated:
        from tools.generate_programs import generate

        for number in range(options.generated):
            yield f"generated {options.seed + number}", generate(options.seed + number)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--oracle", required=True)
    parser.add_argument("--library")
    parser.add_argument("--examples")
    parser.add_argument("--tests")
    parser.add_argument("--generated", type=int, default=0)
    parser.add_argument(
        "--mutations", type=int, default=0, help="so many broken variants of each program instead of it"
    )
    parser.add_argument("--wild", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-v", "--verbose", action="store_true", help="print the text of programs that differ")
    parser.add_argument("--record", help="write the programs with equal outcomes, and these, to a file of test cases")
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    oracle = Oracle(options.oracle)
    environment = Environment(library=options.library)
    counts = dict.fromkeys(("both without error", "same errors", "both syntax errors", "no answer", "different"), 0)
    recorded = []
    for name, text in programs(options):
        theirs = oracle.check(text)
        mine = ours(text, environment)
        if theirs is None:
            counts["no answer"] += 1
        elif theirs == mine:
            if not isinstance(mine, str):
                recorded.append({"name": name, "text": text, "errors": sorted(map(list, mine))})
            counts["both syntax errors" if mine == "parse" else "same errors" if mine else "both without error"] += 1
        else:
            counts["different"] += 1
            print(f"{name}:")
            if isinstance(theirs, str) or isinstance(mine, str):
                print(f"  theirs: {theirs}\n  ours:   {mine}")
            else:
                for line, column, message in sorted(theirs - mine):
                    print(f"  only theirs {line}:{column} {message}")
                for line, column, message in sorted(mine - theirs):
                    print(f"  only ours   {line}:{column} {message}")
            if options.verbose:
                print("    " + text.replace("\n", "\n    "))
    if options.record:
        with open(options.record, "w", encoding="utf-8") as file:
            json.dump(recorded, file, indent=1, ensure_ascii=False)
            file.write("\n")
    print(", ".join(f"{count} {what}" for what, count in counts.items()))
    return 1 if counts["different"] else 0


if __name__ == "__main__":
    sys.exit(main())
