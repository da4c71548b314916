"""cumulativeSum, difference, increase, fill, distinct, unique, pivot, top and bottom, spread, stddev, skew."""

from __future__ import annotations

import math
from typing import Any

import pytest

from miniflux.errors import FluxError

HEAD = "host*:string _value:int"
DATA = HEAD + "\nb -\nb 3\nb -\nb 1\n\na 5\n\n; c"


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ("cumulativeSum()", "b 0\nb 3\nb 3\nb 4\n\na 5\n\n; c"),
        ('cumulativeSum(columns: ["host", "absent"])', "b -\nb 3\nb -\nb 1\n\na 5\n\n; c"),
        ("difference()", "; a\n\nb -\nb -\nb -2\n\n; c"),
        ("difference(keepFirst: true)", "a -\n\nb -\nb -\nb -\nb -2\n\n; c"),
        ("difference(nonNegative: true)", "; a\n\nb -\nb -\nb -\n\n; c"),
        ("difference(nonNegative: true, initialZero: true)", "; a\n\nb -\nb -\nb 1\n\n; c"),
        ('difference(columns: ["absent"])', "; a\n\nb 3\nb -\nb 1\n\n; c"),
        ("increase()", "a 0\n\nb 0\nb 0\nb 0\nb 1\n\n; c"),
        ("fill(value: 9)", "b 9\nb 3\nb 9\nb 1\n\na 5\n\n; c"),
        ("fill(usePrevious: true)", "b -\nb 3\nb 3\nb 1\n\na 5\n\n; c"),
        ('fill(column: "absent", usePrevious: true)', "b -\nb 3\nb -\nb 1\n\na 5\n\n; c"),
        ("distinct()", "a 5\n\nb -\nb 3\nb 1\n\n; c"),
        ("unique()", "a 5\n\nb -\nb 3\nb 1\n\n; c"),
        ('unique(column: "host")', "a 5\n\nb -\n\n; c"),
        ("top(n: 2)", "b -\nb -\n\na 5"),
        ("bottom(n: 3)", "b -\nb -\nb 1\n\na 5"),
        ("spread()", "a 0\n\nb 2\n\nc -"),
    ],
)
def test_sequences(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), HEAD + "\n" + want)


def test_sums_of_integers_wrap_and_nan_sticks(flux: Any, check: Any) -> None:
    flux.give("data", f"_value:int\n{2**63 - 1}\n1")
    check(flux("data |> cumulativeSum()"), f"_value:int\n{2**63 - 1}\n{-(2**63)}")
    flux.give("data", "_value:float\n1\nnan\n1")
    check(flux("data |> cumulativeSum()"), "_value:float\n1.0\nnan\nnan")


def test_differences_of_unsigned_integers_are_integers(flux: Any, check: Any) -> None:
    flux.give("data", "_value:uint\n5\n3")
    check(flux("data |> difference()"), "_value:int\n-2")


