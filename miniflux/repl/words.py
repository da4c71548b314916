"""Words: the tokens of an unfinished text, as those who complete and indent it need them."""

from __future__ import annotations

from ..syntax.lexer import tokenize
from ..syntax.tables import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Words:
    """The names of the kinds of tokens, their texts and where they start; without the end of the text, which is no token."""

    __slots__ = ("end", "kinds", "starts", "texts")

    def __init__(self, text: str) -> None:
        tokens = tokenize(text)
        self.kinds = [TABLES.kinds[kind] for kind in tokens.kinds[:-1]]
        self.starts = tokens.starts[:-1]
        self.texts = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)][:-1]
        # Where the last token ends.
        self.end = tokens.ends[-2] if self.kinds else 0


def open_strings(kinds: Iterable[str]) -> list[str]:
    """What the tokens leave open, outermost first: QUOTE for a string, INTERPOLATION for code inside one."""
    out: list[str] = []
    for kind in kinds:
        if (kind == "QUOTE" and out[-1:] != ["QUOTE"]) or kind == "INTERPOLATION":
            out.append(kind)
        elif kind in ("QUOTE", "_INTERPOLATION_END") and out:
            out.pop()
    return out
