package experimental_test


import "array"
import "experimental"
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

testcase align_time_at_1970 {
    got = data |> experimental.alignTime()
    want =
        array.from(
            rows: [
                {_time: 1970-01-01T00:00:00Z, _value: 1.5, host: "a"},
                {_time: 1970-01-01T00:00:50Z, _value: 3.0, host: "a"},
                {_time: 1970-01-01T00:01:49Z, _value: -4.0, host: "a"},
                {_time: 1970-01-01T00:04:20Z, _value: 6.5, host: "a"},
                {_time: 1970-01-01T00:00:00Z, _value: 2.5, host: "b"},
                {_time: 1970-01-01T00:02:40Z, _value: 5.0, host: "b"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase align_time_at_a_given_time {
    got = data |> experimental.alignTime(alignTo: 2020-02-29T00:00:00Z)
    want =
        array.from(
            rows: [
                {_time: 2020-02-29T00:00:00Z, _value: 1.5, host: "a"},
                {_time: 2020-02-29T00:00:50Z, _value: 3.0, host: "a"},
                {_time: 2020-02-29T00:01:49Z, _value: -4.0, host: "a"},
                {_time: 2020-02-29T00:04:20Z, _value: 6.5, host: "a"},
                {_time: 2020-02-29T00:00:00Z, _value: 2.5, host: "b"},
                {_time: 2020-02-29T00:02:40Z, _value: 5.0, host: "b"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase align_time_needs_order {
    testing.shouldError(
        fn: () => unsorted |> experimental.alignTime() |> tableFind(fn: (key) => true),
        want: /got an out-of-order timestamp/,
    )
}
