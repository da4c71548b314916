package aggregates_test


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

testcase count_of_each_table {
    got = some |> experimental.count() |> drop(columns: ["none"])
    want =
        array.from(rows: [{host: "a", _value: 1}, {host: "b", _value: 7}, {host: "c", _value: 2}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase count_of_no_rows {
    got = none |> experimental.count() |> drop(columns: ["none"])
    want =
        array.from(rows: [{host: "a", _value: 0}, {host: "b", _value: 0}, {host: "c", _value: 0}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase count_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.count()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 4}])

    testing.diff(got: got, want: want)
}

testcase sum_of_each_table {
    got = some |> experimental.sum() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 7.0}, {host: "b", _value: 35.5}, {host: "c", _value: 3.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase sum_of_no_rows {
    got = none |> experimental.sum() |> drop(columns: ["none"])
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

testcase sum_of_whole_numbers {
    got =
        whole |> keep(columns: ["_time", "_value"]) |> experimental.sum() |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 3}])

    testing.diff(got: got, want: want)
}

testcase mean_of_each_table {
    got = some |> experimental.mean() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: 7.0},
                {host: "b", _value: 5.916666666666667},
                {host: "c", _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mean_of_no_rows {
    got = none |> experimental.mean() |> drop(columns: ["none"])
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

testcase mean_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.mean()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 0.75}])

    testing.diff(got: got, want: want)
}

testcase spread_of_each_table {
    got = some |> experimental.spread() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 0.0}, {host: "b", _value: 7.5}, {host: "c", _value: 0.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase spread_of_no_rows {
    got = none |> experimental.spread() |> drop(columns: ["none"])
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

testcase spread_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.spread()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 12}])

    testing.diff(got: got, want: want)
}

testcase stddev_of_each_table {
    got = some |> experimental.stddev() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: 2.76435646519523},
                {host: "c", _value: float(v: "NaN")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase stddev_of_no_rows {
    got = none |> experimental.stddev() |> drop(columns: ["none"])
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

testcase stddev_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.stddev()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 5.852349955359813}])

    testing.diff(got: got, want: want)
}

testcase skew_of_each_table {
    got = some |> experimental.skew() |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: -0.11999164002347383},
                {host: "c", _value: float(v: "NaN")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase skew_of_no_rows {
    got = none |> experimental.skew() |> drop(columns: ["none"])
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

testcase skew_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.skew()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: -1.1327061022309128}])

    testing.diff(got: got, want: want)
}

testcase mode_of_each_table {
    got = some |> experimental.mode() |> drop(columns: ["none"])
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

testcase mode_of_no_rows {
    got = none |> experimental.mode() |> drop(columns: ["none"])
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

testcase mode_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.mode()
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 4}])

    testing.diff(got: got, want: want)
}

testcase quantile_of_each_table {
    got = some |> experimental.quantile(q: 0.5) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 7.0}, {host: "b", _value: 6.0}, {host: "c", _value: 3.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_of_no_rows {
    got = none |> experimental.quantile(q: 0.5) |> drop(columns: ["none"])
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

testcase quantile_of_whole_numbers {
    got =
        whole
            |> keep(columns: ["_time", "_value"])
            |> experimental.quantile(q: 0.5)
            |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 3.5}])

    testing.diff(got: got, want: want)
}

testcase quantile_between_values {
    got = some |> experimental.quantile(q: 0.25, method: "exact_mean") |> drop(columns: ["none"])
    want =
        array.from(
            rows: [{host: "a", _value: 7.0}, {host: "b", _value: 4.25}, {host: "c", _value: 3.0}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_of_a_row {
    got = some |> experimental.quantile(q: 0.5, method: "exact_selector")
    want =
        array.from(
            rows: [
                {host: "a", _time: 2024-01-01T00:00:00Z, _value: 7.0},
                {host: "b", _time: 2024-01-01T00:00:10Z, _value: 5.0},
                {host: "c", _time: 2024-01-01T00:00:10Z, _value: 3.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_out_of_range {
    testing.shouldError(
        fn: () => some |> experimental.quantile(q: 1.5) |> tableFind(fn: (key) => true),
        want: /quantile must be between 0 and 1$/,
    )
}

testcase stddev_of_populations {
    got = some |> experimental.stddev(mode: "population") |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {host: "a", _value: 0.0},
                {host: "b", _value: 2.5235006549544536},
                {host: "c", _value: 0.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}
