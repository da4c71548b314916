package reduce_test


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

testcase several_accumulators {
    got =
        data
            |> reduce(
                identity: {n: 0, sum: 0.0},
                fn: (r, accumulator) => ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
            )
    want =
        array.from(
            rows: [
                {_field: "hum", room: "kitchen", n: 2, sum: 85.0},
                {_field: "temp", room: "attic", n: 2, sum: 38.0},
                {_field: "temp", room: "kitchen", n: 3, sum: 63.5},
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase a_choice_of_records {
    got =
        data
            |> group(columns: ["room"])
            |> reduce(
                identity: {most: 0.0, of: ""},
                fn: (r, accumulator) =>
                    if r._value > accumulator.most then
                        {most: r._value, of: r._field}
                    else
                        accumulator,
            )
    want =
        array.from(
            rows: [
                {room: "attic", most: 19.0, of: "temp"},
                {room: "kitchen", most: 45.0, of: "hum"},
            ],
        )
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase nulls_are_for_the_function_to_see {
    got =
        gaps
            |> reduce(
                identity: {n: 0, nulls: 0},
                fn: (r, accumulator) =>
                    ({
                        n: accumulator.n + 1,
                        nulls: accumulator.nulls + (if exists r._value then 0 else 1),
                    }),
            )
    want =
        array.from(rows: [{room: "attic", n: 1, nulls: 1}, {room: "kitchen", n: 4, nulls: 2}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase fields_of_the_key_are_replaced {
    got =
        data
            |> group(columns: ["room"])
            |> reduce(
                identity: {room: "", n: 0},
                fn: (r, accumulator) => ({room: "the ${r.room}", n: accumulator.n + 1}),
            )
    want =
        array.from(rows: [{room: "the attic", n: 2}, {room: "the kitchen", n: 5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase then_a_mean {
    got =
        data
            |> reduce(
                identity: {n: 0, sum: 0.0},
                fn: (r, accumulator) => ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
            )
            |> map(fn: (r) => ({r with mean: r.sum / float(v: r.n)}))
    want =
        array.from(
            rows: [
                {
                    _field: "hum",
                    room: "kitchen",
                    n: 2,
                    sum: 85.0,
                    mean: 42.5,
                },
                {
                    _field: "temp",
                    room: "attic",
                    n: 2,
                    sum: 38.0,
                    mean: 19.0,
                },
                {
                    _field: "temp",
                    room: "kitchen",
                    n: 3,
                    sum: 63.5,
                    mean: 21.166666666666668,
                },
            ],
        )
            |> group(columns: ["_field", "room"])

    testing.diff(got: got, want: want)
}

testcase one_row {
    got =
        one
            |> reduce(
                identity: {n: 0, sum: 0.0},
                fn: (r, accumulator) => ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
            )
    want =
        array.from(rows: [{room: "hall", n: 1, sum: 7.5}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase a_table_without_rows_gives_the_identity {
    got =
        nothing
            |> reduce(
                identity: {n: 0, sum: 0.0},
                fn: (r, accumulator) => ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
            )
    want =
        array.from(rows: [{room: "cellar", n: 0, sum: 0.0}])
            |> group(columns: ["room"])

    testing.diff(got: got, want: want)
}

testcase several_schemas {
    got = mixed |> reduce(identity: {n: 0}, fn: (r, accumulator) => ({n: accumulator.n + 1}))
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,room,n
,,0,attic,1

#datatype,string,long,string,string,long
#group,false,false,true,true,false
#default,_result,,,,
,result,table,_field,room,n
,,1,door,kitchen,2
,,2,temp,attic,1
,,3,temp,kitchen,2
",
        )

    testing.diff(got: got, want: want)
}

testcase a_null_result {
    testing.shouldError(
        fn: () =>
            gaps
                |> reduce(
                    identity: {n: 0, sum: 0.0},
                    fn: (r, accumulator) =>
                        ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
                )
                |> tableFind(fn: (key) => true),
        want: /null values are not supported for "sum" in the reduce\(\) function$/,
    )
}

testcase two_tables_for_one_key {
    testing.shouldError(
        fn: () =>
            data
                |> group(columns: ["room"])
                |> reduce(identity: {room: ""}, fn: (r, accumulator) => ({room: "all"}))
                |> tableFind(fn: (key) => true),
        want: /two reducers writing result to the same table$/,
    )
}

testcase values_of_another_type {
    testing.shouldError(
        fn: () =>
            mixed
                |> reduce(
                    identity: {n: 0, sum: 0.0},
                    fn: (r, accumulator) =>
                        ({n: accumulator.n + 1, sum: accumulator.sum + r._value}),
                )
                |> tableFind(fn: (key) => true),
        want: /reduce: type conflict: float != string$/,
    )
}
