"""Package `timezone`: the location of a named time zone."""

from __future__ import annotations

from ..values.null import is_null, null_of
from ..values.windows import ZERO
from ..values.zones import load_zone
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@builtin("timezone", "location")
def location(name: str) -> Any:
    """The location of a zone of the IANA database; raises for one that it does not have."""
    if is_null(name):
        return null_of("object")
    load_zone(name)
    return {"zone": name, "offset": ZERO}
