"""Writes what the examples of the library give: a text for each package in tests/docs/outputs, with all results in full.

    python -m tools.example_outputs

A test compares. HTTP is answered from the files beside the packages, and the clock stands still. An example that is not run
in the documentation, mostly because it needs a server, is run here all the same: its error is its output.
"""

from __future__ import annotations

import sys
from pathlib import Path

from miniflux.errors import CheckError, FluxError
from miniflux.output.diagnostics import render
from miniflux.output.table import render_tables
from miniflux.resources import root
from miniflux.session import Result
from miniflux.testing.examples import Example, examples
from miniflux.testing.run_example import disagreement, results
from miniflux.types.locate import library_paths

OUTPUTS = Path(__file__).parents[1] / "tests" / "docs" / "outputs"
NOON = 1_767_268_800 * 1_000_000_000
"""What the clock of examples shows: 2026-01-01T12:00:00Z."""


def package_file(path: str) -> str:
    """The file of a package of the library."""
    return str(Path(root("stdlib"), path, path.rsplit("/", 1)[-1] + ".flux"))


def output_file(path: str) -> Path:
    """Where the outputs of a package are kept."""
    return OUTPUTS / f"{path}.txt"


def outputs(path: str) -> str:
    """The outputs of a package's examples, each under its title. Raises ValueError for an example that is wrong."""
    return "\n".join(f"## {example.title}\n\n{output(example)}" for example in examples(package_file(path)))


def output(example: Example) -> str:
    """All results of an example, with types and group keys; the error of one that is not run in the documentation."""
    try:
        found = results(example, clock=lambda: NOON)
    except FluxError as error:
        if example.run or isinstance(error, CheckError):
            raise ValueError(render(error, color=False)) from None
        return f"error: {error.message}\n"
    problem = disagreement(example, found)
    if problem:
        raise ValueError(problem)
    return "\n".join(map(_shown, found)) or "no results\n"


def _shown(result: Result) -> str:
    return "".join(render_tables(result.name, result.tables)).rstrip("\n") + "\n"


def main() -> int:
    written = set()
    for path in library_paths():
        text = outputs(path)
        if text:
            file = output_file(path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            written.add(file)
    for stale in {*OUTPUTS.rglob("*.txt")} - written:
        stale.unlink()
    print(f"{len(written)} packages in {OUTPUTS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
