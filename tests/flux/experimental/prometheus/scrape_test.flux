package prometheus_test


import "experimental/prometheus"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with the body of the request, and a GET has none: there are no samples.
testcase scrape_an_answer_without_a_body {
    prometheus.scrape(url: "http://example.com/metrics") |> testing.assertEmpty()
}

testcase scrape_a_url_without_a_scheme {
    testing.shouldError(
        fn: () => prometheus.scrape(url: "nope") |> findRecord(fn: (key) => true, idx: 0),
        want: /unsupported protocol scheme ""$/,
    )
}

testcase scrape_a_malformed_url {
    testing.shouldError(
        fn: () => prometheus.scrape(url: "http://h/%zz") |> findRecord(fn: (key) => true, idx: 0),
        want: /invalid URL escape "%zz"$/,
    )
}

testcase scrape_a_url_that_is_null {
    testing.shouldError(
        fn: () =>
            prometheus.scrape(url: debug.null(type: "string"))
                |> findRecord(fn: (key) => true, idx: 0),
        want: /missing "url" parameter$/,
    )
}
