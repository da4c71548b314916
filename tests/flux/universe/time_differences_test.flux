// Where the reference engine stops with an internal error, or loses rows in silence: see docs/differences.md.
package time_test


import "array"
import "date"
import "internal/debug"
import "interpolate"
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

testcase windows_of_texts {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:00:00Z, t: "noon"}])
                |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-02T00:00:00Z)
                |> window(every: 1h, timeColumn: "t")
                |> tableFind(fn: (key) => true),
        want: /column "t" is not of type time/,
    )
}

testcase elapsed_in_units_of_nothing {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:00:00Z}, {_time: 2024-01-01T00:00:01Z}])
                |> elapsed(unit: 0s)
                |> tableFind(fn: (key) => true),
        want: /unit must not be zero/,
    )
}

testcase a_count_of_times_written_over {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:00:00Z}])
                |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-02T00:00:00Z)
                |> aggregateWindow(every: 1h, fn: count, column: "_time")
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time/,
    )
}

testcase a_part_of_a_duration_in_no_unit {
    testing.shouldError(
        fn: () => duration(v: "1h5x"),
        want: /cannot convert string "1h5x" to duration due to invalid syntax/,
    )
}

testcase a_duration_out_of_reach_is_an_error {
    testing.shouldError(
        fn: () => date.scale(d: 1h, n: 9223372036854775807),
        want: /is too long: its parts must fit into 64 bits/,
    )
}

testcase last_day_of_a_leap_year_in_a_place {
    got =
        array.from(
            rows: [
                {
                    t:
                        date.add(
                            d: 1h,
                            to: 2056-12-31T17:00:00Z,
                            location: timezone.location(name: "Pacific/Chatham"),
                        ),
                },
            ],
        )

    testing.diff(got: got, want: array.from(rows: [{t: 2056-12-31T18:00:00Z}]))
}

testcase a_unit_that_begins_before_all_times {
    testing.shouldError(
        fn: () => date.truncate(t: 1678-01-01T00:00:00Z, unit: 100y),
        want: /time 1670-01-01T00:00:00.000000000Z is outside 1677-09-21/,
    )
}

// A range of a year has more windows of a microsecond than any machine holds.
_a_year = (tables=<-) => tables |> range(start: 2023-01-01T00:00:00Z, stop: 2024-01-01T00:00:00Z)

testcase windows_without_end_for_a_table {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2023-01-01T00:00:00Z, _value: 1.0}])
                |> _a_year()
                |> aggregateWindow(every: 1us, fn: mean)
                |> tableFind(fn: (key) => true),
        want:
            /window makes no more than 50000000 windows for a table, not 31536000000002 of 1us each; choose longer windows or a shorter range, or createEmpty: false/,
    )
}

testcase windows_without_end_for_a_row {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2023-01-01T00:00:00Z, _value: 1.0}])
                |> _a_year()
                |> window(every: 1us, period: 1h)
                |> tableFind(fn: (key) => true),
        want:
            /window makes no more than 50000000 windows for a row, not 3600000001 of 1us each; choose a longer every or a shorter period/,
    )
}

testcase short_windows_of_a_long_range_that_hold_rows {
    got =
        array.from(rows: [{_time: 2023-05-01T00:00:00.0000015Z, _value: 1.0}])
            |> _a_year()
            |> aggregateWindow(every: 1us, fn: mean, createEmpty: false)
            |> keep(columns: ["_time", "_value"])

    testing.diff(
        got: got,
        want: array.from(rows: [{_time: 2023-05-01T00:00:00.000002Z, _value: 1.0}]),
    )
}

testcase rows_without_end_between_rows {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {_time: 2023-01-01T00:00:00Z, _value: 1.0},
                    {_time: 2024-01-01T00:00:00Z, _value: 2.0},
                ],
            )
                |> interpolate.linear(every: 1us)
                |> tableFind(fn: (key) => true),
        want: /interpolate.linear makes no more than 100000000 rows; choose a longer every/,
    )
}
