package secrets_test


import "array"
import "influxdata/influxdb/secrets"
import "internal/testing"
import tests "testing"

// The runner of testcases knows the secrets `token` and `password`.
testcase get_gives_the_value {
    tests.assertEqualValues(got: secrets.get(key: "token"), want: "mysecrettoken")
}

testcase get_in_map {
    got = array.from(rows: [{a: 1}, {a: 2}]) |> map(fn: (r) => ({p: secrets.get(key: "password")}))

    tests.diff(got: got, want: array.from(rows: [{p: "mysecretpassword"}, {p: "mysecretpassword"}]))
}

testcase get_of_what_is_not_there {
    testing.shouldErrorWithCode(
        fn: () => secrets.get(key: "K"),
        want: /error calling function "get" @\S+: secret key "K" not found$/,
        code: uint(v: 5),
    )
}
