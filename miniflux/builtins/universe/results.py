"""yield: names a stream as a result."""

from __future__ import annotations

from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.block import Tables
    from ...tables.graph import Stream


@builtin("universe", "yield", effect=True)
def yield_(context: Interpreter, tables: Stream, name: str = "_result") -> Stream:
    """Delivers the tables as the result `name` and passes them on."""
    stream: Stream = context.stream("yield", (tables,), _pass, arguments={"name": name})
    context.add_result(name, stream)
    return stream


def _pass(context: Interpreter, inputs: list[Tables]) -> Tables:
    return inputs[0]
