package requests_test


import "array"
import "contrib/bonitoo-io/hex"
import "dict"
import "experimental/json"
import "http/requests"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase requests_give_the_body {
    response = requests.post(url: "http://example.com/", body: bytes(v: "hello"))

    testing.assertEqualValues(
        got: "${response.statusCode} ${string(v: response.body)} ${display(
                v: response.headers,
            )} ${int(v: response.duration) > 0}",
        want: "200 hello [:] true",
    )
}

testcase requests_know_six_methods {
    got =
        array.from(
            rows: [
                {m: "DELETE"},
                {m: "GET"},
                {m: "HEAD"},
                {m: "PATCH"},
                {m: "POST"},
                {m: "PUT"},
            ],
        )
            |> map(
                fn: (r) =>
                    ({code: requests.do(method: r.m, url: "http://example.com/").statusCode}),
            )
            |> filter(fn: (r) => r.code != 200)

    got |> testing.assertEmpty()
}

testcase requests_know_no_other_method {
    testing.shouldError(
        fn: () => requests.do(method: "get", url: "http://example.com/"),
        want: /error calling function "do" @\S+: invalid HTTP method "get"$/,
    )
}

testcase requests_check_the_url_first {
    testing.shouldError(
        fn: () => requests.do(method: "get", url: "http://a b/"),
        want: /parse "http:\/\/a b\/": invalid character " " in host name$/,
    )
}

testcase requests_check_the_timeout {
    testing.shouldError(
        fn: () =>
            requests.get(
                url: "http://example.com/",
                config: {timeout: 1mo1s, insecureSkipVerify: false},
            ),
        want: /config timeout must not be a mixed duration$/,
    )
}

testcase requests_with_a_header_that_is_null {
    testing.shouldError(
        fn: () =>
            requests.get(url: "http://example.com/", headers: ["a": debug.null(type: "string")]),
        want: /header key and values must be a string: "a"$/,
    )
}

testcase requests_with_a_parameter_that_is_null {
    testing.shouldError(
        fn: () =>
            requests.get(url: "http://example.com/", params: ["a": [debug.null(type: "string")]]),
        want: /parameter "params"'s value type is not a string: string$/,
    )
}

testcase peek_shows_an_answer {
    got =
        requests.peek(
            response: {
                statusCode: 200,
                body: bytes(v: "hi"),
                headers: ["B": "2", "A": "1"],
                duration: 5ms,
            },
        )

    testing.diff(
        got: got,
        want:
            array.from(
                rows: [{statusCode: 200, body: "hi", headers: "[A: 1, B: 2]", duration: 5000000}],
            ),
    )
}

testcase do_gives_a_record {
    response =
        requests.do(
            method: "PUT",
            url: "http://example.com/",
            params: ["a": ["1", "2"], "b": []],
            headers: ["Content-Type": "text/plain"],
            body: bytes(v: "é"),
            config: {timeout: 5s, insecureSkipVerify: true},
        )

    testing.assertEqualValues(
        got: "${response.statusCode} ${string(v: response.body)} ${dict.get(
                dict: response.headers,
                key: "Content-Type",
                default: "none",
            )}",
        want: "200 é none",
    )
}

testcase get_sends_a_body_when_it_is_given_one {
    testing.assertEqualValues(
        got: string(v: requests.get(url: "http://example.com/", body: bytes(v: "query")).body),
        want: "query",
    )
}

testcase get_once_a_row {
    got =
        array.from(rows: [{v: "a"}, {v: ""}])
            |> map(
                fn: (r) =>
                    ({r with back:
                            string(
                                v:
                                    requests.get(
                                        url: "http://example.com/",
                                        params: ["q": [r.v]],
                                        body: bytes(v: r.v),
                                    ).body,
                            ),
                    }),
            )
    want = array.from(rows: [{v: "a", back: "a"}, {v: "", back: ""}])

    testing.diff(got: got, want: want)
}

testcase get_of_json_as_a_table {
    answer =
        json.parse(
            data:
                requests.post(
                    url: "http://example.com/",
                    body: bytes(v: "[{\"n\": 1, \"s\": \"a\"}, {\"n\": 2.5, \"s\": \"é\"}]"),
                ).body,
        )
    got = array.from(rows: answer)
    want = array.from(rows: [{n: 1.0, s: "a"}, {n: 2.5, s: "é"}])

    testing.diff(got: got, want: want)
}

testcase get_takes_a_null_body_as_left_out {
    testing.assertEqualValues(
        got: requests.get(url: "http://example.com/", body: debug.null(type: "bytes")).statusCode,
        want: 200,
    )
}

testcase get_from_nowhere {
    testing.shouldError(
        fn: () => requests.get(url: debug.null(type: "string")),
        want: /missing "url" parameter$/,
    )
}

testcase get_with_a_timeout_that_is_null {
    testing.shouldError(
        fn: () =>
            requests.get(
                url: "http://example.com/",
                config: {timeout: debug.null(type: "duration"), insecureSkipVerify: false},
            ),
        want: /config is missing "timeout" property$/,
    )
}

testcase get_with_a_timeout_of_zero_or_below {
    testing.assertEqualValues(
        got:
            requests.get(
                url: "http://example.com/",
                config: {timeout: 0s, insecureSkipVerify: false},
            ).statusCode + requests.get(
                    url: "http://example.com/",
                    config: {timeout: -1mo, insecureSkipVerify: false},
                ).statusCode,
        want: 400,
    )
}

testcase a_malformed_url_is_told_as_it_was_written {
    testing.shouldError(
        fn: () => requests.get(url: "http://h:x/?a=b", params: ["k": ["v"]]),
        want: /parse "http:\/\/h:x\/\?a=b": invalid port ":x" after host$/,
    )
}

testcase peek_of_what_is_no_text {
    testing.shouldError(
        fn: () =>
            requests.peek(
                response: {statusCode: 200, body: hex.bytes(v: "ff00"), headers: [:], duration: 1s},
            ),
        want: /bytes contained non utf8 bytes, cannot be converted into a string$/,
    )
}

testcase peek_of_many_headers {
    got =
        requests.peek(
            response: {
                statusCode: 404,
                body: bytes(v: ""),
                headers: ["D": "4", "B": "2", "C": "3", "A": "1"],
                duration: 0s,
            },
        )
            |> keep(columns: ["headers"])
    want = array.from(rows: [{headers: "[\n    A: 1, \n    B: 2, \n    C: 3, \n    D: 4\n]"}])

    testing.diff(got: got, want: want)
}

testcase the_default_configuration_counts {
    option requests.defaultConfig = {timeout: 1mo1s, insecureSkipVerify: false}

    testing.shouldError(
        fn: () => requests.get(url: "http://example.com/"),
        want: /config timeout must not be a mixed duration$/,
    )
}
