package array_test


import "array"
import "experimental"
import exp "experimental/array"
import ejson "experimental/json"
import "internal/debug"
import "testing"

testcase from_keeps_rows_in_order {
    got = array.from(rows: [{a: 3}, {a: 1}, {a: 2}]) |> map(fn: (r) => ({text: string(v: r.a)}))
    want = array.from(rows: [{text: "3"}, {text: "1"}, {text: "2"}])

    testing.diff(got: got, want: want)
}

testcase from_takes_columns_in_the_order_of_the_first_record {
    names =
        array.from(rows: [{b: 1, a: 2.5, c: "x"}, {a: 1.5, c: "y", b: 2}])
            |> tableFind(fn: (key) => true)
            |> getRecord(idx: 1)

    testing.assertEqualValues(got: display(v: experimental.objectKeys(o: names)), want: "[b, a, c]")
}

testcase from_takes_every_type_of_column {
    got =
        array.from(
            rows: [
                {
                    i: 1,
                    u: uint(v: 18446744073709551615.0),
                    f: 1.5,
                    s: "x",
                    b: true,
                    t: 2024-05-01T10:00:00Z,
                },
            ],
        )
            |> map(fn: (r) => ({v: "${r.i} ${r.f} ${r.s} ${r.b} ${r.t}", u: r.u}))

    testing.diff(
        got: got,
        want:
            array.from(
                rows: [
                    {
                        v: "1 1.5 x true 2024-05-01T10:00:00.000000000Z",
                        u: uint(v: 18446744073709551615.0),
                    },
                ],
            ),
    )
}

testcase from_holds_typed_nulls {
    got =
        array.from(rows: [{n: 1, note: debug.null(type: "string")}, {n: 2, note: "b"}])
            |> map(fn: (r) => ({n: r.n, known: exists r.note}))

    testing.diff(got: got, want: array.from(rows: [{n: 1, known: false}, {n: 2, known: true}]))
}

testcase from_fills_missing_properties_with_null {
    got =
        array.from(rows: array.concat(arr: [{a: 1, b: 2}], v: [ejson.parse(data: bytes(v: "{}"))]))
            |> map(fn: (r) => ({a: exists r.a, b: exists r.b}))

    testing.diff(got: got, want: array.from(rows: [{a: true, b: true}, {a: false, b: false}]))
}

testcase from_rejects_an_empty_array {
    testing.shouldError(
        fn: () => array.from(rows: []),
        want: /error calling function "from" @\S+: rows must be non-empty$/,
    )
}

testcase from_rejects_a_duration {
    testing.shouldError(
        fn: () => array.from(rows: [{every: 1h}]) |> tableFind(fn: (key) => true),
        want: /cannot represent the type duration as column data$/,
    )
}

testcase from_rejects_an_array {
    testing.shouldError(
        fn: () => array.from(rows: [{list: [1]}]) |> tableFind(fn: (key) => true),
        want: /cannot represent the type \[int\] as column data$/,
    )
}

testcase from_rejects_a_null_without_a_type {
    testing.shouldError(
        fn: () => array.from(rows: [{a: debug.null()}]) |> tableFind(fn: (key) => true),
        want: /cannot represent the type null as column data$/,
    )
}

testcase from_names_the_row_that_disagrees {
    rows =
        array.concat(
            arr: [{a: 1, b: "x"}],
            v: ejson.parse(data: bytes(v: "[{\"a\": 2, \"b\": \"y\"}]")),
        )

    testing.shouldError(
        fn: () => array.from(rows: rows) |> tableFind(fn: (key) => true),
        want: /column "a" is of type int in the first row, but of type float in row 2$/,
    )
}

testcase concat_appends {
    testing.assertEqualValues(got: display(v: [1, 2] |> array.concat(v: [3])), want: "[1, 2, 3]")
}

testcase concat_leaves_its_inputs_alone {
    a = [1]
    b = array.concat(arr: a, v: [2])

    testing.assertEqualValues(got: "${display(v: a)} ${display(v: b)}", want: "[1] [1, 2]")
}

testcase concat_with_nothing {
    testing.assertEqualValues(
        got: display(v: array.concat(arr: [1], v: [])) + display(v: array.concat(arr: [], v: [1])),
        want: "[1][1]",
    )
}

testcase map_may_change_the_type {
    testing.assertEqualValues(
        got: display(v: array.map(arr: [1, 2], fn: (x) => "n${x}")),
        want: "[n1, n2]",
    )
}

testcase map_of_nothing {
    testing.assertEqualValues(got: length(arr: array.map(arr: [], fn: (x) => x + 1)), want: 0)
}

testcase map_gives_null_elements {
    got = array.map(arr: [1, debug.null(type: "int")], fn: (x) => x + 1)

    testing.assertEqualValues(got: display(v: got), want: "[2, <null>]")
}

testcase map_fails_with_the_first_element_that_fails {
    testing.shouldError(
        fn: () => array.map(arr: [2, 0], fn: (x) => 10 / x),
        want: /error calling function "map" @\S+: cannot divide by zero$/,
    )
}

testcase filter_keeps_what_is_true {
    got = [3, 11, 7] |> array.filter(fn: (x) => x > 5)

    testing.assertEqualValues(got: display(v: got), want: "[11, 7]")
}

testcase filter_drops_null_verdicts {
    got = array.filter(arr: [1, debug.null(type: "int"), 3], fn: (x) => x > 0)

    testing.assertEqualValues(got: display(v: got), want: "[1, 3]")
}

testcase works_on_the_values_of_a_row {
    got =
        array.from(rows: [{a: 1, b: 20}, {a: 3, b: 4}])
            |> map(fn: (r) => ({large: display(v: [r.a, r.b] |> array.filter(fn: (x) => x > 2))}))

    testing.diff(got: got, want: array.from(rows: [{large: "[20]"}, {large: "[3, 4]"}]))
}

testcase experimental_conversions {
    got =
        array.from(
            rows: [
                {v: display(v: exp.toBool(arr: ["true", "false"]))},
                {v: display(v: exp.toInt(arr: [1.9, -1.9]))},
                {v: display(v: exp.toUInt(arr: [-1]))},
                {v: display(v: exp.toFloat(arr: [1, 2]))},
                {v: display(v: exp.toString(arr: [1.0, 2.5]))},
                {v: display(v: exp.toTime(arr: ["2021-01-01"]))},
                {v: display(v: exp.toDuration(arr: ["1h", "2m"]))},
            ],
        )
    want =
        array.from(
            rows: [
                {v: "[true, false]"},
                {v: "[1, -1]"},
                {v: "[18446744073709551615]"},
                {v: "[1, 2]"},
                {v: "[1, 2.5]"},
                {v: "[2021-01-01T00:00:00.000000000Z]"},
                {v: "[1h, 2m]"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase experimental_conversion_fails_inside_map {
    testing.shouldError(
        fn: () => exp.toInt(arr: ["1", "x"]),
        want:
            /"toInt" @.*"map" @experimental\/array\/array\.flux\|.*: cannot convert string "x" to int due to invalid syntax$/,
    )
}

testcase experimental_functions_are_those_of_array {
    got =
        exp.from(
            rows:
                exp.filter(
                    arr: exp.map(arr: exp.concat(arr: [1], v: [2]), fn: (x) => ({n: x})),
                    fn: (x) => x.n > 1,
                ),
        )

    testing.diff(got: got, want: array.from(rows: [{n: 2}]))
}
