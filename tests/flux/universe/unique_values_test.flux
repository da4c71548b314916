package unique_values_test


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

testcase unique_of_each_table {
    got = some |> unique()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 6.5},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase unique_of_no_rows {
    testing.assertEmpty(tables: none |> unique())
}

testcase unique_of_several_schemas {
    got = mixed |> unique()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,0,x,3,k
,,0,x,4,m

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.5
,,1,b,-1
",
        )

    testing.diff(got: got, want: want)
}

testcase unique_of_text {
    got = other |> unique(column: "name") |> keep(columns: ["site", "name", "_value"])
    want =
        array.from(rows: [{site: "x", _value: 3, name: "k"}, {site: "x", _value: -8, name: "m"}])
            |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase unique_of_booleans {
    got = other |> unique(column: "on") |> keep(columns: ["site", "on", "_value"])
    want =
        array.from(rows: [{site: "x", _value: 3, on: true}, {site: "x", _value: -8, on: false}])
            |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase unique_of_times {
    got = some |> filter(fn: (r) => exists r._value) |> unique(column: "_time")
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 6.5},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.5},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase unique_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> unique(column: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase distinct_of_each_table {
    got = some |> distinct()
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 2.0},
                {host: "b", _value: debug.null(type: "float")},
                {host: "b", _value: 6.5},
                {host: "b", _value: -1.0},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase distinct_of_no_rows {
    testing.assertEmpty(tables: none |> distinct())
}

testcase distinct_of_several_schemas {
    got = mixed |> distinct()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,3
,,0,x,4

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.5
,,1,b,-1
",
        )

    testing.diff(got: got, want: want)
}

testcase distinct_of_text {
    got = other |> distinct(column: "name") |> keep(columns: ["site", "name", "_value"])
    want =
        array.from(rows: [{site: "x", _value: "k"}, {site: "x", _value: "m"}])
            |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase distinct_of_booleans {
    got = other |> distinct(column: "on") |> keep(columns: ["site", "on", "_value"])
    want =
        array.from(rows: [{site: "x", _value: true}, {site: "x", _value: false}])
            |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase distinct_of_times {
    got = some |> filter(fn: (r) => exists r._value) |> distinct(column: "_time")
    want =
        array.from(
            rows: [
                {host: "a", _value: 2024-01-01T00:00:00Z},
                {host: "b", _value: 2024-01-01T00:00:00Z},
                {host: "b", _value: 2024-01-01T00:00:20Z},
                {host: "b", _value: 2024-01-01T00:00:30Z},
                {host: "b", _value: 2024-01-01T00:00:40Z},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase distinct_of_a_column_that_is_not_there {
    got = some |> distinct(column: "nope")
    want =
        array.from(
            rows: [{host: "a", _value: ""}, {host: "b", _value: ""}, {host: "c", _value: ""}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}
