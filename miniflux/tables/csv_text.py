"""Reader: the rows of a CSV text, one at a time or as whole columns; lenient about quotes as upstream's reader is."""

from __future__ import annotations

CHUNK = 1 << 16
"""Characters that are cut into cells at once: large enough for speed, small enough to keep memory flat."""

# Stand for what quoted cells hold while rows are cut at commas and line ends.
_COMMA, _NEWLINE, _QUOTE, _BETWEEN = "\x01", "\x02", "\x03", "\x04"
_MASKS = (_COMMA, _NEWLINE, _QUOTE, _BETWEEN)


class Reader:
    """Reads a text from start to end. Blank lines count for nothing, CRLF for LF, and a BOM at the start is skipped.

    A quote that opens a cell closes where a comma or line end follows it (or the text ends); any other quote is a
    character like others.
    """

    __slots__ = ("_at", "_rows", "_text")

    def __init__(self, text: str) -> None:
        text = text.removeprefix("\ufeff")
        if "\r" in text:
            text = text.replace("\r\n", "\n").removesuffix("\r")
        self._text = text
        self._at = 0
        self._rows: list[list[str]] = []  # what was cut already, last row first

    def row(self) -> list[str] | None:
        """The next row, None at the end."""
        if self._rows:
            return self._rows.pop()
        self._skip_blank()
        if self._at >= len(self._text):
            return None
        cells, self._at = _record(self._text, self._at)
        return cells

    def stands_at_data(self) -> bool:
        """Whether the next row begins with an empty cell, as data under annotations do."""
        row = self.row()
        if row is not None:
            self._rows.append(row)
        return row is not None and not row[0]

    def columns(self, width: int, annotated: bool) -> list[list[str]] | None:
        """Some of the next rows as columns, as long as they have `width` cells and, if `annotated`, an empty first one.

        None when the next row is none of these, and at the end.
        """
        if not self._rows:
            self._skip_blank()
            end = self._chunk_end()
            chunk = self._text[self._at : end]
            if not chunk:
                return None
            columns = (
                _regular(chunk, width, annotated) if '"' not in chunk else _quoted_regular(chunk, width, annotated)
            )
            if columns is not None:
                self._at = end
                return columns
            self._cut(end)
        rows = []
        waiting = self._rows
        while waiting and len(waiting[-1]) == width and not (annotated and waiting[-1][0]):
            rows.append(waiting.pop())
        return [list(column) for column in zip(*rows, strict=True)] if rows else None

    def _skip_blank(self) -> None:
        while self._text.startswith("\n", self._at):
            self._at += 1

    def _chunk_end(self) -> int:
        """The end of a line some way ahead, but not beyond the line before the next annotation."""
        text, at = self._text, self._at
        end = text.find("\n", at + CHUNK) + 1 or len(text)
        # One character is found many times faster than two, and annotations are rare.
        return text.find("\n#", at, end) + 1 or end if "#" in text[at:end] else end

    def _cut(self, end: int) -> None:
        """Cuts what is left before `end`, and what a quoted cell holds beyond it, into rows."""
        text, at = self._text, self._at
        rows = []
        while at < end:
            if text[at] == "\n":
                at += 1
                continue
            cells, at = _record(text, at)
            rows.append(cells)
        self._at = at
        rows.reverse()
        self._rows = rows


def _regular(chunk: str, width: int, annotated: bool) -> list[list[str]] | None:
    """The columns of a chunk without quotes, if all of its rows are as wanted."""
    if width == 1:
        chunk = _without_blank(chunk)
    chunk = chunk.removesuffix("\n")
    rows = chunk.count("\n") + 1
    # One split for all rows: line ends become cells of their own, which stand in the right places when all rows fit.
    cells = chunk.replace("\n", ",\n,").split(",")
    step = width + 1
    if len(cells) != rows * step - 1 or cells[width::step].count("\n") != rows - 1:
        # A blank line has one cell, and so rows do not fit; that is looked at only here because it is rare.
        return _regular(_without_blank(chunk), width, annotated) if "\n\n" in chunk else None
    columns = [cells[i::step] for i in range(width)]
    return None if annotated and any(columns[0]) else columns


def _without_blank(chunk: str) -> str:
    while "\n\n" in chunk:
        chunk = chunk.replace("\n\n", "\n")
    return chunk


def _quoted_regular(chunk: str, width: int, annotated: bool) -> list[list[str]] | None:
    """As `_regular`, for a chunk with quotes, if all of them are in order and close within it.

    Quotes are taken away and what they hold is masked, so that these rows too are cut in one go.
    """
    if width == 1 or any(mask in chunk for mask in _MASKS):
        return None  # a single quoted cell could leave a blank line
    parts = chunk.split('"')
    outside = parts[::2]
    edges = {p[:1] for p in outside[1:]} | {p[-1:] for p in outside[:-1]}
    if len(parts) % 2 == 0 or not edges <= {"", ",", "\n"}:
        return None
    inside = _BETWEEN.join(parts[1::2]).replace(",", _COMMA).replace("\n", _NEWLINE)
    parts[1::2] = inside.split(_BETWEEN)
    parts[2:-1:2] = [p or _QUOTE for p in outside[1:-1]]  # nothing between two quotes: a quote written twice
    columns = _regular("".join(parts), width, annotated)
    return None if columns is None else [_unmasked(c) for c in columns]


def _unmasked(cells: list[str]) -> list[str]:
    text = _BETWEEN.join(cells)
    if _COMMA in text or _NEWLINE in text or _QUOTE in text:
        return text.replace(_COMMA, ",").replace(_NEWLINE, "\n").replace(_QUOTE, '"').split(_BETWEEN)
    return cells


def _record(text: str, at: int) -> tuple[list[str], int]:
    """The cells of the row that starts at `at`, and where the next row starts."""
    end = _line_end(text, at)
    line = text[at:end]
    if '"' not in line:
        return line.split(","), end + 1
    cells: list[str] = []
    while True:
        if not text.startswith('"', at):
            comma = text.find(",", at, end)
            if comma < 0:
                cells.append(text[at:end])
                return cells, end + 1
            cells.append(text[at:comma])
            at = comma + 1
            continue
        cell, quote = _quoted(text, at + 1)
        cells.append(cell)
        if not text.startswith(",", quote + 1):
            return cells, quote + 2
        at = quote + 2
        if quote > end:
            end = _line_end(text, at)


def _quoted(text: str, at: int) -> tuple[str, int]:
    """The content of a quoted cell from `at`, and the place of its closing quote or the end of the text."""
    parts = []
    while True:
        quote = text.find('"', at)
        if quote < 0:
            parts.append(text[at:])
            return "".join(parts), len(text)
        following = text[quote + 1 : quote + 2]
        if following in ("", ",", "\n"):
            parts.append(text[at:quote])
            return "".join(parts), quote
        parts.append(text[at : quote + 1])
        at = quote + (2 if following == '"' else 1)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
