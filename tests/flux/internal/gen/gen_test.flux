package gen_test


import "array"
import "internal/debug"
import "internal/gen"
import "internal/influxql"
import "internal/testing"
import "internal/testutil"
import "profiler"
import tests "testing"

testcase gen_gives_what_go_gives_for_a_seed {
    got = gen.tables(n: 5, seed: 123) |> drop(columns: ["_time"])
    want =
        array.from(
            rows: [
                {_value: -39.7289264835779},
                {_value: 3.561659508431711},
                {_value: 34.956531511845476},
                {_value: -53.72013420347799},
                {_value: 49.20701082669753},
            ],
        )

    tests.diff(got: got, want: want)
}

testcase gen_gives_tags_of_random_names {
    got =
        gen.tables(n: 2, seed: 123, tags: [{name: "t0", cardinality: 2}])
            |> drop(columns: ["_time"])
    want =
        array.from(
            rows: [
                {t0: "Dn3HBL6", _value: 35.9330800081036},
                {t0: "Dn3HBL6", _value: 25.608336152152123},
                {t0: "pp7", _value: 3.396876766095125},
                {t0: "pp7", _value: -7.363153056596122},
            ],
        )
            |> group(columns: ["t0"])

    tests.diff(got: got, want: want)
}

testcase gen_gives_nulls {
    no = debug.null(type: "float")
    got = gen.tables(n: 4, seed: 7, nulls: 0.4) |> drop(columns: ["_time"])

    tests.diff(
        got: got,
        want:
            array.from(
                rows: [
                    {_value: 45.609303904848254},
                    {_value: no},
                    {_value: -19.719662121787927},
                    {_value: no},
                ],
            ),
    )
}

testcase gen_gives_six_rows_for_none {
    tests.diff(got: gen.tables(n: 0, seed: 1) |> count(), want: array.from(rows: [{_value: 6}]))
}

testcase gen_rows_are_ten_seconds_apart {
    got = gen.tables(n: 3) |> map(fn: (r) => ({_value: int(v: r._time)})) |> difference()

    tests.diff(got: got, want: array.from(rows: [{_value: 10000000000}, {_value: 10000000000}]))
}

testcase gen_leaves_out_a_tag_without_values {
    got =
        gen.tables(n: 1, seed: 123, tags: [{name: "t0", cardinality: 0}])
            |> drop(columns: ["_time"])

    tests.diff(got: got, want: gen.tables(n: 1, seed: 123) |> drop(columns: ["_time"]))
}

testcase gen_refuses_a_negative_number_of_values {
    testing.shouldErrorWithCode(
        fn: () => gen.tables(n: 1, tags: [{name: "t", cardinality: -1}]),
        want: /the cardinality of tag t cannot be negative \(-1\)/,
        code: uint(v: 3),
    )
}

testcase testutil_fails {
    testing.shouldErrorWithCode(fn: () => testutil.fail(), want: /fail$/, code: uint(v: 10))
}

testcase testutil_makes_values_of_any_type {
    got =
        array.from(
            rows: [
                {
                    b: testutil.makeAny(typ: "bool"),
                    f: testutil.makeAny(typ: "float"),
                    i: testutil.makeAny(typ: "int"),
                    s: testutil.makeAny(typ: "string"),
                    t: testutil.makeAny(typ: "time"),
                    u: testutil.makeAny(typ: "uint"),
                    shown: display(v: testutil.makeAny(typ: "bytes")),
                    known: exists testutil.makeAny(typ: "nothing of that name"),
                },
            ],
        )
    want =
        array.from(
            rows: [
                {
                    b: false,
                    f: 10.0,
                    i: 10,
                    s: "foo",
                    t: 1970-01-01T00:00:00.0000001Z,
                    u: uint(v: 10),
                    shown: "0x666f6f",
                    known: false,
                },
            ],
        )

    tests.diff(got: got, want: want)
}

testcase the_times_of_influxql {
    got =
        array.from(
            rows: [
                {
                    a: int(v: influxql.epoch),
                    b: int(v: influxql.minTime),
                    c: int(v: influxql.maxTime),
                },
            ],
        )
    want = array.from(rows: [{a: 0, b: -9223372036854775806, c: 9223372036854775806}])

    tests.diff(got: got, want: want)
}

testcase profilers_may_be_named {
    option profiler.enabledProfilers = ["query", "no such profiler"]

    tests.diff(
        got: array.from(rows: [{n: length(arr: profiler.enabledProfilers)}]),
        want: array.from(rows: [{n: 2}]),
    )
}

testcase gen_refuses_what_no_machine_holds {
    testing.shouldErrorWithCode(
        fn: () => gen.tables(n: 9223372036854775807),
        want: /gen\.tables makes no more than 100000000 rows/,
        code: uint(v: 3),
    )
}
