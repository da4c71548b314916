package filter_true_test


import "array"
import "testing"

// A filter that keeps every row is no filter: tables without rows stay.
empty =
    array.from(rows: [{host: "a", _value: 1}])
        |> group(columns: ["host"])
        |> filter(fn: (r) => r._value > 1, onEmpty: "keep")
keys = array.from(rows: [{host: "a", n: 0}]) |> group(columns: ["host"])

_counted = (tables=<-) => tables |> count() |> rename(columns: {_value: "n"})

testcase a_filter_of_true {
    testing.diff(got: empty |> filter(fn: (r) => true) |> _counted(), want: keys)
}

testcase a_filter_that_drops_tables_and_keeps_rows {
    testing.diff(got: empty |> filter(fn: (r) => true, onEmpty: "drop") |> _counted(), want: keys)
}

testcase a_filter_of_a_block {
    testing.diff(
        got:
            empty
                |> filter(
                    fn: (r) => {
                        return true
                    },
                )
                |> _counted(),
        want: keys,
    )
}

testcase a_filter_of_a_name {
    always = true

    testing.diff(got: empty |> filter(fn: (r) => always) |> _counted(), want: keys)
}

testcase a_filter_by_a_parameter {
    same = (tables=<-, predicate=(r) => true) => tables |> filter(fn: predicate)

    testing.diff(got: empty |> same() |> _counted(), want: keys)
}

testcase a_filter_of_what_is_true_drops_tables {
    testing.assertEmpty(tables: empty |> filter(fn: (r) => 1 == 1))
}

testcase a_filter_of_more_than_true_drops_tables {
    testing.assertEmpty(tables: empty |> filter(fn: (r) => true or r._value > 1))
}

testcase another_reader_changes_nothing {
    testing.diff(
        got:
            union(
                tables: [
                    empty |> filter(fn: (r) => true) |> _counted(),
                    empty |> filter(fn: (r) => r._value > 5) |> _counted(),
                ],
            ),
        want: keys,
    )
}
