package query_test


import "array"
import "experimental/query"
import "internal/testing"
import tests "testing"

data =
    array.from(
        rows: [
            {_measurement: "room", _field: "temp", _value: 1},
            {_measurement: "room", _field: "co2", _value: 2},
            {_measurement: "yard", _field: "temp", _value: 3},
        ],
    )

testcase measurement {
    got = data |> query.filterMeasurement(measurement: "yard")

    tests.diff(
        got: got,
        want: array.from(rows: [{_measurement: "yard", _field: "temp", _value: 3}]),
    )
}

testcase fields {
    got = data |> query.filterFields(fields: ["co2", "nope"])

    tests.diff(got: got, want: array.from(rows: [{_measurement: "room", _field: "co2", _value: 2}]))
}

testcase no_fields_are_all_fields {
    tests.diff(got: data |> query.filterFields(), want: data)
}

testcase a_bucket_needs_a_server {
    testing.shouldErrorWithCode(
        fn: () =>
            query.inBucket(bucket: "b", measurement: "room", start: -1h)
                |> findRecord(fn: (key) => true, idx: 0),
        want: /from requires a remote host to be specified/,
        code: uint(v: 13),
    )
}
