package label_test


import "testing"

// Upstream's runner of testcases turns labels on.
testcase a_label_is_its_name {
    testing.assertEqualValues(got: string(v: .host), want: "host")
}
