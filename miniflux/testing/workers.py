"""in_workers: lets processes work through tasks; a process that dies costs one task, and Ctrl-C leaves none behind."""

from __future__ import annotations

import multiprocessing
import signal
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection


def in_workers(
    work: Callable[[Any], Any], tasks: Sequence[Any], count: int, lost: Callable[[Any, str], Any]
) -> Iterator[tuple[int, Any]]:
    """The number and the result of each task, as they are finished, from `count` processes.

    When a process dies at a task, `lost` makes its result, from the task and how the process ended; another takes its place.
    """
    waiting = list(reversed(range(len(tasks))))
    workers: list[_Worker] = []
    try:
        while waiting and len(workers) < count:
            workers.append(_Worker(work, tasks, waiting.pop()))
        while workers:
            for ready in wait([worker.pipe for worker in workers]):
                worker = next(worker for worker in workers if worker.pipe is ready)
                number, (result, alive) = worker.number, worker.result(lost)
                if alive and waiting:
                    worker.give(waiting.pop())
                else:
                    worker.stop()
                    workers.remove(worker)
                    if waiting:
                        workers.append(_Worker(work, tasks, waiting.pop()))
                yield number, result
    finally:
        for worker in workers:
            worker.stop()


class _Worker:
    """A process, the pipe to it and the number of its task."""

    __slots__ = ("number", "pipe", "process", "tasks")

    def __init__(self, work: Callable[[Any], Any], tasks: Sequence[Any], number: int) -> None:
        self.tasks = tasks
        self.pipe, end = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_serve, args=(work, tasks, end), daemon=True)
        self.process.start()
        # Only the process itself holds its end now: when it dies, the pipe says so.
        end.close()
        self.give(number)

    def give(self, number: int) -> None:
        self.number = number
        try:
            self.pipe.send(number)
        except OSError:  # it died in between, which `result` will notice
            pass

    def result(self, lost: Callable[[Any, str], Any]) -> tuple[Any, bool]:
        """The result of the task, and whether the process lives on."""
        try:
            return self.pipe.recv(), True
        except (EOFError, OSError):
            self.process.join()
            return lost(self.tasks[self.number], _ending(self.process.exitcode or 0)), False

    def stop(self) -> None:
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def _ending(code: int) -> str:
    """How a process ended, by its exit code."""
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"


def _serve(work: Callable[[Any], Any], tasks: Sequence[Any], pipe: Connection) -> None:
    """What a process does: a task for each number that comes, until nobody listens any more."""
    # Ctrl-C reaches all processes of a terminal; the one that reports says what becomes of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent: Any = multiprocessing.parent_process()
    while pipe in wait([pipe, parent.sentinel]):
        try:
            pipe.send(work(tasks[pipe.recv()]))
        except (EOFError, BrokenPipeError):
            return
