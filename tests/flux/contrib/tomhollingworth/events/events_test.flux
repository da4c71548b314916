package events_test


import "array"
import "contrib/tomhollingworth/events"
import "internal/debug"
import "testing"

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

testcase until_the_column_stop {
    got = ranged |> events.duration()
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                    duration: 50,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                    duration: 59,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                    duration: 151,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                    duration: 30,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    duration: 160,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                    duration: 120,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase until_a_given_time {
    got = data |> events.duration(unit: 1m, stop: 2024-01-01T01:00:00Z, columnName: "minutes")
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, host: "a", _value: 1.5, minutes: 0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0, minutes: 0},
                {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0, minutes: 2},
                {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5, minutes: 55},
                {_time: 2024-01-01T00:00:20Z, host: "b", _value: 2.5, minutes: 2},
                {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0, minutes: 57},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase other_columns {
    got =
        ranged
            |> rename(columns: {_time: "at", _stop: "end"})
            |> events.duration(timeColumn: "at", stopColumn: "end")
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                    duration: 50,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                    duration: 59,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                    duration: 151,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                    duration: 30,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    duration: 160,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    end: 2024-01-01T00:05:00Z,
                    at: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                    duration: 120,
                },
            ],
        )
            |> group(columns: ["_start", "end", "host"])

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = ranged |> limit(n: 1) |> events.duration()
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                    duration: 290,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    duration: 280,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase no_stop_column {
    testing.shouldError(
        fn: () => data |> events.duration() |> tableFind(fn: (key) => true),
        want: /column "_stop" does not exist/,
    )
}

testcase stop_column_of_another_type {
    testing.shouldError(
        fn: () => data |> events.duration(stopColumn: "host") |> tableFind(fn: (key) => true),
        want: /stop column "host" must be of type time, got string/,
    )
}

testcase no_time_column {
    testing.shouldError(
        fn: () => ranged |> events.duration(timeColumn: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist/,
    )
}
