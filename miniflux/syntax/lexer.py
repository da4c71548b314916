"""tokenize: a Flux text to parallel lists of token kinds and offsets; what the token rules of the grammar cannot say is said here.

Three decisions need more than a pattern: `/` opens a regular expression unless the token before it ends an operand, `{` right after
`=>` opens a block, and a string with `${` is a sequence of tokens between quotes, in which text and code alternate to any depth.
"""

from __future__ import annotations

from .tables import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Tokens:
    """The tokens of a text: kind, start and end (exclusive) of each, the last being the end of the text."""

    __slots__ = ("ends", "kinds", "starts")

    def __init__(self, kinds: list[int], starts: list[int], ends: list[int]) -> None:
        self.kinds = kinds
        self.starts = starts
        self.ends = ends


def tokenize(text: str) -> Tokens:
    """The tokens of `text`. A character that begins none is a token ILLEGAL; nothing is ever raised."""
    kinds: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    # The master expression matches anywhere: its last alternatives are the end of the text and any character.
    matchers: list[Any] = [pattern.match for pattern in TABLES.patterns]
    match, match_text, match_regex = matchers
    words, signs, groups = TABLES.words, TABLES.signs, TABLES.groups
    operand_ends = TABLES.operand_ends
    number = TABLES.number
    ident, attribute, div, regex = number["IDENT"], number["ATTRIBUTE"], number["DIV"], number["REGEX"]
    quote, in_text, illegal = number["QUOTE"], number["TEXT"], number["ILLEGAL"]
    brace, block, arrow = number["LBRACE"], number["_BLOCK"], number["ARROW"]
    close, interpolation, resume = number["RBRACE"], number["INTERPOLATION"], number["_INTERPOLATION_END"]
    sign, end = len(groups) + 1, len(groups) + 2
    ascii_only = text.isascii()
    # One entry for each brace that is open: whether it is that of `${`.
    open_braces: list[bool] = []
    kind = 0
    at = 0
    while True:
        found = match(text, at)
        group = found.lastindex
        start, at = found.span(group)
        if group == sign:
            previous, kind = kind, signs[found[group]]
            if kind == brace:
                open_braces.append(False)
                if previous == arrow:
                    kind = block
            elif kind == close:
                if open_braces and open_braces.pop():
                    kind = resume
            elif kind == div and previous not in operand_ends and (regular := match_regex(text, start)):
                kind, at = regex, regular.end()
        elif group == end:
            kinds.append(0)
            starts.append(start)
            ends.append(start)
            return Tokens(kinds, starts, ends)
        elif group > end:
            kind = illegal
        else:
            kind = groups[group - 1]
            if kind == ident:
                if not ascii_only and (cut := name_end(text, start, at)) < at:
                    at = cut
                    if at == start:
                        kind, at = illegal, start + 1
                if kind == ident:
                    kind = words.get(text[start:at], ident)
            elif kind == attribute and not ascii_only:
                at = name_end(text, start + 1, at)
                if at == start + 1:
                    kind = illegal
        kinds.append(kind)
        starts.append(start)
        ends.append(at)
        if kind in (quote, resume):
            # Inside a string: at most one run of text, then the end of the string, or code.
            if found := match_text(text, at):
                kinds.append(in_text)
                starts.append(at)
                at = found.end()
                ends.append(at)
            if text.startswith('"', at):
                kind = quote
                at += 1
            elif text.startswith("${", at):
                kind = interpolation
                open_braces.append(True)
                at += 2
            else:
                # The string is never closed: the parser meets the end of the text inside it and says so.
                at = len(text)
                continue
            kinds.append(kind)
            starts.append(at - 1 - (kind == interpolation))
            ends.append(at)


def name_end(text: str, start: int, end: int) -> int:
    """Where the name that may reach from `start` to `end` stops: before the first character that is no letter, mark or ASCII digit.

    Upstream takes the Alphabetic characters of Unicode 5.1. These are all among the letters, letter numbers and combining marks of
    today's Unicode and the circled letters, and so is every script written since.
    """
    from unicodedata import category

    for at in range(start, end):
        character = text[at]
        if character >= "\x80" and not (
            category(character) in ("Ll", "Lo", "Lu", "Lm", "Lt", "Nl", "Mn", "Mc") or "\u24b6" <= character <= "\u24e9"
        ):
            return at
    return end
