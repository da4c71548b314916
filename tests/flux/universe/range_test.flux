// range: which rows stay, what bounds tables get, and what it refuses.
package range_test


import "array"
import "csv"
import "internal/debug"
import "testing"

_rows =
    array.from(
        rows: [
            {_time: 2024-05-01T09:59:59.999999999Z, host: "a", _value: 1.0},
            {_time: 2024-05-01T10:00:00Z, host: "a", _value: 2.0},
            {_time: 2024-05-01T10:04:59.999999999Z, host: "b", _value: 3.0},
            {_time: 2024-05-01T10:05:00Z, host: "b", _value: 4.0},
        ],
    )
        |> group(columns: ["host"])

_mixed =
    "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:00:00Z,a,1
,,0,2024-05-01T10:05:00Z,a,2

#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,site,n
,,1,2024-05-01T10:01:00Z,s,5
"

_kept = (tables=<-) => tables |> keep(columns: ["_time", "host", "_value"])

_bounded = (start, stop) =>
    array.from(rows: [{_time: 2024-05-01T10:03:00Z, _start: start, _stop: stop, n: 1}])

testcase start_is_inside_and_stop_is_not {
    got = _rows |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:00:00Z,a,2
,,1,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase stop_is_now {
    option now = () => 2024-05-01T10:05:00Z

    got = _rows |> range(start: -5m) |> _kept()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:00:00Z,a,2
,,1,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase durations_count_from_now {
    option now = () => 2024-05-01T10:10:00Z

    got = _rows |> range(start: -10m, stop: -5m) |> _kept()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:00:00Z,a,2
,,1,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase whole_numbers_are_seconds {
    got = _rows |> range(start: 1714557600, stop: 1714557900) |> _kept()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:00:00Z,a,2
,,1,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase months_are_average_ones {
    option now = () => 2024-05-31T20:30:00Z

    got = _rows |> range(start: -1mo) |> limit(n: 1) |> keep(columns: ["_start", "_stop", "host"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string
#group,false,false,true,true,true
#default,_result,,,,
,result,table,_start,_stop,host
,,0,2024-05-01T10:00:00Z,2024-05-31T20:30:00Z,a
,,1,2024-05-01T10:00:00Z,2024-05-31T20:30:00Z,b
",
        )

    testing.diff(got: got, want: want)
}

testcase tables_that_become_empty_stay {
    got = _rows |> range(start: 2024-05-01T10:04:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,0,2024-05-01T10:04:00Z,2024-05-01T10:05:00Z,,a,
,result,table,_start,_stop,_time,host,_value

#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,1,2024-05-01T10:04:00Z,2024-05-01T10:05:00Z,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase rows_at_no_time_go {
    got =
        array.from(
            rows: [{_time: 2024-05-01T10:00:00Z, n: 1}, {_time: debug.null(type: "time"), n: 2}],
        )
            |> range(start: 1970-01-01T00:00:00Z, stop: 2025-01-01T00:00:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_time,n
,,0,1970-01-01T00:00:00Z,2025-01-01T00:00:00Z,2024-05-01T10:00:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = csv.from(csv: _mixed) |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,long
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,site,n
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:01:00Z,s,5

#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,1,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:00:00Z,a,1
",
        )

    testing.diff(got: got, want: want)
}

testcase a_range_in_a_range {
    got =
        _rows
            |> range(start: 2024-05-01T09:00:00Z, stop: 2024-05-01T10:05:00Z)
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T11:00:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:00:00Z,a,2
,,1,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:04:59.999999999Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase bounds_outside_the_key_are_written_over {
    got =
        _bounded(start: 2024-05-01T10:01:00Z, stop: 2024-05-01T10:04:00Z)
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase bounds_in_the_key_are_cut {
    got =
        _bounded(start: 2024-05-01T10:01:00Z, stop: 2024-05-01T11:00:00Z)
            |> group(columns: ["_start", "_stop"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:01:00Z,2024-05-01T10:05:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase bounds_in_the_key_that_are_elsewhere {
    got =
        _bounded(start: 2024-05-01T12:00:00Z, stop: 2024-05-01T13:00:00Z)
            |> group(columns: ["_start", "_stop"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase bounds_in_the_key_that_hold_nothing {
    got =
        _bounded(start: 2024-05-01T10:02:00Z, stop: 2024-05-01T10:01:00Z)
            |> group(columns: ["_start", "_stop"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:00:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase a_key_with_a_start_only_keeps_it {
    got =
        _bounded(start: 2024-05-01T09:00:00Z, stop: 2024-05-01T13:00:00Z)
            |> group(columns: ["_start"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T09:00:00Z,2024-05-01T10:05:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase a_key_with_a_stop_only_keeps_it {
    got =
        _bounded(start: 2024-05-01T09:00:00Z, stop: 2024-05-01T10:02:00Z)
            |> group(columns: ["_stop"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:02:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase a_null_bound_in_the_key {
    got =
        _bounded(start: debug.null(type: "time"), stop: 2024-05-01T10:02:00Z)
            |> group(columns: ["_start", "_stop"])
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,n
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase tables_that_become_alike {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {
                        _time: 2024-05-01T10:03:00Z,
                        _start: 2024-05-01T10:01:00Z,
                        _stop: 2024-05-01T10:09:00Z,
                    },
                    {
                        _time: 2024-05-01T10:03:00Z,
                        _start: 2024-05-01T10:02:00Z,
                        _stop: 2024-05-01T10:09:00Z,
                    },
                ],
            )
                |> group(columns: ["_start", "_stop"])
                |> range(start: 2024-05-01T10:02:30Z, stop: 2024-05-01T10:05:00Z)
                |> tableFind(fn: (key) => true),
        want: /range found duplicate table with key: .*_start=2024-05-01T10:02:00/,
    )
}

testcase no_times {
    testing.shouldError(
        fn: () =>
            _rows |> drop(columns: ["_time"]) |> range(start: 0) |> tableFind(fn: (key) => true),
        want: /range error: supplied time column _time doesn't exist/,
    )
}

testcase times_of_another_type {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,_time
,,0,5
",
                )
                    |> range(start: 0)
                    |> tableFind(fn: (key) => true),
        want: /range error: provided time column _time is not of type time/,
    )
}

testcase a_start_of_another_type {
    testing.shouldError(
        fn: () =>
            _rows
                |> set(key: "_start", value: "x")
                |> range(start: 0)
                |> tableFind(fn: (key) => true),
        want: /range error: provided start column _time is not of type time/,
    )
}

testcase a_stop_of_another_type {
    testing.shouldError(
        fn: () =>
            _rows
                |> set(key: "_stop", value: "x")
                |> range(start: 0)
                |> tableFind(fn: (key) => true),
        want: /range error: provided stop column _time is not of type time/,
    )
}

testcase stop_before_start {
    testing.shouldError(
        fn: () =>
            _rows
                |> range(start: 2024-05-01T10:05:00Z, stop: 2024-05-01T10:00:00Z)
                |> tableFind(fn: (key) => true),
        want: /cannot query an empty range/,
    )
}

testcase stop_at_start {
    testing.shouldError(
        fn: () =>
            _rows
                |> range(start: 2024-05-01T10:05:00Z, stop: 2024-05-01T10:05:00Z)
                |> tableFind(fn: (key) => true),
        want: /cannot query an empty range/,
    )
}

testcase a_bound_that_is_no_time {
    testing.shouldError(
        fn: () => _rows |> range(start: "yesterday"),
        want: /value is not a time, got string/,
    )
}
