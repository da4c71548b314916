package http_test


import "array"
import "experimental/http"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase get_gives_a_record {
    response = http.get(url: "http://example.com/")

    testing.assertEqualValues(
        got: display(v: response),
        want: "{body: 0x, headers: {}, statusCode: 200}",
    )
}

testcase get_with_headers_and_a_timeout {
    response = http.get(url: "http://example.com/", headers: {"X-A": "1"}, timeout: 1s)

    testing.assertEqualValues(got: response.statusCode, want: 200)
}

testcase get_of_a_header_that_did_not_come {
    response = http.get(url: "http://example.com/")

    testing.assertEqualValues(got: exists response.headers["X-A"], want: false)
}

testcase get_once_a_row {
    got =
        array.from(rows: [{p: "/a"}, {p: "/b"}])
            |> map(
                fn: (r) => ({r with status: http.get(url: "http://example.com" + r.p).statusCode}),
            )
    want = array.from(rows: [{p: "/a", status: 200}, {p: "/b", status: 200}])

    testing.diff(got: got, want: want)
}

testcase get_takes_nulls_as_left_out {
    testing.assertEqualValues(
        got:
            http.get(
                url: "http://example.com/",
                headers: debug.null(),
                timeout: debug.null(type: "duration"),
            ).statusCode,
        want: 200,
    )
}

testcase get_from_nowhere {
    testing.shouldError(
        fn: () => http.get(url: debug.null(type: "string")),
        want: /missing "url" parameter$/,
    )
}

testcase get_with_a_header_that_is_no_string {
    testing.shouldError(
        fn: () => http.get(url: "http://example.com/", headers: {a: 1}),
        want: /error calling function "get" @\S+: header value "a" must be a string$/,
    )
}

testcase get_from_what_is_no_url {
    testing.shouldError(
        fn: () => http.get(url: "http://a b/"),
        want: /parse "http:\/\/a b\/": invalid character " " in host name$/,
    )
}
