"""Vector: a whole column as one value, while a row function is evaluated by column."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from .kinds import Value

    class HasValues(Protocol):
        @property
        def values(self) -> list[Any]: ...

        def under(self, label: str) -> Any: ...


class Vector:
    """The values of one column. `type` is the column type, None when no value tells it; times and uints are plain ints.

    `column` is the column of a table that it is, None for values that were computed. It is read when its values are wanted.
    """

    __slots__ = ("_values", "column", "type")
    nature = "vector"

    def __init__(self, type: str | None, values: list[Value] | None, column: HasValues | None = None) -> None:
        self.type = type
        self.column = column
        self._values = values

    @property
    def values(self) -> list[Value]:
        if self._values is None:
            assert self.column is not None
            self._values = self.column.values
        return self._values

    def __len__(self) -> int:
        return len(self.values)

    def __repr__(self) -> str:
        return f"Vector({self.type!r}, {self.values!r})"
