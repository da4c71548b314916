"""Package `experimental/json`: parse."""

from __future__ import annotations

from ...errors import FluxError
from ...values import json
from ...values.null import null_type
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values.kinds import Value


@builtin("experimental/json", "parse", checks=True)
def parse(data: Value) -> Value:
    """The value that the text describes; null for null bytes."""
    if null_type(data) == "bytes":
        return None
    if type(data) is not bytes:
        raise FluxError("parse data is not of type bytes")
    return json.parse(data)
