// addDuration, subDuration, window, integral and table.fill.
package times_test


import "array"
import "csv"
import "experimental"
import "experimental/table"
import "internal/debug"
import "testing"

_rows =
    array.from(
        rows: [
            {_time: 2024-05-01T10:00:00Z, host: "a", _value: 1.0},
            {_time: 2024-05-01T10:04:00Z, host: "a", _value: 3.0},
            {_time: 2024-05-01T10:11:00Z, host: "a", _value: 2.0},
            {_time: 2024-05-01T10:12:00Z, host: "b", _value: 6.0},
            {_time: 2024-05-01T10:14:00Z, host: "b", _value: 8.0},
        ],
    )
        |> group(columns: ["host"])
        |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:15:00Z)

testcase added_and_taken_away {
    got =
        array.from(
            rows: [
                {
                    a: experimental.addDuration(d: 1mo, to: 2024-01-31T00:00:00Z),
                    b: experimental.subDuration(d: 1mo, from: 2024-03-31T00:00:00Z),
                },
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false
#default,_result,,,
,result,table,a,b
,,0,2024-02-29T00:00:00Z,2024-02-29T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase added_to_now {
    option now = () => 2024-05-01T10:00:00Z

    got =
        array.from(
            rows: [
                {
                    a: experimental.addDuration(d: 1h, to: -1d),
                    b: experimental.subDuration(d: 1h, from: 1d),
                },
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false
#default,_result,,,
,result,table,a,b
,,0,2024-04-30T11:00:00Z,2024-05-02T09:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase added_in_a_place {
    option location = {zone: "Europe/Paris", offset: 0h}

    got =
        array.from(
            rows: [
                {
                    a: experimental.addDuration(d: 1d, to: 2024-03-30T23:00:00Z),
                    b: experimental.subDuration(d: 1d, from: 2024-10-27T23:00:00Z),
                },
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false
#default,_result,,,
,result,table,a,b
,,0,2024-03-31T22:00:00Z,2024-10-26T22:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase windows {
    got = _rows |> experimental.window(every: 5m) |> sum()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,true,false
#default,_result,,,,,
,result,table,_start,_stop,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,a,4
,,1,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,a,2
,,2,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,b,14
",
        )

    testing.diff(got: got, want: want)
}

testcase windows_that_overlap_with_empty_ones {
    got = _rows |> experimental.window(every: 5m, period: 10m, createEmpty: true) |> count()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,long
#group,false,false,true,true,true,false
#default,_result,,,,,
,result,table,_start,_stop,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,a,2
,,1,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,b,0
,,2,2024-05-01T10:00:00Z,2024-05-01T10:10:00Z,a,2
,,3,2024-05-01T10:00:00Z,2024-05-01T10:10:00Z,b,0
,,4,2024-05-01T10:05:00Z,2024-05-01T10:15:00Z,a,1
,,5,2024-05-01T10:05:00Z,2024-05-01T10:15:00Z,b,2
,,6,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,a,1
,,7,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,b,2
",
        )

    testing.diff(got: got, want: want)
}

testcase windows_with_an_offset {
    got = _rows |> experimental.window(every: 10m, offset: 5m) |> sum()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,true,false
#default,_result,,,,,
,result,table,_start,_stop,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,a,4
,,1,2024-05-01T10:05:00Z,2024-05-01T10:15:00Z,a,2
,,2,2024-05-01T10:05:00Z,2024-05-01T10:15:00Z,b,14
",
        )

    testing.diff(got: got, want: want)
}

testcase empty_windows_filled_with_a_null {
    got = _rows |> window(every: 5m, createEmpty: true) |> table.fill()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:00:00Z,a,1
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:04:00Z,a,3
,,1,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,,b,
,,2,2024-05-01T10:05:00Z,2024-05-01T10:10:00Z,,a,
,,3,2024-05-01T10:05:00Z,2024-05-01T10:10:00Z,,b,
,,4,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:11:00Z,a,2
,,5,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:12:00Z,b,6
,,5,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:14:00Z,b,8
",
        )

    testing.diff(got: got, want: want)
}

testcase nothing_to_fill {
    got = _rows |> window(every: 5m) |> table.fill()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:00:00Z,a,1
,,0,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2024-05-01T10:04:00Z,a,3
,,1,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:11:00Z,a,2
,,2,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:12:00Z,b,6
,,2,2024-05-01T10:10:00Z,2024-05-01T10:15:00Z,2024-05-01T10:14:00Z,b,8
",
        )

    testing.diff(got: got, want: want)
}

testcase an_empty_table_filled {
    got = _rows |> filter(fn: (r) => false, onEmpty: "keep") |> table.fill()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,false,true,false
#default,_result,,,,,,
,result,table,_start,_stop,_time,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,,a,
,,1,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,,b,
",
        )

    testing.diff(got: got, want: want)
}

testcase area {
    got = _rows |> experimental.integral(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,true,false
#default,_result,,,,,
,result,table,_start,_stop,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,a,25.5
,,1,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,b,14
",
        )

    testing.diff(got: got, want: want)
}

testcase area_of_the_whole_range {
    got = _rows |> experimental.integral(unit: 1m, interpolate: "linear")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,string,double
#group,false,false,true,true,true,false
#default,_result,,,,,
,result,table,_start,_stop,host,_value
,,0,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,a,32.35714285714286
,,1,2024-05-01T10:00:00Z,2024-05-01T10:15:00Z,b,22.5
",
        )

    testing.diff(got: got, want: want)
}
