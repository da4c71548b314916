"""Interpreter: one live program. Runs statements, and is the `context` that native functions see."""

from __future__ import annotations

from ..errors import Diagnostic, FluxError
from ..syntax import ast
from ..tables.graph import Stream, execute
from ..values.kinds import type_text
from ..values.time import Time
from .calls import ROW_FRAME, Frame, apply
from .expressions import evaluate
from .packages import Packages
from .scope import MISSING, Option, Package, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..runtime import Runtime
    from ..syntax.source import Span
    from ..tables.block import Tables
    from ..tables.graph import Transform
    from ..types.fit import Fit
    from ..values.function import Signature


class Yield:
    """A result that a script asks for by `yield`."""

    __slots__ = ("name", "span", "stream")

    def __init__(self, name: str, stream: Stream, span: Span | None) -> None:
        self.name = name
        self.stream = stream
        self.span = span


class Interpreter:
    """The state of a program: packages, options, the calls under way, the results asked for, the warnings given.

    `by_column` is true while a row function is evaluated over whole columns; `effects` counts the calls of functions that do
    more than give a value. `strict` accepts exactly what Flux accepts. `signature` and `fit` are set by who checks types: the
    type of a function as `display` shows it, and how a function of a row suits the columns of a table.
    """

    __slots__ = (
        "by_column",
        "effects",
        "fit",
        "frames",
        "main",
        "packages",
        "runtime",
        "signature",
        "strict",
        "warnings",
        "yields",
    )

    def __init__(self, runtime: Runtime, *, strict: bool = False, include: tuple[str, ...] = ()) -> None:
        self.runtime = runtime
        self.signature: Signature = lambda node: None
        self.fit: Callable[[Any, str, dict[str, str]], Fit | None] = lambda node, parameter, columns: None
        self.strict = strict
        self.by_column = False
        self.effects = 0
        self.frames: list[Frame] = []
        self.yields: list[Yield] = []
        self.warnings: list[Diagnostic] = []
        self.packages = Packages(self, include)
        self.main = Scope(self.packages.prelude)

    def evaluate(self, node: ast.Node, scope: Scope) -> Any:
        return evaluate(self, node, scope)

    # Statements.

    def statement(self, node: ast.Statement, scope: Scope) -> Any:
        """Runs one statement of a file; gives the value of an expression statement, MISSING for others."""
        kind = type(node)
        if kind is ast.ExpressionStatement:
            return evaluate(self, node.expression, scope)  # type: ignore[attr-defined]
        if kind is ast.VariableAssignment:
            scope.values[node.id.name] = evaluate(self, node.init, scope)  # type: ignore[attr-defined]
        elif kind is ast.OptionStatement:
            self.set_option(node, scope)  # type: ignore[arg-type]
        elif kind is ast.BuiltinStatement:
            raise FluxError(
                f"undefined builtin identifier {node.id.name}",  # type: ignore[attr-defined]
                node.span,
                notes=("only the standard library declares builtins",),
            )
        elif kind is ast.ReturnStatement:
            raise FluxError("return not valid in file block", node.span)
        elif kind is ast.TestCaseStatement:
            pass  # Test cases run through `miniflux test`; a script that holds some runs without them.
        return MISSING

    def block(self, node: ast.Block, scope: Scope) -> Any:
        """The value that the `return` of a function's block gives."""
        inner = Scope(scope)
        for statement in node.body:
            if type(statement) is ast.ReturnStatement:
                return evaluate(self, statement.argument, inner)
            if type(statement) not in (ast.VariableAssignment, ast.ExpressionStatement):
                kind = {ast.OptionStatement: "option", ast.BuiltinStatement: "builtin"}.get(type(statement), "testcase")
                raise FluxError(f"invalid {kind} statement in function block", statement.span)
            self.statement(statement, inner)
        raise FluxError("missing return statement in block", node.span)

    def set_option(self, node: ast.OptionStatement, scope: Scope) -> None:
        """`option x = …` sets the visible option x or makes one; `option pkg.x = …` sets an option of a package."""
        assignment = node.assignment
        value = evaluate(self, assignment.init, scope)
        if type(assignment) is ast.VariableAssignment:
            name = assignment.id.name
            cell = scope.option(name)
            if cell is None:
                scope.values[name] = Option(value)
            else:
                cell.value = value
            return
        member = assignment.member  # type: ignore[union-attr]
        package = evaluate(self, member.object, scope)
        name = member.property.name  # type: ignore[union-attr]
        if type(package) is not Package:
            raise FluxError(
                f'{assignment.span.location()}: cannot set option {{"{name}" ""}} on non-package value', node.span
            )
        if name not in package.scope.values:
            from ..suggest import did_you_mean

            raise FluxError(
                f"record is missing label {name}",
                member.object.span,
                notes=did_you_mean(name, package.scope.values),
            )
        cell = package.scope.option(name) if name in package.scope.values else None
        # Setting a member that is no option changes nothing (upstream's rule).
        if cell is not None:
            cell.value = value

    # What native functions ask for.

    def call(self, function: Any, arguments: dict[str, Any], name: str = "<anonymous function>") -> Any:
        """Calls a function value with named arguments; its pipe argument goes under its name."""
        return apply(self, function, dict(arguments), MISSING, name, None)

    def in_row_function(self) -> bool:
        """Whether the expression at hand stands in a row function itself; upstream has rules of its own there."""
        return bool(self.frames) and self.frames[-1].name == ROW_FRAME

    def now(self) -> Time:
        """What `now()` gives; raises a FluxError when `option now` is no function or gives no time."""
        value = self.call(self.option("universe", "now"), {}, "_now")
        if type(value) is not Time:
            raise FluxError(f"option now must give a time, got {type_text(value)}")
        return value

    def option(self, package: str, name: str) -> Any:
        """The current value of an option (or of any member) of a package."""
        return self.packages.load(package).get(name)

    def stream(
        self,
        operation: str,
        parents: tuple[Stream, ...],
        transform: Transform,
        *,
        arguments: dict[str, Any] | None = None,
        prepare: Callable[[Any, Stream], None] | None = None,
        effect: bool = False,
        bare: bool = False,
    ) -> Stream:
        """A lazy node; its stage and place are those of the innermost call in the user's own source."""
        stage, span = self.user_call(operation)
        return Stream(
            operation,
            parents,
            transform,
            arguments=arguments,
            stage=stage,
            span=span,
            prepare=prepare,
            effect=effect,
            bare=bare,
        )

    def user_call(self, default: str) -> tuple[str, Span | None]:
        """Name and place of the innermost call that stands in the user's source, not in the library."""
        for frame in reversed(self.frames):
            if frame.node is not None and not frame.node.source.name.startswith("stdlib/"):
                return frame.name, frame.node.span
        return default, None

    def read(self, stream: Stream) -> Tables:
        """Runs a stream now."""
        return next(execute(self, [stream]))

    def execute(self, streams: list[Stream]) -> Iterator[Tables]:
        """Runs streams together, each node once; yields their tables in turn."""
        return execute(self, streams)

    def add_result(self, name: str, stream: Stream) -> None:
        """What `yield` does."""
        self.yields.append(Yield(name, stream, self.user_call("yield")[1]))

    def warn(self, message: str, *, name: str, span: Span | None = None) -> None:
        """Notes a warning at `span`, by default at the innermost call in the user's source; each is given once."""
        span = span or self.user_call("")[1]
        for known in self.warnings:
            if known.message == message and _same_place(known.span, span):
                return
        self.warnings.append(Diagnostic(message, span, phase="run", severity="warning", name=name))


def _same_place(a: Span | None, b: Span | None) -> bool:
    return a is b or (a is not None and b is not None and a.source is b.source and a.start == b.start)
