package record_test


import "array"
import "experimental/record"
import "internal/debug"
import "testing"

testcase any_is_empty {
    testing.assertEqualValues(got: display(v: record.any), want: "{}")
}

testcase any_stands_for_a_parameter_left_out {
    mark = (r=record.any) => ({r with x: true})

    testing.diff(
        got:
            array.from(
                rows: [
                    {pass: mark().x},
                    {pass: mark(r: {foo: 5.0}).x},
                    {pass: mark(r: {x: 5.0}).x},
                ],
            ),
        want: array.from(rows: [{pass: true}, {pass: true}, {pass: true}]),
    )
}

testcase get_gives_the_property_or_the_default {
    r = {x: 1, n: debug.null(type: "int")}

    testing.assertEqualValues(
        got: "${record.get(r: r, key: "x", default: 0)} ${record.get(
                r: r,
                key: "y",
                default: 0,
            )} ${display(v: record.get(r: r, key: "n", default: 0))}",
        want: "1 0 <null>",
    )
}
