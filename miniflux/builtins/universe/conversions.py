"""Conversions between types: bool, bytes, duration, float, int, string, time, uint."""

from __future__ import annotations

from ...values.convert import to_bool, to_bytes, to_duration, to_float, to_int, to_string, to_time, to_uint
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Conversion = Callable[[Any], Any]

_CONVERSIONS: dict[str, Conversion] = {
    "bool": to_bool,
    "bytes": to_bytes,
    "duration": to_duration,
    "float": to_float,
    "int": to_int,
    "string": to_string,
    "time": to_time,
    "uint": to_uint,
}


def _register(name: str, conversion: Conversion) -> None:
    def body(v: Any) -> Any:
        return conversion(v)

    builtin("universe", name)(body)


for _name, _conversion in _CONVERSIONS.items():
    _register(_name, _conversion)
