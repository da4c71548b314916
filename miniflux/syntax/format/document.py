"""Documents: texts that know every way in which they may be laid out, with the widths by which `layout` chooses one."""

from __future__ import annotations

from unicodedata import category

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

INDENT = 4
# The width of what never fits on a line.
NEVER = 1 << 40

# A document is one of these. TEXT: `first` is a string. CONCAT: `first` is a list. GROUP, NEST: `first` is laid out flat where it fits;
# one step further in. EITHER: `first` when broken, `second` when flat. UNION: `first` if all its lines fit, else `second`. LAZY: a UNION of
# which only `second` is made; `first()` makes the union when it is needed. NEWLINE: a line end that is never left out. RAW_NEWLINE: one
# inside a string, which takes no indentation.
NOTHING, TEXT, CONCAT, GROUP, NEST, EITHER, UNION, LAZY, NEWLINE, RAW_NEWLINE, IMPOSSIBLE = range(11)


class Doc:
    """A document.

    `flat` is its width on a single line (NEVER or more if it cannot be). `lead` is the width, when broken, of what comes before its first line
    end; `stops` says whether there is one.
    """

    __slots__ = ("first", "flat", "kind", "lead", "second", "stops")

    def __init__(self, kind: int, first: Any, second: Any, flat: int, lead: int, stops: bool) -> None:
        self.kind = kind
        self.first = first
        self.second = second
        self.flat = flat
        self.lead = lead
        self.stops = stops


nothing = Doc(NOTHING, None, None, 0, 0, False)
newline = Doc(NEWLINE, None, None, NEVER, 0, True)
raw_newline = Doc(RAW_NEWLINE, None, None, NEVER, 0, True)
impossible = Doc(IMPOSSIBLE, None, None, NEVER, NEVER, False)


def text(string: str) -> Doc:
    """A text that is written as it is. Line ends in it do not count: it is one long word."""
    if not string:
        return nothing
    width = len(string) if string.isascii() else graphemes(string)
    return Doc(TEXT, string, None, width, width, False)


def concat(*parts: Doc) -> Doc:
    """Documents one after another."""
    return sequence(parts)


def sequence(parts: Iterable[Doc]) -> Doc:
    """Documents one after another."""
    kept: list[Doc] = []
    flat = lead = 0
    stops = False
    for part in parts:
        if part is nothing:
            continue
        kept.append(part)
        flat += part.flat
        if not stops:
            lead += part.lead
            stops = part.stops
    if len(kept) > 1:
        return Doc(CONCAT, kept, None, flat, lead, stops)
    return kept[0] if kept else nothing


def separated(parts: Iterable[Doc], separator: Doc) -> Doc:
    """Documents with another between each two."""
    out: list[Doc] = []
    for number, part in enumerate(parts):
        if number:
            out.append(separator)
        out.append(part)
    return sequence(out)


def group(doc: Doc) -> Doc:
    """A document that is laid out flat where it fits on what is left of the line."""
    if doc.kind in (GROUP, TEXT, NOTHING):
        return doc
    return Doc(GROUP, doc, None, doc.flat, doc.lead, doc.stops)


def nest(doc: Doc) -> Doc:
    """A document whose line ends are followed by one more step of indentation."""
    if doc is nothing:
        return doc
    return Doc(NEST, doc, None, doc.flat, doc.lead, doc.stops)


def either(broken: Doc, flat: Doc) -> Doc:
    """One document in a broken group, another in a flat one."""
    return Doc(EITHER, broken, flat, flat.flat, broken.lead, broken.stops)


def union(preferred: Doc, other: Doc) -> Doc:
    """The first document if each of its lines fits, else the second. The second stands for both where widths are asked for."""
    return Doc(UNION, preferred, other, other.flat, other.lead, other.stops)


def lazy_union(make: Callable[[], Doc], other: Doc) -> Doc:
    """The union that `make` will make. All its branches must be the same when flat, and `other` its last one."""
    return Doc(LAZY, make, other, other.flat, other.lead, other.stops)


# A line end that is a space, or nothing, in a flat group.
line = either(newline, text(" "))
soft = either(newline, nothing)
flat_only = either(impossible, nothing)


def graphemes(string: str) -> int:
    """How many characters a reader sees, as upstream counts them: marks, joiners and what they join add nothing."""
    count = 0
    joined = paired = False
    previous = ""
    for character in string:
        code = ord(character)
        if code < 0x300:
            joined = paired = False
            count += not (character == "\n" and previous == "\r")
        elif category(character) in ("Mn", "Me", "Mc") or 0x1F3FB <= code <= 0x1F3FF or code == 0x200C:
            count += not previous
        elif code == 0x200D:
            joined = True
        elif 0x1F1E6 <= code <= 0x1F1FF:
            # Two of these are a flag.
            count += not paired
            paired = not paired
        else:
            count += not (joined and code >= 0x2190)
            joined = paired = False
        previous = character
    return count
