package unary_plus_test


import "array"
import "testing"

// Upstream takes a plus sign in row functions, and nowhere else.
testcase plus_in_a_row_function_changes_nothing {
    got =
        array.from(rows: [{i: -1, f: 1.5}, {i: 2, f: -0.5}]) |> map(fn: (r) => ({i: +r.i, f: +r.f}))
    want = array.from(rows: [{i: -1, f: 1.5}, {i: 2, f: -0.5}])

    testing.diff(got: got, want: want)
}
