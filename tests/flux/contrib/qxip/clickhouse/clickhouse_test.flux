package clickhouse_test


import "contrib/qxip/clickhouse"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase query_of_an_empty_answer {
    testing.shouldError(
        fn: () =>
            clickhouse.query(
                url: "http://example.com/",
                query: "SELECT 1",
                limit: 5,
                cors: "0",
                max_bytes: 10,
                format: "CSVWithNames",
            ),
        want: /must provide csv raw text or filename$/,
    )
}

testcase query_at_the_usual_place {
    option clickhouse.defaultURL = "http://a b/"

    testing.shouldError(
        fn: () => clickhouse.query(query: "SELECT 1"),
        want: /parse "http:\/\/a b\/": invalid character " " in host name$/,
    )
}

testcase query_that_is_null {
    testing.shouldError(
        fn: () => clickhouse.query(query: debug.null(type: "string")),
        want: /parameter "params"'s value type is not a string: string$/,
    )
}
