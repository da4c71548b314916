// Parts of times at the edges: before 1970, leap days, ends of years, and a zone whose summer time is half an hour.
package parts_test


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

testcase parts_of_a_date {
    got =
        _times
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        year: date.year(t: r.t),
                        quarter: date.quarter(t: r.t),
                        month: date.month(t: r.t),
                        week: date.week(t: r.t),
                        monthDay: date.monthDay(t: r.t),
                        yearDay: date.yearDay(t: r.t),
                        weekDay: date.weekDay(t: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,long,long,dateTime:RFC3339,long,long,long,long
#group,false,false,false,false,false,false,false,false,false,false
#default,_result,,,,,,,,,
,result,table,month,monthDay,quarter,t,week,weekDay,year,yearDay
,,0,12,31,4,1969-12-31T23:59:59.999999999Z,1,3,1969,365
,,0,1,1,1,1970-01-01T00:00:00Z,1,4,1970,1
,,0,2,29,1,2024-02-29T12:34:56.789012345Z,9,4,2024,60
,,0,12,31,4,2020-12-31T23:30:00Z,53,4,2020,366
,,0,1,3,1,2021-01-03T23:00:00Z,53,0,2021,3
,,0,3,1,1,1900-03-01T00:00:00Z,9,4,1900,60
,,0,12,31,4,2199-12-31T00:00:00Z,1,2,2199,365
",
        )

    testing.diff(got: got, want: want)
}

testcase parts_of_a_clock {
    got =
        _times
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        hour: date.hour(t: r.t),
                        minute: date.minute(t: r.t),
                        second: date.second(t: r.t),
                        ms: date.millisecond(t: r.t),
                        us: date.microsecond(t: r.t),
                        ns: date.nanosecond(t: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,long,long,long,long,dateTime:RFC3339,long
#group,false,false,false,false,false,false,false,false,false
#default,_result,,,,,,,,
,result,table,hour,minute,ms,ns,second,t,us
,,0,23,59,999,999999999,59,1969-12-31T23:59:59.999999999Z,999999
,,0,0,0,0,0,0,1970-01-01T00:00:00Z,0
,,0,12,34,789,789012345,56,2024-02-29T12:34:56.789012345Z,789012
,,0,23,30,0,0,0,2020-12-31T23:30:00Z,0
,,0,23,0,0,0,0,2021-01-03T23:00:00Z,0
,,0,0,0,0,0,0,1900-03-01T00:00:00Z,0
,,0,0,0,0,0,0,2199-12-31T00:00:00Z,0
",
        )

    testing.diff(got: got, want: want)
}

testcase parts_where_summer_time_begins {
    option location = timezone.location(name: "Australia/Lord_Howe")

    got =
        _spring
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        hour: date.hour(t: r.t),
                        minute: date.minute(t: r.t),
                        day: date.monthDay(t: r.t),
                        clock: date.time(t: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long,long,long,dateTime:RFC3339
#group,false,false,false,false,false,false,false
#default,_result,,,,,,
,result,table,clock,day,hour,minute,t
,,0,2024-10-06T01:59:59Z,6,1,59,2024-10-05T15:29:59Z
,,0,2024-10-06T02:30:00Z,6,2,30,2024-10-05T15:30:00Z
,,0,2024-10-06T23:00:00Z,6,23,0,2024-10-06T12:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase parts_where_summer_time_ends {
    option location = timezone.location(name: "Australia/Lord_Howe")

    got =
        _autumn
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        hour: date.hour(t: r.t),
                        minute: date.minute(t: r.t),
                        clock: date.time(t: r.t),
                    }),
            )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339,long,long,dateTime:RFC3339
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,clock,hour,minute,t
,,0,2024-04-07T01:59:59Z,1,59,2024-04-06T14:59:59Z
,,0,2024-04-07T01:30:00Z,1,30,2024-04-06T15:00:00Z
,,0,2024-04-07T02:00:00Z,2,0,2024-04-06T15:30:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase an_offset_beside_a_zone {
    option location = {zone: "America/New_York", offset: 1h}

    got =
        _times
            |> limit(n: 3)
            |> map(fn: (r) => ({t: r.t, hour: date.hour(t: r.t), day: date.monthDay(t: r.t)}))
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,long,dateTime:RFC3339
#group,false,false,false,false,false
#default,_result,,,,
,result,table,day,hour,t
,,0,31,19,1969-12-31T23:59:59.999999999Z
,,0,31,20,1970-01-01T00:00:00Z
,,0,29,8,2024-02-29T12:34:56.789012345Z
",
        )

    testing.diff(got: got, want: want)
}

testcase names_of_days_and_months {
    got =
        array.from(
            rows: [
                {
                    days:
                        display(
                            v: [
                                date.Sunday,
                                date.Monday,
                                date.Tuesday,
                                date.Wednesday,
                                date.Thursday,
                                date.Friday,
                                date.Saturday,
                            ],
                        ),
                    months:
                        display(
                            v: [
                                date.January,
                                date.February,
                                date.March,
                                date.April,
                                date.May,
                                date.June,
                                date.July,
                                date.August,
                                date.September,
                                date.October,
                                date.November,
                                date.December,
                            ],
                        ),
                },
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string,string
#group,false,false,false,false
#default,_result,,,
,result,table,days,months
,,0,\"[
    0,
    1,
    2,
    3,
    4,
    5,
    6
]\",\"[
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
    11,
    12
]\"
",
        )

    testing.diff(got: got, want: want)
}

testcase parts_of_no_rows {
    got = _times |> filter(fn: (r) => false) |> map(fn: (r) => ({hour: date.hour(t: r.t)}))
    want = csv.from(csv: "

")

    testing.diff(got: got, want: want)
}

testcase a_duration_is_from_now {
    option now = () => 2024-03-31T12:00:00Z

    got =
        array.from(
            rows: [
                {
                    a: date.month(t: -1mo),
                    b: date.hour(t: 1h),
                    c: date.truncate(t: -1d, unit: 1w),
                    d: date.year(t: 1y),
                },
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,long,dateTime:RFC3339,long
#group,false,false,false,false,false,false
#default,_result,,,,,
,result,table,a,b,c,d
,,0,2,13,2024-03-28T00:00:00Z,2025
",
        )

    testing.diff(got: got, want: want)
}
