package date_test


import "array"
import "date"
import "internal/debug"
import "testing"
import "timezone"

_no_time = debug.null(type: "time")

// The reference engine ends with an internal error in all of these.
testcase parts_of_a_null {
    got =
        array.from(rows: [{t: _no_time}])
            |> map(
                fn: (r) =>
                    ({
                        second: date.second(t: r.t),
                        minute: date.minute(t: r.t),
                        hour: date.hour(t: r.t),
                        weekDay: date.weekDay(t: r.t),
                        monthDay: date.monthDay(t: r.t),
                        yearDay: date.yearDay(t: r.t),
                        month: date.month(t: r.t),
                        year: date.year(t: r.t),
                        week: date.week(t: r.t),
                        quarter: date.quarter(t: r.t),
                        millisecond: date.millisecond(t: r.t),
                        microsecond: date.microsecond(t: r.t),
                        nanosecond: date.nanosecond(t: r.t),
                    }),
            )
    none = debug.null(type: "int")
    want =
        array.from(
            rows: [
                {
                    second: none,
                    minute: none,
                    hour: none,
                    weekDay: none,
                    monthDay: none,
                    yearDay: none,
                    month: none,
                    year: none,
                    week: none,
                    quarter: none,
                    millisecond: none,
                    microsecond: none,
                    nanosecond: none,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_times_and_differences_of_nulls {
    tokyo = timezone.location(name: "Asia/Tokyo")
    got =
        array.from(
            rows: [
                {v: date.time(t: _no_time)},
                {v: date.time(t: _no_time, location: tokyo)},
                {v: date.truncate(t: _no_time, unit: 1d, location: tokyo)},
                {v: date.add(d: 1h, to: _no_time, location: tokyo)},
                {v: date.sub(d: 1h, from: _no_time)},
                {v: date.sub(d: debug.null(type: "duration"), from: 2024-05-01T10:30:00Z)},
            ],
        )
    want =
        array.from(
            rows: [
                {v: _no_time},
                {v: _no_time},
                {v: _no_time},
                {v: _no_time},
                {v: _no_time},
                {v: _no_time},
            ],
        )

    testing.diff(got: got, want: want)
}
