"""Repl: runs one input after the other in one session and shows what it gives; where inputs come from is decided elsewhere."""

from __future__ import annotations

import sys

from ..errors import FluxError, Incomplete
from ..evaluate.scope import MISSING, Package, Scope
from ..syntax import ast
from ..syntax.parser import parse
from ..syntax.source import Source
from ..tables.graph import Stream
from ..types.model import UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..commands.setup import Setup
    from ..session import Program, Session

# How an input that starts with `|>` gets at the last result: by a line before it, which no message shows, with a name that a
# script could use but the scope holds under another that none can write.
_PREFIX = "last\n"
_LAST = "|>"


class Repl:
    """One session with its last result. Results go to stdout; errors, warnings and exchanges to stderr.

    `color` is whether stdout takes colours, `width` its columns (None for any). `failed` tells whether any input failed,
    `interrupted` whether any was stopped by Ctrl-C, `done` whether one asked to leave.
    """

    __slots__ = ("color", "done", "failed", "interrupted", "last", "setup", "width")

    def __init__(self, setup: Setup, *, color: bool = False) -> None:
        self.setup = setup
        self.color = color
        self.width: int | None = None
        self.done = False
        self.failed = False
        self.interrupted = False
        self.last: Any = MISSING

    @property
    def session(self) -> Session:
        return self.setup.session

    def run(self, text: str, name: str, line: int = 1) -> None:
        """Runs a command or some Flux. `name` is what messages call the input; its first line has the number `line`."""
        if is_command(text):
            from .commands import run_command

            self.guarded(lambda: run_command(self, text.strip()))
        elif text.strip():
            self.guarded(lambda: self.evaluate(source_of(text, name, line)))

    def guarded(self, action: Any) -> None:
        """Does something that may fail or be interrupted; shows what went wrong and keeps the state."""
        self.setup.begin()
        try:
            action()
        except FluxError as error:
            self.failed = True
            sys.stdout.flush()
            self.setup.show_error(error)
        except KeyboardInterrupt:
            self.interrupted = True
            sys.stdout.flush()
            self.setup.interrupted()
        sys.stdout.flush()
        if self.setup.show_warnings() and self.setup.fatal:
            self.failed = True
        sys.stderr.flush()

    def evaluate(self, source: Source) -> None:
        """Runs statement after statement, each shown before the next runs. Raises FluxError."""
        tree = parse(source)
        if isinstance(source, Continued):
            self._bind_last(tree)
        self.session.check(tree, whole=False)
        if tree.imports or tree.package:
            self._start(tree, [])
        for at, statement in enumerate(tree.body):
            try:
                program = self._start(tree, [statement], imports=False)
                if isinstance(statement, ast.ExpressionStatement):
                    self._show(program)
                    self.last = program.value
            except BaseException:
                # What follows was checked but does not run.
                self.session.checker.retract(tree.body[at + 1 :])
                raise

    def reset(self) -> None:
        """Forgets variables, options, imports and the last result."""
        self.setup.renew()
        self.last = MISSING

    def write(self, text: str) -> None:
        """Writes to stdout; secrets that a script has read do not get there."""
        sys.stdout.write(self.setup.hide(text))

    def _start(self, tree: ast.File, body: list[ast.Statement], *, imports: bool = True) -> Program:
        header = (tree.package, tree.imports) if imports else (None, [])
        file = ast.File(tree.source, tree.start, tree.end, *header, body, tree.attributes)
        return self.session.start_tree(file)

    def _bind_last(self, tree: ast.File) -> None:
        """Makes the hidden first name of a continued input stand for the last result."""
        if self.last is MISSING:
            raise FluxError("there is no last result that `|>` could go on from")
        node: Any = tree.body[0].expression  # type: ignore[attr-defined]
        while type(node) is not ast.Identifier:
            node = getattr(node, _LEFTMOST[type(node)])
        node.name = _LAST
        main = self.session.interpreter.main
        if main.parent is None or _LAST not in main.parent.values:
            main.parent = Scope(main.parent)
        main.parent.values[_LAST] = self.last
        self.session.checker.define(_LAST, UNKNOWN)

    def _show(self, program: Program) -> None:
        for result in program.results():
            from ..output.table import render_tables

            for line in render_tables(result.name, self.setup.safe(result.tables), width=self.width, color=self.color):
                self.write(line)
        if not isinstance(program.value, Stream):
            self.write(shown(program.value) + "\n")


# Where the first name of an expression that begins with `last |>` is.
_LEFTMOST: dict[type[ast.Node], str] = {
    ast.PipeExpression: "argument",
    ast.BinaryExpression: "left",
    ast.LogicalExpression: "left",
    ast.CallExpression: "callee",
    ast.MemberExpression: "object",
    ast.IndexExpression: "array",
}


class Continued(Source):
    """An input that starts with `|>`, behind a line of our own that has no number."""

    __slots__ = ()

    def starts(self) -> list[int]:
        return super().starts()[1:]

    def position(self, offset: int) -> tuple[int, int]:
        return super().position(max(offset, len(_PREFIX)))


def source_of(text: str, name: str, line: int = 1) -> Source:
    """The source of an input whose first line has the number `line`."""
    padding = "\n" * (line - 1)
    if text.lstrip().startswith("|>"):
        return Continued(_PREFIX + padding + text, name)
    return Source(padding + text, name)


def is_command(text: str) -> bool:
    """Whether an input is one for the REPL itself: it begins with `:`, as nothing in Flux does."""
    return text.lstrip().startswith(":")


def is_complete(text: str) -> bool:
    """Whether an input can run, or is wrong in a way that more text would not mend."""
    if is_command(text):
        return True
    try:
        parse(source_of(text, ""))
    except Incomplete:
        return False
    except FluxError:
        return True
    return True


def shown(value: Any) -> str:
    """A value as the REPL shows it; raises FluxError where `display` does."""
    if hasattr(value, "signature"):
        from ..documentation import signature_of

        return signature_of(value)
    if type(value) is Package:
        names = ", ".join(name for name in value.scope.values if not name.startswith("_"))
        return f'package "{value.path}": {names}'
    from ..output.value import show

    return show(value)
