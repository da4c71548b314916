package csv_test


import "experimental/csv"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with the body of the request, and a GET has none.
testcase from_an_answer_without_a_body {
    testing.shouldError(
        fn: () =>
            csv.from(url: "http://example.com/rooms.csv") |> findRecord(fn: (key) => true, idx: 0),
        want: /must provide csv raw text or filename$/,
    )
}

testcase from_a_url_without_a_scheme {
    testing.shouldError(
        fn: () => csv.from(url: "rooms.csv"),
        want: /unsupported protocol scheme ""$/,
    )
}

testcase from_a_malformed_url {
    testing.shouldError(
        fn: () => csv.from(url: "http://example.com/%zz"),
        want: /invalid URL escape "%zz"$/,
    )
}

testcase from_a_url_that_is_null {
    testing.shouldError(
        fn: () => csv.from(url: debug.null(type: "string")),
        want: /missing "url" parameter$/,
    )
}
