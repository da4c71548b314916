"""csv.from: tables from CSV text or from a CSV file."""

from __future__ import annotations

from ..errors import FluxError
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..tables.block import Tables


@builtin("csv", "from")
def from_(context: Any, csv: Any = "", file: Any = "", mode: Any = "annotations") -> Any:
    """A stream of the tables of `csv` or of the file named `file`; any mode but "raw" is read as annotated (upstream's rule)."""
    if not csv and not file:
        raise FluxError("must provide csv raw text or filename")
    if csv and file:
        raise FluxError("must provide exactly one of the parameters csv or file")

    def read(execution: Any, inputs: list[Tables]) -> Tables:
        from ..tables.csv_read import read_annotated, read_raw

        try:
            text = csv or _text_of(context, file)
            return read_raw(text) if mode == "raw" else read_annotated(text)
        except FluxError as error:
            raise FluxError(f"error in csv.from(): {error.message}", code=error.code) from error

    arguments = {"csv": csv, "file": file, "mode": mode}
    return context.stream("csv.from", (), read, arguments=arguments, bare=True)


def _text_of(context: Any, file: str) -> str:
    try:
        text: str = context.runtime.read_text(file)
    except FluxError as error:
        raise FluxError(f"csv.from() failed to read file: {error.message}", code=error.code) from error
    return text
