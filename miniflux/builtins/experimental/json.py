"""Package `experimental/json`: parse."""

from __future__ import annotations

from ...values import json
from ...values.null import is_null
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values.kinds import Value


@builtin("experimental/json", "parse")
def parse(data: Value) -> Value:
    """The value that the text describes; null for null."""
    return None if is_null(data) else json.parse(data)
