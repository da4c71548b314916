"""Session and run: a live program from Python; the command line, the REPL and the tests all go through it."""

from __future__ import annotations

import sys

from .errors import CheckError, FluxError
from .evaluate.interpreter import Interpreter, Yield
from .evaluate.scope import MISSING, Option, Scope
from .runtime import Runtime
from .syntax.source import Source
from .tables.graph import Stream, order
from .values.function import NativeFunction
from .values.time import Time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .errors import Diagnostic
    from .syntax.ast import File, ImportDeclaration, Statement
    from .tables.block import Tables
    from .types.checker import Checker

DEFAULT_RESULT = "_result"
# Deep expressions need deep Python stacks: the parser's limit on nesting times the frames that a level takes.
RECURSION_LIMIT = 30_000
NO_RESULTS = (
    'this Flux script returns no streaming data. Consider adding a "yield" or invoking streaming functions directly, '
    "without performing an assignment"
)


class Result:
    """A named result of a script: its tables."""

    __slots__ = ("name", "tables")

    def __init__(self, name: str, tables: Tables) -> None:
        self.name = name
        self.tables = tables

    def records(self) -> list[dict[str, Any]]:
        """All rows of all tables as dicts; times are `Time` (int nanoseconds since 1970 UTC), nulls are None."""
        from .evaluate.rows import rows
        from .values.null import is_null

        return [{k: None if is_null(v) else v for k, v in r.items()} for block in self.tables for r in rows(block)]


class Program:
    """A script whose statements have run: the value of its last expression statement, and its results, not yet read.

    `value` is MISSING when the last statement is no expression statement.
    """

    __slots__ = ("session", "value", "yields")

    def __init__(self, session: Session, value: Any, yields: list[Yield]) -> None:
        self.session = session
        self.value = value
        self.yields = yields

    def results(self) -> Iterator[Result]:
        """Runs the streams of the results, in source order, each node once; yields each result as soon as it is complete."""
        with deep_stack():
            tables = self.session.interpreter.execute([y.stream for y in self.yields])
            for wanted in self.yields:
                yield Result(wanted.name, next(tables))


class Session:
    """A program that lives from one piece of Flux to the next: variables, options and imports persist between calls.

    `runtime` says what the program may do (by default nothing but reading the clock); `strict` accepts exactly what Flux
    accepts; `include` are folders where imported packages are looked for; `params` becomes the record `params` of scripts;
    `now` (nanoseconds since 1970 UTC) is what `now()` gives, by default the time at which a piece starts to run.
    """

    __slots__ = ("_checker", "include", "interpreter", "now", "params", "runtime", "strict")

    def __init__(
        self,
        runtime: Runtime | None = None,
        *,
        strict: bool = False,
        include: tuple[str, ...] | list[str] = (),
        params: Mapping[str, Any] | None = None,
        now: int | None = None,
    ) -> None:
        self.runtime = runtime or Runtime()
        self.strict = strict
        self.include = tuple(include)
        self.params = params
        self.now = now
        self._checker: Checker | None = None
        self.interpreter = Interpreter(self.runtime, strict=strict, include=self.include)
        self.interpreter.signature = lambda node: self.checker.displayed(node)
        self.interpreter.fit = lambda node, parameter, columns: self.checker.fit(node, parameter, columns)
        if params is not None:
            main = self.interpreter.main
            main.parent = Scope(main.parent, {"params": dict(params)})

    @property
    def checker(self) -> Checker:
        """The static types of the names of this session."""
        if self._checker is None:
            from .types.checker import Checker
            from .types.given import type_of_value

            self._checker = Checker(self.include, strict=self.strict)
            if self.params is not None:
                self._checker.define("params", type_of_value(dict(self.params)))
        return self._checker

    def define(self, name: str, value: Any) -> None:
        """Gives a name a value from Python, for the scripts to come: a Flux value or a Stream."""
        from .types.given import type_of_value

        self.interpreter.main.values[name] = value
        self.checker.define(name, type_of_value(value))

    def check(self, tree: File, *, whole: bool = True) -> None:
        """Checks a parsed script and keeps its warnings. Raises CheckError with every error.

        What is not a `whole` script may leave names unused that a later piece uses.
        """
        checked = self.checker.check(tree)
        if not checked.ok:
            raise CheckError(checked.diagnostics)
        for warning in checked.diagnostics:
            if whole or not warning.name.startswith("unused-"):
                self.interpreter.warnings.append(warning)

    @property
    def warnings(self) -> list[Diagnostic]:
        """The warnings given so far."""
        return self.interpreter.warnings

    def run(self, text: str | Source, name: str = "") -> list[Result]:
        """Runs a script and reads its results. Raises FluxError (CheckError when it does not parse or check)."""
        return list(self.start(text, name).results())

    def start(self, text: str | Source, name: str = "") -> Program:
        """Parses, checks and evaluates a script; its streams wait to be read. Raises FluxError."""
        return self.start_tree(self.parse(text if isinstance(text, Source) else Source(text, name)))

    def parse(self, source: Source) -> File:
        """Parses and checks a script, and keeps the checker's warnings. Raises CheckError with every error."""
        from .syntax.parser import parse

        with deep_stack():
            tree = parse(source)
            self.check(tree)
        return tree

    def start_tree(self, tree: File) -> Program:
        """Evaluates a script that was parsed and checked; its streams wait to be read. Raises FluxError.

        Names of statements that do not run then are what they were before, in the eyes of the checker too.
        """
        left: list[Statement | ImportDeclaration] = [*tree.imports, *tree.body]
        try:
            return self._start(tree, left)
        except BaseException:
            if self._checker is not None:
                self._checker.retract(left)
            raise

    def _start(self, tree: File, left: list[Statement | ImportDeclaration]) -> Program:
        """Evaluates a script, and takes away from `left` what has run."""
        it = self.interpreter
        with deep_stack():
            self._fix_now()
            it.yields = []
            it.frames.clear()
            value: Any = MISSING
            implicit: list[Yield] = []
            places: list[int] = []
            it.packages.bind_imports(tree, it.main)
            del left[: len(tree.imports)]
            # In a package other than main only `yield` gives results (upstream's rule).
            is_main = tree.package is None or tree.package.name.name == "main"
            for statement in tree.body:
                try:
                    value = it.statement(statement, it.main)
                except FluxError as error:
                    # What no call and no expression has given a place is somewhere in this statement.
                    if error.span is None and not error.calls:
                        error.span = statement.span
                    raise
                del left[0]
                if is_main and isinstance(value, Stream):
                    implicit.append(Yield(DEFAULT_RESULT, value, statement.span))
                    places.append(len(it.yields))
            results = _results(it.yields, implicit, places)
            if self.strict and not results:
                raise FluxError(NO_RESULTS)
            return Program(self, value, results)

    def _fix_now(self) -> None:
        """Until a script sets `option now`, `now()` gives one time throughout a run (upstream's rule)."""
        values = self.interpreter.packages.load("universe").scope.values
        cell = values.get("now")
        if type(cell) is Option and getattr(cell.value, "name", "") != "_now":
            return
        time = Time(self.runtime.clock() if self.now is None else self.now)
        function = NativeFunction("universe", "_now", lambda: time, {})
        if type(cell) is Option:
            cell.value = function
        else:
            values["now"] = Option(function)

    def close(self) -> None:
        """Closes connections."""
        self.runtime.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def run(text: str, **options: Any) -> list[Result]:
    """Runs a script in a session of its own; the options are those of Session. Raises FluxError."""
    with Session(**options) as session:
        return session.run(text)


