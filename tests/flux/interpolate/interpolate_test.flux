package interpolate_test


import "array"
import "internal/debug"
import "interpolate"
import "testing"

lines =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:10Z, host: "a", _value: 10.0},
            {_time: 2024-01-01T00:01:00Z, host: "a", _value: 20.0},
            {_time: 2024-01-01T00:02:30Z, host: "a", _value: -10.0},
            {_time: 2024-01-01T00:00:00Z, host: "b", _value: 1.0},
            {_time: 2024-01-01T00:00:00Z, host: "b", _value: 3.0},
            {_time: 2024-01-01T00:01:00Z, host: "b", _value: 4.0},
            {_time: 2024-01-01T00:05:00Z, host: "c", _value: 4.0},
        ],
    )
        |> group(columns: ["host"])

testcase rows_between_rows {
    got = lines |> interpolate.linear(every: 30s)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, host: "a", _value: 10.0},
                {_time: 2024-01-01T00:00:30Z, host: "a", _value: 14.0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 20.0},
                {_time: 2024-01-01T00:01:30Z, host: "a", _value: 10.0},
                {_time: 2024-01-01T00:02:00Z, host: "a", _value: 0.0},
                {_time: 2024-01-01T00:02:30Z, host: "a", _value: -10.0},
                {_time: 2024-01-01T00:00:00Z, host: "b", _value: 1.0},
                {_time: 2024-01-01T00:00:00Z, host: "b", _value: 3.0},
                {_time: 2024-01-01T00:00:30Z, host: "b", _value: 3.5},
                {_time: 2024-01-01T00:01:00Z, host: "b", _value: 4.0},
                {_time: 2024-01-01T00:05:00Z, host: "c", _value: 4.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase days_of_months {
    got =
        array.from(
            rows: [
                {_time: 2024-01-15T00:00:00Z, _value: 0.0},
                {_time: 2024-04-15T00:00:00Z, _value: 91.0},
            ],
        )
            |> interpolate.linear(every: 1mo)
    want =
        array.from(
            rows: [
                {_time: 2024-01-15T00:00:00Z, _value: 0.0},
                {_time: 2024-02-01T00:00:00Z, _value: 17.0},
                {_time: 2024-03-01T00:00:00Z, _value: 46.0},
                {_time: 2024-04-01T00:00:00Z, _value: 77.0},
                {_time: 2024-04-15T00:00:00Z, _value: 91.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase times_that_go_back {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:02:00Z, _value: 0.0},
                {_time: 2024-01-01T00:00:00Z, _value: 2.0},
                {_time: 2024-01-01T00:01:30Z, _value: 5.0},
            ],
        )
            |> interpolate.linear(every: 1m)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:02:00Z, _value: 0.0},
                {_time: 2024-01-01T00:00:00Z, _value: 2.0},
                {_time: 2024-01-01T00:01:00Z, _value: 4.0},
                {_time: 2024-01-01T00:01:30Z, _value: 5.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase only_floats {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:02:00Z, _value: 1.0}])
                |> drop(columns: ["_value"])
                |> interpolate.linear(every: 1m)
                |> tableFind(fn: (key) => true),
        want: /_value column does not exist/,
    )
}

testcase other_columns_must_be_in_the_key {
    testing.shouldError(
        fn: () => lines |> group() |> interpolate.linear(every: 1m) |> tableFind(fn: (key) => true),
        want: /interpolate.linear requires column "host" to be in group key/,
    )
}

testcase no_null_values {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {_time: 2024-01-01T00:02:00Z, _value: 1.0},
                    {_time: 2024-01-01T00:03:00Z, _value: debug.null(type: "float")},
                ],
            )
                |> interpolate.linear(every: 1m)
                |> tableFind(fn: (key) => true),
        want: /null _value found during linear interpolation/,
    )
}

testcase no_null_times {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {_time: 2024-01-01T00:02:00Z, _value: 1.0},
                    {_time: debug.null(type: "time"), _value: 2.0},
                ],
            )
                |> interpolate.linear(every: 1m)
                |> tableFind(fn: (key) => true),
        want: /null _time found during linear interpolation/,
    )
}
