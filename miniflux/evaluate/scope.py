"""Scope, Option, Lazy, Package: where names find their values."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

MISSING: Any = object()


class Option:
    """The shared cell of an option: who sets it changes it for all that hold it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Lazy:
    """A name of a library package that is evaluated when it is first looked up."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


class Scope:
    """Names with their values, inside a parent scope. Values may be Option cells or Lazy ones; `lookup` sees through both."""

    __slots__ = ("parent", "values")

    def __init__(self, parent: Scope | None = None, values: dict[str, Any] | None = None) -> None:
        self.parent = parent
        self.values: dict[str, Any] = {} if values is None else values

    def lookup(self, name: str) -> Any:
        """The value that `name` has here, or MISSING."""
        scope: Scope | None = self
        while scope is not None:
            value = scope.values.get(name, MISSING)
            if value is not MISSING:
                kind = type(value)
                if kind is Lazy:
                    value = scope.force(name)
                    kind = type(value)
                return value.value if kind is Option else value
            scope = scope.parent
        return MISSING

    def force(self, name: str) -> Any:
        """What a Lazy name stands for, evaluated now and kept; an Option cell comes back as the cell."""
        value = self.values[name]
        if type(value) is Lazy:
            value = self.values[name] = value.make()
        return value

    def option(self, name: str) -> Option | None:
        """The visible option cell of that name; None when the visible name is no option or there is none."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.values:
                value = scope.force(name)
                return value if type(value) is Option else None
            scope = scope.parent
        return None

    def names(self) -> Iterator[str]:
        """Every visible name, innermost first; some more than once."""
        scope: Scope | None = self
        while scope is not None:
            yield from scope.values
            scope = scope.parent


class Package:
    """An imported package: a record of its members, whose options can be set."""

    __slots__ = ("name", "path", "scope")
    nature = "object"

    def __init__(self, path: str, name: str, scope: Scope) -> None:
        self.path = path
        self.name = name
        self.scope = scope

    def get(self, name: str) -> Any:
        """The value of a member, or MISSING."""
        if name not in self.scope.values:
            return MISSING
        value = self.scope.force(name)
        return value.value if type(value) is Option else value

    def members(self) -> dict[str, Any]:
        """All members, evaluated, in source order."""
        return {name: self.get(name) for name in list(self.scope.values)}
