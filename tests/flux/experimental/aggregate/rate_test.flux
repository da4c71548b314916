package rate_test


import "array"
import "experimental/aggregate"
import "internal/debug"
import "testing"

// Two counters in a range of a minute, one with a null and one that begins anew.
counters =
    array.from(
        rows: [
            {host: "a", _time: 2024-01-01T00:00:05Z, _value: 2.0},
            {host: "a", _time: 2024-01-01T00:00:25Z, _value: debug.null(type: "float")},
            {host: "a", _time: 2024-01-01T00:00:45Z, _value: 10.0},
            {host: "b", _time: 2024-01-01T00:00:00Z, _value: 5.0},
            {host: "b", _time: 2024-01-01T00:00:20Z, _value: 9.0},
            {host: "b", _time: 2024-01-01T00:00:40Z, _value: 1.0},
        ],
    )
        |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:01:00Z)
        |> group(columns: ["_start", "_stop", "host"])

none = counters |> limit(n: 0)

testcase rate_of_windows {
    got =
        counters
            |> aggregate.rate(every: 30s, unit: 10s, groupColumns: ["host"])
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(
            rows: [
                {host: "a", _value: debug.null(type: "float"), _time: 2024-01-01T00:00:30Z},
                {host: "a", _value: 2.0, _time: 2024-01-01T00:01:00Z},
                {host: "b", _value: 2.0, _time: 2024-01-01T00:00:30Z},
                {host: "b", _value: debug.null(type: "float"), _time: 2024-01-01T00:01:00Z},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase rate_of_all {
    got =
        counters
            |> aggregate.rate(every: 1m)
            |> group(columns: [])
            |> drop(columns: ["_start", "_stop"])
    want = array.from(rows: [{_value: 0.4, _time: 2024-01-01T00:01:00Z}])

    testing.diff(got: got, want: want)
}

testcase rate_of_no_rows {
    got =
        none
            |> aggregate.rate(every: 30s, groupColumns: ["host"])
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(
            rows: [
                {host: "a", _value: debug.null(type: "float"), _time: 2024-01-01T00:00:30Z},
                {host: "a", _value: debug.null(type: "float"), _time: 2024-01-01T00:01:00Z},
                {host: "b", _value: debug.null(type: "float"), _time: 2024-01-01T00:00:30Z},
                {host: "b", _value: debug.null(type: "float"), _time: 2024-01-01T00:01:00Z},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase rate_without_values {
    testing.shouldError(
        fn: () =>
            counters
                |> rename(columns: {_value: "v"})
                |> aggregate.rate(every: 30s)
                |> tableFind(fn: (key) => true),
        want: /column "_value" does not exist$/,
    )
}
