package window_test


import "array"
import "date"
import "experimental"
import "experimental/table"
import "generate"
import "internal/debug"
import "testing"
import "timezone"

data =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:10Z, host: "a", _value: 1.5},
            {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0},
            {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0},
            {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5},
            {_time: 2024-01-01T00:00:20Z, host: "b", _value: 2.5},
            {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0},
        ],
    )
        |> group(columns: ["host"])
ranged = data |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
gaps =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            {_time: 2024-01-01T00:00:20Z, _value: 2.0},
            {_time: 2024-01-01T00:01:20Z, _value: debug.null(type: "float")},
            {_time: 2024-01-01T00:03:20Z, _value: 4.0},
        ],
    )
        |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
unsorted =
    array.from(
        rows: [
            {_time: 2024-01-01T00:04:10Z, _value: 1.5},
            {_time: 2024-01-01T00:00:20Z, _value: 2.5},
            {_time: 2024-01-01T00:01:00Z, _value: 3.0},
            {_time: 2024-01-01T00:00:59Z, _value: -4.0},
        ],
    )
        |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)

testcase every_two_minutes {
    got = ranged |> window(every: 2m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_that_overlap {
    got = ranged |> window(every: 2m, period: 4m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_with_time_between {
    got = ranged |> window(every: 2m, period: 1m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_period_alone {
    got = ranged |> window(period: 90s)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:30Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:30Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:30Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:01:30Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:04:30Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:30Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase an_offset_that_is_longer_than_the_window {
    got = ranged |> window(every: 1m, offset: -70s)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:00:50Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:00:50Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:50Z,
                    _stop: 2024-01-01T00:01:50Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:01:50Z,
                    _stop: 2024-01-01T00:02:50Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:02:50Z,
                    _stop: 2024-01-01T00:03:50Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:03:50Z,
                    _stop: 2024-01-01T00:04:50Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_without_rows_are_made_for_each_table {
    got = ranged |> window(every: 2m, createEmpty: true) |> count()
    want =
        array.from(
            rows: [
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:02:00Z, host: "a", _value: 3},
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:02:00Z, host: "b", _value: 1},
                {_start: 2024-01-01T00:02:00Z, _stop: 2024-01-01T00:04:00Z, host: "a", _value: 0},
                {_start: 2024-01-01T00:02:00Z, _stop: 2024-01-01T00:04:00Z, host: "b", _value: 1},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:05:00Z, host: "a", _value: 1},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:05:00Z, host: "b", _value: 0},
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_without_rows_among_overlapping_ones {
    got = ranged |> window(every: 2m, period: 3m, createEmpty: true) |> count()
    want =
        array.from(
            rows: [
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:01:00Z, host: "a", _value: 1},
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:01:00Z, host: "b", _value: 1},
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:03:00Z, host: "a", _value: 3},
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:03:00Z, host: "b", _value: 1},
                {_start: 2024-01-01T00:02:00Z, _stop: 2024-01-01T00:05:00Z, host: "a", _value: 1},
                {_start: 2024-01-01T00:02:00Z, _stop: 2024-01-01T00:05:00Z, host: "b", _value: 1},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:05:00Z, host: "a", _value: 1},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:05:00Z, host: "b", _value: 0},
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_that_look_alike_once_cut_are_one {
    got = ranged |> window(every: 5m, period: 15m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase one_window_without_end {
    got = ranged |> window(every: inf)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase other_columns_for_the_bounds {
    got = ranged |> window(every: 3m, startColumn: "from", stopColumn: "to")
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                    from: 2024-01-01T00:00:00Z,
                    to: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                    from: 2024-01-01T00:00:00Z,
                    to: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                    from: 2024-01-01T00:00:00Z,
                    to: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    from: 2024-01-01T00:00:00Z,
                    to: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                    from: 2024-01-01T00:03:00Z,
                    to: 2024-01-01T00:05:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                    from: 2024-01-01T00:03:00Z,
                    to: 2024-01-01T00:05:00Z,
                },
            ],
        )
            |> group(
                columns: [
                    "_start",
                    "_stop",
                    "host",
                    "from",
                    "to",
                ],
            )

    testing.diff(got: got, want: want)
}

testcase other_column_of_times {
    got = ranged |> rename(columns: {_time: "at"}) |> window(every: 3m, timeColumn: "at")
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    at: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    at: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    at: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    at: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase rows_in_no_order {
    got = unsorted |> window(every: 1m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:59Z,
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:01:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:10Z,
                    _value: 1.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase a_null_value_is_in_its_window {
    got = gaps |> window(every: 1m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.0,
                },
                {
                    _start: 2024-01-01T00:01:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:20Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:20Z,
                    _value: 4.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase a_row_without_a_time_is_in_a_window_as_long_as_the_range {
    got =
        array.from(rows: [{_time: 2024-01-01T00:00:10Z, n: 1}, {_time: 2024-01-01T00:04:10Z, n: 2}])
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
            |> map(
                fn: (r) => ({r with _time: if r.n == 2 then debug.null(type: "time") else r._time}),
            )
            |> window(every: 1m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    n: 1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: debug.null(type: "time"),
                    n: 2,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase rows_outside_the_range {
    got =
        ranged
            |> map(fn: (r) => ({r with _time: date.add(d: 3m, to: r._time)}))
            |> window(every: 2m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:07:30Z,
                    _value: 6.5,
                    host: "a",
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:06:00Z,
                    _value: 5.0,
                    host: "b",
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:10Z,
                    _value: 1.5,
                    host: "a",
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:20Z,
                    _value: 2.5,
                    host: "b",
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    _value: 3.0,
                    host: "a",
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:59Z,
                    _value: -4.0,
                    host: "a",
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase bounds_follow_timeshift {
    got = ranged |> timeShift(duration: 30s) |> window(every: 2m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:30Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:40Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:30Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:30Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:30Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:50Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:02:29Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:30Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:30Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase bounds_of_two_ranges {
    got =
        ranged
            |> range(start: 2024-01-01T00:01:30Z, stop: 2024-01-01T02:00:00Z)
            |> window(every: 2m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:01:30Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase bounds_of_a_union {
    got =
        union(
            tables: [
                ranged,
                data |> range(start: 2024-01-01T00:08:00Z, stop: 2024-01-01T00:10:00Z),
            ],
        )
            |> window(every: 4m, createEmpty: true)
            |> count()
    want =
        array.from(
            rows: [
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:04:00Z, host: "a", _value: 3},
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:04:00Z, host: "b", _value: 2},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:08:00Z, host: "a", _value: 1},
                {_start: 2024-01-01T00:04:00Z, _stop: 2024-01-01T00:08:00Z, host: "b", _value: 0},
                {_start: 2024-01-01T00:08:00Z, _stop: 2024-01-01T00:10:00Z, host: "a", _value: 0},
                {_start: 2024-01-01T00:08:00Z, _stop: 2024-01-01T00:10:00Z, host: "b", _value: 0},
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase ranges_that_share_nothing_leave_no_window {
    got =
        union(
            tables: [
                array.from(rows: [{n: 1}]),
                ranged
                    |> range(start: 2024-01-01T10:00:00Z, stop: 2024-01-01T11:00:00Z)
                    |> window(every: 4m, createEmpty: true)
                    |> count()
                    |> group()
                    |> map(fn: (r) => ({n: 2})),
            ],
        )
    want = array.from(rows: [{n: 1}])

    testing.diff(got: got, want: want)
}

testcase tables_come_together_where_windows_are_equal {
    got =
        ranged
            |> group(columns: ["_value"])
            |> drop(columns: ["host"])
            |> group()
            |> window(every: 3m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:03:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase months {
    got =
        generate.from(
            start: 2023-12-10T00:00:00Z,
            stop: 2024-04-10T00:00:00Z,
            count: 8,
            fn: (n) => n,
        )
            |> range(start: 2023-12-10T00:00:00Z, stop: 2024-04-10T00:00:00Z)
            |> window(every: 1mo)
    want =
        array.from(
            rows: [
                {
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-01-01T00:00:00Z,
                    _time: 2023-12-10T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-01-01T00:00:00Z,
                    _time: 2023-12-25T06:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-02-01T00:00:00Z,
                    _time: 2024-01-09T12:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-02-01T00:00:00Z,
                    _time: 2024-01-24T18:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2024-02-01T00:00:00Z,
                    _stop: 2024-03-01T00:00:00Z,
                    _time: 2024-02-09T00:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2024-02-01T00:00:00Z,
                    _stop: 2024-03-01T00:00:00Z,
                    _time: 2024-02-24T06:00:00Z,
                    _value: 5,
                },
                {
                    _start: 2024-03-01T00:00:00Z,
                    _stop: 2024-04-01T00:00:00Z,
                    _time: 2024-03-10T12:00:00Z,
                    _value: 6,
                },
                {
                    _start: 2024-03-01T00:00:00Z,
                    _stop: 2024-04-01T00:00:00Z,
                    _time: 2024-03-25T18:00:00Z,
                    _value: 7,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase quarters_from_the_sixteenth {
    got =
        generate.from(
            start: 2023-12-10T00:00:00Z,
            stop: 2024-08-10T00:00:00Z,
            count: 8,
            fn: (n) => n,
        )
            |> range(start: 2023-12-10T00:00:00Z, stop: 2024-08-10T00:00:00Z)
            |> window(every: 3mo, offset: 15d)
    want =
        array.from(
            rows: [
                {
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-01-16T00:00:00Z,
                    _time: 2023-12-10T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-01-16T00:00:00Z,
                    _time: 2024-01-09T12:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-16T00:00:00Z,
                    _stop: 2024-04-16T00:00:00Z,
                    _time: 2024-02-09T00:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-16T00:00:00Z,
                    _stop: 2024-04-16T00:00:00Z,
                    _time: 2024-03-10T12:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2024-01-16T00:00:00Z,
                    _stop: 2024-04-16T00:00:00Z,
                    _time: 2024-04-10T00:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2024-04-16T00:00:00Z,
                    _stop: 2024-07-16T00:00:00Z,
                    _time: 2024-05-10T12:00:00Z,
                    _value: 5,
                },
                {
                    _start: 2024-04-16T00:00:00Z,
                    _stop: 2024-07-16T00:00:00Z,
                    _time: 2024-06-10T00:00:00Z,
                    _value: 6,
                },
                {
                    _start: 2024-04-16T00:00:00Z,
                    _stop: 2024-07-16T00:00:00Z,
                    _time: 2024-07-10T12:00:00Z,
                    _value: 7,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase half_a_month_of_each_month {
    got =
        generate.from(
            start: 2023-12-10T00:00:00Z,
            stop: 2024-03-10T00:00:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2023-12-10T00:00:00Z, stop: 2024-03-10T00:00:00Z)
            |> window(every: 1mo, period: 14d)
    want =
        array.from(
            rows: [
                {
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2023-12-15T00:00:00Z,
                    _time: 2023-12-10T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-15T00:00:00Z,
                    _time: 2024-01-01T18:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-15T00:00:00Z,
                    _time: 2024-01-09T08:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2024-02-01T00:00:00Z,
                    _stop: 2024-02-15T00:00:00Z,
                    _time: 2024-02-01T02:00:00Z,
                    _value: 7,
                },
                {
                    _start: 2024-02-01T00:00:00Z,
                    _stop: 2024-02-15T00:00:00Z,
                    _time: 2024-02-08T16:00:00Z,
                    _value: 8,
                },
                {
                    _start: 2024-03-01T00:00:00Z,
                    _stop: 2024-03-10T00:00:00Z,
                    _time: 2024-03-02T10:00:00Z,
                    _value: 11,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase weeks_begin_on_thursday {
    got =
        generate.from(
            start: 2024-01-01T00:00:00Z,
            stop: 2024-01-15T00:00:00Z,
            count: 4,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-15T00:00:00Z)
            |> window(every: 1w)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-04T00:00:00Z,
                    _time: 2024-01-01T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-04T00:00:00Z,
                    _stop: 2024-01-11T00:00:00Z,
                    _time: 2024-01-04T12:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-04T00:00:00Z,
                    _stop: 2024-01-11T00:00:00Z,
                    _time: 2024-01-08T00:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-11T00:00:00Z,
                    _stop: 2024-01-15T00:00:00Z,
                    _time: 2024-01-11T12:00:00Z,
                    _value: 3,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase weeks_from_monday {
    got =
        generate.from(
            start: 2024-01-01T00:00:00Z,
            stop: 2024-01-15T00:00:00Z,
            count: 4,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-15T00:00:00Z)
            |> window(every: 1w, offset: -3d)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-08T00:00:00Z,
                    _time: 2024-01-01T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-08T00:00:00Z,
                    _time: 2024-01-04T12:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-08T00:00:00Z,
                    _stop: 2024-01-15T00:00:00Z,
                    _time: 2024-01-08T00:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-08T00:00:00Z,
                    _stop: 2024-01-15T00:00:00Z,
                    _time: 2024-01-11T12:00:00Z,
                    _value: 3,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase days_of_23_and_24_hours {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-03-13T08:00:00Z,
            stop: 2021-03-16T08:00:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2021-03-13T08:00:00Z, stop: 2021-03-16T08:00:00Z)
            |> window(every: 1d)
    want =
        array.from(
            rows: [
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-14T08:00:00Z,
                    _time: 2021-03-13T08:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-14T08:00:00Z,
                    _time: 2021-03-13T14:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-14T08:00:00Z,
                    _time: 2021-03-13T20:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-14T08:00:00Z,
                    _time: 2021-03-14T02:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-15T07:00:00Z,
                    _time: 2021-03-14T08:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-15T07:00:00Z,
                    _time: 2021-03-14T14:00:00Z,
                    _value: 5,
                },
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-15T07:00:00Z,
                    _time: 2021-03-14T20:00:00Z,
                    _value: 6,
                },
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-15T07:00:00Z,
                    _time: 2021-03-15T02:00:00Z,
                    _value: 7,
                },
                {
                    _start: 2021-03-15T07:00:00Z,
                    _stop: 2021-03-16T07:00:00Z,
                    _time: 2021-03-15T08:00:00Z,
                    _value: 8,
                },
                {
                    _start: 2021-03-15T07:00:00Z,
                    _stop: 2021-03-16T07:00:00Z,
                    _time: 2021-03-15T14:00:00Z,
                    _value: 9,
                },
                {
                    _start: 2021-03-15T07:00:00Z,
                    _stop: 2021-03-16T07:00:00Z,
                    _time: 2021-03-15T20:00:00Z,
                    _value: 10,
                },
                {
                    _start: 2021-03-15T07:00:00Z,
                    _stop: 2021-03-16T07:00:00Z,
                    _time: 2021-03-16T02:00:00Z,
                    _value: 11,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase days_of_25_hours {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-11-06T08:00:00Z,
            stop: 2021-11-09T08:00:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2021-11-06T08:00:00Z, stop: 2021-11-09T08:00:00Z)
            |> window(every: 1d)
    want =
        array.from(
            rows: [
                {
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-07T07:00:00Z,
                    _time: 2021-11-06T08:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-07T07:00:00Z,
                    _time: 2021-11-06T14:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-07T07:00:00Z,
                    _time: 2021-11-06T20:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-07T07:00:00Z,
                    _time: 2021-11-07T02:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-08T08:00:00Z,
                    _time: 2021-11-07T08:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-08T08:00:00Z,
                    _time: 2021-11-07T14:00:00Z,
                    _value: 5,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-08T08:00:00Z,
                    _time: 2021-11-07T20:00:00Z,
                    _value: 6,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-08T08:00:00Z,
                    _time: 2021-11-08T02:00:00Z,
                    _value: 7,
                },
                {
                    _start: 2021-11-08T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _time: 2021-11-08T08:00:00Z,
                    _value: 8,
                },
                {
                    _start: 2021-11-08T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _time: 2021-11-08T14:00:00Z,
                    _value: 9,
                },
                {
                    _start: 2021-11-08T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _time: 2021-11-08T20:00:00Z,
                    _value: 10,
                },
                {
                    _start: 2021-11-08T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _time: 2021-11-09T02:00:00Z,
                    _value: 11,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase two_hours_over_the_repeated_hour {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-11-07T07:00:00Z,
            stop: 2021-11-07T13:00:00Z,
            count: 6,
            fn: (n) => n,
        )
            |> range(start: 2021-11-07T07:00:00Z, stop: 2021-11-07T13:00:00Z)
            |> window(every: 2h)
    want =
        array.from(
            rows: [
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-07T10:00:00Z,
                    _time: 2021-11-07T07:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-07T10:00:00Z,
                    _time: 2021-11-07T08:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2021-11-07T07:00:00Z,
                    _stop: 2021-11-07T10:00:00Z,
                    _time: 2021-11-07T09:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2021-11-07T10:00:00Z,
                    _stop: 2021-11-07T12:00:00Z,
                    _time: 2021-11-07T10:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2021-11-07T10:00:00Z,
                    _stop: 2021-11-07T12:00:00Z,
                    _time: 2021-11-07T11:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2021-11-07T12:00:00Z,
                    _stop: 2021-11-07T13:00:00Z,
                    _time: 2021-11-07T12:00:00Z,
                    _value: 5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase two_hours_over_the_missing_hour {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-03-14T08:00:00Z,
            stop: 2021-03-14T14:00:00Z,
            count: 6,
            fn: (n) => n,
        )
            |> range(start: 2021-03-14T08:00:00Z, stop: 2021-03-14T14:00:00Z)
            |> window(every: 2h)
    want =
        array.from(
            rows: [
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-14T10:00:00Z,
                    _time: 2021-03-14T08:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2021-03-14T08:00:00Z,
                    _stop: 2021-03-14T10:00:00Z,
                    _time: 2021-03-14T09:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2021-03-14T10:00:00Z,
                    _stop: 2021-03-14T11:00:00Z,
                    _time: 2021-03-14T10:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2021-03-14T11:00:00Z,
                    _stop: 2021-03-14T13:00:00Z,
                    _time: 2021-03-14T11:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2021-03-14T11:00:00Z,
                    _stop: 2021-03-14T13:00:00Z,
                    _time: 2021-03-14T12:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2021-03-14T13:00:00Z,
                    _stop: 2021-03-14T14:00:00Z,
                    _time: 2021-03-14T13:00:00Z,
                    _value: 5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase local_months {
    option location = timezone.location(name: "Asia/Tokyo")

    got =
        generate.from(
            start: 2024-01-20T00:00:00Z,
            stop: 2024-03-05T00:00:00Z,
            count: 5,
            fn: (n) => n,
        )
            |> range(start: 2024-01-20T00:00:00Z, stop: 2024-03-05T00:00:00Z)
            |> window(every: 1mo)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-20T00:00:00Z,
                    _stop: 2024-01-31T15:00:00Z,
                    _time: 2024-01-20T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-20T00:00:00Z,
                    _stop: 2024-01-31T15:00:00Z,
                    _time: 2024-01-29T00:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-31T15:00:00Z,
                    _stop: 2024-02-29T15:00:00Z,
                    _time: 2024-02-07T00:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-31T15:00:00Z,
                    _stop: 2024-02-29T15:00:00Z,
                    _time: 2024-02-16T00:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2024-01-31T15:00:00Z,
                    _stop: 2024-02-29T15:00:00Z,
                    _time: 2024-02-25T00:00:00Z,
                    _value: 4,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase a_fixed_offset {
    got =
        generate.from(
            start: 2024-01-01T00:00:00Z,
            stop: 2024-01-03T00:00:00Z,
            count: 8,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-03T00:00:00Z)
            |> window(every: 1d, location: timezone.fixed(offset: -5h))
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T05:00:00Z,
                    _time: 2024-01-01T00:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-01T05:00:00Z,
                    _stop: 2024-01-02T05:00:00Z,
                    _time: 2024-01-01T06:00:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-01T05:00:00Z,
                    _stop: 2024-01-02T05:00:00Z,
                    _time: 2024-01-01T12:00:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-01T05:00:00Z,
                    _stop: 2024-01-02T05:00:00Z,
                    _time: 2024-01-01T18:00:00Z,
                    _value: 3,
                },
                {
                    _start: 2024-01-01T05:00:00Z,
                    _stop: 2024-01-02T05:00:00Z,
                    _time: 2024-01-02T00:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2024-01-02T05:00:00Z,
                    _stop: 2024-01-03T00:00:00Z,
                    _time: 2024-01-02T06:00:00Z,
                    _value: 5,
                },
                {
                    _start: 2024-01-02T05:00:00Z,
                    _stop: 2024-01-03T00:00:00Z,
                    _time: 2024-01-02T12:00:00Z,
                    _value: 6,
                },
                {
                    _start: 2024-01-02T05:00:00Z,
                    _stop: 2024-01-03T00:00:00Z,
                    _time: 2024-01-02T18:00:00Z,
                    _value: 7,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase the_function_of_experimental {
    got = ranged |> experimental.window(every: 2m, period: 3m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:01:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:03:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase no_range {
    testing.shouldError(
        fn: () => data |> window(every: 1m) |> tableFind(fn: (key) => true),
        want: /nil bounds passed to window; use range to set the window range/,
    )
}

testcase no_interval {
    testing.shouldError(
        fn: () => ranged |> window(every: 0s) |> tableFind(fn: (key) => true),
        want: /window function requires at least one of "every" or "period" to be set and non-zero/,
    )
}

testcase negative_interval {
    testing.shouldError(
        fn: () => ranged |> window(every: -1m) |> tableFind(fn: (key) => true),
        want: /parameter "every" must be non-negative/,
    )
}

testcase mixed_interval {
    testing.shouldError(
        fn: () => ranged |> window(every: 1mo1d) |> tableFind(fn: (key) => true),
        want: /duration used as an interval cannot mix month and nanosecond units/,
    )
}

testcase no_such_column {
    testing.shouldError(
        fn: () => ranged |> window(every: 1m, timeColumn: "nope") |> tableFind(fn: (key) => true),
        want: /missing time column "nope"/,
    )
}

testcase empty_windows_become_rows {
    got = ranged |> window(every: 2m, createEmpty: true) |> table.fill()
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: debug.null(type: "time"),
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:02:00Z,
                    _stop: 2024-01-01T00:04:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:04:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: debug.null(type: "time"),
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}
