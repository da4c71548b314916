"""Hang: a document that keeps its opening on the line where it begins if it can; and the layout of lists."""

from __future__ import annotations

from .document import (
    concat,
    either,
    flat_only,
    group,
    lazy_union,
    line,
    nest,
    newline,
    nothing,
    separated,
    sequence,
    soft,
    text,
    union,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .document import Doc

# A list of more items than this has each on a line of its own.
ON_ONE_LINE = 4


class Affix:
    """What stands around a body: `prefix` before, `suffix` after; `nested` if all of it goes one step in when it is moved to a new line."""

    __slots__ = ("nested", "prefix", "suffix")

    def __init__(self, prefix: Doc, suffix: Doc = nothing, *, nested: bool = False) -> None:
        self.prefix = prefix
        self.suffix = suffix
        self.nested = nested


class Hang:
    """A body and its affixes, innermost first. Never changed once made."""

    __slots__ = ("affixes", "body")

    def __init__(self, body: Doc, *affixes: Affix) -> None:
        self.body = body
        self.affixes = affixes

    def after(self, first: Doc) -> Hang:
        """The same with `first` in front."""
        if not self.affixes:
            return Hang(concat(first, self.body))
        outermost = self.affixes[-1]
        moved = Affix(concat(first, outermost.prefix), outermost.suffix, nested=outermost.nested)
        return Hang(self.body, *self.affixes[:-1], moved)

    def within(self, *affixes: Affix) -> Hang:
        """The same with more affixes around."""
        return Hang(self.body, *self.affixes, *affixes)

    def doc(self) -> Doc:
        """Its document: as many prefixes on the first line as fit there.

        The layouts of `x = () => {`: with `x =`, `() =>` and `{` on the first line and the body one step in; with `{` and all after it on
        the next line; with only `x =` on the first. Whatever stays on the first line must be flat, unless nothing else is possible.
        """
        if not self.affixes:
            return self.body
        last = self._layout(1)
        return last if len(self.affixes) == 1 else lazy_union(lambda: self._union(last), last)

    def _union(self, last: Doc) -> Doc:
        count = len(self.affixes)
        doc = self._layout(count)
        for kept in range(count - 1, 1, -1):
            doc = union(doc, self._layout(kept))
        return union(doc, last)

    def _layout(self, kept: int) -> Doc:
        """The layout with so many prefixes on the first line."""
        outermost_first = self.affixes[::-1]
        before, after = outermost_first[:kept], outermost_first[kept:]
        last = kept == 1
        body = self.body
        if not last and all(affix.prefix is nothing for affix in before):
            # Nothing is kept on the first line: then the body is no further in, and must not break.
            body = concat(body, flat_only)
        doc = concat(nest(body), *(affix.suffix for affix in after))
        for affix in reversed(after):
            doc = concat(affix.prefix, doc)
            doc = group(nest(doc) if affix.nested else doc)
        opening = concat(*(affix.prefix for affix in before), nothing if last else flat_only)
        return concat(group(opening), group(concat(doc, *(affix.suffix for affix in before))))


def line_for(count: int) -> tuple[Doc, Doc]:
    """The separators of a list of so many items: that between two, and that after an opening or before a closing bracket."""
    return (newline, newline) if count > ON_ONE_LINE else (line, soft)


def comma_list(items: Sequence[Doc], between: Doc) -> Doc:
    """Items with commas, also after the last one if they are on lines of their own."""
    trailing = either(text(","), nothing) if items else nothing
    return concat(separated([group(item) for item in items], concat(text(","), between)), trailing)


def bracketed(opening: str, items: Sequence[Doc], closing_comments: Doc, closing: str) -> tuple[Doc, Affix]:
    """The body and the brackets of a list."""
    between, edge = line_for(len(items))
    body = concat(edge, comma_list(items, between))
    suffix = sequence((edge if closing_comments is nothing else nothing, closing_comments, text(closing)))
    return body, Affix(text(opening), suffix)
