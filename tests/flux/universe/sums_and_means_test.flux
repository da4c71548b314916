package sums_and_means_test


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

testcase count_of_each_table {
    got = some |> count()
    want =
        array.from(rows: [{host: "a", _value: 1}, {host: "b", _value: 5}, {host: "c", _value: 2}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase count_of_no_rows {
    got = none |> count()
    want =
        array.from(rows: [{host: "a", _value: 0}, {host: "b", _value: 0}, {host: "c", _value: 0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase count_of_several_schemas {
    got = mixed |> count()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,3

#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,3
",
        )

    testing.diff(got: got, want: want)
}

testcase count_of_unsigned_numbers {
    got = other |> count(column: "size")
    want = array.from(rows: [{site: "x", size: 3}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase count_of_text {
    got = other |> count(column: "name")
    want = array.from(rows: [{site: "x", name: 3}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase count_of_times {
    testing.shouldError(
        fn: () => some |> count(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase count_of_the_key {
    testing.shouldError(
        fn: () => some |> count(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase count_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> count(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase sum_of_each_table {
    got = some |> sum()
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 14.0},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase sum_of_no_rows {
    got = none |> sum()
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

testcase sum_of_several_schemas {
    got = mixed |> sum()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,10

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,4
",
        )

    testing.diff(got: got, want: want)
}

testcase sum_of_unsigned_numbers {
    got = other |> sum(column: "size")
    want = array.from(rows: [{site: "x", size: uint(v: 17)}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase sum_of_text {
    testing.shouldError(
        fn: () => other |> sum(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase sum_of_times {
    testing.shouldError(
        fn: () => some |> sum(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase sum_of_the_key {
    testing.shouldError(
        fn: () => some |> sum(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase sum_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> sum(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase mean_of_each_table {
    got = some |> mean()
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 3.5},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mean_of_no_rows {
    got = none |> mean()
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

testcase mean_of_several_schemas {
    got = mixed |> mean()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,3.3333333333333335

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,1.3333333333333333
",
        )

    testing.diff(got: got, want: want)
}

testcase mean_of_unsigned_numbers {
    got = other |> mean(column: "size")
    want = array.from(rows: [{site: "x", size: 5.666666666666667}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase mean_of_text {
    testing.shouldError(
        fn: () => other |> mean(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase mean_of_times {
    testing.shouldError(
        fn: () => some |> mean(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase mean_of_the_key {
    testing.shouldError(
        fn: () => some |> mean(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase mean_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> mean(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase median_of_each_table {
    got = some |> median() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 4.25},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase median_of_no_rows {
    got = none |> median() |> drop(columns: ["none"])
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

testcase median_of_several_schemas {
    got = mixed |> median() |> drop(columns: ["none"])
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
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

testcase median_of_unsigned_numbers {
    got = other |> median(column: "size") |> drop(columns: ["none"])
    want = array.from(rows: [{site: "x", size: 4.0}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase median_of_text {
    testing.shouldError(
        fn: () => other |> median(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase median_of_times {
    testing.shouldError(
        fn: () => some |> median(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase median_of_the_key {
    testing.shouldError(
        fn: () => some |> median(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase median_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> median(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase count_of_booleans {
    got = other |> count(column: "on")
    want = array.from(rows: [{site: "x", on: 3}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}
