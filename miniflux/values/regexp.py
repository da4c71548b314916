"""Regexp: a regular expression of RE2 syntax, and what the `regexp` package does with one."""

from __future__ import annotations

from ..errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What RE2 says of a bad pattern, and what Go's parser of the same syntax says: scripts match upstream's words.
_GO_WORDS = {
    "missing ]": "missing closing ]",
    "missing )": "missing closing )",
    "no argument for repetition operator": "missing argument to repetition operator",
    "bad repetition operator": "invalid nested repetition operator",
    "invalid repetition size": "invalid repeat count",
    "invalid perl operator": "invalid or unsupported Perl syntax",
    "invalid named capture group": "invalid named capture",
    "trailing \\": "trailing backslash at end of expression",
    "pattern too large - compile failed": "expression too large",
}

_SPECIAL = frozenset("\\.+*?()|[]{}^$")


class Regexp:
    """A pattern as Flux writes it between slashes, with `\\/` already a plain slash. Equal by pattern."""

    __slots__ = ("_compiled", "_for_text", "pattern")
    nature = "regexp"

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._compiled: Any = None
        self._for_text: Any = None

    @property
    def compiled(self) -> Any:
        """The google-re2 object for UTF-8 bytes: offsets are of bytes. Raises FluxError for a bad pattern."""
        if self._compiled is None:
            self._compiled = _compile(self.pattern.encode())
        return self._compiled

    @property
    def for_text(self) -> Any:
        """The google-re2 object for str: slower than `compiled`, but an empty match never falls inside a character."""
        if self._for_text is None:
            self._for_text = _compile(self.pattern)
        return self._for_text

    def search(self, text: str) -> bool:
        """Whether the pattern matches anywhere in `text`."""
        return self.compiled.search(text.encode()) is not None

    def find(self, text: str) -> str:
        """The leftmost match, "" if there is none."""
        found = self.compiled.search(text.encode())
        return found.group().decode() if found else ""

    def find_index(self, text: str) -> list[int]:
        """Where the leftmost match begins and ends, in bytes of UTF-8; [] if there is none."""
        found = self.compiled.search(text.encode())
        return list(found.span()) if found else []

    def replace(self, text: str, template: str) -> str:
        """`text` with every match replaced by `template`, in which `$1`, `${name}`, `$0` and `$$` stand for parts."""
        pieces = _template(template)
        names = self.for_text.groupindex
        groups = self.for_text.groups
        out = []
        at = 0
        for match in self._matches(text):
            out.append(text[at : match.start()])
            for literal, group in pieces:
                if group is None:
                    out.append(literal)
                    continue
                number = group if isinstance(group, int) else names.get(group, -1)
                if 0 <= number <= groups:
                    out.append(match.group(number) or "")
            at = match.end()
        out.append(text[at:])
        return "".join(out)

    def split(self, text: str, limit: int = -1) -> list[str]:
        """The pieces of `text` between matches: at most `limit` of them, all if it is negative, none if it is 0.

        An empty match splits between characters, never before the first.
        """
        if limit == 0:
            return []
        if self.pattern and not text:
            return [""]
        out: list[str] = []
        begin = end = 0
        for match in self._matches(text):
            if limit > 0 and len(out) == limit - 1:
                break
            end = match.start()
            if match.end() != 0:
                out.append(text[begin:end])
            begin = match.end()
        if end != len(text):
            out.append(text[begin:])
        return out

    def _matches(self, text: str) -> Any:
        """All matches that do not overlap; an empty one right behind another does not count (Go's rule)."""
        last = -1
        for match in self.for_text.finditer(text):
            start, end = match.span()
            if start != end or start != last:
                yield match
            last = end

    def __eq__(self, other: object) -> bool:
        return type(other) is Regexp and other.pattern == self.pattern

    def __hash__(self) -> int:
        return hash(("regexp", self.pattern))

    def __repr__(self) -> str:
        return f"Regexp({self.pattern!r})"


def compile_regexp(pattern: str) -> Regexp:
    """The regexp of `pattern`, checked now. Raises FluxError in Go's words."""
    r = Regexp(pattern)
    _ = r.compiled
    return r


def quote_meta(text: str) -> str:
    """`text` as a pattern that matches just it."""
    return "".join("\\" + c if c in _SPECIAL else c for c in text)


def _compile(pattern: str | bytes) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        compiled = re2.compile(pattern, options)
    except re2.error as e:
        message = e.args[0].decode("utf-8", "replace")
        words, _, piece = message.partition(": ")
        raise FluxError(f"error parsing regexp: {_GO_WORDS.get(words, words)}: `{piece}`") from None
    if _matches_single_bytes(pattern.encode() if isinstance(pattern, str) else pattern):
        raise FluxError("error parsing regexp: invalid escape sequence: `\\C`")
    return compiled


def _matches_single_bytes(pattern: bytes) -> bool:
    """Whether the pattern holds `\\C`, which C++ RE2 has and Go's does not: it would tear characters apart."""
    at = pattern.find(b"\\")
    while at >= 0:
        escaped = pattern[at + 1 : at + 2]
        if escaped == b"C":
            return True
        if escaped == b"Q":  # literal up to \E
            end = pattern.find(b"\\E", at + 2)
            if end < 0:
                return False
            at = end
        at = pattern.find(b"\\", at + 2)
    return False


def _template(template: str) -> list[tuple[str, int | str | None]]:
    """A replacement as literal pieces (group None) and groups by number or name, as Go's `Regexp.Expand` reads it."""
    pieces: list[tuple[str, int | str | None]] = []
    at = 0
    while True:
        dollar = template.find("$", at)
        if dollar < 0:
            pieces.append((template[at:], None))
            return pieces
        pieces.append((template[at:dollar], None))
        at = dollar + 1
        if template[at : at + 1] == "$":
            pieces.append(("$", None))
            at += 1
            continue
        start = at + 1 if template[at : at + 1] == "{" else at
        end = start
        while end < len(template) and (template[end].isalpha() or template[end].isdecimal() or template[end] == "_"):
            end += 1
        name = template[start:end]
        if not name or (start != at and template[end : end + 1] != "}"):
            pieces.append(("$", None))  # malformed: a plain dollar
            continue
        at = end + 1 if start != at else end
        is_number = name.isascii() and name.isdecimal() and len(name) < 9 and (name == "0" or name[0] != "0")
        pieces.append(("", int(name) if is_number else name))
