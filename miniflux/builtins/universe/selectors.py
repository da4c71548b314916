"""first, last, min, max: one row of each table, chosen by one column; sample: every n-th row."""

from __future__ import annotations

from ...errors import FluxError
from ...tables import kernels
from ...tables.block import Block, Column, Tables
from ...tables.merge import take_rows
from ..registry import builtin
from .common import change_each, without_nulls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream


@builtin("universe", "first")
def first(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The first row of each table whose value is not null."""
    return selector(context, "first", tables, column, lambda c, offsets: kernels.first(c.values, offsets))


@builtin("universe", "last")
def last(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The last row of each table whose value is not null."""
    return selector(context, "last", tables, column, lambda c, offsets: kernels.last(c.values, offsets))


@builtin("universe", "min")
def min_(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The row of each table with the smallest value, the first of equal ones. A NaN counts only in first place."""
    return selector(context, "min", tables, column, _extreme("Min", min))


@builtin("universe", "max")
def max_(context: Interpreter, tables: Stream, column: str = "_value") -> Stream:
    """The row of each table with the greatest value, the first of equal ones. A NaN counts only in first place."""
    return selector(context, "max", tables, column, _extreme("Max", max))


def _extreme(name: str, choose: Callable[..., Any]) -> Callable[[Column, list[int]], list[int]]:
    def chosen(column: Column, offsets: list[int]) -> list[int]:
        if column.type in ("bool", "string"):
            # Upstream's words, which its users and tests look for.
            raise FluxError(
                f"invalid use of function: *universe.{name}Selector has no implementation for type {column.type}",
                code=9,
            )
        return kernels.extreme(choose, column.values, offsets)

    return chosen


def selector(
    context: Interpreter, name: str, tables: Stream, column: str, choose: Callable[[Column, list[int]], list[int]]
) -> Stream:
    """A node that keeps one row of each table, `choose(column, offsets)`; -1 leaves the table without rows.

    All but `first` take the row with zero values in the place of its nulls (upstream's rule).
    """

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        return change_each("found duplicate table with key: ", inputs[0], lambda block: _selected(context, block))

    def _selected(context: Interpreter, block: Block) -> Block:
        found = block.column(column)
        if found is None:
            raise FluxError(f'no column "{column}" exists', code=9)
        rows = choose(found, block.offsets)
        offsets = kernels.keep_offsets(list(range(len(rows) + 1)), [row >= 0 for row in rows])
        out = take_rows(block, [row for row in rows if row >= 0], offsets)
        return out if name == "first" else without_nulls(out)

    stream = context.stream(name, (tables,), transform, arguments={"column": column})
    stream.by_block = _selected
    return stream


@builtin("universe", "sample")
def sample(context: Interpreter, tables: Stream, n: int, pos: int = -1, column: str = "_value") -> Stream:
    """Every n-th row of each table from row `pos` on; from a random one of the first `n` rows where `pos` is negative."""
    if n <= 0:
        raise FluxError(f"n must be a positive integer, but was {n}")
    if pos >= n:
        raise FluxError(f"pos must be less than n, but {pos} >= {n}")

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        message = "found duplicate table with key: "
        return change_each(message, inputs[0], lambda block: _sampled(block, n, pos, column))

    return context.stream("sample", (tables,), transform, arguments={"n": n, "pos": pos, "column": column})


def _sampled(block: Block, n: int, pos: int, column: str) -> Block:
    if block.column(column) is None:
        raise FluxError(f'no column "{column}" exists', code=9)

    def picked(rows: list[int]) -> list[int]:
        return rows[pos if pos >= 0 else _random_below(n) :: n]

    parts = kernels.each(picked, block.offsets, list(range(block.rows)))
    return take_rows(block, [row for part in parts for row in part], kernels.offsets_of([len(part) for part in parts]))


def _random_below(n: int) -> int:
    from random import randrange

    return randrange(n)
