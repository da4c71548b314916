"""render: an error or a warning with the places it speaks of, for people; diagnostic_json: the same for programs."""

from __future__ import annotations

from ..errors import CheckError, Diagnostic, FluxError, StreamError
from .excerpt import Mark, excerpt, name_of
from .text import paint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import Label
    from ..syntax.source import Span

_STYLES = {"error": "red", "warning": "yellow"}


def render(problem: FluxError | Diagnostic, *, color: bool = False) -> str:
    """A message with an excerpt of the source, in the manner of Rust's compiler; every line ends with a line end.

    A CheckError gives all its findings with blank lines between. The first line of a run-time error holds all of upstream's
    one-line form; the excerpt shows the innermost place within the user's own files, notes tell how the script got there.
    """
    if isinstance(problem, CheckError):
        return "\n".join(render(d, color=color) for d in problem.diagnostics)
    if isinstance(problem, Diagnostic):
        name = f"[{problem.name}]" if problem.name and problem.severity == "warning" else ""
        return _block(problem.severity, name, problem.message, problem.span, problem.labels, list(problem.notes), color)
    frames = _frames(problem)
    span = next((s for _, s in reversed(frames) if s is not None and _own(s)), None)
    notes = [*_trail(frames), *problem.notes]
    return _block("error", "", problem.trail(), span, _labels(problem), notes, color)


def diagnostic_json(d: Diagnostic) -> dict[str, Any]:
    """A finding as `check --format json` prints it. Lines and columns count from 1, columns in bytes; `end` is exclusive."""
    return {
        "severity": d.severity,
        "phase": d.phase,
        "message": d.message,
        "start": _position(d.span.begin) if d.span else None,
        "end": _position(d.span.finish) if d.span else None,
    }


def _position(place: tuple[int, int]) -> dict[str, int]:
    return {"line": place[0], "column": place[1]}


def _block(
    severity: str,
    name: str,
    message: str,
    span: Span | None,
    labels: tuple[Label, ...],
    notes: list[str],
    color: bool,
) -> str:
    style = _STYLES.get(severity, "red")
    first, *further = message.split("\n")
    lines = [f"{paint(severity + name, style, color)}{paint(': ' + first, 'bold', color)}", *further]
    marks = [Mark(span)] if span is not None else []
    marks += [Mark(label.span, label.message, primary=False) for label in labels]
    gutter = 0
    if marks:
        shown, gutter = excerpt(marks, style, color)
        lines += shown
        if notes:
            lines.append(f"{' ' * gutter} {paint('│', 'blue', color)}")
    for note in notes:
        lines.append(f"{' ' * gutter} {paint('=', 'blue', color)} {note}")
    return "\n".join(lines) + "\n"


def _frames(error: FluxError) -> list[tuple[str, Span | None]]:
    """The calls that led to an error, outermost first, with the place of each; last the place of the error itself."""
    frames: list[tuple[str, Span | None]] = [(c.name, c.span) for c in error.calls]
    if isinstance(error, StreamError):
        frames.append((error.stage, error.span))
        frames.extend(_frames(error.cause))
    elif error.span is not None:
        frames.append(("", error.span))
    return frames


def _trail(frames: list[tuple[str, Span | None]]) -> list[str]:
    """A note for each call, innermost first; a single call is shown by the excerpt already."""
    calls = [(name, span) for name, span in frames if name and span is not None]
    if len(calls) < 2:
        return []
    words = ["in", *["called from"] * (len(calls) - 1)]
    inner: list[str] = []
    for word, (name, span) in zip(words, reversed(calls), strict=True):
        line, column = span.begin
        inner.append(f'{word} "{name}" at {name_of(span.source)}:{line}:{column}')
    return inner


def _labels(error: FluxError) -> tuple[Label, ...]:
    """The labels of an error, or of what caused it."""
    if not error.labels and isinstance(error, StreamError):
        return _labels(error.cause)
    return error.labels


def _own(span: Span) -> bool:
    """Whether a place is in the user's files, not in the library."""
    return not span.source.name.startswith("stdlib/")
