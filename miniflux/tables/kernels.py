"""Kernels on columns: the only loops over rows. Plain Python lists; an implementation on Arrow has the same functions.

A segmented kernel takes `offsets` as a Block has them and serves all tables at once. Null is None everywhere.
"""

from __future__ import annotations

import sys
from itertools import accumulate, chain, compress, pairwise, repeat
from operator import itemgetter, le, ne, sub

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from .block import Column


_ROUNDS = sys.version_info < (3, 12)


def take(values: Sequence[Any], indices: Sequence[int]) -> list[Any]:
    """The values at `indices`, in that order."""
    if len(indices) < 2:
        return [values[i] for i in indices]
    return list(itemgetter(*indices)(values))


def keep(values: list[Any], mask: Sequence[Any]) -> list[Any]:
    """The values where `mask` is true."""
    return list(compress(values, mask))


def where(mask: Sequence[Any]) -> list[int]:
    """The indices at which `mask` is true; null is not."""
    return list(compress(range(len(mask)), mask))


def keep_offsets(offsets: list[int], mask: Sequence[Any]) -> list[int]:
    """The offsets of what `keep` leaves."""
    if len(offsets) == 2:
        return [0, list(mask).count(True)]
    kept = list(accumulate(map(bool, mask), initial=0))
    return [kept[o] for o in offsets]


def offsets_of(sizes: Sequence[int]) -> list[int]:
    """Offsets of tables with so many rows each."""
    return list(accumulate(sizes, initial=0))


def spread(values: Sequence[Any], offsets: list[int]) -> list[Any]:
    """One value a table, repeated for each of its rows."""
    if len(values) == 1:
        return [values[0]] * offsets[-1]
    return list(chain.from_iterable(map(repeat, values, sizes(offsets))))


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
    plain = [c if _no_nan(c) else _one_nan(c) for c in columns]
    cells: Sequence[Any] = plain[0] if len(plain) == 1 else list(zip(*plain, strict=True))
    distinct = dict.fromkeys(cells)
    code = dict(zip(distinct, range(len(distinct)), strict=True))
    out = list(map(code.__getitem__, cells))
    return out, [(v,) for v in distinct] if len(plain) == 1 else list(distinct)


def runs(values: Sequence[Any]) -> list[int]:
    """Offsets of the stretches of equal values that follow one another."""
    if not values:
        return [0]
    following = iter(values)
    next(following)
    return [0, *compress(range(1, len(values)), map(ne, values, following)), len(values)]


def by_code(codes: Sequence[int], count: int) -> list[list[int]]:
    """The row numbers of each code, in row order."""
    out: list[list[int]] = [[] for _ in range(count)]
    add = [rows.append for rows in out]
    for row, code in enumerate(codes):
        add[code](row)
    return out


def refined(offsets: list[int], numbers: Sequence[int]) -> list[int]:
    """The offsets, and the rows as well at which one of the `numbers` of the rows follows another one."""
    return sorted({*offsets, *runs(numbers)})


def inverse(order: Sequence[int]) -> list[int]:
    """The permutation that undoes `order`: where each index went."""
    out = [0] * len(order)
    for place, index in enumerate(order):
        out[index] = place
    return out


def ranks(numbers: list[int]) -> list[int]:
    """The place of each number when they are sorted; equal ones keep their order."""
    cuts = runs(numbers)
    if len(cuts) * 4 > len(numbers):
        order = list(chain.from_iterable(by_code(numbers, max(numbers) + 1)))
        return inverse(order)
    # Long stretches of one number move as a whole.
    stretches = range(len(cuts) - 1)
    order = sorted(stretches, key=[numbers[cut] for cut in cuts[:-1]].__getitem__)
    begins = [0] * len(order)
    place = 0
    for stretch in order:
        begins[stretch] = place
        place += cuts[stretch + 1] - cuts[stretch]
    return list(chain.from_iterable(range(begins[i], begins[i] + cuts[i + 1] - cuts[i]) for i in stretches))


def ascending(values: Sequence[Any]) -> bool:
    """Whether no value is smaller than the one before it."""
    return all(map(le, values, values[1:]))


def between(values: list[Any], start: int, stop: int) -> list[bool]:
    """Where a value is in [start, stop); null is not."""
    if None in values:
        return [v is not None and start <= v < stop for v in values]
    return [start <= v < stop for v in values]


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


