"""write_annotated: tables to annotated CSV, as InfluxDB and its clients write and read it; error_table: an error likewise."""

from __future__ import annotations

from ..values.time import civil_from_days
from .kernels import spread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..errors import FluxError
    from .block import Block, Tables
    from .key import GroupKey

    Write = Callable[[str], object]
    Format = Callable[[list[Any]], list[str]]

DATATYPES = {
    "bool": "boolean",
    "int": "long",
    "uint": "unsignedLong",
    "float": "double",
    "string": "string",
    "time": "dateTime:RFC3339",
}
_ROWS = 5_000
"""Rows that are put into text at once."""

_MINUTE = 60_000_000_000
_KNOWN = 50_000
"""So many different times of a column are written once for all rows: many tables have rows at the same times."""


def write_annotated(name: str, tables: Tables, write: Write) -> None:
    """Writes a result, piece by piece, and the blank line that ends it. Lines end with CRLF (RFC 4180).

    Annotations and header stand before the first table and again, after a blank line, where columns or the labels of the
    group key change, and around empty tables, whose key is written as `#default`. Null is an empty cell.
    """
    schema: object = None  # what the rows below the last header may have
    number = 0
    started = False
    for block in tables:
        own = (block.key_labels, [(c.label, c.type) for c in block.columns])
        for first, last in _runs(block):
            empty = block.offsets[first] == block.offsets[last] or not block.columns
            if empty or own != schema:
                if started:
                    write("\r\n")
                _write_header(name, block, block.keys[first] if empty else None, number, write)
                started = True
            if not empty:
                _write_rows(block, first, last, number, write)
            schema = None if empty else own
            number += last - first
    write("\r\n")


def error_table(error: FluxError, *, written: bool = False) -> str:
    """The table by which upstream's clients learn of an error; `written` says that results stand before it."""
    lines = (
        "#datatype,string,string",
        "#group,true,true",
        "#default,,",
        ",error,reference",
        f",{quote(error.trail())},",
    )
    return ("\r\n" if written else "") + "\r\n".join(lines) + "\r\n"


def _runs(block: Block) -> list[tuple[int, int]]:
    """Stretches of tables with rows, and every empty table on its own."""
    sizes = block.sizes() if block.columns else [0] * len(block.keys)
    if 0 not in sizes:
        return [(0, len(sizes))]
    runs: list[tuple[int, int]] = []
    begin = 0
    for i, size in enumerate(sizes):
        if not size:
            if begin < i:
                runs.append((begin, i))
            runs.append((i, i + 1))
            begin = i + 1
    if begin < len(sizes):
        runs.append((begin, len(sizes)))
    return runs


def _write_header(name: str, block: Block, key: GroupKey | None, number: int, write: Write) -> None:
    """Annotations and labels; `key` is that of an empty table."""
    columns = block.columns
    labels = block.key_labels
    if key is None:
        table, defaults = "", [""] * len(columns)
    else:
        table = str(number)
        defaults = [cells(c.type, [key.get(c.label)])[0] if c.label in labels else "" for c in columns]
    rows = (
        ("#datatype", "string", "long", *(DATATYPES[c.type] for c in columns)),
        ("#group", "false", "false", *("true" if c.label in labels else "false" for c in columns)),
        ("#default", quote(name), table, *defaults),
        ("", "result", "table", *(quote(c.label) for c in columns)),
    )
    write("".join([",".join(row) + "\r\n" for row in rows]))


def _write_rows(block: Block, first: int, last: int, number: int, write: Write) -> None:
    start, end = block.offsets[first], block.offsets[last]
    ids = [f",,{number + i}" for i in range(last - first)]
    prefixes = spread(ids, [o - start for o in block.offsets[first : last + 1]])
    columns = [(formatter(c.type), c.values) for c in block.columns]
    for a in range(start, end, _ROWS):
        b = min(a + _ROWS, end)
        texts = [form(values[a:b]) for form, values in columns]
        lines = map(",".join, zip(prefixes[a - start : b - start], *texts, strict=True))
        write("\r\n".join(lines) + "\r\n")


