package generate_test


import "array"
import "generate"
import "testing"

// The bounds of generated rows are part of the group key, but there are no columns of them.
numbers =
    generate.from(
        start: 2024-01-01T00:00:00Z,
        stop: 2024-01-01T00:04:00Z,
        count: 4,
        fn: (n) => n + 1,
    )
bounds =
    array.from(rows: [{_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:04:00Z, _value: 10}])
        |> group(columns: ["_start", "_stop"])

testcase aggregates_have_the_bounds {
    testing.diff(got: numbers |> sum(), want: bounds)
}

testcase rows_with_another_column_have_them_still {
    got = numbers |> set(key: "host", value: "a") |> sum()

    testing.diff(got: got, want: bounds)
}

testcase the_bounds_go_with_what_leaves_columns_out {
    got = numbers |> keep(columns: ["_value"]) |> sum()

    testing.diff(got: got, want: array.from(rows: [{_value: 10}]))
}

testcase the_bounds_go_with_another_key {
    got = numbers |> group() |> sum()

    testing.diff(got: got, want: array.from(rows: [{_value: 10}]))
}

testcase an_integral_knows_its_bounds {
    want =
        array.from(rows: [{_start: 2024-01-01T00:00:00Z, _stop: 2024-01-01T00:04:00Z, _value: 7.5}])
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: numbers |> integral(unit: 1m), want: want)
}

testcase no_column_of_that_name_joins {
    got =
        join(tables: {a: numbers, b: numbers |> limit(n: 1)}, on: ["_time"])
            |> keep(columns: ["_value_a", "_value_b"])

    testing.diff(got: got, want: array.from(rows: [{_value_a: 1, _value_b: 1}]))
}
