package testutil_test


import "array"
import "internal/debug"
import "internal/testutil"
import "testing"

testcase yield_of_a_value_gives_the_value {
    testing.assertEqualValues(got: 3 |> testutil.yield(), want: 3)
}

testcase yield_of_a_record_gives_the_record {
    testing.assertEqualValues(got: ({a: "x"} |> testutil.yield()).a, want: "x")
}

testcase yield_of_a_null_gives_a_null {
    testing.assertEqualValues(got: exists debug.null(type: "int") |> testutil.yield(), want: false)
}

testcase yield_of_a_stream_gives_the_stream {
    data = array.from(rows: [{v: 1}, {v: 2}])

    testing.diff(
        got: data |> testutil.yield() |> sum(column: "v"),
        want: array.from(rows: [{v: 3}]),
    )
}
