package map_test


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

testcase adds_columns {
    got =
        data
            |> map(
                fn: (r) =>
                    ({r with double: r._value * 2.0,
                        kind: if r._value > 30.0 then "high" else "low",
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    _field: "hum",
                    room: "kitchen",
                    double: 80.0,
                    kind: "high",
                },
                {
                    _time: 2024-05-01T08:10:00Z,
                    _value: 45.0,
                    _field: "hum",
                    room: "kitchen",
                    double: 90.0,
                    kind: "high",
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    _field: "temp",
                    room: "attic",
                    double: 38.0,
                    kind: "low",
                },
                {
                    _time: 2024-05-01T08:10:00Z,
                    _value: 19.0,
                    _field: "temp",
                    room: "attic",
                    double: 38.0,
                    kind: "low",
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    _field: "temp",
                    room: "kitchen",
                    double: 43.0,
                    kind: "low",
                },
                {
                    _time: 2024-05-01T08:10:00Z,
                    _value: 22.0,
                    _field: "temp",
                    room: "kitchen",
                    double: 44.0,
                    kind: "low",
                },
                {
                    _time: 2024-05-01T08:20:00Z,
                    _value: 20.0,
                    _field: "temp",
                    room: "kitchen",
                    double: 40.0,
                    kind: "low",
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase replaces_columns_and_their_types {
    got = data |> map(fn: (r) => ({r with _value: string(v: r._value)}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,dateTime:RFC3339,string,string
#group,false,false,true,false,false,true
#default,_result,,,,,
,result,table,_field,_time,_value,room
,,0,hum,2024-05-01T08:00:00Z,40,kitchen
,,0,hum,2024-05-01T08:10:00Z,45,kitchen
,,1,temp,2024-05-01T08:00:00Z,19,attic
,,1,temp,2024-05-01T08:10:00Z,19,attic
,,2,temp,2024-05-01T08:00:00Z,21.5,kitchen
,,2,temp,2024-05-01T08:10:00Z,22,kitchen
,,2,temp,2024-05-01T08:20:00Z,20,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase leaves_out_what_is_not_named {
    got = data |> map(fn: (r) => ({room: r.room, v: r._value}))
    want =
        array.from(
            rows: [
                {room: "attic", v: 19.0},
                {room: "attic", v: 19.0},
                {room: "kitchen", v: 21.5},
                {room: "kitchen", v: 22.0},
                {room: "kitchen", v: 20.0},
                {room: "kitchen", v: 40.0},
                {room: "kitchen", v: 45.0},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_key_column_that_changes_makes_other_tables {
    got =
        data
            |> map(
                fn: (r) =>
                    ({r with room: if r._time < 2024-05-01T08:10:00Z then "early" else "late"}),
            )
            |> count()
    want =
        array.from(
            rows: [
                {_field: "hum", room: "early", _value: 1},
                {_field: "hum", room: "late", _value: 1},
                {_field: "temp", room: "early", _value: 2},
                {_field: "temp", room: "late", _value: 3},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase nulls_stay_null_in_arithmetic {
    got = gaps |> map(fn: (r) => ({room: r.room, v: r._value + 1.0}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,room,v
,,0,attic,
,,1,kitchen,
,,1,kitchen,23
,,1,kitchen,21
,,1,kitchen,
",
        )

    testing.diff(got: got, want: want)
}

testcase nulls_are_asked_for_with_exists {
    got =
        gaps
            |> map(
                fn: (r) =>
                    ({
                        room: r.room,
                        v: if exists r._value then r._value else 0.0,
                        known: exists r.note,
                    }),
            )
    want =
        array.from(
            rows: [
                {room: "attic", v: 0.0, known: false},
                {room: "kitchen", v: 0.0, known: true},
                {room: "kitchen", v: 22.0, known: false},
                {room: "kitchen", v: 20.0, known: true},
                {room: "kitchen", v: 0.0, known: false},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_column_of_some_tables_is_left_out_where_it_is_not {
    got = mixed |> map(fn: (r) => ({room: r.room, since: r.since}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string
#group,false,false,true
#default,_result,,
,result,table,room
,,0,attic
,,0,attic

#datatype,string,long,string,string
#group,false,false,true,false
#default,_result,,,
,result,table,room,since
,,1,kitchen,
,,1,kitchen,
,,1,kitchen,May
,,1,kitchen,June
",
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = one |> map(fn: (r) => ({r with n: int(v: r._value)}))
    want =
        array.from(rows: [{_value: 7.5, n: 7, room: "hall"}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_goes {
    got = nothing |> map(fn: (r) => ({r with n: 1})) |> count()
    want = csv.from(csv: "
")

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> map(fn: (r) => ({r with all: "same"}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,long,string,string
#group,false,false,false,true,false
#default,_result,,,,
,result,table,lamps,room,all
,,0,2,attic,same

#datatype,string,long,string,string,string,string,string
#group,false,false,false,true,true,false,false
#default,_result,,,,,,
,result,table,_value,_field,room,since,all
,,1,open,door,kitchen,May,same
,,1,shut,door,kitchen,June,same

#datatype,string,long,double,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,all
,,2,19,temp,attic,same
,,3,21.5,temp,kitchen,same
,,3,22,temp,kitchen,same
",
        )

    testing.diff(got: got, want: want)
}
