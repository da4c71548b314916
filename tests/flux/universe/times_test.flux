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

testcase elapsed_in_seconds {
    got = data |> elapsed()
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0, elapsed: 50},
                {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0, elapsed: 59},
                {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5, elapsed: 151},
                {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0, elapsed: 160},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase elapsed_in_other_units_and_names {
    got = data |> elapsed(unit: 500ms, columnName: "halves")
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0, halves: 100},
                {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0, halves: 118},
                {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5, halves: 302},
                {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0, halves: 320},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase elapsed_truncates_toward_zero {
    got = unsorted |> elapsed(unit: 1m)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.5,
                    elapsed: -3,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 3.0,
                    elapsed: 0,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:59Z,
                    _value: -4.0,
                    elapsed: 0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase elapsed_without_a_time_counts_from_1970 {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z},
                {_time: debug.null(type: "time")},
                {_time: 2024-01-01T00:01:10Z},
            ],
        )
            |> elapsed(unit: 1h)
    want =
        array.from(
            rows: [
                {_time: debug.null(type: "time"), elapsed: -473352},
                {_time: 2024-01-01T00:01:10Z, elapsed: 473352},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase elapsed_needs_the_column {
    testing.shouldError(
        fn: () => data |> elapsed(timeColumn: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist/,
    )
}

testcase elapsed_needs_a_new_column {
    testing.shouldError(
        fn: () => data |> elapsed(columnName: "host") |> tableFind(fn: (key) => true),
        want: /table builder already has column with label host/,
    )
}

testcase state_count {
    got = data |> stateCount(fn: (r) => r._value > 2.0)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, host: "a", _value: 1.5, stateCount: -1},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0, stateCount: 1},
                {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0, stateCount: -1},
                {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5, stateCount: 1},
                {_time: 2024-01-01T00:00:20Z, host: "b", _value: 2.5, stateCount: 1},
                {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0, stateCount: 2},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase state_duration {
    got = data |> stateDuration(fn: (r) => r._value > 0.0, unit: 10s)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, host: "a", _value: 1.5, stateDuration: 0},
                {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0, stateDuration: 5},
                {_time: 2024-01-01T00:01:59Z, host: "a", _value: -4.0, stateDuration: -1},
                {_time: 2024-01-01T00:04:30Z, host: "a", _value: 6.5, stateDuration: 0},
                {_time: 2024-01-01T00:00:20Z, host: "b", _value: 2.5, stateDuration: 0},
                {_time: 2024-01-01T00:03:00Z, host: "b", _value: 5.0, stateDuration: 16},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase state_tracking_of_both {
    got =
        data
            |> stateTracking(fn: (r) => r._value > 0.0, countColumn: "rows", durationColumn: "long")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:10Z,
                    host: "a",
                    _value: 1.5,
                    rows: 1,
                    long: 0,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "a",
                    _value: 3.0,
                    rows: 2,
                    long: 50,
                },
                {
                    _time: 2024-01-01T00:01:59Z,
                    host: "a",
                    _value: -4.0,
                    rows: -1,
                    long: -1,
                },
                {
                    _time: 2024-01-01T00:04:30Z,
                    host: "a",
                    _value: 6.5,
                    rows: 1,
                    long: 0,
                },
                {
                    _time: 2024-01-01T00:00:20Z,
                    host: "b",
                    _value: 2.5,
                    rows: 1,
                    long: 0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    _value: 5.0,
                    rows: 2,
                    long: 160,
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase state_tracking_of_nothing {
    got = data |> stateTracking(fn: (r) => r._value > 0.0)
    want =
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

    testing.diff(got: got, want: want)
}

testcase a_null_ends_a_state {
    got = gaps |> stateCount(fn: (r) => r._value > 0.0, column: "n")
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:10Z,
                    _value: debug.null(type: "float"),
                    n: -1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.0,
                    n: 1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:20Z,
                    _value: debug.null(type: "float"),
                    n: -1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:03:20Z,
                    _value: 4.0,
                    n: 1,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase state_duration_needs_order {
    testing.shouldError(
        fn: () => unsorted |> stateDuration(fn: (r) => true) |> tableFind(fn: (key) => true),
        want: /got an out-of-order timestamp/,
    )
}

testcase state_count_does_not {
    got = unsorted |> stateCount(fn: (r) => true)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:04:10Z,
                    _value: 1.5,
                    stateCount: 1,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:20Z,
                    _value: 2.5,
                    stateCount: 2,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 3.0,
                    stateCount: 3,
                },
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:05:00Z,
                    _time: 2024-01-01T00:00:59Z,
                    _value: -4.0,
                    stateCount: 4,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase state_duration_needs_a_unit {
    testing.shouldError(
        fn: () => data |> stateDuration(fn: (r) => true, unit: 0s) |> tableFind(fn: (key) => true),
        want: /state tracking duration unit must be greater than zero/,
    )
}

testcase state_duration_needs_the_column {
    testing.shouldError(
        fn: () =>
            data
                |> stateDuration(fn: (r) => true, timeColumn: "nope")
                |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist/,
    )
}

testcase state_duration_needs_times {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {_time: debug.null(type: "time"), n: 1},
                    {_time: 2024-01-01T00:00:00Z, n: 2},
                ],
            )
                |> stateDuration(fn: (r) => true)
                |> tableFind(fn: (key) => true),
        want: /got a null timestamp/,
    )
}

testcase time_shift {
    got = ranged |> timeShift(duration: -90s)
    want =
        array.from(
            rows: [
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2023-12-31T23:58:40Z,
                    host: "a",
                    _value: 1.5,
                },
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2023-12-31T23:59:30Z,
                    host: "a",
                    _value: 3.0,
                },
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2024-01-01T00:00:29Z,
                    host: "a",
                    _value: -4.0,
                },
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2024-01-01T00:03:00Z,
                    host: "a",
                    _value: 6.5,
                },
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2023-12-31T23:58:50Z,
                    host: "b",
                    _value: 2.5,
                },
                {
                    _start: 2023-12-31T23:58:30Z,
                    _stop: 2024-01-01T00:03:30Z,
                    _time: 2024-01-01T00:01:30Z,
                    host: "b",
                    _value: 5.0,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase time_shift_by_months_keeps_the_day_where_there_is_one {
    got =
        array.from(
            rows: [
                {_time: 2024-01-31T10:00:00Z, at: 2023-12-31T00:00:00Z},
                {_time: 2024-02-29T10:00:00Z, at: debug.null(type: "time")},
            ],
        )
            |> timeShift(duration: 1mo2h, columns: ["_time", "at", "nope"])
    want =
        array.from(
            rows: [
                {_time: 2024-02-29T12:00:00Z, at: 2024-01-31T02:00:00Z},
                {_time: 2024-03-29T12:00:00Z, at: debug.null(type: "time")},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase time_shift_back_by_a_year {
    got = array.from(rows: [{_time: 2024-02-29T10:00:00Z}]) |> timeShift(duration: -1y)
    want = array.from(rows: [{_time: 2023-02-28T10:00:00Z}])

    testing.diff(got: got, want: want)
}

testcase time_shift_needs_times {
    testing.shouldError(
        fn: () =>
            data |> timeShift(duration: 1h, columns: ["host"]) |> tableFind(fn: (key) => true),
        want: /column "host" is not of type time/,
    )
}

testcase hours_of_the_day {
    got =
        generate.from(
            start: 2024-01-01T00:30:00Z,
            stop: 2024-01-02T00:30:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:30:00Z, stop: 2024-01-02T00:30:00Z)
            |> hourSelection(start: 8, stop: 12)
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T08:30:00Z,
                    _value: 4,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T10:30:00Z,
                    _value: 5,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T12:30:00Z,
                    _value: 6,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase hours_over_midnight {
    got =
        generate.from(
            start: 2024-01-01T00:30:00Z,
            stop: 2024-01-02T00:30:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:30:00Z, stop: 2024-01-02T00:30:00Z)
            |> hourSelection(start: 22, stop: 2)
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T00:30:00Z,
                    _value: 0,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T02:30:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T22:30:00Z,
                    _value: 11,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase local_hours {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        generate.from(
            start: 2021-03-14T00:00:00Z,
            stop: 2021-03-15T00:00:00Z,
            count: 24,
            fn: (n) => n,
        )
            |> range(start: 2021-03-14T00:00:00Z, stop: 2021-03-15T00:00:00Z)
            |> hourSelection(start: 1, stop: 3)
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {
                    _start: 2021-03-14T00:00:00Z,
                    _stop: 2021-03-15T00:00:00Z,
                    _time: 2021-03-14T09:00:00Z,
                    _value: 9,
                },
                {
                    _start: 2021-03-14T00:00:00Z,
                    _stop: 2021-03-15T00:00:00Z,
                    _time: 2021-03-14T10:00:00Z,
                    _value: 10,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase hours_of_an_offset {
    got =
        generate.from(
            start: 2024-01-01T00:30:00Z,
            stop: 2024-01-02T00:30:00Z,
            count: 12,
            fn: (n) => n,
        )
            |> range(start: 2024-01-01T00:30:00Z, stop: 2024-01-02T00:30:00Z)
            |> hourSelection(start: 8, stop: 12, location: timezone.fixed(offset: 5h30m))
            |> drop(columns: [])
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T02:30:00Z,
                    _value: 1,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T04:30:00Z,
                    _value: 2,
                },
                {
                    _start: 2024-01-01T00:30:00Z,
                    _stop: 2024-01-02T00:30:00Z,
                    _time: 2024-01-01T06:30:00Z,
                    _value: 3,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase no_such_hour {
    testing.shouldError(
        fn: () => data |> hourSelection(start: 1, stop: 24) |> tableFind(fn: (key) => true),
        want: /stop must be between 0 and 23/,
    )
}

testcase no_such_hour_to_start {
    testing.shouldError(
        fn: () => data |> hourSelection(start: -1, stop: 2) |> tableFind(fn: (key) => true),
        want: /start must be between 0 and 23/,
    )
}

testcase no_time_column {
    testing.shouldError(
        fn: () =>
            data
                |> hourSelection(start: 1, stop: 2, timeColumn: "nope")
                |> tableFind(fn: (key) => true),
        want: /invalid time column/,
    )
}

testcase times_truncated {
    got = data |> truncateTimeColumn(unit: 1m) |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 1.5, host: "a"},
                {_time: 2024-01-01T00:01:00Z, _value: 3.0, host: "a"},
                {_time: 2024-01-01T00:01:00Z, _value: -4.0, host: "a"},
                {_time: 2024-01-01T00:04:00Z, _value: 6.5, host: "a"},
                {_time: 2024-01-01T00:00:00Z, _value: 2.5, host: "b"},
                {_time: 2024-01-01T00:03:00Z, _value: 5.0, host: "b"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase times_truncated_to_local_days {
    option location = timezone.location(name: "America/New_York")

    got = data |> truncateTimeColumn(unit: 1d) |> drop(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2023-12-31T05:00:00Z, _value: 1.5, host: "a"},
                {_time: 2023-12-31T05:00:00Z, _value: 3.0, host: "a"},
                {_time: 2023-12-31T05:00:00Z, _value: -4.0, host: "a"},
                {_time: 2023-12-31T05:00:00Z, _value: 6.5, host: "a"},
                {_time: 2023-12-31T05:00:00Z, _value: 2.5, host: "b"},
                {_time: 2023-12-31T05:00:00Z, _value: 5.0, host: "b"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase beginning_of_today {
    option now = () => 2024-03-10T18:00:00Z

    got = array.from(rows: [{v: today()}])
    want = array.from(rows: [{v: 2024-03-10T00:00:00Z}])

    testing.diff(got: got, want: want)
}

testcase beginning_of_a_local_today {
    option now = () => 2024-03-11T03:00:00Z
    option location = timezone.location(name: "America/New_York")

    got = array.from(rows: [{v: today()}])
    want = array.from(rows: [{v: 2024-03-10T05:00:00Z}])

    testing.diff(got: got, want: want)
}
