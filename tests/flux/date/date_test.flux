package date_test


import "array"
import "date"
import "experimental"
import "testing"
import "timezone"

moments =
    array.from(
        rows: [
            {t: 2021-03-14T09:30:00Z},
            {t: 2021-03-14T10:30:00Z},
            {t: 2021-11-07T08:30:00Z},
            {t: 2021-11-07T09:30:00Z},
            {t: 2021-11-07T10:30:00Z},
            {t: 1969-12-31T23:59:59.5Z},
            {t: 1900-01-01T00:00:00Z},
            {t: 2016-02-29T23:59:59.999999999Z},
            {t: 2100-07-01T12:00:00Z},
        ],
    )

testcase part_year {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.year(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021},
                {t: 2021-03-14T10:30:00Z, v: 2021},
                {t: 2021-11-07T08:30:00Z, v: 2021},
                {t: 2021-11-07T09:30:00Z, v: 2021},
                {t: 2021-11-07T10:30:00Z, v: 2021},
                {t: 1969-12-31T23:59:59.5Z, v: 1969},
                {t: 1900-01-01T00:00:00Z, v: 1900},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016},
                {t: 2100-07-01T12:00:00Z, v: 2100},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_quarter {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.quarter(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 1},
                {t: 2021-03-14T10:30:00Z, v: 1},
                {t: 2021-11-07T08:30:00Z, v: 4},
                {t: 2021-11-07T09:30:00Z, v: 4},
                {t: 2021-11-07T10:30:00Z, v: 4},
                {t: 1969-12-31T23:59:59.5Z, v: 4},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 1},
                {t: 2100-07-01T12:00:00Z, v: 3},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_month {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.month(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 3},
                {t: 2021-03-14T10:30:00Z, v: 3},
                {t: 2021-11-07T08:30:00Z, v: 11},
                {t: 2021-11-07T09:30:00Z, v: 11},
                {t: 2021-11-07T10:30:00Z, v: 11},
                {t: 1969-12-31T23:59:59.5Z, v: 12},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2},
                {t: 2100-07-01T12:00:00Z, v: 7},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_week {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.week(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 10},
                {t: 2021-03-14T10:30:00Z, v: 10},
                {t: 2021-11-07T08:30:00Z, v: 44},
                {t: 2021-11-07T09:30:00Z, v: 44},
                {t: 2021-11-07T10:30:00Z, v: 44},
                {t: 1969-12-31T23:59:59.5Z, v: 1},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 9},
                {t: 2100-07-01T12:00:00Z, v: 26},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_yearDay {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.yearDay(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 73},
                {t: 2021-03-14T10:30:00Z, v: 73},
                {t: 2021-11-07T08:30:00Z, v: 311},
                {t: 2021-11-07T09:30:00Z, v: 311},
                {t: 2021-11-07T10:30:00Z, v: 311},
                {t: 1969-12-31T23:59:59.5Z, v: 365},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 60},
                {t: 2100-07-01T12:00:00Z, v: 182},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_monthDay {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.monthDay(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 14},
                {t: 2021-03-14T10:30:00Z, v: 14},
                {t: 2021-11-07T08:30:00Z, v: 7},
                {t: 2021-11-07T09:30:00Z, v: 7},
                {t: 2021-11-07T10:30:00Z, v: 7},
                {t: 1969-12-31T23:59:59.5Z, v: 31},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 29},
                {t: 2100-07-01T12:00:00Z, v: 1},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_weekDay {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.weekDay(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 3},
                {t: 1900-01-01T00:00:00Z, v: 1},
                {t: 2016-02-29T23:59:59.999999999Z, v: 1},
                {t: 2100-07-01T12:00:00Z, v: 4},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_hour {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.hour(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 9},
                {t: 2021-03-14T10:30:00Z, v: 10},
                {t: 2021-11-07T08:30:00Z, v: 8},
                {t: 2021-11-07T09:30:00Z, v: 9},
                {t: 2021-11-07T10:30:00Z, v: 10},
                {t: 1969-12-31T23:59:59.5Z, v: 23},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 23},
                {t: 2100-07-01T12:00:00Z, v: 12},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_minute {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.minute(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 30},
                {t: 2021-03-14T10:30:00Z, v: 30},
                {t: 2021-11-07T08:30:00Z, v: 30},
                {t: 2021-11-07T09:30:00Z, v: 30},
                {t: 2021-11-07T10:30:00Z, v: 30},
                {t: 1969-12-31T23:59:59.5Z, v: 59},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 59},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_second {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.second(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 59},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 59},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_millisecond {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.millisecond(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 500},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 999},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_microsecond {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.microsecond(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 500000},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 999999},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase part_nanosecond {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.nanosecond(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 500000000},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 999999999},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_year {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.year(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021},
                {t: 2021-03-14T10:30:00Z, v: 2021},
                {t: 2021-11-07T08:30:00Z, v: 2021},
                {t: 2021-11-07T09:30:00Z, v: 2021},
                {t: 2021-11-07T10:30:00Z, v: 2021},
                {t: 1969-12-31T23:59:59.5Z, v: 1969},
                {t: 1900-01-01T00:00:00Z, v: 1899},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016},
                {t: 2100-07-01T12:00:00Z, v: 2100},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_month {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.month(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 3},
                {t: 2021-03-14T10:30:00Z, v: 3},
                {t: 2021-11-07T08:30:00Z, v: 11},
                {t: 2021-11-07T09:30:00Z, v: 11},
                {t: 2021-11-07T10:30:00Z, v: 11},
                {t: 1969-12-31T23:59:59.5Z, v: 12},
                {t: 1900-01-01T00:00:00Z, v: 12},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2},
                {t: 2100-07-01T12:00:00Z, v: 7},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_week {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.week(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 10},
                {t: 2021-03-14T10:30:00Z, v: 10},
                {t: 2021-11-07T08:30:00Z, v: 44},
                {t: 2021-11-07T09:30:00Z, v: 44},
                {t: 2021-11-07T10:30:00Z, v: 44},
                {t: 1969-12-31T23:59:59.5Z, v: 1},
                {t: 1900-01-01T00:00:00Z, v: 52},
                {t: 2016-02-29T23:59:59.999999999Z, v: 9},
                {t: 2100-07-01T12:00:00Z, v: 26},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_weekDay {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.weekDay(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 0},
                {t: 2021-03-14T10:30:00Z, v: 0},
                {t: 2021-11-07T08:30:00Z, v: 0},
                {t: 2021-11-07T09:30:00Z, v: 0},
                {t: 2021-11-07T10:30:00Z, v: 0},
                {t: 1969-12-31T23:59:59.5Z, v: 3},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 1},
                {t: 2100-07-01T12:00:00Z, v: 4},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_hour {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.hour(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 1},
                {t: 2021-03-14T10:30:00Z, v: 3},
                {t: 2021-11-07T08:30:00Z, v: 1},
                {t: 2021-11-07T09:30:00Z, v: 1},
                {t: 2021-11-07T10:30:00Z, v: 2},
                {t: 1969-12-31T23:59:59.5Z, v: 15},
                {t: 1900-01-01T00:00:00Z, v: 16},
                {t: 2016-02-29T23:59:59.999999999Z, v: 15},
                {t: 2100-07-01T12:00:00Z, v: 5},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_minute {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.minute(t: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 30},
                {t: 2021-03-14T10:30:00Z, v: 30},
                {t: 2021-11-07T08:30:00Z, v: 30},
                {t: 2021-11-07T09:30:00Z, v: 30},
                {t: 2021-11-07T10:30:00Z, v: 30},
                {t: 1969-12-31T23:59:59.5Z, v: 59},
                {t: 1900-01-01T00:00:00Z, v: 0},
                {t: 2016-02-29T23:59:59.999999999Z, v: 59},
                {t: 2100-07-01T12:00:00Z, v: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_clock {
    got =
        moments
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        v: date.time(t: r.t, location: timezone.location(name: "Asia/Kolkata")),
                    }),
            )
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T15:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T16:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T14:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T15:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T16:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1970-01-01T05:29:59.5Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T05:21:10Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-03-01T05:29:59.999999999Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T17:30:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase zone_and_offset {
    got =
        moments
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        v: date.time(t: r.t, location: {zone: "America/New_York", offset: 1h}),
                    }),
            )
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T06:30:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T07:30:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T04:30:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T05:30:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T06:30:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T19:59:59.5Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-31T20:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T19:59:59.999999999Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T09:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_hours {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1h)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T09:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T10:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T08:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T09:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T10:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T23:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T23:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T12:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_weeks {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1w)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-11T00:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-11T00:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-04T00:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-04T00:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-04T00:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-25T00:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-28T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-25T00:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_months {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1mo)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-01T00:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-01T00:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-01T00:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-01T00:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-01T00:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-01T00:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-01T00:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_quarters {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 3mo)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-01-01T00:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-01-01T00:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-10-01T00:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-10-01T00:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-10-01T00:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-10-01T00:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-01-01T00:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_five_years {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 5y)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2020-01-01T00:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2020-01-01T00:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2020-01-01T00:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2020-01-01T00:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2020-01-01T00:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1965-01-01T00:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2015-01-01T00:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-01-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_seven_hours {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 7h)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T05:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T05:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T05:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T05:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T05:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T17:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-31T19:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T23:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T07:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_to_the_beginning {
    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: inf)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 1970-01-01T00:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 1970-01-01T00:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 1970-01-01T00:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 1970-01-01T00:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 1970-01-01T00:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1677-09-21T00:12:43.145224193Z},
                {t: 1900-01-01T00:00:00Z, v: 1677-09-21T00:12:43.145224193Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 1970-01-01T00:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 1970-01-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_truncate_to_hours {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1h)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T09:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T10:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T08:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T08:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T10:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T23:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T23:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T12:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_truncate_to_half_hours {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 30m)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T09:30:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T10:30:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T08:30:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T08:30:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T10:30:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T23:30:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T23:30:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T12:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_truncate_to_days {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1d)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T08:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T08:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T08:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-31T08:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T08:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T07:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_truncate_to_months {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.truncate(t: r.t, unit: 1mo)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-01T08:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-01T08:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-01T07:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-01T07:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-01T07:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-01T08:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-01T08:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-01T08:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T07:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase truncate_with_an_offset {
    got =
        moments
            |> map(
                fn: (r) =>
                    ({
                        t: r.t,
                        v: date.truncate(t: r.t, unit: 1d, location: timezone.fixed(offset: -7h)),
                    }),
            )
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T07:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T07:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T07:00:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T07:00:00Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-31T07:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T07:00:00Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T07:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase add_months {
    got =
        array.from(
            rows: [
                {v: date.add(d: 1mo, to: 2024-01-31T10:00:00Z)},
                {v: date.add(d: 13mo, to: 2024-01-31T10:00:00Z)},
                {v: date.add(d: 1mo1d, to: 2024-01-31T10:00:00Z)},
                {v: date.add(d: -1mo, to: 2024-03-31T10:00:00Z)},
                {v: date.add(d: 1y, to: 2024-02-29T10:00:00Z)},
            ],
        )
    want =
        array.from(
            rows: [
                {v: 2024-02-29T10:00:00Z},
                {v: 2025-02-28T10:00:00Z},
                {v: 2024-03-01T10:00:00Z},
                {v: 2024-02-29T10:00:00Z},
                {v: 2025-02-28T10:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase sub_is_add_turned_round {
    got =
        array.from(
            rows: [
                {v: date.sub(d: 1mo, from: 2024-03-31T10:00:00Z)},
                {v: date.sub(d: -1h, from: 2024-03-31T10:00:00Z)},
                {v: date.sub(d: 1y2mo3h, from: 2024-03-31T10:00:00Z)},
            ],
        )
    want =
        array.from(
            rows: [{v: 2024-02-29T10:00:00Z}, {v: 2024-03-31T11:00:00Z}, {v: 2023-01-31T07:00:00Z}],
        )

    testing.diff(got: got, want: want)
}

testcase local_add_of_an_hour {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.add(d: 1h, to: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T10:00:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T11:30:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T10:30:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T10:30:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T11:30:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1970-01-01T00:59:59.5Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-01T01:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-03-01T00:59:59.999999999Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T13:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_add_of_a_day {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.add(d: 1d, to: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-15T08:30:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-15T10:30:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-08T09:30:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-08T09:30:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-08T10:30:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1970-01-01T23:59:59.5Z},
                {t: 1900-01-01T00:00:00Z, v: 1900-01-02T00:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-03-01T23:59:59.999999999Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-02T12:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_sub_of_an_hour {
    option location = timezone.location(name: "America/Los_Angeles")

    got = moments |> map(fn: (r) => ({t: r.t, v: date.sub(d: 1h, from: r.t)}))
    want =
        array.from(
            rows: [
                {t: 2021-03-14T09:30:00Z, v: 2021-03-14T08:30:00Z},
                {t: 2021-03-14T10:30:00Z, v: 2021-03-14T10:00:00Z},
                {t: 2021-11-07T08:30:00Z, v: 2021-11-07T07:30:00Z},
                {t: 2021-11-07T09:30:00Z, v: 2021-11-07T07:30:00Z},
                {t: 2021-11-07T10:30:00Z, v: 2021-11-07T08:30:00Z},
                {t: 1969-12-31T23:59:59.5Z, v: 1969-12-31T22:59:59.5Z},
                {t: 1900-01-01T00:00:00Z, v: 1899-12-31T23:00:00Z},
                {t: 2016-02-29T23:59:59.999999999Z, v: 2016-02-29T22:59:59.999999999Z},
                {t: 2100-07-01T12:00:00Z, v: 2100-07-01T11:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase add_months_with_an_offset {
    got =
        array.from(
            rows: [
                {
                    v:
                        date.add(
                            d: 1mo,
                            to: 2024-01-31T22:00:00Z,
                            location: timezone.fixed(offset: 5h),
                        ),
                },
            ],
        )
    want = array.from(rows: [{v: 2024-02-29T22:00:00Z}])

    testing.diff(got: got, want: want)
}

testcase durations_count_from_now {
    option now = () => 2024-05-16T10:30:00Z

    got =
        array.from(
            rows: [
                {
                    hour: date.hour(t: -2h),
                    day: date.truncate(t: -1d, unit: 1d),
                    later: date.add(d: 1h, to: 30m),
                    month: date.month(t: 1mo),
                },
            ],
        )
    want =
        array.from(
            rows: [{hour: 8, day: 2024-05-15T00:00:00Z, later: 2024-05-16T12:00:00Z, month: 6}],
        )

    testing.diff(got: got, want: want)
}

testcase scale_both_parts {
    got =
        array.from(
            rows: [
                {v: string(v: date.scale(d: 1mo2h, n: 3))},
                {v: string(v: date.scale(d: 1h, n: -2))},
                {v: string(v: date.scale(d: 1h, n: 0))},
            ],
        )
    want = array.from(rows: [{v: "3mo6h"}, {v: "-2h"}, {v: "0ns"}])

    testing.diff(got: got, want: want)
}

testcase functions_of_experimental {
    got =
        array.from(
            rows: [
                {v: experimental.addDuration(d: 1mo, to: 2024-01-31T10:00:00Z)},
                {v: experimental.subDuration(d: 1mo, from: 2024-03-31T10:00:00Z)},
            ],
        )
    want = array.from(rows: [{v: 2024-02-29T10:00:00Z}, {v: 2024-02-29T10:00:00Z}])

    testing.diff(got: got, want: want)
}

testcase no_unit {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{v: date.truncate(t: 2024-01-01T00:00:00Z, unit: 0s)}])
                |> tableFind(fn: (key) => true),
        want: /duration used as an interval cannot be zero/,
    )
}

testcase negative_unit {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{v: date.truncate(t: 2024-01-01T00:00:00Z, unit: -1h)}])
                |> tableFind(fn: (key) => true),
        want: /duration used as an interval cannot be negative/,
    )
}

testcase mixed_unit {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{v: date.truncate(t: 2024-01-01T00:00:00Z, unit: 1mo1h)}])
                |> tableFind(fn: (key) => true),
        want: /duration used as an interval cannot mix month and nanosecond units/,
    )
}

testcase no_such_zone {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {
                        v:
                            date.hour(
                                t: 2024-01-01T00:00:00Z,
                                location: {zone: "Mars/Base", offset: 0h},
                            ),
                    },
                ],
            )
                |> tableFind(fn: (key) => true),
        want: /invalid location/,
    )
}

testcase no_such_zone_to_truncate_in {
    testing.shouldError(
        fn: () =>
            array.from(
                rows: [
                    {
                        v:
                            date.truncate(
                                t: 2024-01-01T00:00:00Z,
                                unit: 1h,
                                location: {zone: "Mars/Base", offset: 0h},
                            ),
                    },
                ],
            )
                |> tableFind(fn: (key) => true),
        want: /unknown time zone Mars\/Base/,
    )
}
