package monitor_test


import "array"
import "csv"
import "influxdata/influxdb/monitor"
import "internal/debug"
import "testing"

option now = () => 2024-05-01T12:00:00Z
option monitor.write = (tables=<-) => tables
option monitor.log = (tables=<-) => tables

_loads =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _measurement: "m", host: "b", v: 95.0},
            {_time: 2024-01-01T00:01:00Z, _measurement: "m", host: "a", v: 70.0},
            {_time: 2024-01-01T00:02:00Z, _measurement: "m", host: "a", v: 40.0},
            {_time: 2024-01-01T00:03:00Z, _measurement: "m", host: "b", v: 10.0},
            {
                _time: 2024-01-01T00:04:00Z,
                _measurement: "m",
                host: "b",
                v: debug.null(type: "float"),
            },
            {_time: 2024-01-01T00:05:00Z, _measurement: "m", host: "a", v: -1.0},
        ],
    )
        |> group(columns: ["host", "_measurement"])

_check = {_check_id: "c", _check_name: "load", _type: "threshold", tags: {team: "ops"}}

testcase check_finds_levels {
    got =
        _loads
            |> monitor.check(
                data: _check,
                messageFn: (r) => "${r.host}: ${r._level} of ${r.team}",
                crit: (r) => r.v > 90.0,
                warn: (r) => r.v > 60.0,
                info: (r) => r.v > 30.0,
                ok: (r) => r.v >= 0.0,
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,string,string,string,string,long,dateTime:RFC3339,string,string,string,double
#group,false,false,true,true,true,true,false,true,false,false,true,true,true,false
#default,_result,,,,,,,,,,,,,
,result,table,_check_id,_check_name,_level,_measurement,_message,_source_measurement,_source_timestamp,_time,_type,host,team,v
,,0,c,load,crit,statuses,b: crit of ops,m,1704067200000000000,2024-05-01T12:00:00Z,threshold,b,ops,95
,,1,c,load,info,statuses,a: info of ops,m,1704067320000000000,2024-05-01T12:00:00Z,threshold,a,ops,40
,,2,c,load,ok,statuses,b: ok of ops,m,1704067380000000000,2024-05-01T12:00:00Z,threshold,b,ops,10
,,3,c,load,unknown,statuses,a: unknown of ops,m,1704067500000000000,2024-05-01T12:00:00Z,threshold,a,ops,-1
,,4,c,load,unknown,statuses,b: unknown of ops,m,1704067440000000000,2024-05-01T12:00:00Z,threshold,b,ops,
,,5,c,load,warn,statuses,a: warn of ops,m,1704067260000000000,2024-05-01T12:00:00Z,threshold,a,ops,70
",
        )

    testing.diff(got: got, want: want)
}

testcase check_by_default_is_ok {
    got =
        _loads
            |> limit(n: 1)
            |> monitor.check(data: {_check with tags: {}}, messageFn: (r) => r._level)
            |> keep(
                columns: [
                    "host",
                    "_level",
                    "_message",
                    "_time",
                    "_source_timestamp",
                ],
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,long,dateTime:RFC3339,string
#group,false,false,true,false,false,false,true
#default,_result,,,,,,
,result,table,_level,_message,_source_timestamp,_time,host
,,0,ok,ok,1704067260000000000,2024-05-01T12:00:00Z,a
,,1,ok,ok,1704067200000000000,2024-05-01T12:00:00Z,b
",
        )

    testing.diff(got: got, want: want)
}

testcase check_of_no_rows {
    got =
        _loads
            |> filter(fn: (r) => false)
            |> monitor.check(data: _check, messageFn: (r) => r._level)
            |> count(column: "_message")
            |> keep(columns: ["_message"])
    want =
        array.from(rows: [{_message: 0}])
            |> filter(fn: (r) => false)

    testing.diff(got: got, want: want)
}

testcase check_without_a_measurement {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:00:00Z, v: 1.0, _measurement: "m"}])
                |> drop(columns: ["_measurement"])
                |> monitor.check(data: _check, messageFn: (r) => "x")
                |> findRecord(fn: (key) => true, idx: 0),
        want: /unknown column "_source_measurement"$/,
    )
}

testcase check_with_a_message_of_a_null {
    testing.shouldError(
        fn: () =>
            _loads
                |> monitor.check(data: _check, messageFn: (r) => "${r.v}")
                |> findRecord(fn: (key) => true, idx: 0),
        want: /interpolated expression produced a null value$/,
    )
}

_statuses = (levels) =>
    array.from(
        rows:
            array.map(
                arr: levels,
                fn: (x) =>
                    ({
                        _time: time(v: 1000000000 * x.n),
                        _source_timestamp: x.n,
                        _level: x.l,
                        h: x.h,
                    }),
            ),
    )
        |> group(columns: ["h"])

