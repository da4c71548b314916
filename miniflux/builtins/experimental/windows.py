"""The function of package `experimental` on time: window."""

from __future__ import annotations

from ..registry import builtin
from ..universe.windows import window_stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.duration import Duration


@builtin("experimental", "_window")
def window(
    context: Interpreter,
    tables: Stream,
    every: Duration,
    period: Duration,
    offset: Duration,
    location: dict[str, Any],
    createEmpty: bool,
) -> Stream:
    """Cuts tables into windows of time, as the function of package universe does with its usual columns."""
    return window_stream(context, tables, every, period, offset, location, create_empty=createEmpty)
