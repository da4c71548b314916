"""Dynamic: a value whose type is known only at run time, and how its members are reached."""

from __future__ import annotations

from ..errors import FluxError
from .kinds import nature, type_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value


class Dynamic:
    """A wrapped value. Elements of a wrapped array and fields of a wrapped record are wrapped too; make it with `wrap`."""

    __slots__ = ("value",)
    nature = "dynamic"

    def __init__(self, value: Value) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"Dynamic({self.value!r})"


def wrap(v: Value) -> Dynamic:
    """`v` as a dynamic value, arrays and records all the way down; what is dynamic already stays as it is."""
    kind = type(v)
    if kind is Dynamic:
        return v  # type: ignore[no-any-return]
    if kind is list:
        return Dynamic([wrap(item) for item in v])
    if kind is dict:
        return Dynamic({name: wrap(item) for name, item in v.items()})
    return Dynamic(v)


def unwrap(v: Value) -> Value:
    """`v` with every dynamic in it, at any depth, replaced by what it wraps."""
    while type(v) is Dynamic:
        v = v.value
    if type(v) is list:
        return [unwrap(item) for item in v]
    if type(v) is dict:
        return {name: unwrap(item) for name, item in v.items()}
    return v


def member(d: Dynamic, name: str) -> Dynamic:
    """The member `name` of a wrapped record, a dynamic null where it has none.

    Raises FluxError for anything but a record, null included (upstream's rule).
    """
    if type(d.value) is not dict:
        raise FluxError(f'cannot access property "{name}" on value of type {nature(d.value)}')
    found = d.value.get(name)
    return wrap(found)


def as_array(d: Dynamic) -> list[Dynamic]:
    """The elements of a wrapped array. Raises FluxError for anything else."""
    from .null import is_null  # which imports this module

    value = d.value
    if type(value) is not list:
        shown = "<null>" if is_null(value) else type_text(value)
        raise FluxError(f"unable to convert {shown} to array")
    return value
