"""tableFind and its kin, yield, and the functions on single values."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError
from miniflux.values.kinds import UInt
from miniflux.values.null import null_of
from miniflux.values.time import Time, parse_time

DATA = "host*:string at:time u:uint _value:float\nb 00:00:01 7 1.5\nb - - -\n\na 00:00:02 8 2"


def test_tables_are_found_by_their_key_first_in_stream_order(flux: Any) -> None:
    flux.give("data", DATA)
    assert flux.value('data |> findColumn(fn: (key) => key.host == "a", column: "_value")') == [2.0]
    assert flux.value('data |> findColumn(fn: (key) => true, column: "_value")') == [1.5, null_of("float")]
    assert flux.value('data |> map(fn: (r) => r) |> findColumn(fn: (key) => true, column: "_value")') == [2.0]
    record = flux.value('data |> findRecord(fn: (key) => key.host == "b", idx: 0)')
    assert record == {"host": "b", "at": parse_time("2024-01-01T00:00:01Z"), "u": 7, "_value": 1.5}
    assert (type(record["at"]), type(record["u"])) == (Time, UInt)


def test_columns_outside_the_key_are_null_and_null_is_no_match(flux: Any) -> None:
    flux.give("data", DATA)
    assert flux.value('data |> findColumn(fn: (key) => key._value == 2.0, column: "_value")') == []


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ('findColumn(fn: (key) => false, column: "_value")', []),
        ('findColumn(fn: (key) => true, column: "nope")', []),
        ("findRecord(fn: (key) => false, idx: 0)", {}),
        ("findRecord(fn: (key) => true, idx: 2)", {}),
        ("findRecord(fn: (key) => true, idx: -1)", {}),
    ],
)
def test_what_is_not_found_is_empty(flux: Any, call: str, want: Any) -> None:
    flux.give("data", DATA)
    assert flux.value("data |> " + call) == want


def test_a_found_table_gives_columns_and_records(flux: Any) -> None:
    flux.give("data", DATA)
    flux.value('t = data |> tableFind(fn: (key) => key.host == "b")')
    assert flux.value('t |> getColumn(column: "_value")') == [1.5, null_of("float")]
    assert flux.value("(t |> getRecord(idx: 1)).host") == "b"


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("data |> tableFind(fn: (key) => false)", "no table found"),
        ('data |> tableFind(fn: (key) => true) |> getColumn(column: "x")', "cannot find column x"),
        ("data |> tableFind(fn: (key) => true) |> getRecord(idx: 2)", "index out of bounds: 2"),
        ("data |> tableFind(fn: (key) => true) |> getRecord(idx: -1)", "index out of bounds: -1"),
        ("data |> getRecord(idx: 0)", "unexpected type for table: want table, got stream"),
        ('data |> findColumn(fn: (key) => key.host, column: "x")', "type conflict: bool != string"),
        (
            'data |> sum(column: "x") |> findRecord(fn: (key) => true, idx: 0)',
            'error calling function "findRecord" @1:29-1:66: runtime error @1:9-1:25: sum: column "x" does not exist',
        ),
    ],
)
def test_failures(flux: Any, script: str, message: str) -> None:
    flux.give("data", DATA)
    with pytest.raises(FluxError) as caught:
        flux.value(script)
    assert caught.value.trail().endswith(message)


def test_a_yield_in_mid_pipe_delivers_and_passes_on(flux: Any, check: Any) -> None:
    flux.give("data", "_value:int\n1\n2")
    both = flux.results('data |> yield(name: "before") |> sum() |> yield(name: "after")')
    assert both == {"before": "_value:int\n1\n2", "after": "_value:int\n3"}


def test_yields_on_the_way_are_ignored_by_a_read_and_still_deliver(flux: Any) -> None:
    flux.give("data", "_value:int\n1\n2")
    results = flux.results('n = (data |> yield(name: "x") |> sum() |> findRecord(fn: (key) => true, idx: 0))._value')
    assert results == {"x": "_value:int\n1\n2"}


@pytest.mark.parametrize(
    ("expression", "want"),
    [
        ("length(arr: [1, 2])", 2),
        ("[] |> length()", 0),
        ("contains(value: 2, set: [1, 2])", True),
        ("contains(value: 3, set: [1, 2])", False),
        ('contains(value: float(v: "NaN"), set: [float(v: "NaN")])', False),
        ("contains(value: -0.0, set: [0.0])", True),
        ('display(v: {b: 1, a: "x"})', "{a: x, b: 1}"),
        ("string(v: inf)", "15250w1d23h47m16s854ms775us807ns"),
        ('int(v: "007")', 7),
        ("float(v: 2)", 2.0),
        ('bool(v: "true")', True),
        ("string(v: 1.5)", "1.5"),
        ('bytes(v: "ab")', b"ab"),
        ("uint(v: -1)", 2**64 - 1),
        ('time(v: "2024-01-01")', parse_time("2024-01-01T00:00:00Z")),
        ("true and not false", True),
        ("location.zone", "UTC"),
        ("now()", parse_time("2024-01-01T01:00:00Z")),
    ],
)
def test_values(flux: Any, expression: str, want: Any) -> None:
    assert flux.value(expression) == want


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ('die(msg: "boom")', 'error calling function "die" @1:1-1:17: boom'),
        ('die(msg: "")', 'error calling function "die" @1:1-1:13: invalid'),
        ('int(v: "x")', 'cannot convert string "x" to int due to invalid syntax'),
        ("bytes(v: 1)", "cannot convert int to bytes"),
    ],
)
def test_failures_of_values(flux: Any, expression: str, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        flux.value(expression)
    assert caught.value.trail().endswith(message)


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("toString", "string\n1.5\n-"),
        ("toInt", "int\n1\n-"),
        ("toUInt", "uint\n1\n-"),
        ("toFloat", "float\n1.5\n-"),
    ],
)
def test_conversions_of_columns(flux: Any, check: Any, name: str, want: str) -> None:
    flux.give("data", "_value:float\n1.5\n-")
    check(flux(f"data |> {name}()"), "_value:" + want)


def test_conversion_to_booleans_and_times(flux: Any, check: Any) -> None:
    flux.give("data", "_value:int\n1\n0\n-")
    check(flux("data |> toBool()"), "_value:bool\ntrue\nfalse\n-")
    check(flux("data |> limit(n: 1) |> toTime()"), "_value:time\n1970-01-01T00:00:00.000000001Z")


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ('from(bucket: "b") |> range(start: -1h)', "from requires a remote host to be specified"),
        ("buckets()", "buckets requires a remote host to be specified"),
        ('from(bucket: "b", host: "http://x")', "from needs an InfluxDB server, which miniflux does not talk to"),
    ],
)
def test_what_needs_a_server_says_so_before_anything_runs(flux: Any, script: str, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        flux(script)
    assert caught.value.message == "error in building plan while starting program: " + message
    assert any("csv.from" in note for note in caught.value.notes)
