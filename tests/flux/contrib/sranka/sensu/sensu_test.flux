package sensu_test


import "array"
import "contrib/sranka/sensu"
import "internal/debug"
import "testing"

testcase toSensuName {
    got =
        array.from(
            rows: [
                {v: "ok_name.1-x"},
                {v: "a b/c"},
                {v: "größe日"},
                {v: ""},
                {v: "tab\tnew\n"},
                {v: "٣"},
            ],
        )
            |> map(fn: (r) => ({v: sensu.toSensuName(v: r.v)}))
    want =
        array.from(
            rows: [
                {v: "ok_name.1-x"},
                {v: "a_b_c"},
                {v: "gr__e_"},
                {v: "_"},
                {v: "tab_new_"},
                {v: "_"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase toSensuName_of_a_null {
    testing.assertEqualValues(
        got: exists sensu.toSensuName(v: debug.null(type: "string")),
        want: false,
    )
}
