"""Tables reduced all at once, a row of each at a time, and one after the other: the answers are the same."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.evaluate import fold as module
from miniflux.evaluate.fold import fold
from miniflux.evaluate.rows import RowFunction
from miniflux.session import Session
from miniflux.tables.block import Block, Column
from miniflux.tables.kernels import offsets_of
from miniflux.tables.key import GroupKey

FUNCTIONS = (
    "({s: accumulator.s + r.i, t: r.s})",
    "({s: if r.i > accumulator.s then r.i else accumulator.s, t: accumulator.t + r.s})",
    "({s: accumulator.s * 2 + r.i, t: if exists r.s then r.s else accumulator.t})",
    '({s: if r.s == "a" then 10 / r.i else accumulator.s, t: accumulator.t})',
    "({accumulator with s: accumulator.s - r.i})",
    '({s: accumulator.s, t: "${accumulator.t}${r.i}"})',
    "({s: length(arr: [r.i, accumulator.s]), t: accumulator.t})",
    "(if r.i > 3 then {s: 1, t: accumulator.t} else {s: r.i, t: r.s})",
    "r.i",
)


@st.composite
def blocks(draw: Any) -> Block:
    sizes = draw(st.lists(st.integers(0, 5), min_size=1, max_size=6))
    rows = sum(sizes)
    numbers = draw(st.lists(st.integers(-5, 5) | st.none(), min_size=rows, max_size=rows))
    texts = draw(st.lists(st.sampled_from(["a", "b", None]), min_size=rows, max_size=rows))
    keys = [GroupKey(("k",), ("int",), (n,)) for n in range(len(sizes))]
    return Block([Column("i", "int", numbers), Column("s", "string", texts)], offsets_of(sizes), keys)


def outcome(function: str, block: Block, wide: int, monkeypatch: pytest.MonkeyPatch) -> str:
    with Session() as session:
        fn = session.start(f"f = (r, accumulator) => {function}\nf").value
        monkeypatch.setattr(module, "_WIDE", wide)
        try:
            return repr(fold(RowFunction(session.interpreter, fn), block, {"s": 0, "t": "x"}))
        except FluxError as error:
            return error.trail()


@given(st.sampled_from(FUNCTIONS), blocks())
def test_all_tables_at_once_give_what_they_give_one_by_one(function: str, block: Block) -> None:
    with pytest.MonkeyPatch.context() as patch:
        assert outcome(function, block, 1, patch) == outcome(function, block, 100, patch)


@given(blocks())
def test_a_few_tables_that_are_longer_than_the_others_go_on_alone(block: Block) -> None:
    with pytest.MonkeyPatch.context() as patch:
        assert outcome(FUNCTIONS[0], block, 2, patch) == outcome(FUNCTIONS[0], block, 100, patch)


def test_many_tables_take_a_step_for_each_row_of_the_longest() -> None:
    block = Block(
        [Column("i", "int", [1] * 10 + list(range(20)))],
        [*range(11), 15, 20, 30],
        [GroupKey(("k",), ("int",), (n,)) for n in range(13)],
    )
    calls = 0

    class Counting(RowFunction):
        __slots__ = ()

        def row(self, record: Any, **others: Any) -> Any:
            nonlocal calls
            calls += 1
            return super().row(record, **others)

    with Session() as session:
        fn = session.start("f = (r, accumulator) => ({s: accumulator.s + r.i})\nf").value
        out = fold(Counting(session.interpreter, fn), block, {"s": 0})
    assert [r["s"] for r in out] == [1] * 10 + [10, 35, 145]
    # Ten steps are too many for thirty rows.
    assert calls == 30
    with pytest.MonkeyPatch.context() as patch, Session() as session:
        patch.setattr(module, "_WIDE", 3)
        calls = 0
        fn = session.start("f = (r, accumulator) => ({s: accumulator.s + r.i})\nf").value
        assert [r["s"] for r in fold(Counting(session.interpreter, fn), block, {"s": 0})] == [1] * 10 + [10, 35, 145]
        # Five steps of three tables or more, and what is left of the longest.
        assert calls == 10
