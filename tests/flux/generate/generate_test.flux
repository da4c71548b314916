package generate_test


import "array"
import "generate"
import "testing"

testcase rows_at_regular_times {
    got =
        generate.from(
            start: 2024-01-01T00:00:00Z,
            stop: 2024-01-01T00:04:00Z,
            count: 4,
            fn: (n) => n * n,
        )
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 0},
                {_time: 2024-01-01T00:01:00Z, _value: 1},
                {_time: 2024-01-01T00:02:00Z, _value: 4},
                {_time: 2024-01-01T00:03:00Z, _value: 9},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase steps_are_cut_to_nanoseconds {
    got =
        generate.from(
            start: 2024-01-01T00:00:00Z,
            stop: 2024-01-01T00:00:01Z,
            count: 3,
            fn: (n) => n,
        )
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 0},
                {_time: 2024-01-01T00:00:00.333333333Z, _value: 1},
                {_time: 2024-01-01T00:00:00.666666666Z, _value: 2},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase times_that_go_back {
    got =
        generate.from(
            start: 2024-01-01T00:00:01Z,
            stop: 2024-01-01T00:00:00Z,
            count: 3,
            fn: (n) => -n,
        )
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:01Z, _value: 0},
                {_time: 2024-01-01T00:00:00.666666667Z, _value: -1},
                {_time: 2024-01-01T00:00:00.333333334Z, _value: -2},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase durations_count_from_now {
    option now = () => 2024-01-01T00:00:00Z

    got = generate.from(start: -1h, stop: 0s, count: 2, fn: (n) => n) |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2023-12-31T23:00:00Z, _value: 0},
                {_time: 2023-12-31T23:30:00Z, _value: 1},
            ],
        )

    testing.diff(got: got, want: want)
}
