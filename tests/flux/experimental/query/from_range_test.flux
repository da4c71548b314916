package query_test


import "experimental/query"
import "internal/testing"

testcase fromRange_needs_a_server {
    testing.shouldErrorWithCode(
        fn: () =>
            query.fromRange(bucket: "b", start: -1h, stop: -30m)
                |> findRecord(fn: (key) => true, idx: 0),
        want: /from requires a remote host to be specified/,
        code: uint(v: 13),
    )
}
