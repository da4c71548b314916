package oee_test


import "array"
import "csv"
import "experimental/oee"
import "testing"

_day =
    array.from(
        rows: [
            {
                _time: 2024-01-01T08:00:00Z,
                line: "1",
                state: "running",
                partCount: 1200,
                badCount: 10,
            },
            {
                _time: 2024-01-01T10:00:00Z,
                line: "1",
                state: "stopped",
                partCount: 1500,
                badCount: 15,
            },
            {
                _time: 2024-01-01T11:00:00Z,
                line: "1",
                state: "running",
                partCount: 1500,
                badCount: 15,
            },
            {
                _time: 2024-01-01T15:00:00Z,
                line: "1",
                state: "running",
                partCount: 3000,
                badCount: 40,
            },
            {
                _time: 2024-01-01T08:00:00Z,
                line: "2",
                state: "running",
                partCount: 0,
                badCount: 0,
            },
            {
                _time: 2024-01-01T12:00:00Z,
                line: "2",
                state: "running",
                partCount: 500,
                badCount: 0,
            },
        ],
    )
        |> group(columns: ["line"])
        |> range(start: 2024-01-01T08:00:00Z, stop: 2024-01-01T16:00:00Z)

testcase APQ {
    got = _day |> oee.APQ(runningState: "running", plannedTime: 8h, idealCycleTime: 10s)
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,double,double,double,long
#group,false,false,true,true,false,false,true,false,false,false,false
#default,_result,,,,,,,,,,
,result,table,_start,_stop,_time,availability,line,oee,performance,quality,runTime
,,0,2024-01-01T08:00:00Z,2024-01-01T16:00:00Z,2024-01-01T16:00:00Z,0.875,1,0.6145833333333333,0.7142857142857143,0.9833333333333333,25200000000000
,,1,2024-01-01T08:00:00Z,2024-01-01T16:00:00Z,2024-01-01T16:00:00Z,1,2,0.1736111111111111,0.1736111111111111,1,28800000000000
",
        )

    testing.diff(got: got, want: want)
}

testcase computeAPQ {
    got =
        oee.computeAPQ(
            productionEvents: _day,
            partEvents: _day |> filter(fn: (r) => r.state == "running"),
            runningState: "running",
            plannedTime: 7h,
            idealCycleTime: 12s,
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,double,double,double,long
#group,false,false,true,true,false,false,true,false,false,false,false
#default,_result,,,,,,,,,,
,result,table,_start,_stop,_time,availability,line,oee,performance,quality,runTime
,,0,2024-01-01T08:00:00Z,2024-01-01T16:00:00Z,2024-01-01T16:00:00Z,1,1,0.8428571428571427,0.8571428571428571,0.9833333333333333,25200000000000
,,1,2024-01-01T08:00:00Z,2024-01-01T16:00:00Z,2024-01-01T16:00:00Z,1.1428571428571428,2,0.23809523809523808,0.20833333333333334,1,28800000000000
",
        )

    testing.diff(got: got, want: want)
}

testcase APQ_that_never_ran {
    got =
        _day
            |> oee.APQ(runningState: "flying", plannedTime: 8h, idealCycleTime: 10s)
            |> count(column: "oee")
            |> group()
    want =
        array.from(rows: [{oee: 0}])
            |> filter(fn: (r) => false)

    testing.diff(got: got, want: want)
}

testcase APQ_without_a_range {
    testing.shouldError(
        fn: () =>
            _day
                |> drop(columns: ["_stop"])
                |> oee.APQ(runningState: "running", plannedTime: 8h, idealCycleTime: 10s)
                |> findRecord(fn: (key) => true, idx: 0),
        want: /column "_stop" does not exist$/,
    )
}
