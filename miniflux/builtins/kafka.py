"""Package `kafka`: to, which says that miniflux does not talk to Kafka."""

from __future__ import annotations

from ..errors import FluxError
from ._unreachable import unreachable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _check(brokers: list[str], topic: Any, **others: Any) -> None:
    if not brokers:
        raise FluxError("at least one broker is required")
    if not topic:
        raise FluxError("invalid topic name")


unreachable(
    "kafka",
    "to",
    "to needs a Kafka broker, which miniflux does not talk to",
    notes=("send rows over HTTP with http.endpoint, for example to a Kafka REST proxy",),
    check=_check,
)
