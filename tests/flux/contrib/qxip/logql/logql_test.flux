package logql_test


import "array"
import "contrib/qxip/logql"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with its body, which is the query.
testcase query_range_reads_csv {
    got =
        logql.query_range(
            url: "http://example.com",
            path: "/x",
            query: "timestamp,line\n1,GET\n2,\"a,b\"\n",
            limit: 5,
            step: 30,
            start: 2024-01-01T00:00:00Z,
            end: 2024-01-02T00:00:00Z,
            orgid: "o",
        )
    want = array.from(rows: [{timestamp: "1", line: "GET"}, {timestamp: "2", line: "a,b"}])

    testing.diff(got: got, want: want)
}

testcase query_range_with_what_it_needs {
    got = logql.query_range(query: "a\nx")
    want = array.from(rows: [{a: "x"}])

    testing.diff(got: got, want: want)
}

testcase query_range_of_no_rows {
    logql.query_range(query: "a,b\n", start: -5m, end: -1m) |> testing.assertEmpty()
}

testcase query_range_at_another_place {
    option logql.defaultURL = "nowhere"
    option logql.defaultAPI = "/api"

    testing.shouldError(
        fn: () => logql.query_range(query: "a\n1\n"),
        want: /Get "nowhere\/api\?csv=1&.+": unsupported protocol scheme ""$/,
    )
}

testcase query_range_of_an_empty_answer {
    testing.shouldError(
        fn: () => logql.query_range(query: ""),
        want: /must provide csv raw text or filename$/,
    )
}

testcase query_range_of_a_null {
    testing.shouldError(
        fn: () => logql.query_range(query: debug.null(type: "string")),
        want: /error calling function "bytes" @\S+: cannot convert null to bytes$/,
    )
}
