"""Package `contrib/sranka/opsgenie`: respondersToJSON."""

from __future__ import annotations

from ....errors import FluxError
from ....values import json
from ....values.null import is_null
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ....values.kinds import Value

# The property that names a responder, by kind.
_NAMED_BY = {"user": "username", "team": "name", "escalation": "name", "schedule": "name"}


@builtin("contrib/sranka/opsgenie", "respondersToJSON")
def responders_to_json(v: list[Value]) -> str:
    """An array of one object a responder, its `type` first."""
    return "[" + ",".join(map(_responder, v)) + "]"


def _responder(text: Value) -> str:
    shown = "" if is_null(text) else text
    kind, colon, name = shown.partition(":")
    if not colon or kind not in _NAMED_BY:
        raise FluxError(
            f"unsupported responder \"{shown}\", it must start with one of ['user:','team:','escalation:','schedule:']"
        )
    return f'{{"type":"{kind}","{_NAMED_BY[kind]}":{json.encode(name).decode()}}}'
