// What counts as a time: whole numbers are nanoseconds since 1970 for some functions, and no time is 1970 itself.
package time_columns_test


import "array"
import "csv"
import "experimental"
import "internal/debug"
import "testing"

_rows =
    array.from(
        rows: [
            {_time: 1970-01-01T00:30:00Z, t: 1800000000000, n: 1},
            {_time: 1970-01-01T00:10:00Z, t: 600000000000, n: 2},
            {_time: 1970-01-01T01:30:00Z, t: 5400000000000, n: 4},
        ],
    )

_hours = (tables=<-) => tables |> range(start: 1970-01-01T00:05:00Z, stop: 1970-01-01T02:00:00Z)

_without_time = (tables=<-) =>
    tables
        |> map(fn: (r) => ({r with _time: if r.n == 2 then debug.null(type: "time") else r._time}))

testcase windows_of_whole_numbers {
    got =
        _rows
            |> _hours()
            |> window(every: 20m, timeColumn: "t")
            |> keep(columns: ["_start", "_stop", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_start,_stop,n
,,0,1970-01-01T00:05:00Z,1970-01-01T00:20:00Z,2
,,1,1970-01-01T00:20:00Z,1970-01-01T00:40:00Z,1
,,2,1970-01-01T01:20:00Z,1970-01-01T01:40:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase windows_of_whole_numbers_with_empty_ones {
    got =
        _rows
            |> _hours()
            |> window(every: 30m, timeColumn: "t", createEmpty: true)
            |> count(column: "n")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_start,_stop,n
,,0,1970-01-01T00:05:00Z,1970-01-01T00:30:00Z,1
,,1,1970-01-01T00:30:00Z,1970-01-01T01:00:00Z,1
,,2,1970-01-01T01:00:00Z,1970-01-01T01:30:00Z,0
,,3,1970-01-01T01:30:00Z,1970-01-01T02:00:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase hours_of_whole_numbers {
    got = _rows |> hourSelection(start: 1, stop: 1, timeColumn: "t") |> keep(columns: ["n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,n
,,0,4
",
        )

    testing.diff(got: got, want: want)
}

testcase a_state_of_whole_numbers {
    got =
        _rows
            |> sort(columns: ["t"])
            |> stateDuration(fn: (r) => r.n > 0, timeColumn: "t", unit: 1m)
            |> keep(columns: ["n", "stateDuration"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,long
#group,false,false,false,false
#default,_result,,,
,result,table,n,stateDuration
,,0,2,0
,,0,1,20
,,0,4,80
",
        )

    testing.diff(got: got, want: want)
}

testcase whole_numbers_aligned {
    got =
        _rows
            |> sort(columns: ["t"])
            |> map(fn: (r) => ({_time: r.t, n: r.n}))
            |> experimental.alignTime(alignTo: 2024-01-01T00:00:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,false,false
#default,_result,,,
,result,table,_time,n
,,0,2024-01-01T00:00:00Z,2
,,0,2024-01-01T00:20:00Z,1
,,0,2024-01-01T01:20:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase the_window_of_no_time_is_that_of_1970 {
    got =
        _rows
            |> _hours()
            |> _without_time()
            |> window(every: 20m)
            |> keep(columns: ["_start", "_stop", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_start,_stop,n
,,0,1970-01-01T00:05:00Z,1970-01-01T00:20:00Z,2
,,1,1970-01-01T00:20:00Z,1970-01-01T00:40:00Z,1
,,2,1970-01-01T01:20:00Z,1970-01-01T01:40:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase no_time_outside_the_range {
    got =
        _rows
            |> range(start: 1970-01-01T00:10:00Z, stop: 1970-01-01T02:00:00Z)
            |> _without_time()
            |> window(every: 10m)
            |> keep(columns: ["_start", "_stop", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_start,_stop,n
,,0,1970-01-01T00:10:00Z,1970-01-01T02:00:00Z,2
,,1,1970-01-01T00:30:00Z,1970-01-01T00:40:00Z,1
,,2,1970-01-01T01:30:00Z,1970-01-01T01:40:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase no_time_between_windows {
    got =
        _rows
            |> _hours()
            |> _without_time()
            |> window(every: 20m, period: 10m, offset: 10m)
            |> keep(columns: ["_start", "_stop", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_start,_stop,n
,,0,1970-01-01T00:30:00Z,1970-01-01T00:40:00Z,1
,,1,1970-01-01T01:30:00Z,1970-01-01T01:40:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase a_selector_of_no_time {
    got =
        _rows
            |> _hours()
            |> _without_time()
            |> aggregateWindow(every: 1h, fn: last, column: "n")
            |> keep(columns: ["_time", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,false,false
#default,_result,,,
,result,table,_time,n
,,0,1970-01-01T01:00:00Z,2
,,0,1970-01-01T02:00:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase a_sum_without_what_has_no_time {
    got =
        _rows
            |> _hours()
            |> _without_time()
            |> aggregateWindow(every: 1h, fn: sum, column: "n")
            |> keep(columns: ["_time", "n"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,false,false
#default,_result,,,
,result,table,_time,n
,,0,1970-01-01T01:00:00Z,1
,,0,1970-01-01T02:00:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase times_counted_in_windows {
    got =
        _rows
            |> duplicate(column: "_time", as: "seen")
            |> _hours()
            |> aggregateWindow(every: 1h, fn: count, column: "seen")
            |> keep(columns: ["_time", "seen"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,false,false
#default,_result,,,
,result,table,_time,seen
,,0,1970-01-01T01:00:00Z,2
,,0,1970-01-01T02:00:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase times_counted_elsewhere {
    testing.shouldError(
        fn: () => _rows |> count(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time/,
    )
}

testcase a_sum_of_rows_at_whole_numbers {
    testing.shouldError(
        fn: () =>
            _rows
                |> _hours()
                |> drop(columns: ["_time"])
                |> rename(columns: {t: "_time"})
                |> aggregateWindow(every: 1h, fn: sum, column: "n")
                |> tableFind(fn: (key) => true),
        want: /time column is not a time value: int/,
    )
}

testcase other_types_of_an_empty_table {
    got =
        _rows
            |> _hours()
            |> map(fn: (r) => ({r with t: string(v: r.t)}))
            |> filter(fn: (r) => false, onEmpty: "keep")
            |> window(every: 1h, timeColumn: "t")
            |> count(column: "n")
    want = csv.from(csv: "

")

    testing.diff(got: got, want: want)
}
