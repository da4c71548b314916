package polyline_test


import "array"
import "experimental/polyline"
import "internal/debug"
import "testing"

sample = (at, v) => ({_time: time(v: at * 1000000000), _value: v})

// A saw: it leads up and down again, with small steps between.
saw =
    array.from(
        rows: [
            sample(at: 0, v: 0.0),
            sample(at: 10, v: 4.5),
            sample(at: 20, v: 10.0),
            sample(at: 30, v: 5.5),
            sample(at: 40, v: 0.0),
        ],
    )
corners = array.from(rows: [sample(at: 0, v: 0.0), sample(at: 20, v: 10.0), sample(at: 40, v: 0.0)])

testcase epsilon_keeps_corners {
    testing.diff(got: saw |> polyline.rdp(epsilon: 1.0), want: corners)
}

testcase small_epsilon_keeps_all {
    testing.diff(got: saw |> polyline.rdp(epsilon: 0.000000001), want: saw)
}

testcase retention_keeps_a_percentage {
    testing.diff(got: saw |> polyline.rdp(retention: 60.0), want: corners)
}

// The steps in between are equally far from the line, so both stay when one does.
testcase retention_keeps_what_is_equal {
    testing.diff(got: saw |> polyline.rdp(retention: 80.0), want: saw)
}

testcase a_tolerance_is_found {
    testing.diff(
        got: saw |> map(fn: (r) => ({r with _value: r._value * 0.01})) |> polyline.rdp(),
        want: array.from(rows: [sample(at: 0, v: 0.0), sample(at: 40, v: 0.0)]),
    )
}

testcase columns_have_fixed_names_and_floats {
    testing.diff(
        got:
            array.from(
                rows: [
                    {t: 1970-01-01T00:00:00Z, v: 3, host: "a", more: true},
                    {t: 1970-01-01T00:00:01.001Z, v: 4, host: "a", more: true},
                ],
            )
                |> group(columns: ["host"])
                |> polyline.rdp(timeColumn: "t", valColumn: "v", epsilon: 1.0),
        want:
            array.from(
                rows: [
                    {host: "a", _time: 1970-01-01T00:00:00Z, _value: 3.0},
                    {host: "a", _time: 1970-01-01T00:00:01.001Z, _value: 4.0},
                ],
            )
                |> group(columns: ["host"]),
    )
}

testcase nulls_are_no_points {
    testing.diff(
        got:
            array.from(
                rows: [
                    sample(at: 0, v: 1.0),
                    sample(at: 1, v: debug.null(type: "float")),
                    {_time: debug.null(type: "time"), _value: 5.0},
                    sample(at: 2, v: 2.0),
                ],
            )
                |> polyline.rdp(epsilon: 1.0),
        want: array.from(rows: [sample(at: 0, v: 1.0), sample(at: 2, v: 2.0)]),
    )
}

testcase one_point_stays {
    one = array.from(rows: [sample(at: 0, v: 1.0)])

    testing.diff(got: one |> polyline.rdp(), want: one)
}

testcase epsilon_is_above_zero {
    testing.shouldError(
        fn: () => saw |> polyline.rdp(epsilon: 0.0),
        want: /Epsilon values need to be greater than 0.0$/,
    )
}

testcase retention_is_a_percentage {
    testing.shouldError(
        fn: () => saw |> polyline.rdp(retention: 100.0),
        want: /Retention percentage should be between 0.0 and 100.0$/,
    )
}

testcase retention_keeps_a_point_at_least {
    testing.shouldError(
        fn: () => saw |> polyline.rdp(retention: 10.0) |> tableFind(fn: (key) => true),
        want:
            /The number of points to retain is less than 1. Please consider increasing the retention rate$/,
    )
}

testcase one_of_both {
    testing.shouldError(
        fn: () =>
            saw |> polyline.rdp(retention: 10.0, epsilon: 1.0) |> tableFind(fn: (key) => true),
        want: /Please provide either epsilon or retention rate and not both$/,
    )
}

testcase columns_must_exist {
    testing.shouldError(
        fn: () => saw |> polyline.rdp(valColumn: "zz") |> tableFind(fn: (key) => true),
        want: /cannot find column zz$/,
    )
}

testcase times_must_exist {
    testing.shouldError(
        fn: () => saw |> polyline.rdp(timeColumn: "zz") |> tableFind(fn: (key) => true),
        want: /cannot find time column zz$/,
    )
}

testcase values_are_numbers {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{_time: 1970-01-01T00:00:00Z, _value: "x"}])
                |> polyline.rdp()
                |> tableFind(fn: (key) => true),
        want: /rdp can work only on numerical types, got string$/,
    )
}

testcase each_table_is_a_line {
    testing.diff(
        got:
            array.from(
                rows: [
                    {_time: 2021-01-01T00:00:00Z, t: "a", _value: 0.0},
                    {_time: 2021-01-01T00:01:00Z, t: "a", _value: 9.0},
                    {_time: 2021-01-01T00:02:00Z, t: "a", _value: 0.0},
                    {_time: 2021-01-01T00:00:00Z, t: "b", _value: 1.0},
                    {_time: 2021-01-01T00:01:00Z, t: "b", _value: 2.0},
                    {_time: 2021-01-01T00:02:00Z, t: "b", _value: 3.0},
                ],
            )
                |> group(columns: ["t"])
                |> polyline.rdp(epsilon: 1.5)
                |> group()
                |> keep(columns: ["t", "_value"]),
        want:
            array.from(
                rows: [
                    {t: "a", _value: 0.0},
                    {t: "a", _value: 9.0},
                    {t: "a", _value: 0.0},
                    {t: "b", _value: 1.0},
                    {t: "b", _value: 3.0},
                ],
            ),
    )
}

testcase no_table_no_line {
    testing.assertEmpty(
        tables:
            array.from(rows: [{_time: 2021-01-01T00:00:00Z, _value: 0.0}])
                |> filter(fn: (r) => r._value > 0.0)
                |> polyline.rdp(),
    )
}
