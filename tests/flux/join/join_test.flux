package join_test


import "array"
import "csv"
import "internal/debug"
import "join"
import "testing"

noInt = debug.null(type: "int")
noFloat = debug.null(type: "float")
noString = debug.null(type: "string")
nan = float(v: "NaN")

left =
    array.from(
        rows: [
            {host: "a", id: 3, x: 3.5},
            {host: "a", id: 1, x: 1.5},
            {host: "a", id: 2, x: 2.5},
            {host: "b", id: 1, x: 9.5},
        ],
    )
        |> group(columns: ["host"])
right =
    array.from(
        rows: [
            {host: "a", id: 2, y: "r2"},
            {host: "a", id: 1, y: "r1"},
            {host: "a", id: 2, y: "r22"},
            {host: "a", id: 7, y: "r7"},
            {host: "c", id: 1, y: "rc"},
        ],
    )
        |> group(columns: ["host"])
both = (l, r) =>
    ({
        host: l.host,
        l: l.id,
        r: r.id,
        x: l.x,
        y: r.y,
    })

testcase inner {
    got =
        join.inner(
            left: left,
            right: right,
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({l with y: r.y}),
        )
    want =
        array.from(
            rows: [
                {host: "a", id: 1, x: 1.5, y: "r1"},
                {host: "a", id: 2, x: 2.5, y: "r2"},
                {host: "a", id: 2, x: 2.5, y: "r22"},
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase left_keeps_what_the_right_side_lacks {
    got = join.left(left: left, right: right, on: (l, r) => l.id == r.id, as: both)
    want =
        array.from(
            rows: [
                {
                    host: "a",
                    l: 1,
                    r: 1,
                    x: 1.5,
                    y: "r1",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r2",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r22",
                },
                {
                    host: "a",
                    l: 3,
                    r: noInt,
                    x: 3.5,
                    y: noString,
                },
                {
                    host: "b",
                    l: 1,
                    r: noInt,
                    x: 9.5,
                    y: noString,
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase right_keeps_what_the_left_side_lacks {
    got = left |> join.right(right: right, on: (l, r) => l.id == r.id, as: both)
    want =
        array.from(
            rows: [
                {
                    host: "a",
                    l: 1,
                    r: 1,
                    x: 1.5,
                    y: "r1",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r2",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r22",
                },
                {
                    host: "a",
                    l: noInt,
                    r: 7,
                    x: noFloat,
                    y: "r7",
                },
                {
                    host: "c",
                    l: noInt,
                    r: 1,
                    x: noFloat,
                    y: "rc",
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase full_keeps_both {
    got = join.full(left: left, right: right, on: (l, r) => l.id == r.id, as: both)
    want =
        array.from(
            rows: [
                {
                    host: "a",
                    l: 1,
                    r: 1,
                    x: 1.5,
                    y: "r1",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r2",
                },
                {
                    host: "a",
                    l: 2,
                    r: 2,
                    x: 2.5,
                    y: "r22",
                },
                {
                    host: "a",
                    l: 3,
                    r: noInt,
                    x: 3.5,
                    y: noString,
                },
                {
                    host: "a",
                    l: noInt,
                    r: 7,
                    x: noFloat,
                    y: "r7",
                },
                {
                    host: "b",
                    l: 1,
                    r: noInt,
                    x: 9.5,
                    y: noString,
                },
                {
                    host: "c",
                    l: noInt,
                    r: 1,
                    x: noFloat,
                    y: "rc",
                },
            ],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase key_columns_of_the_missing_side_are_filled {
    got =
        join.full(
            left: left,
            right: right,
            on: (l, r) => l.host == r.host and l.id == r.id,
            as: (l, r) => ({host: r.host, other: l.host}),
        )
            |> unique(column: "other")
    want =
        array.from(
            rows: [{host: "a", other: "a"}, {host: "b", other: "b"}, {host: "c", other: "c"}],
        )
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase by_method {
    got =
        join.tables(
            left: left,
            right: right,
            on: (l, r) => r.id == l.id,
            as: (l, r) => ({host: l.host, id: l.id}),
            method: "inner",
        )
    want =
        array.from(rows: [{host: "a", id: 1}, {host: "a", id: 2}, {host: "a", id: 2}])
            |> group(columns: ["host"])

    testing.diff(got: got, want: want)
}

testcase two_columns_decide_the_order_of_rows {
    l = array.from(rows: [{id: 1, k: "b", x: 1}, {id: 1, k: "a", x: 2}, {id: 0, k: "a", x: 3}])
    r = array.from(rows: [{id: 1, k: "a", z: 4}, {id: 0, k: "b", z: 5}, {id: 0, k: "a", z: 6}])
    got =
        join.full(
            left: l,
            right: r,
            on: (l, r) => l.k == r.k and l.id == r.id,
            as: (l, r) => ({x: l.x, z: r.z}),
        )
    want = array.from(rows: [{x: 3, z: 6}, {x: 2, z: 4}, {x: noInt, z: 5}, {x: 1, z: noInt}])

    testing.diff(got: got, want: want)
}

testcase equal_rows_keep_the_order_of_both_sides {
    got =
        join.inner(
            left: array.from(rows: [{id: 2, x: "l1"}, {id: 1, x: "l2"}, {id: 2, x: "l3"}]),
            right: array.from(rows: [{id: 2, z: "r1"}, {id: 2, z: "r2"}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({x: l.x, z: r.z}),
        )
    want =
        array.from(
            rows: [{x: "l1", z: "r1"}, {x: "l1", z: "r2"}, {x: "l3", z: "r1"}, {x: "l3", z: "r2"}],
        )

    testing.diff(got: got, want: want)
}

testcase null_matches_nothing_and_stands_last {
    got =
        join.full(
            left: array.from(rows: [{id: 1, x: 1}, {id: 2, x: 5}]),
            right: array.from(rows: [{id: noInt, z: 1}, {id: 2, z: 9}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({x: l.x, z: r.z}),
        )
    want = array.from(rows: [{x: 1, z: noInt}, {x: 5, z: 9}, {x: noInt, z: 1}])

    testing.diff(got: got, want: want)
}

testcase nan_matches_nothing_and_stands_first {
    got =
        join.full(
            left: array.from(rows: [{id: 1.0, x: 1}, {id: nan, x: 2}]),
            right: array.from(rows: [{id: nan, z: 3}, {id: 1.0, z: 4}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({x: l.x, z: r.z}),
        )
    want = array.from(rows: [{x: 2, z: noInt}, {x: noInt, z: 3}, {x: 1, z: 4}])

    testing.diff(got: got, want: want)
}

testcase a_single_row {
    got =
        join.inner(
            left: array.from(rows: [{id: 1}]),
            right: array.from(rows: [{id: 1}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({sum: l.id + r.id}),
        )

    testing.diff(got: got, want: array.from(rows: [{sum: 2}]))
}

testcase a_column_that_is_null_in_all_rows_keeps_its_type {
    got =
        join.left(
            left: array.from(rows: [{id: 1}]),
            right: array.from(rows: [{id: 2, z: "r"}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({l with z: r.z}),
        )

    testing.diff(got: got, want: array.from(rows: [{id: 1, z: noString}]))
}

testcase time {
    at = (s, v) => ({_time: time(v: s * 1000000000), v: v})
    got =
        join.time(
            left: array.from(rows: [at(s: 2, v: 2), at(s: 1, v: 1)]),
            right: array.from(rows: [at(s: 3, v: 30), at(s: 2, v: 20)]),
            as: (l, r) => ({l with w: r.v}),
            method: "left",
        )
    want =
        array.from(
            rows: [
                {_time: 1970-01-01T00:00:01Z, v: 1, w: noInt},
                {_time: 1970-01-01T00:00:02Z, v: 2, w: 20},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase null_in_the_left_side_loses_nothing {
    got =
        join.left(
            left:
                array.from(
                    rows: [{id: noInt, x: 1}, {id: 2, x: 2}, {id: noInt, x: 3}, {id: 1, x: 4}],
                ),
            right: array.from(rows: [{id: 1, z: 10}, {id: 2, z: 20}]),
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({x: l.x, z: r.z}),
        )
    want = array.from(rows: [{x: 4, z: 10}, {x: 2, z: 20}, {x: 1, z: noInt}, {x: 3, z: noInt}])

    testing.diff(got: got, want: want)
}

testcase tables_of_one_key_count_as_one {
    twice =
        csv.from(
            csv:
                "
#datatype,string,long,long,long
#group,false,false,false,false
#default,_result,,,
,result,table,id,z
,,0,1,10
,,1,1,20
",
        )
    got =
        join.inner(
            left: array.from(rows: [{id: 1}]),
            right: twice,
            on: (l, r) => l.id == r.id,
            as: (l, r) => ({l with z: r.z}),
        )

    testing.diff(got: got, want: array.from(rows: [{id: 1, z: 10}, {id: 1, z: 20}]))
}

testcase a_hundred_tables {
    data =
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
                        8,
                        9,
                        10,
                    ],
                    fn: (x) => ({a: x, one: 1}),
                ),
        )
    many =
        join.inner(
            left: data,
            right: data,
            on: (l, r) => l.one == r.one,
            as: (l, r) => ({a: l.a, b: r.a, one: l.one}),
        )
            |> group(columns: ["a", "b"])
    got =
        join.full(
            left: many,
            right: many |> filter(fn: (r) => r.a > r.b),
            on: (l, r) => l.one == r.one,
            as: (l, r) => ({a: l.a, b: l.b, other: r.one}),
        )
            |> group()
            |> filter(fn: (r) => exists r.other)
            |> count(column: "other")

    testing.diff(got: got, want: array.from(rows: [{other: 45}]))
}
