package timezone_test


import "array"
import "testing"
import "timezone"

testcase locations_are_records {
    got =
        array.from(
            rows: [
                {zone: timezone.utc.zone, offset: string(v: timezone.utc.offset)},
                {
                    zone: timezone.fixed(offset: -8h).zone,
                    offset: string(v: timezone.fixed(offset: -8h).offset),
                },
                {
                    zone: timezone.location(name: "Europe/Oslo").zone,
                    offset: string(v: timezone.location(name: "Europe/Oslo").offset),
                },
            ],
        )
    want =
        array.from(
            rows: [
                {zone: "UTC", offset: "0ns"},
                {zone: "UTC", offset: "-8h"},
                {zone: "Europe/Oslo", offset: "0ns"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase no_such_zone {
    testing.shouldError(
        fn: () =>
            array.from(rows: [timezone.location(name: "Mars/Olympus")])
                |> tableFind(fn: (key) => true),
        want: /unknown time zone Mars\/Olympus/,
    )
}

testcase the_case_of_letters_counts {
    testing.shouldError(
        fn: () =>
            array.from(rows: [timezone.location(name: "europe/oslo")])
                |> tableFind(fn: (key) => true),
        want: /unknown time zone europe\/oslo/,
    )
}

testcase not_the_zone_of_the_machine {
    testing.shouldError(
        fn: () =>
            array.from(rows: [timezone.location(name: "Local")]) |> tableFind(fn: (key) => true),
        want: /unknown time zone Local/,
    )
}

testcase no_path {
    testing.shouldError(
        fn: () =>
            array.from(rows: [timezone.location(name: "../Oslo")]) |> tableFind(fn: (key) => true),
        want: /time: invalid location name/,
    )
}
