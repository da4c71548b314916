package usage_test


import "experimental/usage"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase from_of_an_empty_answer {
    testing.shouldError(
        fn: () =>
            usage.from(
                start: -1h,
                stop: 2024-01-01T00:00:00Z,
                host: "http://example.com",
                orgID: "a b/c",
                token: "t",
                raw: true,
            ),
        want: /error calling function "from" @\S+: must provide csv raw text or filename$/,
    )
}

testcase from_without_a_host {
    testing.shouldError(
        fn: () => usage.from(start: -1h, stop: -1m, token: "t"),
        want: /unsupported protocol scheme ""$/,
    )
}

testcase limits_of_an_empty_answer {
    testing.shouldError(
        fn: () => usage.limits(host: "http://example.com", token: "t"),
        want: /unexpected end of JSON input$/,
    )
}
