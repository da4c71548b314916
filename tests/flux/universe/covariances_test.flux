package covariances_test


import "array"
import "internal/debug"
import "testing"

// Pairs with a null in either column, a table of one pair, and pairs that do not vary.
pairs =
    array.from(
        rows: [
            {host: "b", x: 1.0, y: 4.0},
            {host: "b", x: 3.0, y: debug.null(type: "float")},
            {host: "b", x: debug.null(type: "float"), y: 2.0},
            {host: "b", x: 5.0, y: 1.0},
            {host: "b", x: 6.0, y: -3.5},
            {host: "a", x: 1.0, y: 2.0},
            {host: "c", x: 2.0, y: 2.0},
            {host: "c", x: 2.0, y: 2.0},
        ],
    )
        |> group(columns: ["host"])

// The same hosts at two times each, for what joins two streams.
left =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
            {_time: 2024-01-01T00:01:00Z, host: "a", _value: 2.0},
            {_time: 2024-01-01T00:02:00Z, host: "a", _value: 4.0},
        ],
    )

right =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, host: "a", _value: -1.0},
            {_time: 2024-01-01T00:01:00Z, host: "a", _value: 3.0},
            {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
        ],
    )

testcase covariance_of_each_table {
    got = pairs |> covariance(columns: ["x", "y"])
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: -9.0},
                {host: "c", _value: 0.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase covariance_normalized {
    got = pairs |> covariance(columns: ["x", "y"], pearsonr: true, valueDst: "r")
    want =
        array.from(
            rows: [
                {host: "a", r: float(v: "NaN")},
                {host: "b", r: -0.901127113779166},
                {host: "c", r: float(v: "NaN")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase covariance_of_no_rows {
    got = pairs |> limit(n: 0) |> covariance(columns: ["x", "y"])
    want =
        array.from(
            rows: [
                {host: "a", _value: float(v: "NaN")},
                {host: "b", _value: float(v: "NaN")},
                {host: "c", _value: float(v: "NaN")},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase covariance_of_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => pairs |> covariance(columns: ["x", "z"]) |> tableFind(fn: (key) => true),
        want: /specified column does not exist in table: z$/,
    )
}

testcase covariance_of_text {
    testing.shouldError(
        fn: () => pairs |> covariance(columns: ["host", "host"]) |> tableFind(fn: (key) => true),
        want: /covariance does not support string$/,
    )
}

testcase covariance_in_a_key_column {
    testing.shouldError(
        fn: () =>
            pairs
                |> covariance(columns: ["x", "y"], valueDst: "host")
                |> tableFind(fn: (key) => true),
        want: /table builder already has column with label host$/,
    )
}

testcase cov_of_two_streams {
    got = cov(x: left, y: right, on: ["_time", "host"]) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 2.25}])

    testing.diff(got: got, want: want)
}

testcase cov_normalized {
    got = cov(x: left, y: right, on: ["_time", "host"], pearsonr: true) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 0.6758453353343745}])

    testing.diff(got: got, want: want)
}

testcase pearsonr_of_two_streams {
    got = pearsonr(x: left, y: right, on: ["_time", "host"]) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 0.6758453353343745}])

    testing.diff(got: got, want: want)
}

testcase pearsonr_of_streams_without_a_match {
    testing.assertEmpty(
        tables:
            pearsonr(
                x: left,
                y: right |> map(fn: (r) => ({r with host: "z"})),
                on: ["_time", "host"],
            )
                |> drop(columns: ["none"]),
    )
}
