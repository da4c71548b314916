"""Trivia: the tokens of a source, and the comments in front of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..lexer import tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..source import Source


class Trivia:
    """Where tokens begin, and which comments stand in front of them. All offsets are characters."""

    __slots__ = ("_lines", "_starts", "comments", "text")

    def __init__(self, source: Source) -> None:
        tokens = tokenize(source.text)
        self.text = source.text
        self._starts = tokens.starts
        self._lines = source.starts()
        # Of each token that has any: its offset and the comments before it, `//` included, blanks at their ends not.
        self.comments: dict[int, list[str]] = {}
        before = 0
        for start, end in zip(tokens.starts, tokens.ends, strict=True):
            if before < start:
                at = self.text.find("//", before, start)
                if at >= 0:
                    self.comments[start] = self._comments(at, start)
            before = end

    def _comments(self, at: int, end: int) -> list[str]:
        found = []
        while at >= 0:
            stop = self.text.find("\n", at, end)
            if stop < 0:
                stop = end
            # Blanks at the end will not be written, so they must not count as width.
            found.append(self.text[at:stop].rstrip())
            at = self.text.find("//", stop, end)
        return found

    def after(self, offset: int) -> int:
        """The start of the first token that begins at `offset` or later."""
        return self._starts[bisect_left(self._starts, offset)]

    def before(self, offset: int) -> int:
        """The start of the last token that begins before `offset`."""
        return self._starts[bisect_left(self._starts, offset) - 1]

    def line(self, offset: int) -> int:
        """The number of the line that holds `offset`."""
        return bisect_right(self._lines, offset)
