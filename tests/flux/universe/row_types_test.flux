package universe_test


import "array"
import "internal/debug"
import "testing"

// What columns a stream has is known when it runs; only then do functions of rows meet their types.
whole =
    array.from(rows: [{host: "a", load: 1, limit: 2.5}, {host: "b", load: 4, limit: 3.5}])
        |> debug.opaque()
nothing = whole |> filter(fn: (r) => r.host == "c", onEmpty: "keep")

_fails = (stream, want) =>
    testing.shouldError(fn: () => stream() |> findRecord(fn: (key) => true, idx: 0), want: want)

testcase map_of_a_column_of_another_type {
    _fails(
        stream: () => whole |> map(fn: (r) => ({host: r.host, load: r.load * 1.5})),
        want: /map: type conflict: float != int$|runtime error: type conflict: float != int$/,
    )
}

testcase map_with_a_branch_of_another_type {
    _fails(
        stream: () => whole |> map(fn: (r) => ({load: if r.host == "c" then 0.5 else r.load})),
        want: /type conflict: float != int$/,
    )
}

testcase map_of_two_columns_that_must_be_of_one_type {
    _fails(
        stream: () => whole |> map(fn: (r) => ({left: r.limit - r.load})),
        want: /type conflict: float != int$/,
    )
}

testcase map_of_a_function_with_a_name {
    twice = (r) => ({r with load: r.load * 2.0})

    _fails(stream: () => whole |> map(fn: twice), want: /type conflict: float != int$/)
}

testcase filter_of_a_column_of_another_type {
    _fails(
        stream: () => whole |> filter(fn: (r) => r.load * 1.5 > 2.0),
        want: /filter: type conflict: float != int$/,
    )
}

testcase filter_of_no_rows_meets_their_types {
    _fails(
        stream: () => nothing |> filter(fn: (r) => r.load * 1.5 > 2.0),
        want: /filter: type conflict: float != int$/,
    )
}

testcase reduce_of_no_rows_meets_their_types {
    _fails(
        stream: () =>
            nothing
                |> reduce(
                    fn: (r, accumulator) => ({total: accumulator.total + r.load}),
                    identity: {total: 0.0},
                ),
        want: /reduce: type conflict: float != int$/,
    )
}

testcase map_of_no_rows_is_not_looked_at {
    got = nothing |> map(fn: (r) => ({load: r.load * 1.5})) |> count(column: "load")
    want = array.from(rows: [{load: 0}]) |> filter(fn: (r) => false)

    testing.diff(got, want)
}

testcase comparisons_take_numbers_of_all_types {
    got = whole |> filter(fn: (r) => r.load > 2.5) |> keep(columns: ["host"])
    want = array.from(rows: [{host: "b"}])

    testing.diff(got, want)
}

testcase a_column_that_is_not_there_suits_every_type {
    got =
        whole
            |> map(
                fn: (r) =>
                    ({host: r.host, wanted: if exists r.wanted then r.wanted + 1.0 else r.limit}),
            )
    want = array.from(rows: [{host: "a", wanted: 2.5}, {host: "b", wanted: 3.5}])

    testing.diff(got, want)
}
