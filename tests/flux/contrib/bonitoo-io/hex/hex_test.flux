package hex_test


import "array"
import "contrib/bonitoo-io/hex"
import "internal/debug"
import "testing"

testcase int {
    got =
        array.from(
            rows: [
                {v: "ff"},
                {v: "FF"},
                {v: "0xff"},
                {v: "-0xff"},
                {v: "+0xff"},
                {v: "+ff"},
                {v: "0x-ff"},
                {v: "-0x_f_f"},
                {v: "7fffffffffffffff"},
                {v: "-8000000000000000"},
            ],
        )
            |> map(fn: (r) => ({v: hex.int(v: r.v)}))
    want =
        array.from(
            rows: [
                {v: 255},
                {v: 255},
                {v: 255},
                {v: -255},
                {v: 255},
                {v: 255},
                {v: -255},
                {v: -255},
                {v: 9223372036854775807},
                {v: -9223372036854775807 - 1},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase int_of_no_digits {
    testing.shouldError(
        fn: () => hex.int(v: ""),
        want: /cannot convert string "" to int due to invalid syntax$/,
    )
}

testcase int_of_a_prefix_in_upper_case {
    testing.shouldError(
        fn: () => hex.int(v: "0XFF"),
        want: /cannot convert string "0XFF" to int due to invalid syntax$/,
    )
}

testcase int_of_two_prefixes {
    testing.shouldError(
        fn: () => hex.int(v: "-0x0xff"),
        want: /cannot convert string "-0x0xff" to int due to invalid syntax$/,
    )
}

testcase int_of_two_signs {
    testing.shouldError(
        fn: () => hex.int(v: "--ff"),
        want: /cannot convert string "--ff" to int due to invalid syntax$/,
    )
}

testcase int_of_underscores {
    testing.shouldError(
        fn: () => hex.int(v: "f_f"),
        want: /cannot convert string "f_f" to int due to invalid syntax$/,
    )
}

testcase int_of_doubled_underscores {
    testing.shouldError(
        fn: () => hex.int(v: "-0xf__f"),
        want: /cannot convert string "-0xf__f" to int due to invalid syntax$/,
    )
}

testcase int_beyond_64_bits {
    testing.shouldError(
        fn: () => hex.int(v: "8000000000000000"),
        want: /cannot convert string "8000000000000000" to int due to invalid syntax$/,
    )
}

testcase uint {
    got =
        array.from(rows: [{v: "ffffffffffffffff"}, {v: "0x10"}, {v: "0"}, {v: "00Ff"}])
            |> map(fn: (r) => ({v: hex.uint(v: r.v)}))
    want =
        array.from(
            rows: [
                {v: uint(v: "18446744073709551615")},
                {v: uint(v: 16)},
                {v: uint(v: 0)},
                {v: uint(v: 255)},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase uint_with_a_sign {
    testing.shouldError(
        fn: () => hex.uint(v: "+ff"),
        want: /cannot convert string "\+ff" to uint due to invalid syntax$/,
    )
}

testcase uint_beyond_64_bits {
    testing.shouldError(
        fn: () => hex.uint(v: "10000000000000000"),
        want: /cannot convert string "10000000000000000" to uint due to invalid syntax$/,
    )
}

testcase string {
    got =
        array.from(
            rows: [
                {n: 1, v: hex.string(v: 255)},
                {n: 2, v: hex.string(v: -255)},
                {n: 3, v: hex.string(v: uint(v: 18446744073709551615.0))},
                {n: 4, v: hex.string(v: bytes(v: "hé"))},
                {n: 5, v: hex.string(v: "hello")},
                {n: 6, v: hex.string(v: 1.5)},
                {n: 7, v: hex.string(v: true)},
                {n: 8, v: hex.string(v: 1h)},
                {n: 9, v: hex.string(v: 2020-01-01T00:00:00Z)},
            ],
        )
    want =
        array.from(
            rows: [
                {n: 1, v: "ff"},
                {n: 2, v: "-ff"},
                {n: 3, v: "8000000000000000"},
                {n: 4, v: "68c3a9"},
                {n: 5, v: "hello"},
                {n: 6, v: "1.5"},
                {n: 7, v: "true"},
                {n: 8, v: "1h"},
                {n: 9, v: "2020-01-01T00:00:00.000000000Z"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase string_of_an_array {
    testing.shouldError(fn: () => hex.string(v: [1]), want: /cannot convert \[int\] to string$/)
}

testcase bytes {
    got =
        array.from(
            rows: [
                {v: display(v: hex.bytes(v: "FF5733"))},
                {v: display(v: hex.bytes(v: ""))},
                {v: string(v: hex.bytes(v: "6869"))},
            ],
        )
    want = array.from(rows: [{v: "0xff5733"}, {v: "0x"}, {v: "hi"}])

    testing.diff(got: got, want: want)
}

testcase bytes_of_half_a_byte {
    testing.shouldError(
        fn: () => hex.bytes(v: "ff5"),
        want:
            /cannot convert string "ff5" to bytes due to hex decoding error: encoding\/hex: odd length hex string$/,
    )
}

testcase bytes_of_other_digits {
    testing.shouldError(
        fn: () => hex.bytes(v: "0xf"),
        want:
            /cannot convert string "0xf" to bytes due to hex decoding error: encoding\/hex: invalid byte: U\+0078 'x'$/,
    )
}

testcase bytes_of_other_letters {
    testing.shouldError(
        fn: () => hex.bytes(v: "ffé"),
        want: /encoding\/hex: invalid byte: U\+00C3 'Ã'$/,
    )
}

testcase nulls {
    none = debug.null(type: "string")
    got = "${exists hex.int(v: none)} ${exists hex.uint(v: none)} ${exists hex.string(
            v: none,
        )} ${exists hex.bytes(v: none)}"

    testing.assertEqualValues(got: got, want: "false false false false")
}
