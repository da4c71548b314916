package json_test


import "array"
import ejson "experimental/json"
import "internal/debug"
import "json"
import "testing"

encoded = (v) => string(v: json.encode(v: v))
parsed = (text) => ejson.parse(data: bytes(v: text))

testcase encode_of_every_type {
    v = {
        a: 1,
        b: {x: [1, 2], y: "string", z: 1m},
        c: 1.1,
        d: false,
        e: /.*/,
        f: 2019-08-14T10:03:12Z,
        g: ["1": "hi", "2": "there"],
    }

    testing.assertEqualValues(
        got: encoded(v: v),
        want:
            "{\"a\":1,\"b\":{\"x\":[1,2],\"y\":\"string\",\"z\":\"1m\"},\"c\":1.1,\"d\":false,\"e\":\".*\",\"f\":\"2019-08-14T10:03:12Z\",\"g\":{\"1\":\"hi\",\"2\":\"there\"}}",
    )
}

testcase encode_sorts_the_properties_of_records {
    testing.assertEqualValues(got: encoded(v: {b: 1, a: 2}), want: "{\"a\":2,\"b\":1}")
}

testcase encode_escapes_what_html_would_read {
    testing.assertEqualValues(
        got: encoded(v: "<a href=\"x\">&</a>\n\t\\"),
        want: "\"\\u003ca href=\\\"x\\\"\\u003e\\u0026\\u003c/a\\u003e\\n\\t\\\\\"",
    )
}

testcase encode_of_numbers {
    got =
        array.from(
            rows: [
                {v: encoded(v: 1.0)},
                {v: encoded(v: 0.000001)},
                {v: encoded(v: 0.0000001)},
                {v: encoded(v: 1000000000000000000000.0)},
                {v: encoded(v: uint(v: "18446744073709551615"))},
                {v: encoded(v: -0.0)},
            ],
        )
    want =
        array.from(
            rows: [
                {v: "1"},
                {v: "0.000001"},
                {v: "1e-7"},
                {v: "1e+21"},
                {v: "18446744073709551615"},
                {v: "-0"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase encode_of_durations_and_bytes {
    got =
        array.from(
            rows: [
                {v: encoded(v: 90s)},
                {v: encoded(v: 7d)},
                {v: encoded(v: 0s)},
                {v: encoded(v: -36h)},
                {v: encoded(v: bytes(v: "a"))},
                {v: encoded(v: bytes(v: ""))},
            ],
        )
    want =
        array.from(
            rows: [
                {v: "\"1m30s\""},
                {v: "\"1w\""},
                {v: "\"0ns\""},
                {v: "\"-1d12h\""},
                {v: "\"YQ==\""},
                {v: "\"\""},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase encode_of_nulls {
    testing.assertEqualValues(
        got: encoded(v: [debug.null(type: "int")]) + encoded(v: {a: debug.null(type: "string")}),
        want: "[null]{\"a\":null}",
    )
}

testcase encode_of_a_function {
    testing.shouldError(fn: () => json.encode(v: (x) => x), want: /cannot encode a function value$/)
}

testcase encode_of_a_stream {
    testing.shouldError(
        fn: () => json.encode(v: array.from(rows: [{a: 1}])),
        want:
            /got table stream instead of array. Try using tableFind\(\) or findRecord\(\) to extract data from stream$/,
    )
}

testcase encode_of_NaN {
    testing.shouldError(
        fn: () => json.encode(v: float(v: "NaN")),
        want: /json: unsupported value: NaN$/,
    )
}

testcase parse_of_every_type {
    v =
        parsed(
            text:
                "{\"s\": \"x\", \"n\": 1, \"b\": true, \"z\": null, \"l\": [1, 2], \"o\": {\"p\": \"q\"}}",
        )

    testing.assertEqualValues(
        got: "${display(v: v.s)} ${display(v: v.n)} ${display(v: v.b)} ${display(v: v.z)} ${display(
                v: v.l,
            )} ${display(v: v.o)}",
        want: "x 1 true <null> [1, 2] {p: q}",
    )
}

testcase parse_makes_floats {
    testing.assertEqualValues(got: parsed(text: "{\"n\": 1}").n + 0.5, want: 1.5)
}

testcase parse_of_a_missing_property {
    testing.assertEqualValues(got: exists parsed(text: "{}").nothing, want: false)
}

testcase parse_of_an_array_of_objects {
    testing.diff(
        got:
            array.from(
                rows: parsed(text: "[{\"b\": 1, \"a\": \"x\"}, {\"a\": \"y\", \"b\": 2.5}]"),
            ),
        want: array.from(rows: [{b: 1.0, a: "x"}, {b: 2.5, a: "y"}]),
    )
}

testcase parse_in_map {
    got =
        array.from(rows: [{v: "{\"a\":1}"}, {v: "{\"a\":2}"}])
            |> map(
                fn: (r) => {
                    data = ejson.parse(data: bytes(v: r.v))

                    return {a: data.a}
                },
            )

    testing.diff(got: got, want: array.from(rows: [{a: 1.0}, {a: 2.0}]))
}

testcase parse_of_a_mixed_array {
    testing.shouldError(
        fn: () => parsed(text: "[1, \"a\"]"),
        want: /array values must all be the same type$/,
    )
}

testcase parse_of_cut_text {
    testing.shouldError(fn: () => parsed(text: "{\"a\":"), want: /unexpected end of JSON input$/)
}

testcase parse_of_two_values {
    testing.shouldError(
        fn: () => parsed(text: "1 2"),
        want: /invalid character '2' after top-level value$/,
    )
}

testcase there_and_back {
    text = "{\"a\":[1,2.5],\"b\":{\"c\":null,\"d\":\"\\u003c\"}}"

    testing.assertEqualValues(got: encoded(v: parsed(text: text)), want: text)
}
