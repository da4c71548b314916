"""Package `contrib/sranka/sensu`: toSensuName."""

from __future__ import annotations

from ....values.null import is_null, null_of
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....values.kinds import Value

_KEPT = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")


@builtin("contrib/sranka/sensu", "toSensuName")
def to_sensu_name(v: Value) -> Value:
    """The text with `_` for each character that Sensu does not take; null for null."""
    if is_null(v):
        return null_of("string")
    return "".join([c if c in _KEPT else "_" for c in v]) or "_"
