"""pattern_problem: what is wrong with a regular expression literal, before the script runs.

Upstream reads the literals of a script with an engine of its own words, and compiles them with RE2 afterwards.
"""

from __future__ import annotations

from ..errors import FluxError
from .regexp import Regexp

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-:;,.!=<>@#%&/^$'\"")
_WORDS = {
    "missing closing )": "unclosed group",
    "missing closing ]": "unclosed character class",
    "unexpected )": "unopened group",
    "missing argument to repetition operator": "repetition operator missing expression",
}
_UNORDERED = "range, the start must be <= the end"


def pattern_problem(pattern: str) -> str | None:
    """The message for a pattern that does not compile, None for one that does."""
    if _PLAIN.issuperset(pattern):
        return None  # The matcher takes a while to import, and most patterns are words.
    try:
        Regexp(pattern).compiled  # noqa: B018
    except FluxError as error:
        words, _, piece = error.message.removeprefix("error parsing regexp: ").partition(": `")
        said = _WORDS.get(words) or _said_of(words, piece.removesuffix("`"), pattern)
        if said is None:
            return error.message
        return f"regex parse error: {pattern} error: {said}"
    return None


def _said_of(words: str, piece: str, pattern: str) -> str | None:
    """The words of the engine that reads literals; None for what it lets through."""
    if words == "invalid escape sequence":
        return _of_escape(piece, pattern)
    if words == "invalid repeat count":
        least, _, most = piece.strip("{}").partition(",")
        unordered = least.isdigit() and most.isdigit() and int(least) > int(most)
        return "invalid repetition count " + _UNORDERED if unordered else None
    if words == "invalid character class range":
        if piece[:2] in ("\\p", "\\P"):
            return "Unicode property not found"
        ordinary = len(piece) == 3 and piece[1] == "-" and piece[2] != "-"
        return "invalid character class " + _UNORDERED if ordinary else None
    if words == "invalid named capture":
        return "invalid capture group character" if ">" in piece else "unclosed capture group name"
    if words == "invalid or unsupported Perl syntax":
        if piece.startswith(("(?=", "(?!", "(?<=", "(?<!")):
            return "look-around, including look-ahead and look-behind, is not supported"
        if piece == "(?":
            return "unclosed group"
        return "expected flag but got end of regex" if pattern.endswith(piece) else "unrecognized flag"
    return None


def _of_escape(piece: str, pattern: str) -> str | None:
    if piece[1:2] in ("u", "U"):
        return None
    if piece[1:2].isdigit():
        return "backreferences are not supported"
    if piece in ("\\d", "\\D", "\\s", "\\S", "\\w", "\\W") and "-" + piece in pattern:
        return "invalid range boundary, must be a literal"
    return "unrecognized escape sequence"
