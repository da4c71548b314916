"""The functions of universe on single values: contains, die, display, inf, length."""

from __future__ import annotations

from ...errors import FluxError
from ...values.duration import Duration
from ...values.kinds import INT_MAX, nature, type_text
from ..registry import builtin, constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PLAIN = (str, int, float, bool)
constant("universe", "inf", Duration(0, INT_MAX))


@builtin("universe", "contains")
def contains(value: Any, set: list[Any]) -> bool:
    """Whether a value equals one of the set's; null and NaN equal nothing."""
    if set and value is not None and nature(set[0]) not in (nature(value), "invalid"):
        raise FluxError(
            f'keyword argument "set" should be of an array of type {nature(value)}, '
            f"but got an array of type {type_text(set)}"
        )
    if type(value) in _PLAIN:
        # Sets hold values of one type, which Python compares as Flux does, but for NaN that `in` finds by identity.
        return bool(value == value) and value in set
    from ...values.equality import equal
    from ...values.null import is_null

    return not is_null(value) and any(not is_null(v) and equal(value, v) for v in set)


@builtin("universe", "die", effect=True)
def die(msg: str) -> None:
    """Ends the script with the message, of code "invalid"; upstream's word for an empty one is `invalid`."""
    raise FluxError(msg or "invalid")


@builtin("universe", "display")
def display(v: Any) -> str:
    """The value as text, of any type."""
    from ...values.display import display as shown

    return shown(v)


@builtin("universe", "length", checks=True)
def length(arr: Any) -> int:
    """The number of elements."""
    if type(arr) is not list:
        raise FluxError(f"arr must be an array, got {nature(arr)}")
    return len(arr)
