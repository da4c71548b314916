"""Package system: the clock of the machine."""

from __future__ import annotations

from ..values.time import Time
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..evaluate.interpreter import Interpreter


@builtin("system", "time", effect=True)
def time(context: Interpreter) -> Time:
    return Time(context.runtime.clock())
