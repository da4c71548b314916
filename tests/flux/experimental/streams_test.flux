package streams_test


import "array"
import "csv"
import "experimental"
import "internal/debug"
import "internal/gen"
import "internal/testing"
import tests "testing"

noFloat = debug.null(type: "float")
noInt = debug.null(type: "int")
noString = debug.null(type: "string")
wide =
    array.from(
        rows: [
            {_time: 1970-01-01T00:00:02Z, k: "a", x: 1.5, y: 2.5},
            {_time: 1970-01-01T00:00:01Z, k: "b", x: noFloat, y: 3.5},
            {_time: 1970-01-01T00:00:03Z, k: "a", x: 4.5, y: noFloat},
        ],
    )
        |> group(columns: ["k"])
abc =
    csv.from(
        csv:
            "
#datatype,string,long,string,long
#group,false,false,true,false
#default,_result,,,
,result,table,k,v
,,0,c,1
,,0,c,2
,,1,a,3
,,2,b,4
",
    )

testcase unpivot_makes_a_table_of_each_column {
    got = wide |> experimental.unpivot()
    want =
        array.from(
            rows: [
                {k: "a", _field: "x", _time: 1970-01-01T00:00:02Z, _value: 1.5},
                {k: "a", _field: "x", _time: 1970-01-01T00:00:03Z, _value: 4.5},
                {k: "a", _field: "y", _time: 1970-01-01T00:00:02Z, _value: 2.5},
                {k: "b", _field: "y", _time: 1970-01-01T00:00:01Z, _value: 3.5},
            ],
        )
            |> group(columns: ["k", "_field"])

    tests.diff(got: got, want: want)
}

testcase unpivot_of_nulls_only_leaves_a_table_without_rows {
    got = wide |> filter(fn: (r) => r.k == "b") |> experimental.unpivot() |> count()
    want =
        array.from(rows: [{k: "b", _field: "x", _value: 0}, {k: "b", _field: "y", _value: 1}])
            |> group(columns: ["k", "_field"])

    tests.diff(got: got, want: want)
}

testcase unpivot_rows_leave_table_by_table {
    got = wide |> experimental.unpivot() |> group() |> keep(columns: ["_value"])

    tests.diff(
        got: got,
        want: array.from(rows: [{_value: 1.5}, {_value: 4.5}, {_value: 2.5}, {_value: 3.5}]),
    )
}

testcase unpivot_with_field_outside_of_the_key {
    tests.diff(
        got: wide |> drop(columns: ["_time"]) |> experimental.unpivot(otherColumns: ["_field"]),
        want:
            array.from(
                rows: [
                    {k: "a", _field: "x", _value: 1.5},
                    {k: "a", _field: "x", _value: 4.5},
                    {k: "a", _field: "y", _value: 2.5},
                    {k: "b", _field: "y", _value: 3.5},
                ],
            )
                |> group(columns: ["k"]),
    )
}

testcase unpivot_needs_the_other_columns {
    testing.shouldErrorWithCode(
        fn: () =>
            wide
                |> experimental.unpivot(otherColumns: ["nope"])
                |> findRecord(fn: (key) => true, idx: 0),
        want: /unpivot could not find column named "nope"/,
        code: uint(v: 3),
    )
}

testcase unpivot_refuses_what_is_unpivoted_already {
    testing.shouldErrorWithCode(
        fn: () =>
            wide
                |> experimental.unpivot()
                |> experimental.unpivot()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /unpivot can't have "_field" or "_value" as an input column/,
        code: uint(v: 3),
    )
}

testcase preview_takes_tables_as_they_come {
    got = abc |> experimental.preview(nrows: 1, ntables: 2)
    want = array.from(rows: [{k: "c", v: 1}, {k: "a", v: 3}]) |> group(columns: ["k"])

    tests.diff(got: got, want: want)
}

testcase preview_takes_tables_as_they_come_behind_map {
    got = abc |> map(fn: (r) => ({k: r.k, v: r.v * 10})) |> experimental.preview(ntables: 1)
    want = array.from(rows: [{k: "c", v: 10}, {k: "c", v: 20}]) |> group(columns: ["k"])

    tests.diff(got: got, want: want)
}

testcase preview_shows_five_rows_of_five_tables {
    got =
        array.from(
            rows:
                array.map(
                    arr: [
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                    ],
                    fn: (x) => ({x: x}),
                ),
        )
            |> experimental.preview()

    tests.diff(
        got: got,
        want:
            array.from(
                rows: [
                    {x: 1},
                    {x: 2},
                    {x: 3},
                    {x: 4},
                    {x: 5},
                ],
            ),
    )
}

testcase preview_of_no_rows_leaves_tables {
    got = abc |> experimental.preview(nrows: 0) |> count(column: "v")
    want =
        array.from(rows: [{k: "a", v: 0}, {k: "b", v: 0}, {k: "c", v: 0}]) |> group(columns: ["k"])

    tests.diff(got: got, want: want)
}

testcase preview_of_less_than_no_tables_shows_all {
    tests.diff(got: abc |> experimental.preview(ntables: -1), want: abc)
}

