"""program, mangle: random Flux programs, and programs laid out anew at random: for comparing formatters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from miniflux.errors import CheckError
from miniflux.syntax.lexer import tokenize
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.syntax.tables import TABLES

if TYPE_CHECKING:
    from random import Random

NAMES = [
    "a",
    "b",
    "r",
    "x",
    "tables",
    "_value",
    "fn",
    "where",
    "with",
    "extends",
    "measurementName",
    "einLangerName",
    "é",
]
WORDS = ["", "a", "host", "two words", "é", "a rather long text that fills the line", "2 $ a", "//"]
ESCAPES = ["\\\\", '\\"', "\\${a}"]
SIGNS = ["+", "-", "*", "/", "%", "^", "==", "!=", "<", "<=", ">", ">=", "and", "or"]
LITERALS = [
    "0", "1", "42", "1.5", ".5", "1.", "1h", "1y2mo", "3µs", "05s", "2020-01-01", "2020-01-01T00:00:00Z",
    "2020-01-01T00:00:00.120+01:00", "/a/", "/a\\/b/", "/\\x41/", ".label", "true",
]  # fmt: skip
ODD_LITERALS = ['."two words"', "/a\\x2e/", "2020-01-01T23:59:60Z", "/\\x5cd/"]  # fmt: skip
COMMENTS = [
    "// c{}",
    "//{}",
    "//  spaces {}  ",
    "// a longer comment that says something of what follows, {}",
    "// é{}",
]


class Program:
    """Writes one random program."""

    def __init__(self, random: Random) -> None:
        self.random = random
        # What the real formatter gets wrong by itself is left out of most programs, lest it hide the rest.
        self.odd = random.random() < 0.1

    def one_of(self, choices: list[str]) -> str:
        return self.random.choice(choices)

    def some(self, most: int, make: object, least: int = 0) -> list[str]:
        # Lists are short, now and then long enough to be broken up.
        count = self.random.randint(least, most + 3 * (self.random.random() < 0.1))
        return [make() for _ in range(count)]  # type: ignore[operator]

    def name(self) -> str:
        return self.one_of(NAMES)

    def string(self) -> str:
        return f'"{self.one_of([*WORDS, *ESCAPES])}"'

    def program(self) -> str:
        lines = []
        if self.random.random() < 0.2:
            lines.append("package " + self.name())
        lines += self.some(1, lambda: f'import {self.one_of(["", "a "])}"{self.one_of(["http", "array", "a/b"])}"')
        # `)` and `}` cannot begin a statement, but `(`, `[`, `-` … would go on with the one before: names begin statements here.
        lines += self.some(4, self.statement, 1)
        return "\n".join(lines) + "\n"

    def statement(self) -> str:
        chance = self.random.random()
        mark = self.one_of(["", "", "", "", "", '@edition("2022.1")\n', "@a\n@b(1, .x)\n", "@c()\n"])
        if chance < 0.5:
            return f"{mark}{self.name()} = {self.expression(4)}"
        if chance < 0.75:
            return f"{mark}{self.name()}{self.access(3)}"
        if chance < 0.85:
            return f"{mark}option {self.one_of(['task', 'now', 'a.b'])} = {self.expression(2)}"
        if chance < 0.93:
            return f"{mark}builtin {self.name()} : {self.type(3)}{self.constraints()}"
        extends = self.one_of(["", ' extends "a/b"'])
        return f"{mark}testcase {self.name()}{extends} {{\n" + "\n".join(self.some(2, self.statement)) + "\n}"

    def access(self, depth: int) -> str:
        return (
            self.one_of([".", ""]) and f".{self.name()}"
        ) or f"({', '.join(self.some(4, lambda: self.field(depth)))})"

    def field(self, depth: int) -> str:
        key = self.string() if self.random.random() < 0.1 else self.name()
        return f"{key}: {self.expression(depth - 1)}"

    def expression(self, depth: int) -> str:
        if depth <= 0 or self.random.random() < 0.15:
            return self.one_of(
                [self.name(), self.name(), self.string(), self.one_of(LITERALS + (ODD_LITERALS if self.odd else []))]
            )
        below = depth - 1
        make = self.random.choice(
            (
                self.operation, self.operation, self.pipe, self.pipe, self.call, self.call, self.function, self.function,
                self.record, self.array, self.dictionary, self.conditional, self.interpolated, self.unary, self.member,
                self.parenthesised,
            )
        )  # fmt: skip
        return make(below)

    def operand(self, depth: int) -> str:
        """An expression that may stand anywhere in a larger one."""
        inner = self.expression(depth)
        return inner if inner.isalnum() or (inner.endswith('"') and inner.count('"') == 2) else f"({inner})"

    def parenthesised(self, depth: int) -> str:
        return f"({self.expression(depth)})"

    def operation(self, depth: int) -> str:
        parts = [self.operand(depth)]
        for _ in range(self.random.choice([1, 1, 1, 2, 4])):
            parts += [self.one_of(SIGNS), self.operand(depth - 1)]
        if self.random.random() < 0.15:
            parts += ["=~", "/a.b/"]
        return " ".join(parts)

    def pipe(self, depth: int) -> str:
        stages = self.some(4, lambda: f"{self.name()}({', '.join(self.some(3, lambda: self.field(depth)))})", 1)
        return " |> ".join([self.operand(depth), *stages])

    def call(self, depth: int) -> str:
        fields = self.some(4, lambda: self.field(depth))
        if fields and self.random.random() < 0.2:
            return f"{self.name()}({', '.join(self.some(3, self.name, 1))})"
        return f"{self.operand(0 if self.random.random() < 0.8 else depth)}({', '.join(fields)})"

    def function(self, depth: int) -> str:
        def parameter() -> str:
            return self.name() + self.one_of(["", "", f"={self.expression(depth - 1)}"])

        parameters = self.some(4, parameter)
        if self.random.random() < 0.3:
            parameters.append("tables=<-")
        head = f"({', '.join(parameters)}) => "
        if self.random.random() < 0.3:
            lines = self.some(2, lambda: f"{self.name()} = {self.expression(depth)}")
            return head + "{\n" + "\n".join([*lines, f"return {self.expression(depth)}"]) + "\n}"
        body = self.expression(depth)
        return head + (f"({body})" if body.startswith("{") or self.random.random() < 0.2 else body)

    def record(self, depth: int) -> str:
        base = self.one_of(["", "", f"{self.name()} with "])
        if not base and self.random.random() < 0.2:
            return "{" + ", ".join(self.some(3, self.name)) + "}"
        return "{" + base + ", ".join(self.some(4, lambda: self.field(depth), 1 if base else 0)) + "}"

    def array(self, depth: int) -> str:
        return "[" + ", ".join(self.some(4, lambda: self.expression(depth))) + "]"

    def dictionary(self, depth: int) -> str:
        entries = self.some(3, lambda: f"{self.operand(depth)}: {self.expression(depth)}")
        return "[" + (", ".join(entries) or ":") + "]"

    def conditional(self, depth: int) -> str:
        return f"if {self.expression(depth)} then {self.expression(depth)} else {self.expression(depth)}"

    def interpolated(self, depth: int) -> str:
        return (
            '"'
            + "".join(
                self.some(
                    3, lambda: f"{self.one_of(WORDS + (ESCAPES if self.odd else []))}${{{self.expression(depth)}}}", 1
                )
            )
            + '"'
        )

    def unary(self, depth: int) -> str:
        return self.one_of(["-", "+", "not ", "exists "]) + self.operand(depth)

    def member(self, depth: int) -> str:
        return self.operand(depth) + self.one_of(
            [f".{self.name()}", f"[{self.string()}]", f"[{self.expression(depth)}]"]
        )

    def type(self, depth: int) -> str:
        chance = self.random.random() if depth > 0 else 0.0
        if chance < 0.3:
            return self.one_of(["int", "string", "A", "B", "dynamic"])
        inner = self.type(depth - 1)
        if chance < 0.5:
            return self.one_of([f"[{inner}]", f"stream[{inner}]", f"vector[{inner}]", f"[string: {inner}]", ".label"])
        if chance < 0.75:
            fields = self.some(4, lambda: f"{self.name()}: {self.type(depth - 1)}", 1)
            return "{" + self.one_of(["", "A with "]) + ", ".join(fields) + "}"
        marks = ["", "?", "<-"]
        fields = self.some(4, lambda: f"{self.one_of(marks)}{self.name()}: {self.type(depth - 1)}")
        return f"({', '.join(fields)}) => {inner}"

    def constraints(self) -> str:
        found = self.some(2, lambda: f"{self.one_of(['A', 'B'])}: {self.one_of(['Addable', 'Record + Numeric'])}")
        return " where " + ", ".join(found) if found else ""


def program(random: Random) -> str:
    """A random program that parses. It makes no more sense than that."""
    while True:
        text = Program(random).program()
        try:
            parse(Source(text))
        except CheckError:
            # A number before `.name`, `not` behind an operator …: not worth rules of their own.
            continue
        return text


def mangle(text: str, random: Random) -> str:
    """The same program laid out anew: other blanks, line ends and, now and then, more comments, no two of them the same."""
    tokens = tokenize(text)
    number = TABLES.number
    in_string = {number["QUOTE"], number["TEXT"], number["_INTERPOLATION_END"]}
    string_goes_on = {number["QUOTE"], number["TEXT"], number["INTERPOLATION"]}
    comments = random.choice([0.0, 0.0, 0.0, 0.01, 0.05, 0.2])
    lines = random.choice([0.0, 0.05, 0.2, 0.6])
    keep = random.choice([0.0, 0.5, 0.95, 1.0])
    out = []
    previous = -1
    last = 0
    for kind, start, end in zip(tokens.kinds, tokens.starts, tokens.ends, strict=True):
        gap = text[last:start]
        if not gap and previous in in_string and kind in string_goes_on:
            pass
        elif random.random() < comments:
            gap += (
                random.choice(["", " ", "\n"])
                + random.choice(COMMENTS).format(len(out))
                + random.choice(["\n", "\n  ", "\n\n"])
            )
        elif "//" not in gap and random.random() >= keep:
            if random.random() < lines:
                gap = random.choice(["\n", "\n    ", "\n\n\n", " \n"])
            elif gap:
                gap = random.choice([" ", "  ", "\t"])
        out += [gap, text[start:end]]
        previous, last = kind, end
    return "".join(out)