def test_fill_adds_a_column_and_fills_the_key(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string v:int\n- 1\n\na 2")
    check(flux('data |> fill(column: "n", value: 1.5)'), "host*:string v:int n:float\n- 1 1.5\n\na 2 1.5")
    check(flux('data |> fill(column: "host", value: "z")'), "host*:string v:int\nz 1\n\na 2")


def test_distinct_of_a_key_column_and_of_a_column_that_is_not_there(flux: Any, check: Any) -> None:
    flux.give("data", "host*:string v:float\nb nan\nb nan\nb 1\nb 1")
    check(flux('data |> distinct(column: "host")'), "host*:string _value:string\nb b")
    check(flux('data |> distinct(column: "v")'), "host*:string _value:float\nb nan\nb nan\nb 1.0")
    check(flux('data |> distinct(column: "absent")'), "host*:string _value:string\nb")


def test_deviations(flux: Any) -> None:
    def values(call: str) -> list[Any]:
        return [r["_value"] for r in flux.session.run("data |> " + call)[0].records()]

    flux.give("data", "k*:string _value:float\na 1\na 3\na 8\n\nb 2\n\nc -\n\nd 4\nd 4")
    sample, one, none, same = values("stddev()")
    assert sample == pytest.approx(math.sqrt(13))
    assert math.isnan(one)
    assert (none, same) == (None, 0.0)
    assert values('stddev(mode: "population")')[:2] == [pytest.approx(math.sqrt(26 / 3)), 0.0]
    skewed, *others = values("skew()")
    # (n^0.5 * sum of cubes) / (sum of squares)^1.5 of -3, -1, 4
    assert skewed == pytest.approx(math.sqrt(3) * 36 / 26**1.5)
    assert [v is None or math.isnan(v) for v in others] == [True, True, True]


FIELDS = """
    _field*:string host*:string _time:time _value:float
    temp a 00:00:00 21.5
    temp a 00:01:00 22

    hum a 00:01:00 40
    hum a 00:02:00 41
    hum a 00:02:00 42
"""


def test_pivot_puts_values_side_by_side(flux: Any, check: Any) -> None:
    flux.give("data", FIELDS)
    check(
        flux('data |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")'),
        """host*:string _time:time temp:float hum:float
        a 00:00:00 21.5 -
        a 00:01:00 22.0 40.0
        a 00:02:00 - 42.0""",
    )


def test_pivot_names_columns_after_all_kinds_of_values(flux: Any, check: Any) -> None:
    flux.give("data", "id:int f:float t:time b:bool v:int\n1 0.5 00:00:00 true 7\n1 - 00:00:00.5 false 8\n2 80.5 - - 9")
    check(
        flux('data |> pivot(rowKey: ["id"], columnKey: ["f", "t", "b"], valueColumn: "v")'),
        """id:int 5E-01_2024-01-01T00:00:00.000000000Z_true:int null_2024-01-01T00:00:00.500000000Z_false:int 8.05E+01_null_null:int
        1 7 8 -
        2 - - 9""",
    )


def test_pivot_without_a_row_key_makes_one_row(flux: Any, check: Any) -> None:
    flux.give("data", FIELDS)
    check(
        flux('data |> pivot(rowKey: [], columnKey: ["_field"], valueColumn: "_value")'),
        "host*:string temp:float hum:float\na 22.0 42.0",
    )


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("fill()", "fill requires exactly one of value or usePrevious"),
        ("fill(value: 1, usePrevious: true)", "fill requires exactly one of value or usePrevious"),
        ("fill(usePrevious: false)", "unknown type in fill op-spec"),
        ("fill(value: 1h)", "value type for fill must be a valid primitive type"),
        ("fill(value: 1)", "fill: fill column type mismatch: float/int"),
        ('unique(column: "x")', 'unique: no column "x" exists'),
        ('difference(columns: ["_field"])', 'difference: difference does not support column "_field" of type "string"'),
        ('difference(columns: ["_time"])', "difference does not support time columns. Try the elapsed function"),
        ('stddev(mode: "biased")', '"biased" is not a valid standard deviation mode'),
        (
            'pivot(rowKey: ["x"], columnKey: ["_field"], valueColumn: "_value")',
            "pivot: specified row key column does not exist in table: x",
        ),
        (
            'pivot(rowKey: ["_time"], columnKey: ["x"], valueColumn: "_value")',
            "pivot: specified column does not exist in table: x",
        ),
        (
            'pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "x")',
            "pivot: specified value column does not exist in table: x",
        ),
        (
            'pivot(rowKey: ["_time"], columnKey: ["_time"], valueColumn: "_value")',
            "column name found in both rowKey and colKey: _time",
        ),
        (
            'map(fn: (r) => ({r with _field: "host"})) |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")',
            'value "host" appears in a column key column, but a column named "host" already exists; '
            'consider renaming "host" to something else before pivoting',
        ),
    ],
)
def test_failures(flux: Any, call: str, message: str) -> None:
    flux.give("data", FIELDS)
    with pytest.raises(FluxError) as caught:
        flux("data |> " + call)
    assert message in caught.value.trail()
