"""closest: the known name that a misspelt one probably means."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def closest(name: str, known: Iterable[str]) -> str | None:
    """The name nearest to `name`, when it is near enough to be meant."""
    import difflib

    candidates = sorted(set(known))
    lowered = {k.lower(): k for k in candidates}
    if name.lower() in lowered:
        return lowered[name.lower()]
    found = difflib.get_close_matches(name, candidates, 1, 0.7)
    return found[0] if found else None


def did_you_mean(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """A note that names it, or none. A record may have a label and lack it a second time: that is no misspelling."""
    near = closest(name, (other for other in known if other != name))
    return (f"did you mean `{near}`?",) if near else ()
