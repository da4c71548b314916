"""unreachable: bodies of functions that need a service which miniflux does not talk to."""

from __future__ import annotations

from ..errors import FluxError
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..evaluate.interpreter import Interpreter
    from ..tables.block import Tables
    from ..tables.graph import Stream


def unreachable(
    package: str, name: str, cause: str, *, notes: tuple[str, ...] = (), check: Callable[..., None] | None = None
) -> None:
    """Registers a function that gives a stream; whoever reads the stream gets the error `cause` before anything runs.

    `check` gets the arguments at the call, by name, and raises for what is wrong with them.
    """

    def refuse(context: Interpreter, stream: Stream) -> None:
        raise FluxError(cause, stream.span, notes=notes, code=12)

    def never(context: Interpreter, inputs: list[Tables]) -> Tables:
        raise AssertionError("a call that is refused does not run")

    def body(context: Interpreter, tables: Stream | None = None, **arguments: Any) -> Stream:
        if check is not None:
            check(**arguments)
        parents = () if tables is None else (tables,)
        return context.stream(name, parents, never, arguments=arguments, prepare=refuse, effect=True)

    builtin(package, name, effect=True)(body)
