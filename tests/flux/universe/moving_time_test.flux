// timedMovingAverage and timeWeightedAvg.
package moving_time_test


import "array"
import "csv"
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

testcase an_average_each_minute_of_two {
    got =
        _rows
            |> timedMovingAverage(every: 1m, period: 2m)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:01:00Z,a,2
,,0,2024-05-01T10:02:00Z,a,5
,,0,2024-05-01T10:03:00Z,a,8
,,0,2024-05-01T10:04:00Z,a,5
,,0,2024-05-01T10:04:00Z,a,5
,,1,2024-05-01T10:03:00Z,b,10
,,1,2024-05-01T10:04:00Z,b,40
,,1,2024-05-01T10:04:00Z,b,70
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_with_time_between {
    got =
        _rows
            |> timedMovingAverage(every: 2m, period: 1m)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:01:00Z,a,2
,,1,2024-05-01T10:03:00Z,b,10
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_of_one_row {
    got =
        _rows
            |> limit(n: 1)
            |> timedMovingAverage(every: 2m, period: 4m)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:02:00Z,a,2
,,0,2024-05-01T10:04:00Z,a,2
,,1,2024-05-01T10:04:00Z,b,10
,,1,2024-05-01T10:04:00Z,b,10
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_of_nothing {
    got =
        _none
            |> timedMovingAverage(every: 2m, period: 4m)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,0,,a,
,result,table,_time,host,_value

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,1,,b,
,result,table,_time,host,_value
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_without_nulls {
    got =
        _gaps
            |> timedMovingAverage(every: 2m, period: 2m)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:02:00Z,a,2
,,0,2024-05-01T10:04:00Z,a,5
,,1,2024-05-01T10:04:00Z,b,40
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_of_another_column {
    got =
        _rows
            |> rename(columns: {_value: "load"})
            |> timedMovingAverage(every: 2m, period: 2m, column: "load")
            |> keep(columns: ["_time", "host", "load"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,load
,,0,2024-05-01T10:02:00Z,a,5
,,0,2024-05-01T10:04:00Z,a,5
,,1,2024-05-01T10:04:00Z,b,40
",
        )

    testing.diff(got: got, want: want)
}

testcase an_average_of_months {
    got =
        _rows
            |> timedMovingAverage(every: 1mo, period: 2mo)
            |> keep(columns: ["_time", "host", "_value"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T10:04:00Z,a,5
,,0,2024-05-01T10:04:00Z,a,5
,,1,2024-05-01T10:04:00Z,b,40
,,1,2024-05-01T10:04:00Z,b,40
",
        )

    testing.diff(got: got, want: want)
}

testcase no_column_to_average {
    testing.shouldError(
        fn: () =>
            _rows
                |> timedMovingAverage(every: 1m, period: 2m, column: "nope")
                |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist/,
    )
}

testcase no_average_of_strings {
    testing.shouldError(
        fn: () =>
            _rows
                |> map(fn: (r) => ({r with _value: "x"}))
                |> timedMovingAverage(every: 1m, period: 2m)
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string/,
    )
}

testcase weighted_by_time {
    got = _rows |> timeWeightedAvg(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string
#group,false,false,true,true,false,true
#default,_result,,,,,
,result,table,_start,_stop,_value,host
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,5.5625,a
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,9.999999999999996,b
",
        )

    testing.diff(got: got, want: want)
}

testcase the_unit_does_not_matter {
    got = _rows |> timeWeightedAvg(unit: 1h)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string
#group,false,false,true,true,false,true
#default,_result,,,,,
,result,table,_start,_stop,_value,host
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,5.5625,a
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,9.999999999999995,b
",
        )

    testing.diff(got: got, want: want)
}

testcase weighted_without_nulls {
    got = _gaps |> timeWeightedAvg(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string
#group,false,false,true,true,false,true
#default,_result,,,,,
,result,table,_start,_stop,_value,host
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,4,a
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,9.999999999999996,b
",
        )

    testing.diff(got: got, want: want)
}

testcase weighted_one_row {
    got = _rows |> limit(n: 1) |> timeWeightedAvg(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string
#group,false,false,true,true,false,true
#default,_result,,,,,
,result,table,_start,_stop,_value,host
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,2,a
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,10,b
",
        )

    testing.diff(got: got, want: want)
}

testcase weighted_nothing {
    got = _none |> timeWeightedAvg(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,double,string
#group,false,false,true,true,false,true
#default,_result,,,,,
,result,table,_start,_stop,_value,host
,,0,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,0,a
,,1,2024-05-01T10:00:00Z,2024-05-01T10:04:00Z,0,b
",
        )

    testing.diff(got: got, want: want)
}

testcase weighted_needs_bounds {
    testing.shouldError(
        fn: () =>
            _rows
                |> group(columns: ["host"])
                |> timeWeightedAvg(unit: 1m)
                |> tableFind(fn: (key) => true),
        want: /integral function needs _start column to be part of group key/,
    )
}
