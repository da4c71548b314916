"""Null: the absence of a value, with or without a known type."""

from __future__ import annotations

from .dynamic import Dynamic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value


class Null:
    """A null of a known type; `None` is the null of an unknown one. Get it from `null_of`."""

    __slots__ = ("type_name",)

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name

    @property
    def nature(self) -> str:
        """A typed null has the nature of its type, so that operators accept it where they accept the type."""
        return self.type_name

    def __bool__(self) -> bool:
        """False, as None is: a null condition takes the else branch, a null predicate drops the row (SPEC)."""
        return False

    def __eq__(self, other: object) -> bool:
        return type(other) is Null and other.type_name == self.type_name

    def __hash__(self) -> int:
        return hash(("null", self.type_name))

    def __repr__(self) -> str:
        return f"Null({self.type_name!r})"


_NATURES = (
    *("string", "bytes", "int", "uint", "float", "bool", "time", "duration", "regexp"),
    *("array", "object", "function", "dictionary", "dynamic", "vector", "stream"),
)
_NULLS = {name: Null(name) for name in _NATURES}


def null_of(type_name: str | None) -> Null | None:
    """The null of the nature `type_name`, one shared object a type; None for None and "invalid"."""
    if type_name is None or type_name == "invalid":
        return None
    shared = _NULLS.get(type_name)
    return Null(type_name) if shared is None else shared


def is_null(v: Value) -> bool:
    """Whether `v` is null: what `exists` denies. A dynamic value is null when what it wraps is."""
    if v is None:
        return True
    kind = type(v)
    return kind is Null or (kind is Dynamic and is_null(v.value))


def null_type(v: Value) -> str | None:
    """The nature of a typed null, None for the untyped null and for values that are not null."""
    return v.type_name if type(v) is Null else None
