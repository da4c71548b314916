package group_test


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

gaps =
    csv.from(
        csv:
            "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,,,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
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

testcase by_columns {
    got = data |> group(columns: ["_field"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field"])

    testing.diff(got: got, want: want)
}

testcase all_rows_in_one_table {
    got = data |> group() |> drop(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_value: 21.5, _field: "temp", room: "kitchen"},
                {_value: 22.0, _field: "temp", room: "kitchen"},
                {_value: 20.0, _field: "temp", room: "kitchen"},
                {_value: 40.0, _field: "hum", room: "kitchen"},
                {_value: 45.0, _field: "hum", room: "kitchen"},
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 19.0, _field: "temp", room: "attic"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase by_all_columns_but_some {
    got = data |> group(columns: ["_time", "_value", "_field"], mode: "except") |> count()
    want =
        array.from(rows: [{room: "attic", _value: 2}, {room: "kitchen", _value: 5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase by_a_column_that_was_none_of_the_key {
    got = data |> group(columns: ["_time"]) |> sum()
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 80.5},
                {_time: 2024-05-01T08:10:00Z, _value: 86.0},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0},
            ],
        )
            |> group(columns: ["_time"])

    testing.diff(got: got, want: want)
}

testcase columns_that_are_not_there_count_for_nothing {
    got = data |> group(columns: ["nowhere", "room"]) |> count()
    want =
        array.from(rows: [{room: "attic", _value: 2}, {room: "kitchen", _value: 5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase by_nulls {
    got = gaps |> group(columns: ["note"]) |> drop(columns: ["_time"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_value,note,room
,,0,22,,kitchen
,,0,,,kitchen
,,0,,,attic
,,1,,cold,kitchen
,,2,20,warm,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_stays_when_its_key_has_what_is_asked_for {
    got = nothing |> group(columns: ["room", "nowhere"]) |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_goes_when_it_has_not {
    got = nothing |> group(columns: ["_value"]) |> count()
    want = csv.from(csv: "
")

    testing.diff(got: got, want: want)
}

testcase one_row_by_itself {
    got = one |> group(columns: ["_value"])
    want =
        array.from(rows: [{room: "hall", _value: 7.5}])
            |> group(columns: ["_value"])

    testing.diff(got: got, want: want)
}

testcase tables_of_several_schemas_share_their_columns {
    got = mixed |> filter(fn: (r) => r.room == "attic") |> group()
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string,long
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,_value,_field,room,lamps
,,0,19,temp,attic,
,,0,,,attic,2
",
        )

    testing.diff(got: got, want: want)
}

testcase a_filter_behind_takes_pieces_away_with_their_columns {
    got = mixed |> group(columns: ["room"]) |> filter(fn: (r) => r._field == "temp")
    want =
        array.from(
            rows: [
                {_value: 19.0, _field: "temp", room: "attic"},
                {_value: 21.5, _field: "temp", room: "kitchen"},
                {_value: 22.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_map_behind_makes_one_type_of_two {
    got = mixed |> group() |> map(fn: (r) => ({room: r.room, text: string(v: r._value)}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string
#group,false,false,false,false
#default,_result,,,
,result,table,room,text
,,0,kitchen,21.5
,,0,kitchen,22
,,0,attic,19
,,0,kitchen,open
,,0,kitchen,shut
,,0,attic,
",
        )

    testing.diff(got: got, want: want)
}

testcase a_group_behind_parts_types_again {
    got = mixed |> group() |> group(columns: ["_field"]) |> limit(n: 1)
    want =
        csv.from(
            csv:
                "#datatype,string,long,long,string
#group,false,false,false,false
#default,_result,,,
,result,table,lamps,room
,,0,2,attic

#datatype,string,long,string,string,string,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,1,open,door,kitchen,May

#datatype,string,long,double,string,string
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_value,_field,room
,,2,21.5,temp,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase two_types_under_one_key {
    testing.shouldError(
        fn: () => mixed |> group() |> tableFind(fn: (key) => true),
        want: /group: schema collision detected: column "_value" is both of type string and float$/,
    )
}

testcase two_types_are_found_by_who_needs_whole_tables {
    testing.shouldError(
        fn: () => mixed |> group() |> first() |> tableFind(fn: (key) => true),
        want: /first: schema collision detected: column "_value" is both of type string and float$/,
    )
}

testcase other_modes {
    testing.shouldError(
        fn: () => data |> group(columns: ["room"], mode: "BY") |> tableFind(fn: (key) => true),
        want: /invalid group mode: must be "by" or "except"/,
    )
}
