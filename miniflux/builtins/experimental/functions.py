"""Functions of package `experimental` on values and on whole streams: catch, chain, objectKeys."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.scope import Package
from ...values.kinds import UInt, type_text
from ...values.null import is_null, null_of
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.kinds import Value


@builtin("experimental", "catch")
def catch(context: Interpreter, fn: Value) -> dict[str, Value]:
    """What `fn` returns, or the code and the message of its failure. An interrupt is not caught."""
    depth = len(context.frames)
    try:
        return {"value": context.call(fn, {}, "_"), "code": null_of("uint"), "msg": null_of("string")}
    except FluxError as error:
        del context.frames[depth:]
        return {"value": None, "code": UInt(error.code), "msg": error.trail()}


@builtin("experimental", "chain", effect=True)
def chain(context: Interpreter, first: Stream, second: Stream) -> Stream:
    """Runs `first` now, gives `second`."""
    context.read(first)
    return second


@builtin("experimental", "objectKeys")
def object_keys(o: Value) -> Value:
    """The names of a record's properties, in its order."""
    if is_null(o):
        return null_of("array")
    if isinstance(o, Package):
        return list(o.scope.values)
    if type(o) is not dict:
        raise FluxError(f'parameter "o" is not an object: {type_text(o)}')
    return list(o)
