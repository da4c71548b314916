package selectors_and_histograms_test


import "array"
import "experimental"
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

testcase min_of_each_table {
    got = some |> experimental.min()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase min_of_whole_numbers {
    got = whole |> keep(columns: ["_time", "_value"]) |> experimental.min()
    want = array.from(rows: [{_time: 2024-01-01T00:00:10Z, _value: -8}])

    testing.diff(got: got, want: want)
}

testcase max_of_each_table {
    got = some |> experimental.max()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase max_of_whole_numbers {
    got = whole |> keep(columns: ["_time", "_value"]) |> experimental.max()
    want = array.from(rows: [{_time: 2024-01-01T00:00:20Z, _value: 4}])

    testing.diff(got: got, want: want)
}

testcase first_of_each_table {
    got = some |> experimental.first()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase first_of_whole_numbers {
    got = whole |> keep(columns: ["_time", "_value"]) |> experimental.first()
    want = array.from(rows: [{_time: 2024-01-01T00:00:00Z, _value: 3}])

    testing.diff(got: got, want: want)
}

testcase last_of_each_table {
    got = some |> experimental.last()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase last_of_whole_numbers {
    got = whole |> keep(columns: ["_time", "_value"]) |> experimental.last()
    want = array.from(rows: [{_time: 2024-01-01T00:00:30Z, _value: 4}])

    testing.diff(got: got, want: want)
}

testcase unique_of_each_table {
    got = some |> experimental.unique()
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float")},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase unique_of_whole_numbers {
    got = whole |> keep(columns: ["_time", "_value"]) |> experimental.unique()
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 3},
                {_time: 2024-01-01T00:00:10Z, _value: -8},
                {_time: 2024-01-01T00:00:20Z, _value: 4},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase distinct_of_each_table {
    got = some |> experimental.distinct() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 2.0},
                {host: "b", _value: 5.0},
                {host: "b", _value: 4.0},
                {host: "b", _value: debug.null(type: "float")},
                {host: "b", _value: 8.0},
                {host: "b", _value: 7.0},
                {host: "b", _value: 9.5},
                {host: "c", _value: debug.null(type: "float")},
                {host: "c", _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase distinct_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.distinct()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 3}, {_value: -8}, {_value: 4}])

    testing.diff(got: got, want: want)
}

testcase fill_of_each_table {
    got = some |> experimental.fill(value: 0.5)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 0.5},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: 0.5},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_each_table {
    got = some |> experimental.kaufmansAMA(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.866342929818476},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 2.703523849899153},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 3.076123166428389},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 4.190248804626383},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 4.742772342126239},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.kaufmansAMA(n: 2)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:20Z, _value: -7.90128954886444},
                {_time: 2024-01-01T00:00:30Z, _value: -2.61182752714691},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase histogram_of_each_table {
    got = some |> experimental.histogram(bins: [0.0, 5.0, 100.0]) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 5.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 1.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 5.0, _value: 3.0},
                {host: "b", le: 100.0, _value: 6.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 5.0, _value: 1.0},
                {host: "c", le: 100.0, _value: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_of_no_rows {
    got = none |> experimental.histogram(bins: [0.0, 5.0, 100.0]) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 5.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 0.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 5.0, _value: 0.0},
                {host: "b", le: 100.0, _value: 0.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 5.0, _value: 0.0},
                {host: "c", le: 100.0, _value: 0.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_of_shares {
    got =
        some
            |> experimental.histogram(bins: [0.0, 5.0, 100.0], normalize: true)
            |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 5.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 1.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 5.0, _value: 0.5},
                {host: "b", le: 100.0, _value: 1.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 5.0, _value: 1.0},
                {host: "c", le: 100.0, _value: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase fill_with_the_value_before {
    got = some |> experimental.fill(usePrevious: true)
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 2.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
                {host: "b", _time: 2024-01-01T00:00:20Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:30Z, _value: 4.0},
                {host: "b", _time: 2024-01-01T00:00:40Z, _value: 8.0},
                {host: "b", _time: 2024-01-01T00:00:50Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 9.5},
                {host: "c", _time: 2024-01-01T00:00:00Z, _value: debug.null(type: "float")},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufmansAMA_over_nothing {
    testing.shouldError(
        fn: () => some |> experimental.kaufmansAMA(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take KaufmansAMA with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase histogram_above_the_last_bin {
    testing.shouldError(
        fn: () => some |> experimental.histogram(bins: [1.0]) |> tableFind(fn: (key) => true),
        want: /found value greater than any bin, 1 1 7\.000000 1\.000000$/,
    )
}

testcase histogramQuantile_of_counts {
    got =
        array.from(rows: [{le: 1.0, _value: 2.0}, {le: 5.0, _value: 6.0}, {le: 9.0, _value: 8.0}])
            |> experimental.histogramQuantile(quantile: 0.5)
    want = array.from(rows: [{_value: 3.0}])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_of_counts_that_go_down {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{le: 1.0, _value: 4.0}, {le: 5.0, _value: 3.0}])
                |> experimental.histogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /histogram records counts are not monotonic$/,
    )
}
