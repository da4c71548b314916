package experimental_requests_test


import "array"
import "experimental/http/requests"
import stable "http/requests"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase options_of_the_two_packages_are_two {
    option requests.defaultConfig = {timeout: 1mo1s, insecureSkipVerify: false}

    testing.assertEqualValues(got: stable.get(url: "http://example.com/").statusCode, want: 200)
}

testcase do_gives_a_record {
    response =
        requests.do(
            method: "PATCH",
            url: "http://example.com/",
            headers: ["X-A": "1"],
            body: bytes(v: "hello"),
        )

    testing.assertEqualValues(
        got: "${response.statusCode} ${string(v: response.body)}",
        want: "200 hello",
    )
}

testcase post_and_get {
    testing.assertEqualValues(
        got:
            string(v: requests.post(url: "http://example.com/", body: bytes(v: "a")).body) + string(
                    v: requests.get(url: "http://example.com/", params: ["q": ["x"]]).body,
                ),
        want: "a",
    )
}

testcase peek_shows_an_answer {
    got =
        requests.peek(response: requests.post(url: "http://example.com/", body: bytes(v: "hi")))
            |> drop(columns: ["duration"])
    want = array.from(rows: [{statusCode: 200, body: "hi", headers: "[:]"}])

    testing.diff(got: got, want: want)
}

testcase do_knows_six_methods {
    testing.shouldError(
        fn: () => requests.do(method: "OPTIONS", url: "http://example.com/"),
        want: /error calling function "do" @\S+: invalid HTTP method "OPTIONS"$/,
    )
}

testcase get_with_a_header_that_is_null {
    testing.shouldError(
        fn: () =>
            requests.get(url: "http://example.com/", headers: ["a": debug.null(type: "string")]),
        want: /header key and values must be a string: "a"$/,
    )
}

testcase get_from_nowhere {
    testing.shouldError(
        fn: () => requests.get(url: debug.null(type: "string")),
        want: /missing "url" parameter$/,
    )
}