_some =
    _statuses(
        levels: [
            {n: 5, l: "ok", h: "a"},
            {n: 1, l: "ok", h: "a"},
            {n: 2, l: "crit", h: "a"},
            {n: 3, l: "warn", h: "a"},
            {n: 4, l: "crit", h: "a"},
            {n: 1, l: "info", h: "b"},
            {n: 2, l: "odd", h: "b"},
            {n: 3, l: "unknown", h: "b"},
            {n: 4, l: "crit", h: "b"},
            {n: 5, l: "crit", h: "b"},
            {n: 1, l: "crit", h: "c"},
        ],
    )

testcase stateChangesOnly {
    got = _some |> monitor.stateChangesOnly()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,dateTime:RFC3339,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_source_timestamp,_time,h,_level
,,0,2,1970-01-01T00:00:02Z,a,crit
,,0,4,1970-01-01T00:00:04Z,a,crit
,,1,4,1970-01-01T00:00:04Z,b,crit
,,2,2,1970-01-01T00:00:02Z,b,odd
,,3,5,1970-01-01T00:00:05Z,a,ok
,,4,3,1970-01-01T00:00:03Z,a,warn
",
        )

    testing.diff(got: got, want: want)
}

testcase stateChanges_from_any_to_any {
    got = _some |> monitor.stateChanges()
    want = _some |> monitor.stateChangesOnly()

    testing.diff(got: got, want: want)
}

testcase stateChanges_to_a_level {
    got = _some |> monitor.stateChanges(toLevel: "crit")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,dateTime:RFC3339,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_source_timestamp,_time,h,_level
,,0,2,1970-01-01T00:00:02Z,a,crit
,,0,4,1970-01-01T00:00:04Z,a,crit
,,1,4,1970-01-01T00:00:04Z,b,crit
",
        )

    testing.diff(got: got, want: want)
}

testcase stateChanges_from_a_level {
    got = _some |> monitor.stateChanges(fromLevel: "crit")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,dateTime:RFC3339,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_source_timestamp,_time,h,_level
,,0,5,1970-01-01T00:00:05Z,a,ok
,,1,3,1970-01-01T00:00:03Z,a,warn
",
        )

    testing.diff(got: got, want: want)
}

testcase stateChanges_from_level_to_level {
    got = _some |> monitor.stateChanges(fromLevel: "warn", toLevel: "crit")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,dateTime:RFC3339,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_source_timestamp,_time,h,_level
,,0,4,1970-01-01T00:00:04Z,a,crit
",
        )

    testing.diff(got: got, want: want)
}

testcase stateChanges_of_tables_of_one_level {
    got =
        _some
            |> group(columns: ["h", "_level"])
            |> monitor.stateChangesOnly()
            |> group()
            |> keep(columns: ["h", "_level", "_source_timestamp"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,string,string
#group,false,false,false,false,false
#default,_result,,,,
,result,table,_source_timestamp,h,_level
,,0,2,a,crit
,,0,4,a,crit
,,0,4,b,crit
,,0,2,b,odd
,,0,5,a,ok
,,0,3,a,warn
",
        )

    testing.diff(got: got, want: want)
}

testcase stateChanges_with_nulls {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _level: "ok"},
                {_time: 2024-01-01T00:01:00Z, _level: debug.null(type: "string")},
                {_time: 2024-01-01T00:02:00Z, _level: "ok"},
            ],
        )
            |> monitor.stateChangesOnly()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string
#group,false,false,false,true
#default,_result,,,
,result,table,_time,_level
,,0,2024-01-01T00:01:00Z,
,,1,2024-01-01T00:02:00Z,ok
",
        )

    testing.diff(got: got, want: want)
}

testcase deadman {
    got =
        _some
            |> monitor.deadman(t: 1970-01-01T00:00:05Z)
            |> keep(columns: ["h", "_time", "dead"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,boolean,string
#group,false,false,false,false,true
#default,_result,,,,
,result,table,_time,dead,h
,,0,1970-01-01T00:00:05Z,false,a
,,1,1970-01-01T00:00:05Z,false,b
,,2,1970-01-01T00:00:01Z,true,c
",
        )

    testing.diff(got: got, want: want)
}

testcase deadman_without_times {
    testing.shouldError(
        fn: () =>
            _some
                |> drop(columns: ["_time"])
                |> monitor.deadman(t: 1970-01-01T00:00:05Z)
                |> findRecord(fn: (key) => true, idx: 0),
        want: /no column "_time" exists$/,
    )
}

testcase levels {
    testing.assertEqualValues(
        got:
            monitor.levelOK + " " + monitor.levelInfo + " " + monitor.levelWarn + " "
                +
                monitor.levelCrit + " " + monitor.levelUnknown,
        want: "ok info warn crit unknown",
    )
}

testcase from_a_bucket {
    testing.shouldError(
        fn: () => monitor.from(start: -1h) |> findRecord(fn: (key) => true, idx: 0),
        want: /from requires a remote host to be specified$/,
    )
}

testcase logs_of_a_bucket {
    testing.shouldError(
        fn: () =>
            monitor.logs(start: -1h, fn: (r) => true) |> findRecord(fn: (key) => true, idx: 0),
        want: /from requires a remote host to be specified$/,
    )
}
