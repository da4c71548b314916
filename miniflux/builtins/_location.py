"""What packages that reckon on a local clock share: the location argument and times that may be durations."""

from __future__ import annotations

from ..errors import FluxError
from ..values.duration import Duration
from ..values.kinds import nature
from ..values.null import is_null
from ..values.time import Time, add_duration
from ..values.windows import Location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..evaluate.interpreter import Interpreter


def time_of(context: Interpreter, value: Any) -> Time | None:
    """A time, or now plus a duration; None for a null whose type is known. Raises for anything else."""
    kind = type(value)
    if kind is Time:
        return Time(value)
    if kind is Duration:
        return add_duration(context.now(), value)
    if value is not None and is_null(value):
        return None
    raise FluxError(f"{nature(value)} is not Timeable")


def parts_location(record: dict[str, Any]) -> Location:
    """The location for functions that take a date apart, which do not say which zone is unknown (upstream's words)."""
    try:
        return Location.of(record)
    except FluxError as error:
        if error.message.startswith(("unknown time zone", "time: ")):
            raise FluxError("invalid location") from error
        raise
