"""miniflux test: runs testcases, or the examples of documentation, and reports."""

from __future__ import annotations

import os
import sys

from ..arguments import number
from ..errors import FluxError, UsageError
from ..suggest import did_you_mean
from ..testing.cases import Case, SuiteError, cases, check_names, run_case
from ..testing.outcome import Outcome
from ..testing.report import INDENT, Report
from ..testing.selection import Selection
from .paths import find_files, is_document, is_test_file
from .setup import include_folders, terminal_width, use_color

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..arguments import Parsed
    from ..testing.examples import Example


def main(parsed: Parsed) -> int:
    """Runs the tests that a command line names; 0 when none failed."""
    selection = Selection(
        parsed.text("select"),
        _listed(parsed.texts("tags")),
        _listed(parsed.texts("skip")),
        skip_untagged=parsed.switch("skip_untagged"),
    )
    jobs = number(parsed, "jobs", 1, 1, 1000)
    tests, unread = _gather(parsed, selection)
    if parsed.switch("list"):
        return _list(tests, unread, selection)
    runner = Runner(parsed, selection)
    report = Report(
        parsed.text("format") or "text",
        len(tests) + len(unread),
        verbose=parsed.switch("verbose"),
        live=sys.stderr.isatty() and os.environ.get("TERM") != "dumb",
        color=runner.color,
        width=terminal_width(sys.stderr) or 80,
    )
    if not tests and not unread:
        which = f" that -k {parsed.text('select')!r} lets through" if parsed.text("select") else ""
        sys.stderr.write(f"miniflux: found no test{which}\n")
    try:
        for outcome in unread:
            report.add(outcome)
        for outcome in _run(runner, tests, jobs):
            report.add(outcome)
    except KeyboardInterrupt:
        report.close("interrupted")
        return 130
    report.close()
    return 1 if report.count("failed") else 0


def _listed(texts: list[str]) -> list[str]:
    """The items of options that take several, parted by commas."""
    return [item for text in texts for item in text.split(",") if item]


def _gather(parsed: Parsed, selection: Selection) -> tuple[list[Case | Example], list[Outcome]]:
    """The tests that `-k` lets through, in order, and an outcome for each file that cannot be read.

    Raises UsageError for a tag that is none, SuiteError for what is wrong with testcases as such.
    """
    from ..testing.examples import examples

    documents = parsed.switch("doc")
    tests: list[Case | Example] = []
    unread: list[Outcome] = []
    for file in find_files(parsed.operands, is_document if documents else is_test_file):
        try:
            tests += examples(file) if documents else cases(file)
        except SuiteError:
            raise
        except FluxError as error:
            from ..output.diagnostics import render

            line = error.span.begin[0] if error.span is not None else 1
            message = render(error, color=use_color(parsed, sys.stdout))
            unread.append(Outcome(file, line, "", "failed", message))
    found = [test for test in tests if isinstance(test, Case)]
    check_names(found)
    _check_tags(selection.tags, found)
    return [test for test in tests if selection.matches(test)], unread


def _check_tags(tags: list[str], found: list[Case]) -> None:
    """Raises UsageError for a tag that no testcase can have: a slip there would leave out what was asked for."""
    known = {tag for case in found for tag in case.known_tags}
    for tag in tags:
        if found and tag not in known:
            notes = did_you_mean(tag, known) or (f"there are: {', '.join(sorted(known)) or 'none'}",)
            raise UsageError(f"test: --tags {tag}: no such tag", notes=notes)


def _list(tests: list[Case | Example], unread: list[Outcome], selection: Selection) -> int:
    for test in tests:
        if not selection.reason(test):
            sys.stdout.write(test.qualified + "\n")
    for outcome in unread:
        sys.stderr.write(outcome.message)
    return 1 if unread else 0


def _run(runner: Runner, tests: list[Case | Example], jobs: int) -> Iterator[Outcome]:
    """The outcomes of tests, in their order, however many processes run them."""
    if jobs == 1 or len(tests) < 2:
        yield from map(runner, tests)
        return
    from ..testing.workers import in_workers

    early: dict[int, Outcome] = {}
    following = 0
    for at, outcome in in_workers(runner, tests, jobs, runner.lost):
        early[at] = outcome
        while following in early:
            yield early.pop(following)
            following += 1


class Runner:
    """Runs one test after the other as a command line asks; it goes to other processes with its settings."""

    __slots__ = ("color", "include", "replay", "selection", "strict", "width")

    def __init__(self, parsed: Parsed, selection: Selection) -> None:
        text = parsed.text("format") in (None, "text")
        width = terminal_width(sys.stdout)
        self.selection = selection
        self.strict = parsed.switch("strict")
        self.include = include_folders(parsed)
        self.replay = parsed.text("replay")
        self.color = text and use_color(parsed, sys.stdout)
        self.width = max(width - len(INDENT), 20) if text and width else None

    def __call__(self, test: Case | Example) -> Outcome:
        reason = self.selection.reason(test)
        if reason:
            return Outcome(test.path, test.line, test.name, "skipped", reason)
        if isinstance(test, Case):
            return run_case(test, strict=self.strict, include=self.include, width=self.width, color=self.color)
        from ..testing.run_example import run_example

        return run_example(test, replay=self.replay, strict=self.strict)

    def lost(self, test: Case | Example, how: str) -> Outcome:
        """The outcome of a test whose process died."""
        message = f"the process that ran this test ended without a result ({how})\n"
        return Outcome(test.path, test.line, test.name, "failed", message)
