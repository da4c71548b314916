package sort_test


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

testcase the_default_is_by_value {
    got = data |> sort()
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase descending_by_two_columns {
    got = data |> group() |> sort(columns: ["_value", "_time"], desc: true)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase equal_rows_of_one_table_keep_their_order {
    got =
        array.from(rows: [{n: 1, at: "a"}, {n: 0, at: "b"}, {n: 1, at: "c"}, {n: 0, at: "d"}])
            |> sort(columns: ["n"], desc: true)
    want = array.from(rows: [{n: 1, at: "a"}, {n: 1, at: "c"}, {n: 0, at: "b"}, {n: 0, at: "d"}])

    testing.diff(got: got, want: want)
}

testcase nulls_come_first {
    got = gaps |> sort()
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:30:00Z,,,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase nulls_come_first_the_other_way_round_as_well {
    got = gaps |> sort(desc: true)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:30:00Z,,,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,,20,warm,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase columns_that_are_not_there_and_key_columns_count_for_nothing {
    got = data |> sort(columns: ["nowhere", "room", "_time"], desc: true)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase no_columns_change_nothing {
    got = data |> sort(columns: [])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase equal_rows_of_two_tables_take_turns {
    got = data |> filter(fn: (r) => r.room == "kitchen") |> group() |> sort(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase equal_rows_of_many_tables_come_as_a_heap_gives_them {
    got =
        array.from(
            rows: [
                {t: "p", n: 1},
                {t: "p", n: 2},
                {t: "q", n: 1},
                {t: "q", n: 2},
                {t: "r", n: 1},
                {t: "r", n: 2},
                {t: "s", n: 1},
                {t: "s", n: 2},
            ],
        )
            |> group(columns: ["t"])
            |> group()
            |> sort(columns: ["n"])
    want =
        array.from(
            rows: [
                {t: "p", n: 1},
                {t: "q", n: 1},
                {t: "r", n: 1},
                {t: "s", n: 1},
                {t: "p", n: 2},
                {t: "q", n: 2},
                {t: "r", n: 2},
                {t: "s", n: 2},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase without_a_column_to_go_by_the_last_table_follows_the_first {
    got =
        array.from(rows: [{t: "p"}, {t: "q"}, {t: "r"}, {t: "s"}])
            |> group(columns: ["t"])
            |> group()
            |> sort(columns: ["nowhere"])
    want = array.from(rows: [{t: "p"}, {t: "q"}, {t: "r"}, {t: "s"}])

    testing.diff(got: got, want: want)
}

testcase functions_between_leave_the_pieces_of_a_table {
    got =
        data
            |> group(columns: ["room"])
            |> filter(fn: (r) => r._value > 0.0)
            |> fill(value: 0.0)
            |> drop(columns: ["_field"])
            |> sort(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, room: "kitchen"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase functions_that_build_tables_anew_leave_one_piece {
    got = data |> group(columns: ["room"]) |> tail(n: 9) |> sort(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase pieces_of_a_sort_with_a_limit_are_merged_one_by_one {
    got = data |> group() |> sort(columns: ["_time"]) |> limit(n: 5)
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase top_is_such_a_sort {
    got = data |> group() |> top(n: 4, columns: ["_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase a_sort_after_a_sort_sees_one_piece {
    got = data |> group() |> sort(columns: ["_value"]) |> sort(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:20:00Z, _value: 20.0, _field: "temp", room: "kitchen"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = one |> sort(desc: true)
    want =
        array.from(rows: [{room: "hall", _value: 7.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> filter(fn: (r) => r.room == "kitchen") |> sort(desc: true)
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,0,22,temp,kitchen
,,0,21.5,temp,kitchen

#datatype,string,long,string,string,string,string
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,since
,,1,shut,door,kitchen,June
,,1,open,door,kitchen,May
",
        )

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_stays {
    got = nothing |> sort() |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase tables_of_two_types_do_not_make_one {
    testing.shouldError(
        fn: () => mixed |> group() |> sort() |> tableFind(fn: (key) => true),
        want: /sort: schema collision detected: column "_value" is both of type string and float$/,
    )
}
