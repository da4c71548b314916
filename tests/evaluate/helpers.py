"""What the tests of evaluation share: the value of an expression as `display` shows it, the text of an error."""

from __future__ import annotations

from typing import Any

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.session import Program
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source
from miniflux.values.display import display

NOW = 1_700_000_000_000_000_000


def session(**options: Any) -> Session:
    options.setdefault("runtime", Runtime(clock=lambda: NOW))
    return Session(**options)


def start(one: Session, text: str) -> Program:
    """Evaluates a script without the checker's leave: its errors would come first."""
    return one.start_tree(parse(Source(text)))


def value(text: str, **options: Any) -> Any:
    """The value of the last expression statement of a script."""
    return start(session(**options), text).value


def shown(text: str, **options: Any) -> str:
    """That value as `display` shows it."""
    return display(value(text, **options))


def failure(text: str, **options: Any) -> str:
    """The one-line text of the error that a script ends in."""
    try:
        list(start(session(**options), text).results())
    except FluxError as error:
        return error.trail()
    raise AssertionError("the script succeeds")


def records(text: str, **options: Any) -> list[dict[str, Any]]:
    """The rows of a script's results."""
    return [row for result in session(**options).run(text) for row in result.records()]
