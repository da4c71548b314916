package universe_test


import "array"
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

testcase mean_of_windows {
    got = ranged |> aggregateWindow(every: 1m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -0.5,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase only_windows_with_rows {
    got = ranged |> aggregateWindow(every: 1m, fn: mean, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -0.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase count_gives_0_for_a_window_without_rows {
    got = ranged |> aggregateWindow(every: 2m, fn: count)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 3,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_selector_keeps_the_other_columns {
    got = ranged |> aggregateWindow(every: 2m, fn: last)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_selector_of_windows_with_rows {
    got = ranged |> aggregateWindow(every: 1m, fn: max, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase times_at_the_start_of_windows {
    got = ranged |> aggregateWindow(every: 2m, fn: sum, timeSrc: "_start")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:00:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase times_in_another_column {
    got = ranged |> aggregateWindow(every: 2m, fn: last, timeDst: "at")
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                    at: 2024-01-01T00:02:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: debug.null(type: "time"),
                    host: "a",
                    _value: debug.null(type: "float"),
                    at: 2024-01-01T00:04:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                    at: 2024-01-01T00:05:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    at: 2024-01-01T00:02:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                    at: 2024-01-01T00:04:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: debug.null(type: "time"),
                    host: "b",
                    _value: debug.null(type: "float"),
                    at: 2024-01-01T00:05:00Z,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase overlapping_windows {
    got = ranged |> aggregateWindow(every: 2m, period: 4m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 3.75,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase overlapping_windows_of_a_selector {
    got = ranged |> aggregateWindow(every: 2m, period: 4m, fn: last)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_that_look_alike_once_cut_give_a_row_each {
    got = ranged |> aggregateWindow(every: 2m, period: 10m, fn: sum, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 7.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 7.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 7.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 7.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 7.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 7.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 7.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_with_time_between {
    got = ranged |> aggregateWindow(every: 2m, period: 1m, fn: sum, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase an_offset {
    got = ranged |> aggregateWindow(every: 2m, offset: 30s, fn: sum)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:02:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -1.0,
                },
                {
                    _time: 2024-01-01T00:04:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:00:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:02:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:30Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase one_window_without_end {
    got = ranged |> aggregateWindow(every: inf, fn: sum, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 7.0,
                    _time: 2024-01-01T00:05:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 7.5,
                    _time: 2024-01-01T00:05:00Z,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase nulls_are_skipped {
    got = gaps |> aggregateWindow(every: 1m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 2.0,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 4.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase nulls_are_counted {
    got = gaps |> aggregateWindow(every: 1m, fn: count)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 2,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase selectors_skip_nulls {
    got = gaps |> aggregateWindow(every: 1m, fn: first)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 2.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    _value: 4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase selectors_of_windows_of_nulls {
    got = gaps |> aggregateWindow(every: 1m, fn: first, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 2.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:00Z,
                    _value: 4.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase rows_in_no_order {
    got = unsorted |> aggregateWindow(every: 1m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: -0.75,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 3.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 1.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase a_selector_of_rows_in_no_order {
    got = unsorted |> aggregateWindow(every: 1m, fn: last, createEmpty: false)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: -4.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:02:00Z,
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    _value: 1.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase another_column {
    got =
        ranged
            |> rename(columns: {_value: "v"})
            |> aggregateWindow(every: 3m, fn: mean, column: "v")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    v: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    v: 6.5,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    v: 2.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    v: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_function_of_ones_own {
    got =
        ranged
            |> aggregateWindow(
                every: 3m,
                fn: (column, tables=<-) => tables |> spread(column: column),
            )
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 7.0,
                    _time: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.0,
                    _time: 2024-01-01T00:05:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0.0,
                    _time: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0.0,
                    _time: 2024-01-01T00:05:00Z,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_function_that_gives_several_rows {
    got =
        ranged
            |> aggregateWindow(
                every: 3m,
                fn: (column, tables=<-) => tables |> filter(fn: (r) => r._value > 2.0),
            )
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase a_function_of_two_steps {
    got =
        ranged
            |> aggregateWindow(
                every: 3m,
                fn: (column, tables=<-) =>
                    tables
                        |> mean(column: column)
                        |> map(fn: (r) => ({r with _value: r._value * 2.0})),
                createEmpty: false,
            )
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.3333333333333333,
                    _time: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 13.0,
                    _time: 2024-01-01T00:05:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                    _time: 2024-01-01T00:03:00Z,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 10.0,
                    _time: 2024-01-01T00:05:00Z,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase bounds_outside_the_key {
    got = ranged |> group(columns: ["host"]) |> aggregateWindow(every: 2m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "a",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    host: "a",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "a",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    host: "b",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host", "_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase all_in_one_table {
    got = ranged |> group() |> aggregateWindow(every: 2m, fn: sum)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 3.0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _value: 6.5,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase windows_of_windows {
    got =
        ranged
            |> aggregateWindow(every: 1m, fn: sum, createEmpty: false)
            |> aggregateWindow(every: 2m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase windows_of_windows_of_a_selector {
    got =
        ranged
            |> aggregateWindow(every: 1m, fn: mean, createEmpty: false)
            |> aggregateWindow(every: 2m, fn: last)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -0.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase tables_of_windows_give_all_windows_each {
    got =
        ranged
            |> filter(fn: (r) => r.host == "b")
            |> window(every: 3m)
            |> aggregateWindow(every: 2m, fn: count)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase integers {
    got = ranged |> toInt() |> aggregateWindow(every: 2m, fn: mean)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.0,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.0,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase strings {
    got = ranged |> toString() |> aggregateWindow(every: 2m, fn: count)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 3,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 1,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

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
            |> aggregateWindow(every: 1mo, fn: sum)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-04-10T00:00:00Z,
                    _value: 1,
                },
                {
                    _time: 2024-02-01T00:00:00Z,
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-04-10T00:00:00Z,
                    _value: 5,
                },
                {
                    _time: 2024-03-01T00:00:00Z,
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-04-10T00:00:00Z,
                    _value: 9,
                },
                {
                    _time: 2024-04-01T00:00:00Z,
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-04-10T00:00:00Z,
                    _value: 13,
                },
                {
                    _time: 2024-04-10T00:00:00Z,
                    _start: 2023-12-10T00:00:00Z,
                    _stop: 2024-04-10T00:00:00Z,
                    _value: debug.null(type: "int"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase local_days {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-11-06T08:00:00Z,
            stop: 2021-11-09T08:00:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2021-11-06T08:00:00Z, stop: 2021-11-09T08:00:00Z)
            |> aggregateWindow(every: 1d, fn: count)
    want =
        array.from(
            rows: [
                {
                    _time: 2021-11-07T07:00:00Z,
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _value: 4,
                },
                {
                    _time: 2021-11-08T08:00:00Z,
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _value: 4,
                },
                {
                    _time: 2021-11-09T08:00:00Z,
                    _start: 2021-11-06T08:00:00Z,
                    _stop: 2021-11-09T08:00:00Z,
                    _value: 4,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase local_days_of_a_selector {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-03-13T08:00:00Z,
            stop: 2021-03-16T08:00:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2021-03-13T08:00:00Z, stop: 2021-03-16T08:00:00Z)
            |> aggregateWindow(every: 1d, fn: first)
    want =
        array.from(
            rows: [
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-16T08:00:00Z,
                    _time: 2021-03-14T08:00:00Z,
                    _value: 0,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-16T08:00:00Z,
                    _time: 2021-03-15T07:00:00Z,
                    _value: 4,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-16T08:00:00Z,
                    _time: 2021-03-16T07:00:00Z,
                    _value: 8,
                },
                {
                    _start: 2021-03-13T08:00:00Z,
                    _stop: 2021-03-16T08:00:00Z,
                    _time: 2021-03-16T08:00:00Z,
                    _value: debug.null(type: "int"),
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase moving_average_by_time {
    got = ranged |> timedMovingAverage(every: 1m, period: 3m)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 0.16666666666666666,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: -0.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _time: 2024-01-01T00:04:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase no_such_column {
    testing.shouldError(
        fn: () =>
            ranged
                |> aggregateWindow(every: 1m, fn: mean, column: "nope")
                |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist/,
    )
}

testcase no_such_column_of_a_selector {
    testing.shouldError(
        fn: () =>
            ranged
                |> aggregateWindow(every: 1m, fn: last, column: "nope")
                |> tableFind(fn: (key) => true),
        want: /no column "nope" exists/,
    )
}

testcase no_mean_of_strings {
    testing.shouldError(
        fn: () =>
            ranged
                |> toString()
                |> aggregateWindow(every: 1m, fn: mean)
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string/,
    )
}

testcase no_times {
    testing.shouldError(
        fn: () =>
            ranged
                |> drop(columns: ["_time"])
                |> aggregateWindow(every: 1m, fn: mean)
                |> tableFind(fn: (key) => true),
        want: /no time column: _time/,
    )
}

testcase no_times_of_a_selector {
    testing.shouldError(
        fn: () =>
            ranged
                |> drop(columns: ["_time"])
                |> aggregateWindow(every: 1m, fn: last)
                |> tableFind(fn: (key) => true),
        want: /missing time column "_time"/,
    )
}

testcase no_range {
    testing.shouldError(
        fn: () => data |> aggregateWindow(every: 1m, fn: mean) |> tableFind(fn: (key) => true),
        want: /nil bounds passed to window/,
    )
}
