package highest_and_lowest_test


import "array"
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

testcase highestMax_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> highestMax(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0}])

    testing.diff(got: got, want: want)
}

testcase highestMax_of_no_rows {
    testing.assertEmpty(tables: none |> highestMax(n: 1, groupColumns: ["host"]))
}

testcase highestMax_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> highestMax(n: 2, groupColumns: [])
    want = array.from(rows: [{site: "x", _value: 3}])

    testing.diff(got: got, want: want)
}

testcase highestMax_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> highestMax(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase highestAverage_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> highestAverage(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _value: 7.0}])

    testing.diff(got: got, want: want)
}

testcase highestAverage_of_no_rows {
    got = none |> highestAverage(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _value: debug.null(type: "float")}])

    testing.diff(got: got, want: want)
}

testcase highestAverage_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> highestAverage(n: 2, groupColumns: [])
    want = array.from(rows: [{_value: -0.6666666666666666}])

    testing.diff(got: got, want: want)
}

testcase highestAverage_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> highestAverage(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase highestCurrent_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> highestCurrent(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0}])

    testing.diff(got: got, want: want)
}

testcase highestCurrent_of_no_rows {
    testing.assertEmpty(tables: none |> highestCurrent(n: 1, groupColumns: ["host"]))
}

testcase highestCurrent_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> highestCurrent(n: 2, groupColumns: [])
    want = array.from(rows: [{site: "x", _value: 3}])

    testing.diff(got: got, want: want)
}

testcase highestCurrent_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> highestCurrent(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase lowestMin_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> lowestMin(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "b", _time: 2024-01-01T00:00:30Z, _value: -1.0}])

    testing.diff(got: got, want: want)
}

testcase lowestMin_of_no_rows {
    testing.assertEmpty(tables: none |> lowestMin(n: 1, groupColumns: ["host"]))
}

testcase lowestMin_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> lowestMin(n: 2, groupColumns: [])
    want = array.from(rows: [{site: "x", _value: -8}])

    testing.diff(got: got, want: want)
}

testcase lowestMin_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> lowestMin(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}

testcase lowestAverage_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> lowestAverage(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "b", _value: 3.5}])

    testing.diff(got: got, want: want)
}

testcase lowestAverage_of_no_rows {
    got = none |> lowestAverage(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _value: debug.null(type: "float")}])

    testing.diff(got: got, want: want)
}

testcase lowestAverage_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> lowestAverage(n: 2, groupColumns: [])
    want = array.from(rows: [{_value: -0.6666666666666666}])

    testing.diff(got: got, want: want)
}

testcase lowestAverage_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> lowestAverage(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /column "nope" does not exist$/,
    )
}

testcase lowestCurrent_of_hosts {
    got = some |> filter(fn: (r) => exists r._value) |> lowestCurrent(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "b", _time: 2024-01-01T00:00:40Z, _value: 6.5}])

    testing.diff(got: got, want: want)
}

testcase lowestCurrent_of_no_rows {
    testing.assertEmpty(tables: none |> lowestCurrent(n: 1, groupColumns: ["host"]))
}

testcase lowestCurrent_of_all {
    got = other |> keep(columns: ["site", "_value"]) |> lowestCurrent(n: 2, groupColumns: [])
    want = array.from(rows: [{site: "x", _value: 3}])

    testing.diff(got: got, want: want)
}

testcase lowestCurrent_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () =>
            some
                |> lowestCurrent(n: 1, column: "nope", groupColumns: ["host"])
                |> tableFind(fn: (key) => true),
        want: /no column "nope" exists$/,
    )
}
