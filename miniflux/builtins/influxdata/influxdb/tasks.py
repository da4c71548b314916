"""Package `influxdata/influxdb/tasks`: _zeroTime, _lastSuccess."""

from __future__ import annotations

from ....errors import FluxError
from ....values.kinds import nature
from ....values.null import is_null, null_of
from ....values.time import add_duration
from ...registry import builtin, constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....values.kinds import Value

_PACKAGE = "influxdata/influxdb/tasks"

constant(_PACKAGE, "_zeroTime", null_of("time"))


@builtin(_PACKAGE, "_lastSuccess")
def last_success(context: Interpreter, orTime: Value, lastSuccessTime: Value) -> Value:
    """`lastSuccessTime`, or `orTime` where that is null; a duration counts from the option now."""
    kind = nature(orTime)
    if kind not in ("time", "duration") and not is_null(orTime):
        raise FluxError(f'keyword argument "orTime" should be a time or duration, but got {kind}')
    if not is_null(lastSuccessTime):
        return lastSuccessTime
    if is_null(orTime):
        return null_of("time")
    return add_duration(context.now(), orTime) if kind == "duration" else orTime
