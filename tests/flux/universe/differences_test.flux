package differences_test


import "array"
import "internal/debug"
import "testing"

testcase pivot_keeps_keys_apart_that_read_alike {
    got =
        array.from(
            rows: [{a: "1", b: "23", k: "x", _value: 1}, {a: "12", b: "3", k: "y", _value: 2}],
        )
            |> pivot(rowKey: ["a", "b"], columnKey: ["k"], valueColumn: "_value")
    want =
        array.from(
            rows: [
                {a: "1", b: "23", x: 1, y: debug.null(type: "int")},
                {a: "12", b: "3", x: debug.null(type: "int"), y: 2},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase not_a_number_comes_first_in_order {
    got =
        array.from(rows: [{v: 2.0}, {v: float(v: "NaN")}, {v: 1.0}])
            |> sort(columns: ["v"])
            |> map(fn: (r) => ({v: string(v: r.v)}))

    testing.diff(got: got, want: array.from(rows: [{v: "NaN"}, {v: "1"}, {v: "2"}]))
}

testcase columns_are_in_the_order_in_which_they_are_written {
    got =
        array.from(rows: [{a: 1}])
            |> map(fn: (r) => ({v: 1, z: 2, b: 3}))
            |> columns()

    testing.diff(got: got, want: array.from(rows: [{_value: "v"}, {_value: "z"}, {_value: "b"}]))
}

testcase integral_of_tables_one_behind_the_other {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {host: "a", _time: 2024-01-01T00:00:00Z, _value: 1.0},
                    {host: "a", _time: 2024-01-01T00:00:10Z, _value: 2.0},
                    {host: "b", _time: 2024-01-01T00:00:00Z, _value: 3.0},
                ],
            )
                |> group(columns: ["host"])
                |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:01:00Z)
                |> group(columns: ["_start", "_stop"])
                |> integral(unit: 10s)
                |> tableFind(fn: (key) => true),
        want: /integral found out-of-order times in time column$/,
    )
}

testcase map_puts_every_row_under_its_own_key {
    got =
        array.from(rows: [{k: "t", v: 3}, {k: "t", v: 1}, {k: "t", v: 2}])
            |> group(columns: ["k"])
            |> map(fn: (r) => ({k: if r.v > 1 then "z" else "a", v: r.v}))
            |> sum(column: "v")
    want = array.from(rows: [{k: "a", v: 1}, {k: "z", v: 5}]) |> group(columns: ["k"])

    testing.diff(got: got, want: want)
}

testcase findRecord_counts_all_rows_of_a_table {
    record =
        array.from(rows: [{k: "a", v: 1}, {k: "b", v: 2}])
            |> group(columns: ["k"])
            |> group()
            |> findRecord(fn: (key) => true, idx: 1)

    testing.assertEqualValues(got: record.v, want: 2)
}
