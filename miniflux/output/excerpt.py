"""excerpt: the lines of a source that an error speaks of, with its places marked below them."""

from __future__ import annotations

import itertools

from .text import TAB, paint, width_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..syntax.source import Source, Span

_LINE = 120
"""Columns of a source line that are shown at most."""

_BEFORE = 40
"""Columns shown before a place in a line that is too long."""

_AROUND = 3
"""Lines shown at either end of a place that spans many."""


class Mark:
    """A place to be marked: the first of an excerpt with `^`, others with `-`; the message stands beside the marks."""

    __slots__ = ("message", "primary", "span")

    def __init__(self, span: Span, message: str = "", *, primary: bool = True) -> None:
        self.span = span
        self.message = message
        self.primary = primary


class _Placed:
    """A mark within its source: lines from 1, columns in characters from 0, the last one not included."""

    __slots__ = ("end", "first", "last", "mark", "start")

    def __init__(self, mark: Mark) -> None:
        source, start, end = mark.span.source, mark.span.start, mark.span.end
        text = source.text
        # A span that takes in the line end after it would seem to reach into the next line.
        while end > start + 1 and text[end - 1 : end] in ("\n", "\r"):
            end -= 1
        self.mark = mark
        self.first, self.start = _place(source, start)
        self.last, self.end = _place(source, max(end, start))


def excerpt(marks: Sequence[Mark], style: str, color: bool) -> tuple[list[str], int]:
    """The lines of an excerpt, and the width of their line numbers.

    Marks in other sources than the first's follow under the name of theirs.
    """
    placed = [_Placed(m) for m in marks]
    gutter = max(len(str(p.last)) for p in placed)
    out: list[str] = []
    sources: list[Source] = []
    for mark in marks:
        if mark.span.source not in sources:
            sources.append(mark.span.source)
    for source in sources:
        own = [p for p in placed if p.mark.span.source is source]
        line, column = own[0].mark.span.begin
        corner = "┌─" if not out else "├─"
        out.append(f"{' ' * gutter} {paint(corner, 'blue', color)} {name_of(source)}:{line}:{column}")
        out.append(_side(gutter, color))
        out.extend(_lines(source, own, gutter, style, color))
    return out, gutter


def name_of(source: Source) -> str:
    """What messages call a source; a script without a file is `main`, as upstream calls it."""
    return source.name or "main"


def _lines(source: Source, placed: list[_Placed], gutter: int, style: str, color: bool) -> Iterator[str]:
    """Source lines with their marks. When a mark spans lines, all lines of the excerpt are indented by its bracket."""
    bracket = next((p for p in placed if p.first != p.last), None)
    for p in placed:
        if p is not bracket and p.first != p.last:  # there is room for one bracket: of others the first line is marked
            p.last, p.end = p.first, len(source.line(p.first))
    wanted = _wanted(source, placed)
    before = 0
    for number in wanted:
        if before and number > before + 1:
            yield f"{' ' * gutter} {paint('·', 'blue', color)}"
        before = number
        single = sorted((p for p in placed if p.first == p.last == number), key=lambda p: p.start)
        view = _View(source.line(number), min([p.start for p in placed if number in (p.first, p.last)], default=0))
        yield from _marked(number, view, single, bracket, gutter, style, color)


def _marked(
    number: int, view: _View, single: list[_Placed], bracket: _Placed | None, gutter: int, style: str, color: bool
) -> Iterator[str]:
    """One line of the source and the marks below it."""
    head = paint(f"{number:>{gutter}} │", "blue", color) + " "
    side = _side(gutter, color) + " "
    paints = style if bracket is None or bracket.mark.primary else "blue"
    sign = "^" if bracket is None or bracket.mark.primary else "-"
    inside = ""
    if bracket is not None:
        opens_here = number == bracket.first and not view.before(bracket.start).strip()
        inside = paint("╭ ", paints, color) if opens_here else "  "
        if bracket.first < number <= bracket.last:
            inside = paint("│ ", paints, color)
        yield (head + inside + view.text).rstrip()
        if number == bracket.first and not opens_here:
            yield side + paint(f"╭─{'─' * view.column(bracket.start)}{sign}", paints, color)
        inside = paint("│ ", paints, color) if bracket.first <= number < bracket.last else "  "
    else:
        yield (head + view.text).rstrip()
    for p in single:
        start, end = view.column(p.start), view.column(p.end)
        signs = ("^" if p.mark.primary else "-") * max(end - start, 1)
        marks = paint(f"{signs} {p.mark.message}".rstrip(), style if p.mark.primary else "blue", color)
        yield f"{side}{inside}{' ' * start}{marks}"
    if bracket is not None and number == bracket.last:
        column = view.column(max(bracket.end - 1, 0))
        yield side + paint(f"╰─{'─' * column}{sign} {bracket.mark.message}".rstrip(), paints, color)


def _wanted(source: Source, placed: list[_Placed]) -> list[int]:
    """The numbers of the lines to show: those with marks, the ends of long spans, and single lines between others."""
    wanted: set[int] = set()
    for p in placed:
        if p.last - p.first <= 2 * _AROUND:
            wanted.update(range(p.first, p.last + 1))
        else:
            wanted.update(range(p.first, p.first + _AROUND), range(p.last - _AROUND + 1, p.last + 1))
    ordered = sorted(wanted)
    between = {a + 1 for a, b in itertools.pairwise(ordered) if b == a + 2}
    return sorted(wanted | between)


class _View:
    """A source line as it is shown: tabs widened, control characters replaced, cut around a place where it is long."""

    __slots__ = ("_cut", "_line", "text")

    def __init__(self, line: str, place: int) -> None:
        self._line = line
        self._cut = 0  # characters that are not shown at the start
        text = _shown(line)
        if width_of(text) > _LINE:
            if place > _LINE - _BEFORE:
                self._cut = place - _BEFORE
            text = ("…" if self._cut else "") + _shown(line[self._cut :])
            if width_of(text) > _LINE:
                while width_of(text) >= _LINE:
                    text = text[: max(len(text) - max((width_of(text) - _LINE) // 2, 1), 0)]
                text += "…"
        self.text = text

    def before(self, column: int) -> str:
        """The shown text before a column of the line, given in characters."""
        return ("…" if self._cut else "") + _shown(self._line[self._cut : max(column, self._cut)])

    def column(self, column: int) -> int:
        """The place on the screen of a column given in characters, not beyond what is shown."""
        return min(width_of(self.before(column)), width_of(self.text))


def _side(gutter: int, color: bool) -> str:
    return f"{' ' * gutter} {paint('│', 'blue', color)}"


def _shown(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else "\ufffd" for c in text.replace("\t", TAB))


def _place(source: Source, offset: int) -> tuple[int, int]:
    """Line from 1 and column in characters from 0."""
    line = source.position(offset)[0]
    return line, offset - source.starts()[line - 1]
