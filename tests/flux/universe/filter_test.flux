package filter_test


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

testcase rows_that_match {
    got = data |> filter(fn: (r) => r._value > 20.0 and r._field == "temp")
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 21.5, _field: "temp", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 22.0, _field: "temp", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase tables_that_become_empty_go {
    got = data |> filter(fn: (r) => r.room == "attic") |> count()
    want =
        array.from(rows: [{_field: "temp", room: "attic", _value: 2}])
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase or_stay {
    got = data |> filter(fn: (r) => r.room == "attic", onEmpty: "keep") |> count()
    want =
        array.from(
            rows: [
                {_field: "hum", room: "kitchen", _value: 0},
                {_field: "temp", room: "attic", _value: 2},
                {_field: "temp", room: "kitchen", _value: 0},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase a_null_is_no_match {
    got = gaps |> filter(fn: (r) => r._value < 100.0) |> drop(columns: ["_time", "note"])
    want =
        array.from(rows: [{_value: 22.0, room: "kitchen"}, {_value: 20.0, room: "kitchen"}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase nor_is_the_contrary_of_one {
    got = gaps |> filter(fn: (r) => not r.note == "cold") |> drop(columns: ["_time"])
    want =
        array.from(rows: [{_value: 20.0, note: "warm", room: "kitchen"}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase what_exists {
    got =
        gaps
            |> filter(
                fn: (r) =>
                    exists r._value and exists r.note and exists r._time or not exists r._value
                            and
                            exists r._time,
            )
            |> count()
    want =
        array.from(rows: [{room: "attic", _value: 1}, {room: "kitchen", _value: 2}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_column_of_some_tables {
    got = mixed |> filter(fn: (r) => r.since == "May")
    want =
        array.from(rows: [{_value: "open", _field: "door", room: "kitchen", since: "May"}])
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> filter(fn: (r) => r.room =~ /^at/)
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string
#group,false,false,false,true,true
#default,_result,,,,
,result,table,_value,_field,room
,,0,19,temp,attic

#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,1,2,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase a_function_of_blocks_and_captured_values {
    bound = 20.0
    got =
        data
            |> filter(
                fn: (r) => {
                    limit = bound * 2.0

                    return r._value >= limit
                },
            )
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 40.0, _field: "hum", room: "kitchen"},
                {_time: 2024-05-01T08:10:00Z, _value: 45.0, _field: "hum", room: "kitchen"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase a_list_of_values {
    got = data |> filter(fn: (r) => contains(value: r.room, set: ["attic", "hall"]))
    want =
        array.from(
            rows: [
                {_time: 2024-05-01T08:00:00Z, _value: 19.0, _field: "temp", room: "attic"},
                {_time: 2024-05-01T08:10:00Z, _value: 19.0, _field: "temp", room: "attic"},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase one_row {
    got = one |> filter(fn: (r) => r._value == 7.5)
    want =
        array.from(rows: [{room: "hall", _value: 7.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_goes_too {
    got = nothing |> filter(fn: (r) => r._value > 0.0) |> count()
    want = csv.from(csv: "
")

    testing.diff(got: got, want: want)
}

testcase but_not_for_the_word_true {
    got = nothing |> filter(fn: (r) => true) |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase rows_of_another_type_than_the_function_wants {
    testing.shouldError(
        fn: () => mixed |> filter(fn: (r) => r._value + 1.0 > 3.0) |> tableFind(fn: (key) => true),
        want: /filter: type conflict: float != string$/,
    )
}

testcase other_words_for_empty_tables {
    testing.shouldError(
        fn: () => data |> filter(fn: (r) => true, onEmpty: "hold") |> tableFind(fn: (key) => true),
        want: /onEmpty must be keep or drop, was "hold"$/,
    )
}

testcase an_error_in_a_row {
    testing.shouldError(
        fn: () =>
            data
                |> filter(fn: (r) => 1 / int(v: r._value - r._value) > 0)
                |> tableFind(fn: (key) => true),
        want: /filter: failed to evaluate filter function: cannot divide by zero$/,
    )
}
