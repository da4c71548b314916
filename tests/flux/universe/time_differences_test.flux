// Where the reference engine stops with an internal error, or loses rows in silence: see docs/differences.md.
package time_test


import "array"
import "date"
import "internal/debug"
import "testing"
import "timezone"

testcase parts_of_a_null_are_null {
    none = debug.null(type: "time")
    got =
        array.from(rows: [{n: 1, t: none}, {n: 2, t: 2024-01-01T10:00:00Z}])
            |> map(
                fn: (r) =>
                    ({
                        n: r.n,
                        hour: date.hour(t: r.t),
                        day: date.truncate(t: r.t, unit: 1d),
                        next: date.add(d: 1h, to: r.t),
                    }),
            )
    want =
        array.from(
            rows: [
                {n: 1, hour: debug.null(type: "int"), day: none, next: none},
                {n: 2, hour: 10, day: 2024-01-01T00:00:00Z, next: 2024-01-01T11:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase a_null_duration_gives_null {
    got =
        array.from(
            rows: [
                {
                    a: exists date.add(d: debug.null(type: "duration"), to: 2024-01-01T00:00:00Z),
                    b:
                        exists date.truncate(
                            t: 2024-01-01T00:00:00Z,
                            unit: debug.null(type: "duration"),
                        ),
                    c: exists date.scale(d: 1h, n: debug.null(type: "int")),
                },
            ],
        )

    testing.diff(got: got, want: array.from(rows: [{a: false, b: false, c: false}]))
}

testcase a_time_out_of_reach_is_an_error {
    testing.shouldError(
        fn: () => array.from(rows: [{v: date.add(d: 1y, to: 2262-01-01T00:00:00Z)}]),
        want: /is outside 1677-09-21/,
    )
}

testcase every_row_of_an_hour_shown_twice_is_in_a_window {
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        array.from(
            rows: [
                {_time: 2021-11-07T08:40:00Z, n: 1},
                {_time: 2021-11-07T09:10:00Z, n: 2},
                {_time: 2021-11-07T09:40:00Z, n: 3},
            ],
        )
            |> range(start: 2021-11-07T08:00:00Z, stop: 2021-11-07T10:00:00Z)
            |> window(every: 30m)
            |> sum(column: "n")
            |> group()
            |> keep(columns: ["_start", "n"])

    testing.diff(got: got, want: array.from(rows: [{_start: 2021-11-07T08:30:00Z, n: 6}]))
}

testcase every_row_of_a_short_month_is_in_a_window {
    got =
        array.from(rows: [{_time: 2024-02-29T20:00:00Z, n: 1}, {_time: 2024-03-10T20:00:00Z, n: 2}])
            |> range(start: 2024-02-20T00:00:00Z, stop: 2024-03-25T00:00:00Z)
            |> window(every: 1mo, location: timezone.fixed(offset: 5h))
            |> sum(column: "n")
            |> group()
            |> keep(columns: ["_start", "n"])

    testing.diff(got: got, want: array.from(rows: [{_start: 2024-02-29T19:00:00Z, n: 3}]))
}

testcase a_row_at_the_end_of_the_range_makes_no_window_of_another_time {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, _value: 1.5},
                {_time: 2024-01-01T00:03:00Z, _value: 5.0},
            ],
        )
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:04:00Z)
            |> aggregateWindow(every: 2m, fn: mean, createEmpty: false)
            |> aggregateWindow(every: 4m, fn: sum, createEmpty: false)
            |> keep(columns: ["_time", "_value"])

    testing.diff(got: got, want: array.from(rows: [{_time: 2024-01-01T00:04:00Z, _value: 1.5}]))
}

testcase times_before_1970_are_in_order {
    got =
        array.from(rows: [{_time: 1969-01-01T00:00:00Z}, {_time: 1969-01-01T00:00:05Z}])
            |> stateDuration(fn: (r) => true)
            |> keep(columns: ["stateDuration"])

    testing.diff(got: got, want: array.from(rows: [{stateDuration: 0}, {stateDuration: 5}]))
}

testcase hours_of_an_unknown_place {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 1969-01-01T00:00:00Z}])
                |> hourSelection(start: 1, stop: 2, location: {zone: "Mars/Base", offset: 0h})
                |> tableFind(fn: (key) => true),
        want: /unknown time zone Mars\/Base/,
    )
}

testcase elapsed_of_a_column_without_times {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 1}, {_time: 2}])
                |> elapsed()
                |> tableFind(fn: (key) => true),
        want: /column "_time" is not of type time/,
    )
}
