"""Dictionary: an immutable map in the order of its keys."""

from __future__ import annotations

from ..errors import FluxError
from .kinds import nature
from .null import is_null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .kinds import Value

_KEY_NATURES = frozenset(("int", "uint", "float", "string", "time"))
_NAN = float("nan")


class Dictionary:
    """Keys of one type (int, uint, float, string or time) with values; a change gives a new dictionary.

    Iterates in ascending order of keys, strings by code point, NaN before all numbers. NaN is one key.
    """

    __slots__ = ("_entries", "_order")
    nature = "dictionary"

    def __init__(self, pairs: Iterable[tuple[Value, Value]] = ()) -> None:
        """Raises FluxError for a key that is null, of another type than the others, or of a type that has no order."""
        entries: dict[Value, Value] = {}
        kind = None
        for key, value in pairs:
            found = _key_nature(key)
            if kind is not None and found != kind:
                raise FluxError(f"dictionary keys must all be of one type: found {found} beside {kind}")
            kind = found
            entries[_canonical(key)] = value
        self._entries = entries
        self._order: list[Value] | None = None

    def __len__(self) -> int:
        return len(self._entries)

    def keys(self) -> list[Value]:
        """The keys in ascending order."""
        if self._order is None:
            self._order = sorted(self._entries, key=_rank)
        return self._order

    def items(self) -> Iterator[tuple[Value, Value]]:
        """Pairs in ascending order of keys."""
        for key in self.keys():
            yield key, self._entries[key]

    def __contains__(self, key: Value) -> bool:
        return not is_null(key) and nature(key) in _KEY_NATURES and _canonical(key) in self._entries

    def get(self, key: Value, default: Value) -> Value:
        """The value of `key`, which may be null; `default` where there is no such key, or `key` is null."""
        return self._entries[_canonical(key)] if key in self else default

    def insert(self, key: Value, value: Value) -> Dictionary:
        """With `key`, replacing what it had. Raises FluxError as the constructor does."""
        found = _key_nature(key)
        for other in self._entries:
            if nature(other) != found:
                raise FluxError(f"dictionary keys must all be of one type: found {found} beside {nature(other)}")
            break
        return _made({**self._entries, _canonical(key): value})

    def remove(self, key: Value) -> Dictionary:
        """Without `key`; the same dictionary if it has no such key."""
        if key not in self:
            return self
        gone = _canonical(key)
        return _made({k: v for k, v in self._entries.items() if k is not gone and k != gone})

    def __repr__(self) -> str:
        return f"Dictionary({list(self.items())!r})"


def _made(entries: dict[Value, Value]) -> Dictionary:
    d = Dictionary()
    d._entries = entries
    return d


def _key_nature(key: Value) -> str:
    if is_null(key):
        raise FluxError("null value cannot be used as a dictionary key")
    found = nature(key)
    if found not in _KEY_NATURES:
        raise FluxError(f"invalid key nature: {found}")
    return found


def _canonical(key: Value) -> Value:
    """One object stands for every NaN, so that it is found (Python looks for the same object before an equal one)."""
    return _NAN if key != key else key


def _rank(key: Value) -> tuple[bool, Value]:
    return (key == key, key if key == key else 0)
