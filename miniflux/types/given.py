"""type_of_value: the type of a value that comes from outside the script, such as the record `params`."""

from __future__ import annotations

from ..values.kinds import nature
from ..values.null import is_null
from .model import BASIC, EMPTY, UNKNOWN, Array, Record, Type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def type_of_value(value: Any) -> Type:
    """The type of a basic value, a record or an array; of anything else the type that goes with every type."""
    if is_null(value):
        return UNKNOWN
    if type(value) is dict:
        record: Type = EMPTY
        for name in reversed(value):
            record = Record(name, type_of_value(value[name]), record)
        return record
    if type(value) is list and value:
        return Array(type_of_value(value[0]))
    return BASIC.get(nature(value), UNKNOWN)
