// Functions of time on streams of several schemas, on empty tables, and on times that are null.
package times_of_tables_test


import "array"
import "csv"
import "internal/debug"
import "testing"

_mixed =
    csv.from(
        csv:
            "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T09:15:00Z,a,1
,,0,2024-05-01T10:45:10Z,a,
,,0,2024-05-01T12:00:20Z,a,4
,,1,2024-05-01T10:30:00Z,b,3

#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,site,n
,,2,2024-05-01T11:59:59Z,s,5
",
    )

_none =
    array.from(rows: [{_time: 2024-05-01T10:00:00Z, host: "a", _value: 1.0}])
        |> group(columns: ["host"])
        |> filter(fn: (r) => false, onEmpty: "keep")

_no_time =
    array.from(
        rows: [
            {_time: 2024-05-01T10:00:00Z, t: debug.null(type: "time")},
            {_time: 2024-05-01T11:00:00Z, t: 2024-05-01T11:00:00Z},
        ],
    )

testcase elapsed_of_several_schemas {
    got = _mixed |> elapsed(unit: 1m)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,long,long
#group,false,false,false,true,false,false
#default,_result,0,,s,,
,result,table,_time,site,n,elapsed

#datatype,string,long,dateTime:RFC3339,string,double,long
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,host,_value,elapsed
,,1,2024-05-01T10:45:10Z,a,,90
,,1,2024-05-01T12:00:20Z,a,4,75

#datatype,string,long,dateTime:RFC3339,string,double,long
#group,false,false,false,true,false,false
#default,_result,2,,b,,
,result,table,_time,host,_value,elapsed
",
        )

    testing.diff(got: got, want: want)
}

testcase elapsed_of_nothing {
    got = _none |> elapsed()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double,long
#group,false,false,false,true,false,false
#default,_result,0,,a,,
,result,table,_time,host,_value,elapsed
",
        )

    testing.diff(got: got, want: want)
}

testcase elapsed_of_one_row_leaves_none {
    got = _no_time |> limit(n: 1) |> elapsed()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,long
#group,false,false,false,false,false
#default,_result,0,,,
,result,table,_time,t,elapsed
",
        )

    testing.diff(got: got, want: want)
}

testcase hours_of_several_schemas {
    got = _mixed |> hourSelection(start: 10, stop: 11)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,site,n
,,0,2024-05-01T11:59:59Z,s,5

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-05-01T10:45:10Z,a,
,,2,2024-05-01T10:30:00Z,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase hours_of_nothing {
    got = _none |> hourSelection(start: 10, stop: 11)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,0,,a,
,result,table,_time,host,_value
",
        )

    testing.diff(got: got, want: want)
}

testcase hours_of_no_time {
    got = _no_time |> hourSelection(start: 0, stop: 23, timeColumn: "t")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false
#default,_result,,,
,result,table,_time,t
,,0,2024-05-01T11:00:00Z,2024-05-01T11:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase shifted_several_schemas {
    got = _mixed |> timeShift(duration: -1mo)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-04-01T09:15:00Z,a,1
,,0,2024-04-01T10:45:10Z,a,
,,0,2024-04-01T12:00:20Z,a,4
,,1,2024-04-01T10:30:00Z,b,3

#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,site,n
,,2,2024-04-01T11:59:59Z,s,5
",
        )

    testing.diff(got: got, want: want)
}

testcase shifted_nothing {
    got = _none |> timeShift(duration: 1h)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,0,,a,
,result,table,_time,host,_value
",
        )

    testing.diff(got: got, want: want)
}

testcase shifted_no_time {
    got = _no_time |> timeShift(duration: 1h, columns: ["t", "nope"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false
#default,_result,,,
,result,table,_time,t
,,0,2024-05-01T10:00:00Z,
,,0,2024-05-01T11:00:00Z,2024-05-01T12:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase truncated_several_schemas {
    got = _mixed |> truncateTimeColumn(unit: 1h)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long,string
#group,false,false,false,false,true
#default,_result,,,,
,result,table,_time,n,site
,,0,2024-05-01T11:00:00Z,5,s

#datatype,string,long,dateTime:RFC3339,double,string
#group,false,false,false,false,true
#default,_result,,,,
,result,table,_time,_value,host
,,1,2024-05-01T09:00:00Z,1,a
,,1,2024-05-01T10:00:00Z,,a
,,1,2024-05-01T12:00:00Z,4,a
,,2,2024-05-01T10:00:00Z,3,b
",
        )

    testing.diff(got: got, want: want)
}

testcase truncated_nothing {
    got = _none |> truncateTimeColumn(unit: 1h)
    want = csv.from(csv: "

")

    testing.diff(got: got, want: want)
}

testcase a_state_of_several_schemas {
    got = _mixed |> stateCount(fn: (r) => exists r._value)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double,long
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,host,_value,stateCount
,,0,2024-05-01T09:15:00Z,a,1,1
,,0,2024-05-01T10:45:10Z,a,,-1
,,0,2024-05-01T12:00:20Z,a,4,1
,,1,2024-05-01T10:30:00Z,b,3,1

#datatype,string,long,dateTime:RFC3339,string,long,long
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,n,stateCount
,,2,2024-05-01T11:59:59Z,s,5,-1
",
        )

    testing.diff(got: got, want: want)
}

testcase a_state_of_nothing {
    got = _none |> stateCount(fn: (r) => true) |> stateDuration(fn: (r) => true)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double,long,long
#group,false,false,false,true,false,false,false
#default,_result,0,,a,,,
,result,table,_time,host,_value,stateCount,stateDuration
",
        )

    testing.diff(got: got, want: want)
}

testcase both_states_of_one_row {
    got =
        _no_time
            |> limit(n: 1)
            |> drop(columns: ["t"])
            |> stateTracking(fn: (r) => true, countColumn: "n", durationColumn: "d")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long,long
#group,false,false,false,false,false
#default,_result,,,,
,result,table,_time,n,d
,,0,2024-05-01T10:00:00Z,1,0
",
        )

    testing.diff(got: got, want: want)
}

testcase a_state_of_no_time {
    testing.shouldError(
        fn: () =>
            _no_time
                |> stateDuration(fn: (r) => true, timeColumn: "t")
                |> tableFind(fn: (key) => true),
        want: /got a null timestamp/,
    )
}

testcase shifted_nothing_named {
    got = _mixed |> timeShift(duration: 1h, columns: [])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-05-01T09:15:00Z,a,1
,,0,2024-05-01T10:45:10Z,a,
,,0,2024-05-01T12:00:20Z,a,4
,,1,2024-05-01T10:30:00Z,b,3

#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,site,n
,,2,2024-05-01T11:59:59Z,s,5
",
        )

    testing.diff(got: got, want: want)
}
