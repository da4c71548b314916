package anomalydetection_test


import "array"
import "contrib/anaisdg/anomalydetection"
import "csv"
import "internal/debug"
import "testing"

_loads =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
            {_time: 2024-01-01T00:00:00Z, host: "b", _value: 2.0},
            {_time: 2024-01-01T00:00:00Z, host: "c", _value: 10.0},
            {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0},
            {_time: 2024-01-01T00:01:00Z, host: "b", _value: 3.5},
            {_time: 2024-01-01T00:01:00Z, host: "c", _value: 4.0},
            {_time: 2024-01-01T00:02:00Z, host: "a", _value: 5.0},
            {_time: 2024-01-01T00:02:00Z, host: "b", _value: 5.0},
        ],
    )
        |> group(columns: ["host"])

testcase mad {
    got = _loads |> anomalydetection.mad()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,double,dateTime:RFC3339,double,double,double,string,string
#group,false,false,false,true,false,false,false,false,false
#default,_result,,,,,,,,
,result,table,MAD,_time,_value,_value_diff,_value_diff_med,host,level
,,0,1.4826,2024-01-01T00:00:00Z,1,1,1,a,normal
,,0,1.4826,2024-01-01T00:00:00Z,0,0,1,b,normal
,,0,1.4826,2024-01-01T00:00:00Z,8,8,1,c,anomaly
,,1,0.7413,2024-01-01T00:01:00Z,1,0.5,0.5,a,normal
,,1,0.7413,2024-01-01T00:01:00Z,0,0,0.5,b,normal
,,1,0.7413,2024-01-01T00:01:00Z,1,0.5,0.5,c,normal
",
        )

    testing.diff(got: got, want: want)
}

testcase mad_of_another_threshold {
    got =
        _loads
            |> anomalydetection.mad(threshold: 1.0)
            |> keep(columns: ["_time", "host", "level"])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,_time,host,level
,,0,2024-01-01T00:00:00Z,a,anomaly
,,0,2024-01-01T00:00:00Z,b,normal
,,0,2024-01-01T00:00:00Z,c,anomaly
,,1,2024-01-01T00:01:00Z,a,anomaly
,,1,2024-01-01T00:01:00Z,b,normal
,,1,2024-01-01T00:01:00Z,c,anomaly
",
        )

    testing.diff(got: got, want: want)
}

testcase mad_with_a_range {
    got =
        _loads
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-02T00:00:00Z)
            |> anomalydetection.mad()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,double,dateTime:RFC3339,double,double,double,string,string
#group,false,false,false,true,false,false,false,false,false
#default,_result,,,,,,,,
,result,table,MAD,_time,_value,_value_diff,_value_diff_med,host,level
,,0,1.4826,2024-01-01T00:00:00Z,1,1,1,a,normal
,,0,1.4826,2024-01-01T00:00:00Z,0,0,1,b,normal
,,0,1.4826,2024-01-01T00:00:00Z,8,8,1,c,anomaly
,,1,0.7413,2024-01-01T00:01:00Z,1,0.5,0.5,a,normal
,,1,0.7413,2024-01-01T00:01:00Z,0,0,0.5,b,normal
,,1,0.7413,2024-01-01T00:01:00Z,1,0.5,0.5,c,normal
",
        )

    testing.diff(got: got, want: want)
}

testcase mad_of_one_value {
    got =
        _loads
            |> filter(fn: (r) => r.host == "a")
            |> anomalydetection.mad()
            |> count()
            |> group()
    want =
        array.from(rows: [{_value: 0}])
            |> filter(fn: (r) => false)

    testing.diff(got: got, want: want)
}

testcase mad_of_strings {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 2024-01-01T00:00:00Z, _value: "x"}])
                |> debug.opaque()
                |> anomalydetection.mad()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /string/,
    )
}
