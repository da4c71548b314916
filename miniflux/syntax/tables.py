"""Tables: the generated parse tables (`_tables.py`) as the lexer and the parser use them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

# How a reduction treats the values of its symbols: all are arguments, one is, some are, lists among them are spliced in;
# a repetition begins or goes on; a rule that passes its only child on.
ALL, ONE, PICK, SPLICE, BEGIN, EXTEND, SAME = range(7)

# A `/` after one of these divides.
OPERAND_ENDS: tuple[str, ...] = (
    "IDENT",
    "WITH",
    "WHERE",
    "EXTENDS",
    "INT",
    "FLOAT",
    "DURATION",
    "TIME",
    "STRING",
    "REGEX",
    "QUOTE",
)
OPERAND_ENDS += ("RPAREN", "RBRACK", "RBRACE", "PIPE_RECEIVE")


class Tables:
    """LALR(1) tables.

    Parsing begins in state 0 and ends in state `end`. `actions[state][kind]` is the state to shift to, or minus the number of the rule to reduce by; `gotos[state][symbol]` the state
    after a reduction. `rules[n]` is (symbol, length, how, kept, lists, method). `kinds` are the names of the tokens.
    """

    __slots__ = (
        "actions", "end", "gotos", "groups", "jumps", "kinds", "leads", "number", "operand_ends", "patterns", "rules", "signs",
        "symbols", "words",
    )  # fmt: skip

    def __init__(self) -> None:
        from marshal import loads

        from ._tables import DATA, MAGIC

        data = loads(DATA)
        self.kinds: list[str] = data["kinds"]
        self.number = {name: number for number, name in enumerate(self.kinds)}
        self.symbols: list[str] = data["symbols"]
        self.rules: list[tuple[int, int, int, tuple[int, ...], tuple[int, ...], str]] = [(0, 0, 0, (), (), "")]
        self.rules += data["rules"]
        rows, index = data["actions"]
        self.actions: list[dict[int, int]] = [rows[i] for i in index]
        rows, index = data["gotos"]
        self.gotos: list[dict[int, int]] = [rows[i] for i in index]
        self.end: int = data["end"]
        self.words: dict[str, int] = data["words"]
        self.signs: dict[str, int] = data["signs"]
        self.groups: list[int] = data["groups"]
        self.operand_ends = frozenset(self.number[name] for name in OPERAND_ENDS)
        self.patterns = [pattern(MAGIC, *expression) for expression in data["expressions"]]
        # What `jump` found, by state, symbol and token: a pure function of the tables, kept because it is asked often.
        self.jumps: dict[int, int] = {}
        self.leads: list[str] = []

    def names(self) -> list[str]:
        """For each state the name of the symbol that leads to it."""
        if not self.leads:
            self.leads = [""] * len(self.actions)
            for row in self.actions:
                for kind, state in row.items():
                    if state > 0:
                        self.leads[state] = self.kinds[kind]
            for row in self.gotos:
                for symbol, state in row.items():
                    self.leads[state] = self.symbols[symbol].removeprefix("__").rstrip("_0123456789")
        return self.leads

    def jump(self, base: int, symbol: int, kind: int) -> int:
        """The state after a reduction to `symbol` on top of state `base` before a token of `kind`, rules that pass their child on applied."""
        gotos = self.gotos[base]
        while True:
            state = gotos[symbol]
            action = self.actions[state].get(kind, 0)
            if action < 0 and self.rules[-action][2] == SAME:
                symbol = self.rules[-action][0]
            else:
                return state


def pattern(magic: int, expression: str, flags: int, code: list[int], groups: int) -> re.Pattern[str]:
    """A compiled regular expression: from the saved code where this Python's engine is the one it was made for, else by way of `re`.

    Importing `re` takes longer than reading a short script.
    """
    import _sre  # type: ignore[import-not-found]

    if magic == _sre.MAGIC:
        made: Callable[..., re.Pattern[str]] = _sre.compile
        return made(expression, flags, code, groups, {}, (None,) * (groups + 1))
    import re

    return re.compile(expression)


TABLES = Tables()
