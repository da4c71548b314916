"""miniflux test: runs testcases, or the examples of documentation, and reports."""

from __future__ import annotations

import sys

from ..arguments import number
from ..errors import FluxError, UsageError
from ..testing.outcome import Outcome, selector

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..arguments import Parsed
    from ..testing.cases import Case
    from ..testing.examples import Example

    Job = tuple[str, str, str, Callable[[], Outcome]]


def main(parsed: Parsed) -> int:
    """Runs the tests that a command line names; 0 when none failed."""
    report = Report(parsed)
    jobs = number(parsed, "jobs", 1, lambda n: n > 0)
    try:
        for outcome in _outcomes(parsed, jobs):
            report.add(outcome)
    except KeyboardInterrupt:
        report.close("interrupted")
        return 130
    report.close()
    return 1 if report.failed else 0


def _outcomes(parsed: Parsed, jobs: int) -> Iterator[Outcome]:
    if parsed.switch("list"):
        for name in _names(parsed):
            sys.stdout.write(name + "\n")
        return
    if jobs == 1:
        for file in _files(parsed):
            yield from run_file(file, _settings(parsed))
        return
    from concurrent.futures import ProcessPoolExecutor
    from itertools import repeat

    with ProcessPoolExecutor(jobs) as pool:
        try:
            for outcomes in pool.map(_run_whole, _files(parsed), repeat(_settings(parsed)), chunksize=4):
                yield from outcomes
        except KeyboardInterrupt:
            pool.shutdown(cancel_futures=True)
            raise


def _settings(parsed: Parsed) -> dict[str, object]:
    selector(parsed.text("select"))
    return {
        "doc": parsed.switch("doc"),
        "select": parsed.text("select"),
        "tags": [t for item in parsed.texts("tags") for t in item.split(",")],
        "skip": [n for item in parsed.texts("skip") for n in item.split(",")],
        "replay": parsed.text("replay"),
        "strict": parsed.switch("strict"),
        "include": parsed.texts("include"),
    }


def _files(parsed: Parsed) -> list[str]:
    from ..testing.cases import find_files
    from ..testing.examples import find_documents

    try:
        return find_documents(parsed.operands) if parsed.switch("doc") else find_files(parsed.operands)
    except FluxError as error:
        raise UsageError(error.message) from None


def _names(parsed: Parsed) -> Iterator[str]:
    settings = _settings(parsed)
    wanted = selector(parsed.text("select"))
    for file in _files(parsed):
        for item in _tests(file, settings):
            if not isinstance(item, Outcome) and wanted(item.qualified):
                yield item.qualified


def _run_whole(file: str, settings: dict[str, object]) -> list[Outcome]:
    return list(run_file(file, settings))


def _tests(file: str, settings: dict[str, object]) -> list[Case] | list[Example] | list[Outcome]:
    from ..testing.cases import cases
    from ..testing.examples import examples

    try:
        return examples(file) if settings["doc"] else cases(file)
    except FluxError as error:
        from ..output.diagnostics import render

        return [Outcome(file, 1, "", "failed", render(error, color=False))]


def run_file(file: str, settings: dict[str, object]) -> Iterator[Outcome]:
    """The outcomes of the tests of a file that `-k`, tags and `--skip` let through."""
    from ..testing.cases import Case, run_case
    from ..testing.run_example import run_example

    wanted = selector(settings["select"])  # type: ignore[arg-type]
    given: list[str] = settings["tags"]  # type: ignore[assignment]
    skipped: list[str] = settings["skip"]  # type: ignore[assignment]
    strict = bool(settings["strict"])
    for item in _tests(file, settings):
        if isinstance(item, Outcome):
            yield item
        elif not wanted(item.qualified):
            continue
        elif isinstance(item, Case):
            missing = [t for t in item.tags if t not in given]
            if missing:
                yield Outcome(item.path, item.line, item.name, "skipped", f"tagged {', '.join(missing)}")
            elif item.name in skipped:
                yield Outcome(item.path, item.line, item.name, "skipped", "left out by --skip")
            else:
                yield run_case(item, strict=strict, include=settings["include"])  # type: ignore[arg-type]
        elif item.title in skipped:
            yield Outcome(item.path, item.line, item.title, "skipped", "left out by --skip")
        else:
            yield run_example(item, replay=settings["replay"], strict=strict)  # type: ignore[arg-type]


class Report:
    """Writes outcomes as they come, and the count at the end."""

    def __init__(self, parsed: Parsed) -> None:
        self.json = parsed.text("format") == "json"
        self.junit = parsed.text("format") == "junit"
        self.verbose = parsed.switch("verbose")
        self.listing = parsed.switch("list")
        self.live = sys.stderr.isatty() and not self.json and not self.junit and not self.verbose
        self.passed = self.failed = self.skipped = 0
        self.failures: list[Outcome] = []
        self.all: list[Outcome] = []
        self.seconds = 0.0

    def add(self, outcome: Outcome) -> None:
        setattr(self, outcome.outcome, getattr(self, outcome.outcome) + 1)
        self.seconds += outcome.seconds
        if self.json:
            import json

            record = {
                "file": outcome.file,
                "name": outcome.name,
                "outcome": outcome.outcome,
                "message": outcome.message,
            }
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
            return
        if self.junit:
            # Counts stand in front of what they count.
            self.all.append(outcome)
            return
        if outcome.outcome == "failed":
            self.failures.append(outcome)
        if self.verbose:
            sys.stdout.write(
                f"{outcome.file}: {outcome.name} ... {outcome.outcome} ({outcome.seconds * 1000:.0f} ms)\n"
            )
        elif self.live:
            done = self.passed + self.failed + self.skipped
            sys.stderr.write(f"\r{done} done, {self.failed} failed: {outcome.file[-60:]:<60}")
            sys.stderr.flush()

    def close(self, note: str = "") -> None:
        """Prints the failures and the count; `note` says why the run ended early."""
        if self.listing:
            return
        if self.json:
            import json

            counts = {"passed": self.passed, "failed": self.failed, "skipped": self.skipped}
            sys.stdout.write(json.dumps(counts) + "\n")
            return
        if self.junit:
            from ..testing.junit import junit

            sys.stdout.write(junit(self.all, note))
            return
        if self.live:
            sys.stderr.write("\r" + " " * 100 + "\r")
        for failure in self.failures:
            sys.stdout.write(f"FAILED {failure.file}:{failure.line} {failure.name}\n")
            sys.stdout.writelines(f"    {line}\n" for line in failure.message.rstrip().splitlines())
        ending = f" ({note})" if note else ""
        sys.stdout.write(
            f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped in {self.seconds:.2f} s{ending}\n"
        )
