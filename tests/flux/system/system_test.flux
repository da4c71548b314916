package system_test


import "array"
import "system"
import "testing"

testcase time_is_that_of_a_clock {
    testing.assertEqualValues(
        got: system.time() > 2024-01-01T00:00:00Z and system.time() < 2200-01-01T00:00:00Z,
        want: true,
    )
}

testcase time_does_not_go_back {
    first = system.time()

    testing.assertEqualValues(got: system.time() >= first, want: true)
}

testcase time_is_not_the_option_now {
    option now = () => 2020-05-01T00:00:00Z

    testing.assertEqualValues(got: system.time() > now(), want: true)
}

testcase time_of_each_row {
    got =
        array.from(rows: [{n: 1}, {n: 2}])
            |> map(fn: (r) => ({n: r.n, late: system.time() > 2024-01-01T00:00:00Z}))

    testing.diff(got: got, want: array.from(rows: [{n: 1, late: true}, {n: 2, late: true}]))
}
