package types_test


import "array"
import "internal/debug"
import "testing"
import "types"

// pairs compares the columns got and want of the rows.
pairs = (rows) =>
    testing.diff(
        got: array.from(rows: rows) |> map(fn: (r) => ({v: r.got})),
        want: array.from(rows: rows) |> map(fn: (r) => ({v: r.want})),
    )

testcase values_have_their_type {
    pairs(
        rows: [
            {got: types.isType(v: "a", type: "string"), want: true},
            {got: types.isType(v: bytes(v: "a"), type: "bytes"), want: true},
            {got: types.isType(v: 1, type: "int"), want: true},
            {got: types.isType(v: uint(v: 1), type: "uint"), want: true},
            {got: types.isType(v: 1.0, type: "float"), want: true},
            {got: types.isType(v: true, type: "bool"), want: true},
            {got: types.isType(v: 2021-01-01T00:00:00Z, type: "time"), want: true},
            {got: types.isType(v: 1h, type: "duration"), want: true},
            {got: types.isType(v: /a/, type: "regexp"), want: true},
        ],
    )
}

testcase values_have_no_other_type {
    pairs(
        rows: [
            {got: types.isType(v: 1, type: "float"), want: false},
            {got: types.isType(v: uint(v: 1), type: "int"), want: false},
            {got: types.isType(v: 1, type: "Int"), want: false},
            {got: types.isType(v: "a", type: ""), want: false},
        ],
    )
}

testcase nulls_have_a_type_when_it_is_known {
    pairs(
        rows: [
            {got: types.isType(v: debug.null(type: "int"), type: "int"), want: true},
            {got: types.isType(v: debug.null(), type: "int"), want: false},
        ],
    )
}

testcase numbers {
    pairs(
        rows: [
            {got: types.isNumeric(v: 1), want: true},
            {got: types.isNumeric(v: uint(v: 1)), want: true},
            {got: types.isNumeric(v: 1.0), want: true},
            {got: types.isNumeric(v: "1"), want: false},
            {got: types.isNumeric(v: true), want: false},
            {got: types.isNumeric(v: 1h), want: false},
        ],
    )
}

testcase rows_by_type {
    got =
        array.from(rows: [{v: 1}, {v: 2}])
            |> filter(fn: (r) => types.isType(v: r.v, type: "int"))
    want = array.from(rows: [{v: 1}, {v: 2}])

    testing.diff(got: got, want: want)
}
