package promql_test


import "array"
import "internal/debug"
import "internal/promql"
import "testing"

sample = (host, at, v) => ({host: host, _time: time(v: at * 1000000000), _value: v})

// Host a has three samples, b one, c none with a value.
data =
    array.from(
        rows: [
            sample(host: "a", at: 20, v: 1.0),
            sample(host: "a", at: 30, v: 4.0),
            sample(host: "a", at: 40, v: 2.0),
            sample(host: "b", at: 20, v: 7.0),
            sample(host: "c", at: 20, v: debug.null(type: "float")),
        ],
    )
        |> range(start: 1970-01-01T00:00:10Z, stop: 1970-01-01T00:01:00Z)
        |> group(columns: ["_start", "_stop", "host"])

of = (tables=<-, host) =>
    tables
        |> filter(fn: (r) => r.host == host)
        |> drop(columns: ["_start", "_stop"])
        |> debug.opaque()

want = (rows) => array.from(rows: rows) |> group(columns: ["host"]) |> debug.opaque()

testcase changes_counts_values_that_differ {
    testing.diff(
        got: data |> promql.changes() |> drop(columns: ["_start", "_stop"]) |> debug.opaque(),
        want:
            union(
                tables: [
                    want(rows: [{host: "a", _value: 2.0}, {host: "b", _value: 0.0}]),
                    // A table without values has no row.
                    array.from(rows: [{host: "c"}])
                        |> group(columns: ["host"])
                        |> limit(n: 0)
                        |> debug.opaque(),
                ],
            ),
    )
}

testcase resets_counts_decreases {
    testing.diff(
        got: data |> promql.resets() |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 1.0}]),
    )
}

testcase tables_without_enough_rows_keep_their_key_alone {
    testing.diff(
        got:
            data
                |> promql.instantRate()
                |> debug.opaque()
                |> filter(fn: (r) => r.host == "b", onEmpty: "keep")
                |> columns()
                |> filter(fn: (r) => r.host == "b")
                |> group()
                |> keep(columns: ["_value"]),
        want: array.from(rows: [{_value: "_start"}, {_value: "_stop"}, {_value: "host"}]),
    )
}

testcase instant_rate_is_the_last_difference {
    testing.diff(
        got: data |> promql.instantRate() |> of(host: "a"),
        want: want(rows: [{host: "a", _value: -2.0}]),
    )
}

testcase instant_rate_of_a_counter_that_began_anew {
    testing.diff(
        got: data |> promql.instantRate(isRate: true) |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 0.2}]),
    )
}

// First and last sample are 20 s apart; 10 s to the start are near, 20 s to the stop are far, for which half a step counts.
testcase extrapolated_rate_of_a_gauge {
    testing.diff(
        got: data |> promql.extrapolatedRate() |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 1.0 * 35.0 / 20.0}]),
    )
}

// The counter grows by 3 and, from zero, by 2: it was zero 20 s * 1/5 before the first sample.
testcase extrapolated_rate_of_a_counter {
    testing.diff(
        got: data |> promql.extrapolatedRate(isCounter: true) |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 5.0 * (29.0 / 20.0)}]),
    )
}

testcase extrapolated_rate_per_second {
    testing.diff(
        got: data |> promql.extrapolatedRate(isCounter: true, isRate: true) |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 5.0 * (29.0 / 20.0) / 50.0}]),
    )
}

testcase linear_regression_gives_the_slope {
    testing.diff(
        got: data |> promql.linearRegression() |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 0.05}]),
        epsilon: 0.000001,
    )
}

testcase linear_regression_predicts_from_stop {
    testing.diff(
        got: data |> promql.linearRegression(predict: true, fromNow: 10.0) |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 7.0 / 3.0 + 40.0 * 0.05}]),
        epsilon: 0.000001,
    )
}

testcase holt_winters_smooths {
    testing.diff(
        got: data |> promql.holtWinters(smoothingFactor: 0.5, trendFactor: 0.5) |> of(host: "a"),
        want: want(rows: [{host: "a", _value: 4.5}]),
    )
}

testcase holt_winters_refuses_factors {
    testing.shouldError(
        fn: () =>
            data
                |> promql.holtWinters(smoothingFactor: 1.5, trendFactor: 0.5)
                |> tableFind(fn: (key) => true),
        want: /invalid smoothing factor. Expected: 0 < sf < 1, got: 1.500000/,
    )
}

