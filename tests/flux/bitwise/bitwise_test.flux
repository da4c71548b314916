package bitwise_test


import "array"
import "bitwise"
import old "experimental/bitwise"
import "internal/debug"
import "testing"

_all = uint(v: "18446744073709551615")
_least = -9223372036854775807 - 1

testcase unsigned {
    got =
        array.from(
            rows: [
                {n: 1, v: bitwise.uand(a: uint(v: 12), b: uint(v: 10))},
                {n: 2, v: bitwise.uor(a: uint(v: 12), b: uint(v: 10))},
                {n: 3, v: bitwise.uxor(a: uint(v: 12), b: uint(v: 10))},
                {n: 4, v: bitwise.uclear(a: uint(v: 12), b: uint(v: 10))},
                {n: 5, v: bitwise.unot(a: uint(v: 0))},
                {n: 6, v: bitwise.unot(a: _all)},
                {n: 7, v: bitwise.ulshift(a: _all, b: uint(v: 4))},
                {n: 8, v: bitwise.ulshift(a: _all, b: uint(v: 64))},
                {n: 9, v: bitwise.urshift(a: _all, b: uint(v: 60))},
                {n: 10, v: bitwise.urshift(a: _all, b: _all)},
                {n: 11, v: bitwise.uclear(a: _all, b: uint(v: 255))},
            ],
        )
    want =
        array.from(
            rows: [
                {n: 1, v: uint(v: 8)},
                {n: 2, v: uint(v: 14)},
                {n: 3, v: uint(v: 6)},
                {n: 4, v: uint(v: 4)},
                {n: 5, v: _all},
                {n: 6, v: uint(v: 0)},
                {n: 7, v: uint(v: "18446744073709551600")},
                {n: 8, v: uint(v: 0)},
                {n: 9, v: uint(v: 15)},
                {n: 10, v: uint(v: 0)},
                {n: 11, v: uint(v: "18446744073709551360")},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase signed {
    got =
        array.from(
            rows: [
                {n: 1, v: bitwise.sand(a: -12, b: 10)},
                {n: 2, v: bitwise.sor(a: -12, b: 10)},
                {n: 3, v: bitwise.sxor(a: -12, b: 10)},
                {n: 4, v: bitwise.sclear(a: -12, b: 10)},
                {n: 5, v: bitwise.snot(a: 0)},
                {n: 6, v: bitwise.snot(a: _least)},
                {n: 7, v: bitwise.slshift(a: 3, b: 62)},
                {n: 8, v: bitwise.slshift(a: 3, b: 63)},
                {n: 9, v: bitwise.slshift(a: -1, b: 64)},
                {n: 10, v: bitwise.srshift(a: -5, b: 1)},
                {n: 11, v: bitwise.srshift(a: -5, b: 100)},
                {n: 12, v: bitwise.srshift(a: 5, b: 100)},
            ],
        )
    want =
        array.from(
            rows: [
                {n: 1, v: 0},
                {n: 2, v: -2},
                {n: 3, v: -2},
                {n: 4, v: -12},
                {n: 5, v: -1},
                {n: 6, v: 9223372036854775807},
                {n: 7, v: -4611686018427387904},
                {n: 8, v: _least},
                {n: 9, v: 0},
                {n: 10, v: -3},
                {n: 11, v: -1},
                {n: 12, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase columns {
    got =
        array.from(rows: [{a: 12, b: 10}, {a: 255, b: 15}, {a: -1, b: 1}])
            |> map(
                fn: (r) =>
                    ({
                        both: bitwise.sand(a: r.a, b: r.b),
                        any: old.sor(a: r.a, b: r.b),
                        left: bitwise.slshift(a: r.a, b: r.b),
                    }),
            )
    want =
        array.from(
            rows: [
                {both: 8, any: 14, left: 12288},
                {both: 15, any: 255, left: 8355840},
                {both: 1, any: -1, left: -2},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase shift_to_the_left_by_less_than_nothing {
    testing.shouldError(fn: () => bitwise.slshift(a: 1, b: -1), want: /negative shift amount$/)
}

testcase shift_to_the_right_by_less_than_nothing {
    testing.shouldError(fn: () => bitwise.srshift(a: 1, b: -1), want: /negative shift amount$/)
}

testcase nulls {
    none = debug.null(type: "int")
    unsigned = debug.null(type: "uint")

    testing.assertEqualValues(
        got: "${exists bitwise.sand(a: none, b: 1)} ${exists bitwise.snot(
                a: none,
            )} ${exists bitwise.urshift(a: uint(v: 1), b: unsigned)} ${exists bitwise.unot(
                a: unsigned,
            )}",
        want: "false false false false",
    )
}
