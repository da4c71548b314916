package statistics_test


import "array"
import "internal/debug"
import "testing"

// Three tables, given out of key order: with a null, of one row, of values that rise and fall.
data =
    array.from(
        rows: [
            {
                _time: 2024-01-01T00:00:00Z,
                host: "b",
                kind: "x",
                _value: 1.0,
                other: 5.0,
            },
            {
                _time: 2024-01-01T00:01:00Z,
                host: "b",
                kind: "y",
                _value: 4.5,
                other: 2.0,
            },
            {
                _time: 2024-01-01T00:02:00Z,
                host: "b",
                kind: "x",
                _value: debug.null(type: "float"),
                other: 3.0,
            },
            {
                _time: 2024-01-01T00:03:00Z,
                host: "b",
                kind: "y",
                _value: 4.5,
                other: 1.0,
            },
            {
                _time: 2024-01-01T00:05:00Z,
                host: "b",
                kind: "x",
                _value: 2.0,
                other: debug.null(type: "float"),
            },
            {
                _time: 2024-01-01T00:00:00Z,
                host: "a",
                kind: "x",
                _value: 7.0,
                other: 1.5,
            },
        ],
    )
        |> group(columns: ["host"])

// Whole numbers, signed and not, one of which repeats a time.
counts =
    array.from(
        rows: [
            {_time: 2024-01-01T00:00:00Z, _value: 3, small: uint(v: 8)},
            {_time: 2024-01-01T00:00:10Z, _value: 10, small: uint(v: 6)},
            {_time: 2024-01-01T00:00:10Z, _value: 11, small: uint(v: 7)},
            {_time: 2024-01-01T00:00:30Z, _value: 5, small: uint(v: 9)},
            {_time: 2024-01-01T00:01:00Z, _value: 25, small: uint(v: 1)},
        ],
    )

