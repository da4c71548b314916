package pagerduty_test


import "array"
import "csv"
import "internal/debug"
import "pagerduty"
import "testing"

testcase levels {
    got =
        array.from(
            rows: [
                {level: "crit"},
                {level: "WARN"},
                {level: "Info"},
                {level: "ok"},
                {level: "unknown"},
                {level: ""},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with severity: pagerduty.severityFromLevel(level: r.level),
                        action: pagerduty.actionFromLevel(level: r.level),
                    }),
            )
    want =
        array.from(
            rows: [
                {level: "crit", severity: "critical", action: "trigger"},
                {level: "WARN", severity: "warning", action: "trigger"},
                {level: "Info", severity: "info", action: "trigger"},
                {level: "ok", severity: "info", action: "resolve"},
                {level: "unknown", severity: "error", action: "trigger"},
                {level: "", severity: "error", action: "trigger"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase actionFromSeverity {
    got =
        array.from(rows: [{v: "OK"}, {v: "ok "}, {v: "info"}])
            |> map(fn: (r) => ({v: pagerduty.actionFromSeverity(severity: r.v)}))
    want = array.from(rows: [{v: "resolve"}, {v: "trigger"}, {v: "trigger"}])

    testing.diff(got: got, want: want)
}

data =
    "
#datatype,string,long,string,dateTime:RFC3339,boolean,double,unsignedLong,long,double
#group,false,false,true,true,true,true,true,true,false
#default,_result,,,,,,,,
,result,table,h,_start,b,f,u,i,v
,,0,x,2020-01-01T00:00:00.5Z,true,1e21,5,-7,1
,,0,x,2020-01-01T00:00:00.5Z,true,1e21,5,-7,2
,,1,a,2020-01-01T00:00:00Z,false,0.1,0,0,3
"

testcase dedupKey_without_excluded_columns {
    got =
        csv.from(csv: data)
            |> pagerduty.dedupKey(exclude: [])
            |> group()
            |> keep(columns: ["v", "_pagerdutyDedupKey"])
    want =
        array.from(
            rows: [
                {
                    v: 3.0,
                    _pagerdutyDedupKey:
                        "73a68e7a1228e51a554642b6a7fc6ca206e074e11edc47ad1e621d1b0173ef7a",
                },
                {
                    v: 1.0,
                    _pagerdutyDedupKey:
                        "2ee9bdf4cfa57e6768a4b609b105b223561d2794f1ec15319a4dc6226a74a7ae",
                },
                {
                    v: 2.0,
                    _pagerdutyDedupKey:
                        "2ee9bdf4cfa57e6768a4b609b105b223561d2794f1ec15319a4dc6226a74a7ae",
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase dedupKey_leaves_out_range_and_level {
    got =
        array.from(rows: [{_start: "a", _stop: "b", _level: "c"}])
            |> group(columns: ["_start", "_stop", "_level"])
            |> pagerduty.dedupKey()
            |> group()
            |> keep(columns: ["_pagerdutyDedupKey"])
    want =
        array.from(
            rows: [
                {
                    _pagerdutyDedupKey:
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase dedupKey_of_tables_without_rows {
    got =
        array.from(rows: [{h: "a"}])
            |> group(columns: ["h"])
            |> limit(n: 0)
            |> pagerduty.dedupKey()
            |> columns()
            |> group()
            |> keep(columns: ["_value"])
    want = array.from(rows: [{_value: "h"}, {_value: "_pagerdutyDedupKey"}])

    testing.diff(got: got, want: want)
}

testcase dedupKey_over_its_own_column {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_pagerdutyDedupKey: "x"}])
                |> pagerduty.dedupKey()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /table builder already has column with label _pagerdutyDedupKey$/,
    )
}

testcase dedupKey_of_a_null {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{host: debug.null(type: "string"), v: 1}])
                |> group(columns: ["host"])
                |> pagerduty.dedupKey()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /no deduplication key can be made of a group key whose column "host" is null$/,
    )
}
