"""Package `experimental/record`: any, get."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.scope import MISSING, Package
from ...values.kinds import type_text
from ...values.null import is_null
from ..registry import builtin, constant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values.kinds import Value

constant("experimental/record", "any", {})


@builtin("experimental/record", "get")
def get(r: Value, key: Value, default: Value) -> Value:
    """A property of a record (or member of a package), `default` when it has none of that name."""
    if is_null(r) or is_null(key):
        return default
    if not isinstance(r, (dict, Package)):
        raise FluxError(f"expected a record but found {type_text(r)} (argument r)")
    value = r.get(key) if isinstance(r, Package) else r.get(key, MISSING)
    return default if value is MISSING else value
