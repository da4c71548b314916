package tickscript_test


import "array"
import "contrib/bonitoo-io/tickscript"
import "csv"
import "influxdata/influxdb/monitor"
import "testing"

option now = () => 2024-05-01T12:00:00Z
option monitor.write = (tables=<-) => tables

_check = tickscript.defineCheck(id: "c1", name: "load")

_loads =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _measurement: "m", host: "a", v: 95.0},
            {_time: 2024-01-01T00:01:00Z, _measurement: "m", host: "a", v: 70.0},
            {_time: 2024-01-01T00:02:00Z, _measurement: "m", host: "b", v: 40.0},
        ],
    )
        |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T01:00:00Z)
        |> group(columns: ["_measurement", "host", "_start"])

testcase defineCheck {
    testing.assertEqualValues(
        got: "${_check._check_id} ${_check._check_name} ${_check._type} ${display(v: _check.tags)}",
        want: "c1 load custom {}",
    )
}

testcase alert {
    got =
        _loads
            |> tickscript.alert(
                check: _check,
                id: (r) => "${r._check_id}/${r.host}",
                details: (r) => "v=${r.v}",
                message: (r) => "${r.id} ${r.details} ${r._level}",
                crit: (r) => r.v > 90.0,
                warn: (r) => r.v > 60.0,
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,string,string,string,string,long,dateTime:RFC3339,string,string,string,string,double
#group,false,false,true,true,true,true,false,true,false,false,true,false,true,false,false
#default,_result,,,,,,,,,,,,,,
,result,table,_check_id,_check_name,_level,_measurement,_message,_source_measurement,_source_timestamp,_time,_type,details,host,id,v
,,0,c1,load,crit,statuses,c1/a v=95 crit,m,1704067200000000000,2024-05-01T12:00:00Z,custom,v=95,a,c1/a,95
,,1,c1,load,ok,statuses,c1/b v=40 ok,m,1704067320000000000,2024-05-01T12:00:00Z,custom,v=40,b,c1/b,40
,,2,c1,load,warn,statuses,c1/a v=70 warn,m,1704067260000000000,2024-05-01T12:00:00Z,custom,v=70,a,c1/a,70
",
        )

    testing.diff(got: got, want: want)
}

testcase alert_of_a_topic {
    got =
        _loads
            |> tickscript.alert(check: _check, topic: "t")
            |> keep(columns: ["_topic", "_level", "_message", "id"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,string,string
#group,false,false,true,false,true,false
#default,_result,,,,,
,result,table,_level,_message,_topic,id
,,0,ok,Threshold Check: load is: ok,t,c1
,,0,ok,Threshold Check: load is: ok,t,c1
,,0,ok,Threshold Check: load is: ok,t,c1
",
        )

    testing.diff(got: got, want: want)
}

testcase deadman {
    got =
        _loads
            |> tickscript.deadman(check: _check, measurement: "m", threshold: 1)
            |> keep(
                columns: [
                    "host",
                    "_level",
                    "_message",
                    "dead",
                    "_time",
                    "id",
                ],
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,dateTime:RFC3339,boolean,string,string
#group,false,false,true,false,false,false,true,false
#default,_result,,,,,,,
,result,table,_level,_message,_time,dead,host,id
,,0,crit,Deadman Check: load is: dead,2024-05-01T12:00:00Z,true,b,c1
,,1,ok,Deadman Check: load is: alive,2024-05-01T12:00:00Z,false,a,c1
",
        )

    testing.diff(got: got, want: want)
}

testcase deadman_of_nothing {
    got =
        _loads
            |> filter(fn: (r) => false)
            |> tickscript.deadman(check: _check, measurement: "m", topic: "t")
            |> drop(columns: ["details"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,string,string,string,string,long,dateTime:RFC3339,string,string,boolean,string
#group,false,false,true,true,true,true,false,true,false,false,true,true,false,false
#default,_result,,,,,,,,,,,,,
,result,table,_check_id,_check_name,_level,_measurement,_message,_source_measurement,_source_timestamp,_time,_topic,_type,dead,id
,,0,c1,load,crit,statuses,Deadman Check: load is: dead,m,1714564800000000000,2024-05-01T12:00:00Z,t,custom,true,c1
",
        )

    testing.diff(got: got, want: want)
}

testcase select_renames {
    got =
        array.from(rows: [{_value: 1.0, x: 2.0}])
            |> tickscript.select(as: "y")
    want = array.from(rows: [{y: 1.0, x: 2.0}])

    testing.diff(got: got, want: want)
}

testcase select_applies {
    got =
        array.from(rows: [{g: "a", x: 2.0}, {g: "a", x: 5.0}, {g: "b", x: 1.0}])
            |> group(columns: ["g"])
            |> tickscript.select(column: "x", fn: sum, as: "y")
            |> group()
    want = array.from(rows: [{g: "a", y: 7.0}, {g: "b", y: 1.0}])

    testing.diff(got: got, want: want)
}

testcase compute {
    got =
        array.from(rows: [{_value: 1.0}, {_value: 4.0}])
            |> tickscript.compute(fn: max, as: "y")
    want = array.from(rows: [{y: 4.0}])

    testing.diff(got: got, want: want)
}

testcase selectWindow {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 1.0},
                {_time: 2024-01-01T00:00:20Z, _value: 2.0},
                {_time: 2024-01-01T00:02:30Z, _value: 4.0},
            ],
        )
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:03:00Z)
            |> tickscript.selectWindow(fn: mean, as: "y", every: 1m, defaultValue: -1.0)
            |> keep(columns: ["_time", "y"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, y: 1.5},
                {_time: 2024-01-01T00:02:00Z, y: -1.0},
                {_time: 2024-01-01T00:03:00Z, y: 4.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase groupBy {
    got =
        _loads
            |> tickscript.groupBy(columns: ["host"])
            |> count(column: "v")
    want =
        array.from(
            rows: [{_measurement: "m", host: "a", v: 2}, {_measurement: "m", host: "b", v: 1}],
        )
            |> group(columns: ["_measurement", "host"])

    testing.diff(got: got, want: want)
}

testcase groupBy_without_a_measurement {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{host: "a"}])
                |> tickscript.groupBy(columns: ["host"])
                |> findRecord(fn: (key) => true, idx: 0),
        want: /unknown column "_measurement"$/,
    )
}

testcase join {
    got =
        tickscript.join(
            tables: {
                a: array.from(rows: [{_time: 2024-01-01T00:00:00Z, h: "x", v: 1}]),
                b:
                    array.from(
                        rows: [
                            {_time: 2024-01-01T00:00:00Z, h: "x", w: 2},
                            {_time: 2024-01-01T00:00:00Z, h: "y", w: 3},
                        ],
                    ),
            },
            on: ["_time", "h"],
            measurement: "ab",
        )
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    _measurement: "ab",
                    h: "x",
                    v: 1,
                    w: 2,
                },
            ],
        )
            |> group(columns: ["_measurement"])

    testing.diff(got: got, want: want)
}