def _results(yields: list[Yield], implicit: list[Yield], places: list[int]) -> list[Yield]:
    """The results of a script, in source order: what it yields, and bare streams that no later result continues.

    `places` says how many yields came before each bare stream. Raises upstream's errors for results of one name.
    """
    out = list(yields)
    for at in range(len(implicit) - 1, -1, -1):
        stream = implicit[at].stream
        later = [y.stream for y in (*yields[places[at] :], *implicit[at + 1 :]) if y.stream is not stream]
        if any(y.stream is stream for y in yields) or any(e.stream is stream for e in implicit[:at]):
            continue
        if not any(node is stream for node in order(later)):
            out.insert(places[at], implicit[at])
    _name_effects(out)
    names: dict[str, Yield] = {}
    for result in out:
        known = names.get(result.name)
        if known is not None:
            named = any(known is y for y in yields) and any(result is y for y in yields)
            message = (
                f'found more than one call to yield() with the name "{result.name}"'
                if named
                else f'tried to produce more than one result with the name "{result.name}"'
            )
            raise FluxError(message, result.span, notes=('give each result a name of its own: |> yield(name: "…")',))
        names[result.name] = result
    return out


def _name_effects(results: list[Yield]) -> None:
    """Calls bare streams that write, like that of sql.to, after their function and its place in the graph (upstream's rule).

    Places are counted from 0, along the results and what they read.
    """
    if not any(r.stream.effect and r.stream.parents for r in results):
        return
    places: dict[int, int] = {}
    count = 0
    for result in results:
        for node in order([result.stream]):
            if id(node) not in places:
                places[id(node)] = count
                count += 1
        if result.stream.effect and result.stream.parents:
            result.name = f"{result.stream.operation}{places[id(result.stream)]}"


class deep_stack:
    """Lets Python recurse as deep as a script may nest, and turns what goes deeper into a FluxError."""

    __slots__ = ("before",)

    def __enter__(self) -> None:
        self.before = sys.getrecursionlimit()
        sys.setrecursionlimit(max(self.before, RECURSION_LIMIT))

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        sys.setrecursionlimit(self.before)
        if kind is not None and issubclass(kind, RecursionError):
            raise FluxError("the script is nested too deep") from None