testcase holt_winters_needs_both_factors {
    testing.shouldError(
        fn: () => data |> promql.holtWinters(smoothingFactor: 0.5) |> tableFind(fn: (key) => true),
        want: /invalid trend factor. Expected: 0 < tf < 1, got: 0.000000/,
    )
}

testcase timestamp_cuts_to_milliseconds_toward_zero {
    testing.diff(
        got:
            array.from(
                rows: [
                    {_stop: 1969-12-31T23:59:59.9995Z, _value: 1.5},
                    {_stop: 1969-12-31T23:59:58.1236Z, _value: 1.5},
                ],
            )
                |> promql.timestamp()
                |> keep(columns: ["_value"]),
        want: array.from(rows: [{_value: 0.0}, {_value: -1.876}]),
    )
}

testcase parts_of_dates {
    testing.diff(
        got:
            array.from(rows: [{t: 1709215384.0}, {t: -0.5}, {t: float(v: "NaN")}])
                |> map(
                    fn: (r) =>
                        ({
                            year: promql.promqlYear(timestamp: r.t),
                            month: promql.promqlMonth(timestamp: r.t),
                            days: promql.promqlDaysInMonth(timestamp: r.t),
                            day: promql.promqlDayOfMonth(timestamp: r.t),
                            weekday: promql.promqlDayOfWeek(timestamp: r.t),
                            hour: promql.promqlHour(timestamp: r.t),
                            minute: promql.promqlMinute(timestamp: r.t),
                        }),
                ),
        want:
            array.from(
                rows: [
                    {
                        year: 2024.0,
                        month: 2.0,
                        days: 29.0,
                        day: 29.0,
                        weekday: 4.0,
                        hour: 14.0,
                        minute: 3.0,
                    },
                    {
                        year: 1969.0,
                        month: 12.0,
                        days: 31.0,
                        day: 31.0,
                        weekday: 3.0,
                        hour: 23.0,
                        minute: 59.0,
                    },
                    {
                        year: 1677.0,
                        month: 9.0,
                        days: 30.0,
                        day: 21.0,
                        weekday: 2.0,
                        hour: 0.0,
                        minute: 12.0,
                    },
                ],
            ),
    )
}

quantile = (rows, q=0.5) =>
    array.from(rows: rows)
        |> promql.promHistogramQuantile(quantile: q)
        |> map(fn: (r) => ({_value: display(v: r._value)}))

testcase histogram_quantile_sorts_the_bounds {
    testing.diff(
        got:
            array.from(
                rows: [
                    {le: "+Inf", _value: 4.0},
                    {le: "0.25", _value: 1.0},
                    {le: "0.5", _value: 3.0},
                ],
            )
                |> promql.promHistogramQuantile(quantile: 0.5),
        want: array.from(rows: [{_value: 0.375}]),
    )
}

testcase histogram_quantile_in_special_cases {
    testing.diff(
        got:
            union(
                tables: [
                    quantile(rows: [{le: "1", _value: 1.0}, {le: "2", _value: 3.0}]),
                    quantile(rows: [{le: "+Inf", _value: 3.0}]),
                    quantile(rows: [{le: "1", _value: 0.0}, {le: "+Inf", _value: 0.0}]),
                    quantile(rows: [{le: "-1", _value: 2.0}, {le: "+Inf", _value: 3.0}]),
                    quantile(rows: [{le: "1", _value: 2.0}, {le: "+Inf", _value: 3.0}], q: 0.99),
                    quantile(rows: [{le: "1", _value: 2.0}, {le: "+Inf", _value: 3.0}], q: 1.5),
                    quantile(rows: [{le: "1", _value: 2.0}, {le: "+Inf", _value: 3.0}], q: -0.5),
                    // Counts that fall are raised to the one before.
                    quantile(
                        rows: [
                            {le: "1", _value: 2.0},
                            {le: "2", _value: 1.0},
                            {le: "3", _value: 4.0},
                            {le: "+Inf", _value: 4.0},
                        ],
                        q: 0.75,
                    ),
                ],
            ),
        want:
            array.from(
                rows: [
                    {_value: "NaN"},
                    {_value: "NaN"},
                    {_value: "NaN"},
                    {_value: "-1"},
                    {_value: "1"},
                    {_value: "+Inf"},
                    {_value: "-Inf"},
                    {_value: "2.5"},
                ],
            ),
    )
}