def each(function: Callable[..., Any], offsets: list[int], *columns: list[Any]) -> list[Any]:
    """What `function` gives of the values of each table, nulls included: a list of each column."""
    if len(columns) == 1:
        values = columns[0]
        return [function(values[a:b]) for a, b in pairwise(offsets)]
    return [function(*[c[a:b] for c in columns]) for a, b in pairwise(offsets)]


def scan(function: Callable[..., Iterable[Any]], offsets: list[int], *columns: list[Any]) -> list[Any]:
    """The lists that `function` gives of the values of each table, as `each` calls it, one after the other."""
    return list(chain.from_iterable(each(function, offsets, *columns)))


def scatter(size: int, places: Sequence[int], values: Sequence[Any]) -> list[Any]:
    """A column of nulls with the values put at `places`; of two for one place the later one stays."""
    out: list[Any] = [None] * size
    for place, value in zip(places, values, strict=True):
        out[place] = value
    return out


def sorted_values(values: Sequence[Any]) -> list[Any]:
    """The values, none of them null, in ascending order; NaN before all numbers."""
    return sorted(values) if _no_nan(values) else sorted(values, key=lambda v: _rank(v, False))


def total(values: Iterable[float]) -> float:
    """The sum in row order, rounded at each step; 0 without values."""
    # Python's own `sum` makes good for the rounding from 3.12 on; before, it is eight times as fast.
    return sum(values, 0.0) if _ROUNDS else list(accumulate(values, initial=0.0))[-1]


def count(offsets: list[int]) -> list[int]:
    """Rows of each table, nulls counted."""
    return sizes(offsets)


def first(values: list[Any], offsets: list[int]) -> list[int]:
    """The first row of each table that is not null; -1 says none."""
    out = []
    for i in range(len(offsets) - 1):
        row, stop = offsets[i], offsets[i + 1]
        while row < stop and values[row] is None:
            row += 1
        out.append(row if row < stop else -1)
    return out


def last(values: list[Any], offsets: list[int]) -> list[int]:
    """The last row of each table that is not null; -1 says none."""
    out = []
    for i in range(len(offsets) - 1):
        start, row = offsets[i], offsets[i + 1] - 1
        while row >= start and values[row] is None:
            row -= 1
        out.append(row if row >= start else -1)
    return out


def first_rows(values: list[Any], offsets: list[int]) -> tuple[list[int], list[int]]:
    """The rows where a value stands first in its table, in order, and the offsets of these; each NaN is a value of its own."""
    rows: list[int] = []
    cut = [0]
    for i in range(len(offsets) - 1):
        start, stop = offsets[i], offsets[i + 1]
        # Written from the end, so that the first place of each value is what stays.
        seen = dict(zip(reversed(values[start:stop]), range(stop - 1, start - 1, -1), strict=True))
        if any(map(ne, seen, seen)):
            found = {row for v, row in seen.items() if v == v}
            found.update(row for row in range(start, stop) if values[row] != values[row])
            rows += sorted(found)
        else:
            rows += sorted(seen.values())
        cut.append(len(rows))
    return rows, cut


def extreme(choose: Callable[..., Any], values: list[Any], offsets: list[int]) -> list[int]:
    """The first row of each table that holds what `choose`, Python's min or max, gives of its values; -1 says none.

    Nulls are left out. As min and max compare with what they have, a NaN stays when it comes first and loses elsewhere.
    """
    out = []
    has_null = None in values
    for i in range(len(offsets) - 1):
        start = offsets[i]
        part = values[start : offsets[i + 1]]
        present = [v for v in part if v is not None] if has_null else part
        out.append(start + part.index(choose(present)) if present else -1)
    return out


def run_starts(mask: Sequence[Any], offsets: list[int]) -> list[int]:
    """For each row where `mask` is true the row at which it began to be true without a break in its table; -1 elsewhere."""
    out = []
    for i in range(len(offsets) - 1):
        start = -1
        for row in range(offsets[i], offsets[i + 1]):
            if not mask[row]:
                start = -1
            elif start < 0:
                start = row
            out.append(start)
    return out


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


def sizes(offsets: list[int]) -> list[int]:
    """Rows of each table."""
    return list(map(sub, offsets[1:], offsets))


def _no_nan(values: Sequence[Any]) -> bool:
    return not any(map(ne, values, values))


def _one_nan(values: Sequence[Any]) -> list[Any]:
    """The values with one NaN object for all, since a NaN equals nothing but, by identity, itself."""
    nan = float("nan")
    return [v if v == v else nan for v in values]
