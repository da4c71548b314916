"""Columns whose values are put together when they are first read."""

from __future__ import annotations

from miniflux.tables.block import Column


def test_values_are_picked_when_they_are_read_and_only_once() -> None:
    calls = []

    def last_first(values: list[int]) -> list[int]:
        calls.append(values)
        return values[::-1]

    column = Column("v", "int", [1, 2, 3])
    picked = column.picked(last_first)
    assert (picked.label, picked.type, calls) == ("v", "int", [])
    assert picked.values == [3, 2, 1]
    assert picked.values is picked.values
    assert calls == [[1, 2, 3]]
    assert column.values == [1, 2, 3]


def test_another_label_shares_the_values() -> None:
    calls = []

    def first(values: list[int]) -> list[int]:
        calls.append(values)
        return values[:1]

    picked = Column("v", "int", [1, 2, 3]).picked(first)
    renamed = picked.under("w")
    assert (renamed.label, renamed.values, picked.values) == ("w", [1], [1])
    assert len(calls) == 1
    assert picked.under("v") is picked


def test_a_column_can_be_picked_from_so_often_as_a_script_is_long() -> None:
    column = Column("v", "int", list(range(10)))
    for _ in range(20_000):
        column = column.picked(lambda values: [*values[1:], values[0]])
    assert column.values == list(range(10))
