"""render_json: the tables of a result as JSON, one object a line (docs/output.md describes it)."""

from __future__ import annotations

import json

from ..values.time import format_rfc3339

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..tables.block import Tables


def render_json(name: str, tables: Tables) -> Iterator[str]:
    """A line for each table: `{"result", "table", "key", "columns": [{"label", "type", "group"}], "rows"}`.

    Times are RFC 3339 strings, null is null; NaN and the infinities, which JSON has no numbers for, are the strings "NaN",
    "+Inf" and "-Inf".
    """
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    number = 0
    for block in tables:
        columns = [{"label": c.label, "type": c.type, "group": c.label in block.key_labels} for c in block.columns]
        for i, key in enumerate(block.keys):
            start, end = block.offsets[i], block.offsets[i + 1]
            cells = [_values(c.values[start:end], c.type) for c in block.columns]
            table = {
                "result": name,
                "table": number,
                "key": {label: _values([value], type)[0] for label, type, value in key.items()},
                "columns": columns,
                "rows": list(zip(*cells, strict=True)),
            }
            yield encode(table) + "\n"
            number += 1


def _values(values: list[Any], type: str) -> list[Any]:
    """Column values as JSON has them."""
    if type == "time":
        return [None if v is None else format_rfc3339(v) for v in values]
    if type == "float":
        return [v if v is None or v - v == 0 else _special(v) for v in values]
    return values


def _special(value: float) -> str:
    return "NaN" if value != value else "+Inf" if value > 0 else "-Inf"
