"""miniflux run: runs a script and prints its results."""

from __future__ import annotations

import sys

from ..errors import FluxError, UsageError
from .setup import Setup, read_script, terminal_width, use_color

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..arguments import Parsed
    from ..session import Result


def main(parsed: Parsed) -> int:
    """Runs the script; results on stdout, everything else on stderr. Gives the exit code."""
    if (parsed.text("exec") is None) == (not parsed.operands):
        raise UsageError(f"run: give a script: {parsed.command.operand}")
    form = parsed.text("format") or ("table" if sys.stdout.isatty() else "csv")
    if parsed.switch("error_table") and form != "csv":
        raise UsageError("run: --error-table belongs to --format csv")
    setup = Setup(parsed)
    printer = _printer(form, use_color(parsed, sys.stdout))
    error: FluxError | None = None
    written = False
    try:
        tree = setup.session.parse(read_script(parsed))
        setup.show_warnings()
        if setup.has_fatal_warnings():
            return 1
        for result in setup.session.start_tree(tree).results():
            result.tables = setup.safe(result.tables)
            printer(result)
            written = True
    except FluxError as failure:
        error = failure
    except KeyboardInterrupt:
        sys.stdout.flush()
        setup.interrupted()
        return 130
    finally:
        setup.close()
    sys.stdout.flush()
    setup.show_warnings()
    if error is not None:
        if parsed.switch("error_table"):
            from ..tables.csv_write import error_table

            sys.stdout.write(error_table(error, written=written))
            return 0
        setup.show_error(error)
        return 1
    return 1 if setup.has_fatal_warnings() else 0


def _printer(form: str, color: bool) -> Callable[[Result], None]:
    write = sys.stdout.write
    if form == "csv":
        from ..tables.csv_write import write_annotated

        return lambda result: write_annotated(result.name, result.tables, write)
    if form == "json":
        from ..output.json import render_json

        return lambda result: _write_all(write, render_json(result.name, result.tables))
    from ..output.table import render_tables

    width = terminal_width(sys.stdout)
    return lambda result: _write_all(write, render_tables(result.name, result.tables, width=width, color=color))


def _write_all(write: Callable[[str], object], parts: object) -> None:
    for part in parts:  # type: ignore[attr-defined]
        write(part)
