"""show: a value as the REPL shows it."""

from __future__ import annotations

from ..values.display import display
from .text import more

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAX_LINES = 100
MAX_CHARACTERS = 10_000


def show(value: Any, *, max_lines: int | None = MAX_LINES, max_characters: int | None = MAX_CHARACTERS) -> str:
    """The text of `display(v:)`, with control characters as escapes; what is long is cut and the rest counted.

    Raises FluxError where `display` does. None for a limit shows all.
    """
    lines = [_printable(line) for line in display(value).split("\n")]
    rest = None
    if max_lines is not None and len(lines) > max_lines:
        rest = more(len(lines) - max_lines, "line")
        lines = lines[:max_lines]
    text = "\n".join(lines)
    if max_characters is not None and len(text) > max_characters:
        rest = more(len(text) - max_characters, "character")
        text = text[:max_characters]
    return text if rest is None else f"{text}\n{rest}"


def _printable(line: str) -> str:
    from .text import one_line

    return line if line.isprintable() else "\t".join(map(one_line, line.split("\t")))
