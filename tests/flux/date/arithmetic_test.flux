// Truncation and addition at the edges: before 1970, ends of months, and a zone whose summer time is half an hour.
package arithmetic_test


import "array"
import "csv"
import "date"
import "testing"
import "timezone"

_times =
    array.from(
        rows: [
            {t: 1969-12-31T23:59:59.999999999Z},
            {t: 1970-01-01T00:00:00Z},
            {t: 2024-02-29T12:34:56.789012345Z},
            {t: 2020-12-31T23:30:00Z},
            {t: 2021-01-03T23:00:00Z},
            {t: 1900-03-01T00:00:00Z},
            {t: 2199-12-31T00:00:00Z},
        ],
    )

_spring =
    array.from(
        rows: [{t: 2024-10-05T15:29:59Z}, {t: 2024-10-05T15:30:00Z}, {t: 2024-10-06T12:00:00Z}],
    )
_autumn =
    array.from(
        rows: [{t: 2024-04-06T14:59:59Z}, {t: 2024-04-06T15:00:00Z}, {t: 2024-04-06T15:30:00Z}],
    )

testcase truncated_before_1970 {
    got =
        _times
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        hour: date.truncate(t: r.t, unit: 1h),
                        week: date.truncate(t: r.t, unit: 1w),
                        month: date.truncate(t: r.t, unit: 1mo),
                        year: date.truncate(t: r.t, unit: 1y),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false,false,false,false
#default,_result,,,,,,
,result,table,hour,month,t,week,year
,,0,1969-12-31T23:00:00Z,1969-12-01T00:00:00Z,1969-12-31T23:59:59.999999999Z,1969-12-25T00:00:00Z,1969-01-01T00:00:00Z
,,0,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z,1970-01-01T00:00:00Z
,,0,2024-02-29T12:00:00Z,2024-02-01T00:00:00Z,2024-02-29T12:34:56.789012345Z,2024-02-29T00:00:00Z,2024-01-01T00:00:00Z
,,0,2020-12-31T23:00:00Z,2020-12-01T00:00:00Z,2020-12-31T23:30:00Z,2020-12-31T00:00:00Z,2020-01-01T00:00:00Z
,,0,2021-01-03T23:00:00Z,2021-01-01T00:00:00Z,2021-01-03T23:00:00Z,2020-12-31T00:00:00Z,2021-01-01T00:00:00Z
,,0,1900-03-01T00:00:00Z,1900-03-01T00:00:00Z,1900-03-01T00:00:00Z,1900-03-01T00:00:00Z,1900-01-01T00:00:00Z
,,0,2199-12-31T00:00:00Z,2199-12-01T00:00:00Z,2199-12-31T00:00:00Z,2199-12-26T00:00:00Z,2199-01-01T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase truncated_where_summer_time_begins {
    option location = timezone.location(name: "Australia/Lord_Howe")

    got =
        _spring
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        hour: date.truncate(t: r.t, unit: 1h),
                        day: date.truncate(t: r.t, unit: 1d),
                        month: date.truncate(t: r.t, unit: 1mo),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,day,hour,month,t
,,0,2024-10-05T13:30:00Z,2024-10-05T14:30:00Z,2024-09-30T13:30:00Z,2024-10-05T15:29:59Z
,,0,2024-10-05T13:30:00Z,2024-10-05T15:30:00Z,2024-09-30T13:30:00Z,2024-10-05T15:30:00Z
,,0,2024-10-05T13:30:00Z,2024-10-06T12:00:00Z,2024-09-30T13:30:00Z,2024-10-06T12:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase added_where_summer_time_begins {
    option location = timezone.location(name: "Australia/Lord_Howe")

    got =
        _spring
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        day: date.add(d: 1d, to: r.t),
                        hours: date.add(d: 24h, to: r.t),
                        back: date.sub(d: 1d, from: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,back,day,hours,t
,,0,2024-10-04T15:29:59Z,2024-10-06T14:59:59Z,2024-10-06T14:59:59Z,2024-10-05T15:29:59Z
,,0,2024-10-04T16:00:00Z,2024-10-06T15:30:00Z,2024-10-06T15:30:00Z,2024-10-05T15:30:00Z
,,0,2024-10-05T12:30:00Z,2024-10-07T12:00:00Z,2024-10-07T12:00:00Z,2024-10-06T12:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase added_where_summer_time_ends {
    option location = timezone.location(name: "Australia/Lord_Howe")

    got =
        _autumn
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        day: date.add(d: 1d, to: r.t),
                        hour: date.add(d: 1h, to: r.t),
                        back: date.sub(d: 1d, from: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,back,day,hour,t
,,0,2024-04-05T14:59:59Z,2024-04-07T15:29:59Z,2024-04-06T16:29:59Z,2024-04-06T14:59:59Z
,,0,2024-04-05T14:30:00Z,2024-04-07T15:00:00Z,2024-04-06T16:00:00Z,2024-04-06T15:00:00Z
,,0,2024-04-05T15:00:00Z,2024-04-07T15:30:00Z,2024-04-06T16:30:00Z,2024-04-06T15:30:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase ends_of_months {
    got =
        array.from(
            rows: [
                {t: 2024-01-31T10:00:00Z},
                {t: 2023-01-31T10:00:00Z},
                {t: 2024-03-31T10:00:00Z},
                {t: 2024-02-29T10:00:00Z},
            ],
        )
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        plus: date.add(d: 1mo, to: r.t),
                        minus: date.sub(d: 1mo, from: r.t),
                        year: date.add(d: 1y, to: r.t),
                        both: date.add(d: 1mo1d, to: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339
#group,false,false,false,false,false,false,false
#default,_result,,,,,,
,result,table,both,minus,plus,t,year
,,0,2024-03-01T10:00:00Z,2023-12-31T10:00:00Z,2024-02-29T10:00:00Z,2024-01-31T10:00:00Z,2025-01-31T10:00:00Z
,,0,2023-03-01T10:00:00Z,2022-12-31T10:00:00Z,2023-02-28T10:00:00Z,2023-01-31T10:00:00Z,2024-01-31T10:00:00Z
,,0,2024-05-01T10:00:00Z,2024-02-29T10:00:00Z,2024-04-30T10:00:00Z,2024-03-31T10:00:00Z,2025-03-31T10:00:00Z
,,0,2024-03-30T10:00:00Z,2024-01-29T10:00:00Z,2024-03-29T10:00:00Z,2024-02-29T10:00:00Z,2025-02-28T10:00:00Z
",
        )

    testing.diff(got: got, want: want)
}
