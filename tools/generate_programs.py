"""generate: random programs from a seed, every second one broken by one mutation; for comparing checkers.

python tools/generate_programs.py SEED        prints the program of a seed
"""

from __future__ import annotations

import random
import sys

NAMES = ("alpha", "beta", "count", "delta", "host", "level", "rate", "size", "total", "zone")
FIELDS = ("_value", "_time", "host", "name", "size", "level", "ok", "cpu")
SCALARS = ("int", "float", "string", "bool", "time", "duration", "uint")


class Generator:
    """A program in the making: the variables it has with their types, and the packages that it needs."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.imports: dict[str, str] = {}
        self.variables: list[tuple[str, object]] = []
        self.counter = 0

    def program(self) -> str:
        lines: list[str] = []
        for _ in range(self.random.randint(3, 9)):
            make = self.random.choice((self.scalar, self.scalar, self.record, self.array, self.function, self.stream))
            lines.append(make())
        lines.append(self.random.choice((self.stream, self.stream, self.calls))())
        imports = [f'import {alias + " " if alias else ""}"{path}"' for path, alias in sorted(self.imports.items())]
        return "\n".join([*imports, "", *lines]).strip("\n") + "\n"

    def name(self) -> str:
        self.counter += 1
        return f"{self.random.choice(NAMES)}{self.counter}"

    def use(self, path: str) -> str:
        self.imports.setdefault(path, self.random.choice(("", "", "", path.rsplit("/", 1)[-1][:3] + "x")))
        return self.imports[path] or path.rsplit("/", 1)[-1]

    # ---- Expressions of a type

    def of(self, kind: str, depth: int = 0, row: dict[str, str] | None = None) -> str:
        known = [name for name, t in self.variables if t == kind]
        if row:
            known += [f"r.{field}" for field, t in row.items() if t == kind]
        chance = self.random.random()
        if known and chance < 0.4:
            return self.random.choice(known)
        if depth > 2 or chance < 0.6:
            return self.literal(kind)
        if chance < 0.7:
            a, b = self.of(kind, depth + 1, row), self.of(kind, depth + 1, row)
            return f"(if {self.of('bool', depth + 1, row)} then {a} else {b})"
        return self.compound(kind, depth + 1, row)

    def literal(self, kind: str) -> str:
        r = self.random
        if kind == "int":
            return str(r.randint(0, 99))
        if kind == "float":
            return f"{r.randint(0, 9)}.{r.randint(0, 99)}"
        if kind == "string":
            return '"' + r.choice(("a", "b c", "über", "x/y", "")) + '"'
        if kind == "bool":
            return r.choice(("true", "false"))
        if kind == "time":
            return f"2021-0{r.randint(1, 9)}-01T00:00:00Z"
        if kind == "duration":
            return r.choice(("1h", "5m", "1d12h", "2mo", "10ms"))
        return f'uint(v: "{r.randint(0, 9)}")'

    def compound(self, kind: str, depth: int, row: dict[str, str] | None) -> str:
        r = self.random

        def one(t: str) -> str:
            return self.of(t, depth, row)

        if kind == "int":
            return r.choice(
                (
                    lambda: f"{one('int')} {r.choice('+-*/%')} {one('int')}",
                    lambda: f"int(v: {one(r.choice(('string', 'float', 'bool')))})",
                    lambda: f"{self.use('strings')}.strlen(v: {one('string')})",
                    lambda: f"length(arr: [{one('int')}, {one('int')}])",
                    lambda: f"[{one('int')}, {one('int')}][{r.randint(0, 1)}]",
                )
            )()
        if kind == "float":
            return r.choice(
                (
                    lambda: f"({one('float')} {r.choice('+-*/')} {one('float')})",
                    lambda: f"float(v: {one('int')})",
                    lambda: f"{self.use('math')}.{r.choice(('abs', 'sqrt', 'floor'))}(x: {one('float')})",
                    lambda: f"-{self.literal('float')}",
                )
            )()
        if kind == "string":
            return r.choice(
                (
                    lambda: f"{one('string')} + {one('string')}",
                    lambda: f'"v ${{{one(r.choice(("int", "string", "float", "bool")))}}} end"',
                    lambda: f"string(v: {one(r.choice(('int', 'time', 'duration', 'bool')))})",
                    lambda: f"{self.use('strings')}.toUpper(v: {one('string')})",
                    lambda: f'{self.use("strings")}.replaceAll(v: {one("string")}, t: "a", u: {one("string")})',
                    lambda: (
                        f"{self.use('dict')}.get(dict: [{one('string')}: {one('string')}], key: {one('string')}, default: {one('string')})"
                    ),
                )
            )()
        if kind == "bool":
            t = r.choice(("int", "float", "string"))
            return r.choice(
                (
                    lambda: f"({one(t)} {r.choice(('<', '>', '==', '!=', '<=', '>='))} {one(t)})",
                    lambda: f"({one('bool')} {r.choice(('and', 'or'))} {one('bool')})",
                    lambda: f"(not {one('bool')})",
                    lambda: f"({one('string')} =~ /a.*b/)",
                    lambda: f"{self.use('strings')}.hasPrefix(v: {one('string')}, prefix: {one('string')})",
                )
            )()
        if kind == "time":
            return r.choice(
                (
                    lambda: f"{self.use('date')}.add(d: {one('duration')}, to: {one('time')})",
                    lambda: f"{self.use('date')}.truncate(t: {one('time')}, unit: 1h)",
                    lambda: "now()",
                )
            )()
        if kind == "duration":
            return r.choice((lambda: f"duration(v: {one('int')})", lambda: "-1h"))()
        return f"uint(v: {one('int')})"

    # ---- Statements

    def scalar(self) -> str:
        kind = self.random.choice(SCALARS)
        text, name = self.of(kind), self.name()
        self.variables.append((name, kind))
        return f"{name} = {text}"

    def record(self) -> str:
        fields = {f: self.random.choice(SCALARS) for f in self.random.sample(FIELDS, self.random.randint(1, 6))}
        body = ", ".join(f"{f}: {self.of(t)}" for f, t in fields.items())
        name = self.name()
        lines = [f"{name} = {{{body}}}"]
        for field, kind in fields.items():
            self.variables.append((f"{name}.{field}", kind))
        if self.random.random() < 0.4:
            other = self.name()
            kind = self.random.choice(SCALARS)
            lines.append(f"{other} = {{{name} with extra: {self.of(kind)}}}")
            self.variables.append((f"{other}.extra", kind))
        return "\n".join(lines)

    def array(self) -> str:
        kind = self.random.choice(SCALARS)
        items = ", ".join(self.of(kind) for _ in range(self.random.randint(1, 3)))
        name = self.name()
        self.variables.append((f"{name}[0]", kind))
        text = f"{name} = [{items}]"
        if self.random.random() < 0.4:
            other, into = self.name(), self.random.choice(SCALARS)
            self.variables.append((f"{other}[0]", into))
            text += f"\n{other} = {name} |> {self.use('array')}.map(fn: (x) => {self.of(into)})"
        return text

    def function(self) -> str:
        name = self.name()
        kinds = [self.random.choice(("int", "float", "string", "bool")) for _ in range(self.random.randint(1, 3))]
        parameters = [f"p{i}" for i in range(len(kinds))]
        before = list(self.variables)
        self.variables += list(zip(parameters, kinds, strict=True))
        result = self.random.choice(SCALARS)
        body = self.of(result)
        if self.random.random() < 0.4:
            local = self.name()
            inner = self.of("int")
            body = f"{{\n    {local} = {inner}\n\n    return {body}\n}}"
        self.variables = before
        heads, arguments = [], []
        for i, (p, kind) in enumerate(zip(parameters, kinds, strict=True)):
            if i == 0 and self.random.random() < 0.3:
                heads.append(f"{p}=<-")
            elif self.random.random() < 0.25:
                heads.append(f"{p}={self.literal(kind)}")
                continue
            else:
                heads.append(p)
            arguments.append((p, kind))
        text = f"{name} = ({', '.join(heads)}) => {body}"
        called = self.name()
        piped = next((k for h, (p, k) in zip(heads, arguments, strict=False) if h.endswith("<-")), None)
        given = ", ".join(f"{p}: {self.of(k)}" for p, k in arguments if not (piped and p == "p0"))
        call = f"{self.of(piped)} |> {name}({given})" if piped else f"{name}({given})"
        self.variables.append((called, result))
        return f"{text}\n{called} = {call}"

    def rows(self) -> tuple[str, dict[str, str]]:
        row = {f: self.random.choice(SCALARS) for f in self.random.sample(FIELDS, self.random.randint(2, 5))}
        row["_time"], row["_value"] = "time", self.random.choice(("int", "float"))
        lines = []
        for _ in range(self.random.randint(1, 2)):
            lines.append("{" + ", ".join(f"{f}: {self.of(t)}" for f, t in row.items()) + "}")
        return f"{self.use('array')}.from(rows: [{', '.join(lines)}])", row

    def stream(self) -> str:
        r = self.random
        text, row = self.rows()
        for _ in range(r.randint(1, 5)):
            stage = r.choice((0, 1, 3, 4, 7, 8, 9) if not row else range(10))
            if stage == 0:
                text += f"\n    |> filter(fn: (r) => {self.of('bool', 0, row)})"
            elif stage == 1:
                kind = r.choice(("int", "float", "string", "bool"))
                field = r.choice((*FIELDS[2:], "more"))
                text += f"\n    |> map(fn: (r) => ({{r with {field}: {self.of(kind, 0, row)}}}))"
                row = {**row, field: kind}
            elif stage == 2:
                keep = r.sample(sorted(row), min(2, len(row)))
                text += "\n    |> map(fn: (r) => ({" + ", ".join(f"{f}: r.{f}" for f in keep) + "}))"
                row = {f: row[f] for f in keep}
            elif stage == 3:
                text += f"\n    |> range(start: -{r.choice(('1h', '30d'))})"
            elif stage == 4:
                text += f"\n    |> limit(n: {self.of('int', 2)})"
            elif stage == 5:
                text += f'\n    |> group(columns: ["{r.choice(sorted(row))}"])'
            elif stage == 6:
                text += f'\n    |> sort(columns: ["{r.choice(sorted(row))}"], desc: {self.literal("bool")})'
            elif stage == 7:
                text += f"\n    |> window(every: {self.literal('duration')})"
            elif stage == 8:
                text += "\n    |> " + r.choice(("sum()", "mean()", "count()", "last()", "first()", "max()"))
                row = {}
            else:
                text += "\n    |> aggregateWindow(every: 1h, fn: mean)"
                row = {}
        name = self.name()
        return f'{name} = {text}\n\n{name} |> yield(name: "{name}")'

    def calls(self) -> str:
        rows, _ = self.rows()
        return f"{rows}\n    |> reduce(fn: (r, accumulator) => ({{n: accumulator.n + 1}}), identity: {{n: 0}})"


def mutate(text: str, source: random.Random) -> str:
    """The text with one mutation: a literal of another type, a misspelt name, an argument dropped or added, a field removed."""
    import re

    def replace(pattern: str, make: object) -> str | None:
        found = list(re.finditer(pattern, text))
        if not found:
            return None
        match = source.choice(found)
        return text[: match.start()] + make(match) + text[match.end() :]  # type: ignore[operator]

    literals = ("1", "2.5", '"s"', "true", "1h", "2021-01-01T00:00:00Z", "[1]", "{a: 1}", "/x/", "(x) => x", '["a": 1]')
    kinds = [
        lambda: replace(
            r'(?<![\w.:-])\d+(?:\.\d+)?(?![\w:.-])|"[^"$]*"|\btrue\b|\bfalse\b', lambda m: source.choice(literals)
        ),
        lambda: replace(r"\b[a-z]\w{3,}\b", lambda m: m[0][:-1] if source.random() < 0.5 else m[0] + "x"),
        lambda: replace(r"(?<=[(,])\s*\w+: [^,(){}\[\]]+(?=[,)])", lambda m: ""),
        lambda: replace(r"\((?=\w+: )", lambda m: source.choice(("(extra: 1, ", "(x: 2.0, ", '(n: "a", '))),
        lambda: replace(r"(?<=[{,] )\w+: [^,(){}\[\]]+(?=[,}])", lambda m: "gone: 1"),
        lambda: replace(r"\br\.(\w+)", lambda m: f"r.{source.choice(FIELDS)}" if source.random() < 0.7 else "r"),
        lambda: replace(
            r" ([-+*/<>]|==|and|or) ", lambda m: f" {source.choice(('+', '-', '*', '<', '==', 'and', '=~'))} "
        ),
        lambda: replace(r"\w+\.(\w+)\(", lambda m: m[1] + "("),
        lambda: replace(r"\n    \|> \w+\([^()]*\)", lambda m: ""),
        lambda: replace(r"(\w+) = ", lambda m: "same = "),
    ]
    for _ in range(20):
        out = source.choice(kinds)()
        if out is not None and out != text:
            return out
    return text


class Wild:
    """Programs that parse and seldom have types: every construct of the language, put together at random.

    Testcases are left out: upstream takes a name for the variable of an earlier testcase, which is not in scope any more.
    """

    def __init__(self, seed: int) -> None:
        self.random = random.Random(f"wild {seed}")

    def program(self) -> str:
        lines = ['import "strings"', 'import a "array"'][: self.random.randint(0, 2)]
        return "\n".join([*lines, *(self.statement() for _ in range(self.random.randint(1, 7)))]) + "\n"

    def name(self) -> str:
        return self.random.choice(("x", "y", "z", "f", "g", "r", "strings", "a"))

    def field(self) -> str:
        return self.random.choice(("p", "q", "s"))

    def statement(self, *, inner: bool = False) -> str:
        r = self.random.random()
        if r < 0.65 or (inner and r < 0.85):
            return f"{self.name()} = {self.expression(0)}"
        if inner or r < 0.75:
            return f"({self.expression(0)})" if r < 0.97 else f"option {self.name()} = 1"
        if r < 0.85:
            return f"option {self.name()} = {self.expression(1)}"
        if r < 0.88:
            return f"option {self.name()}.{self.field()} = {self.expression(1)}"
        if r < 0.91:
            return f"return {self.expression(2)}"
        return f"builtin {self.name()} : {self.type(0)}" + self.random.choice(("", " where A: Addable + Comparable"))

    def type(self, depth: int) -> str:
        r = self.random
        if depth > 2 or r.random() < 0.4:
            return r.choice(("int", "float", "string", "bool", "dynamic", "A", "B", "A", "{}", "time"))
        inner = [self.type(depth + 1) for _ in range(3)]
        return r.choice(
            (
                f"[{inner[0]}]",
                f"stream[{inner[0]}]",
                f"[{inner[0]}: {inner[1]}]",
                f"{{p: {inner[0]}, q: {inner[1]}}}",
                f"{{A with p: {inner[0]}}}",
                f"(p: {inner[0]}, ?q: {inner[1]}) => {inner[2]}",
                f"(<-s: {inner[0]}, p: {inner[1]}) => {inner[2]}",
                f"(<-: {inner[0]}) => {inner[1]}",
            )
        )

    def expression(self, depth: int) -> str:
        r = self.random
        if depth > 3 or r.random() < 0.25:
            return r.choice(
                (self.name(), self.name(), self.name(), "1", "1", "2.5", '"t"', "true", "1h", "/re/", "[]", "{}", "[:]")
                + (("<-", ".p") if r.random() < 0.05 else ())
            )

        def e() -> str:
            return self.expression(depth + 1)

        kinds = (
            lambda: f"{self.name()}.{self.field()}",
            lambda: f"({e()}).{self.field()}",
            lambda: f"{self.name()}({self.arguments(depth)})",
            lambda: f"({e()})({self.arguments(depth)})",
            lambda: f"({e()}) |> {self.name()}({self.arguments(depth)})",
            lambda: f"({e()}) |> {self.name()}({self.arguments(depth)}) |> {self.name()}()",
            lambda: f"({self.parameters(depth)}) => ({e()})",
            lambda: f"({self.parameters(depth)}) => ({e()})",
            lambda: f"({self.parameters(depth)}) => {{\n{self.block()}\n}}",
            lambda: f"({e()}) {r.choice(('+', '-', '*', '/', '%', '^'))} ({e()})",
            lambda: f"({e()}) {r.choice(('==', '!=', '<', '>', '<=', '>=', '=~', '!~'))} ({e()})",
            lambda: f"({e()}) {r.choice(('and', 'or'))} ({e()})",
            lambda: f"{r.choice(('not ', 'exists ', '-', '+'))}({e()})",
            lambda: f"if {e()} then {e()} else {e()}",
            lambda: f"[{e()}, {e()}]",
            lambda: f"[{e()}: {e()}, {e()}: {e()}]",
            lambda: f"{{{self.field()}: {e()}, {self.field()}: {e()}}}",
            lambda: f"{{{self.name()} with {self.field()}: {e()}}}",
            lambda: f"({e()})[{r.choice(('0', '1', self.name()))}]",
            lambda: f'"v ${{{self.name()}}} ${{{self.field()}}}"',
        )
        return r.choice(kinds)()

    def arguments(self, depth: int) -> str:
        names = self.random.sample(("p", "q", "s", "t", "v"), self.random.choice((0, 1, 1, 2)))
        return ", ".join(f"{n}: {self.expression(depth + 1)}" for n in names)

    def parameters(self, depth: int) -> str:
        out = []
        for name in self.random.sample(("p", "q", "s", "t", "x"), self.random.choice((0, 1, 1, 2, 3))):
            chance = self.random.random()
            default = "=<-" if chance < 0.2 else f"={self.expression(depth + 2)}" if chance < 0.4 else ""
            out.append(name + default)
        return ", ".join(out)

    def block(self) -> str:
        lines = [self.statement(inner=True) for _ in range(self.random.randint(0, 2))]
        return "\n".join([*lines, f"return {self.expression(2)}" if self.random.random() < 0.95 else "y = 1"])


def wild(seed: int) -> str:
    """The wild program of a seed."""
    return Wild(seed).program()


def generate(seed: int) -> str:
    """The program of a seed; those of odd seeds are broken."""
    text = Generator(seed).program()
    return mutate(text, random.Random(seed + 1)) if seed % 2 else text


if __name__ == "__main__":
    sys.stdout.write(generate(int(sys.argv[1])))
