package testing_test


import "array"
import "experimental"
import internal "internal/testing"
import "testing"
import "testing/expect"

failure = (fn) => experimental.catch(fn: fn).msg
read = (tables) => tables |> tableFind(fn: (key) => true) |> getRecord(idx: 0)

testcase option_of_the_parent {
    option x = 1

    testing.assertEqualValues(got: x, want: 1)
}

testcase values_that_are_equal {
    testing.assertEqualValues(got: "a" + "b", want: "ab")
}

testcase errors_that_are_expected {
    testing.shouldError(fn: () => die(msg: "error message"), want: /error message$/)
}

testcase errors_that_do_not_come {
    internal.assertMatches(
        got: failure(fn: () => testing.shouldError(fn: () => "fine", want: /x/)),
        want: /shouldError expected an error$/,
    )
}

testcase errors_with_a_code {
    internal.shouldErrorWithCode(fn: () => 1 / 0, want: /cannot divide by zero$/, code: uint(v: 9))
}

testcase errors_with_a_code_that_do_not_come {
    testing.shouldError(
        fn: () => internal.shouldErrorWithCode(fn: () => 1, want: /x/, code: uint(v: 3)),
        want: /shouldErrorWithCode expected an error$/,
    )
}

testcase texts_that_match {
    internal.assertMatches(got: "4444", want: /^4+$/)
}

testcase texts_that_do_not_match {
    testing.shouldError(
        fn: () => internal.assertMatches(got: "", want: /4+/),
        want: /Regex `4\+` does not match ``$/,
    )
}

testcase load_is_the_identity {
    t = array.from(rows: [{a: 1}])

    testing.diff(got: t |> testing.load(), want: t)
}

testcase load_can_be_replaced {
    option testing.load = (tables=<-) => tables |> map(fn: (r) => ({a: r.a + 1}))

    testing.diff(
        got: array.from(rows: [{a: 1}]) |> testing.load(),
        want: array.from(rows: [{a: 2}]),
    )
}

testcase equal_streams_pass {
    t = array.from(rows: [{a: 1}, {a: 2}])
    got = t |> testing.assertEquals(name: "same", want: t)

    testing.diff(got: got, want: t)
}

testcase streams_with_other_values {
    internal.assertMatches(
        got:
            failure(
                fn: () =>
                    read(
                        tables:
                            array.from(rows: [{a: 1}])
                                |> testing.assertEquals(
                                    name: "x",
                                    want: array.from(rows: [{a: 2}]),
                                ),
                    ),
            ),
        want: /assertEquals: test x: tables not equal$/,
    )
}

testcase streams_with_columns_in_another_order {
    internal.assertMatches(
        got:
            failure(
                fn: () =>
                    read(
                        tables:
                            array.from(rows: [{a: 1, b: 1}])
                                |> testing.assertEquals(
                                    name: "x",
                                    want: array.from(rows: [{b: 1, a: 1}]),
                                ),
                    ),
            ),
        want: /test x: tables not equal$/,
    )
}

testcase streams_with_other_keys {
    internal.assertMatches(
        got:
            failure(
                fn: () =>
                    read(
                        tables:
                            array.from(rows: [{a: 1}])
                                |> testing.assertEquals(
                                    name: "x",
                                    want: array.from(rows: [{a: 1}]) |> group(columns: ["a"]),
                                ),
                    ),
            ),
        want: /test x: unequal group key sets$/,
    )
}

testcase streams_with_more_tables {
    internal.assertMatches(
        got:
            failure(
                fn: () =>
                    read(
                        tables:
                            array.from(rows: [{a: 1}, {a: 2}])
                                |> group(columns: ["a"])
                                |> testing.assertEquals(
                                    name: "x",
                                    want: array.from(rows: [{a: 1}]) |> group(columns: ["a"]),
                                ),
                    ),
            ),
        want: /assertEquals streams had unequal table counts$/,
    )
}

testcase streams_with_rows_are_not_empty {
    internal.assertMatches(
        got:
            failure(
                fn: () =>
                    read(
                        tables:
                            array.from(rows: [{a: 1}, {a: 2}])
                                |> group(columns: ["a"])
                                |> testing.assertEmpty(),
                    ),
            ),
        want: /found 2 tables that were not empty$/,
    )
}

testcase tables_without_rows_are_empty {
    array.from(rows: [{a: 1}])
        |> filter(fn: (r) => r.a > 1, onEmpty: "keep")
        |> testing.assertEmpty()
}

testcase expectations_of_a_planner_change_nothing {
    expect.planner(rules: ["PushDownRangeRule": 1])

    testing.assertEqualValues(got: 1, want: 1)
}

testcase a_case_with_a_tag_is_skipped_unless_asked_for {
    option testing.tags = ["never"]

    testing.assertEqualValues(got: 1, want: 2)
}
