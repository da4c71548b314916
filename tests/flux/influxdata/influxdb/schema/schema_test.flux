package schema_test


import "array"
import "csv"
import "influxdata/influxdb/schema"
import "influxdata/influxdb/v1"
import "internal/debug"
import "testing"

option now = () => 2024-05-01T12:00:00Z

_points =
    array.from(
        rows: [
            {
                _time: 2024-04-30T12:00:00Z,
                _measurement: "cpu",
                host: "b",
                _field: "usage",
                _value: 1.0,
            },
            {
                _time: 2024-04-30T12:00:00Z,
                _measurement: "cpu",
                host: "a",
                _field: "usage",
                _value: 2.0,
            },
            {
                _time: 2024-04-30T12:00:00Z,
                _measurement: "mem",
                host: "a",
                _field: "free",
                _value: 3.0,
            },
            {
                _time: 2024-03-01T12:00:00Z,
                _measurement: "old",
                host: "z",
                _field: "gone",
                _value: 4.0,
            },
        ],
    )
        |> group(columns: ["_measurement", "host", "_field"])

option schema._from = (bucket) => _points

testcase fieldsAsCols {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:00Z, h: "a", _field: "x", _value: 1.0},
                {_time: 2024-01-01T00:00:00Z, h: "a", _field: "x", _value: 2.0},
                {
                    _time: 2024-01-01T00:00:00Z,
                    h: "a",
                    _field: "y",
                    _value: debug.null(type: "float"),
                },
                {_time: 2024-01-01T00:00:00Z, h: "b", _field: "y", _value: 4.0},
            ],
        )
            |> group(columns: ["h", "_field"])
            |> schema.fieldsAsCols()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,string,double,double
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,h,x,y
,,0,2024-01-01T00:01:00Z,a,1,
,,0,2024-01-01T00:00:00Z,a,2,

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,h,y
,,1,2024-01-01T00:00:00Z,b,4
",
        )

    testing.diff(got: got, want: want)
}

testcase fieldsAsCols_without_times {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_field: "x", _value: 1.0}])
                |> schema.fieldsAsCols()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /_time/,
    )
}

testcase tagValues {
    got = schema.tagValues(bucket: "b", tag: "host")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,a
,,0,b
",
        )

    testing.diff(got: got, want: want)
}

testcase tagValues_of_some {
    got =
        schema.tagValues(
            bucket: "b",
            tag: "host",
            predicate: (r) => r._measurement == "mem",
            start: -60d,
        )
    want = array.from(rows: [{_value: "a"}])

    testing.diff(got: got, want: want)
}

testcase tagValues_of_long_ago {
    got = schema.tagValues(bucket: "b", tag: "host", start: -90d, stop: -30d)
    want = array.from(rows: [{_value: "z"}])

    testing.diff(got: got, want: want)
}

testcase tagKeys {
    got = schema.tagKeys(bucket: "b")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,_start
,,0,_stop
,,0,_measurement
,,0,host
,,0,_field
",
        )

    testing.diff(got: got, want: want)
}

testcase measurementTagValues {
    got = schema.measurementTagValues(bucket: "b", measurement: "cpu", tag: "host")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,a
,,0,b
",
        )

    testing.diff(got: got, want: want)
}

testcase measurementTagKeys {
    got = schema.measurementTagKeys(bucket: "b", measurement: "mem")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,_start
,,0,_stop
,,0,_measurement
,,0,host
,,0,_field
",
        )

    testing.diff(got: got, want: want)
}

testcase fieldKeys {
    got = schema.fieldKeys(bucket: "b")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,free
,,0,usage
",
        )

    testing.diff(got: got, want: want)
}

testcase measurementFieldKeys {
    got = schema.measurementFieldKeys(bucket: "b", measurement: "mem")
    want = array.from(rows: [{_value: "free"}])

    testing.diff(got: got, want: want)
}

testcase measurements {
    got = schema.measurements(bucket: "b")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,cpu
,,0,mem
",
        )

    testing.diff(got: got, want: want)
}

testcase older_names {
    got =
        union(
            tables: [
                v1.tagValues(bucket: "b", tag: "host"),
                v1.tagKeys(bucket: "b"),
                v1.measurementTagValues(bucket: "b", measurement: "cpu", tag: "host"),
                v1.measurementTagKeys(bucket: "b", measurement: "cpu"),
                v1.fieldKeys(bucket: "b"),
                v1.measurementFieldKeys(bucket: "b", measurement: "cpu"),
                v1.measurements(bucket: "b"),
            ],
        )
            |> count()
    want = array.from(rows: [{_value: 19}])

    testing.diff(got: got, want: want)
}