testcase preview_of_a_negative_number_of_rows {
    testing.shouldErrorWithCode(
        fn: () => abc |> experimental.preview(nrows: -1) |> findRecord(fn: (key) => true, idx: 0),
        want: /preview cannot show a negative number of rows \(-1\)/,
        code: uint(v: 3),
    )
}

testcase join_pairs_every_row_of_one_time {
    at = (v) => ({_time: 1970-01-01T00:00:01Z, v: v})
    got =
        experimental.join(
            left: array.from(rows: [at(v: 1), at(v: 2)]),
            right: array.from(rows: [at(v: 10), at(v: 20)]),
            fn: (left, right) => ({_time: left._time, l: left.v, r: right.v}),
        )
            |> keep(columns: ["l", "r"])
    want = array.from(rows: [{l: 1, r: 10}, {l: 1, r: 20}, {l: 2, r: 10}, {l: 2, r: 20}])

    tests.diff(got: got, want: want)
}

testcase join_pairs_tables_of_equal_key_only {
    got =
        experimental.join(
            left: wide |> sort(columns: ["_time"]),
            right: wide |> filter(fn: (r) => r.k == "a") |> sort(columns: ["_time"]),
            fn: (left, right) => ({k: left.k, sum: left.x + right.x}),
        )
    want = array.from(rows: [{k: "a", sum: 3.0}, {k: "a", sum: 9.0}]) |> group(columns: ["k"])

    tests.diff(got: got, want: want)
}

testcase join_takes_both_sides_for_sorted {
    at = (s, v) => ({_time: time(v: s * 1000000000), v: v})
    got =
        experimental.join(
            left: array.from(rows: [at(s: 1, v: 1), at(s: 2, v: 2)]),
            right: array.from(rows: [at(s: 2, v: 20), at(s: 1, v: 10)]),
            fn: (left, right) => ({sum: left.v + right.v}),
        )

    tests.diff(got: got, want: array.from(rows: [{sum: 22}]))
}

testcase join_passes_null_times_by {
    noTime = debug.null(type: "time")
    rows = [{_time: noTime, v: 1}, {_time: 1970-01-01T00:00:01Z, v: 2}]
    got =
        experimental.join(
            left: array.from(rows: rows),
            right: array.from(rows: rows),
            fn: (left, right) => ({sum: left.v + right.v}),
        )

    tests.diff(got: got, want: array.from(rows: [{sum: 4}]))
}

testcase the_functions_of_universe_on_value {
    data =
        array.from(rows: [{_value: 4.0}, {_value: 1.0}, {_value: noFloat}, {_value: 4.0}])
            |> experimental.fill(usePrevious: true)
    single = (tables=<-, name) =>
        tables |> rename(columns: {_value: "v"}) |> set(key: "name", value: name) |> group()
    got =
        union(
            tables: [
                data |> experimental.sum() |> single(name: "sum"),
                data |> experimental.mean() |> single(name: "mean"),
                data |> experimental.spread() |> single(name: "spread"),
                data |> experimental.min() |> single(name: "min"),
                data |> experimental.max() |> single(name: "max"),
                data |> experimental.first() |> single(name: "first"),
                data |> experimental.last() |> single(name: "last"),
                data |> experimental.stddev(mode: "population") |> single(name: "stddev"),
                data |> experimental.distinct() |> tail(n: 1) |> single(name: "distinct"),
                data |> experimental.unique() |> tail(n: 1) |> single(name: "unique"),
            ],
        )
    want =
        array.from(
            rows: [
                {name: "sum", v: 10.0},
                {name: "mean", v: 2.5},
                {name: "spread", v: 3.0},
                {name: "min", v: 1.0},
                {name: "max", v: 4.0},
                {name: "first", v: 4.0},
                {name: "last", v: 4.0},
                {name: "stddev", v: 1.5},
                {name: "distinct", v: 1.0},
                {name: "unique", v: 1.0},
            ],
        )

    tests.diff(got: got |> sort(columns: ["name"]), want: want |> sort(columns: ["name"]))
}

testcase count_counts_nulls {
    got = array.from(rows: [{_value: 4.0}, {_value: noFloat}]) |> experimental.count()

    tests.diff(got: got, want: array.from(rows: [{_value: 2}]))
}

testcase preview_of_a_long_table {
    got = gen.tables(n: 2500, seed: 1) |> experimental.preview(nrows: 3) |> count()

    tests.diff(got: got, want: array.from(rows: [{_value: 3}]))
}

testcase join_takes_tables_of_one_key_for_one {
    twice =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,false,false
#default,_result,,,
,result,table,_time,v
,,0,1970-01-01T00:00:01Z,10
,,1,1970-01-01T00:00:01Z,20
",
        )
    got =
        experimental.join(
            left: array.from(rows: [{_time: 1970-01-01T00:00:01Z, v: 1}]),
            right: twice,
            fn: (left, right) => ({sum: left.v + right.v}),
        )

    tests.diff(got: got, want: array.from(rows: [{sum: 11}, {sum: 21}]))
}

testcase join_joins_a_stream_with_itself {
    data = array.from(rows: [{_time: 1970-01-01T00:00:01Z, v: 1}])
    got = experimental.join(left: data, right: data, fn: (left, right) => ({sum: left.v + right.v}))

    tests.diff(got: got, want: array.from(rows: [{sum: 2}]))
}
