package universe_test


import "array"
import "internal/debug"
import "testing"

data =
    array.from(
        rows: [
            {host: "b", kind: "q", _value: 1},
            {host: "b", kind: "p", _value: 5},
            {host: "a", kind: "q", _value: 2},
        ],
    )

testcase group_puts_rows_into_tables_by_key {
    got = data |> group(columns: ["kind"]) |> sum()
    want =
        array.from(rows: [{kind: "p", _value: 5}, {kind: "q", _value: 3}])
            |> group(columns: ["kind"])

    testing.diff(got: got, want: want)
}

testcase group_keeps_the_order_of_rows {
    got = data |> group(columns: ["host"]) |> first() |> group()
    want = array.from(rows: [{host: "a", kind: "q", _value: 2}, {host: "b", kind: "q", _value: 1}])

    testing.diff(got: got, want: want)
}

testcase map_splits_tables_by_what_becomes_of_their_key {
    got =
        data
            |> group(columns: ["host"])
            |> map(fn: (r) => ({host: r.kind, _value: r._value}))
            |> count()
    want =
        array.from(rows: [{host: "p", _value: 1}, {host: "q", _value: 2}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase filter_takes_null_for_false {
    some =
        array.from(
            rows: [{tag: "x", n: 1}, {tag: debug.null(type: "string"), n: 2}, {tag: "y", n: 3}],
        )
    got = some |> filter(fn: (r) => r.tag != "x")
    want = array.from(rows: [{tag: "y", n: 3}])

    testing.diff(got: got, want: want)
}

testcase reduce_makes_one_row_a_table {
    got =
        data
            |> group(columns: ["host"])
            |> reduce(
                identity: {n: 0, most: 0},
                fn: (r, accumulator) =>
                    ({
                        n: accumulator.n + 1,
                        most: if r._value > accumulator.most then r._value else accumulator.most,
                    }),
            )
    want =
        array.from(rows: [{host: "a", n: 1, most: 2}, {host: "b", n: 2, most: 5}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase union_of_a_stream_with_itself_counts_twice {
    got = union(tables: [data, data]) |> count()
    want = array.from(rows: [{_value: 6}])

    testing.diff(got: got, want: want)
}

testcase values_of_one_stream_are_used_in_another {
    most = (data |> max() |> findRecord(fn: (key) => true, idx: 0))._value
    got = data |> map(fn: (r) => ({host: r.host, part: float(v: r._value) / float(v: most)}))
    want =
        array.from(rows: [{host: "b", part: 0.2}, {host: "b", part: 1.0}, {host: "a", part: 0.4}])

    testing.diff(got: got, want: want)
}

testcase rows_of_a_span_of_time_have_its_bounds {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _value: 1},
                {_time: 2024-01-01T00:01:00Z, _value: 2},
                {_time: 2024-01-01T00:02:00Z, _value: 3},
            ],
        )
            |> range(start: 2024-01-01T00:01:00Z, stop: 2024-01-01T00:02:00Z)
    want =
        array.from(
            rows: [
                {
                    _start: 2024-01-01T00:01:00Z,
                    _stop: 2024-01-01T00:02:00Z,
                    _time: 2024-01-01T00:01:00Z,
                    _value: 2,
                },
            ],
        )
            |> group(columns: ["_start", "_stop"])

    testing.diff(got: got, want: want)
}

testcase fields_stand_side_by_side {
    got =
        array.from(
            rows: [
                {_time: 2024-01-01T00:00:00Z, _field: "temp", _value: 21.5},
                {_time: 2024-01-01T00:00:00Z, _field: "hum", _value: 40.0},
                {_time: 2024-01-01T00:01:00Z, _field: "temp", _value: 22.0},
            ],
        )
            |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
            |> filter(fn: (r) => exists r.hum)
    want = array.from(rows: [{_time: 2024-01-01T00:00:00Z, temp: 21.5, hum: 40.0}])

    testing.diff(got: got, want: want)
}
