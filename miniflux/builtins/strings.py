"""Package strings: text by code points, with byte offsets where upstream's rule counts bytes."""

from __future__ import annotations

from ..errors import FluxError
from ..values.display import kind_and_value
from ..values.kinds import nature
from ..values.null import Null, is_null, null_of
from . import _letters as letters
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..values.kinds import Value


def _function(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Registers a function of this package, which says itself what is wrong with an argument."""
    return builtin("strings", name, checks=True)


def _check(**arguments: Value) -> None:
    """Raises FluxError when an argument is of another kind than declared, or null: these functions pass no nulls on (upstream's rule)."""
    for name, value in arguments.items():
        wanted = "int" if name == "i" else "string"
        if type(value) is not (int if name == "i" else str):
            raise FluxError(f'expected argument "{name}" to be of type {wanted}, got {kind_and_value(value)}')


def _text(v: Value) -> str:
    """The argument of a function that changes one text. Raises FluxError, in upstream's words for all of them, when it is none."""
    if type(v) is str:
        return v
    raise FluxError(f"cannot convert argument of {kind_and_value(v)} to upper case")


# ---- case -----------------------------------------------------------------------------------------------------------


@_function("toUpper")
def to_upper(v: str) -> str:
    return letters.to_upper(_text(v))


@_function("toLower")
def to_lower(v: str) -> str:
    return letters.to_lower(_text(v))


@_function("toTitle")
def to_title(v: str) -> str:
    return letters.to_title(_text(v))


@_function("title")
def title(v: str) -> str:
    return letters.capitalize_words(_text(v))


@_function("equalFold")
def equal_fold(v: str, t: str) -> bool:
    _check(v=v, t=t)
    return letters.equal_fold(v, t)


def _byte(v: str) -> str:
    """The one ASCII character that `v` is. The functions that ask for its class take exactly one byte (upstream's rule)."""
    if type(v) is not str:
        raise FluxError("procedure cannot be executed")
    if len(v) != 1 or not v.isascii():
        raise FluxError('"v" is not a valid argument: argument length is not equal to 1')
    return v


@_function("isDigit")
def is_digit(v: str) -> bool:
    return _byte(v).isdigit()


@_function("isLetter")
def is_letter(v: str) -> bool:
    return _byte(v).isalpha()


@_function("isLower")
def is_lower(v: str) -> bool:
    return _byte(v).islower()


@_function("isUpper")
def is_upper(v: str) -> bool:
    return _byte(v).isupper()


# ---- trimming -------------------------------------------------------------------------------------------------------


@_function("trim")
def trim(v: str, cutset: str) -> str:
    _check(v=v, cutset=cutset)
    return v.strip(cutset)


@_function("trimLeft")
def trim_left(v: str, cutset: str) -> str:
    _check(v=v, cutset=cutset)
    return v.lstrip(cutset)


@_function("trimRight")
def trim_right(v: str, cutset: str) -> str:
    _check(v=v, cutset=cutset)
    return v.rstrip(cutset)


@_function("trimSpace")
def trim_space(v: str) -> str:
    return _text(v).strip(letters.WHITE_SPACE)


@_function("trimPrefix")
def trim_prefix(v: str, prefix: str) -> str:
    _check(v=v, prefix=prefix)
    return v.removeprefix(prefix)


@_function("trimSuffix")
def trim_suffix(v: str, suffix: str) -> str:
    _check(v=v, suffix=suffix)
    return v.removesuffix(suffix)


# ---- finding --------------------------------------------------------------------------------------------------------


@_function("hasPrefix")
def has_prefix(v: str, prefix: str) -> bool:
    _check(v=v, prefix=prefix)
    return v.startswith(prefix)


@_function("hasSuffix")
def has_suffix(v: str, suffix: str) -> bool:
    _check(v=v, suffix=suffix)
    return v.endswith(suffix)


@_function("containsStr")
def contains_str(v: str, substr: str) -> bool:
    _check(v=v, substr=substr)
    return substr in v


@_function("containsAny")
def contains_any(v: str, chars: str) -> bool:
    _check(v=v, chars=chars)
    return any(character in v for character in chars)


@_function("compare")
def compare(v: str, t: str) -> int:
    _check(v=v, t=t)
    return (v > t) - (v < t)  # the order of code points is that of their bytes in UTF-8


@_function("countStr")
def count_str(v: str, substr: str) -> int:
    _check(v=v, substr=substr)
    return v.count(substr)


@_function("index")
def index(v: str, substr: str) -> int:
    _check(v=v, substr=substr)
    return _bytes_before(v, v.find(substr))


@_function("lastIndex")
def last_index(v: str, substr: str) -> int:
    _check(v=v, substr=substr)
    return _bytes_before(v, v.rfind(substr))


@_function("indexAny")
def index_any(v: str, chars: str) -> int:
    _check(v=v, chars=chars)
    return _bytes_before(v, next((i for i, character in enumerate(v) if character in chars), -1))


@_function("lastIndexAny")
def last_index_any(v: str, chars: str) -> int:
    _check(v=v, chars=chars)
    return _bytes_before(v, max(map(v.rfind, chars), default=-1))


def _bytes_before(v: str, position: int) -> int:
    """The offset in UTF-8 of a code point of `v`; -1 stays."""
    return position if position <= 0 or v.isascii() else len(v[:position].encode())


@_function("strlen")
def strlen(v: str) -> int:
    if type(v) is not str:
        raise FluxError("procedure cannot be executed")
    return len(v)


@builtin("strings", "substring")
def substring(v: str, start: int, end: int) -> str | Null | None:
    if is_null(v) or is_null(start) or is_null(end):
        return null_of("string")
    start = max(start, 0)
    return v[start : max(start, end)]


# ---- taking apart and putting together ------------------------------------------------------------------------------


@_function("split")
def split(v: str, t: str) -> list[str]:
    _check(v=v, t=t)
    return _parts(v, t, -1)


@_function("splitN")
def split_n(v: str, t: str, i: int) -> list[str]:
    _check(v=v, t=t, i=i)
    return _parts(v, t, i)


@_function("splitAfter")
def split_after(v: str, t: str) -> list[str]:
    _check(v=v, t=t)
    return _ended(_parts(v, t, -1), t)


@_function("splitAfterN")
def split_after_n(v: str, t: str, i: int) -> list[str]:
    _check(v=v, t=t, i=i)
    return _ended(_parts(v, t, i), t)


def _parts(v: str, separator: str, limit: int) -> list[str]:
    """At most `limit` parts of `v`, all when it is negative; the last part is what is left. No separator gives characters."""
    if limit == 0:
        return []
    if separator:
        return v.split(separator, limit - 1 if limit > 0 else -1)
    if limit < 0 or limit >= len(v):
        return list(v)
    return [*v[: limit - 1], v[limit - 1 :]]


def _ended(parts: list[str], separator: str) -> list[str]:
    """The parts with the separator that followed each."""
    return [part + separator for part in parts[:-1]] + parts[-1:]


@_function("joinStr")
def join_str(arr: list[str], v: str) -> str:
    if type(arr) is not list:
        raise FluxError(f'keyword argument "arr" should be of kind array, but got {nature(arr)}')
    if arr and nature(arr[0]) != "string":
        raise FluxError(f'expected elements of argument "arr" to be of type string, got type {nature(arr[0])}')
    if any(map(is_null, arr)):
        raise FluxError('expected elements of argument "arr" to be of type string, got type string value <nil>')
    _check(v=v)
    return v.join(arr)


@_function("repeat")
def repeat(v: str, i: int) -> str:
    _check(v=v, i=i)
    if i < 0:
        raise FluxError(f"cannot repeat a string {i} times: negative repeat count")
    try:
        return v * i
    except (MemoryError, OverflowError):
        raise FluxError(f"cannot repeat a string {i} times: the result is too long") from None


@_function("replace")
def replace(v: str, t: str, u: str, i: int) -> str:
    _check(v=v, t=t, u=u, i=i)
    return v.replace(t, u, i)


@_function("replaceAll")
def replace_all(v: str, t: str, u: str) -> str:
    _check(v=v, t=t, u=u)
    return v.replace(t, u)
