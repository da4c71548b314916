"""Package types: the type of a value at run time."""

from __future__ import annotations

from ..errors import FluxError
from ..values.kinds import nature
from ..values.null import Null, is_null, null_of
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value

_BASIC = frozenset(("string", "bytes", "int", "uint", "float", "bool", "time", "duration", "regexp"))


@builtin("types", "isType")
def is_type(v: Value, type: str) -> bool | Null | None:
    if type is None:
        raise FluxError('keyword argument "type" should be of kind string, but got invalid')
    if is_null(type):
        return null_of("bool")
    return type in _BASIC and nature(v) == type
