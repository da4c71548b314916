"""Conversions between types: bool, bytes, duration, float, int, string, time, uint."""

from __future__ import annotations

from ...values import convert
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _register(name: str, conversion: Callable[[Any], Any]) -> None:
    def body(v: Any) -> Any:
        return conversion(v)

    builtin("universe", name)(body)


for _name in ("bool", "bytes", "duration", "float", "int", "string", "time", "uint"):
    _register(_name, getattr(convert, f"to_{_name}"))
