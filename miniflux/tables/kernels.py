"""Kernels on columns: the only loops over rows. Plain Python lists; an implementation on Arrow has the same functions.

A segmented kernel takes `offsets` as a Block has them and serves all tables at once. Null is None everywhere.
"""

from __future__ import annotations

from itertools import chain, compress, repeat

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from .block import Column


def take(values: list[Any], indices: Sequence[int]) -> list[Any]:
    """The values at `indices`, in that order."""
    return [values[i] for i in indices]


def keep(values: list[Any], mask: Sequence[Any]) -> list[Any]:
    """The values where `mask` is true."""
    return list(compress(values, mask))


def where(mask: Sequence[Any]) -> list[int]:
    """The indices at which `mask` is true; null is not."""
    return list(compress(range(len(mask)), mask))


def keep_offsets(offsets: list[int], mask: Sequence[Any]) -> list[int]:
    """The offsets of what `keep` leaves."""
    out = [0]
    total = 0
    for i in range(len(offsets) - 1):
        a, b = offsets[i], offsets[i + 1]
        total += sum(1 for m in mask[a:b] if m)
        out.append(total)
    return out


def offsets_of(sizes: Sequence[int]) -> list[int]:
    """Offsets of tables with so many rows each."""
    out = [0]
    total = 0
    for size in sizes:
        total += size
        out.append(total)
    return out


def spread(values: Sequence[Any], offsets: list[int]) -> list[Any]:
    """One value a table, repeated for each of its rows."""
    if len(values) == 1:
        return [values[0]] * offsets[-1]
    return list(chain.from_iterable(map(repeat, values, _sizes(offsets))))


def ranges(values: list[Any], spans: Sequence[tuple[int, int]]) -> list[Any]:
    """The values of several stretches, one after the other."""
    if len(spans) == 1:
        return values[spans[0][0] : spans[0][1]]
    return list(chain.from_iterable([values[a:b] for a, b in spans]))


def expand(spans: Sequence[tuple[int, int]]) -> list[int]:
    """The row numbers of several stretches, one after the other."""
    return list(chain.from_iterable([range(a, b) for a, b in spans]))


def codes(columns: Sequence[Sequence[Any]], rows: int) -> tuple[list[int], list[tuple[Any, ...]]]:
    """Numbers equal rows alike: a code a row, in order of first appearance, and the values of each code.

    Nulls equal nulls and NaN equals NaN; 0.0 and -0.0 are equal.
    """
    if not columns:
        return [0] * rows, [()] if rows else []
    seen: dict[Any, int] = {}
    get = seen.setdefault
    if len(columns) == 1:
        only = columns[0] if _no_nan(columns[0]) else _one_nan(columns[0])
        out = [get(v, len(seen)) for v in only]
        return out, [(v,) for v in seen]
    out = [get(v, len(seen)) for v in zip(*(c if _no_nan(c) else _one_nan(c) for c in columns), strict=True)]
    return out, list(seen)


def by_code(codes: Sequence[int], count: int) -> list[list[int]]:
    """The row numbers of each code, in row order."""
    out: list[list[int]] = [[] for _ in range(count)]
    for row, code in enumerate(codes):
        out[code].append(row)
    return out


def reduce(function: Callable[[list[Any]], Any], values: list[Any], offsets: list[int]) -> list[Any]:
    """`function` of the values of each table, nulls left out; None for a table without values."""
    out = []
    has_null = None in values
    for i in range(len(offsets) - 1):
        part = values[offsets[i] : offsets[i + 1]]
        if has_null:
            part = [v for v in part if v is not None]
        out.append(function(part) if part else None)
    return out


def count(offsets: list[int]) -> list[int]:
    """Rows of each table, nulls counted."""
    return _sizes(offsets)


def select(function: Callable[[list[Any], int], int], values: list[Any], offsets: list[int]) -> list[int]:
    """The row that `function(values of a table, its first row)` chooses in each table; -1 says none."""
    return [function(values[offsets[i] : offsets[i + 1]], offsets[i]) for i in range(len(offsets) - 1)]


def sort_indices(columns: Sequence[Column], offsets: list[int], descending: bool) -> list[int]:
    """Row numbers that put each table in the order of `columns`: stable, nulls first either way, NaN before all numbers."""
    rows = list(range(offsets[-1]))
    for column in reversed(columns):
        values = column.values
        plain = None not in values and (column.type != "float" or _no_nan(values))
        key: Callable[[int], Any] = values.__getitem__ if plain else [_rank(v, descending) for v in values].__getitem__
        out: list[int] = []
        for i in range(len(offsets) - 1):
            out.extend(sorted(rows[offsets[i] : offsets[i + 1]], key=key, reverse=descending))
        rows = out
    return rows


def _rank(value: Any, descending: bool) -> tuple[int, Any]:
    """Nulls before NaN before numbers; nulls stay in front when the order is turned round, and so must rank highest then."""
    if value is None:
        return (3 if descending else 0, 0)
    return (2, value) if value == value else (1, 0)


def _sizes(offsets: list[int]) -> list[int]:
    return [offsets[i + 1] - offsets[i] for i in range(len(offsets) - 1)]


def _no_nan(values: Sequence[Any]) -> bool:
    return not any(v != v for v in values)


def _one_nan(values: Sequence[Any]) -> list[Any]:
    """The values with one NaN object for all, since a NaN equals nothing but, by identity, itself."""
    nan = float("nan")
    return [v if v == v else nan for v in values]
