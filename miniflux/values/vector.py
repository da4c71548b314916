"""Vector: a whole column as one value, while a row function is evaluated by column."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value


class Vector:
    """The values of one column. `type` is the column type, None when no value tells it; times and uints are plain ints."""

    __slots__ = ("type", "values")
    nature = "vector"

    def __init__(self, type: str | None, values: list[Value]) -> None:
        self.type = type
        self.values = values

    def __len__(self) -> int:
        return len(self.values)

    def __repr__(self) -> str:
        return f"Vector({self.type!r}, {self.values!r})"
