// Columns of times in CSV: dateTime with a name or with a layout in Go's notation.
package layouts_test


import "csv"
import "testing"

testcase rfc3339 {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T10:00:00+02:00
,,0,2024-05-01T10:00:00.5Z
,,0,1969-12-31T23:59:59.999999999Z
,,0,
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T08:00:00Z
,,0,2024-05-01T10:00:00.5Z
,,0,1969-12-31T23:59:59.999999999Z
,,0,
",
        )

    testing.diff(got: got, want: want)
}

testcase rfc3339_with_nanoseconds {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339Nano
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.000000001Z
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T10:00:00.123-03:30
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.000000001Z
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T13:30:00.123Z
",
        )

    testing.diff(got: got, want: want)
}

testcase digits_after_the_ninth_are_cut {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.1234567899Z
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.123456789Z
",
        )

    testing.diff(got: got, want: want)
}

testcase a_date {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-02-29
,,0,1969-07-20
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-02-29T00:00:00Z
,,0,1969-07-20T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase day_before_month {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:02/01/2006
#group,false,false,false
#default,_result,,
,result,table,t
,,0,31/12/2023
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2023-12-31T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase names_of_months {
    got =
        csv.from(
            csv:
                "#datatype,string,long,\"dateTime:Jan 2, 2006 at 3:04pm\"
#group,false,false,false
#default,_result,,
,result,table,t
,,0,\"Mar 1, 2024 at 3:04pm\"
,,0,\"dec 31, 1999 at 12:00am\"
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-03-01T15:04:00Z
,,0,1999-12-31T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase names_of_days {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:Mon Jan _2 15:04:05 2006
#group,false,false,false
#default,_result,,
,result,table,t
,,0,Fri Mar  1 10:00:00 2024
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-03-01T10:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase two_digits_of_a_year {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:1/2/06
#group,false,false,false
#default,_result,,
,result,table,t
,,0,3/1/24
,,0,3/1/69
,,0,3/1/68
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-03-01T00:00:00Z
,,0,1969-03-01T00:00:00Z
,,0,2068-03-01T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase day_of_the_year {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-002
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-061
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-03-01T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase a_fraction_as_long_as_the_layout {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02 15:04:05.000
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01 10:00:00.250
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.25Z
",
        )

    testing.diff(got: got, want: want)
}

testcase a_fraction_that_the_layout_does_not_have {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02 15:04:05
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01 10:00:00.75
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00.75Z
",
        )

    testing.diff(got: got, want: want)
}

testcase offsets {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02T15:04:05-0700
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00+0530
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T04:30:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase offset_or_z {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02T15:04:05Z0700
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T10:00:00-0100
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T11:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase the_abbreviation_of_a_zone_says_nothing {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02 15:04 MST
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01 10:00 CET
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase no_separators {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:20060102150405
#group,false,false,false
#default,_result,,
,result,table,t
,,0,20240501100000
",
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase times_in_a_group_key {
    got =
        csv.from(
            csv:
                "#datatype,string,long,dateTime:2006-01-02,long
#group,false,false,true,false
#default,_result,,,
,result,table,day,n
,,0,2024-05-01,1
,,1,2024-05-02,2
",
        )
            |> sum(column: "n")
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long
#group,false,false,true,false
#default,_result,,,
,result,table,day,n
,,0,2024-05-01T00:00:00Z,1
,,1,2024-05-02T00:00:00Z,2
",
        )

    testing.diff(got: got, want: want)
}

testcase a_day_that_is_none {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:2006-01-02
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-02-30
",
                )
                    |> tableFind(fn: (key) => true),
        want: /parsing time .2024-02-30.: day out of range/,
    )
}

testcase a_month_that_is_none {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-13-01T00:00:00Z
",
                )
                    |> tableFind(fn: (key) => true),
        want: /month out of range/,
    )
}

testcase an_hour_that_is_none {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T25:00:00Z
",
                )
                    |> tableFind(fn: (key) => true),
        want: /hour out of range/,
    )
}

testcase text_that_ends_early {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01
",
                )
                    |> tableFind(fn: (key) => true),
        want: /parsing time .2024-05-01. as .*: cannot parse .. as .T./,
    )
}

testcase the_layout_of_rfc3339_with_nanoseconds {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:RFC3339Nano
#group,false,false,false
#default,_result,,
,result,table,t
,,0,x
",
                )
                    |> tableFind(fn: (key) => true),
        want: /as .2006-01-02T15:04:05.999999999Z07:00.: cannot parse .x. as .2006./,
    )
}

testcase text_that_goes_on {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:2006-01-02
#group,false,false,false
#default,_result,,
,result,table,t
,,0,2024-05-01T10
",
                )
                    |> tableFind(fn: (key) => true),
        want: /extra text/,
    )
}

testcase text_of_another_layout {
    testing.shouldError(
        fn:
            () =>
                csv.from(
                    csv:
                        "#datatype,string,long,dateTime:2006-01-02
#group,false,false,false
#default,_result,,
,result,table,t
,,0,01/05/2024
",
                )
                    |> tableFind(fn: (key) => true),
        want: /cannot parse .01\/05\/2024./,
    )
}
