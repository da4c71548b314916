package influxdb_test


import "influxdata/influxdb"
import "testing"

testcase buckets_without_a_server {
    testing.shouldError(
        fn: () => influxdb.buckets() |> findRecord(fn: (key) => true, idx: 0),
        want: /buckets requires a remote host to be specified$/,
    )
}

testcase buckets_of_two_organizations {
    testing.shouldError(
        fn: () => influxdb.buckets(org: "o", orgID: "1"),
        want: /must specify only one of org or orgID$/,
    )
}

// The reference engine asks the server.
testcase buckets_of_a_server {
    testing.shouldError(
        fn: () =>
            influxdb.buckets(host: "http://example.com", org: "o", token: "t")
                |> findRecord(fn: (key) => true, idx: 0),
        want: /buckets needs an InfluxDB server, which miniflux does not talk to$/,
    )
}
