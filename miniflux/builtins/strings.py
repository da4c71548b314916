"""Package strings: text by code points, with byte offsets where upstream's rule counts bytes."""

from __future__ import annotations

from ..errors import FluxError
from ..values.kinds import nature
from ..values.null import Null, is_null, null_of
from . import _letters as letters
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value


def _present(**arguments: Value) -> None:
    """Raises FluxError when one of the arguments is null: no function of two and more arguments passes nulls on (upstream's rule)."""
    for name, value in arguments.items():
        if is_null(value):
            wanted = _WANTED.get(name, "string")
            raise FluxError(f'expected argument "{name}" to be of type {wanted}, got type {nature(value)} value <nil>')


_WANTED = {"i": "int", "arr": "array"}


def _text(v: str | Null | None) -> str:
    """The argument of a function that changes one text. Raises FluxError, in upstream's words for all of them, when it is null."""
    if type(v) is str:
        return v
    raise FluxError(f"cannot convert argument of type {nature(v)} value <nil> to upper case")


# ---- case -----------------------------------------------------------------------------------------------------------


@builtin("strings", "toUpper")
def to_upper(v: str) -> str:
    return letters.to_upper(_text(v))


@builtin("strings", "toLower")
def to_lower(v: str) -> str:
    return letters.to_lower(_text(v))


@builtin("strings", "toTitle")
def to_title(v: str) -> str:
    return letters.to_title(_text(v))


@builtin("strings", "title")
def title(v: str) -> str:
    return letters.capitalize_words(_text(v))


@builtin("strings", "equalFold")
def equal_fold(v: str, t: str) -> bool:
    _present(v=v, t=t)
    return letters.equal_fold(v, t)


def _byte(v: str) -> str:
    """The one ASCII character that `v` is. The functions that ask for its class take exactly one byte (upstream's rule)."""
    if type(v) is not str:
        raise FluxError("procedure cannot be executed")
    if len(v) != 1 or not v.isascii():
        raise FluxError('"v" is not a valid argument: argument length is not equal to 1')
    return v


@builtin("strings", "isDigit")
def is_digit(v: str) -> bool:
    return _byte(v).isdigit()


@builtin("strings", "isLetter")
def is_letter(v: str) -> bool:
    return _byte(v).isalpha()


@builtin("strings", "isLower")
def is_lower(v: str) -> bool:
    return _byte(v).islower()


@builtin("strings", "isUpper")
def is_upper(v: str) -> bool:
    return _byte(v).isupper()


# ---- trimming -------------------------------------------------------------------------------------------------------


@builtin("strings", "trim")
def trim(v: str, cutset: str) -> str:
    _present(v=v, cutset=cutset)
    return v.strip(cutset)


@builtin("strings", "trimLeft")
def trim_left(v: str, cutset: str) -> str:
    _present(v=v, cutset=cutset)
    return v.lstrip(cutset)


@builtin("strings", "trimRight")
def trim_right(v: str, cutset: str) -> str:
    _present(v=v, cutset=cutset)
    return v.rstrip(cutset)


@builtin("strings", "trimSpace")
def trim_space(v: str) -> str:
    return _text(v).strip(letters.WHITE_SPACE)


@builtin("strings", "trimPrefix")
def trim_prefix(v: str, prefix: str) -> str:
    _present(v=v, prefix=prefix)
    return v.removeprefix(prefix)


@builtin("strings", "trimSuffix")
def trim_suffix(v: str, suffix: str) -> str:
    _present(v=v, suffix=suffix)
    return v.removesuffix(suffix)


# ---- finding --------------------------------------------------------------------------------------------------------


@builtin("strings", "hasPrefix")
def has_prefix(v: str, prefix: str) -> bool:
    _present(v=v, prefix=prefix)
    return v.startswith(prefix)


@builtin("strings", "hasSuffix")
def has_suffix(v: str, suffix: str) -> bool:
    _present(v=v, suffix=suffix)
    return v.endswith(suffix)


@builtin("strings", "containsStr")
def contains_str(v: str, substr: str) -> bool:
    _present(v=v, substr=substr)
    return substr in v


@builtin("strings", "containsAny")
def contains_any(v: str, chars: str) -> bool:
    _present(v=v, chars=chars)
    return any(character in v for character in chars)


@builtin("strings", "compare")
def compare(v: str, t: str) -> int:
    _present(v=v, t=t)
    return (v > t) - (v < t)  # the order of code points is that of their bytes in UTF-8


@builtin("strings", "countStr")
def count_str(v: str, substr: str) -> int:
    _present(v=v, substr=substr)
    return v.count(substr)


@builtin("strings", "index")
def index(v: str, substr: str) -> int:
    _present(v=v, substr=substr)
    return _bytes_before(v, v.find(substr))


@builtin("strings", "lastIndex")
def last_index(v: str, substr: str) -> int:
    _present(v=v, substr=substr)
    return _bytes_before(v, v.rfind(substr))


@builtin("strings", "indexAny")
def index_any(v: str, chars: str) -> int:
    _present(v=v, chars=chars)
    return _bytes_before(v, next((i for i, character in enumerate(v) if character in chars), -1))


@builtin("strings", "lastIndexAny")
def last_index_any(v: str, chars: str) -> int:
    _present(v=v, chars=chars)
    return _bytes_before(v, max(map(v.rfind, chars), default=-1))


def _bytes_before(v: str, position: int) -> int:
    """The offset in UTF-8 of a code point of `v`; -1 stays."""
    return position if position <= 0 or v.isascii() else len(v[:position].encode())


@builtin("strings", "strlen")
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


@builtin("strings", "split")
def split(v: str, t: str) -> list[str]:
    _present(v=v, t=t)
    return _parts(v, t, -1)


@builtin("strings", "splitN")
def split_n(v: str, t: str, i: int) -> list[str]:
    _present(v=v, t=t, i=i)
    return _parts(v, t, i)


@builtin("strings", "splitAfter")
def split_after(v: str, t: str) -> list[str]:
    _present(v=v, t=t)
    return _ended(_parts(v, t, -1), t)


@builtin("strings", "splitAfterN")
def split_after_n(v: str, t: str, i: int) -> list[str]:
    _present(v=v, t=t, i=i)
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


@builtin("strings", "joinStr")
def join_str(arr: list[str], v: str) -> str:
    _present(arr=arr, v=v)
    if any(map(is_null, arr)):
        raise FluxError('expected elements of argument "arr" to be of type string, got type string value <nil>')
    return v.join(arr)


@builtin("strings", "repeat")
def repeat(v: str, i: int) -> str:
    _present(v=v, i=i)
    if i < 0:
        raise FluxError(f"cannot repeat a string {i} times: negative repeat count")
    try:
        return v * i
    except (MemoryError, OverflowError):
        raise FluxError(f"cannot repeat a string {i} times: the result is too long") from None


@builtin("strings", "replace")
def replace(v: str, t: str, u: str, i: int) -> str:
    _present(v=v, t=t, u=u, i=i)
    return v.replace(t, u, i)


@builtin("strings", "replaceAll")
def replace_all(v: str, t: str, u: str) -> str:
    _present(v=v, t=t, u=u)
    return v.replace(t, u)
