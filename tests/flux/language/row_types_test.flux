package row_types_test


// The types of columns are known only when a stream runs; a row function has to fit all of them, wherever its rows lead.
import "array"
import "internal/debug"
import "testing"

open =
    array.from(
        rows: [
            {
                host: "a",
                level: 1,
                share: 0.5,
                up: true,
                _time: 2024-01-01T00:00:00Z,
            },
            {
                host: "b",
                level: 2,
                share: 1.5,
                up: false,
                _time: 2024-01-02T00:00:00Z,
            },
        ],
    )
        |> drop(columns: ["other"])
first = (tables=<-) => tables |> findRecord(fn: (key) => true, idx: 0)

testcase a_sum_of_two_types {
    testing.shouldError(
        fn: () => open |> filter(fn: (r) => r.host + 1 == 2) |> first(),
        want: /filter: type conflict: int != string$/,
    )
}

testcase a_sum_of_two_columns {
    testing.shouldError(
        fn: () => open |> map(fn: (r) => ({v: string(v: r.share + r.level)})) |> first(),
        want: /map: type conflict: float != int$/,
    )
}

testcase branches_of_two_types {
    testing.shouldError(
        fn: () =>
            open
                |> map(fn: (r) => ({v: string(v: if r.up then r.level else r.share)}))
                |> first(),
        want: /map: type conflict: int != float$/,
    )
}

testcase a_condition_that_is_a_number {
    testing.shouldError(
        fn: () => open |> filter(fn: (r) => r.level and r.up) |> first(),
        want: /filter: type conflict: bool != int$/,
    )
}

testcase a_comparison_that_no_row_reaches {
    testing.shouldError(
        fn: () => open |> filter(fn: (r) => r.level == 7 and r.host > 1) |> first(),
        want: /filter: cannot compile .*: unsupported binary expression string > int$/,
    )
}

testcase a_comparison_with_a_variable {
    threshold = "1"

    testing.shouldError(
        fn: () => open |> filter(fn: (r) => r.level > threshold) |> first(),
        want: /filter: cannot compile .*: unsupported binary expression int > string$/,
    )
}

testcase a_comparison_in_a_block {
    testing.shouldError(
        fn: () =>
            open
                |> filter(
                    fn: (r) => {
                        time = r._time

                        return time > "2024-01-01"
                    },
                )
                |> first(),
        want: /unsupported binary expression time > string$/,
    )
}

testcase a_table_without_rows {
    testing.shouldError(
        fn: () =>
            open
                |> filter(fn: (r) => false, onEmpty: "keep")
                |> filter(fn: (r) => r.host > 1)
                |> first(),
        want: /unsupported binary expression string > int$/,
    )
}

testcase a_type_that_a_later_function_needs {
    testing.shouldError(
        fn: () =>
            open
                |> map(fn: (r) => ({_time: r.level, v: string(v: r.level)}))
                |> range(start: 0)
                |> first(),
        want: /map: type conflict: time != int$/,
    )
}

testcase a_key {
    testing.shouldError(
        fn: () =>
            open
                |> group(columns: ["host"])
                |> findRecord(fn: (key) => key.host == 1, idx: 0),
        want: /unsupported binary expression string == int$/,
    )
}

testcase a_function_of_columns_serves_several_types {
    double = (tables=<-, by) => tables |> map(fn: (r) => ({v: r.v * by}))
    ints = open |> map(fn: (r) => ({v: r.level})) |> double(by: 2) |> first()
    floats = open |> map(fn: (r) => ({v: r.share})) |> double(by: 2.0) |> first()

    testing.assertEqualValues(
        got: display(v: [display(v: ints.v), display(v: floats.v)]),
        want: "[2, 1]",
    )
}

testcase the_last_of_two_properties_counts {
    testing.assertEqualValues(
        got: (open |> map(fn: (r) => ({v: r.level, w: string(v: 1), v: r.level + 5})) |> first()).v,
        want: 6,
    )
}

testcase two_properties_of_a_helper {
    helper = (r) => ({v: r.level, v: 2})

    testing.shouldError(
        fn: () => open |> map(fn: (r) => helper(r: r)) |> first(),
        want: /duplicate key in object: "v"$/,
    )
}

testcase records_and_arrays_of_columns_are_compared_row_by_row {
    testing.assertEqualValues(
        got:
            (open
                |> filter(fn: (r) => [r.level, 1] == [2, 1] and {a: r.host} == {a: "b"})
                |> first()).host,
        want: "b",
    )
}

testcase a_null_of_a_known_type_makes_a_column {
    testing.assertEqualValues(
        got:
            (open
                |> map(fn: (r) => ({r with none: debug.null(type: "int")}))
                |> keep(columns: ["none", "host"])
                |> columns()
                |> count(column: "_value")
                |> tableFind(fn: (key) => true)
                |> getRecord(idx: 0))._value,
        want: 2,
    )
}
