package nulls_of_selected_rows_test


import "array"
import "internal/debug"
import "testing"

// last, min, max and the row of a quantile have zero values where another column is null; first and top keep the null.
rows =
    array.from(
        rows: [
            {_value: 2.0, n: debug.null(type: "int")},
            {_value: 1.0, n: debug.null(type: "int")},
            {_value: 3.0, n: debug.null(type: "int")},
        ],
    )

testcase last_has_zero_for_null {
    testing.diff(got: rows |> last(), want: array.from(rows: [{_value: 3.0, n: 0}]))
}

testcase max_has_zero_for_null {
    testing.diff(got: rows |> max(), want: array.from(rows: [{_value: 3.0, n: 0}]))
}

testcase min_has_zero_for_null {
    testing.diff(got: rows |> min(), want: array.from(rows: [{_value: 1.0, n: 0}]))
}

testcase quantile_has_zero_for_null {
    got = rows |> quantile(q: 0.5, method: "exact_selector")

    testing.diff(got: got, want: array.from(rows: [{_value: 2.0, n: 0}]))
}

testcase first_keeps_null {
    want = array.from(rows: [{_value: 2.0, n: debug.null(type: "int")}])

    testing.diff(got: rows |> first(), want: want)
}

testcase top_keeps_null {
    want = array.from(rows: [{_value: 3.0, n: debug.null(type: "int")}])

    testing.diff(got: rows |> top(n: 1), want: want)
}
