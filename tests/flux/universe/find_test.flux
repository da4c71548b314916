package find_test


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

testcase findRecord_of_a_table {
    x = data |> findRecord(fn: (key) => key.room == "attic", idx: 1)
    got = array.from(rows: [{v: display(v: x)}])
    want =
        array.from(
            rows:
                [
                    {
                        v:
                            "{
    _field: temp,
    _time: 2024-05-01T08:10:00.000000000Z,
    _value: 19,
    room: attic
}",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

testcase findRecord_beyond_the_end {
    x = data |> findRecord(fn: (key) => key.room == "attic", idx: 9)
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "{}"}])

    testing.diff(got: got, want: want)
}

testcase findRecord_of_no_table {
    x = data |> findRecord(fn: (key) => key.room == "hall", idx: 0)
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "{}"}])

    testing.diff(got: got, want: want)
}

testcase findRecord_of_a_null {
    x = gaps |> findRecord(fn: (key) => key.room == "attic", idx: 0)
    got = array.from(rows: [{v: display(v: x)}])
    want =
        array.from(
            rows:
                [
                    {
                        v:
                            "{
    _time: 2024-05-01T08:00:00.000000000Z,
    _value: <null>,
    note: <null>,
    room: attic
}",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

testcase findRecord_in_a_map {
    most = data |> group() |> max() |> findRecord(fn: (key) => true, idx: 0)
    got = data |> map(fn: (r) => ({room: r.room, part: r._value / most._value}))
    want =
        array.from(
            rows: [
                {part: 0.4222222222222222, room: "attic"},
                {part: 0.4222222222222222, room: "attic"},
                {part: 0.4777777777777778, room: "kitchen"},
                {part: 0.4888888888888889, room: "kitchen"},
                {part: 0.4444444444444444, room: "kitchen"},
                {part: 0.8888888888888888, room: "kitchen"},
                {part: 1.0, room: "kitchen"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase findColumn_of_a_table {
    x = data |> findColumn(fn: (key) => key._field == "hum", column: "_value")
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "[40, 45]"}])

    testing.diff(got: got, want: want)
}

testcase findColumn_that_is_not_there {
    x = data |> findColumn(fn: (key) => true, column: "nowhere")
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "[]"}])

    testing.diff(got: got, want: want)
}

testcase findColumn_as_a_set {
    rooms =
        one
            |> rename(columns: {room: "place"})
            |> group()
            |> set(key: "place", value: "attic")
            |> findColumn(fn: (key) => true, column: "place")
    got = data |> filter(fn: (r) => contains(value: r.room, set: rooms)) |> count()
    want =
        array.from(rows: [{_field: "temp", room: "attic", _value: 2}])
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase getColumn_of_the_first_that_matches {
    x = data |> tableFind(fn: (key) => key.room == "kitchen") |> getColumn(column: "_value")
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "[21.5, 22, 20]"}])

    testing.diff(got: got, want: want)
}

testcase getRecord_of_the_first_that_matches {
    x = data |> tableFind(fn: (key) => key.room == "kitchen") |> getRecord(idx: 2)
    got = array.from(rows: [{v: display(v: x)}])
    want =
        array.from(
            rows:
                [
                    {
                        v:
                            "{
    _field: temp,
    _time: 2024-05-01T08:20:00.000000000Z,
    _value: 20,
    room: kitchen
}",
                    },
                ],
        )

    testing.diff(got: got, want: want)
}

testcase getRecord_of_several_schemas {
    x = mixed |> tableFind(fn: (key) => not exists key._field) |> getRecord(idx: 0)
    got = array.from(rows: [{v: display(v: x)}])
    want = array.from(rows: [{v: "{lamps: 2, room: attic}"}])

    testing.diff(got: got, want: want)
}

testcase tableFind_of_no_table {
    testing.shouldError(
        fn: () => data |> filter(fn: (r) => false) |> tableFind(fn: (key) => true),
        want: /no table found$/,
    )
}

testcase getColumn_that_is_not_there {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {
                        v:
                            length(
                                arr:
                                    one
                                        |> tableFind(fn: (key) => true)
                                        |> getColumn(column: "nowhere"),
                            ),
                    },
                ],
            )
                |> tableFind(fn: (key) => true),
        want: /cannot find column nowhere$/,
    )
}

testcase getRecord_beyond_the_end {
    testing.shouldError(
        fn: () =>
            array.from(rows: [one |> tableFind(fn: (key) => true) |> getRecord(idx: 1)])
                |> tableFind(fn: (key) => true),
        want: /index out of bounds: 1$/,
    )
}
