package monitor_test


import "array"
import "csv"
import "http"
import "influxdata/influxdb/monitor"
import "json"
import "slack"
import "testing"

option now = () => 2024-05-01T12:00:00Z
option monitor.write = (tables=<-) => tables
option monitor.log = (tables=<-) => tables

// An endpoint that sends nothing.
_endpoint = (tables=<-) =>
    tables
        |> map(fn: (r) => ({r with _sent: if r._level == "crit" then "true" else "false"}))

testcase notify_logs_what_was_sent {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _level: "ok", host: "a"},
                {_time: 2024-01-01T00:01:00Z, _level: "crit", host: "a"},
                {_time: 2024-01-01T00:02:00Z, _level: "crit", host: "b"},
            ],
        )
            |> group(columns: ["host"])
            |> monitor.notify(endpoint: _endpoint, data: {_rule: "r", host: "all", n: 1})
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,false,true,false,false,true,true,true
#default,_result,,,,,,,,,
,result,table,_level,_measurement,_rule,_status_timestamp,_time,host,n,_sent
,,0,ok,notifications,r,1704067200000000000,2024-05-01T12:00:00Z,all,1,false
,,1,crit,notifications,r,1704067260000000000,2024-05-01T12:00:00Z,all,1,true
,,1,crit,notifications,r,1704067320000000000,2024-05-01T12:00:00Z,all,1,true
",
        )

    testing.diff(got: got, want: want)
}

_checked =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _measurement: "m", host: "a", v: 95.0},
            {_time: 2024-01-01T00:01:00Z, _measurement: "m", host: "b", v: 10.0},
            {_time: 2024-01-01T00:02:00Z, _measurement: "m", host: "a", v: 75.0},
        ],
    )
        |> group(columns: ["host", "_measurement"])
        |> monitor.check(
            data: {_check_id: "c", _check_name: "load", _type: "threshold", tags: {}},
            messageFn: (r) => "${r.host} is ${r._level}",
            crit: (r) => r.v > 90.0,
            warn: (r) => r.v > 60.0,
        )

_rule = {_notification_rule_id: "r", _notification_endpoint_name: "chat"}

// The runner of testcases answers every request with status 200.
testcase notify_sends_each_status {
    got =
        _checked
            |> monitor.notify(
                endpoint:
                    http.endpoint(url: "http://example.com/")(
                        mapFn: (r) => ({headers: {}, data: json.encode(v: r)}),
                    ),
                data: _rule,
            )
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string,string,string,string,string,string,string,long,string,long,dateTime:RFC3339,string,string,double
#group,false,false,true,true,true,true,false,true,true,true,true,false,false,false,false,true,true,false
#default,_result,,,,,,,,,,,,,,,,,
,result,table,_check_id,_check_name,_level,_measurement,_message,_notification_endpoint_name,_notification_rule_id,_sent,_source_measurement,_source_timestamp,_status,_status_timestamp,_time,_type,host,v
,,0,c,load,crit,notifications,a is crit,chat,r,true,m,1704067200000000000,200,1714564800000000000,2024-05-01T12:00:00Z,threshold,a,95
,,1,c,load,ok,notifications,b is ok,chat,r,true,m,1704067260000000000,200,1714564800000000000,2024-05-01T12:00:00Z,threshold,b,10
,,2,c,load,warn,notifications,a is warn,chat,r,true,m,1704067320000000000,200,1714564800000000000,2024-05-01T12:00:00Z,threshold,a,75
",
        )

    testing.diff(got: got, want: want)
}

testcase notify_of_some_levels {
    got =
        _checked
            |> filter(fn: (r) => r._level != "ok")
            |> monitor.notify(
                endpoint:
                    slack.endpoint(url: "http://example.com/")(
                        mapFn: (r) =>
                            ({
                                channel: "#ops",
                                text: r._message,
                                color: if r._level == "crit" then "danger" else "warning",
                            }),
                    ),
                data: _rule,
            )
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,string,string,string,string,string,string,string,long,string,long,dateTime:RFC3339,string,string,double
#group,false,false,true,true,true,true,false,true,true,true,true,false,false,false,false,true,true,false
#default,_result,,,,,,,,,,,,,,,,,
,result,table,_check_id,_check_name,_level,_measurement,_message,_notification_endpoint_name,_notification_rule_id,_sent,_source_measurement,_source_timestamp,_status,_status_timestamp,_time,_type,host,v
,,0,c,load,crit,notifications,a is crit,chat,r,true,m,1704067200000000000,200,1714564800000000000,2024-05-01T12:00:00Z,threshold,a,95
,,1,c,load,warn,notifications,a is warn,chat,r,true,m,1704067320000000000,200,1714564800000000000,2024-05-01T12:00:00Z,threshold,a,75
",
        )

    testing.diff(got: got, want: want)
}

testcase notify_of_no_statuses {
    _checked
        |> filter(fn: (r) => r._level == "info")
        |> monitor.notify(
            endpoint:
                slack.endpoint(url: "http://example.com/")(
                    mapFn: (r) => ({channel: "#ops", text: r._message, color: "good"}),
                ),
            data: _rule,
        )
        |> testing.assertEmpty()
}

testcase notify_stops_when_its_endpoint_fails {
    testing.shouldError(
        fn: () =>
            _checked
                |> monitor.notify(
                    endpoint:
                        slack.endpoint(url: "nowhere")(
                            mapFn: (r) => ({channel: "#ops", text: r._message, color: "good"}),
                        ),
                    data: _rule,
                )
                |> findRecord(fn: (key) => true, idx: 0),
        want: /failed to evaluate map function: .*Post "nowhere": unsupported protocol scheme ""$/,
    )
}
