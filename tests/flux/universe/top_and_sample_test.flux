package top_and_sample_test


import "array"
import "csv"
import "internal/debug"
import "testing"

// Three tables: with nulls, of one row, of nulls alone.
some =
    array.from(
        rows: [
            {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
            {host: "b", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            {host: "b", _time: 2024-01-01T00:00:20Z, _value: 6.5},
            {host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0},
            {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.5},
            {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
            {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
            {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
        ],
    )
        |> group(columns: ["host"])

// Whole numbers, signed and not, and what is no number, in a table of other columns.
other =
    array.from(
        rows: [
            {
                site: "x",
                _value: 3,
                size: uint(v: 9),
                name: "k",
                on: true,
            },
            {
                site: "x",
                _value: -8,
                size: uint(v: 4),
                name: "m",
                on: false,
            },
            {
                site: "x",
                _value: 3,
                size: uint(v: 4),
                name: "k",
                on: true,
            },
        ],
    )
        |> group(columns: ["site"])

none = some |> limit(n: 0)

// A table of numbers and one of whole numbers, with other columns.
mixed =
    csv.from(
        csv:
            "
#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,0,b,2.5
,,0,b,-1
,,0,b,2.5

#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,0,x,3,k
,,0,x,4,m
,,0,x,3,m
",
    )

testcase top_of_each_table {
    got = some |> top(n: 2)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 6.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase top_of_no_rows {
    testing.assertEmpty(tables: none |> top(n: 2))
}

testcase top_of_several_schemas {
    got = mixed |> top(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,0,b,2.5
,,0,b,2.5

#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,1,x,4,m
,,1,x,3,k
",
        )

    testing.diff(got: got, want: want)
}

testcase bottom_of_each_table {
    got = some |> bottom(n: 2)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase bottom_of_no_rows {
    testing.assertEmpty(tables: none |> bottom(n: 2))
}

testcase bottom_of_several_schemas {
    got = mixed |> bottom(n: 2)
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,0,b,-1
,,0,b,2.5

#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,1,x,3,k
,,1,x,3,m
",
        )

    testing.diff(got: got, want: want)
}

testcase sample_of_each_table {
    got = some |> sample(n: 2, pos: 1)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase sample_of_no_rows {
    testing.assertEmpty(tables: none |> sample(n: 2, pos: 1))
}

testcase sample_of_several_schemas {
    got = mixed |> sample(n: 2, pos: 1)
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,0,x,4,m

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,-1
",
        )

    testing.diff(got: got, want: want)
}

testcase top_by_two_columns {
    got = other |> top(n: 2, columns: ["name", "size"]) |> keep(columns: ["site", "name", "size"])
    want =
        array.from(
            rows: [
                {site: "x", size: uint(v: 4), name: "m"},
                {site: "x", size: uint(v: 9), name: "k"},
            ],
        )
            |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase bottom_of_no_rows_asked_for {
    testing.assertEmpty(tables: some |> bottom(n: 0))
}

testcase top_by_a_column_that_is_not_there {
    got = some |> top(n: 1, columns: ["nope"])
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase sample_of_no_step {
    testing.shouldError(
        fn: () => some |> sample(n: 0) |> tableFind(fn: (key) => true),
        want: /n must be a positive integer, but was 0$/,
    )
}

testcase sample_beyond_its_step {
    testing.shouldError(
        fn: () => some |> sample(n: 2, pos: 2) |> tableFind(fn: (key) => true),
        want: /pos must be less than n, but 2 >= 2$/,
    )
}

testcase sample_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> sample(n: 2, pos: 0, column: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}
