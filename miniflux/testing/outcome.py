"""Outcome: what became of one test."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class Outcome:
    """A test's file, line (from 1), name, outcome ("passed", "failed" or "skipped"), message and time in seconds."""

    __slots__ = ("file", "line", "message", "name", "outcome", "seconds")

    def __init__(self, file: str, line: int, name: str, outcome: str, message: str = "", seconds: float = 0.0) -> None:
        self.file = file
        self.line = line
        self.name = name
        self.outcome = outcome
        self.message = message
        self.seconds = seconds


def selector(expression: str | None) -> Callable[[str], bool]:
    """A predicate of names from a `-k` expression: words that a name must contain, joined by `and`, `or`, `not` and brackets.

    Letter case does not matter. Raises UsageError for an expression that is none.
    """
    from ..errors import UsageError

    if not expression or not expression.strip():
        return lambda name: True
    words = expression.replace("(", " ( ").replace(")", " ) ").split()

    def fail() -> UsageError:
        return UsageError(f"-k {expression!r}: expected names joined by and, or, not and brackets")

    at = 0

    def peek() -> str | None:
        return words[at] if at < len(words) else None

    def either() -> Callable[[str], bool]:
        nonlocal at
        found = both()
        while peek() == "or":
            at += 1
            left, right = found, both()
            found = _or(left, right)
        return found

    def both() -> Callable[[str], bool]:
        nonlocal at
        found = one()
        while peek() == "and":
            at += 1
            left, right = found, one()
            found = _and(left, right)
        return found

    def one() -> Callable[[str], bool]:
        nonlocal at
        word = peek()
        at += 1
        if word == "not":
            inner = one()
            return lambda name: not inner(name)
        if word == "(":
            inner = either()
            if peek() != ")":
                raise fail()
            at += 1
            return inner
        if word is None or word in ("and", "or", ")"):
            raise fail()
        wanted = word.lower()
        return lambda name: wanted in name.lower()

    wanted = either()
    if at != len(words):
        raise fail()
    return wanted


def _or(left: Callable[[str], bool], right: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda name: left(name) or right(name)


def _and(left: Callable[[str], bool], right: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda name: left(name) and right(name)
