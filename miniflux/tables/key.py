"""GroupKey: the columns and values that all rows of a table share, and the order of tables."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

NAN = float("nan")
TYPE_ORDER = {"bool": 1, "int": 2, "uint": 3, "float": 4, "string": 5, "time": 6}


class GroupKey:
    """Labels in sorted order with their column types and values (as columns hold them: time and uint as int, null as None).

    Two keys are equal when labels, types and values are; NaN equals NaN here, so that its rows make one table.
    """

    __slots__ = ("_hash", "labels", "types", "values")

    def __init__(self, labels: tuple[str, ...], types: tuple[str, ...], values: tuple[Any, ...]) -> None:
        """Takes labels that are sorted already; see `make` for any order."""
        # One NaN object stands for all: tuples compare by identity first, and hash by it.
        if "float" in types and any(v != v for v in values):
            values = tuple(NAN if v != v else v for v in values)
        self.labels = labels
        self.types = types
        self.values = values
        self._hash = hash((labels, types, values))

    @classmethod
    def make(cls, parts: Iterable[tuple[str, str, Any]]) -> GroupKey:
        """A key of (label, type, value) triples in any order."""
        ordered = sorted(parts, key=_label)
        return cls(tuple(p[0] for p in ordered), tuple(p[1] for p in ordered), tuple(p[2] for p in ordered))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, GroupKey)
            and self._hash == other._hash
            and self.values == other.values
            and self.labels == other.labels
            and self.types == other.types
        )

    def __hash__(self) -> int:
        return self._hash

    def __contains__(self, label: str) -> bool:
        return label in self.labels

    def get(self, label: str) -> Any:
        """The value under `label`; None when it is null or no part of the key."""
        return self.values[self.labels.index(label)] if label in self.labels else None

    def type(self, label: str) -> str | None:
        return self.types[self.labels.index(label)] if label in self.labels else None

    def items(self) -> list[tuple[str, str, Any]]:
        return list(zip(self.labels, self.types, self.values, strict=True))

    def without(self, labels: Iterable[str]) -> GroupKey:
        gone = set(labels)
        return GroupKey.make(p for p in self.items() if p[0] not in gone)

    def extended(self, parts: Iterable[tuple[str, str, Any]]) -> GroupKey:
        """This key with more columns; a label that is there already takes the new type and value."""
        parts = list(parts)
        return GroupKey.make([*self.without(p[0] for p in parts).items(), *parts])

    def __repr__(self) -> str:
        """As upstream's messages show a key: `{host=a,region=eu}`."""
        from ..values.display import display
        from ..values.time import format_time

        shown = (f"{n}={format_time(v) if t == 'time' and v is not None else display(v)}" for n, t, v in self.items())
        return "{" + ",".join(shown) + "}"


EMPTY = GroupKey((), (), ())


def _label(part: tuple[str, str, Any]) -> str:
    return part[0]


def _rank(value: Any) -> tuple[int, Any]:
    """Nulls first, then NaN, then values in their order."""
    if value is None:
        return (0, 0)
    return (2, value) if value == value else (1, 0)


def keys_of(
    labels: tuple[str, ...], types: tuple[str, ...], columns: Sequence[Sequence[Any]], count: int
) -> list[GroupKey]:
    """`count` keys with the same sorted labels, from one sequence of values a label."""
    if not labels:
        return [EMPTY] * count
    return [GroupKey(labels, types, values) for values in zip(*columns, strict=True)]


def key_order(keys: Sequence[GroupKey]) -> list[int]:
    """Indices of `keys` in the order of tables (stable).

    Columns are compared by sorted label: at a place where labels differ, the greater label comes first; then types, nulls
    first, values; a key that is the beginning of another comes before it (upstream's rule).
    """
    if not keys:
        return []
    first = keys[0]
    if all(k.labels == first.labels and k.types == first.types for k in keys):
        return _by_values([k.values for k in keys], first.types)
    from functools import cmp_to_key

    def compare(i: int, j: int) -> int:
        return _compare(keys[i], keys[j])

    return sorted(range(len(keys)), key=cmp_to_key(compare))


def _by_values(rows: list[tuple[Any, ...]], types: tuple[str, ...]) -> list[int]:
    """Indices of rows of values of the same types in their order."""
    columns: list[Sequence[Any]] = []
    for column, type in zip(zip(*rows, strict=True), types, strict=True):
        plain = None not in column and (type != "float" or all(v == v for v in column))
        columns.append(column if plain else list(map(_rank, column)))
    if not columns:
        return list(range(len(rows)))
    key = columns[0] if len(columns) == 1 else list(zip(*columns, strict=True))
    return sorted(range(len(rows)), key=key.__getitem__)


def _compare(a: GroupKey, b: GroupKey) -> int:
    for i in range(min(len(a.labels), len(b.labels))):
        if a.labels[i] != b.labels[i]:
            return -1 if a.labels[i] > b.labels[i] else 1
        if a.types[i] != b.types[i]:
            return -1 if TYPE_ORDER[a.types[i]] < TYPE_ORDER[b.types[i]] else 1
        left, right = _rank(a.values[i]), _rank(b.values[i])
        if left != right:
            return -1 if left < right else 1
    return len(a.labels) - len(b.labels)
