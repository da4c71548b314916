"""Package system: the clock of the machine."""

from __future__ import annotations

from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..values.time import Time


@builtin("system", "time", effect=True)
def time(context: Any) -> Time:
    now: Time = context.runtime.clock()
    return now
