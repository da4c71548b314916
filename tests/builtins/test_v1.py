"""v1.json reads answers from files, too."""

from __future__ import annotations

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime

SCRIPT = 'import "influxdata/influxdb/v1"\nv1.json(file: "answer.json")'
ANSWER = b"""{"results": [{"series": [{"name": "cpu", "columns": ["time", "u"],
    "values": [["2024-01-01T00:00:00Z", 1], ["2024-01-01T00:00:01Z", 2]]}]}]}"""


def missing(path: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory", path)


def test_json_of_a_file() -> None:
    with Session(Runtime(read={"answer.json": ANSWER}.__getitem__)) as session:
        (result,) = session.run(SCRIPT)
    assert [(r["_measurement"], r["_field"], r["_value"]) for r in result.records()] == [
        ("cpu", "u", 1.0),
        ("cpu", "u", 2.0),
    ]


def test_json_of_a_file_that_is_not_there() -> None:
    with pytest.raises(FluxError) as caught, Session(Runtime(read=missing)) as session:
        session.run(SCRIPT)
    assert caught.value.trail() == "open answer.json: no such file or directory"
    assert caught.value.code == 5


def test_json_of_a_file_where_none_may_be_read() -> None:
    with pytest.raises(FluxError) as caught, Session(Runtime()) as session:
        session.run(SCRIPT)
    assert caught.value.code == 7
