package labels_test


import "array"
import "csv"
import "strings"
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

testcase rename_by_name {
    got = data |> limit(n: 1) |> rename(columns: {_value: "v", room: "place"})
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, v: 40.0, _field: "hum", place: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, v: 19.0, _field: "temp", place: "attic"},
                {_time: 2024-05-01T08:00:00Z, v: 21.5, _field: "temp", place: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "place"])

    testing.diff(got: got, want: want)
}

testcase rename_by_a_function {
    got = data |> limit(n: 1) |> rename(fn: (column) => strings.trimPrefix(v: column, prefix: "_"))
    want =
        array.from(
            rows: [
                {time: 2024-05-01T08:00:00Z, value: 40.0, field: "hum", room: "kitchen"},
                {time: 2024-05-01T08:00:00Z, value: 19.0, field: "temp", room: "attic"},
                {time: 2024-05-01T08:00:00Z, value: 21.5, field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["field", "room"])

    testing.diff(got: got, want: want)
}

testcase rename_can_swap {
    got = array.from(rows: [{a: 1, b: "x"}]) |> rename(columns: {a: "b", b: "a"})
    want = array.from(rows: [{b: 1, a: "x"}])

    testing.diff(got: got, want: want)
}

testcase rename_of_a_table_without_rows {
    got = nothing |> rename(columns: {_value: "v"}) |> count(column: "v")
    want =
        array.from(rows: [{room: "cellar", v: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase rename_keeps_nulls {
    got = gaps |> rename(columns: {note: "remark"})
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,remark,room
,,0,2024-05-01T08:00:00Z,,,attic
,,1,2024-05-01T08:00:00Z,,cold,kitchen
,,1,2024-05-01T08:10:00Z,22,,kitchen
,,1,,20,warm,kitchen
,,1,2024-05-01T08:30:00Z,,,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase rename_of_what_is_not_there {
    testing.shouldError(
        fn: () => data |> rename(columns: {nowhere: "x"}) |> tableFind(fn: (key) => true),
        want: /rename error: column "nowhere" doesn\'t exist$/,
    )
}

testcase rename_onto_what_is_there {
    testing.shouldError(
        fn: () => data |> rename(columns: {_value: "_time"}) |> tableFind(fn: (key) => true),
        want: /column 0 and 1 have the same name \("_time"\) which is not allowed$/,
    )
}

testcase rename_on_several_schemas {
    testing.shouldError(
        fn: () => mixed |> rename(columns: {lamps: "lights"}) |> tableFind(fn: (key) => true),
        want: /rename error: column "lamps" doesn\'t exist$/,
    )
}

testcase duplicate_a_value {
    got = data |> limit(n: 1) |> duplicate(column: "_value", as: "before")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    _field: "hum",
                    room: "kitchen",
                    before: 40.0,
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    _field: "temp",
                    room: "attic",
                    before: 19.0,
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    _field: "temp",
                    room: "kitchen",
                    before: 21.5,
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase duplicate_of_a_key_column_is_none {
    got = data |> limit(n: 1) |> duplicate(column: "room", as: "place")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    _field: "hum",
                    room: "kitchen",
                    place: "kitchen",
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    _field: "temp",
                    room: "attic",
                    place: "attic",
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    _field: "temp",
                    room: "kitchen",
                    place: "kitchen",
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase duplicate_onto_a_key_column {
    got = data |> limit(n: 1) |> duplicate(column: "_field", as: "room")
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "hum"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "temp"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "temp"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase duplicate_of_what_is_not_there {
    testing.shouldError(
        fn: () => data |> duplicate(column: "nowhere", as: "x") |> tableFind(fn: (key) => true),
        want: /duplicate error: column "nowhere" doesn\'t exist$/,
    )
}

testcase set_a_new_column {
    got = one |> set(key: "unit", value: "kWh")
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,room,_value,unit
,,0,hall,7.5,kWh
",
        )

    testing.diff(got: got, want: want)
}

testcase set_a_key_column_merges_tables {
    got = data |> set(key: "_field", value: "all") |> count()
    want =
        array.from(
            rows: [
                {_field: "all", room: "attic", _value: 2},
                {_field: "all", room: "kitchen", _value: 5},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase set_on_several_schemas {
    got = mixed |> set(key: "site", value: "home")
    want =
        csv.from(
            csv:
                "#datatype,string,long,long,string,string
#group,false,false,false,true,false
#default,_result,,,,
,result,table,lamps,room,site
,,0,2,attic,home

#datatype,string,long,string,string,string,string,string
#group,false,false,false,true,true,false,false
#default,_result,,,,,,
,result,table,_value,_field,room,since,site
,,1,open,door,kitchen,May,home
,,1,shut,door,kitchen,June,home

#datatype,string,long,double,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,site
,,2,19,temp,attic,home
,,3,21.5,temp,kitchen,home
,,3,22,temp,kitchen,home
",
        )

    testing.diff(got: got, want: want)
}
