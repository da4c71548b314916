package spreads_test


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

testcase spread_of_each_table {
    got = some |> spread()
    want =
        array.from(
            rows: [
                {host: "a", _value: 0.0},
                {host: "b", _value: 7.5},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase spread_of_no_rows {
    got = none |> spread()
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

testcase spread_of_several_schemas {
    got = mixed |> spread()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,1

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,3.5
",
        )

    testing.diff(got: got, want: want)
}

testcase spread_of_unsigned_numbers {
    got = other |> spread(column: "size")
    want = array.from(rows: [{site: "x", size: uint(v: 5)}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase spread_of_text {
    testing.shouldError(
        fn: () => other |> spread(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase spread_of_times {
    testing.shouldError(
        fn: () => some |> spread(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase spread_of_the_key {
    testing.shouldError(
        fn: () => some |> spread(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase spread_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> spread(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase stddev_of_each_table {
    got = some |> stddev()
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: 3.6742346141747673},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase stddev_of_no_rows {
    got = none |> stddev()
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

testcase stddev_of_several_schemas {
    got = mixed |> stddev()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,0.5773502691896258

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,2.0207259421636903
",
        )

    testing.diff(got: got, want: want)
}

testcase stddev_of_unsigned_numbers {
    got = other |> stddev(column: "size")
    want = array.from(rows: [{site: "x", size: 2.886751345948129}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase stddev_of_text {
    testing.shouldError(
        fn: () => other |> stddev(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase stddev_of_times {
    testing.shouldError(
        fn: () => some |> stddev(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase stddev_of_the_key {
    testing.shouldError(
        fn: () => some |> stddev(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase stddev_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> stddev(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase skew_of_each_table {
    got = some |> skew()
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: -0.3142696805273545},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase skew_of_no_rows {
    got = none |> skew()
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

testcase skew_of_several_schemas {
    got = mixed |> skew()
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,site,_value
,,0,x,0.7071067811865475

#datatype,string,long,string,double
#group,false,false,true,false
#default,_result,,,
,result,table,host,_value
,,1,b,-0.7071067811865471
",
        )

    testing.diff(got: got, want: want)
}

testcase skew_of_unsigned_numbers {
    got = other |> skew(column: "size")
    want = array.from(rows: [{site: "x", size: 0.7071067811865474}]) |> group(columns: ["site"])

    testing.diff(got: got, want: want)
}

testcase skew_of_text {
    testing.shouldError(
        fn: () => other |> skew(column: "name") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type string$/,
    )
}

testcase skew_of_times {
    testing.shouldError(
        fn: () => some |> skew(column: "_time") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type time$/,
    )
}

testcase skew_of_the_key {
    testing.shouldError(
        fn: () => some |> skew(column: "host") |> tableFind(fn: (key) => true),
        want: /cannot aggregate columns that are part of the group key$/,
    )
}

testcase skew_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => some |> skew(column: "nope") |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase stddev_of_populations {
    got = some |> stddev(mode: "population")
    want =
        array.from(
            rows: [
                {host: "a", _value: 0.0},
                {host: "b", _value: 3.181980515339464},
                {host: "c", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase stddev_in_an_unknown_mode {
    testing.shouldError(
        fn: () => some |> stddev(mode: "all") |> tableFind(fn: (key) => true),
        want: /"all" is not a valid standard deviation mode$/,
    )
}

testcase spread_of_booleans {
    testing.shouldError(
        fn: () => other |> spread(column: "on") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type bool$/,
    )
}