testcase histogram_quantile_without_bounds_has_no_rows {
    testing.diff(
        got:
            array.from(rows: [{host: "a", _value: 1.0}])
                |> group(columns: ["host"])
                |> promql.promHistogramQuantile(quantile: 0.5)
                |> count()
                |> map(fn: (r) => ({n: r._value})),
        want: array.from(rows: [{n: 0}]),
    )
}

testcase histogram_quantile_wants_floats {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{le: "1", _value: 1}])
                |> promql.promHistogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /count column "_value" must be of type float/,
    )
}

testcase histogram_quantile_wants_bounds_as_strings {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{le: 1.0, _value: 1.0}])
                |> promql.promHistogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /upper bound column "le" must be of type string/,
    )
}

testcase histogram_quantile_refuses_null {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{le: "1", _value: debug.null(type: "float")}])
                |> promql.promHistogramQuantile(quantile: 0.5)
                |> tableFind(fn: (key) => true),
        want: /unexpected null in the countColumn/,
    )
}

labels =
    array.from(rows: [{a: "x1", b: "k", _value: 1.0}, {a: "y2", b: "k", _value: 2.0}])
        |> group(columns: ["a", "b"])

testcase label_replace_makes_a_label_where_all_matches {
    testing.diff(
        got:
            labels
                |> promql.labelReplace(
                    source: "a",
                    destination: "c",
                    regex: "x(\\d)",
                    replacement: "<$1>",
                ),
        want:
            union(
                tables: [
                    array.from(rows: [{a: "y2", b: "k", _value: 2.0}])
                        |> group(columns: ["a", "b"])
                        |> debug.opaque(),
                    array.from(rows: [{a: "x1", b: "k", c: "<1>", _value: 1.0}])
                        |> group(columns: ["a", "b", "c"])
                        |> debug.opaque(),
                ],
            ),
    )
}

testcase label_replace_with_nothing_takes_the_label_away {
    testing.diff(
        got:
            labels
                |> promql.labelReplace(source: "b", destination: "b", regex: ".*", replacement: ""),
        want:
            array.from(rows: [{a: "x1", _value: 1.0}, {a: "y2", _value: 2.0}])
                |> group(columns: ["a"]),
    )
}

testcase label_replace_refuses_tables_of_one_key {
    testing.shouldError(
        fn: () =>
            labels
                |> promql.labelReplace(
                    source: "b",
                    destination: "a",
                    regex: ".*",
                    replacement: "same",
                )
                |> tableFind(fn: (key) => true),
        want: /labelReplace found duplicate table with key: {a=y2,b=k}/,
    )
}

testcase label_replace_refuses_a_bad_expression {
    testing.shouldError(
        fn: () =>
            labels
                |> promql.labelReplace(source: "b", destination: "a", regex: "(", replacement: "")
                |> tableFind(fn: (key) => true),
        want: /invalid regular expression in label_replace\(\): \(/,
    )
}

testcase quantile_out_of_range {
    values = array.from(rows: [{_value: 1.0}, {_value: 2.0}, {_value: 4.0}])
    at = (q) => values |> promql.quantile(q: q) |> map(fn: (r) => ({v: display(v: r._value)}))

    testing.diff(
        got: union(tables: [at(q: 0.5), at(q: -0.1), at(q: 1.1)]),
        want: array.from(rows: [{v: "2"}, {v: "-Inf"}, {v: "+Inf"}]),
    )
}

testcase join_on_key_and_time {
    side = (v) =>
        array.from(
            rows: [
                {_time: 2024-05-01T00:00:00Z, _value: v},
                {_time: 2024-05-01T00:01:00Z, _value: v * 2.0},
            ],
        )

    testing.diff(
        got:
            promql.join(
                left: side(v: 1.0),
                right: side(v: 10.0),
                fn: (left, right) => ({_time: left._time, _value: left._value + right._value}),
            ),
        want: side(v: 11.0),
    )
}
