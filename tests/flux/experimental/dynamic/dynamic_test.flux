package dynamic_test


import "array"
import "experimental/dynamic"
import "internal/debug"
import "testing"

parsed = (text) => dynamic.jsonParse(data: bytes(v: text))
encoded = (v) => string(v: dynamic.jsonEncode(v: dynamic.dynamic(v: v)))

testcase wraps_all_the_way_down {
    testing.assertEqualValues(
        got: display(v: dynamic.dynamic(v: {a: {b: [1, 2]}})),
        want: "dynamic({a: dynamic({b: dynamic([dynamic(1), dynamic(2)])})})",
    )
}

testcase does_not_wrap_twice {
    testing.assertEqualValues(
        got:
            display(v: dynamic.dynamic(v: dynamic.dynamic(v: 1))) + display(
                    v: dynamic.dynamic(v: debug.null()),
                ),
        want: "dynamic(1)dynamic(<null>)",
    )
}

testcase members {
    d = parsed(text: "{\"a\": {\"b\": [10]}, \"x y\": 1.5}")

    testing.assertEqualValues(
        got: display(v: d.a.b) + display(v: d["x y"]) + display(v: d.zz),
        want: "dynamic([dynamic(10)])dynamic(1.5)dynamic(<null>)",
    )
}

testcase member_of_a_scalar {
    testing.shouldError(
        fn: () => parsed(text: "{\"s\": \"a\"}").s.x,
        want: /cannot access property "x" on value of type string$/,
    )
}

testcase member_of_a_null {
    testing.shouldError(
        fn: () => parsed(text: "{}").a.b,
        want: /cannot access property "b" on value of type invalid$/,
    )
}

testcase asArray_of_elements_of_any_type {
    testing.assertEqualValues(
        got: display(v: parsed(text: "[1, \"a\", null]") |> dynamic.asArray()),
        want: "[dynamic(1), dynamic(a), dynamic(<null>)]",
    )
}

testcase asArray_of_a_number {
    testing.shouldError(
        fn: () => dynamic.dynamic(v: 1) |> dynamic.asArray(),
        want: /unable to convert int to array$/,
    )
}

testcase asArray_of_a_null {
    testing.shouldError(
        fn: () => debug.null() |> dynamic.asArray(),
        want: /unable to convert <null> to array$/,
    )
}

testcase asArray_of_a_dynamic_null {
    testing.shouldError(
        fn: () => dynamic.dynamic(v: debug.null()) |> dynamic.asArray(),
        want: /unable to convert <null> to array$/,
    )
}

testcase asArray_of_a_record {
    testing.shouldError(
        fn: () => dynamic.dynamic(v: {name: 1}) |> dynamic.asArray(),
        want: /unable to convert \{name: dynamic\} to array$/,
    )
}

testcase rows_of_a_json_array {
    list = parsed(text: "[{\"host\": \"a\", \"v\": 1}, {\"host\": \"b\"}]")
    got =
        array.from(
            rows:
                list
                    |> dynamic.asArray()
                    |> array.map(fn: (x) => ({host: string(v: x.host), v: float(v: x.v)})),
        )

    testing.diff(
        got: got,
        want: array.from(rows: [{host: "a", v: 1.0}, {host: "b", v: debug.null(type: "float")}]),
    )
}

testcase types {
    is = (v, type) => dynamic.isType(v: dynamic.dynamic(v: v), type: type)
    got =
        array.from(
            rows: [
                {ok: is(v: 1, type: "int")},
                {ok: is(v: uint(v: 1), type: "uint")},
                {ok: is(v: 1.0, type: "float")},
                {ok: is(v: "x", type: "string")},
                {ok: is(v: bytes(v: "x"), type: "bytes")},
                {ok: is(v: true, type: "bool")},
                {ok: is(v: 2021-01-01T00:00:00Z, type: "time")},
                {ok: is(v: 1h, type: "duration")},
                {ok: is(v: /x/, type: "regexp")},
                {ok: is(v: [1], type: "array")},
                {ok: is(v: {a: 1}, type: "object")},
                {ok: is(v: (x) => x, type: "function")},
                {ok: is(v: ["a": 1], type: "dictionary")},
            ],
        )
            |> filter(fn: (r) => not r.ok)

    got |> testing.assertEmpty()
}

testcase no_types {
    is = (v, type) => dynamic.isType(v: dynamic.dynamic(v: v), type: type)
    got =
        array.from(
            rows: [
                {ok: is(v: {a: 1}, type: "record")},
                {ok: is(v: 1, type: "bogus")},
                {ok: is(v: 1, type: "float")},
                {ok: is(v: debug.null(type: "int"), type: "int")},
                {ok: is(v: debug.null(), type: "invalid")},
            ],
        )
            |> filter(fn: (r) => r.ok)

    got |> testing.assertEmpty()
}

testcase jsonEncode {
    got =
        array.from(
            rows: [
                {v: encoded(v: {b: 1, a: [1, 2], c: "x\"<>&é"})},
                {v: encoded(v: {n: debug.null(type: "int")})},
                {v: encoded(v: 0.0000001)},
                {v: encoded(v: 2021-01-01T00:00:00Z)},
                {v: encoded(v: 1h)},
                {v: encoded(v: bytes(v: "a"))},
                {v: encoded(v: debug.null())},
            ],
        )
    want =
        array.from(
            rows: [
                {v: "{\"a\":[1,2],\"b\":1,\"c\":\"x\\\"\\u003c\\u003e\\u0026é\"}"},
                {v: "{\"n\":null}"},
                {v: "1e-7"},
                {v: "\"2021-01-01T00:00:00Z\""},
                {v: "\"1h\""},
                {v: "\"YQ==\""},
                {v: "null"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase jsonEncode_of_NaN {
    testing.shouldError(
        fn: () => encoded(v: float(v: "NaN")),
        want: /json: unsupported value: NaN$/,
    )
}

testcase jsonParse_of_cut_text {
    testing.shouldError(fn: () => parsed(text: ""), want: /unexpected end of JSON input$/)
}

testcase conversions_take_the_value_out {
    d =
        parsed(
            text:
                "{\"s\": \"12\", \"f\": 1.9, \"b\": true, \"t\": \"2021-01-01T00:00:00Z\", \"n\": null}",
        )

    testing.assertEqualValues(
        got: "${int(v: d.s)} ${int(v: d.f)} ${bool(v: d.b)} ${time(v: d.t)} ${display(
                v: string(v: d.n),
            )}",
        want: "12 1 true 2021-01-01T00:00:00.000000000Z <null>",
    )
}

testcase conversion_of_a_record {
    testing.shouldError(
        fn: () => string(v: dynamic.dynamic(v: {b: 1, a: "x"})),
        want: /cannot convert \{a: dynamic, b: dynamic\} to string$/,
    )
}

testcase isNotDistinct_compares_what_is_shown {
    testing.assertEqualValues(
        got: dynamic._isNotDistinct(a: dynamic.dynamic(v: [1]), b: dynamic.dynamic(v: [1])),
        want: true,
    )
}
