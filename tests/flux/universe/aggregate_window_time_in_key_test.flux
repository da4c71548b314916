package universe_test


import "array"
import "testing"

// Tables of one moment each: people group by time to add up series, and then window what they get.
moments =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:30Z, host: "a", _value: 1.0},
            {_time: 2024-01-01T00:00:30Z, host: "b", _value: 3.0},
            {_time: 2024-01-01T00:00:50Z, host: "a", _value: 2.0},
            {_time: 2024-01-01T00:02:30Z, host: "a", _value: 5.0},
        ],
    )
        |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:03:00Z)
        |> group(columns: ["_time"])

testcase sums_have_the_time_of_the_window {
    got =
        moments
            |> aggregateWindow(every: 1m, fn: sum, createEmpty: false)
            |> map(fn: (r) => ({time: r._time, value: r._value}))
    want =
        array.from(
            rows: [
                {time: 2024-01-01T00:01:00Z, value: 4.0},
                {time: 2024-01-01T00:01:00Z, value: 2.0},
                {time: 2024-01-01T00:03:00Z, value: 5.0},
            ],
        )

    testing.diff(got, want)
}

testcase sums_have_a_column_of_times_more {
    got =
        moments
            |> aggregateWindow(every: 1m, fn: sum, createEmpty: false)
            |> columns()
            |> group()
            |> keep(columns: ["_value"])
            |> limit(n: 5)
            |> sort()
    want =
        array.from(
            rows: [
                {_value: "_start"},
                {_value: "_stop"},
                {_value: "_time"},
                {_value: "_time"},
                {_value: "_value"},
            ],
        )

    testing.diff(got, want)
}

testcase a_selector_joins_what_falls_into_one_window {
    got =
        moments
            |> aggregateWindow(every: 1m, fn: max, createEmpty: false)
            |> keep(columns: ["_time", "_value", "host"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, host: "b", _value: 3.0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 2.0},
                {_time: 2024-01-01T00:03:00Z, host: "a", _value: 5.0},
            ],
        )
            |> group(columns: ["_time"])

    testing.diff(got, want)
}
