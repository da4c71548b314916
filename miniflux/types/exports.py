"""Exports: the types of a package's names, decoded one by one; and their encoding for the cache."""

from __future__ import annotations

import marshal

from .model import (
    BASIC,
    DYNAMIC,
    EMPTY,
    UNKNOWN,
    Array,
    Basic,
    Bound,
    Dictionary,
    Dynamic,
    Function,
    Label,
    Record,
    Scheme,
    Stream,
    Type,
    Vector,
    fields,
    instantiate,
    prune,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Exports:
    """What a package exports. `name` is its package clause when imports go by it, "" when they go by the path.

    `deprecated` has, for names that should no longer be used, since when.
    """

    __slots__ = ("_stored", "_types", "deprecated", "name", "path")

    def __init__(
        self,
        path: str,
        name: str = "",
        types: dict[str, Type | Scheme] | None = None,
        stored: dict[str, bytes] | None = None,
        deprecated: dict[str, str] | None = None,
    ) -> None:
        self.path = path
        self.name = name
        self._types: dict[str, Type | Scheme] = types or {}
        self._stored = stored or {}
        self.deprecated = deprecated or {}

    def get(self, name: str) -> Type | Scheme | None:
        """The type of a name, or None."""
        found = self._types.get(name)
        if found is None and name in self._stored:
            found = self._types[name] = decode(self._stored[name])
        return found

    def names(self) -> list[str]:
        """All names, in the order of the source."""
        return list(self._stored or self._types)

    def record(self, level: int) -> Type:
        """The package as a value: a record of all that it exports, the last in the alphabet first (upstream's rule)."""
        out: Type = EMPTY
        for name in sorted(self.names()):
            found = self.get(name)
            assert found is not None
            out = Record(name, instantiate(found, level) if isinstance(found, Scheme) else found, out, declared=True)
        return out

    def store(self) -> dict[str, bytes]:
        """The encoded types, for the cache."""
        return self._stored or {name: encode(t) for name, t in self._types.items()}


def encode(entry: Type | Scheme) -> bytes:
    """A type without unknown variables as bytes."""
    scheme = entry if isinstance(entry, Scheme) else Scheme(entry, 0, {})
    return marshal.dumps((_plain(scheme.type), scheme.count, tuple(scheme.kinds.items())))


def decode(data: bytes) -> Type | Scheme:
    """The type that `encode` made this of."""
    plain, count, kinds = marshal.loads(data)
    t = _type(plain)
    return Scheme(t, count, dict(kinds)) if count else t


_COLLECTIONS: dict[str, type[Array] | type[Stream] | type[Vector]] = {"[": Array, "s": Stream, "v": Vector}
_MARKS: dict[type[Type], str] = {Array: "[", Stream: "s", Vector: "v"}


def _plain(t: Type) -> Any:
    """A type as a string (basic), a number (variable) or a tuple."""
    t = prune(t)
    if isinstance(t, Basic):
        return t.name
    if isinstance(t, Bound):
        return t.index
    if isinstance(t, Record):
        chain = list(fields(t))
        keys = tuple(
            (f.label if isinstance(f.label, str) else _plain(f.label), _plain(f.value), f.declared) for f in chain
        )
        return ("{", keys, _plain(chain[-1].tail))
    if isinstance(t, Function):
        return (
            "f",
            tuple((name, _plain(p)) for name, p in t.required.items()),
            tuple((name, _plain(p)) for name, p in t.optional.items()),
            t.pipe,
            None if t.piped is None else _plain(t.piped),
            _plain(t.result),
            tuple((name, _plain(d)) for name, d in t.defaults.items()) if t.defaults else (),
        )
    if isinstance(t, Dictionary):
        return (":", _plain(t.key), _plain(t.value))
    if isinstance(t, (Array, Stream, Vector)):
        return (_MARKS[type(t)], _plain(t.element))
    if isinstance(t, Label):
        return (".", t.name)
    return "dynamic" if isinstance(t, Dynamic) else "{}" if t is EMPTY else "?"


_WORDS: dict[str, Type] = {**BASIC, "dynamic": DYNAMIC, "{}": EMPTY, "?": UNKNOWN}


def _type(plain: Any) -> Type:
    kind = type(plain)
    if kind is str:
        return _WORDS[plain]
    if kind is int:
        return Bound(plain)
    mark = plain[0]
    if mark == "f":
        _, required, optional, pipe, piped, result, defaults = plain
        return Function(
            {name: _type(p) for name, p in required},
            {name: _type(p) for name, p in optional},
            pipe,
            None if piped is None else _type(piped),
            _type(result),
            {name: _type(d) for name, d in defaults} if defaults else None,
        )
    if mark == "{":
        out = _type(plain[2])
        for label, value, declared in reversed(plain[1]):
            out = Record(label if type(label) is str else _type(label), _type(value), out, declared)
        return out
    if mark == ":":
        return Dictionary(_type(plain[1]), _type(plain[2]))
    if mark == ".":
        return Label(plain[1])
    return _COLLECTIONS[mark](_type(plain[1]))
