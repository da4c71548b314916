package limit_test


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

testcase the_first_rows_of_each_table {
    got = data |> limit(n: 1)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase after_some_others {
    got = data |> limit(n: 1, offset: 1)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase an_offset_that_uses_a_table_up_drops_it {
    got = data |> limit(n: 5, offset: 2) |> count()
    want =
        array.from(rows: [{_field: "temp", room: "kitchen", _value: 1}])
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase no_rows_at_all {
    got = data |> limit(n: 0) |> count()
    want =
        array.from(
            rows: [
                {_field: "hum", room: "kitchen", _value: 0},
                {_field: "temp", room: "attic", _value: 0},
                {_field: "temp", room: "kitchen", _value: 0},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase the_first_of_an_ungrouped_stream {
    got = data |> group() |> limit(n: 4)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = one |> limit(n: 10)
    want =
        array.from(rows: [{room: "hall", _value: 7.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_stays {
    got = nothing |> limit(n: 1) |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> limit(n: 1)
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,0,21.5,temp,kitchen
,,1,19,temp,attic

#datatype,string,long,string,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,2,open,door,kitchen,May

#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,3,2,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase nulls_are_rows {
    got = gaps |> limit(n: 1) |> count()
    want =
        array.from(rows: [{room: "attic", _value: 1}, {room: "kitchen", _value: 1}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_negative_offset {
    testing.shouldError(
        fn: () => data |> limit(n: 1, offset: -1) |> tableFind(fn: (key) => true),
        want: /limit offset cannot be negative \(-1\)$/,
    )
}

testcase tail_has_the_last_rows {
    got = data |> tail(n: 1)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase tail_before_some_others {
    got = data |> tail(n: 1, offset: 1)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase tail_never_drops_a_table {
    got = data |> tail(n: 1, offset: 9) |> count()
    want =
        array.from(
            rows: [
                {_field: "hum", room: "kitchen", _value: 0},
                {_field: "temp", room: "attic", _value: 0},
                {_field: "temp", room: "kitchen", _value: 0},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase tail_of_one_row_and_of_none {
    got =
        union(tables: [one |> tail(n: 3), nothing |> drop(columns: ["_time"]) |> tail(n: 3)])
            |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}, {room: "hall", _value: 1}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase tail_of_several_schemas {
    got = mixed |> tail(n: 1)
    want =
        csv.from(
            csv:
                "#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,0,2,attic

#datatype,string,long,string,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,1,shut,door,kitchen,June

#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,2,19,temp,attic
,,3,22,temp,kitchen
",
        )

    testing.diff(got: got, want: want)
}
