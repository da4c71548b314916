"""Aggregates and selectors: nulls, empty tables, types, order of tables, the words of their failures."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux.errors import FluxError

DATA = "host*:string _value:int tag:string\nb 1 x\nb - x\nb 4 -\n\na - y\n\n; c"
ONE = "host*:string _value:"


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ("count()", "int\na 1\n\nb 3\n\nc 0"),
        ("sum()", "int\na -\n\nb 5\n\nc -"),
        ("mean()", "float\na -\n\nb 2.5\n\nc -"),
    ],
)
def test_aggregates_keep_the_key_and_one_column_in_key_order(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), ONE + want)


def test_count_takes_strings_and_booleans(flux: Any, check: Any) -> None:
    flux.give("data", DATA)
    check(flux('data |> count(column: "tag")'), "host*:string tag:int\na 1\n\nb 3\n\nc 0")


def test_sums_wrap_and_means_of_integers_do_so_without_nulls(flux: Any, check: Any) -> None:
    flux.give("data", f"_value:int\n{2**63 - 1}\n{2**63 - 1}")
    check(flux("data |> sum()"), "_value:int\n-2")
    check(flux("data |> mean()"), "_value:float\n-1.0")
    flux.give("data", f"_value:int\n{2**63 - 1}\n{2**63 - 1}\n-")
    check(flux("data |> mean()"), "_value:float\n9.223372036854776e+18")
    flux.give("data", f"_value:uint\n{2**64 - 1}\n2")
    check(flux("data |> sum()"), "_value:uint\n1")


@pytest.mark.parametrize(
    ("call", "want"),
    [
        ("first()", "; a\n\nb 1 x\n\n; c"),
        ("last()", "; a\n\nb 4\n\n; c"),
        ('last(column: "tag")', "a 0 y\n\nb 0 x\n\n; c"),
        ('first(column: "host")', "a - y\n\nb 1 x\n\n; c"),
        ("min()", "; a\n\nb 1 x\n\n; c"),
        ("max()", "; a\n\nb 4\n\n; c"),
    ],
)
def test_selectors_keep_whole_rows_and_leave_empty_tables(flux: Any, check: Any, call: str, want: str) -> None:
    flux.give("data", DATA)
    check(flux("data |> " + call), "host*:string _value:int tag:string\n" + want)


def test_extremes_of_times_ties_and_nan(flux: Any, check: Any) -> None:
    flux.give("data", "_time:time n:int\n00:03:00 1\n00:09:00 2\n00:09:00 3")
    check(flux('data |> max(column: "_time")'), "_time:time n:int\n00:09:00 2")
    flux.give("data", "k*:string _value:float\na nan\na 5\n\nb 5\nb nan")
    check(flux("data |> max()"), "k*:string _value:float\na nan\n\nb 5.0")
    check(flux("data |> min()"), "k*:string _value:float\na nan\n\nb 5.0")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('sum(column: "nope")', 'runtime error @1:9-1:28: sum: column "nope" does not exist'),
        ('count(column: "nope")', 'count: column "nope" does not exist'),
        ('sum(column: "host")', "sum: cannot aggregate columns that are part of the group key"),
        ('sum(column: "tag")', "sum: unsupported aggregate column type string"),
        ('mean(column: "tag")', "mean: unsupported aggregate column type string"),
        ('first(column: "nope")', 'first: no column "nope" exists'),
        (
            'max(column: "tag")',
            "max: invalid use of function: *universe.MaxSelector has no implementation for type string",
        ),
        (
            'min(column: "tag")',
            "min: invalid use of function: *universe.MinSelector has no implementation for type string",
        ),
    ],
)
def test_failures(flux: Any, call: str, message: str) -> None:
    flux.give("data", DATA)
    with pytest.raises(FluxError) as caught:
        flux("data |> " + call)
    assert caught.value.trail().endswith(message)


def test_times_have_no_count(flux: Any) -> None:
    flux.give("data", "_value:time\n00:00:00")
    with pytest.raises(FluxError, match="count: unsupported aggregate column type time"):
        flux("data |> count()")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("sum()", r"sum: aggregate found duplicate table with key: \{host=a\}"),
        ("last()", r"last: found duplicate table with key: \{host=a\}"),
        ("tail(n: 1)", r"tail: tail found duplicate table with key: \{host=a\}"),
    ],
)
def test_two_tables_of_one_key_are_reported(flux: Any, call: str, message: str) -> None:
    flux.give("data", "host*:string _value:int\na 1\n\na 2")
    with pytest.raises(FluxError, match=message):
        flux("data |> " + call)
