"""decoder: turns the cells of a CSV column into values of its datatype, a whole column at a time."""

from __future__ import annotations

from ..errors import FluxError
from ..values.kinds import INT_MAX, INT_MIN, UINT_MAX

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Decode = Callable[[list[str]], list[Any]]

_TYPES = {
    "boolean": "bool",
    "long": "int",
    "unsignedLong": "uint",
    "double": "float",
    "string": "string",
    "dateTime": "time",
}
_BOOLS = {
    **dict.fromkeys(("1", "t", "T", "TRUE", "true", "True"), True),
    **dict.fromkeys(("0", "f", "F", "FALSE", "false", "False"), False),
}
_SHARED = 100_000
"""So many different strings of a column are kept once for all rows."""


def decoder(datatype: str) -> tuple[str, Decode]:
    """The column type of a `#datatype` and a function that decodes cells of it, none of them empty.

    The function raises FluxError in the words of Go's strconv and time packages, as upstream does.
    """
    name, _, layout = datatype.partition(":")
    kind = _TYPES.get(name)
    if kind is None:
        from ..values.display import quoted

        raise FluxError(f"unsupported data type {quoted(name)}")
    if kind == "time":
        from .csv_times import decode_times

        return kind, decode_times(layout)
    if kind == "string":
        return kind, _strings()
    decode: Decode = {"bool": _bools, "int": _ints, "uint": _uints, "float": _floats}[kind]
    return kind, decode


def with_default(cells: list[str], decode: Decode, default: Any) -> list[Any]:
    """The values of cells of which the empty ones stand for `default`."""
    if "" not in cells:
        return decode(cells)
    values = decode([c for c in cells if c])
    if len(values) * 2 < len(cells):
        out = [default] * len(cells)
        for at, value in zip([i for i, c in enumerate(cells) if c], values, strict=True):
            out[at] = value
        return out
    following = iter(values).__next__
    return [following() if c else default for c in cells]


def _strings() -> Decode:
    """Equal strings become one object: tags repeat, and a string takes more memory than a pointer to it."""
    known: dict[str, str] = {}
    share = known.setdefault

    def decode(cells: list[str]) -> list[Any]:
        return list(map(share, cells, cells)) if len(known) < _SHARED else cells

    return decode


def _bools(cells: list[str]) -> list[Any]:
    try:
        return list(map(_BOOLS.__getitem__, cells))
    except KeyError:
        raise _failure("ParseBool", next(c for c in cells if c not in _BOOLS), "invalid syntax") from None


def _ints(cells: list[str]) -> list[Any]:
    text = "".join(cells)
    if "-" in text or "+" in text:
        text = text.replace("-", "").replace("+", "")
    if text.isdigit() and text.isascii():
        try:
            values = list(map(int, cells))
            if min(values) >= INT_MIN and max(values) <= INT_MAX:
                return values
        except ValueError:
            pass
    return [_integer(c, "ParseInt", "+-", INT_MIN, INT_MAX) for c in cells]


def _uints(cells: list[str]) -> list[Any]:
    text = "".join(cells)
    if text.isdigit() and text.isascii():
        try:
            values = list(map(int, cells))
            if max(values) <= UINT_MAX:
                return values
        except ValueError:
            pass
    return [_integer(c, "ParseUint", "", 0, UINT_MAX) for c in cells]


def _integer(cell: str, function: str, signs: str, low: int, high: int) -> int:
    digits = cell[1:] if cell[0] in signs else cell
    if not (digits.isdigit() and digits.isascii()):
        raise _failure(function, cell, "invalid syntax")
    digits = digits.lstrip("0") or "0"
    value = int(digits) if len(digits) <= 20 else UINT_MAX + 1
    if cell[0] == "-":
        value = -value
    if not low <= value <= high:
        raise _failure(function, cell, "value out of range")
    return value


def _floats(cells: list[str]) -> list[Any]:
    text = "".join(cells)
    # What Python and Go read alike: no NaN, Inf, underscores or blanks.
    if text.isascii() and text.isprintable() and not any(c in text for c in "nN_ "):
        try:
            values = list(map(float, cells))
            # Go refuses a number that is too large, which Python takes for infinite; then the sum is not finite either.
            if -_INFINITE < sum(values) < _INFINITE:
                return values
        except ValueError:
            pass
    return [_float(c) for c in cells]


_INFINITE = float("inf")


def _float(cell: str) -> float:
    from ..values.convert import parse_float

    value = parse_float(cell)
    if value is None:
        try:
            too_large = abs(float(cell)) == _INFINITE and cell.isascii() and cell.strip() == cell
        except ValueError:
            too_large = False
        raise _failure("ParseFloat", cell, "value out of range" if too_large else "invalid syntax")
    return value


def _failure(function: str, cell: str, why: str) -> FluxError:
    from ..values.display import quoted

    return FluxError(f"strconv.{function}: parsing {quoted(cell)}: {why}")
