"""The pytest plugin: collects *_test.flux files, and with --flux-doc the examples of Markdown pages and doc comments."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

import pytest

from .outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("flux", "Flux (miniflux)")
    group.addoption(
        "--flux-doc",
        action="store_true",
        help="run the Flux examples of Markdown pages and of doc comments; a page named on the command line is always run",
    )
    group.addoption("--flux-tags", metavar="A,B", default="", help="run testcases with these tags too")
    group.addoption("--flux-replay", metavar="FILE.har", help="answer the HTTP requests of examples from this file")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.name.endswith("_test.flux"):
        return CaseFile.from_parent(parent, path=file_path)
    named = parent.session.isinitpath(file_path)
    if file_path.suffix in (".md", ".markdown", ".flux") and (named or parent.config.getoption("flux_doc")):
        return DocumentFile.from_parent(parent, path=file_path)
    return None


class FluxFailure(Exception):
    """A failed test, with the message that the command line would print."""


class FluxItem(pytest.Item):
    """A testcase or an example."""

    def __init__(self, *, test: Any, **options: Any) -> None:
        super().__init__(**options)
        self.test = test

    @abstractmethod
    def outcome(self) -> Outcome:
        """Runs the test."""

    def runtest(self) -> None:
        outcome = self.outcome()
        if outcome.outcome == "skipped":
            pytest.skip(outcome.message)
        if outcome.outcome == "failed":
            raise FluxFailure(outcome.message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, FluxFailure):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.test.line - 1, self.name


class CaseItem(FluxItem):
    def outcome(self) -> Outcome:
        from .cases import run_case
        from .selection import Selection

        reason = Selection(tags=self.config.getoption("flux_tags").split(",")).reason(self.test)
        if reason:
            return Outcome(self.test.path, self.test.line, self.test.name, "skipped", reason)
        return run_case(self.test)


class ExampleItem(FluxItem):
    def outcome(self) -> Outcome:
        from .run_example import run_example

        return run_example(self.test, replay=self.config.getoption("flux_replay"))


class CaseFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        from ..errors import FluxError
        from .cases import cases

        try:
            found = cases(str(self.path))
        except FluxError as error:
            raise self.CollectError(_shown(error)) from None
        for case in found:
            yield CaseItem.from_parent(self, name=case.name, test=case)


class DocumentFile(pytest.File):
    def collect(self) -> Iterator[pytest.Item]:
        from ..errors import FluxError
        from .examples import examples

        try:
            found = examples(str(self.path))
        except FluxError as error:
            raise self.CollectError(_shown(error)) from None
        for example in found:
            yield ExampleItem.from_parent(self, name=example.title, test=example)


def _shown(error: Any) -> str:
    from ..output.diagnostics import render

    shown: str = render(error, color=False)
    return shown
