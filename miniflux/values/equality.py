"""Deep equality of values."""

from __future__ import annotations

from .dictionary import Dictionary
from .duration import Duration
from .dynamic import Dynamic
from .null import is_null
from .regexp import Regexp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .kinds import Value


def equal(a: Value, b: Value) -> bool:
    """Whether two values are the same, deeply (upstream's rule).

    The kinds must agree, all the way down: [1] is not [1.0]. Fields of records are matched by name. A null makes any
    value that holds it unequal to every other, even to itself, and so does NaN. Functions are equal only to themselves.
    """
    if is_null(a) or is_null(b):
        return False
    kind = type(a)
    if kind is not type(b):
        return False
    if kind is list:
        return len(a) == len(b) and all(map(equal, a, b))
    if kind is dict:
        return len(a) == len(b) and all(name in b and equal(value, b[name]) for name, value in a.items())
    if kind is Dynamic:
        return equal(a.value, b.value)
    if kind is Dictionary:
        return len(a) == len(b) and all(
            equal(k1, k2) and equal(v1, v2) for (k1, v1), (k2, v2) in zip(a.items(), b.items(), strict=True)
        )
    if kind in _BY_VALUE or kind is Duration or kind is Regexp:
        return bool(a == b)
    if getattr(a, "nature", "") in ("uint", "time"):
        return bool(a == b)
    return a is b


_BY_VALUE = frozenset((int, float, bool, str, bytes))
