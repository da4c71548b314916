package quantiles_test


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

testcase quantile_of_each_table {
    got = some |> quantile(q: 0.75) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 7.0}, {host: "b", _value: 8.0}, {host: "c", _value: 3.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_of_no_rows {
    got = none |> quantile(q: 0.75) |> drop(columns: ["none"])
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

testcase quantile_of_several_schemas {
    got = mixed |> quantile(q: 0.75) |> drop(columns: ["none"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,6.5

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.75
",
        )

    testing.diff(got: got, want: want)
}

testcase quantile_of_whole_numbers {
    got = whole |> drop(columns: ["size", "name"]) |> quantile(q: 0.75) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 4.0}])

    testing.diff(got: got, want: want)
}

testcase quantile_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> quantile(q: 0.75)
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase quantile_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> quantile(q: 0.75)
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /column "_value" does not exist$/,
    )
}

testcase exact_quantile_of_each_table {
    got = some |> quantile(q: 0.75, method: "exact_mean") |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 7.0}, {host: "b", _value: 7.75}, {host: "c", _value: 3.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase exact_quantile_of_no_rows {
    got = none |> quantile(q: 0.75, method: "exact_mean") |> drop(columns: ["none"])
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

testcase exact_quantile_of_several_schemas {
    testing.shouldError(
        fn: () =>
            mixed
                |> quantile(q: 0.75, method: "exact_mean")
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type int$/,
    )
}

testcase exact_quantile_of_whole_numbers {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["size", "name"])
                |> quantile(q: 0.75, method: "exact_mean")
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type int$/,
    )
}

testcase exact_quantile_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> quantile(q: 0.75, method: "exact_mean")
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase exact_quantile_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> quantile(q: 0.75, method: "exact_mean")
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /column "_value" does not exist$/,
    )
}

testcase quantile_row_of_each_table {
    got = some |> quantile(q: 0.75, method: "exact_selector")
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_row_of_no_rows {
    got = none |> quantile(q: 0.75, method: "exact_selector")
    want =
        array.from(
            rows: [
                {host: "a", _time: debug.null(type: "time"), _value: debug.null(type: "float")},
                {host: "b", _time: debug.null(type: "time"), _value: debug.null(type: "float")},
                {host: "c", _time: debug.null(type: "time"), _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_row_of_several_schemas {
    got = mixed |> quantile(q: 0.75, method: "exact_selector")
    want =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339,string,long,string
#group,false,false,false,true,false,false
#default,_result,,,,,
,result,table,_time,site,_value,name
,,0,2024-01-01T00:00:10Z,x,4,m

#datatype,string,long,dateTime:RFC3339,string,double
#group,false,false,false,true,false
#default,_result,,,,
,result,table,_time,host,_value
,,1,2024-01-01T00:00:20Z,b,2.5
",
        )

    testing.diff(got: got, want: want)
}

testcase quantile_row_of_whole_numbers {
    got =
        whole
            |> drop(columns: ["size", "name"])
            |> quantile(q: 0.75, method: "exact_selector")
            |> drop(columns: ["none"])
    want = array.from(rows: [{_time: 2024-01-01T00:00:20Z, _value: 4}])

    testing.diff(got: got, want: want)
}
