package sampledata_test


import "array"
import "sampledata"
import "testing"

// One text a table: its values in order, a null as `-`.
texts = (tables=<-) =>
    tables
        |> map(fn: (r) => ({r with text: if exists r._value then string(v: r._value) else "-"}))
        |> reduce(
            fn: (r, accumulator) => ({all: accumulator.all + r.text + " "}),
            identity: {all: ""},
        )
        |> group()
        |> keep(columns: ["tag", "all"])

expected = (t1, t2) => array.from(rows: [{tag: "t1", all: t1}, {tag: "t2", all: t2}])

testcase float_values {
    testing.diff(
        got: sampledata.float() |> texts(),
        want:
            expected(
                t1: "-2.18 10.92 7.35 17.53 15.23 4.43 ",
                t2: "19.85 4.97 -3.75 19.77 13.86 1.86 ",
            ),
    )
}

testcase float_values_and_nulls {
    testing.diff(
        got: sampledata.float(includeNull: true) |> texts(),
        want: expected(t1: "-2.18 - 7.35 - - 4.43 ", t2: "- 4.97 -3.75 19.77 - 1.86 "),
    )
}

testcase int_values {
    testing.diff(
        got: sampledata.int() |> texts(),
        want: expected(t1: "-2 10 7 17 15 4 ", t2: "19 4 -3 19 13 1 "),
    )
}

testcase uint_values {
    testing.diff(
        got: sampledata.uint() |> texts(),
        want:
            expected(
                t1: "18446744073709551614 10 7 17 15 4 ",
                t2: "19 4 18446744073709551613 19 13 1 ",
            ),
    )
}

testcase string_values_and_nulls {
    testing.diff(
        got: sampledata.string(includeNull: true) |> texts(),
        want:
            expected(
                t1: "smpl_g9qczs - smpl_phw664 - - smpl_s9fmgy ",
                t2: "- smpl_eu4oxp smpl_5g7tz4 smpl_sox1ut - smpl_dtn2bv ",
            ),
    )
}

testcase bool_values {
    testing.diff(
        got: sampledata.bool() |> texts(),
        want:
            expected(
                t1: "true true false true false false ",
                t2: "false true false true true false ",
            ),
    )
}

testcase numericBool_values {
    testing.diff(
        got: sampledata.numericBool() |> texts(),
        want: expected(t1: "1 1 0 1 0 0 ", t2: "0 1 0 1 1 0 "),
    )
}

testcase times_are_ten_seconds_apart {
    got =
        sampledata.float()
            |> filter(fn: (r) => r.tag == "t2")
            |> group()
            |> keep(columns: ["_time"])
            |> last(column: "_time")

    testing.diff(got: got, want: array.from(rows: [{_time: 2021-01-01T00:00:50Z}]))
}

testcase bounds_hold_every_row {
    got =
        sampledata.float()
            |> range(start: sampledata.start, stop: sampledata.stop)
            |> group()
            |> count()

    testing.diff(got: got |> keep(columns: ["_value"]), want: array.from(rows: [{_value: 12}]))
}
