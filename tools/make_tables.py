"""Writes miniflux/syntax/_tables.py: Lark's LALR tables of grammar/flux.lark, the token rules, and the code of their regular expressions."""

from __future__ import annotations

import marshal
import sys
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import Rule
from lark.lexer import Lexer, TerminalDef
from lark.parsers.lalr_analysis import Shift

ROOT = Path(__file__).resolve().parent.parent
GRAMMAR = ROOT / "grammar" / "flux.lark"
TARGET = ROOT / "miniflux" / "syntax" / "_tables.py"

# The kinds of token that have a group of their own in the master expression, in the order of the alternatives.
PATTERNS = ("IDENT", "STRING", "TIME", "DURATION", "FLOAT", "INT", "ATTRIBUTE")
# Met only inside a string or after a look at the token before: expressions of their own, or none at all.
APART = ("TEXT", "REGEX", "BLANK", "INTERPOLATION")

# How a reduction treats its children (see parser.py).
ALL, ONE, PICK, SPLICE, BEGIN, EXTEND, SAME = range(7)


class _NoLexer(Lexer):
    """Tells Lark not to build a lexer: ours makes the tokens."""

    def __init__(self, conf: Any) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any) -> Any:
        raise NotImplementedError


def build(grammar: str) -> Lark:
    return Lark(grammar, parser="lalr", lexer=_NoLexer, start="start", maybe_placeholders=False)


def shape(rule: Rule) -> tuple[int, tuple[int, ...], tuple[int, ...], str]:
    """What a reduction does: how, which children it keeps, which of these are lists to be spliced in, and the method it calls."""
    kept = tuple(i for i, symbol in enumerate(rule.expansion) if not (symbol.is_term and symbol.filter_out))
    lists = tuple(i for i in kept if rule.expansion[i].name.startswith("__"))
    if rule.origin.name.startswith("__"):
        own = bool(lists) and lists[0] == 0 and rule.expansion[0] == rule.origin
        return (EXTEND if own else BEGIN), kept[own:], lists[own:], ""
    if rule.alias is None:
        if len(kept) != 1 or len(rule.expansion) != 1 or not rule.options.expand1:
            raise SystemExit(f"a rule without a name may only pass its child on: {rule}")
        return SAME, (), (), ""
    if lists:
        return SPLICE, kept, lists, str(rule.alias)
    if len(kept) == len(rule.expansion):
        return ALL, (), (), str(rule.alias)
    return (ONE if len(kept) == 1 else PICK), kept, (), str(rule.alias)


def tables(grammar: str) -> dict[str, Any]:
    lark = build(grammar)
    parse_table = lark.parser.parser._parse_table  # type: ignore[attr-defined]
    terminals: list[TerminalDef] = lark.terminals
    patterns = {t.name: t.pattern for t in terminals if t.pattern is not None}
    used = {str(symbol.name) for rule in lark.rules for symbol in rule.expansion if symbol.is_term}
    names = ["$END", *sorted(used | {"ILLEGAL"})]
    kinds = {name: number for number, name in enumerate(names)}

    rules = sorted(lark.rules, key=lambda r: (r.origin.name, r.order, [s.name for s in r.expansion]))
    symbols = sorted({str(r.origin.name) for r in rules})
    nonterminals = {name: number for number, name in enumerate(symbols)}
    number = {rule: i for i, rule in enumerate(rules, 1)}

    # The start is state 0, which is never shifted to: an action above 0 shifts, below 0 reduces.
    start, end = int(parse_table.start_states["start"]), int(parse_table.end_states["start"])
    # Lark numbers states in an order that changes from run to run: ours are numbered as they are met on the way from the start.
    place = {start: 0}
    order = [start]
    for state in order:
        for name, (kind, argument) in sorted(parse_table.states[state].items()):
            if (kind is Shift or name in nonterminals) and argument not in place:
                place[argument] = len(order)
                order.append(argument)
    action_rows: list[dict[int, int]] = []
    goto_rows: list[dict[int, int]] = []
    for state in order:
        actions: dict[int, int] = {}
        gotos: dict[int, int] = {}
        for name, (kind, argument) in sorted(parse_table.states[state].items()):
            if name in nonterminals:
                gotos[nonterminals[name]] = place[argument]
            else:
                actions[kinds[name]] = place[argument] if kind is Shift else -number[argument]
        action_rows.append(actions)
        goto_rows.append(gotos)

    def fold(rows: list[dict[int, int]]) -> tuple[list[dict[int, int]], list[int]]:
        """Rows without repetition, and for each state the index of its row."""
        unique: list[dict[int, int]] = []
        seen: dict[tuple[tuple[int, int], ...], int] = {}
        index = []
        for row in rows:
            key = tuple(row.items())
            if key not in seen:
                seen[key] = len(unique)
                unique.append(row)
            index.append(seen[key])
        return unique, index

    literal = {n: str(p.value) for n, p in patterns.items() if p.type == "str" and n != "INTERPOLATION"}
    words = {text: kinds[name] for name, text in literal.items() if text.isalpha()}
    signs = {text: kinds[name] for name, text in literal.items() if not text.isalpha()}
    by_length = sorted(signs, key=lambda text: (-len(text), text))
    escape = {c: "\\" + c for c in r".^$*+?{}[]\|()/"}
    sign = "|".join("".join(escape.get(c, c) for c in text) for text in by_length)
    groups = [patterns[name].to_regexp() for name in PATTERNS]
    master = (
        "(?:"
        + patterns["BLANK"].to_regexp()
        + ")?+(?:"
        + "|".join(f"({g})" for g in [*groups, sign, r"\Z", r"[\s\S]"])
        + ")"
    )
    return {
        "kinds": names,
        "symbols": symbols,
        "rules": [(nonterminals[r.origin.name], len(r.expansion), *shape(r)) for r in rules],
        "actions": fold(action_rows),
        "gotos": fold(goto_rows),
        "end": place[end],
        "words": dict(sorted(words.items())),
        "signs": dict(sorted(signs.items())),
        "groups": [kinds[name] for name in PATTERNS],
        "expressions": [compiled(e) for e in (master, patterns["TEXT"].to_regexp(), patterns["REGEX"].to_regexp())],
    }


def compiled(expression: str) -> tuple[str, int, list[int], int]:
    """An expression with its flags, the code the `re` module makes of it, and the number of its groups."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(expression, 0)
    flags = parsed.state.flags
    return expression, flags, [int(word) for word in _compiler._code(parsed, flags)], parsed.state.groups - 1


def module(grammar: str) -> str:
    """The text of the generated module."""
    import _sre

    # Version 2 of marshal writes no back references, which depend on how often an object happens to be in use.
    data = marshal.dumps(tables(grammar), 2)
    return (
        '"""The parse tables of grammar/flux.lark. Written by tools/make_tables.py (`make tables`); not for editing."""\n\n'
        f"MAGIC = {_sre.MAGIC}\n"
        f"DATA = {data!r}\n"
    )


def main() -> int:
    text = module(GRAMMAR.read_text(encoding="utf-8"))
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.exists() and TARGET.read_text(encoding="utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
