"""run_example, results, disagreement, cell: runs an example of documentation and compares its result with the table that the page shows."""

from __future__ import annotations

import math
import os
import time

from ..errors import FluxError
from ..runtime import Runtime
from ..session import Session
from ..syntax.source import Source
from ..system import read_file
from .outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..session import Result
    from ..tables.block import Block, Column
    from .examples import Example, MarkdownTable

NO_HTTP = "this example sends an HTTP request: give its answers with --replay FILE.har, or in {sidecar} beside the page"


def run_example(example: Example, *, replay: str | None = None, strict: bool = False) -> Outcome:
    """Runs an example; it passes when it runs without an error and gives the tables that the page shows, if it shows any.

    HTTP is answered from `replay`, else from the file beside the page that ends in .har; nothing is ever sent.
    """
    if not example.run:
        return Outcome(example.path, example.line, example.title, "skipped", "marked no_run")
    started = time.perf_counter()
    message = _failure(example, replay, strict)
    seconds = time.perf_counter() - started
    return Outcome(example.path, example.line, example.title, "failed" if message else "passed", message, seconds)


def results(
    example: Example, *, replay: str | None = None, strict: bool = False, clock: Callable[[], int] | None = None
) -> list[Result]:
    """The results of an example; HTTP is answered as `run_example` says, `clock` gives nanoseconds since 1970 UTC.

    Raises FluxError when the example fails.
    """
    sidecar = os.path.splitext(example.path)[0] + ".har"
    har = replay or (sidecar if os.path.exists(sidecar) else None)

    def client() -> Any:
        if har is None:
            raise FluxError(NO_HTTP.format(sidecar=os.path.basename(sidecar)))
        from ..web.replay import Replayer

        return Replayer(har)

    runtime = Runtime(
        http=client, clock=clock, secret=os.environ.get, read=read_file, environ=os.environ, database=_database
    )
    with Session(runtime, strict=strict, include=[os.path.dirname(example.path) or "."]) as session:
        # Blank lines in front make the lines of messages those of the page.
        source = Source("\n" * (example.line - 1) + example.code, example.path)
        return list(session.start(source).results())


def _failure(example: Example, replay: str | None, strict: bool) -> str:
    try:
        found = results(example, replay=replay, strict=strict)
    except FluxError as error:
        from ..output.diagnostics import render

        shown: str = render(error, color=False)
        return shown
    return disagreement(example, found)


def disagreement(example: Example, found: list[Result]) -> str:
    """Where the results of an example are not what the page shows below it; "" when they are, or when it shows nothing."""
    if not example.tables:
        return ""
    chosen = [r for r in found if r.name == "output"] or found[-1:]
    if not chosen:
        return f"{example.path}:{example.tables[0].line}: the page shows a table, the example gives no result\n"
    return compare(example.tables, chosen[0], example.path)


def compare(expected: list[MarkdownTable], result: Result, path: str = "") -> str:
    """What differs between the tables of a page and a result; "" when nothing does.

    Columns may stand in any order, tables too. A page that shows one table for several of the result shows their rows one
    after the other.
    """
    actual = [_texts(table) for table in result.tables.each()]
    if len(expected) == 1 and len(actual) != 1:
        actual = [_joined(actual)]
    if len(expected) != len(actual):
        return f"{path}: the page shows {len(expected)} tables, the result has {len(actual)}\n"
    left = list(actual)
    for table in expected:
        problems = [_difference(table, own) for own in left]
        if "" in problems:
            left.pop(problems.index(""))
            continue
        return f"{path}:{table.line}: {problems[0]}\n"
    return ""


def _difference(table: MarkdownTable, actual: tuple[dict[str, list[str]], int]) -> str:
    columns, rows = actual
    if sorted(table.labels) != sorted(columns):
        return f"the page shows the columns {', '.join(table.labels)}; the result has {', '.join(columns)}"
    if len(table.rows) != rows:
        return f"the page shows {len(table.rows)} rows, the result has {rows}"
    for number, row in enumerate(table.rows):
        for label, want in zip(table.labels, row, strict=False):
            have = columns[label][number]
            if not _same(want, have):
                return f"row {number + 1}, column {label}: the page shows {want!r}, the result has {have!r}"
    return ""


def _same(want: str, have: str) -> bool:
    if want == have:
        return True
    try:
        a, b = float(want), float(have)
    except ValueError:
        return _same_time(want, have)
    return a == b or (math.isnan(a) and math.isnan(b)) or math.isclose(a, b, rel_tol=1e-12)


def _same_time(want: str, have: str) -> bool:
    from ..values.time import parse_time

    if want[:1].isdigit() and have[:1].isdigit() and "T" in want:
        try:
            return parse_time(want) == parse_time(have)
        except FluxError:
            return False
    return False


def _texts(table: Block) -> tuple[dict[str, list[str]], int]:
    return {c.label: [cell(c, v) for v in c.values] for c in table.columns}, table.rows


def cell(column: Column, value: Any) -> str:
    """A value of a column as a page shows it: one line, nothing for null."""
    if value is None:
        return ""
    if column.type == "time":
        from ..values.time import format_rfc3339

        return format_rfc3339(value)
    from ..values.display import string_of

    # A cell of a page is one line, without blanks at its ends.
    return " ".join(string_of(value).split()) if column.type == "string" else string_of(value)


def _joined(tables: list[tuple[dict[str, list[str]], int]]) -> tuple[dict[str, list[str]], int]:
    labels = list(dict.fromkeys(label for columns, _ in tables for label in columns))
    joined = {label: [t for columns, rows in tables for t in columns.get(label, [""] * rows)] for label in labels}
    return joined, sum(rows for _, rows in tables)


def _database(driver: str, source: str) -> Any:
    from ..databases import connect

    return connect(driver, source)
