package derivatives_test


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

testcase derivative_of_each_table {
    got = some |> derivative(unit: 10s)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 2.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase derivative_of_no_rows {
    testing.assertEmpty(tables: none |> derivative(unit: 10s))
}

testcase derivative_of_several_schemas {
    got = mixed |> derivative(unit: 10s)
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-01-01T00:00:10Z,b,-3.5
,,0,2024-01-01T00:00:20Z,b,3.5
,,0,2024-01-01T00:00:30Z,b,0.5

#datatype,string,long,dateTime:RFC3339,string,double,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,1,2024-01-01T00:00:10Z,x,1,m
,,1,2024-01-01T00:00:20Z,x,-1,m
,,1,2024-01-01T00:00:30Z,x,6,m
",
        )

    testing.diff(got: got, want: want)
}

testcase derivative_of_whole_numbers {
    got =
        whole |> drop(columns: ["size", "name"]) |> derivative(unit: 10s) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: -11.0},
                {_time: 2024-01-01T00:00:20Z, _value: 12.0},
                {_time: 2024-01-01T00:00:30Z, _value: 0.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase derivative_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> derivative(unit: 10s)
                |> tableFind(fn: (key) => true),
        want: /unsupported derivative column type _value:string$/,
    )
}

testcase derivative_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> derivative(unit: 10s)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, v: -8, size: uint(v: 4), name: "m"},
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase derivative_by_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> derivative(timeColumn: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase derivative_wraps_at_64_bits {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 9223372036854775807},
                {_time: 2024-01-01T00:00:01Z, _value: -1},
                {_time: 2024-01-01T00:00:02Z, _value: 9223372036854775807},
            ],
        )
            |> derivative(unit: 1s)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:01Z, _value: 9223372036854776000.0},
                {_time: 2024-01-01T00:00:02Z, _value: -9223372036854776000.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase derivative_tells_what_is_wrong_with_the_first_table {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {host: "a", _time: 2024-01-01T00:00:10Z, _value: 1.0},
                    {host: "a", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                    {host: "b", _time: debug.null(type: "time"), _value: 3.0},
                ],
            )
                |> group(columns: ["host"])
                |> derivative()
                |> tableFind(fn: (key) => true),
        want: /derivative found out-of-order times in time column$/,
    )
}

testcase derivative_at_no_time {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {_time: 2024-01-01T00:00:10Z, _value: 1.0},
                    {_time: debug.null(type: "time"), _value: 2.0},
                ],
            )
                |> derivative()
                |> tableFind(fn: (key) => true),
        want: /derivative found null time in time column$/,
    )
}
