"""Package `experimental/dynamic`: dynamic, asArray, jsonParse, jsonEncode, isType."""

from __future__ import annotations

from ...errors import FluxError
from ...values.dynamic import Dynamic, as_array, wrap
from ...values.kinds import nature
from ...values.null import is_null, null_of, null_type
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values.kinds import Value

TYPES = frozenset(
    (
        *("string", "bytes", "int", "uint", "float", "bool", "time", "duration", "regexp"),
        *("array", "object", "function", "dictionary", "vector"),
    )
)


@builtin("experimental/dynamic", "dynamic")
def dynamic(v: Value) -> Dynamic:
    """`v` wrapped, all the way down."""
    return wrap(v)


@builtin("experimental/dynamic", "asArray")
def as_array_of(v: Value) -> list[Dynamic]:
    """The elements of a wrapped array."""
    if type(v) is not Dynamic:
        # A null that is not wrapped comes here too: nothing tells it apart before a script runs.
        raise FluxError(f"unable to convert {'<null>' if is_null(v) else nature(v)} to array")
    return as_array(v)


@builtin("experimental/dynamic", "jsonParse", checks=True)
def json_parse(data: Value) -> Value:
    """The value that the text describes; a dynamic null for null bytes."""
    from ...values.json import parse_dynamic

    if null_type(data) == "bytes":
        return wrap(None)
    if type(data) is not bytes:
        raise FluxError("parse data is not of type bytes")
    return parse_dynamic(data)


@builtin("experimental/dynamic", "jsonEncode")
def json_encode(v: Value) -> bytes:
    """JSON of what `v` wraps."""
    from ...values.json import encode_dynamic

    return encode_dynamic(wrap(v))


@builtin("experimental/dynamic", "isType")
def is_type(v: Value, type: Value) -> Value:
    """Whether `v` wraps a value of that type; a null is of none."""
    if is_null(type):
        return null_of("bool")
    inner = v.value if isinstance(v, Dynamic) else v
    return not is_null(inner) and type in TYPES and nature(inner) == type
