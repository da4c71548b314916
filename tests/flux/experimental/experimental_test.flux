package experimental_test


import "array"
import "experimental"
import "experimental/json"
import "internal/debug"
import "internal/testing"
import tests "testing"

rows = [
    {host: "h1", region: "r1", _value: 1.0},
    {host: "h2", region: "r1", _value: 2.0},
    {host: "h1", region: "r2", _value: 3.0},
]

testcase group_extends_the_key {
    got =
        array.from(rows: rows)
            |> group(columns: ["region"])
            |> experimental.group(mode: "extend", columns: ["host"])

    tests.diff(got: got, want: array.from(rows: rows) |> group(columns: ["host", "region"]))
}

testcase group_puts_tables_in_the_order_of_their_keys {
    got =
        array.from(rows: [{a: 2}, {a: 3}, {a: 1}])
            |> experimental.group(mode: "extend", columns: ["a"])
            |> group()

    tests.diff(got: got, want: array.from(rows: [{a: 1}, {a: 2}, {a: 3}]))
}

testcase group_by_a_column_of_the_key {
    got =
        array.from(rows: rows)
            |> group(columns: ["region"])
            |> experimental.group(mode: "extend", columns: ["region"])

    tests.diff(got: got, want: array.from(rows: rows) |> group(columns: ["region"]))
}

testcase group_keeps_nulls_together {
    got =
        array.from(
            rows: [
                {a: "x", n: 1},
                {a: debug.null(type: "string"), n: 2},
                {a: debug.null(type: "string"), n: 3},
            ],
        )
            |> experimental.group(mode: "extend", columns: ["a"])
            |> count(column: "n")
            |> group()

    tests.diff(
        got: got,
        want: array.from(rows: [{a: debug.null(type: "string"), n: 2}, {a: "x", n: 1}]),
    )
}

testcase group_mode {
    tests.shouldError(
        fn: () => array.from(rows: rows) |> experimental.group(mode: "by", columns: ["host"]),
        want: /invalid group mode "by"; experimental.group requires mode "extend"$/,
    )
}

testcase group_by_an_unknown_column {
    tests.shouldError(
        fn: () =>
            array.from(rows: rows)
                |> experimental.group(mode: "extend", columns: ["zone"])
                |> tableFind(fn: (key) => true),
        want: /group: unknown column "zone"$/,
    )
}

testcase group_by_what_is_no_name {
    tests.shouldError(
        fn: () =>
            array.from(rows: rows)
                |> experimental.group(mode: "extend", columns: json.parse(data: bytes(v: "[1]"))),
        want: /expected string but found float \(argument columns\)$/,
    )
}

testcase group_by_a_null {
    tests.shouldError(
        fn: () =>
            array.from(rows: rows)
                |> experimental.group(mode: "extend", columns: [debug.null(type: "string")]),
        want: /the name of a column must not be null \(argument columns\)$/,
    )
}

testcase group_of_a_null_mode {
    tests.shouldError(
        fn: () =>
            array.from(rows: rows)
                |> experimental.group(mode: debug.null(type: "string"), columns: []),
        want: /argument mode of a function of tables must not be null$/,
    )
}

testcase set_writes_values_of_any_type {
    got =
        array.from(rows: rows)
            |> experimental.set(
                o: {
                    _value: "x",
                    level: 5,
                    ok: true,
                    at: 2024-01-01T00:00:00Z,
                    u: uint(v: 1),
                },
            )
    want =
        array.from(
            rows: [
                {
                    host: "h1",
                    region: "r1",
                    _value: "x",
                    level: 5,
                    ok: true,
                    at: 2024-01-01T00:00:00Z,
                    u: uint(v: 1),
                },
                {
                    host: "h2",
                    region: "r1",
                    _value: "x",
                    level: 5,
                    ok: true,
                    at: 2024-01-01T00:00:00Z,
                    u: uint(v: 1),
                },
                {
                    host: "h1",
                    region: "r2",
                    _value: "x",
                    level: 5,
                    ok: true,
                    at: 2024-01-01T00:00:00Z,
                    u: uint(v: 1),
                },
            ],
        )

    tests.diff(got: got, want: want)
}

testcase set_changes_the_key {
    got =
        array.from(rows: rows)
            |> group(columns: ["region"])
            |> experimental.set(o: {region: 7})
    want =
        array.from(
            rows: [
                {host: "h1", region: 7, _value: 1.0},
                {host: "h2", region: 7, _value: 2.0},
                {host: "h1", region: 7, _value: 3.0},
            ],
        )
            |> group(columns: ["region"])

    tests.diff(got: got, want: want)
}

testcase set_of_nothing {
    tests.diff(got: array.from(rows: rows) |> experimental.set(o: {}), want: array.from(rows: rows))
}

testcase set_of_a_null {
    got = array.from(rows: [{a: 1}]) |> experimental.set(o: {a: debug.null(type: "int"), b: "x"})

    tests.diff(got: got, want: array.from(rows: [{a: debug.null(type: "int"), b: "x"}]))
}

testcase set_of_an_array {
    tests.shouldError(
        fn: () => array.from(rows: rows) |> experimental.set(o: {list: [1]}),
        want: /cannot represent the type \[int\] as column data$/,
    )
}

testcase objectKeys_in_the_order_of_the_record {
    r = {b: 1, a: 2, "c d": 3}

    tests.assertEqualValues(
        got: display(v: experimental.objectKeys(o: r)) + display(v: experimental.objectKeys(o: {})),
        want: "[b, a, c d][]",
    )
}

testcase chain_gives_the_second {
    got = experimental.chain(first: array.from(rows: [{n: 1}]), second: array.from(rows: [{n: 2}]))

    tests.diff(got: got, want: array.from(rows: [{n: 2}]))
}

testcase chain_runs_the_first {
    tests.shouldError(
        fn: () =>
            experimental.chain(
                first: array.from(rows: [{n: 0}]) |> map(fn: (r) => ({n: 1 / r.n})),
                second: array.from(rows: [{n: 2}]),
            ),
        want: /cannot divide by zero$/,
    )
}

testcase catch_gives_the_value {
    tests.assertEqualValues(
        got: display(v: experimental.catch(fn: () => 1 + 1)),
        want: "{code: <null>, msg: <null>, value: 2}",
    )
}

testcase catch_gives_the_message_with_its_calls {
    fail = () => die(msg: "broken")
    caught = experimental.catch(fn: fail)

    testing.assertMatches(got: caught.msg, want: /^error calling function "die" @\S+: broken$/)
}

testcase catch_gives_the_code {
    got =
        array.from(
            rows: [
                {code: experimental.catch(fn: () => die(msg: "x")).code},
                {code: experimental.catch(fn: () => int(v: "x")).code},
                {code: experimental.catch(fn: () => 1 / 0).code},
            ],
        )

    tests.diff(
        got: got,
        want: array.from(rows: [{code: uint(v: 3)}, {code: uint(v: 3)}, {code: uint(v: 9)}]),
    )
}

testcase catch_of_a_stream_that_is_read {
    caught =
        experimental.catch(
            fn: () =>
                array.from(rows: [{n: 0}])
                    |> map(fn: (r) => ({n: 1 / r.n}))
                    |> findRecord(fn: (key) => true, idx: 0),
        )

    testing.assertMatches(
        got: caught.msg,
        want: /map: failed to evaluate map function: .*cannot divide by zero$/,
    )
}
