package row_functions_test


import "array"
import "csv"
import "dict"
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

testcase an_expression_has_its_type_even_of_nulls_alone {
    got = mixed |> map(fn: (r) => ({room: r.room, more: r.lamps + 1}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,room,more
,,0,attic,
,,0,attic,3
,,1,kitchen,
,,1,kitchen,
,,1,kitchen,
,,1,kitchen,
",
        )

    testing.diff(got: got, want: want)
}

testcase nulls_of_no_known_type_make_no_column {
    k = data |> findRecord(fn: (key) => true, idx: 0)
    got = data |> map(fn: (r) => ({room: r.room, part: r.lamps / k._value}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string
#group,false,false,true
#default,_result,,
,result,table,room
,,0,attic
,,0,attic
,,1,kitchen
,,1,kitchen
,,1,kitchen
,,1,kitchen
,,1,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase texts_and_patterns {
    got = data |> map(fn: (r) => ({r with label: "${r.room}: ${r._field}", k: r.room =~ /^k/}))
    want =
        array.from(
            rows: [
                {
                    _field: "hum",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    k: true,
                    label: "kitchen: hum",
                    room: "kitchen",
                },
                {
                    _field: "hum",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 45.0,
                    k: true,
                    label: "kitchen: hum",
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    k: false,
                    label: "attic: temp",
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 19.0,
                    k: false,
                    label: "attic: temp",
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    k: true,
                    label: "kitchen: temp",
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 22.0,
                    k: true,
                    label: "kitchen: temp",
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:20:00Z,
                    _value: 20.0,
                    k: true,
                    label: "kitchen: temp",
                    room: "kitchen",
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase dictionaries_look_up {
    floors = ["attic": 3, "kitchen": 0]
    got = data |> map(fn: (r) => ({r with floor: dict.get(dict: floors, key: r.room, default: -1)}))
    want =
        array.from(
            rows: [
                {
                    _field: "hum",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    floor: 0,
                    room: "kitchen",
                },
                {
                    _field: "hum",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 45.0,
                    floor: 0,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    floor: 3,
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 19.0,
                    floor: 3,
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    floor: 0,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 22.0,
                    floor: 0,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:20:00Z,
                    _value: 20.0,
                    floor: 0,
                    room: "kitchen",
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase functions_inside {
    add = (a) => a + 0.5
    got = data |> map(fn: (r) => ({r with _value: add(a: r._value)}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,dateTime:RFC3339,double,string
#group,false,false,true,false,false,true
#default,_result,,,,,
,result,table,_field,_time,_value,room
,,0,hum,2024-05-01T08:00:00Z,40.5,kitchen
,,0,hum,2024-05-01T08:10:00Z,45.5,kitchen
,,1,temp,2024-05-01T08:00:00Z,19.5,attic
,,1,temp,2024-05-01T08:10:00Z,19.5,attic
,,2,temp,2024-05-01T08:00:00Z,22,kitchen
,,2,temp,2024-05-01T08:10:00Z,22.5,kitchen
,,2,temp,2024-05-01T08:20:00Z,20.5,kitchen
",
        )

    testing.diff(got: got, want: want)
}

testcase records_and_arrays_inside {
    got = data |> map(fn: (r) => ({r with v: {a: r._value}.a + [r._value, 1.0][1]}))
    want =
        array.from(
            rows: [
                {
                    _field: "hum",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    room: "kitchen",
                    v: 41.0,
                },
                {
                    _field: "hum",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 45.0,
                    room: "kitchen",
                    v: 46.0,
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    room: "attic",
                    v: 20.0,
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 19.0,
                    room: "attic",
                    v: 20.0,
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    room: "kitchen",
                    v: 22.5,
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 22.0,
                    room: "kitchen",
                    v: 23.0,
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:20:00Z,
                    _value: 20.0,
                    room: "kitchen",
                    v: 21.0,
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase blocks {
    got =
        data
            |> map(
                fn: (r) => {
                    sum = r._value + 1.0
                    half = sum / 2.0

                    return {r with half: half}
                },
            )
    want =
        array.from(
            rows: [
                {
                    _field: "hum",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 40.0,
                    half: 20.5,
                    room: "kitchen",
                },
                {
                    _field: "hum",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 45.0,
                    half: 23.0,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 19.0,
                    half: 10.0,
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 19.0,
                    half: 10.0,
                    room: "attic",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:00:00Z,
                    _value: 21.5,
                    half: 11.25,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:10:00Z,
                    _value: 22.0,
                    half: 11.5,
                    room: "kitchen",
                },
                {
                    _field: "temp",
                    _time: 2024-05-01T08:20:00Z,
                    _value: 20.0,
                    half: 10.5,
                    room: "kitchen",
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase values_of_another_type_than_the_function_wants {
    testing.shouldError(
        fn: () =>
            mixed
                |> map(fn: (r) => ({r with _value: r._value * 2.0}))
                |> tableFind(fn: (key) => true),
        want: /type conflict: float != string$/,
    )
}

testcase a_default_of_another_type {
    testing.shouldError(
        fn: () =>
            one
                |> map(fn: (r) => ({r with n: 1}))
                |> group()
                |> drop(columns: ["_value"])
                |> rename(columns: {n: "_value"})
                |> map(fn: (r) => ({r with _value: if exists r._value then r._value else 0.0}))
                |> tableFind(fn: (key) => true),
        want: /type conflict: float != int$/,
    )
}

testcase what_is_no_column {
    testing.shouldError(
        fn: () => data |> map(fn: (r) => ({r with d: 1h})) |> tableFind(fn: (key) => true),
        want: /map object property "d" is duration type which is not supported in a flux table$/,
    )
}

testcase a_null_in_a_text {
    testing.shouldError(
        fn: () => gaps |> map(fn: (r) => ({t: "note ${r.note}"})) |> tableFind(fn: (key) => true),
        want: /string expression evaluated to null$/,
    )
}

testcase a_null_of_a_call_in_a_text {
    testing.shouldError(
        fn: () =>
            gaps
                |> map(fn: (r) => ({t: "value ${string(v: r._value)}"}))
                |> tableFind(fn: (key) => true),
        want: /invalid interpolation type$/,
    )
}

testcase an_error_in_a_row {
    testing.shouldError(
        fn: () =>
            data
                |> map(fn: (r) => ({n: 1 / int(v: r._value - r._value)}))
                |> tableFind(fn: (key) => true),
        want: /cannot divide by zero$/,
    )
}
