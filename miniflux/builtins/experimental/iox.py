"""Package `experimental/iox`: from, sql, which say in upstream's words that there is no server."""

from __future__ import annotations

from ...errors import FluxError
from .._unreachable import unreachable
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PACKAGE = "experimental/iox"

unreachable(
    _PACKAGE,
    "sql",
    "iox client has not been configured",
    notes=("miniflux runs without an InfluxDB server and does not connect to one",),
)


@builtin(_PACKAGE, "from", effect=True)
def from_(bucket: Any, measurement: Any) -> Any:
    """Always fails, as upstream does outside InfluxDB Cloud."""
    raise FluxError("iox.from() is not implemented outside cloud 2.x", code=12)
