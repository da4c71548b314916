// Conversions from and to times and durations.
package time_conversions_test


import "array"
import "csv"
import "testing"

testcase times_of_texts {
    got =
        array.from(
            rows: [
                {v: time(v: "2024-05-01")},
                {v: time(v: "2024-05-01T10:00:00Z")},
                {v: time(v: "2024-05-01T10:00:00+02:00")},
                {v: time(v: "2024-05-01T10:00:00.5Z")},
                {v: time(v: "2024-05-01T10:00:00,5Z")},
                {v: time(v: "2024-05-01T10:00:00.1234567899Z")},
                {v: time(v: "2024-05-01T1:00:00Z")},
                {v: time(v: "1969-12-31T23:59:59-00:30")},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,v
,,0,2024-05-01T00:00:00Z
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T08:00:00Z
,,0,2024-05-01T10:00:00.5Z
,,0,2024-05-01T10:00:00.5Z
,,0,2024-05-01T10:00:00.123456789Z
,,0,2024-05-01T01:00:00Z
,,0,1970-01-01T00:29:59Z
",
        )

    testing.diff(got: got, want: want)
}

testcase times_of_numbers {
    got =
        array.from(
            rows: [
                {v: time(v: 0)},
                {v: time(v: -1)},
                {v: time(v: 9223372036854775807)},
                {v: time(v: uint(v: 1714557600000000000))},
                {v: time(v: 2024-05-01T00:00:00Z)},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,v
,,0,1970-01-01T00:00:00Z
,,0,1969-12-31T23:59:59.999999999Z
,,0,2262-04-11T23:47:16.854775807Z
,,0,2024-05-01T10:00:00Z
,,0,2024-05-01T00:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase numbers_of_times {
    got =
        array.from(
            rows: [
                {i: int(v: 2024-05-01T10:00:00.000000001Z), u: uint(v: 2024-05-01T10:00:00Z)},
                {i: int(v: 1969-12-31T23:59:59Z), u: uint(v: 1970-01-01T00:00:00Z)},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long,unsignedLong
#group,false,false,false,false
#default,_result,,,
,result,table,i,u
,,0,1714557600000000001,1714557600000000000
,,0,-1000000000,0
",
        )

    testing.diff(got: got, want: want)
}

testcase texts_of_times {
    got =
        array.from(
            rows: [
                {v: string(v: 2024-05-01T12:00:00+02:00)},
                {v: "${1969-12-31T23:59:59.5Z}"},
                {v: display(v: 2024-05-01T00:00:00Z)},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,v
,,0,2024-05-01T10:00:00.000000000Z
,,0,1969-12-31T23:59:59.500000000Z
,,0,2024-05-01T00:00:00.000000000Z
",
        )

    testing.diff(got: got, want: want)
}

testcase durations_of_texts {
    got =
        array.from(
            rows: [
                {v: display(v: duration(v: "1h30m"))},
                {v: display(v: duration(v: "90m"))},
                {v: display(v: duration(v: "1mo2d"))},
                {v: display(v: duration(v: "-1w"))},
                {v: display(v: duration(v: "1y"))},
                {v: display(v: duration(v: "1us2ns"))},
                {v: display(v: duration(v: "1µs"))},
                {v: display(v: duration(v: "24h"))},
                {v: display(v: duration(v: "0s"))},
                {v: display(v: duration(v: "1m1h"))},
                {v: display(v: duration(v: "9223372036854775807ns"))},
                {v: display(v: duration(v: ""))},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,v
,,0,1h30m
,,0,1h30m
,,0,1mo2d
,,0,-1w
,,0,1y
,,0,1us2ns
,,0,1us
,,0,1d
,,0,0ns
,,0,1h1m
,,0,15250w1d23h47m16s854ms775us807ns
,,0,0ns
",
        )

    testing.diff(got: got, want: want)
}

testcase durations_of_numbers {
    got =
        array.from(
            rows: [
                {v: display(v: duration(v: 5))},
                {v: display(v: duration(v: -90000000000))},
                {v: display(v: duration(v: uint(v: 86400000000000)))},
                {v: display(v: duration(v: 1h))},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,v
,,0,5ns
,,0,-1m30s
,,0,1d
,,0,1h
",
        )

    testing.diff(got: got, want: want)
}

testcase numbers_of_durations {
    got =
        array.from(rows: [{v: int(v: 1h)}, {v: int(v: -1d)}, {v: int(v: 1mo)}, {v: int(v: 1y2ns)}])
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,v
,,0,3600000000000
,,0,-86400000000000
,,0,2629800000000000
,,0,31557600000000002
",
        )

    testing.diff(got: got, want: want)
}

testcase texts_of_durations {
    got =
        array.from(
            rows: [
                {v: string(v: 36h)},
                {v: string(v: 7d)},
                {v: string(v: 0s)},
                {v: string(v: -90m)},
                {v: string(v: 1y13mo)},
                {v: string(v: 1mo2w3d)},
                {v: string(v: 1ns)},
            ],
        )
    want =
        csv.from(
            csv:
                "
#datatype,string,long,string
#group,false,false,false
#default,_result,,
,result,table,v
,,0,1d12h
,,0,1w
,,0,0ns
,,0,-1h30m
,,0,2y1mo
,,0,1mo2w3d
,,0,1ns
",
        )

    testing.diff(got: got, want: want)
}

testcase columns_of_times {
    got = array.from(rows: [{_value: "2024-05-01"}, {_value: "2024-05-01T10:00:00Z"}]) |> toTime()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,dateTime:RFC3339
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,2024-05-01T00:00:00Z
,,0,2024-05-01T10:00:00Z
",
        )

    testing.diff(got: got, want: want)
}

testcase columns_of_numbers {
    got = array.from(rows: [{_value: 2024-05-01T00:00:00Z}]) |> toInt()
    want =
        csv.from(
            csv:
                "
#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,_value
,,0,1714521600000000000
",
        )

    testing.diff(got: got, want: want)
}

testcase no_zone {
    testing.shouldError(fn: () => time(v: "2024-05-01T10:00:00"), want: /cannot parse date time/)
}

testcase no_such_day {
    testing.shouldError(fn: () => time(v: "2024-02-30"), want: /cannot parse date/)
}

testcase no_such_hour {
    testing.shouldError(fn: () => time(v: "2024-05-01T24:00:00Z"), want: /cannot parse date time/)
}

testcase no_leap_second {
    testing.shouldError(fn: () => time(v: "2024-05-01T10:00:60Z"), want: /cannot parse date time/)
}

testcase a_blank_for_a_t {
    testing.shouldError(fn: () => time(v: "2024-05-01 10:00:00Z"), want: /cannot parse date/)
}

testcase no_text {
    testing.shouldError(fn: () => time(v: ""), want: /cannot parse date/)
}

testcase no_time_of_a_float {
    testing.shouldError(fn: () => time(v: 1.5), want: /cannot convert float to time/)
}

testcase no_time_of_a_duration {
    testing.shouldError(fn: () => time(v: 1h), want: /cannot convert duration to time/)
}

testcase no_unit {
    testing.shouldError(
        fn: () => duration(v: "5"),
        want: /cannot convert string .5. to duration due to invalid syntax/,
    )
}

testcase no_number {
    testing.shouldError(fn: () => duration(v: "h"), want: /to duration due to invalid syntax/)
}

testcase a_fraction {
    testing.shouldError(fn: () => duration(v: "1.5h"), want: /to duration due to invalid syntax/)
}

testcase no_duration_of_a_float {
    testing.shouldError(fn: () => duration(v: 1.5), want: /cannot convert float to duration/)
}

testcase no_duration_of_a_time {
    testing.shouldError(
        fn: () => duration(v: 2024-05-01T00:00:00Z),
        want: /cannot convert time to duration/,
    )
}

testcase no_float_of_a_time {
    testing.shouldError(
        fn: () => float(v: 2024-05-01T00:00:00Z),
        want: /cannot convert time to float/,
    )
}

testcase durations_have_no_order {
    testing.shouldError(
        fn: () => array.from(rows: [{v: 1h == 60m}]),
        want: /unsupported binary expression/,
    )
}
