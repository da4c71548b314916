package experimental_test


import "array"
import "experimental"
import "testing"

_rows =
    array.from(rows: [{_time: 2024-05-01T00:00:00Z, _measurement: "room", temp: 20.5}])
        |> group(columns: ["_measurement"])

testcase to_without_a_bucket {
    testing.shouldError(
        fn: () => _rows |> experimental.to(),
        want: /must specify bucket or bucketID$/,
    )
}

testcase to_with_two_buckets {
    testing.shouldError(
        fn: () => _rows |> experimental.to(bucket: "b", bucketID: "1"),
        want: /must specify only one of bucket or bucketID$/,
    )
}

testcase to_with_two_organizations {
    testing.shouldError(
        fn: () => _rows |> experimental.to(bucket: "b", org: "o", orgID: "1"),
        want: /must specify only one of org or orgID$/,
    )
}

// The reference engine asks a server on this machine then.
testcase to_a_bucket_of_no_server {
    testing.shouldError(
        fn: () =>
            _rows
                |> experimental.to(bucket: "b", org: "o")
                |> findRecord(fn: (key) => true, idx: 0),
        want: /wideTo requires a remote host to be specified$/,
    )
}
