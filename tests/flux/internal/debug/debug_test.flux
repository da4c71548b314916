package debug_test


import "array"
import "internal/debug"
import "testing"

data = array.from(rows: [{k: "b", v: 1}, {k: "a", v: 2}]) |> group(columns: ["k"])

testcase pass_changes_nothing {
    testing.diff(got: data |> debug.pass(), want: data)
}

testcase opaque_changes_nothing {
    testing.diff(got: data |> debug.opaque(), want: data)
}

testcase slurp_changes_nothing {
    testing.diff(got: data |> debug.slurp(), want: data)
}

testcase sink_gives_no_tables {
    data |> debug.sink() |> testing.assertEmpty()
}

testcase sink_runs_the_stream {
    testing.shouldError(
        fn: () =>
            data
                |> map(fn: (r) => ({r with v: 1 / (r.v - 1)}))
                |> debug.sink()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /cannot divide by zero$/,
    )
}

testcase getOption_gives_the_default {
    testing.assertEqualValues(
        got: debug.getOption(pkg: "internal/debug", name: "vectorize"),
        want: false,
    )
}

testcase getOption_gives_what_was_set {
    option debug.vectorize = true

    testing.assertEqualValues(
        got: debug.getOption(pkg: "internal/debug", name: "vectorize"),
        want: true,
    )
}

testcase getOption_in_map {
    option debug.vectorize = true

    got =
        array.from(rows: [{v: 1}])
            |> map(fn: (r) => ({v: debug.getOption(pkg: "internal/debug", name: "vectorize")}))

    testing.diff(got: got, want: array.from(rows: [{v: true}]))
}

testcase getOption_of_an_unknown_package {
    testing.shouldError(
        fn: () => debug.getOption(pkg: "no/such", name: "x"),
        want: /option does not exist$/,
    )
}

testcase getOption_of_an_unknown_name {
    testing.shouldError(
        fn: () => debug.getOption(pkg: "internal/debug", name: "nothing"),
        want: /option does not exist$/,
    )
}

testcase feature_is_null {
    testing.assertEqualValues(got: exists debug.feature(key: "vectorizedMap"), want: false)
}

testcase null_of_a_type {
    got =
        array.from(
            rows: [
                {
                    s: debug.null(type: "string"),
                    i: debug.null(type: "int"),
                    u: debug.null(type: "uint"),
                    f: debug.null(type: "float"),
                    b: debug.null(type: "bool"),
                    t: debug.null(type: "time"),
                },
            ],
        )
            |> map(
                fn: (r) =>
                    ({
                        known:
                            exists r.s or exists r.i or exists r.u or exists r.f or exists r.b
                                or
                                exists r.t,
                    }),
            )

    testing.diff(got: got, want: array.from(rows: [{known: false}]))
}

testcase null_of_an_unknown_type {
    testing.shouldError(fn: () => debug.null(type: "object"), want: /Invalid null type `object`$/)
}
