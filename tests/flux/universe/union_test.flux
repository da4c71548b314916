package union_test


import "array"
import "csv"
import "testing"

data =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,true,true
#default,_result,,,,,
,result,table,_time,_value,_field,room
,,0,2024-05-01T08:00:00Z,21.5,temp,kitchen
,,0,2024-05-01T08:10:00Z,22,temp,kitchen
,,0,2024-05-01T08:20:00Z,20,temp,kitchen
,,1,2024-05-01T08:00:00Z,40,hum,kitchen
,,1,2024-05-01T08:10:00Z,45,hum,kitchen
,,2,2024-05-01T08:00:00Z,19,temp,attic
,,2,2024-05-01T08:10:00Z,19,temp,attic
",
    )

one = array.from(rows: [{room: "hall", _value: 7.5}]) |> group(columns: ["room"])

nothing =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string
#group,false,false,false,false,true
#default,_result,0,,,cellar
,result,table,_time,_value,room
",
    )

mixed =
    csv.from(
        csv:
            "#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,0,21.5,temp,kitchen
,,0,22,temp,kitchen
,,1,19,temp,attic

#datatype,string,long,string,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,2,open,door,kitchen,May
,,2,shut,door,kitchen,June

#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,3,2,attic
",
    )

testcase tables_of_one_key_become_one {
    got = union(tables: [data, data |> map(fn: (r) => ({r with _value: -r._value}))]) |> count()
    want =
        array.from(
            rows: [
                {_field: "hum", room: "kitchen", _value: 4},
                {_field: "temp", room: "attic", _value: 4},
                {_field: "temp", room: "kitchen", _value: 6},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase tables_of_other_keys_stay_apart {
    got =
        union(
            tables: [
                one,
                nothing |> drop(columns: ["_time"]),
                data |> filter(fn: (r) => r._field == "hum") |> drop(columns: ["_time"]),
            ],
        )
            |> count()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,room,_value
,,0,cellar,0
,,1,hall,1

#datatype,string,long,string,string,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_field,room,_value
,,2,hum,kitchen,2
",
        )

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got =
        union(
            tables: [
                mixed |> filter(fn: (r) => r._field == "temp"),
                mixed |> filter(fn: (r) => exists r.lamps),
            ],
        )
    want =
        csv.from(
            csv:
                "#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,0,2,attic

#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,1,19,temp,attic
,,2,21.5,temp,kitchen
,,2,22,temp,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase then_a_sort {
    got =
        union(tables: [data |> min() |> group(), data |> max() |> group()])
            |> sort(columns: ["_value", "_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase one_stream {
    testing.shouldError(
        fn: () => union(tables: [data]) |> tableFind(fn: (key) => true),
        want: /union must have at least two streams as input$/,
    )
}

testcase union_makes_one_piece_of_its_tables {
    got =
        union(
            tables: [
                array.from(rows: [{v: 1, h: "a"}, {v: 2, h: "a"}, {v: 2, h: "b"}]),
                array.from(rows: [{v: 1, h: "c"}, {v: 2, h: "c"}]),
            ],
        )
            |> sort(columns: ["v"])
    want =
        array.from(
            rows: [
                {v: 1, h: "a"},
                {v: 1, h: "c"},
                {v: 2, h: "a"},
                {v: 2, h: "b"},
                {v: 2, h: "c"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase union_and_mode {
    got =
        union(
            tables: [
                array.from(rows: [{v: 1, h: "a"}, {v: 2, h: "a"}]),
                array.from(rows: [{v: 1, h: "c"}]),
            ],
        )
            |> mode(column: "v")
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 1}])

    testing.diff(got: got, want: want)
}
