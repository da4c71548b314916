"""Package `socket`: from, which says that miniflux opens no sockets for reading."""

from __future__ import annotations

from ..errors import FluxError
from ._unreachable import unreachable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_DECODERS = ("csv", "line")


def _check(url: Any, decoder: Any = "csv") -> None:
    if decoder not in _DECODERS:
        raise FluxError(f"invalid decoder {decoder or ''}, must be one of [{' '.join(_DECODERS)}]")


unreachable(
    "socket",
    "from",
    "from reads from a socket, which miniflux does not open",
    notes=("bring data in with csv.from or requests.get",),
    check=_check,
)