# ---- cells ----------------------------------------------------------------------------------------------------------


def formatter(type: str) -> Format:
    """A function that gives the cells of values, quoted where need be; null is the empty cell. Each column has its own."""
    form = _times() if type == "time" else _FORMATS[type]

    def cells(values: list[Any]) -> list[str]:
        if None in values:
            present = iter(cells([v for v in values if v is not None])).__next__
            return ["" if v is None else present() for v in values]
        return form(values) if values else []

    return cells


def cells(type: str, values: list[Any]) -> list[str]:
    """The cells of some values."""
    return formatter(type)(values)


def _bools(values: list[Any]) -> list[str]:
    return ["true" if v else "false" for v in values]


def _integers(values: list[Any]) -> list[str]:
    return list(map(str, values))


def _floats(values: list[Any]) -> list[str]:
    """Shortest decimals that read back alike, never with an exponent."""
    text = "\n".join(map(repr, values)) + "\n"
    if "e" in text or "n" in text:  # an exponent, inf or nan
        from ..values.display import format_float

        return [format_float(v) for v in values]
    return text.replace(".0\n", "\n").split("\n")[:-1]


def _strings(values: list[Any]) -> list[str]:
    text = "".join(values)
    if text.isprintable() and not ('"' in text or "," in text or " " in text or "\\" in text):
        return values
    quoted = {v: quote(v) for v in set(values)}
    return [quoted[v] for v in values]


def _times() -> Format:
    """RFC 3339 with as many digits of the second as there are. Times, minutes and seconds repeat: each is written once."""
    minutes, seconds = _Minutes(), _Seconds()
    known = _Times(minutes, seconds)

    def form(values: list[Any]) -> list[str]:
        if len(known) < _KNOWN:
            return list(map(known.__getitem__, values))
        if len(seconds) > _KNOWN:
            seconds.clear()
        return [minutes[v // _MINUTE] + seconds[v % _MINUTE] for v in values]

    return form


_FORMATS: dict[str, Format] = {
    "bool": _bools,
    "int": _integers,
    "uint": _integers,
    "float": _floats,
    "string": _strings,
}


class _Times(dict[int, str]):
    """Nanoseconds since 1970 to `2018-05-08T20:50:01.5Z`."""

    __slots__ = ("_minutes", "_seconds")

    def __init__(self, minutes: _Minutes, seconds: _Seconds) -> None:
        self._minutes = minutes
        self._seconds = seconds

    def __missing__(self, ns: int) -> str:
        text = self[ns] = self._minutes[ns // _MINUTE] + self._seconds[ns % _MINUTE]
        return text


class _Minutes(dict[int, str]):
    """Minutes since 1970 to `2018-05-08T20:50:`."""

    __slots__ = ()

    def __missing__(self, minute: int) -> str:
        days, rest = divmod(minute, 1440)
        year, month, day = civil_from_days(days)
        text = self[minute] = f"{year:04d}-{month:02d}-{day:02d}T{rest // 60:02d}:{rest % 60:02d}:"
        return text


class _Seconds(dict[int, str]):
    """Nanoseconds of a minute to `01.5Z`."""

    __slots__ = ()

    def __missing__(self, ns: int) -> str:
        second, fraction = divmod(ns, 1_000_000_000)
        text = f"{second:02d}.{fraction:09d}".rstrip("0") if fraction else f"{second:02d}"
        text = self[ns] = text + "Z"
        return text


def quote(text: str) -> str:
    r"""A cell, in quotes where Go's csv writer has them: with commas, quotes or line ends in it, a blank first, or `\.`.

    Line ends within become CRLF, as all others are.
    """
    if not text:
        return text
    first = text[0]
    blank = first.isspace() and not "\x1c" <= first <= "\x1f"
    if not (blank or "," in text or '"' in text or "\n" in text or "\r" in text or text == r"\."):
        return text
    text = text.replace('"', '""').replace("\r", "").replace("\n", "\r\n")
    return f'"{text}"'
