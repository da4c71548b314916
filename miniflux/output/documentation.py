"""render_entry, unmarked: the documentation of a package or a function as text; on a terminal its Markdown is laid out."""

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


def render_entry(entry: Described, members: Iterable[Described] = (), *, color: bool = False) -> str:
    """An entry with its signature and text, of a package also its `members` with a line each; ends with a line end.

    Without colours the text stays Markdown.
    """
    lines = [*_head(entry, color), "", *_laid_out(entry.text.split("\n"), color)]
    listed = [(member.name + _brief(member), member.summary) for member in members]
    if listed:
        width = min(max(len(left) for left, _ in listed), 24)
        lines += ["", _heading("## Members", color), ""]
        for left, summary in listed:
            lines.append(f"  {left:<{width}}  {summary}".rstrip())
    return "\n".join(lines).rstrip("\n") + "\n"


def _head(entry: Described, color: bool) -> list[str]:
    """The signature, and how to import it when that is needed."""
    if entry.kind == "package":
        return [paint(entry.package, "bold", color), entry.signature]
    between = "" if not entry.signature else " " if entry.signature.startswith("=") else " : "
    line = ("option " if entry.kind == "option" else "") + paint(entry.name, "bold", color) + between + entry.signature
    return [line] if entry.qualified == entry.name else [line, f'import "{entry.package}"']


def _brief(entry: Described) -> str:
    return "()" if entry.signature.startswith("(") else ""


def _heading(line: str, color: bool) -> str:
    return paint(line.lstrip("#").strip(), "bold", True) if color else line


def _laid_out(lines: list[str], color: bool) -> Iterator[str]:
    fence = ""
    for line in lines:
        start = line.lstrip()[:3]
        if fence:
            if start == fence:
                fence = ""
                if not color:
                    yield line
            elif (code := unmarked(line)) is not None:
                yield paint(f"    {code}", "cyan", bool(code)) if color else code
        elif start in ("```", "~~~"):
            fence = start
            if not color:
                yield line
        elif line.startswith("#"):
            yield _heading(line, color)
        else:
            yield _inline(line) if color else line


def unmarked(line: str) -> str | None:
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
