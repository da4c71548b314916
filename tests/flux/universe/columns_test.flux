package columns_test


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

testcase drop_by_name {
    got = data |> drop(columns: ["_time", "nowhere"])
    want =
        array.from(
            rows: [
                {_value: 40.0, _field: "hum", room: "kitchen"},
                {_value: 45.0, _field: "hum", room: "kitchen"},
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 21.5, _field: "temp", room: "kitchen"},
                {_value: 22.0, _field: "temp", room: "kitchen"},
                {_value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase drop_by_a_predicate {
    got = data |> drop(fn: (column) => column =~ /^_[tf]/) |> sum()
    want =
        array.from(rows: [{room: "attic", _value: 38.0}, {room: "kitchen", _value: 148.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase drop_merges_tables_that_become_alike {
    got = data |> drop(columns: ["_field"]) |> count()
    want =
        array.from(rows: [{room: "attic", _value: 2}, {room: "kitchen", _value: 5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase drop_of_the_whole_key {
    got = data |> drop(columns: ["_field", "room", "_time"])
    want =
        array.from(
            rows: [
                {_value: 21.5},
                {_value: 22.0},
                {_value: 20.0},
                {_value: 40.0},
                {_value: 45.0},
                {_value: 19.0},
                {_value: 19.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase drop_needs_one_argument {
    testing.shouldError(
        fn: () => data |> drop() |> tableFind(fn: (key) => true),
        want: /drop error: neither column list nor predicate function provided$/,
    )
}

testcase drop_needs_only_one_argument {
    testing.shouldError(
        fn: () =>
            data |> drop(columns: ["a"], fn: (column) => true) |> tableFind(fn: (key) => true),
        want: /drop error: both column list and predicate provided$/,
    )
}

testcase drop_on_several_schemas {
    testing.shouldError(
        fn: () =>
            mixed
                |> drop(columns: ["since", "_field", "lamps"])
                |> filter(fn: (r) => r.room == "nowhere")
                |> tableFind(fn: (key) => true),
        want: /drop: schema collision detected: column "_value" is both of type string and float$/,
    )
}

testcase keep_by_name {
    got = data |> keep(columns: ["_value", "room"])
    want =
        array.from(
            rows: [
                {_value: 19.0, room: "attic"},
                {_value: 19.0, room: "attic"},
                {_value: 21.5, room: "kitchen"},
                {_value: 22.0, room: "kitchen"},
                {_value: 20.0, room: "kitchen"},
                {_value: 40.0, room: "kitchen"},
                {_value: 45.0, room: "kitchen"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase keep_by_a_predicate {
    got = data |> keep(fn: (column) => column != "_time")
    want =
        array.from(
            rows: [
                {_value: 40.0, _field: "hum", room: "kitchen"},
                {_value: 45.0, _field: "hum", room: "kitchen"},
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 21.5, _field: "temp", room: "kitchen"},
                {_value: 22.0, _field: "temp", room: "kitchen"},
                {_value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase keep_of_one_row {
    got = one |> keep(columns: ["_value"])
    want = array.from(rows: [{_value: 7.5}])

    testing.diff(got: got, want: want)
}

testcase keep_of_a_table_without_rows {
    got = nothing |> keep(columns: ["_value", "room"]) |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase keep_on_several_schemas {
    got = mixed |> keep(columns: ["since", "room", "_field"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,string
#group,false,false,true
#default,_result,,
,result,table,room
,,0,attic

#datatype,string,long,string,string,string
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_field,room,since
,,1,door,kitchen,May
,,1,door,kitchen,June

#datatype,string,long,string,string
#group,false,false,true,true
#default,_result,,,
,result,table,_field,room
,,2,temp,attic
,,3,temp,kitchen
,,3,temp,kitchen
",
        )

    testing.diff(got: got, want: want)
}
