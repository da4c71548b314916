package iox_test


import "array"
import "experimental/iox"
import "testing"

testcase sqlInterval {
    got =
        array.from(
            rows: [
                {n: 1, v: iox.sqlInterval(d: 1h30m)},
                {n: 2, v: iox.sqlInterval(d: -1h)},
                {n: 3, v: iox.sqlInterval(d: 0s)},
                {n: 4, v: iox.sqlInterval(d: 1y2mo3w4d5h6m7s8ms9us10ns)},
                {n: 5, v: iox.sqlInterval(d: 36h)},
            ],
        )
    want =
        array.from(
            rows:
                [
                    {n: 1, v: "1 hours 30 minutes"},
                    {n: 2, v: "- 1 hours"},
                    {n: 3, v: "0 nanoseconds"},
                    {
                        n: 4,
                        v:
                            "1 years 2 months 3 weeks 4 days 5 hours 6 minutes 7 seconds 8 milliseconds 9 microseconds 10 nanoseconds",
                    },
                    {n: 5, v: "1 days 12 hours"},
                ],
        )

    testing.diff(got: got, want: want)
}

testcase from_nowhere {
    testing.shouldError(
        fn: () => iox.from(bucket: "b", measurement: "m"),
        want: /iox.from\(\) is not implemented outside cloud 2.x$/,
    )
}

testcase sql_nowhere {
    testing.shouldError(
        fn: () => iox.sql(bucket: "b", query: "SELECT 1") |> findRecord(fn: (key) => true, idx: 0),
        want: /iox client has not been configured$/,
    )
}
