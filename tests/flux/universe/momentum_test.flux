package momentum_test


import "array"
import "csv"
import "internal/debug"
import "testing"

// Two tables with a null, one of them short, and one of a single row.
some =
    array.from(
        rows: [
            {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
            {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
            {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
            {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
            {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
            {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
            {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
            {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
            {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
        ],
    )
        |> group(columns: ["host"])

none = some |> limit(n: 0)

// Whole numbers, signed and not, and text.
whole =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _value: 3, size: uint(v: 9), name: "k"},
            {_time: 2024-01-01T00:00:10Z, _value: -8, size: uint(v: 4), name: "m"},
            {_time: 2024-01-01T00:00:20Z, _value: 4, size: uint(v: 5), name: "k"},
            {_time: 2024-01-01T00:00:30Z, _value: 4, size: uint(v: 7), name: "k"},
        ],
    )

// A table of numbers and one of whole numbers, with other columns.
mixed =
    csv.from(
        csv:
            "
#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-01-01T00:00:00Z,b,2.5
,,0,2024-01-01T00:00:10Z,b,-1
,,0,2024-01-01T00:00:20Z,b,2.5
,,0,2024-01-01T00:00:30Z,b,3

#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:00Z,x,3,k
,,0,2024-01-01T00:00:10Z,x,4,m
,,0,2024-01-01T00:00:20Z,x,3,m
,,0,2024-01-01T00:00:30Z,x,9,m
",
    )

testcase relativeStrengthIndex_of_each_table {
    got = some |> relativeStrengthIndex(n: 2) |> group()
    want =
        array.from(
            rows: [
                {host: debug.null(type: "string"), _time: debug.null(type: "time"), _value: 100.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 71.42857142857143},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 71.42857142857143},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 91.30434782608695},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 67.74193548387098},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 85.91549295774648},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 100.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase relativeStrengthIndex_of_no_rows {
    got = none |> relativeStrengthIndex(n: 2) |> group()
    want =
        array.from(
            rows: [
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: float(v: "NaN"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: float(v: "NaN"),
                },
                {
                    host: debug.null(type: "string"),
                    _time: debug.null(type: "time"),
                    _value: float(v: "NaN"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase relativeStrengthIndex_of_several_schemas {
    got = mixed |> relativeStrengthIndex(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:20Z,x,66.66666666666666,m
,,0,2024-01-01T00:00:30Z,x,93.33333333333333,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:20Z,b,73.07692307692308
,,1,2024-01-01T00:00:30Z,b,76.66666666666666
",
        )

    testing.diff(got: got, want: want)
}

testcase relativeStrengthIndex_of_whole_numbers {
    got =
        whole
            |> drop(columns: ["size", "name"])
            |> relativeStrengthIndex(n: 2)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 71.05263157894737},
                {_time: 2024-01-01T00:00:30Z, _value: 71.05263157894737},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase relativeStrengthIndex_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> relativeStrengthIndex(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take relative strength index of column _value \(type string\)$/,
    )
}

testcase relativeStrengthIndex_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> relativeStrengthIndex(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase chandeMomentumOscillator_of_each_table {
    got = some |> chandeMomentumOscillator(n: 2)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 50.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: -100.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 33.333333333333336},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 77.77777777777777},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 42.857142857142854},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase chandeMomentumOscillator_of_no_rows {
    testing.assertEmpty(tables: none |> chandeMomentumOscillator(n: 2))
}

testcase chandeMomentumOscillator_of_several_schemas {
    got = mixed |> chandeMomentumOscillator(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:20Z,x,0,m
,,0,2024-01-01T00:00:30Z,x,71.42857142857143,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:20Z,b,0
,,1,2024-01-01T00:00:30Z,b,100
",
        )

    testing.diff(got: got, want: want)
}

testcase chandeMomentumOscillator_of_whole_numbers {
    got =
        whole
            |> drop(columns: ["size", "name"])
            |> chandeMomentumOscillator(n: 2)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 4.3478260869565215},
                {_time: 2024-01-01T00:00:30Z, _value: 100.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase chandeMomentumOscillator_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> chandeMomentumOscillator(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take chande momentum oscillator of column _value \(type string\)$/,
    )
}

testcase chandeMomentumOscillator_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> chandeMomentumOscillator(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_each_table {
    got = some |> kaufmansAMA(n: 2)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.866342929818476},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 2.703523849899153},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 3.076123166428389},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 4.190248804626383},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 4.742772342126239},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_no_rows {
    testing.assertEmpty(tables: none |> kaufmansAMA(n: 2))
}

testcase kaufmansAMA_of_several_schemas {
    got = mixed |> kaufmansAMA(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:20Z,x,3.995837669094693,m
,,0,2024-01-01T00:00:30Z,x,5.220118798958912,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:20Z,b,-0.9854318418314256
,,1,2024-01-01T00:00:30Z,b,0.7858711989825418
",
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> kaufmansAMA(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: -7.90128954886444},
                {_time: 2024-01-01T00:00:30Z, _value: -2.61182752714691},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> kaufmansAMA(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take KAMA of column _value \(type string\)$/,
    )
}

testcase kaufmansAMA_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> kaufmansAMA(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansER_of_each_table {
    got = some |> kaufmansER(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 0.5, host: "b"},
                {_time: 2024-01-01T00:00:30Z, _value: 1.0, host: "b"},
                {_time: 2024-01-01T00:00:40Z, _value: 0.33333333333333337, host: "b"},
                {_time: 2024-01-01T00:00:50Z, _value: 0.7777777777777777, host: "b"},
                {_time: 2024-01-01T00:01:00Z, _value: 0.42857142857142855, host: "b"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufmansER_of_no_rows {
    testing.assertEmpty(tables: none |> kaufmansER(n: 2))
}

testcase kaufmansER_of_several_schemas {
    got = mixed |> kaufmansER(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,double,string,string
#group,false,false,false,false,false,true
#default,_result,,,,,
,result,table,_time,_value,name,site
,,0,2024-01-01T00:00:20Z,0,m,x
,,0,2024-01-01T00:00:30Z,0.7142857142857143,m,x

#datatype,string,long,dateTime:RFC3339,double,string
#group,false,false,false,false,true
#default,_result,,,,
,result,table,_time,_value,host
,,1,2024-01-01T00:00:20Z,0,b
,,1,2024-01-01T00:00:30Z,1,b
",
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansER_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> kaufmansER(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 0.043478260869565216},
                {_time: 2024-01-01T00:00:30Z, _value: 1.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansER_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> kaufmansER(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot take chande momentum oscillator of column _value \(type string\)$/,
    )
}

testcase relativeStrengthIndex_of_two_columns {
    got =
        whole
            |> drop(columns: ["name"])
            |> relativeStrengthIndex(n: 2, columns: ["_value", "size"])
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: 71.05263157894737, size: 68.75},
                {_time: 2024-01-01T00:00:30Z, _value: 71.05263157894737, size: 79.16666666666666},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_a_column {
    got =
        whole
            |> keep(columns: ["_time", "size"])
            |> kaufmansAMA(n: 2, column: "size")
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, size: 4.217109235492864},
                {_time: 2024-01-01T00:00:30Z, size: 5.453949575273814},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase chandeMomentumOscillator_of_text_in_a_column {
    testing.shouldError(
        fn: () =>
            whole
                |> chandeMomentumOscillator(n: 2, columns: ["name"])
                |> tableFind(fn: (key) => true),
        want: /cannot take chande momentum oscillator of column name \(type string\)$/,
    )
}

testcase chandeMomentumOscillator_of_the_parts_that_group_puts_together {
    got = some |> drop(columns: ["_time"]) |> group() |> chandeMomentumOscillator(n: 2)
    want =
        array.from(
            rows: [
                {host: "b", _value: 50.0},
                {host: "b", _value: -100.0},
                {host: "b", _value: 33.333333333333336},
                {host: "b", _value: 77.77777777777777},
                {host: "b", _value: 42.857142857142854},
            ],
        )

    testing.diff(got: got, want: want)
}
