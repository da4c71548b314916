// aggregate.rate: how fast counters grow in each window.
package aggregate_test


import "array"
import "csv"
import "experimental/aggregate"
import "internal/debug"
import "testing"

_rows =
    array.from(
        rows: [
            {_time: 2024-05-01T10:00:00Z, host: "a", _value: 2.0},
            {_time: 2024-05-01T10:01:00Z, host: "a", _value: 8.0},
            {_time: 2024-05-01T10:03:00Z, host: "a", _value: 5.0},
            {_time: 2024-05-01T10:02:00Z, host: "b", _value: 10.0},
            {_time: 2024-05-01T10:03:00Z, host: "b", _value: 70.0},
        ],
    )
        |> group(columns: ["host"])
        |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:04:00Z)

_none = _rows |> filter(fn: (r) => false, onEmpty: "keep")

_gaps =
    _rows
        |> map(
            fn: (r) =>
                ({r with _value: if r._value == 8.0 then debug.null(type: "float") else r._value}),
        )

testcase per_second {
    got = _rows |> aggregate.rate(every: 2m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,0.1,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,1,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase per_minute {
    got = _rows |> aggregate.rate(every: 2m, unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,6,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,60,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase by_host {
    got = _rows |> aggregate.rate(every: 2m, unit: 1m, groupColumns: ["host"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,double,dateTime:RFC3339
#group,false,false,true,true,true,false,false
#default,_result,,,,,,
,result,table,_start,_stop,host,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,a,6,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,a,,2024-05-01T10:04:00Z
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,b,,2024-05-01T10:02:00Z
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,b,60,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase a_counter_that_starts_anew {
    got = _rows |> filter(fn: (r) => r.host == "a") |> aggregate.rate(every: 1m, unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:01:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,6,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:03:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase nulls {
    got = _gaps |> aggregate.rate(every: 2m, unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,61,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = _rows |> limit(n: 1) |> aggregate.rate(every: 2m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase nothing {
    got = _none |> aggregate.rate(every: 2m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,dateTime:RFC3339
#group,false,false,true,true,false,false
#default,_result,,,,,
,result,table,_start,_stop,_value,_time
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:02:00Z
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,,2024-05-01T10:04:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase no_rate_of_strings {
    testing.shouldError(
        fn: () =>
            _rows
                |> map(fn: (r) => ({r with _value: "x"}))
                |> aggregate.rate(every: 2m)
                |> tableFind(fn: (key) => true),
        want: /unsupported derivative column type _value:string/,
    )
}

testcase no_times {
    testing.shouldError(
        fn: () =>
            _rows
                |> drop(columns: ["_time"])
                |> aggregate.rate(every: 2m)
                |> tableFind(fn: (key) => true),
        want: /no column "_time" exists/,
    )
}
