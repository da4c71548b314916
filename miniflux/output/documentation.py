"""render_entry, example_code: the documentation of a package or a function as text; on a terminal its Markdown is laid out."""

from __future__ import annotations

from .text import paint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Protocol

    class Described(Protocol):
        """What is shown: see `miniflux.documentation.Entry`."""

        kind: str
        name: str
        package: str
        signature: str
        text: str

        @property
        def qualified(self) -> str: ...

        @property
        def summary(self) -> str: ...


WIDE = 100
"""Lines of more columns are hard to read, however wide the terminal is."""


def render_entry(
    entry: Described, members: Iterable[Described] = (), *, color: bool = False, width: int | None = None
) -> str:
    """An entry with its signature and text, of a package also its `members` with a line each; ends with a line end.

    Without colours the text stays Markdown. `width` is the number of columns of a terminal, at which lines are broken.
    """
    lines = [*_head(entry, color, width), "", *_laid_out(entry.text.split("\n"), color, width)]
    listed = [(member.name + _brief(member), member.summary) for member in members]
    if listed:
        lines += ["", _heading("## Members", color), "", *summaries(listed, width)]
    return "\n".join(lines).rstrip("\n") + "\n"


def summaries(listed: list[tuple[str, str]], width: int | None = None) -> Iterator[str]:
    """A line for each pair of a name and a text, the texts below each other; longer texts go on below themselves."""
    left = min(max(len(name) for name, _ in listed), 24)
    for name, summary in listed:
        if width is not None and len(name) > left:
            yield f"  {name}"
            name = ""
        yield from _broken(f"  {name:<{left}}  {summary}".rstrip(), width, " " * (left + 4))


def signature_lines(start: str, type: str, width: int) -> str:
    """`start` and a type; a parameter a line when they are longer than `width`."""
    parts, rest = split_signature(type)
    if len(start) + len(type) <= width or not parts:
        return start + type
    return start + "(\n" + "".join(f"    {part},\n" for part in parts) + ")" + rest


def split_signature(signature: str) -> tuple[list[str], str]:
    """The parameters of a function type, and what follows them; nothing and the whole text when it is no function type."""
    if not signature.startswith("("):
        return [], signature
    parts = [""]
    depth = 0
    for at, char in enumerate(signature):
        depth += (char in "([{") - (char in ")]}")
        if not depth:
            return [p.strip() for p in parts if p.strip()], signature[at + 1 :]
        if char == "," and depth == 1:
            parts.append("")
        elif at:
            parts[-1] += char
    return [], signature


def _head(entry: Described, color: bool, width: int | None) -> list[str]:
    """The signature, and how to import it when that is needed."""
    if entry.kind == "package":
        return [paint(entry.package, "bold", color), entry.signature]
    between = "" if not entry.signature else " " if entry.signature.startswith("=") else " : "
    start = ("option " if entry.kind == "option" else "") + entry.name + between
    shown = signature_lines(start, entry.signature, min(width or WIDE, WIDE))
    line = shown.replace(entry.name, paint(entry.name, "bold", color), 1)
    return [line] if entry.qualified == entry.name else [line, f'import "{entry.package}"']


def _brief(entry: Described) -> str:
    return "()" if entry.signature.startswith("(") else ""


def _heading(line: str, color: bool) -> str:
    return paint(line.lstrip("#").strip(), "bold", True) if color else line


def _laid_out(lines: list[str], color: bool, width: int | None) -> Iterator[str]:
    """The lines of a text: its code as it runs, its paragraphs broken to fit."""
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        # Metadata are no sentences.
        width = None if line == "## Metadata" else width
        fence = line.lstrip()[:3]
        if fence in ("```", "~~~"):
            end = next((n for n in range(at, len(lines)) if lines[n].lstrip().startswith(fence)), len(lines))
            code = example_code(lines[at:end])
            at = end + 1
            yield from (paint(f"    {c}", "cyan", True) if c else "" for c in code) if color else [line, *code, fence]
        elif line.startswith("#"):
            yield _heading(line, color)
        else:
            while width and _goes_on(line) and at < len(lines) and _goes_on(lines[at], below=True):
                line += " " + lines[at].strip()
                at += 1
            hanging = "  " if line.startswith("- ") else ""
            yield from (_inline(part) if color else part for part in _broken(line, width, hanging))


def _goes_on(line: str, *, below: bool = False) -> bool:
    """Whether a line is part of a paragraph: of the one above it, if `below`."""
    return bool(line.strip()) and not line.lstrip().startswith(("#", "|", "```", "~~~", *(("- ",) if below else ())))


def _broken(line: str, width: int | None, hanging: str) -> list[str]:
    """A line broken at blanks to fit into `width` columns; what follows the first part stands behind `hanging`."""
    if width is None or len(line) <= width or line.startswith("|"):
        return [line]
    from textwrap import wrap

    # Code stays together.
    parts = line.split("`")
    whole = "`".join(part.replace(" ", "\0") if i % 2 and len(parts) % 2 else part for i, part in enumerate(parts))
    wide = max(min(width, WIDE), 20)
    broken = wrap(whole, wide, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)
    return [part.replace("\0", " ") for part in broken]


def example_code(lines: list[str]) -> list[str]:
    """The code of an example as a script has it: without hidden lines and marks, in the layout of `fmt`."""
    from ..errors import FluxError
    from ..syntax.format import format_source
    from ..syntax.source import Source

    shown = [code for line in lines if (code := _unmarked(line)) is not None]
    try:
        return format_source(Source("\n".join(shown))).strip("\n").split("\n")
    except FluxError:  # a piece that is no script by itself
        return shown


def _unmarked(line: str) -> str | None:
    """A line of an example without the mark that says what becomes of its value; None for a hidden line."""
    if line == "#" or line.startswith(("# ", "#<", "#>")):
        return None
    return line[2:] if line.startswith(("< ", "> ")) else line


def _inline(line: str) -> str:
    """A line of prose with its code spans coloured in place of their backquotes."""
    parts = line.split("`")
    if len(parts) % 2 == 0:
        return line
    return "".join(paint(part, "cyan", True) if i % 2 else part for i, part in enumerate(parts))
