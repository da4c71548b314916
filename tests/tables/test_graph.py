"""The lazy graph: each node runs once, is let go, and takes the place of its parent where the two are one."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError, StreamError
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.graph import Stream, execute, order
from miniflux.tables.key import EMPTY


def numbers(*values: int) -> Tables:
    return Tables([Block([Column("v", "int", list(values))], [0, len(values)], [EMPTY])])


class Execution:
    """What nodes run in: it counts the calls with effects."""

    def __init__(self) -> None:
        self.effects = 0


class Log:
    """Makes nodes that note when they run."""

    def __init__(self) -> None:
        self.ran: list[str] = []

    def node(self, name: str, *parents: Stream, **options: Any) -> Stream:
        def transform(_: Any, inputs: list[Tables]) -> Tables:
            self.ran.append(name)
            return inputs[0] if inputs else numbers(1, 2)

        return Stream(name, parents, transform, **options)


def test_a_node_read_twice_runs_once() -> None:
    log = Log()
    source = log.node("source")
    left, right = log.node("left", source), log.node("right", source)
    both = log.node("both", left, right)
    assert [t.rows for t in execute(Execution(), [both, left])] == [2, 2]
    assert sorted(log.ran) == ["both", "left", "right", "source"]


def test_an_effect_keeps_its_tables() -> None:
    log = Log()
    sent = log.node("send", log.node("source"), effect=True)
    list(execute(Execution(), [sent]))
    list(execute(Execution(), [log.node("after", sent)]))
    assert log.ran == ["source", "send", "after"]


def test_a_node_whose_row_function_has_effects_keeps_its_tables() -> None:
    ran = []

    def transform(execution: Any, _: list[Tables]) -> Tables:
        ran.append("map")
        execution.effects += 1
        return numbers(1)

    sending = Stream("map", (), transform)
    for _ in range(2):
        list(execute(Execution(), [sending]))
    assert ran == ["map"]


def test_a_long_pipe_needs_no_recursion() -> None:
    log = Log()
    node = log.node("n")
    for _ in range(5000):
        node = log.node("n", node)
    assert next(execute(Execution(), [node])).rows == 2
    assert len(order([node])) == 5001


def test_a_failure_names_the_stage() -> None:
    def fail(_: Any, inputs: list[Tables]) -> Tables:
        raise FluxError("no such column")

    with pytest.raises(StreamError) as caught:
        list(execute(Execution(), [Stream("map", (), fail)]))
    assert caught.value.message == "runtime error: map: no such column"
    with pytest.raises(FluxError) as bare:
        list(execute(Execution(), [Stream("csv.from", (), fail, bare=True)]))
    assert bare.value.message == "no such column"


def fusing(log: Log, name: str, parent: Stream) -> Stream:
    node = log.node(name, parent)

    def instead(_: Any, inputs: list[Tables]) -> Tables:
        log.ran.append(f"fused {name}")
        return inputs[0]

    node.fuses = ((parent.operation,), instead)
    return node


def test_a_node_takes_the_place_of_a_parent_that_only_it_reads() -> None:
    log = Log()
    sort = log.node("sort", log.node("source"))
    limit = fusing(log, "limit", sort)
    assert next(execute(Execution(), [limit])).rows == 2
    assert log.ran == ["source", "fused limit"]


def test_a_parent_that_others_read_runs_for_itself() -> None:
    log = Log()
    sort = log.node("sort", log.node("source"))
    limit = fusing(log, "limit", sort)
    list(execute(Execution(), [limit, sort]))
    assert log.ran == ["source", "sort", "limit"]
    log.ran.clear()
    list(execute(Execution(), [limit, log.node("other", sort)]))
    assert sorted(log.ran) == ["limit", "other", "sort", "source"]


def test_a_chain_of_one_operation_is_its_last() -> None:
    log = Log()
    node = log.node("group", log.node("source"))
    for _ in range(3):
        node = fusing(log, "group", node)
    list(execute(Execution(), [node]))
    assert log.ran == ["source", "fused group"]
