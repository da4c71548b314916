package v1_test


import "array"
import "csv"
import "influxdata/influxdb/v1"
import "internal/debug"
import "testing"

_at = 2024-05-01T00:00:00Z
_later = 2024-05-01T00:01:00Z

testcase fieldsAsCols_makes_a_column_of_each_field {
    got =
        array.from(
            rows: [
                {_time: _at, room: "hall", _field: "temp", _value: 20.5},
                {_time: _later, room: "hall", _field: "temp", _value: 21.0},
                {_time: _at, room: "hall", _field: "co2", _value: 410.0},
            ],
        )
            |> group(columns: ["room", "_field"])
            |> v1.fieldsAsCols()
    want =
        array.from(
            rows: [
                {_time: _at, room: "hall", co2: 410.0, temp: 20.5},
                {_time: _later, room: "hall", co2: debug.null(type: "float"), temp: 21.0},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase fieldsAsCols_of_several_types {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,string,double
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,room,_field,_value
,,0,2024-05-01T00:00:00Z,hall,temp,20.5

#datatype,string,long,dateTime:RFC3339,string,string,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_time,room,_field,_value
,,1,2024-05-01T00:00:00Z,hall,people,3
,,2,2024-05-01T00:00:00Z,yard,people,
",
        )
            |> v1.fieldsAsCols()
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,long
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,room,temp,people
,,0,2024-05-01T00:00:00Z,hall,20.5,3

#datatype,string,long,dateTime:RFC3339,string,long
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,room,people
,,1,2024-05-01T00:00:00Z,yard,
",
        )

    testing.diff(got: got, want: want)
}

testcase fieldsAsCols_of_no_rows {
    array.from(rows: [{_time: _at, room: "hall", _field: "temp", _value: 20.5}])
        |> group(columns: ["room", "_field"])
        |> filter(fn: (r) => false)
        |> v1.fieldsAsCols()
        |> testing.assertEmpty()
}

testcase fieldsAsCols_without_a_time {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,_field,_value
,,0,temp,20.5
",
                )
                    |> v1.fieldsAsCols()
                    |> findRecord(fn: (key) => true, idx: 0),
        want: /fieldsAsCols: specified row key column does not exist in table: _time$/,
    )
}
