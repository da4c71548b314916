package bigpanda_test


import "array"
import "contrib/rhajek/bigpanda"
import "testing"

testcase statusFromLevel {
    got =
        array.from(
            rows: [
                {v: "crit"},
                {v: "Warn"},
                {v: "INFO"},
                {v: "ok"},
                {v: "other"},
                {v: ""},
            ],
        )
            |> map(fn: (r) => ({v: bigpanda.statusFromLevel(level: r.v)}))
    want =
        array.from(
            rows: [
                {v: "critical"},
                {v: "warning"},
                {v: "ok"},
                {v: "ok"},
                {v: "critical"},
                {v: "critical"},
            ],
        )

    testing.diff(got: got, want: want)
}
