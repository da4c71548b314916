"""Package `experimental/mqtt`: to, publish, which say that miniflux does not talk to MQTT brokers."""

from __future__ import annotations

from ...errors import FluxError
from .._unreachable import unreachable
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PACKAGE = "experimental/mqtt"
_NOTES = ("send rows over HTTP with http.endpoint, messages with http.post",)

unreachable(_PACKAGE, "to", "to needs an MQTT broker, which miniflux does not talk to", notes=_NOTES)


@builtin(_PACKAGE, "publish", effect=True)
def publish(broker: Any, topic: Any, message: Any, **others: Any) -> bool:
    """Always fails, with upstream's error for an empty topic or message."""
    for name, value in (("topic", topic), ("message", message)):
        if not value:
            raise FluxError(f"empty {name}")
    raise FluxError("publish needs an MQTT broker, which miniflux does not talk to", notes=_NOTES, code=12)
