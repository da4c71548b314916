package differences_of_rows_test


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

testcase difference_of_each_table {
    got = some |> difference()
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 2.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase difference_of_no_rows {
    testing.assertEmpty(tables: none |> difference())
}

testcase difference_of_several_schemas {
    got = mixed |> difference()
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:10Z,x,1,m
,,0,2024-01-01T00:00:20Z,x,-1,m
,,0,2024-01-01T00:00:30Z,x,6,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:10Z,b,-3.5
,,1,2024-01-01T00:00:20Z,b,3.5
,,1,2024-01-01T00:00:30Z,b,0.5
",
        )

    testing.diff(got: got, want: want)
}

testcase difference_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> difference() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: -11},
                {_time: 2024-01-01T00:00:20Z, _value: 12},
                {_time: 2024-01-01T00:00:30Z, _value: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase difference_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> difference()
                |> tableFind(fn: (key) => true),
        want: /difference does not support column "_value" of type "string"$/,
    )
}

testcase difference_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> difference()
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

testcase increase_of_each_table {
    got = some |> increase()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 0.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 0.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 11.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 18.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 20.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: 0.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 0.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase increase_of_no_rows {
    testing.assertEmpty(tables: none |> increase())
}

testcase increase_of_several_schemas {
    got = mixed |> increase()
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:00Z,x,0,k
,,0,2024-01-01T00:00:10Z,x,1,m
,,0,2024-01-01T00:00:20Z,x,4,m
,,0,2024-01-01T00:00:30Z,x,10,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:00Z,b,0
,,1,2024-01-01T00:00:10Z,b,0
,,1,2024-01-01T00:00:20Z,b,3.5
,,1,2024-01-01T00:00:30Z,b,4
",
        )

    testing.diff(got: got, want: want)
}

testcase increase_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> increase() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 0},
                {_time: 2024-01-01T00:00:10Z, _value: 0},
                {_time: 2024-01-01T00:00:20Z, _value: 12},
                {_time: 2024-01-01T00:00:30Z, _value: 12},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase increase_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> increase()
                |> tableFind(fn: (key) => true),
        want: /difference does not support column "_value" of type "string"$/,
    )
}

testcase increase_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> increase()
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, v: 3, size: uint(v: 9), name: "k"},
                {_time: 2024-01-01T00:00:10Z, v: -8, size: uint(v: 4), name: "m"},
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase cumulativeSum_of_each_table {
    got = some |> cumulativeSum()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 11.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 11.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 19.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 26.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 35.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: 0.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase cumulativeSum_of_no_rows {
    testing.assertEmpty(tables: none |> cumulativeSum())
}

testcase cumulativeSum_of_several_schemas {
    got = mixed |> cumulativeSum()
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,0,2024-01-01T00:00:00Z,b,2.5
,,0,2024-01-01T00:00:10Z,b,1.5
,,0,2024-01-01T00:00:20Z,b,4
,,0,2024-01-01T00:00:30Z,b,7

#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,1,2024-01-01T00:00:00Z,x,3,k
,,1,2024-01-01T00:00:10Z,x,7,m
,,1,2024-01-01T00:00:20Z,x,10,m
,,1,2024-01-01T00:00:30Z,x,19,m
",
        )

    testing.diff(got: got, want: want)
}

testcase cumulativeSum_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> cumulativeSum() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 3},
                {_time: 2024-01-01T00:00:10Z, _value: -5},
                {_time: 2024-01-01T00:00:20Z, _value: -1},
                {_time: 2024-01-01T00:00:30Z, _value: 3},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase cumulativeSum_of_text {
    got = whole |> drop(columns: ["_value"]) |> rename(columns: {name: "_value"}) |> cumulativeSum()
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, size: uint(v: 9), _value: "k"},
                {_time: 2024-01-01T00:00:10Z, size: uint(v: 4), _value: "m"},
                {_time: 2024-01-01T00:00:20Z, size: uint(v: 5), _value: "k"},
                {_time: 2024-01-01T00:00:30Z, size: uint(v: 7), _value: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase cumulativeSum_without_values {
    got = whole |> rename(columns: {_value: "v"}) |> cumulativeSum()
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, v: 3, size: uint(v: 9), name: "k"},
                {_time: 2024-01-01T00:00:10Z, v: -8, size: uint(v: 4), name: "m"},
                {_time: 2024-01-01T00:00:20Z, v: 4, size: uint(v: 5), name: "k"},
                {_time: 2024-01-01T00:00:30Z, v: 4, size: uint(v: 7), name: "k"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase difference_that_is_not_negative {
    got = some |> difference(nonNegative: true)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 2.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase difference_that_keeps_the_first_row {
    got = some |> difference(keepFirst: true)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: -1.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 2.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase difference_of_a_counter_that_begins_anew {
    got = some |> difference(nonNegative: true, initialZero: true)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 3.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 2.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase difference_of_times {
    testing.shouldError(
        fn: () => some |> difference(columns: ["_time"]) |> tableFind(fn: (key) => true),
        want: /difference does not support time columns\. Try the elapsed function$/,
    )
}

testcase difference_of_text_tells_of_it_before_the_key {
    testing.shouldError(
        fn: () =>
            union(tables: [whole, whole |> limit(n: 2)])
                |> difference(columns: ["name"])
                |> tableFind(fn: (key) => true),
        want: /difference does not support column "name" of type "string"$/,
    )
}
