"""Worker processes of `miniflux test -j`: each task gives a result, whatever becomes of the process that works at it."""

from __future__ import annotations

import multiprocessing
import os
import signal

import pytest

from miniflux.testing.workers import in_workers


def work(task: str) -> str:
    """Does what a task says: dies in one way or another, or gives itself back."""
    if task == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if task == "exits":
        os._exit(7)
    return task


def lost(task: str, how: str) -> str:
    return f"{task}: {how}"


@pytest.mark.parametrize("count", [1, 2, 5])
def test_every_task_has_its_result(count: int) -> None:
    tasks = ["a", "killed", "b", "exits", "killed", "c", "d", "exits"]
    results = dict(in_workers(work, tasks, count, lost))
    assert [results[i] for i in range(len(tasks))] == [
        "a",
        "killed: signal SIGKILL",
        "b",
        "exits: exit code 7",
        "killed: signal SIGKILL",
        "c",
        "d",
        "exits: exit code 7",
    ]


def test_no_process_is_left_when_nobody_reads_on() -> None:
    reading = in_workers(work, ["a"] * 50, 3, lost)
    next(reading)
    assert len(multiprocessing.active_children()) == 3
    reading.close()
    assert multiprocessing.active_children() == []


def test_nothing_to_do() -> None:
    assert list(in_workers(work, [], 3, lost)) == []
