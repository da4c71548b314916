"""What the functions of time do where only Python can look: joined steps of aggregateWindow, a count of nothing."""

from __future__ import annotations

import pytest

from miniflux import FluxError, run

DATA = """
import "array"
data = array.from(rows: [
    {_time: 2024-01-01T00:00:10Z, host: "a", _value: 1.5},
    {_time: 2024-01-01T00:03:00Z, host: "a", _value: 3.0},
    {_time: 2024-01-01T00:01:00Z, host: "a", _value: 7.0},
    {_time: 2024-01-01T00:03:20Z, host: "b", _value: 2.5},
]) |> group(columns: ["host"]) |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
"""
ARGUMENTS = "every: 1m, createEmpty: false", "every: 2m", "every: 1m, period: 3m", "every: 2m, period: 1m", "every: 1mo"


@pytest.mark.parametrize("function", ["mean", "sum", "count", "last", "max", "spread"])
@pytest.mark.parametrize("arguments", ARGUMENTS)
def test_steps_at_once_give_what_they_give_one_by_one(
    function: str, arguments: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = f'{DATA}data |> aggregateWindow({arguments}, fn: {function}) |> sort(columns: ["_time"])'
    at_once = run(script)[0].records()
    monkeypatch.setattr("miniflux.tables.graph._fuses", lambda *_: [])
    assert sorted(map(str, run(script)[0].records())) == sorted(map(str, at_once))


def test_a_count_of_nothing() -> None:
    with pytest.raises(FluxError, match="count must not be 0"):
        run('import "generate"\ngenerate.from(start: -1h, stop: 0s, count: 0, fn: (n) => n)')
