package experimental_test


import "array"
import "experimental"
import "internal/debug"
import "testing"

// `testing.diff` leaves out a column called `_diff`, so these tests rename it before they compare.
difference = (got, want) =>
    experimental.diff(got: got, want: want) |> rename(columns: {_diff: "mark"})

NaN = float(v: "NaN")

testcase equal_streams_give_nothing {
    t = array.from(rows: [{a: 1, b: "x"}]) |> group(columns: ["b"])

    experimental.diff(got: t, want: t) |> testing.assertEmpty()
}

testcase shows_rows_that_agree_as_well {
    got =
        difference(
            got: array.from(rows: [{v: 1}, {v: 2}, {v: 3}]),
            want: array.from(rows: [{v: 1}, {v: 20}, {v: 3}]),
        )
    want =
        array.from(
            rows: [{mark: "", v: 1}, {mark: "-", v: 20}, {mark: "+", v: 2}, {mark: "", v: 3}],
        )

    testing.diff(got: got, want: want)
}

testcase the_order_of_rows_counts {
    got =
        difference(
            got: array.from(rows: [{v: 2}, {v: 1}]),
            want: array.from(rows: [{v: 1}, {v: 2}]),
        )
    want = array.from(rows: [{mark: "-", v: 1}, {mark: "", v: 2}, {mark: "+", v: 1}])

    testing.diff(got: got, want: want)
}

testcase the_order_of_columns_does_not_count {
    experimental.diff(got: array.from(rows: [{a: 1, b: 2}]), want: array.from(rows: [{b: 2, a: 1}]))
        |> testing.assertEmpty()
}

testcase a_missing_column_is_one_of_nulls {
    experimental.diff(
        got: array.from(rows: [{a: 1}]) |> debug.opaque(),
        want: array.from(rows: [{a: 1, b: debug.null(type: "int")}]),
    )
        |> testing.assertEmpty()
}

testcase a_missing_table_is_one_without_rows {
    got =
        difference(
            got: array.from(rows: [{k: "a", v: 1}, {k: "b", v: 2}]) |> group(columns: ["k"]),
            want: array.from(rows: [{k: "a", v: 1}]) |> group(columns: ["k"]),
        )
    want = array.from(rows: [{mark: "+", k: "b", v: 2}]) |> group(columns: ["k"])

    testing.diff(got: got, want: want)
}

testcase an_empty_table_is_a_missing_one {
    t = array.from(rows: [{k: "a", v: 1}]) |> group(columns: ["k"])

    experimental.diff(
        got: t |> filter(fn: (r) => false, onEmpty: "keep"),
        want: t |> filter(fn: (r) => false),
    )
        |> testing.assertEmpty()
}

testcase floats_may_differ_a_little {
    experimental.diff(got: array.from(rows: [{v: 1.0000005}]), want: array.from(rows: [{v: 1.0}]))
        |> testing.assertEmpty()
}

testcase floats_may_not_differ_more {
    got = difference(got: array.from(rows: [{v: 1.000002}]), want: array.from(rows: [{v: 1.0}]))

    testing.diff(got: got, want: array.from(rows: [{mark: "-", v: 1.0}, {mark: "+", v: 1.000002}]))
}

testcase NaN_equals_any_float {
    experimental.diff(
        got: array.from(rows: [{v: NaN}, {v: 2.0}]),
        want: array.from(rows: [{v: 1.0}, {v: NaN}]),
    )
        |> testing.assertEmpty()
}

testcase infinities_of_different_sign_differ {
    got =
        difference(
            got: array.from(rows: [{v: float(v: "+Inf")}]),
            want: array.from(rows: [{v: float(v: "-Inf")}]),
        )

    got
        |> map(fn: (r) => ({mark: r.mark, v: string(v: r.v)}))
        |> testing.diff(want: array.from(rows: [{mark: "-", v: "-Inf"}, {mark: "+", v: "+Inf"}]))
}

testcase null_equals_null_only {
    null = debug.null(type: "int")
    got =
        difference(
            got: array.from(rows: [{v: null}, {v: 0}]),
            want: array.from(rows: [{v: null}, {v: null}]),
        )

    testing.diff(
        got: got,
        want: array.from(rows: [{mark: "-", v: null}, {mark: "", v: null}, {mark: "+", v: 0}]),
    )
}

testcase columns_of_different_types {
    testing.shouldError(
        fn: () =>
            experimental.diff(
                got: array.from(rows: [{_value: 1.0}]) |> debug.opaque(),
                want: array.from(rows: [{_value: 1}]),
            )
                |> tableFind(fn: (key) => true),
        want: /column "_value" has different types int != float$/,
    )
}

testcase a_column_called_diff_is_left_out {
    experimental.diff(
        got: array.from(rows: [{_diff: "x", v: 1}]),
        want: array.from(rows: [{_diff: "y", v: 1}]),
    )
        |> testing.assertEmpty()
}

testcase a_key_column_called_diff {
    t = array.from(rows: [{_diff: "x", v: 1}]) |> group(columns: ["_diff"])

    testing.shouldError(
        fn: () => experimental.diff(got: t, want: t) |> tableFind(fn: (key) => true),
        want: /group key cannot contain _diff column$/,
    )
}

testcase many_rows_that_differ {
    rows =
        array.from(
            rows: [
                {v: 0},
                {v: 1},
                {v: 2},
                {v: 3},
                {v: 4},
                {v: 5},
            ],
        )
    got =
        difference(
            got: rows |> filter(fn: (r) => r.v != 2),
            want: rows |> filter(fn: (r) => r.v != 4),
        )
    want =
        array.from(
            rows: [
                {mark: "", v: 0},
                {mark: "", v: 1},
                {mark: "-", v: 2},
                {mark: "", v: 3},
                {mark: "+", v: 4},
                {mark: "", v: 5},
            ],
        )

    testing.diff(got: got, want: want)
}
