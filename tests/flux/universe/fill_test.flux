package fill_test


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

testcase with_a_value {
    got = gaps |> fill(value: 0.0)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,0,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,0,,kitchen
,,1,2024-05-01T08:00:00Z,0,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase with_the_value_before {
    got = gaps |> fill(usePrevious: true)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,20,,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase another_column {
    got = gaps |> fill(column: "note", value: "none")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,none,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,,none,kitchen
,,1,2024-05-01T08:00:00Z,,none,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase another_column_with_what_was_before {
    got = gaps |> fill(column: "note", usePrevious: true)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,cold,kitchen
,,0,,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,,warm,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase times {
    got = gaps |> fill(column: "_time", value: 2000-01-01T00:00:00Z)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,note,room
,,0,2024-05-01T08:00:00Z,,cold,kitchen
,,0,2024-05-01T08:10:00Z,22,,kitchen
,,0,2000-01-01T00:00:00Z,20,warm,kitchen
,,0,2024-05-01T08:30:00Z,,,kitchen
,,1,2024-05-01T08:00:00Z,,,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase a_column_that_is_not_there_is_added {
    got = data |> limit(n: 1) |> fill(column: "n", value: 1)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    _field: "temp",
                    room: "kitchen",
                    n: 1,
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    _field: "hum",
                    room: "kitchen",
                    n: 1,
                },
                {
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    _field: "temp",
                    room: "attic",
                    n: 1,
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase or_not_when_there_is_nothing_before {
    got = data |> limit(n: 1) |> fill(column: "n", usePrevious: true)
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

testcase a_null_of_the_group_key {
    got =
        gaps
            |> group(columns: ["note"])
            |> fill(column: "note", value: "none")
            |> keep(columns: ["note", "room"])
    want =
        array.from(
            rows: [
                {note: "cold", room: "kitchen"},
                {note: "none", room: "kitchen"},
                {note: "none", room: "kitchen"},
                {note: "none", room: "attic"},
                {note: "warm", room: "kitchen"},
            ],
        )
            |> group(columns: ["note"])

    testing.diff(got: got, want: want)
}

testcase one_row_without_gaps {
    got = one |> fill(value: 0.0)
    want =
        array.from(rows: [{room: "hall", _value: 7.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows {
    got = nothing |> fill(value: 0.0) |> count()
    want =
        array.from(rows: [{room: "cellar", _value: 0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> fill(column: "lamps", value: 0)
    want =
        csv.from(
            csv:
                "#datatype,string,long,double,string,string,long
#group,false,false,false,true,true,false
#default,_result,,,,,
,result,table,_value,_field,room,lamps
,,0,21.5,temp,kitchen,0
,,0,22,temp,kitchen,0
,,1,19,temp,attic,0

#datatype,string,long,string,string,string,string,long
#group,false,false,false,true,true,false,false
#default,_result,,,,,,
,result,table,_value,_field,room,since,lamps
,,2,open,door,kitchen,May,0
,,2,shut,door,kitchen,June,0

#datatype,string,long,long,string
#group,false,false,false,true
#default,_result,,,
,result,table,lamps,room
,,3,2,attic
",
        )

    testing.diff(got: got, want: want)
}

testcase a_value_of_another_type {
    testing.shouldError(
        fn: () => gaps |> fill(value: 0) |> tableFind(fn: (key) => true),
        want: /fill column type mismatch: float\/int$/,
    )
}

testcase neither_a_value_nor_what_was_before {
    testing.shouldError(
        fn: () => gaps |> fill() |> tableFind(fn: (key) => true),
        want: /fill requires exactly one of value or usePrevious$/,
    )
}

testcase both {
    testing.shouldError(
        fn: () => gaps |> fill(value: 0.0, usePrevious: true) |> tableFind(fn: (key) => true),
        want: /fill requires exactly one of value or usePrevious$/,
    )
}
