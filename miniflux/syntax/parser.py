"""parse: a source to its tree, by walking the generated LALR tables; no recursion, so no input is too deep or too long for it."""

from __future__ import annotations

from .lexer import Tokens, tokenize
from .reduce import Builder
from .tables import ALL, BEGIN, EXTEND, ONE, PICK, SAME, TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .ast import File
    from .source import Source


class Stack:
    """What the driver has read and not yet reduced: states, and for each symbol its value and the offset of its beginning."""

    __slots__ = ("begins", "states", "values")

    def __init__(self) -> None:
        self.states = [0]
        self.values: list[Any] = []
        self.begins: list[int] = []


def parse(source: Source) -> File:
    """The tree of a source. Raises CheckError with everything found, and Incomplete where the text merely stops too early."""
    tokens = tokenize(source.text)
    builder = Builder(source, tokens)
    stack = Stack()
    failed = run(tokens, builder, stack, 0)
    if failed >= 0:
        from ..errors import CheckError, Diagnostic
        from .source import Span

        span = Span(source, tokens.starts[failed], tokens.ends[failed])
        builder.problems.append(Diagnostic(f"invalid statement: {span.text}", span, phase="parse"))
    if builder.problems:
        from ..errors import CheckError

        raise CheckError(builder.problems)
    return stack.values[0]  # type: ignore[no-any-return]


def run(tokens: Tokens, builder: Builder, stack: Stack, at: int) -> int:
    """Walks the tables from token `at` on. Returns the index of the token that fits nothing, or -1 with the file as the only value."""
    kinds, starts, ends = tokens.kinds, tokens.starts, tokens.ends
    states, values, begins = stack.states, stack.values, stack.begins
    actions, gotos, jumps, end_state = TABLES.actions, TABLES.gotos, TABLES.jumps, TABLES.end
    rules = [(*rule[:5], getattr(builder, rule[5]) if rule[5] else None) for rule in TABLES.rules]
    kind = kinds[at]
    state = states[-1]
    last = ends[at - 1] if at else 0
    while True:
        action = actions[state].get(kind)
        if action is None:
            return at
        if action > 0:
            states.append(action)
            values.append(at)
            begins.append(starts[at])
            last = ends[at]
            at += 1
            kind = kinds[at]
            state = action
            continue
        symbol, size, how, kept, lists, make = rules[-action]
        if size == 0:
            begin = starts[at]
            value = make(begin, begin)
            begins.append(begin)
            values.append(value)
        elif size == 1 and how == ALL:
            values[-1] = make(begins[-1], last, values[-1])
            states.pop()
        else:
            items = values[-size:]
            if size > 1:
                del states[1 - size :]
                del values[1 - size :]
                del begins[1 - size :]
            states.pop()
            if how == ONE:
                value = make(begins[-1], last, items[kept[0]])
            elif how == ALL:
                value = make(begins[-1], last, *items)
            elif how == PICK:
                value = make(begins[-1], last, *[items[i] for i in kept])
            elif how == SAME:
                value = items[0]
            else:
                value = items[0] if how == EXTEND else []
                for i in kept:
                    if i in lists:
                        value += items[i]
                    else:
                        value.append(items[i])
                if how != EXTEND and how != BEGIN:
                    value = make(begins[-1], last, *value)
            values[-1] = value
        base = states[-1]
        jump = jumps.get(key := base << 14 | symbol << 7 | kind)
        if jump is None:
            jump = jumps[key] = TABLES.jump(base, symbol, kind)
        state = jump
        states.append(state)
        if state == end_state and kind == 0:
            return -1
