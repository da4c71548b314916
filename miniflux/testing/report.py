"""Report: writes the outcomes of tests as they come, and at the end the failures and the count."""

from __future__ import annotations

import sys
import time

from ..output.text import cut, paint
from .outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

INDENT = "    "


class Report:
    """Where outcomes go: text, JSON lines or JUnit's XML on stdout; `live` shows progress on stderr, a terminal `width` wide.

    `total` is the number of tests to come, `color` whether stdout takes colours.
    """

    def __init__(
        self, form: str, total: int, *, verbose: bool = False, live: bool = False, color: bool = False, width: int = 80
    ) -> None:
        self.form = form
        self.total = total
        self.verbose = verbose and form == "text"
        self.live = live and form == "text" and not verbose
        self.color = color
        self.width = width
        self.outcomes: list[Outcome] = []
        self.started = time.perf_counter()

    def count(self, outcome: str) -> int:
        return sum(o.outcome == outcome for o in self.outcomes)

    def add(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)
        if self.form == "json":
            _write_json(
                {
                    "file": outcome.file,
                    "name": outcome.name,
                    "outcome": outcome.outcome,
                    "message": outcome.message,
                }
            )
        elif self.verbose:
            word = paint(outcome.outcome, _STYLES[outcome.outcome], self.color)
            sys.stdout.write(f"{outcome.file}: {outcome.name} ... {word} ({outcome.seconds * 1000:.0f} ms)\n")
            # Who reads along sees each test when it is done.
            sys.stdout.flush()
        elif self.live:
            failed = self.count("failed")
            line = f"{len(self.outcomes)}/{self.total}, {failed} failed: {outcome.file}::{outcome.name}"
            _overwrite(sys.stderr, cut(line, self.width - 1))

    def close(self, note: str = "") -> None:
        """Prints the failures and the count; `note` says why the run ended early."""
        counts = {name: self.count(name) for name in ("passed", "failed", "skipped")}
        if self.form == "json":
            _write_json(counts)
        elif self.form == "junit":
            from .junit import junit

            sys.stdout.write(junit(self.outcomes, note))
        else:
            if self.live:
                _overwrite(sys.stderr, "")
            for failure in self.outcomes:
                if failure.outcome == "failed":
                    self._failure(failure)
            shown = ", ".join(f"{n} {name}" for name, n in counts.items())
            style = "red" if counts["failed"] else "green" if counts["passed"] else "yellow"
            ending = f" ({note})" if note else ""
            seconds = time.perf_counter() - self.started
            sys.stdout.write(f"{paint(shown, style, self.color)} in {seconds:.2f} s{ending}\n")

    def _failure(self, failure: Outcome) -> None:
        place = f"{failure.file}:{failure.line} {failure.name}".rstrip()
        sys.stdout.write(f"{paint('FAILED', 'red', self.color)} {place}\n")
        for line in failure.message.rstrip().splitlines():
            sys.stdout.write(f"{INDENT}{line}".rstrip() + "\n")


_STYLES = {"passed": "green", "failed": "red", "skipped": "yellow"}


def _write_json(record: Mapping[str, object]) -> None:
    import json

    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _overwrite(stream: TextIO, line: str) -> None:
    """Puts a line in place of the one that a terminal shows."""
    stream.write(f"\r{line}\x1b[K")
    stream.flush()
