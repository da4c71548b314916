"""Package `influxdata/influxdb/secrets`: get."""

from __future__ import annotations

from ....values.null import is_null, null_of
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....evaluate.interpreter import Interpreter
    from ....values.kinds import Value


@builtin("influxdata/influxdb/secrets", "get")
def get(context: Interpreter, key: Value) -> Value:
    """The secret of that name; null for null."""
    return null_of("string") if is_null(key) else context.runtime.find_secret(key)
