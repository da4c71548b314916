package mode_test


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

testcase mode_of_each_table {
    got = some |> mode()
    want =
        array.from(
            rows: [
                {host: "a", _value: debug.null(type: "float")},
                {host: "b", _value: 6.5},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_no_rows {
    got = none |> mode()
    want =
        array.from(
            rows: [
                {host: "a", _value: debug.null(type: "float")},
                {host: "b", _value: debug.null(type: "float")},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_several_schemas {
    got = mixed |> mode()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,3

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.5
",
        )

    testing.diff(got: got, want: want)
}

testcase mode_of_unsigned_numbers {
    got = other |> mode(column: "size")
    want = array.from(rows: [{site: "x", _value: uint(v: 4)}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase mode_of_text {
    got = other |> mode(column: "name")
    want = array.from(rows: [{site: "x", _value: "k"}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase mode_of_the_key {
    got = some |> mode(column: "host")
    want =
        array.from(
            rows: [{host: "a", _value: "a"}, {host: "b", _value: "b"}, {host: "c", _value: "c"}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_a_column_that_is_not_there {
    got = some |> mode(column: "nope")
    want =
        array.from(
            rows: [{host: "a", _value: ""}, {host: "b", _value: ""}, {host: "c", _value: ""}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_tables_that_group_puts_together {
    got = some |> drop(columns: ["_time"]) |> group() |> mode()
    want =
        array.from(
            rows: [
                {_value: debug.null(type: "float")},
                {_value: 6.5},
                {_value: debug.null(type: "float")},
            ],
        )

    testing.diff(got: got, want: want)
}
