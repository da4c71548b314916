"""Package `slack`: validateColorString."""

from __future__ import annotations

from ..errors import FluxError
from ..values.display import quoted
from ..values.kinds import INT_MAX, INT_MIN
from ..values.null import is_null
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value

_NAMES = frozenset(("good", "warning", "danger"))
_DIGITS = frozenset("0123456789abcdefABCDEF")
_MOST = 0xFFFFFF


@builtin("slack", "validateColorString")
def validate_color_string(color: Value) -> str:
    """The color, if Slack takes it. Raises upstream's errors for a null and for any other text."""
    if not is_null(color):
        if color in _NAMES:
            return str(color)
        if color[:1] == "#" and 0 <= _hexadecimal(color[1:]) <= _MOST:
            return str(color)
    raise FluxError("could not parse color string")


def _hexadecimal(text: str) -> int:
    """The number that Go's ParseInt reads in base 16, and its errors: a sign may stand in front, underscores may not."""
    digits = text[1:] if text[:1] in ("+", "-") else text
    if not digits or not _DIGITS.issuperset(digits):
        raise FluxError(f"strconv.ParseInt: parsing {quoted(text)}: invalid syntax", code=2)
    number = int(text, 16)
    if not INT_MIN <= number <= INT_MAX:
        raise FluxError(f"strconv.ParseInt: parsing {quoted(text)}: value out of range", code=2)
    return number
