package universe_test


import "array"
import "testing"

_rows = array.from(rows: [{k: "a", v: 1}, {k: "a", v: 2}, {k: "b", v: 3}])

testcase yield_passes_its_tables_on {
    testing.diff(
        got: _rows |> yield(name: "before") |> sum(column: "v") |> yield(name: "after"),
        want: array.from(rows: [{v: 6}]),
    )
}

testcase yield_of_several_tables {
    testing.diff(
        got: _rows |> group(columns: ["k"]) |> yield(name: "tables") |> count(column: "v"),
        want: array.from(rows: [{k: "a", v: 2}, {k: "b", v: 1}]) |> group(columns: ["k"]),
    )
}

testcase yield_of_no_rows {
    _rows |> filter(fn: (r) => false) |> yield(name: "nothing") |> testing.assertEmpty()
}

testcase yield_twice_on_one_way {
    testing.diff(
        got:
            _rows
                |> yield(name: "one")
                |> yield(name: "two")
                |> map(fn: (r) => ({v: r.v + 1}))
                |> yield(),
        want: array.from(rows: [{v: 2}, {v: 3}, {v: 4}]),
    )
}

testcase yield_is_read_through {
    testing.assertEqualValues(
        got: (_rows |> yield(name: "read") |> findRecord(fn: (key) => true, idx: 2)).v,
        want: 3,
    )
}
