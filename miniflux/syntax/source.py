"""Source and Span: a Flux text with a name, and a stretch of it."""

from __future__ import annotations

from bisect import bisect_right


class Source:
    """A named text. `name` is the path shown in messages ("" for the script of an expression given on the command line)."""

    __slots__ = ("_starts", "name", "text")

    def __init__(self, text: str, name: str = "") -> None:
        self.text = text
        self.name = name
        self._starts: list[int] | None = None

    def starts(self) -> list[int]:
        """Offsets at which lines begin."""
        if self._starts is None:
            starts = [0]
            find = self.text.find
            at = find("\n") + 1
            while at:
                starts.append(at)
                at = find("\n", at) + 1
            self._starts = starts
        return self._starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column from 1; the column counts UTF-8 bytes, as upstream's positions do."""
        starts = self.starts()
        line = bisect_right(starts, offset)
        return line, len(self.text[starts[line - 1] : offset].encode("utf-8", "surrogatepass")) + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its line end."""
        starts = self.starts()
        end = starts[number] - 1 if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r")


class Span:
    """Offsets `start` (inclusive) and `end` (exclusive), in characters, into a source."""

    __slots__ = ("end", "source", "start")

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    @property
    def text(self) -> str:
        return self.source.text[self.start : self.end]

    @property
    def begin(self) -> tuple[int, int]:
        return self.source.position(self.start)

    @property
    def finish(self) -> tuple[int, int]:
        return self.source.position(self.end)

    def location(self) -> str:
        """`l:c-l:c`, after `FILE|` when the source is a file of the standard library (upstream's form)."""
        (l1, c1), (l2, c2) = self.begin, self.finish
        return f"{self.prefix()}{l1}:{c1}-{l2}:{c2}"

    def prefix(self) -> str:
        name = self.source.name
        return f"{name[7:]}|" if name.startswith("stdlib/") else ""
