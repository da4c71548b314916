"""layout: a document to text, in the widest form that fits."""

from __future__ import annotations

from .document import (
    CONCAT,
    EITHER,
    GROUP,
    IMPOSSIBLE,
    INDENT,
    LAZY,
    NEST,
    NEWLINE,
    NOTHING,
    RAW_NEWLINE,
    TEXT,
    UNION,
    Doc,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What is written so far: text, and for each line end the indentation that follows it (NO_INDENT: a line end inside a string).
Piece = str | int
NO_INDENT = -1
# Stands for the end of the first branch of a union.
ATTEMPT_ENDS = -1
_end = Doc(ATTEMPT_ENDS, None, None, 0, 0, False)


class Attempt:
    """The first branch of a union is being written: what to go back to when a line of it is too long."""

    __slots__ = ("column", "flat", "height", "indent", "key", "other", "trail", "written")

    def __init__(
        self, key: Any, height: int, written: int, column: int, indent: int, flat: bool, other: Doc, trail: int
    ) -> None:
        self.key = key
        self.height = height
        self.written = written
        self.column = column
        self.indent = indent
        self.flat = flat
        self.other = other
        self.trail = trail


def layout(doc: Doc, width: int) -> str:
    """The text of a document, its lines `width` wide where that is possible, without blanks at their ends.

    These are the rules of the Rust crate `pretty`, which upstream formats with. A group is flat if it and what follows it up to the next
    possible line end fit; all that follows counts as broken. So whether something fits depends on two widths only: its own, which a
    document knows, and the *trail*, that of what follows, which is handed down. Which branch of a union is taken depends on them, the
    column and the indentation, and is remembered: a union within unions is tried once for each place, not once for each way to it.
    """
    out: list[Piece] = []
    column = 0
    stack: list[tuple[int, bool, Doc, int]] = [(0, False, doc, 0)]
    attempts: list[Attempt] = []
    chosen: dict[tuple[int, int, int, int, bool], bool] = {}
    push = stack.append
    while stack:
        indent, flat, doc, trail = stack.pop()
        while True:
            kind = doc.kind
            first = doc.first
            failed = False
            if kind == TEXT:
                out.append(first)
                column += doc.flat
                failed = column > width
            elif kind == CONCAT:
                if flat:
                    for part in first[:0:-1]:
                        push((indent, True, part, 0))
                else:
                    for part in first[:0:-1]:
                        push((indent, False, part, trail))
                        trail = part.lead if part.stops else part.lead + trail
                doc = first[0]
                continue
            elif kind == GROUP:
                if not flat:
                    needed = doc.flat + trail
                    flat = needed == 0 or column + needed <= width
                doc = first
                continue
            elif kind == NEST:
                indent += INDENT
                doc = first
                continue
            elif kind == EITHER:
                doc = doc.second if flat else first
                continue
            elif kind == NEWLINE:
                out.append(indent)
                column = indent
            elif kind == LAZY:
                if flat or column + doc.flat + trail <= width:
                    # Then all branches are the same.
                    flat = True
                    doc = doc.second
                else:
                    made = first()
                    doc.kind, doc.first, doc.second = UNION, made.first, made.second
                continue
            elif kind == UNION:
                key = (id(doc), indent, column, trail, flat)
                choice = chosen.get(key)
                if choice is None:
                    attempts.append(Attempt(key, len(stack), len(out), column, indent, flat, doc.second, trail))
                    push((0, flat, _end, 0))
                    choice = True
                doc = first if choice else doc.second
                continue
            elif kind == ATTEMPT_ENDS:
                chosen[attempts.pop().key] = True
            elif kind == RAW_NEWLINE:
                out.append(NO_INDENT)
                column = 0
            elif kind == IMPOSSIBLE:
                failed = True
            else:
                assert kind == NOTHING
            if not failed or not attempts:
                break
            attempt = attempts.pop()
            chosen[attempt.key] = False
            del stack[attempt.height :]
            del out[attempt.written :]
            column, indent, flat = attempt.column, attempt.indent, attempt.flat
            doc, trail = attempt.other, attempt.trail
    return _join(out)


def _join(pieces: list[Piece]) -> str:
    lines: list[str] = []
    current: list[str] = []
    for piece in pieces:
        if type(piece) is str:
            current.append(piece)
            continue
        written = "".join(current)
        if piece == NO_INDENT:
            lines.append(written)
            current = []
        else:
            lines.append(written.rstrip())
            current = [" " * piece]  # type: ignore[operator]
    lines.append("".join(current).rstrip())
    return "\n".join(lines)
