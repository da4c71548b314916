package first_and_last_test


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

testcase first_of_each_table {
    got = some |> first()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase first_of_no_rows {
    testing.assertEmpty(tables: none |> first())
}

testcase first_of_several_schemas {
    got = mixed |> first()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,0,x,3,k

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.5
",
        )

    testing.diff(got: got, want: want)
}

testcase first_of_text {
    got = other |> first(column: "name") |> keep(columns: ["site", "name", "_value"])
    want = array.from(rows: [{site: "x", _value: 3, name: "k"}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase first_of_booleans {
    got = other |> first(column: "on") |> keep(columns: ["site", "on", "_value"])
    want = array.from(rows: [{site: "x", _value: 3, on: true}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase first_of_times {
    got = some |> filter(fn: (r) => exists r._value) |> first(column: "_time")
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase first_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> first(column: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase last_of_each_table {
    got = some |> last()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.5},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase last_of_no_rows {
    testing.assertEmpty(tables: none |> last())
}

testcase last_of_several_schemas {
    got = mixed |> last()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long,string
#group,false,false,true,false,false
#default,_result,,,,
,result,table,site,_value,name
,,0,x,3,m

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.5
",
        )

    testing.diff(got: got, want: want)
}

testcase last_of_text {
    got = other |> last(column: "name") |> keep(columns: ["site", "name", "_value"])
    want = array.from(rows: [{site: "x", _value: 3, name: "k"}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase last_of_booleans {
    got = other |> last(column: "on") |> keep(columns: ["site", "on", "_value"])
    want = array.from(rows: [{site: "x", _value: 3, on: true}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase last_of_times {
    got = some |> filter(fn: (r) => exists r._value) |> last(column: "_time")
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.5},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase last_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> last(column: "nope") |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}
