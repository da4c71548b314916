// interpolate.linear on tables of any kind and times of any age.
package rows_test


import "array"
import "csv"
import "interpolate"
import "testing"

testcase before_1970 {
    got =
        array.from(
            rows: [
                {_time: 1969-12-31T23:58:30Z, _value: 0.0},
                {_time: 1970-01-01T00:01:30Z, _value: 3.0},
            ],
        )
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,double
#group,false,false,false,false
#default,_result,,,
,result,table,_time,_value
,,0,1969-12-31T23:58:30Z,0
,,0,1969-12-31T23:59:00Z,0.5
,,0,1970-01-01T00:00:00Z,1.5
,,0,1970-01-01T00:01:00Z,2.5
,,0,1970-01-01T00:01:30Z,3
",
        )

    testing.diff(got: got, want: want)
}

testcase nanoseconds {
    got =
        array.from(
            rows: [
                {_time: 2024-05-01T10:00:00.000000001Z, _value: 0.0},
                {_time: 2024-05-01T10:00:00.000000005Z, _value: 4.0},
            ],
        )
            |> interpolate.linear(every: 2ns)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,double
#group,false,false,false,false
#default,_result,,,
,result,table,_time,_value
,,0,2024-05-01T10:00:00.000000001Z,0
,,0,2024-05-01T10:00:00.000000002Z,1
,,0,2024-05-01T10:00:00.000000004Z,3
,,0,2024-05-01T10:00:00.000000005Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    got =
        array.from(rows: [{_time: 2024-05-01T10:00:30Z, _value: 0.0}])
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,double
#group,false,false,false,false
#default,_result,,,
,result,table,_time,_value
,,0,2024-05-01T10:00:30Z,0
",
        )

    testing.diff(got: got, want: want)
}

testcase nothing {
    got =
        array.from(rows: [{_time: 2024-05-01T10:00:30Z, _value: 0.0}])
            |> filter(fn: (r) => false, onEmpty: "keep")
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,double
#group,false,false,false,false
#default,_result,0,,
,result,table,_time,_value
",
        )

    testing.diff(got: got, want: want)
}

testcase each_table_for_itself {
    got =
        array.from(
            rows: [
                {_time: 2024-05-01T10:00:30Z, h: "a", _value: 0.0},
                {_time: 2024-05-01T10:01:30Z, h: "a", _value: 2.0},
                {_time: 2024-05-01T10:00:30Z, h: "b", _value: 5.0},
                {_time: 2024-05-01T10:01:30Z, h: "b", _value: 6.0},
            ],
        )
            |> group(columns: ["h"])
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,h,_value
,,0,2024-05-01T10:00:30Z,a,0
,,0,2024-05-01T10:01:00Z,a,1
,,0,2024-05-01T10:01:30Z,a,2
,,1,2024-05-01T10:00:30Z,b,5
,,1,2024-05-01T10:01:00Z,b,5.5
,,1,2024-05-01T10:01:30Z,b,6
",
        )

    testing.diff(got: got, want: want)
}

testcase a_row_on_the_grid_stays_alone {
    got =
        array.from(
            rows: [
                {_time: 2024-05-01T10:01:00Z, _value: 0.0},
                {_time: 2024-05-01T10:02:00Z, _value: 1.0},
            ],
        )
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,double
#group,false,false,false,false
#default,_result,,,
,result,table,_time,_value
,,0,2024-05-01T10:01:00Z,0
,,0,2024-05-01T10:02:00Z,1
",
        )

    testing.diff(got: got, want: want)
}

testcase between_windows_without_rows {
    got =
        array.from(
            rows: [
                {_time: 2024-05-01T10:00:30Z, _value: 1.0},
                {_time: 2024-05-01T10:03:30Z, _value: 4.0},
            ],
        )
            |> range(start: 2024-05-01T10:00:00Z, stop: 2024-05-01T10:05:00Z)
            |> aggregateWindow(every: 1m, fn: mean, createEmpty: false)
            |> interpolate.linear(every: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,_start,_stop,_value
,,0,2024-05-01T10:01:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,1
,,0,2024-05-01T10:02:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,2
,,0,2024-05-01T10:03:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,3
,,0,2024-05-01T10:04:00Z,2024-05-01T10:00:00Z,2024-05-01T10:05:00Z,4
",
        )

    testing.diff(got: got, want: want)
}

testcase no_values {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-05-01T10:00:30Z, _value: 1.0}])
                |> drop(columns: ["_value"])
                |> interpolate.linear(every: 1m)
                |> tableFind(fn: (key) => true),
        want: /_value column does not exist/,
    )
}

testcase no_times {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-05-01T10:00:30Z, _value: 1.0}])
                |> drop(columns: ["_time"])
                |> interpolate.linear(every: 1m)
                |> tableFind(fn: (key) => true),
        want: /_time column does not exist/,
    )
}
