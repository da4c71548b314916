package bitwise_test


import "array"
import "experimental/bitwise"
import "internal/debug"
import "testing"

// Bits of a byte: 0xC3 and 0x5A.
_a = uint(v: 195)
_b = uint(v: 90)
_most = uint(v: "18446744073709551615")

testcase old_unsigned {
    testing.diff(
        got:
            array.from(
                rows: [
                    {name: "and", v: bitwise.uand(a: _a, b: _b)},
                    {name: "or", v: bitwise.uor(a: _a, b: _b)},
                    {name: "xor", v: bitwise.uxor(a: _a, b: _b)},
                    {name: "clear", v: bitwise.uclear(a: _a, b: _b)},
                    {name: "not", v: bitwise.unot(a: _a)},
                    {name: "left", v: bitwise.ulshift(a: _a, b: uint(v: 57))},
                    {name: "right", v: bitwise.urshift(a: _a, b: uint(v: 3))},
                ],
            ),
        want:
            array.from(
                rows: [
                    {name: "and", v: uint(v: 66)},
                    {name: "or", v: uint(v: 219)},
                    {name: "xor", v: uint(v: 153)},
                    {name: "clear", v: uint(v: 129)},
                    {name: "not", v: _most - _a},
                    {name: "left", v: uint(v: "9655717601082343424")},
                    {name: "right", v: uint(v: 24)},
                ],
            ),
    )
}

testcase old_signed {
    testing.diff(
        got:
            array.from(
                rows: [
                    {name: "and", v: bitwise.sand(a: -61, b: 90)},
                    {name: "or", v: bitwise.sor(a: -61, b: 90)},
                    {name: "xor", v: bitwise.sxor(a: -61, b: 90)},
                    {name: "clear", v: bitwise.sclear(a: -61, b: 90)},
                    {name: "not", v: bitwise.snot(a: -61)},
                    {name: "left", v: bitwise.slshift(a: -61, b: 3)},
                    {name: "right", v: bitwise.srshift(a: -61, b: 3)},
                ],
            ),
        want:
            array.from(
                rows: [
                    {name: "and", v: 66},
                    {name: "or", v: -37},
                    {name: "xor", v: -103},
                    {name: "clear", v: -127},
                    {name: "not", v: 60},
                    {name: "left", v: -488},
                    {name: "right", v: -8},
                ],
            ),
    )
}

testcase old_shift_by_less_than_nothing {
    testing.shouldError(fn: () => bitwise.srshift(a: 1, b: -1), want: /negative shift amount$/)
}

testcase old_nulls {
    none = debug.null(type: "int")

    testing.assertEqualValues(
        got: exists bitwise.sxor(a: none, b: 1) or exists bitwise.snot(a: none),
        want: false,
    )
}
