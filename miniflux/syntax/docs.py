"""comments, doc_lines, doc_comment: the comments of a source, and the one that documents a statement or a package."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .ast import Node
    from .source import Source


def comments(source: Source) -> list[tuple[int, str]]:
    """Every comment with its offset, `//` included, the end of its line not."""
    from .lexer import tokenize

    text = source.text
    tokens = tokenize(text)
    found = []
    before = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        at = text.find("//", before, start)
        while at >= 0:
            stop = text.find("\n", at, start)
            if stop < 0:
                stop = start
            found.append((at, text[at:stop].rstrip("\r")))
            at = text.find("//", stop, start)
        before = end
    return found


def doc_lines(source: Source, node: Node) -> tuple[int, list[str]]:
    """The lines of `//` directly above a statement or a package clause, without their marks, and the number of the first (from 1).

    Attributes may stand between. A statement that has code before it on its line has no such comment: 0 and no lines.
    """
    number = source.position(node.start)[0]
    before = source.text[source.starts()[number - 1] : node.start].strip()
    if before and not before.startswith("@"):
        return 0, []
    number -= 1
    while number and source.line(number).lstrip().startswith("@"):
        number -= 1
    lines = []
    while number and (line := source.line(number).strip()).startswith("//"):
        lines.append(line[3:] if line.startswith("// ") else line[2:])
        number -= 1
    lines.reverse()
    return (number + 1 if lines else 0), lines


def doc_comment(source: Source, node: Node) -> str:
    """The lines of `//` directly above a statement or a package clause, without their marks; "" if there are none.

    Attributes may stand between. A comment that has code before it on its line documents nothing.
    """
    return "\n".join(doc_lines(source, node)[1])
