"""Package `influxdata/influxdb/v1`: json, databases."""

from __future__ import annotations

from ....errors import FluxError
from ....tables.block import Block, Column, Tables
from ....tables.key import GroupKey
from ....values.null import is_null
from ...registry import builtin
from .server import check_organization, needs_server

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ....evaluate.interpreter import Interpreter
    from ....tables.graph import Stream
    from ....values.kinds import Value

_PACKAGE = "influxdata/influxdb/v1"
_TYPES = {bool: "bool", float: "float", str: "string"}

needs_server(_PACKAGE, "databases", check_organization)


@builtin(_PACKAGE, "json")
def json_(context: Interpreter, json: Value = "", file: Value = "") -> Stream:
    """A stream of the first result of an InfluxQL answer: a table for each field of each series."""
    text = "" if is_null(json) else json
    path = "" if is_null(file) else file
    if not text and not path:
        raise FluxError("must provide json raw text or filename")
    if text and path:
        raise FluxError("must provide exactly one of the parameters json or file")

    def read(execution: Interpreter, inputs: list[Tables]) -> Tables:
        from ....values.dynamic import unwrap
        from ....values.json import parse_dynamic

        data = text.encode() if text else execution.runtime.read_bytes(path)
        answer = unwrap(parse_dynamic(data))
        return Tables(block for series in _series(answer) for block in _blocks(series))

    return context.stream("fromInfluxJSON", (), read, arguments={"json": text, "file": path}, bare=True)


def _series(answer: Any) -> list[Any]:
    """The series of the first result. Raises what the answer reports, and FluxErrors for what is no such answer."""
    results = _member(answer, "results", list)
    for place in (answer, *results[:1]):
        error = _member(place, "error", str)
        if error:
            raise FluxError(error)
    if not results:
        raise FluxError("the InfluxQL answer has no results")
    series: list[Any] = _member(results[0], "series", list)
    return series


def _member(value: Any, name: str, kind: type) -> Any:
    """A member of a JSON object, the empty value of `kind` where it is missing or null."""
    if type(value) is not dict:
        raise FluxError(f'the InfluxQL answer is malformed: "{name}" is looked for in {_shown(value)}')
    found = value.get(name)
    if is_null(found):
        return kind()
    if type(found) is not kind:
        raise FluxError(f'the InfluxQL answer is malformed: "{name}" is {_shown(found)}')
    return found


def _shown(value: Any) -> str:
    from ....values.display import display, quoted

    return quoted(display(value))


def _blocks(series: Any) -> Iterator[Block]:
    """A table for each column of a series but `time`; columns without values have none."""
    labels = _member(series, "columns", list)
    rows = _member(series, "values", list)
    if not all(type(row) is list and len(row) == len(labels) for row in rows):
        raise FluxError(f"the InfluxQL answer is malformed: not every row has {len(labels)} values")
    name = _member(series, "name", str)
    tags = _member(series, "tags", dict)
    own = [("_measurement", name)] if name else []
    own += [(tag, _member(tags, tag, str)) for tag in sorted(tags)]
    clock = labels.index("time") if "time" in labels else None
    times = None if clock is None else _times([row[clock] for row in rows])
    for at, label in enumerate(labels):
        if at == clock:
            continue
        present = [i for i, row in enumerate(rows) if not is_null(row[at])]
        if present:
            values = [rows[i][at] for i in present]
            pairs = [*own, ("_field", label)]
            columns = [Column(tag, "string", [value] * len(values)) for tag, value in pairs]
            if times is not None:
                columns.insert(0, Column("_time", "time", [times[i] for i in present]))
            columns.append(Column("_value", _type(label, values), values))
            yield Block(columns, [0, len(values)], [GroupKey.make((tag, "string", value) for tag, value in pairs)])


def _times(values: list[Any]) -> list[int]:
    """Nanoseconds of RFC 3339 texts. Raises Go's error for another text."""
    from ....tables.csv_times import decode_times

    wrong = [value for value in values if type(value) is not str]
    if wrong:
        raise FluxError(f"times of an InfluxQL answer must be RFC 3339 texts, not {_shown(wrong[0])}")
    return decode_times("RFC3339")(values)


def _type(label: str, values: list[Any]) -> str:
    """The column type of the values of a field. Raises where they have several, or one that no column has."""
    kinds = {_TYPES.get(type(value)) for value in values}
    kind = kinds.pop()
    if kind is None or kinds:
        raise FluxError(f'the values of column "{label}" are not all numbers, all strings or all booleans')
    return kind
