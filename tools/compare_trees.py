"""Compares our trees with those of the real Flux parser, node by node, places included.

    python tools/compare_trees.py ORACLE_DIR CHECKOUT_DIR...

ORACLE_DIR holds `check.mjs`, a front end to the real parser that answers `{"op": "ast", "src": …}` lines (it needs Node);
every `.flux` file below the other arguments is compared. Prints what differs and the count; exits with 1 on any difference.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from miniflux.errors import FluxError
from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source

# Our fields under the names of the oracle's JSON, where the two differ.
KEYS = {
    ("ImportDeclaration", "alias"): "as",
    ("ObjectExpression", "base"): "with",
    ("Attribute", "parameters"): "params",
    ("TypeExpression", "mono"): "monotype",
    ("FunctionType", "returns"): "monotype",
}
TYPES = {"required": "Required", "optional": "Optional", "pipe": "Pipe"}
# Left to `literals` below, or kept elsewhere in our tree.
UNTYPED = {"Identifier", "Block", "PropertyType", "TypeExpression", "TypeConstraint", "StringLiteral", "CallExpression"}


def difference(ours: Any, theirs: Any, path: str) -> str:
    """The first place where the two differ, or ""."""
    if ours is None or theirs is None:
        return "" if ours is None and theirs is None else f"{path}: {ours!r} / {theirs!r}"
    if isinstance(ours, list):
        if len(ours) != len(theirs):
            return f"{path}: {len(ours)} / {len(theirs)} elements"
        for i, (mine, other) in enumerate(zip(ours, theirs, strict=True)):
            if found := difference(mine, other, f"{path}[{i}]"):
                return found
        return ""
    if isinstance(ours, tuple):
        if isinstance(ours[0], int):
            return "" if ours == (theirs["magnitude"], theirs["unit"]) else f"{path}: {ours} / {theirs}"
        return difference(ours[0], theirs["key"], path + ".key") or difference(ours[1], theirs["val"], path + ".val")
    if not isinstance(ours, ast.Node):
        return "" if ours == theirs else f"{path}: {ours!r} / {theirs!r}"
    kind = type(ours).__name__
    path += f".{kind}"
    expected = kind
    if isinstance(ours, ast.ParameterType):
        expected = TYPES[ours.kind]
    elif isinstance(ours, ast.NamedType) and ours.name.name == "dynamic":
        expected = "DynamicType"
    if theirs.get("type", expected) != expected:
        return f"{path}: {theirs['type']}"
    if (place := location(theirs)) and place != (*ours.span.begin, *ours.span.finish):
        return f"{path} at {(*ours.span.begin, *ours.span.finish)} / {place}"
    if expected == "DynamicType":
        return ""
    if isinstance(ours, ast.IntegerLiteral | ast.FloatLiteral | ast.DateTimeLiteral):
        return literal(ours, theirs["value"], path)
    for field in ours.fields:
        if field in ("attributes", "kind"):
            continue
        mine, other = getattr(ours, field), theirs.get(KEYS.get((kind, field), field))
        if mine is None and other is None:
            continue
        if kind == "CallExpression" and field == "arguments":
            other = other[0] if other else None
        elif kind == "ParameterType" and field == "default" and mine is not None:
            mine, other = mine.value, other and other["value"]
        elif field == "params" or field == "properties" or field == "parts" or field == "constraints":
            other = other or []
        elif other is None and mine == []:
            continue
        if found := difference(mine, other, f"{path}.{field}"):
            return found
    return ""


def location(node: dict[str, Any]) -> tuple[int, int, int, int] | None:
    place = node.get("location")
    if not place or "line" not in place.get("start", {}):
        return None
    start, end = place["start"], place["end"]
    return start["line"], start["column"], end["line"], end["column"]


def literal(ours: Any, value: Any, path: str) -> str:
    if isinstance(ours, ast.DateTimeLiteral):
        from datetime import datetime

        text, _, fraction = value.partition(".")
        offset = value[-6:]
        digits = fraction[:-6] if fraction else ""
        moment = datetime.fromisoformat((text[:19]) + offset)
        nanoseconds = int(moment.timestamp()) * 10**9 + int(digits[:9].ljust(9, "0"))
        return "" if nanoseconds == ours.value else f"{path}: {ours.value} / {value}"
    same = float(value) == ours.value if isinstance(ours, ast.FloatLiteral) else int(value) == ours.value
    return "" if same else f"{path}: {ours.value} / {value}"


def main() -> int:
    oracle, *places = sys.argv[1:]
    files = sorted(
        file for place in places for file in ([Path(place)] if place.endswith(".flux") else Path(place).rglob("*.flux"))
    )
    process = subprocess.Popen(
        ["node", "check.mjs", "--serve"],
        cwd=oracle,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdin and process.stdout
    equal = 0
    for file in files:
        text = file.read_text(encoding="utf-8")
        try:
            tree = parse(Source(text, str(file)))
        except FluxError as error:
            print(f"{file}: {error}")
            continue
        process.stdin.write(json.dumps({"id": 1, "op": "ast", "src": text}) + "\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        if "result" not in answer:
            print(f"{file}: the oracle says {answer}")
        elif found := difference(tree, answer["result"], ""):
            print(f"{file}: {found}")
        else:
            equal += 1
    process.stdin.close()
    process.wait()
    print(f"{equal} of {len(files)} equal")
    return equal != len(files)


if __name__ == "__main__":
    raise SystemExit(main())
