"""Selection: which tests of those that were found are run; selector: what `-k` says."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .cases import Case
    from .examples import Example


class Selection:
    """What the options of a command line ask for: a `-k` expression, tags, tests to leave out."""

    __slots__ = ("_matches", "skip", "skip_untagged", "tags")

    def __init__(
        self,
        expression: str | None = None,
        tags: Iterable[str] = (),
        skip: Iterable[str] = (),
        *,
        skip_untagged: bool = False,
    ) -> None:
        """Raises UsageError for an expression that is none."""
        self._matches = selector(expression)
        self.tags = list(tags)
        # A package and a name may be joined by a slash too (upstream's rule).
        self.skip = {name.replace("/", ".") for name in skip}
        self.skip_untagged = skip_untagged

    def matches(self, test: Case | Example) -> bool:
        """Whether `-k` lets a test through."""
        return self._matches(test.qualified)

    def reason(self, test: Case | Example) -> str:
        """Why a test is skipped; "" when it is run. A testcase with tags needs all of them (upstream's rule)."""
        missing = [tag for tag in test.tags if tag not in self.tags]
        if missing:
            return f"tagged {', '.join(missing)}"
        if self.skip & test.names:
            return "left out by --skip"
        if self.skip_untagged and not test.tags:
            return "without tags"
        return ""


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
