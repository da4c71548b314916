"""Package `json`: encode."""

from __future__ import annotations

from ..values import json
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value


@builtin("json", "encode")
def encode(v: Value) -> bytes:
    """JSON of any value but functions, streams and dynamic values."""
    return json.encode(v)
