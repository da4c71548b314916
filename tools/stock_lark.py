"""The parser that stock Lark makes of the same grammar, with our lexer and our nodes: what tests and benchmarks hold ours against."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark, Token, Tree
from lark.lexer import Lexer

from miniflux.syntax.ast import File
from miniflux.syntax.lexer import tokenize
from miniflux.syntax.reduce import Builder
from miniflux.syntax.source import Source
from miniflux.syntax.tables import TABLES

GRAMMAR = Path(__file__).resolve().parent.parent / "grammar" / "flux.lark"


class OurLexer(Lexer):
    """Our tokens as Lark's: the text of each is its index, so that the builder finds it."""

    def __init__(self, conf: Any) -> None:
        pass

    def lex(self, text: Any) -> Iterator[Token]:  # type: ignore[override]
        tokens = tokenize(getattr(text, "text", text))
        for i, kind in enumerate(tokens.kinds[:-1]):
            yield Token(TABLES.kinds[kind], str(i), start_pos=tokens.starts[i], end_pos=tokens.ends[i])


def stock_parser() -> Lark:
    return Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer=OurLexer,
        propagate_positions=True,
        maybe_placeholders=False,
    )


def parse_with(lark: Lark, source: Source) -> File:
    """The tree of a source by way of Lark's own parser. What Lark raises is passed on."""
    tokens = tokenize(source.text)
    builder = Builder(source, tokens)

    def build(item: Any, start: int) -> Any:
        """The value of a tree; `start` is where an empty one stands."""
        if isinstance(item, Token):
            return int(item)
        begin = start if item.meta.empty else item.meta.start_pos
        end = start if item.meta.empty else item.meta.end_pos
        values = [build(child, begin) for child in item.children]
        return getattr(builder, item.data)(begin, end, *values)

    tree: Tree[Token] = lark.parse(source.text)
    result: File = build(tree, tokens.starts[0])
    return result
