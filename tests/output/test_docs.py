"""The outputs shown in docs/output.md are what the formats give."""

from __future__ import annotations

from pathlib import Path

from miniflux.output.json import render_json
from miniflux.output.table import render_tables
from miniflux.tables.csv_read import read_annotated
from miniflux.tables.csv_write import write_annotated

PAGE = Path(__file__).parents[2] / "docs" / "output.md"


def test_samples() -> None:
    table, csv, json = PAGE.read_text(encoding="utf-8").split("```\n")[1::2]
    tables = read_annotated(csv)
    assert "".join(render_tables("_result", tables)) == table + "\n"
    parts: list[str] = []
    write_annotated("_result", tables, parts.append)
    assert "".join(parts).replace("\r\n", "\n") == csv
    assert "".join(render_json("_result", tables)) == json
