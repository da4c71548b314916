package tables_test


import "array"
import "internal/debug"
import "internal/promql"
import "testing"

data =
    array.from(
        rows: [
            {_time: 2021-01-01T00:00:00Z, host: "a-1", job: "x", _value: 1.0},
            {_time: 2021-01-01T00:01:00Z, host: "a-1", job: "x", _value: 5.0},
            {_time: 2021-01-01T00:00:00Z, host: "b-2", job: "y", _value: 3.0},
        ],
    )
        |> group(columns: ["host", "job"])
none = (tables=<-) => tables |> filter(fn: (r) => false)
_labels = (tables=<-, column) =>
    tables |> group() |> keep(columns: [column]) |> distinct(column: column)

testcase emptyTable_is_a_table_without_columns {
    testing.diff(
        got: promql.emptyTable() |> map(fn: (r) => ({a: 1})),
        want: array.from(rows: [{a: 1}]) |> filter(fn: (r) => false),
    )
}

testcase labels_by_number {
    testing.diff(
        got:
            data
                |> promql.labelReplace(
                    source: "host",
                    destination: "h",
                    regex: "(.*)-(.*)",
                    replacement: "$2-$1",
                )
                |> _labels(column: "h"),
        want: array.from(rows: [{_value: "1-a"}, {_value: "2-b"}]),
    )
}

testcase labels_by_name {
    testing.diff(
        got:
            data
                |> promql.labelReplace(
                    source: "host",
                    destination: "h",
                    regex: "(?P<n>.*)-.*",
                    replacement: "\${n}!",
                )
                |> _labels(column: "h"),
        want: array.from(rows: [{_value: "a!"}, {_value: "b!"}]),
    )
}

testcase a_label_that_is_not_there_is_empty {
    testing.diff(
        got:
            data
                |> promql.labelReplace(
                    source: "zone",
                    destination: "h",
                    regex: "(.*)",
                    replacement: "x$1",
                )
                |> _labels(column: "h"),
        want: array.from(rows: [{_value: "x"}]),
    )
}

testcase a_label_that_does_not_match_stays {
    testing.diff(
        got:
            data
                |> promql.labelReplace(
                    source: "host",
                    destination: "job",
                    regex: "a",
                    replacement: "z",
                )
                |> _labels(column: "job"),
        want: array.from(rows: [{_value: "x"}, {_value: "y"}]),
    )
}

testcase labels_of_nothing {
    testing.assertEmpty(
        tables:
            data
                |> none()
                |> promql.labelReplace(
                    source: "host",
                    destination: "h",
                    regex: ".*",
                    replacement: "x",
                ),
    )
}

testcase the_times_of_nothing {
    testing.assertEmpty(tables: data |> none() |> promql.timestamp())
}

testcase a_join_keeps_what_both_have {
    testing.diff(
        got:
            promql.join(
                left: data,
                right: data |> filter(fn: (r) => r._value > 2.0),
                fn: (left, right) => ({left with _value: left._value + right._value}),
            )
                |> group()
                |> keep(columns: ["_value"])
                |> sort(),
        want: array.from(rows: [{_value: 6.0}, {_value: 10.0}]),
    )
}

testcase a_join_with_nothing {
    testing.assertEmpty(
        tables:
            promql.join(
                left: data,
                right: data |> none(),
                fn: (left, right) => ({left with _value: right._value}),
            ),
    )
}

testcase a_quantile_out_of_range_needs_no_buckets {
    testing.diff(
        got:
            data
                |> map(fn: (r) => ({r with le: "1"}))
                |> filter(fn: (r) => false, onEmpty: "keep")
                |> group(columns: ["job"])
                |> promql.promHistogramQuantile(quantile: 1.5),
        want:
            array.from(
                rows: [{job: "x", _value: float(v: "+Inf")}, {job: "y", _value: float(v: "+Inf")}],
            )
                |> group(columns: ["job"]),
    )
}

testcase parts_of_a_date_before_1970 {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        minute: promql.promqlMinute(timestamp: -1.0),
                        hour: promql.promqlHour(timestamp: -1.0),
                        day: promql.promqlDayOfMonth(timestamp: -1.0),
                        month: promql.promqlMonth(timestamp: -1.0),
                        year: promql.promqlYear(timestamp: -1.0),
                        weekday: promql.promqlDayOfWeek(timestamp: -1.0),
                        days: promql.promqlDaysInMonth(timestamp: 951782400.0),
                    },
                ],
            ),
        want:
            array.from(
                rows: [
                    {
                        minute: 59.0,
                        hour: 23.0,
                        day: 31.0,
                        month: 12.0,
                        year: 1969.0,
                        weekday: 3.0,
                        days: 29.0,
                    },
                ],
            ),
    )
}
