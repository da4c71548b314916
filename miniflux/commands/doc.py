"""miniflux doc: shows the documentation of a package or a function of the standard library."""

from __future__ import annotations

import sys

from .setup import terminal_width, use_color

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arguments import Parsed


def main(parsed: Parsed) -> int:
    """Prints what documentation there is; 1 when the name means nothing or too much."""
    width = terminal_width(sys.stdout)
    if not parsed.operands:
        sys.stdout.write(overview(width))
        return 0
    text, problem = documentation(parsed.operands[0], color=use_color(parsed, sys.stdout), width=width)
    sys.stdout.write(text)
    sys.stderr.write(problem)
    return 1 if problem else 0


def overview(width: int | None = None) -> str:
    """All packages, a line each."""
    from ..documentation import package
    from ..output.documentation import summaries
    from ..types.locate import library_paths

    return "\n".join(summaries([(path, package(path).summary) for path in library_paths()], width)) + "\n"


def documentation(name: str, *, color: bool = False, width: int | None = None) -> tuple[str, str]:
    """The documentation that a name means and, when it means nothing or several things, what is to be said of that."""
    from ..documentation import lookup, members, nearby, typed
    from ..output.documentation import render_entry

    name = name.strip().removesuffix("()").strip('"')
    found = lookup(name)
    if not found:
        near = nearby(name)
        hint = f"did you mean {_either(near)}?" if near else "`miniflux doc` lists the packages"
        return "", f"no documentation of `{name}`\n  {hint}\n"
    # A function and a package of one name are both shown: neither has another name.
    if len(found) > 1 and bool(found[0].name) == bool(found[-1].name):
        return "", f"`{name}` may be {_either([entry.qualified for entry in found])}\n"
    shown = [
        render_entry(typed(e), () if e.name else members(e.package).values(), color=color, width=width) for e in found
    ]
    return "\n".join(shown), ""


def _either(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return ", ".join(quoted[:-1]) + f" or {quoted[-1]}" if len(quoted) > 1 else quoted[0]
