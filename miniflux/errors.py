"""FluxError and Diagnostic: what went wrong, as data; how it looks is decided in `output`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .syntax.source import Span


# A longer trail of calls is shown without its middle.
MAX_FRAMES = 20


class Call:
    """One frame of the call trail: the function called and the place of the call."""

    __slots__ = ("name", "span")

    def __init__(self, name: str, span: Span | None) -> None:
        self.name = name
        self.span = span


class Label:
    """A second place that explains an error, with a few words of its own."""

    __slots__ = ("message", "span")

    def __init__(self, span: Span, message: str) -> None:
        self.span = span
        self.message = message


class Diagnostic:
    """One finding in a script.

    `severity` is "error" or "warning"; `phase` is "parse", "semantic" or "run"; `name` is the warning's name for `-W`.
    """

    __slots__ = ("labels", "message", "name", "notes", "phase", "severity", "span")

    def __init__(
        self,
        message: str,
        span: Span | None,
        *,
        phase: str = "semantic",
        severity: str = "error",
        name: str = "",
        labels: tuple[Label, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        self.message = message
        self.span = span
        self.phase = phase
        self.severity = severity
        self.name = name
        self.labels = labels
        self.notes = notes


class FluxError(Exception):
    """A failure that a person who runs Flux is to see.

    `code` is upstream's status code of the cause (`experimental.catch` returns it): 3 invalid, 5 not found,
    9 failed precondition, 13 internal. `calls` holds the trail of calls, outermost first.
    """

    code = 3
    kind = "error"

    def __init__(
        self,
        message: str,
        span: Span | None = None,
        *,
        code: int | None = None,
        notes: tuple[str, ...] = (),
        labels: tuple[Label, ...] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.notes = notes
        self.labels = labels
        self.calls: list[Call] = []
        if code is not None:
            self.code = code

    def wrapped(self, name: str, span: Span | None) -> FluxError:
        """Adds the call of `name` around what the trail already holds. Names that start with `_` add nothing (upstream's rule)."""
        if not name.startswith("_"):
            self.calls.insert(0, Call(name, span))
        return self

    def trail(self) -> str:
        """The error on one line, in upstream's form: `error calling function "f" @l:c-l:c: cause`."""
        frames = (
            f'error calling function "{c.name}"' + (f" @{c.span.location()}" if c.span else "") + ": "
            for c in self.calls
        )
        return "".join(frames) + self.message


class CheckError(FluxError):
    """A script that may not run: every finding of the parser or of the checker, in source order."""

    kind = "check"

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        first = diagnostics[0]
        super().__init__(first.message, first.span, notes=first.notes, labels=first.labels)
        self.diagnostics = diagnostics


class Incomplete(CheckError):
    """A text that is right so far and merely stops too early: more of it may make it a script."""


class StreamError(FluxError):
    """A failure of a running stream: `runtime error @l:c-l:c: NAME: cause`, with the function that failed and its place."""

    kind = "runtime"

    def __init__(self, cause: FluxError, stage: str, span: Span | None) -> None:
        where = f" @{span.location()}" if span else ""
        super().__init__(f"runtime error{where}: {stage}: {cause.trail()}", span, code=cause.code, notes=cause.notes)
        self.cause = cause
        self.stage = stage


class UsageError(FluxError):
    """A wrong use of the command or of the API, as opposed to an error in a script."""

    kind = "usage"
