package integrals_test


import "array"
import "experimental"
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

testcase integral_of_each_table {
    got =
        counters
            |> integral(unit: 10s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 24.0}, {host: "b", _value: 24.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase integral_to_the_bounds {
    got =
        counters
            |> integral(unit: 10s, interpolate: "linear")
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 42.0}, {host: "b", _value: 18.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase integral_of_no_rows {
    got =
        none
            |> integral(unit: 10s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 0.0}, {host: "b", _value: 0.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase integral_of_one_row {
    got =
        counters
            |> limit(n: 1)
            |> integral(unit: 10s, interpolate: "linear")
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 12.0}, {host: "b", _value: 30.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase integral_of_text {
    testing.shouldError(
        fn: () => counters |> integral(unit: 10s, column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase integral_of_times {
    testing.shouldError(
        fn: () => counters |> integral(unit: 10s, column: "_time") |> tableFind(fn: (key) => true),
        want: /cannot perform integral over time$/,
    )
}

testcase integral_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => counters |> integral(unit: 10s, column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase integral_by_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => counters |> integral(timeColumn: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase integral_without_bounds {
    testing.shouldError(
        fn: () =>
            counters |> group(columns: ["host"]) |> integral() |> tableFind(fn: (key) => true),
        want: /integral function needs _start column to be part of group key$/,
    )
}

testcase integral_out_of_order {
    testing.shouldError(
        fn: () =>
            counters
                |> sort(columns: ["_time"], desc: true)
                |> integral()
                |> tableFind(fn: (key) => true),
        want: /integral found out-of-order times in time column$/,
    )
}

testcase integral_at_no_time {
    testing.shouldError(
        fn: () =>
            counters
                |> map(
                    fn: (r) =>
                        ({r with _time:
                                if r._value > 4.0 then r._time else debug.null(type: "time"),
                        }),
                )
                |> integral()
                |> tableFind(fn: (key) => true),
        want: /integral found null time in time column$/,
    )
}

testcase experimental_integral {
    got =
        counters
            |> experimental.integral(unit: 10s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 24.0}, {host: "b", _value: 24.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase experimental_integral_to_the_bounds {
    got =
        counters
            |> experimental.integral(unit: 10s, interpolate: "linear")
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{host: "a", _value: 42.0}, {host: "b", _value: 18.0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase timeWeightedAvg_of_each_table {
    got =
        counters
            |> timeWeightedAvg(unit: 10s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{_value: 7.0, host: "a"}, {_value: 3.0, host: "b"}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase timeWeightedAvg_of_no_rows {
    got =
        none
            |> timeWeightedAvg(unit: 10s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(rows: [{_value: 0.0, host: "a"}, {_value: 0.0, host: "b"}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase timedMovingAverage_of_windows {
    got =
        counters
            |> timedMovingAverage(every: 20s, period: 40s)
            |> group(columns: ["host"])
            |> drop(columns: ["_start", "_stop"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, host: "a", _value: 2.0},
                {_time: 2024-01-01T00:00:40Z, host: "a", _value: 2.0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 10.0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 10.0},
                {_time: 2024-01-01T00:00:20Z, host: "b", _value: 5.0},
                {_time: 2024-01-01T00:00:40Z, host: "b", _value: 7.0},
                {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
                {_time: 2024-01-01T00:01:00Z, host: "b", _value: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase timedMovingAverage_of_no_rows {
    testing.assertEmpty(
        tables:
            none
                |> timedMovingAverage(every: 20s, period: 40s)
                |> group(columns: ["host"])
                |> drop(columns: ["_start", "_stop"]),
    )
}
