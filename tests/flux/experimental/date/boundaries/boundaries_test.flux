package boundaries_test


import "array"
import "experimental/date/boundaries"
import "testing"
import "timezone"

testcase days_before_a_thursday {
    option now = () => 2024-05-16T10:30:00Z

    got =
        array.from(
            rows: [
                {start: boundaries.monday().start, stop: boundaries.monday().stop, name: "monday"},
                {
                    start: boundaries.tuesday().start,
                    stop: boundaries.tuesday().stop,
                    name: "tuesday",
                },
                {
                    start: boundaries.wednesday().start,
                    stop: boundaries.wednesday().stop,
                    name: "wednesday",
                },
                {
                    start: boundaries.thursday().start,
                    stop: boundaries.thursday().stop,
                    name: "thursday",
                },
                {start: boundaries.friday().start, stop: boundaries.friday().stop, name: "friday"},
                {
                    start: boundaries.saturday().start,
                    stop: boundaries.saturday().stop,
                    name: "saturday",
                },
                {start: boundaries.sunday().start, stop: boundaries.sunday().stop, name: "sunday"},
                {
                    start: boundaries.yesterday().start,
                    stop: boundaries.yesterday().stop,
                    name: "yesterday",
                },
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-13T00:00:00Z, stop: 2024-05-14T00:00:00Z, name: "monday"},
                {start: 2024-05-14T00:00:00Z, stop: 2024-05-15T00:00:00Z, name: "tuesday"},
                {start: 2024-05-15T00:00:00Z, stop: 2024-05-16T00:00:00Z, name: "wednesday"},
                {start: 2024-05-09T00:00:00Z, stop: 2024-05-10T00:00:00Z, name: "thursday"},
                {start: 2024-05-10T00:00:00Z, stop: 2024-05-11T00:00:00Z, name: "friday"},
                {start: 2024-05-11T00:00:00Z, stop: 2024-05-12T00:00:00Z, name: "saturday"},
                {start: 2024-05-12T00:00:00Z, stop: 2024-05-13T00:00:00Z, name: "sunday"},
                {start: 2024-05-15T00:00:00Z, stop: 2024-05-16T00:00:00Z, name: "yesterday"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase days_before_a_monday {
    option now = () => 2024-05-13T00:00:00Z

    got =
        array.from(
            rows: [
                {start: boundaries.monday().start, stop: boundaries.monday().stop, name: "monday"},
                {
                    start: boundaries.tuesday().start,
                    stop: boundaries.tuesday().stop,
                    name: "tuesday",
                },
                {
                    start: boundaries.wednesday().start,
                    stop: boundaries.wednesday().stop,
                    name: "wednesday",
                },
                {
                    start: boundaries.thursday().start,
                    stop: boundaries.thursday().stop,
                    name: "thursday",
                },
                {start: boundaries.friday().start, stop: boundaries.friday().stop, name: "friday"},
                {
                    start: boundaries.saturday().start,
                    stop: boundaries.saturday().stop,
                    name: "saturday",
                },
                {start: boundaries.sunday().start, stop: boundaries.sunday().stop, name: "sunday"},
                {
                    start: boundaries.yesterday().start,
                    stop: boundaries.yesterday().stop,
                    name: "yesterday",
                },
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-06T00:00:00Z, stop: 2024-05-07T00:00:00Z, name: "monday"},
                {start: 2024-05-07T00:00:00Z, stop: 2024-05-08T00:00:00Z, name: "tuesday"},
                {start: 2024-05-08T00:00:00Z, stop: 2024-05-09T00:00:00Z, name: "wednesday"},
                {start: 2024-05-09T00:00:00Z, stop: 2024-05-10T00:00:00Z, name: "thursday"},
                {start: 2024-05-10T00:00:00Z, stop: 2024-05-11T00:00:00Z, name: "friday"},
                {start: 2024-05-11T00:00:00Z, stop: 2024-05-12T00:00:00Z, name: "saturday"},
                {start: 2024-05-12T00:00:00Z, stop: 2024-05-13T00:00:00Z, name: "sunday"},
                {start: 2024-05-12T00:00:00Z, stop: 2024-05-13T00:00:00Z, name: "yesterday"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase days_before_a_sunday {
    option now = () => 2024-05-12T23:59:59Z

    got =
        array.from(
            rows: [
                {start: boundaries.monday().start, stop: boundaries.monday().stop, name: "monday"},
                {
                    start: boundaries.tuesday().start,
                    stop: boundaries.tuesday().stop,
                    name: "tuesday",
                },
                {
                    start: boundaries.wednesday().start,
                    stop: boundaries.wednesday().stop,
                    name: "wednesday",
                },
                {
                    start: boundaries.thursday().start,
                    stop: boundaries.thursday().stop,
                    name: "thursday",
                },
                {start: boundaries.friday().start, stop: boundaries.friday().stop, name: "friday"},
                {
                    start: boundaries.saturday().start,
                    stop: boundaries.saturday().stop,
                    name: "saturday",
                },
                {start: boundaries.sunday().start, stop: boundaries.sunday().stop, name: "sunday"},
                {
                    start: boundaries.yesterday().start,
                    stop: boundaries.yesterday().stop,
                    name: "yesterday",
                },
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-06T00:00:00Z, stop: 2024-05-07T00:00:00Z, name: "monday"},
                {start: 2024-05-07T00:00:00Z, stop: 2024-05-08T00:00:00Z, name: "tuesday"},
                {start: 2024-05-08T00:00:00Z, stop: 2024-05-09T00:00:00Z, name: "wednesday"},
                {start: 2024-05-09T00:00:00Z, stop: 2024-05-10T00:00:00Z, name: "thursday"},
                {start: 2024-05-10T00:00:00Z, stop: 2024-05-11T00:00:00Z, name: "friday"},
                {start: 2024-05-11T00:00:00Z, stop: 2024-05-12T00:00:00Z, name: "saturday"},
                {start: 2024-05-05T00:00:00Z, stop: 2024-05-06T00:00:00Z, name: "sunday"},
                {start: 2024-05-11T00:00:00Z, stop: 2024-05-12T00:00:00Z, name: "yesterday"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_days_when_clocks_change {
    option now = () => 2021-03-15T20:00:00Z
    option location = timezone.location(name: "America/Los_Angeles")

    got =
        array.from(
            rows: [
                {start: boundaries.monday().start, stop: boundaries.monday().stop, name: "monday"},
                {
                    start: boundaries.tuesday().start,
                    stop: boundaries.tuesday().stop,
                    name: "tuesday",
                },
                {
                    start: boundaries.wednesday().start,
                    stop: boundaries.wednesday().stop,
                    name: "wednesday",
                },
                {
                    start: boundaries.thursday().start,
                    stop: boundaries.thursday().stop,
                    name: "thursday",
                },
                {start: boundaries.friday().start, stop: boundaries.friday().stop, name: "friday"},
                {
                    start: boundaries.saturday().start,
                    stop: boundaries.saturday().stop,
                    name: "saturday",
                },
                {start: boundaries.sunday().start, stop: boundaries.sunday().stop, name: "sunday"},
                {
                    start: boundaries.yesterday().start,
                    stop: boundaries.yesterday().stop,
                    name: "yesterday",
                },
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2021-03-08T08:00:00Z, stop: 2021-03-09T08:00:00Z, name: "monday"},
                {start: 2021-03-09T08:00:00Z, stop: 2021-03-10T08:00:00Z, name: "tuesday"},
                {start: 2021-03-10T08:00:00Z, stop: 2021-03-11T08:00:00Z, name: "wednesday"},
                {start: 2021-03-11T08:00:00Z, stop: 2021-03-12T08:00:00Z, name: "thursday"},
                {start: 2021-03-12T08:00:00Z, stop: 2021-03-13T08:00:00Z, name: "friday"},
                {start: 2021-03-13T08:00:00Z, stop: 2021-03-14T08:00:00Z, name: "saturday"},
                {start: 2021-03-14T08:00:00Z, stop: 2021-03-15T07:00:00Z, name: "sunday"},
                {start: 2021-03-14T08:00:00Z, stop: 2021-03-15T07:00:00Z, name: "yesterday"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase weeks {
    option now = () => 2024-05-16T10:30:00Z

    got =
        array.from(
            rows: [
                boundaries.week(),
                boundaries.week(week_offset: -3),
                boundaries.week(week_offset: 2),
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-13T00:00:00Z, stop: 2024-05-20T00:00:00Z},
                {start: 2024-04-22T00:00:00Z, stop: 2024-04-29T00:00:00Z},
                {start: 2024-05-27T00:00:00Z, stop: 2024-06-03T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase weeks_on_a_monday {
    option now = () => 2024-05-13T10:30:00Z

    got = array.from(rows: [boundaries.week(), boundaries.week(start_sunday: true)])
    want =
        array.from(
            rows: [
                {start: 2024-05-13T00:00:00Z, stop: 2024-05-20T00:00:00Z},
                {start: 2024-05-12T00:00:00Z, stop: 2024-05-19T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase weeks_from_sunday {
    option now = () => 2024-05-12T10:30:00Z

    got =
        array.from(
            rows: [
                boundaries.week(start_sunday: true),
                boundaries.week(start_sunday: true, week_offset: -1),
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-12T00:00:00Z, stop: 2024-05-19T00:00:00Z},
                {start: 2024-05-05T00:00:00Z, stop: 2024-05-12T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase months {
    option now = () => 2024-05-16T10:30:00Z

    got =
        array.from(
            rows: [
                boundaries.month(),
                boundaries.month(month_offset: -3),
                boundaries.month(month_offset: 12),
            ],
        )
    want =
        array.from(
            rows: [
                {start: 2024-05-01T00:00:00Z, stop: 2024-06-01T00:00:00Z},
                {start: 2024-02-01T00:00:00Z, stop: 2024-03-01T00:00:00Z},
                {start: 2025-05-01T00:00:00Z, stop: 2025-06-01T00:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase local_months {
    option now = () => 2024-05-01T01:30:00Z
    option location = timezone.location(name: "America/New_York")

    got = array.from(rows: [boundaries.month(), boundaries.month(month_offset: -3)])
    want =
        array.from(
            rows: [
                {start: 2024-04-01T04:00:00Z, stop: 2024-05-01T04:00:00Z},
                {start: 2024-01-01T05:00:00Z, stop: 2024-02-01T05:00:00Z},
            ],
        )

    testing.diff(got: got, want: want)
}
