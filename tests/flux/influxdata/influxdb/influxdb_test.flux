package influxdb_test


import "array"
import "influxdata/influxdb"
import "testing"

// There is no server to ask; what is wrong with the arguments comes first.
rows =
    array.from(rows: [{_time: 2024-01-01T00:00:00Z, _measurement: "m", _field: "f", _value: 1.0}])

testcase from_without_a_bucket {
    testing.shouldError(
        fn: () => influxdb.from() |> range(start: 0),
        want: /must specify bucket or bucketID$/,
    )
}

testcase from_with_two_buckets {
    testing.shouldError(
        fn: () => influxdb.from(bucket: "b", bucketID: "1") |> range(start: 0),
        want: /must specify only one of bucket or bucketID$/,
    )
}

testcase cardinality_without_a_bucket {
    testing.shouldError(
        fn: () => influxdb.cardinality(start: -1h),
        want: /must specify only one of bucket or bucketID$/,
    )
}

testcase wideTo_without_a_bucket {
    testing.shouldError(
        fn: () => rows |> influxdb.wideTo(),
        want: /must specify bucket or bucketID$/,
    )
}

testcase to_without_a_bucket {
    testing.shouldError(
        fn: () => rows |> influxdb.to(),
        want: /missing required keyword argument "bucketID"$/,
    )
}

testcase to_with_two_buckets {
    testing.shouldError(
        fn: () => rows |> influxdb.to(bucket: "b", bucketID: "1"),
        want: /cannot provide both `bucket` and `bucketID` parameters to the `to` function$/,
    )
}

testcase to_with_two_organizations {
    testing.shouldError(
        fn: () => rows |> influxdb.to(bucket: "b", org: "o", orgID: "1"),
        want: /cannot provide both `org` and `orgID` parameters to the `to` function$/,
    )
}

testcase to_a_host_without_a_token {
    testing.shouldError(
        fn: () => rows |> influxdb.to(bucket: "b", host: "http://127.0.0.1:1"),
        want: /missing required keyword argument "token"$/,
    )
}
