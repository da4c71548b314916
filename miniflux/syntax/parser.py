"""parse: a source to its tree, by walking the generated LALR tables; no recursion, so no input is too deep or too long for it."""

from __future__ import annotations

from .lexer import tokenize
from .reduce import Builder
from .tables import ALL, BEGIN, EXTEND, ONE, PICK, SAME, TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .ast import File
    from .source import Source

# A stack of up to SHALLOW symbols cannot hold a tree that is too deep (see recover.py). One of DEEPEST is given up.
SHALLOW = 300
DEEPEST = 100_000


class Stack:
    """What the driver has read and not yet reduced: states, and for each symbol its value and the offset of its beginning."""

    __slots__ = ("begins", "states", "values")

    def __init__(self) -> None:
        self.states = [0]
        self.values: list[Any] = []
        self.begins: list[int] = []


class Parse:
    """One parse: the source, its tokens, the stack, and the builder that makes the nodes."""

    __slots__ = ("builder", "deep", "last", "source", "stack", "tokens")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.tokens = tokenize(source.text)
        self.builder = Builder(source, self.tokens)
        self.stack = Stack()
        # Whether the stack ever grew so much that the tree may be too deep.
        self.deep = False
        # Where the last token that was shifted ends.
        self.last = 0


def parse(source: Source) -> File:
    """The tree of a source.

    Raises CheckError with every error found that does not follow from another, and Incomplete where the text is right so far and
    merely stops too early.
    """
    state = Parse(source)
    failed = run(state, 0)
    if failed >= 0 or state.builder.problems or state.deep:
        from .recover import finish

        finish(state, failed)
    return state.stack.values[0]  # type: ignore[no-any-return]


def run(parse: Parse, at: int) -> int:
    """Walks the tables from token `at` on. Returns the index of the token that fits nothing, or -1 with the file as the only value."""
    tokens, builder, stack = parse.tokens, parse.builder, parse.stack
    kinds, starts, ends = tokens.kinds, tokens.starts, tokens.ends
    states, values, begins = stack.states, stack.values, stack.begins
    actions, jumps, end_state = TABLES.actions, TABLES.jumps, TABLES.end
    rules: list[tuple[int, int, int, tuple[int, ...], tuple[int, ...], Any]] = [
        (*rule[:5], getattr(builder, rule[5]) if rule[5] else None) for rule in TABLES.rules
    ]
    kind = kinds[at]
    state = states[-1]
    last = parse.last
    while True:
        action = actions[state].get(kind)
        if action is None:
            parse.last = last
            return at
        if action > 0:
            states.append(action)
            values.append(at)
            begins.append(starts[at])
            last = ends[at]
            at += 1
            kind = kinds[at]
            state = action
            if len(states) > SHALLOW:
                parse.deep = True
                if len(states) > DEEPEST:
                    parse.last = last
                    return at
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
