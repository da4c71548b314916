"""Package `dict`: fromList, get, insert, remove."""

from __future__ import annotations

from ..errors import FluxError
from ..values.dictionary import Dictionary
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value


@builtin("dict", "fromList")
def from_list(pairs: list[Value]) -> Dictionary:
    """A dictionary of the records' `key` and `value`; the later of two equal keys counts."""
    return Dictionary([(_property(pair, "key"), _property(pair, "value")) for pair in pairs])


@builtin("dict", "get")
def get(dict: Dictionary, key: Value, default: Value) -> Value:
    """The value of `key`, perhaps null; `default` without such a key."""
    return dict.get(key, default)


@builtin("dict", "insert")
def insert(dict: Dictionary, key: Value, value: Value) -> Dictionary:
    """A dictionary with `value` under `key`."""
    return dict.insert(key, value)


@builtin("dict", "remove")
def remove(dict: Dictionary, key: Value) -> Dictionary:
    """A dictionary without `key`."""
    return dict.remove(key)


def _property(pair: Value, name: str) -> Value:
    """Raises upstream's error for an element that has no such property."""
    if type(pair) is not dict or name not in pair:
        raise FluxError(f"missing {name} property from array element")
    return pair[name]
