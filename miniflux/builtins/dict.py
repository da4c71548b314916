"""Package `dict`: fromList, get, insert, remove."""

from __future__ import annotations

from ..errors import FluxError
from ..values.dictionary import Dictionary
from ..values.null import is_null, null_of
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value


@builtin("dict", "fromList")
def from_list(pairs: Value) -> Value:
    """A dictionary of the records' `key` and `value`; the later of two equal keys counts."""
    if is_null(pairs):
        return null_of("dictionary")
    return Dictionary([(_property(pair, "key"), _property(pair, "value")) for pair in pairs])


@builtin("dict", "get")
def get(dict: Value, key: Value, default: Value) -> Value:
    """The value of `key`, perhaps null; `default` without such a key."""
    return default if is_null(dict) else dict.get(key, default)


@builtin("dict", "insert")
def insert(dict: Value, key: Value, value: Value) -> Value:
    """A dictionary with `value` under `key`."""
    return null_of("dictionary") if is_null(dict) else dict.insert(key, value)


@builtin("dict", "remove")
def remove(dict: Value, key: Value) -> Value:
    """A dictionary without `key`."""
    return null_of("dictionary") if is_null(dict) else dict.remove(key)


def _property(pair: Value, name: str) -> Value:
    """Raises upstream's error for an element that has no such property."""
    if type(pair) is not dict or name not in pair:
        raise FluxError(f"missing {name} property from array element")
    return pair[name]