testcase quantile_estimates {
    got = data |> quantile(q: 0.9) |> drop(columns: ["none"])
    want =
        array.from(rows: [{host: "a", _value: 7.0}, {host: "b", _value: 4.5}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_between_values {
    got = data |> quantile(q: 0.9, method: "exact_mean") |> drop(columns: ["none"])
    want =
        array.from(rows: [{host: "a", _value: 7.0}, {host: "b", _value: 4.5}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase quantile_of_whole_numbers {
    got = counts |> quantile(q: 0.3) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 5.0}])

    testing.diff(got: got, want: want)
}

testcase quantile_with_few_centroids {
    got = counts |> quantile(q: 0.5, compression: 2.0) |> drop(columns: ["none"])
    want = array.from(rows: [{_value: 8.875}])

    testing.diff(got: got, want: want)
}

testcase quantile_keeps_a_row {
    got = data |> filter(fn: (r) => exists r.other) |> quantile(q: 0.5, method: "exact_selector")
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 2.0,
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase median_of_each_table {
    got = data |> median() |> drop(columns: ["none"])
    want =
        array.from(rows: [{host: "a", _value: 7.0}, {host: "b", _value: 3.25}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_lists_the_most_frequent_values {
    got = data |> group() |> mode(column: "kind")
    want = array.from(rows: [{_value: "x"}])

    testing.diff(got: got, want: want)
}

testcase mode_skips_null_and_is_null_without_a_winner {
    got = data |> mode()
    want =
        array.from(rows: [{host: "a", _value: debug.null(type: "float")}, {host: "b", _value: 4.5}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_a_key_column_and_of_none {
    got = data |> mode(column: "host")
    want =
        array.from(rows: [{host: "a", _value: "a"}, {host: "b", _value: "b"}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase mode_of_a_column_that_is_not_there {
    got = data |> mode(column: "absent")
    want =
        array.from(rows: [{host: "a", _value: ""}, {host: "b", _value: ""}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase sample_takes_every_second_row {
    got = data |> sample(n: 2, pos: 1)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 2.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 1.0,
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase key_values_list_pairs_once {
    got = data |> keyValues(keyColumns: ["host", "kind", "absent"])
    want =
        array.from(
            rows: [
                {host: "a", _key: "host", _value: "a"},
                {host: "a", _key: "kind", _value: "x"},
                {host: "b", _key: "host", _value: "b"},
                {host: "b", _key: "kind", _value: "x"},
                {host: "b", _key: "kind", _value: "y"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase key_values_list_one_null {
    got = data |> keyValues(keyColumns: ["_value", "other"])
    want =
        array.from(
            rows: [
                {host: "a", _key: "_value", _value: 7.0},
                {host: "a", _key: "other", _value: 1.5},
                {host: "b", _key: "_value", _value: 1.0},
                {host: "b", _key: "other", _value: 5.0},
                {host: "b", _key: "_value", _value: 4.5},
                {host: "b", _key: "other", _value: 2.0},
                {host: "b", _key: "_value", _value: debug.null(type: "float")},
                {host: "b", _key: "other", _value: 3.0},
                {host: "b", _key: "other", _value: 1.0},
                {host: "b", _key: "_value", _value: 2.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_counts_up_to_bounds {
    got = data |> histogram(bins: [10.0, 2.0, 4.5])
    want =
        array.from(
            rows: [
                {host: "a", le: 2.0, _value: 0.0},
                {host: "a", le: 4.5, _value: 0.0},
                {host: "a", le: 10.0, _value: 1.0},
                {host: "b", le: 2.0, _value: 2.0},
                {host: "b", le: 4.5, _value: 4.0},
                {host: "b", le: 10.0, _value: 4.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_normalized_with_other_labels {
    got =
        data
            |> histogram(
                bins: [4.5, 10.0],
                normalize: true,
                upperBoundColumn: "bound",
                countColumn: "part",
            )
    want =
        array.from(
            rows: [
                {host: "a", bound: 4.5, part: 0.0},
                {host: "a", bound: 10.0, part: 1.0},
                {host: "b", bound: 4.5, part: 1.0},
                {host: "b", bound: 10.0, part: 1.0},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_quantile_interpolates {
    got = data |> histogram(bins: [2.0, 4.0, 8.0]) |> histogramQuantile(quantile: 0.6)
    want =
        array.from(rows: [{host: "a", _value: 6.4}, {host: "b", _value: 4.8}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase histogram_quantile_stops_before_infinity {
    got =
        data
            |> histogram(bins: linearBins(start: 2.0, width: 2.0, count: 1))
            |> histogramQuantile(quantile: 0.9, valueColumn: "q")
    want = array.from(rows: [{host: "a", q: 2.0}, {host: "b", q: 2.0}]) |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase derivative_skips_nulls {
    got = data |> derivative(unit: 1m)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    kind: "y",
                    _value: 3.5,
                    other: 2.0,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    kind: "x",
                    _value: debug.null(type: "float"),
                    other: 3.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 0.0,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    kind: "x",
                    _value: -1.25,
                    other: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase derivative_of_a_counter_drops_repeated_times {
    got = counts |> derivative(nonNegative: true, columns: ["_value", "small"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 0.7, small: debug.null(type: "float")},
                {_time: 2024-01-01T00:00:30Z, _value: debug.null(type: "float"), small: 0.15},
                {
                    _time: 2024-01-01T00:01:00Z,
                    _value: 0.6666666666666666,
                    small: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase derivative_gives_zero_for_a_decrease {
    got = counts |> derivative(nonNegative: true, initialZero: true)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 0.7, small: uint(v: 6)},
                {_time: 2024-01-01T00:00:30Z, _value: 0.0, small: uint(v: 9)},
                {_time: 2024-01-01T00:01:00Z, _value: 0.6666666666666666, small: uint(v: 1)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase integral_skips_nulls {
    got =
        data
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
            |> group(columns: ["host", "_start", "_stop"])
            |> integral(unit: 1m)
    want =
        array.from(
            rows: [
                {_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:06:00Z, host: "a", _value: 0.0},
                {
                    _start: 2024-01-01T00:00:00Z,
                    _stop: 2024-01-01T00:06:00Z,
                    host: "b",
                    _value: 18.25,
                },
            ],
        )
            |> group(columns: ["_start", "_stop", "host"])

    testing.diff(got: got, want: want)
}

testcase integral_draws_the_line_on {
    got =
        counts
            |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
            |> integral(interpolate: "linear")
    want =
        array.from(
            rows: [{_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:06:00Z, _value: 38165.0}],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase covariance_leaves_out_rows_with_null {
    got = data |> covariance(columns: ["_value", "other"], valueDst: "cov")
    want =
        array.from(rows: [{host: "a", cov: float(v: "NaN")}, {host: "b", cov: -4.083333333333333}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase pearson_coefficient {
    got = data |> covariance(columns: ["_value", "other"], pearsonr: true)
    want =
        array.from(
            rows: [{host: "a", _value: float(v: "NaN")}, {host: "b", _value: -0.970725343394151}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase stddev_of_samples {
    got = data |> stddev()
    want =
        array.from(
            rows: [{host: "a", _value: float(v: "NaN")}, {host: "b", _value: 1.7795130420052185}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase stddev_of_populations {
    got = counts |> stddev(mode: "population")
    want = array.from(rows: [{_value: 7.704544113703289}])

    testing.diff(got: got, want: want)
}

testcase skewness {
    got = data |> skew()
    want =
        array.from(
            rows: [{host: "a", _value: float(v: "NaN")}, {host: "b", _value: -0.15368345159756436}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase moving_average_of_what_is_there {
    got = data |> movingAverage(n: 3)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    kind: "x",
                    _value: 2.75,
                    other: 3.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    kind: "x",
                    _value: 3.25,
                    other: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase moving_average_of_whole_numbers {
    got = counts |> movingAverage(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 6.5, small: uint(v: 6)},
                {_time: 2024-01-01T00:00:10Z, _value: 10.5, small: uint(v: 7)},
                {_time: 2024-01-01T00:00:30Z, _value: 8.0, small: uint(v: 9)},
                {_time: 2024-01-01T00:01:00Z, _value: 15.0, small: uint(v: 1)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase moving_average_keeps_a_row_of_short_tables {
    got = data |> movingAverage(n: 4)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 3.3333333333333335,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    kind: "x",
                    _value: 3.6666666666666665,
                    other: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase exponential_moving_average_skips_nulls {
    got = data |> exponentialMovingAverage(n: 2)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    kind: "y",
                    _value: 2.75,
                    other: 2.0,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    kind: "x",
                    _value: 2.75,
                    other: 3.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 3.916666666666667,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    kind: "x",
                    _value: 2.6388888888888893,
                    other: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase double_exponential_moving_average {
    got = counts |> doubleEMA(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 11.0, small: uint(v: 7)},
                {_time: 2024-01-01T00:00:30Z, _value: 6.0, small: uint(v: 9)},
                {_time: 2024-01-01T00:01:00Z, _value: 22.77777777777778, small: uint(v: 1)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase triple_exponential_moving_average {
    got = counts |> drop(columns: ["small"]) |> tripleEMA(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:30Z, _value: 6.0},
                {_time: 2024-01-01T00:01:00Z, _value: 24.25925925925926},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase triple_exponential_derivative {
    got = counts |> drop(columns: ["small"]) |> tripleExponentialDerivative(n: 2)
    want = array.from(rows: [{_time: 2024-01-01T00:01:00Z, _value: 65.67901234567898}])

    testing.diff(got: got, want: want)
}

testcase chande_momentum_of_two_columns {
    got = counts |> chandeMomentumOscillator(n: 2, columns: ["_value", "small"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 100.0, small: 100.0},
                {_time: 2024-01-01T00:00:30Z, _value: -71.42857142857143, small: 100.0},
                {_time: 2024-01-01T00:01:00Z, _value: 53.84615384615385, small: 100.0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase relative_strength {
    got = data |> filter(fn: (r) => r.host == "b") |> relativeStrengthIndex(n: 2)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:02:00Z,
                    host: "b",
                    kind: "x",
                    _value: 100.0,
                    other: 3.0,
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 100.0,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    host: "b",
                    kind: "x",
                    _value: 31.034482758620683,
                    other: debug.null(type: "float"),
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase kaufman_adaptive_average {
    got = counts |> kaufmansAMA(n: 2)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 10.444444444444445, small: uint(v: 7)},
                {_time: 2024-01-01T00:00:30Z, _value: 9.112447167944914, small: uint(v: 9)},
                {_time: 2024-01-01T00:01:00Z, _value: 11.513491185484288, small: uint(v: 1)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase kaufman_efficiency {
    got = counts |> kaufmansER(n: 2) |> drop(columns: ["none"])
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:10Z, _value: 1.0, small: uint(v: 7)},
                {_time: 2024-01-01T00:00:30Z, _value: 0.7142857142857143, small: uint(v: 9)},
                {_time: 2024-01-01T00:01:00Z, _value: 0.5384615384615384, small: uint(v: 1)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase holt_winters_forecasts {
    got = counts |> holtWinters(n: 2, interval: 10s)
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:01:10Z, _value: 124.95263662748833},
                {_time: 2024-01-01T00:01:20Z, _value: 915.1587586077304},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase holt_winters_with_season_and_fit {
    got =
        data
            |> filter(fn: (r) => r.host == "b")
            |> holtWinters(n: 1, interval: 1m, seasonality: 2, withFit: true)
    want =
        array.from(
            rows: [
                {host: "b", _time: 2024-01-01T00:00:00Z, _value: 1.0},
                {host: "b", _time: 2024-01-01T00:01:00Z, _value: 4.499983737318881},
                {host: "b", _time: 2024-01-01T00:02:00Z, _value: 1.5548399793035343},
                {host: "b", _time: 2024-01-01T00:03:00Z, _value: 4.499947827522158},
                {host: "b", _time: 2024-01-01T00:04:00Z, _value: 1.7414595223105416},
                {host: "b", _time: 2024-01-01T00:05:00Z, _value: 2.0000590896737966},
                {host: "b", _time: 2024-01-01T00:06:00Z, _value: 0.18277696658468015},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase highest_max_by_group {
    got = data |> highestMax(n: 2, groupColumns: ["kind"])
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
                {
                    _time: 2024-01-01T00:01:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 2.0,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase highest_average_by_group {
    got = data |> highestAverage(n: 1, groupColumns: ["host"])
    want = array.from(rows: [{host: "a", _value: 7.0}])

    testing.diff(got: got, want: want)
}

testcase highest_current_by_group {
    got = data |> filter(fn: (r) => exists r.other) |> highestCurrent(n: 1, groupColumns: ["kind"])
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 1.0,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase lowest_min_by_group {
    got = data |> lowestMin(n: 1, groupColumns: ["host"])
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "b",
                    kind: "x",
                    _value: 1.0,
                    other: 5.0,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase lowest_average_by_group {
    got = counts |> lowestAverage(n: 1, column: "small", groupColumns: ["_time"])
    want = array.from(rows: [{_time: 2024-01-01T00:01:00Z, small: 1.0}])

    testing.diff(got: got, want: want)
}

testcase lowest_current_by_group {
    got = data |> filter(fn: (r) => exists r.other) |> lowestCurrent(n: 5, groupColumns: ["host"])
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:03:00Z,
                    host: "b",
                    kind: "y",
                    _value: 4.5,
                    other: 1.0,
                },
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase top_drops_tables_without_rows {
    got = data |> filter(fn: (r) => r._value > 5.0, onEmpty: "keep") |> top(n: 1)
    want =
        array.from(
            rows: [
                {
                    _time: 2024-01-01T00:00:00Z,
                    host: "a",
                    kind: "x",
                    _value: 7.0,
                    other: 1.5,
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase pivot_joins_labels_and_merges_tables {
    got = data |> pivot(rowKey: ["_time"], columnKey: ["host", "kind"], valueColumn: "_value")
    want =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, a_x: 7.0, b_x: 1.0, b_y: debug.null(type: "float")},
                {
                    _time: 2024-01-01T00:01:00Z,
                    a_x: debug.null(type: "float"),
                    b_x: debug.null(type: "float"),
                    b_y: 4.5,
                },
                {
                    _time: 2024-01-01T00:02:00Z,
                    a_x: debug.null(type: "float"),
                    b_x: debug.null(type: "float"),
                    b_y: debug.null(type: "float"),
                },
                {
                    _time: 2024-01-01T00:03:00Z,
                    a_x: debug.null(type: "float"),
                    b_x: debug.null(type: "float"),
                    b_y: 4.5,
                },
                {
                    _time: 2024-01-01T00:05:00Z,
                    a_x: debug.null(type: "float"),
                    b_x: 2.0,
                    b_y: debug.null(type: "float"),
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase pivot_without_a_row_key {
    got = counts |> pivot(rowKey: [], columnKey: ["small"], valueColumn: "_value")
    want =
        array.from(
            rows: [
                {
                    "8": 3,
                    "6": 10,
                    "7": 11,
                    "9": 5,
                    "1": 25,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase quantile_out_of_range {
    testing.shouldError(
        fn: () => data |> quantile(q: 1.5) |> tableFind(fn: (key) => true),
        want: /quantile must be between 0 and 1$/,
    )
}

testcase quantile_of_an_unknown_method {
    testing.shouldError(
        fn: () => data |> quantile(q: 0.5, method: "nearest") |> tableFind(fn: (key) => true),
        want: /unknown method nearest$/,
    )
}

testcase compression_of_an_exact_method {
    testing.shouldError(
        fn: () =>
            data |> median(method: "exact_mean", compression: 5.0) |> tableFind(fn: (key) => true),
        want: /compression parameter is only valid for method estimate_tdigest$/,
    )
}

testcase exact_mean_of_whole_numbers {
    testing.shouldError(
        fn: () => counts |> median(method: "exact_mean") |> tableFind(fn: (key) => true),
        want: /unsupported aggregate column type int$/,
    )
}

testcase sample_of_nothing {
    testing.shouldError(
        fn: () => data |> sample(n: 0) |> tableFind(fn: (key) => true),
        want: /n must be a positive integer, but was 0$/,
    )
}

testcase sample_from_beyond {
    testing.shouldError(
        fn: () => data |> sample(n: 2, pos: 2) |> tableFind(fn: (key) => true),
        want: /pos must be less than n, but 2 >= 2$/,
    )
}

testcase sample_by_a_column_that_is_not_there {
    testing.shouldError(
        fn: () => data |> sample(n: 2, column: "x") |> tableFind(fn: (key) => true),
        want: /no column "x" exists$/,
    )
}

testcase key_values_of_no_column {
    testing.shouldError(
        fn: () => data |> keyValues(keyColumns: ["x"]) |> tableFind(fn: (key) => true),
        want: /received table with columns .* not having key columns \[x\]$/,
    )
}

testcase key_values_of_two_types {
    testing.shouldError(
        fn: () => data |> keyValues(keyColumns: ["kind", "_value"]) |> tableFind(fn: (key) => true),
        want: /keyColumns must all be the same type$/,
    )
}

testcase key_values_without_columns {
    testing.shouldError(
        fn: () => data |> keyValues() |> tableFind(fn: (key) => true),
        want: /neither column list nor predicate function provided$/,
    )
}

testcase histogram_of_whole_numbers {
    testing.shouldError(
        fn: () => counts |> histogram(bins: [1.0]) |> tableFind(fn: (key) => true),
        want: /column "_value" must be a float got int$/,
    )
}

testcase histogram_above_the_last_bound {
    testing.shouldError(
        fn: () => data |> histogram(bins: [1.0, 5.0]) |> tableFind(fn: (key) => true),
        want: /found value greater than any bin, 2 2 7.000000 5.000000$/,
    )
}

testcase histogram_quantile_of_counts_that_go_down {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{le: 1.0, _value: 3.0}, {le: 2.0, _value: 1.0}])
                |> histogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /histogram records counts are not monotonic$/,
    )
}

testcase histogram_quantile_by_a_wrong_rule {
    testing.shouldError(
        fn: () =>
            data
                |> histogramQuantile(quantile: 0.5, onNonmonotonic: "ignore")
                |> tableFind(fn: (key) => true),
        want: /must be one of "error", "force" or "drop"$/,
    )
}

testcase derivative_of_text {
    testing.shouldError(
        fn: () => data |> derivative(columns: ["kind"]) |> tableFind(fn: (key) => true),
        want: /unsupported derivative column type kind:string$/,
    )
}

testcase derivative_by_values {
    testing.shouldError(
        fn: () => data |> derivative(timeColumn: "other") |> tableFind(fn: (key) => true),
        want: /time column "other" is type float and not time$/,
    )
}

testcase derivative_of_times_out_of_order {
    testing.shouldError(
        fn: () => data |> group() |> derivative() |> tableFind(fn: (key) => true),
        want: /derivative found out-of-order times in time column$/,
    )
}

testcase integral_without_bounds {
    testing.shouldError(
        fn: () => data |> integral() |> tableFind(fn: (key) => true),
        want: /integral function needs _start column to be part of group key$/,
    )
}

testcase covariance_of_one_column {
    testing.shouldError(
        fn: () => data |> covariance(columns: ["_value"]) |> tableFind(fn: (key) => true),
        want: /must provide exactly two columns$/,
    )
}

testcase covariance_of_whole_numbers {
    testing.shouldError(
        fn: () =>
            counts |> covariance(columns: ["_value", "_value"]) |> tableFind(fn: (key) => true),
        want: /covariance does not support int$/,
    )
}

testcase covariance_of_two_types {
    testing.shouldError(
        fn: () =>
            counts |> covariance(columns: ["_value", "small"]) |> tableFind(fn: (key) => true),
        want: /cannot compute the covariance between different types$/,
    )
}

testcase moving_average_of_nothing {
    testing.shouldError(
        fn: () => data |> movingAverage(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take moving average with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase moving_average_without_values {
    testing.shouldError(
        fn: () =>
            data
                |> rename(columns: {_value: "v"})
                |> movingAverage(n: 2)
                |> tableFind(fn: (key) => true),
        want: /cannot find _value column$/,
    )
}

testcase relative_strength_of_text {
    testing.shouldError(
        fn: () =>
            data |> relativeStrengthIndex(n: 2, columns: ["kind"]) |> tableFind(fn: (key) => true),
        want: /cannot take relative strength index of column kind \(type string\)$/,
    )
}

testcase adaptive_average_of_nothing {
    testing.shouldError(
        fn: () => data |> kaufmansAMA(n: 0) |> tableFind(fn: (key) => true),
        want: /cannot take KaufmansAMA with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase momentum_of_nothing {
    testing.shouldError(
        fn: () => data |> chandeMomentumOscillator(n: 0) |> tableFind(fn: (key) => true),
        want:
            /cannot take chande momentum oscillator with a period of 0 \(must be greater than 0\)$/,
    )
}

testcase forecast_of_text {
    testing.shouldError(
        fn: () =>
            data |> holtWinters(n: 1, interval: 1m, column: "kind") |> tableFind(fn: (key) => true),
        want: /holtWinters can work only on numerical types, got string$/,
    )
}

testcase forecast_at_no_interval {
    testing.shouldError(
        fn: () => data |> holtWinters(n: 1, interval: 0s) |> tableFind(fn: (key) => true),
        want: /holtWinters needs an interval greater than zero$/,
    )
}

testcase pivot_by_one_column_twice {
    testing.shouldError(
        fn: () =>
            data
                |> pivot(rowKey: ["kind"], columnKey: ["kind"], valueColumn: "_value")
                |> tableFind(fn: (key) => true),
        want: /column name found in both rowKey and colKey: kind$/,
    )
}
