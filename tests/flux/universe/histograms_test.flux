package histograms_test


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

// Counts by upper bound, of two hosts; those of the second go down once.
counts =
    array.from(
        rows: [
            {host: "a", le: 1.0, _value: 2.0},
            {host: "a", le: 5.0, _value: 6.0},
            {host: "a", le: float(v: "+Inf"), _value: 8.0},
            {host: "b", le: 1.0, _value: 4.0},
            {host: "b", le: 5.0, _value: 3.0},
            {host: "b", le: 9.0, _value: 6.0},
        ],
    )
        |> group(columns: ["host"])

testcase histogram_of_each_table {
    got = some |> histogram(bins: [0.0, 4.0, 100.0])
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 4.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 1.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 4.0, _value: 2.0},
                {host: "b", le: 100.0, _value: 6.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 4.0, _value: 1.0},
                {host: "c", le: 100.0, _value: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_of_no_rows {
    got = none |> histogram(bins: [0.0, 4.0, 100.0])
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 4.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 0.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 4.0, _value: 0.0},
                {host: "b", le: 100.0, _value: 0.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 4.0, _value: 0.0},
                {host: "c", le: 100.0, _value: 0.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_of_several_schemas {
    testing.shouldError(
        fn: () => mixed |> histogram(bins: [0.0, 4.0, 100.0]) |> tableFind(fn: (key) => true),
        want: /column "_value" must be a float got int$/,
    )
}

testcase histogram_of_whole_numbers {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["size", "name"])
                |> histogram(bins: [0.0, 4.0, 100.0])
                |> drop(columns: ["none"])
                |> tableFind(fn: (key) => true),
        want: /column "_value" must be a float got int$/,
    )
}

testcase histogram_of_text {
    testing.shouldError(
        fn: () =>
            whole
                |> drop(columns: ["_value"])
                |> rename(columns: {name: "_value"})
                |> histogram(bins: [0.0, 4.0, 100.0])
                |> tableFind(fn: (key) => true),
        want: /column "_value" must be a float got string$/,
    )
}

testcase histogram_without_values {
    testing.shouldError(
        fn: () =>
            whole
                |> rename(columns: {_value: "v"})
                |> histogram(bins: [0.0, 4.0, 100.0])
                |> tableFind(fn: (key) => true),
        want: /column "_value" is missing$/,
    )
}

testcase histogram_of_shares {
    got = some |> histogram(bins: [0.0, 4.0, 100.0], normalize: true)
    want =
        array.from(
            rows: [
                {host: "a", le: 0.0, _value: 0.0},
                {host: "a", le: 4.0, _value: 0.0},
                {host: "a", le: 100.0, _value: 1.0},
                {host: "b", le: 0.0, _value: 0.0},
                {host: "b", le: 4.0, _value: 0.3333333333333333},
                {host: "b", le: 100.0, _value: 1.0},
                {host: "c", le: 0.0, _value: 0.0},
                {host: "c", le: 4.0, _value: 1.0},
                {host: "c", le: 100.0, _value: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_without_bins_of_no_rows {
    testing.assertEmpty(tables: none |> histogram(bins: []))
}

testcase histogram_in_taken_columns {
    testing.shouldError(
        fn: () =>
            some
                |> histogram(bins: [100.0], upperBoundColumn: "host")
                |> tableFind(fn: (key) => true),
        want: /table builder already has column with label host$/,
    )
}

testcase histogramQuantile_of_a {
    got = counts |> filter(fn: (r) => r.host == "a") |> histogramQuantile(quantile: 0.5)
    want = array.from(rows: [{host: "a", _value: 3.0}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_in_the_first_bucket {
    got =
        counts
            |> filter(fn: (r) => r.host == "a")
            |> histogramQuantile(quantile: 0.1, minValue: -1.0)
    want = array.from(rows: [{host: "a", _value: -0.19999999999999996}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_beyond_the_last_bound {
    got = counts |> filter(fn: (r) => r.host == "a") |> histogramQuantile(quantile: 0.99)
    want = array.from(rows: [{host: "a", _value: 5.0}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_of_counts_that_are_lifted {
    got = counts |> histogramQuantile(quantile: 0.5, onNonmonotonic: "force")
    want =
        array.from(rows: [{host: "a", _value: 3.0}, {host: "b", _value: 0.75}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_drops_what_goes_down {
    got = counts |> histogramQuantile(quantile: 0.5, onNonmonotonic: "drop")
    want = array.from(rows: [{host: "a", _value: 3.0}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_of_counts_that_go_down {
    testing.shouldError(
        fn: () => counts |> histogramQuantile(quantile: 0.5) |> tableFind(fn: (key) => true),
        want: /histogram records counts are not monotonic$/,
    )
}

testcase histogramQuantile_of_no_rows {
    testing.shouldError(
        fn: () =>
            counts
                |> limit(n: 0)
                |> histogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /histogram is empty$/,
    )
}

testcase histogramQuantile_of_zeros {
    got = counts |> map(fn: (r) => ({r with _value: 0.0})) |> histogramQuantile(quantile: 0.5)
    want =
        array.from(
            rows: [
                {host: "a", _value: debug.null(type: "float")},
                {host: "b", _value: debug.null(type: "float")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_in_a_new_column {
    got =
        counts
            |> filter(fn: (r) => r.host == "a")
            |> histogramQuantile(quantile: 0.25, valueColumn: "median")
    want = array.from(rows: [{host: "a", median: 1.0}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogramQuantile_without_bounds {
    testing.shouldError(
        fn: () =>
            counts
                |> histogramQuantile(quantile: 0.5, upperBoundColumn: "bound")
                |> tableFind(fn: (key) => true),
        want: /table is missing upper bound column "bound"$/,
    )
}

testcase histogramQuantile_of_text {
    testing.shouldError(
        fn: () =>
            counts
                |> histogramQuantile(quantile: 0.5, countColumn: "host")
                |> tableFind(fn: (key) => true),
        want: /count column "host" must be of type float$/,
    )
}

testcase linearBins_with_infinity {
    got =
        array.from(
            rows: linearBins(start: 0.0, width: 0.1, count: 4) |> array.map(fn: (x) => ({le: x})),
        )
    want =
        array.from(
            rows: [
                {le: 0.0},
                {le: 0.1},
                {le: 0.2},
                {le: 0.30000000000000004},
                {le: float(v: "+Inf")},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase linearBins_without_infinity {
    got =
        array.from(
            rows:
                linearBins(start: 5.0, width: -2.5, count: 3, infinity: false)
                    |> array.map(fn: (x) => ({le: x})),
        )
    want = array.from(rows: [{le: 5.0}, {le: 2.5}, {le: 0.0}])

    testing.diff(got: got, want: want)
}

testcase logarithmicBins_with_infinity {
    got =
        array.from(
            rows:
                logarithmicBins(start: 1.0, factor: 10.0, count: 3)
                    |> array.map(fn: (x) => ({le: x})),
        )
    want = array.from(rows: [{le: 1.0}, {le: 10.0}, {le: 100.0}, {le: float(v: "+Inf")}])

    testing.diff(got: got, want: want)
}

testcase logarithmicBins_without_infinity {
    got =
        array.from(
            rows:
                logarithmicBins(start: 0.1, factor: 3.0, count: 4, infinity: false)
                    |> array.map(fn: (x) => ({le: x})),
        )
    want =
        array.from(
            rows: [{le: 0.1}, {le: 0.30000000000000004}, {le: 0.9000000000000001}, {le: 2.7}],
        )

    testing.diff(got: got, want: want)
}
