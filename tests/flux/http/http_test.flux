package http_test


import "array"
import "http"
import "internal/debug"
import "json"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase post_gives_the_status {
    testing.assertEqualValues(
        got: http.post(url: "http://example.com/", data: bytes(v: "x")),
        want: 200,
    )
}

testcase post_with_a_header_that_is_no_string {
    testing.shouldError(
        fn: () => http.post(url: "http://example.com/", headers: {a: "x", b: 1}),
        want: /error calling function "post" @\S+: header value "b" must be a string$/,
    )
}

testcase post_with_a_header_that_is_null {
    testing.shouldError(
        fn: () => http.post(url: "http://example.com/", headers: {a: debug.null(type: "string")}),
        want: /header value "a" must be a string$/,
    )
}

testcase post_to_nowhere {
    testing.shouldError(
        fn: () => http.post(url: debug.null(type: "string")),
        want: /missing "url" parameter$/,
    )
}

testcase post_without_anything {
    testing.assertEqualValues(
        got:
            http.post(
                url: "http://example.com/",
                headers: debug.null(),
                data: debug.null(type: "bytes"),
            ),
        want: 200,
    )
}

testcase basicAuth {
    got =
        array.from(
            rows: [
                {v: http.basicAuth(u: "me", p: "mypassword")},
                {v: http.basicAuth(u: "a:b", p: "")},
                {v: http.basicAuth(u: "é", p: "ü")},
            ],
        )
    want =
        array.from(
            rows: [{v: "Basic bWU6bXlwYXNzd29yZA=="}, {v: "Basic YTpiOg=="}, {v: "Basic w6k6w7w="}],
        )

    testing.diff(got: got, want: want)
}

testcase basicAuth_of_a_null {
    testing.assertEqualValues(
        got: exists http.basicAuth(u: "me", p: debug.null(type: "string")),
        want: false,
    )
}

testcase pathEscape {
    got =
        array.from(
            rows: [
                {v: "random:/#"},
                {v: "a b+c"},
                {v: "é;,?%!*'()[]"},
                {v: "-_.~$&+=:@"},
                {v: ""},
            ],
        )
            |> map(fn: (r) => ({v: http.pathEscape(inputString: r.v)}))
    want =
        array.from(
            rows: [
                {v: "random:%2F%23"},
                {v: "a%20b+c"},
                {v: "%C3%A9%3B%2C%3F%25%21%2A%27%28%29%5B%5D"},
                {v: "-_.~$&+=:@"},
                {v: ""},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase post_of_json_with_headers {
    testing.assertEqualValues(
        got:
            http.post(
                url: "http://example.com/a b?q=é#part",
                headers: {
                    "Content-Type": "application/json",
                    Authorization: http.basicAuth(u: "u", p: "p"),
                },
                data: json.encode(v: {a: 1}),
            ),
        want: 200,
    )
}

testcase post_once_a_row {
    got =
        array.from(rows: [{v: "a"}, {v: ""}])
            |> map(
                fn: (r) =>
                    ({r with status: http.post(url: "http://example.com/", data: bytes(v: r.v))}),
            )
    want = array.from(rows: [{v: "a", status: 200}, {v: "", status: 200}])

    testing.diff(got: got, want: want)
}

testcase post_to_what_is_no_url {
    testing.shouldError(
        fn: () => http.post(url: "10.0.0.1:8086/write"),
        want: /parse "10.0.0.1:8086\/write": first path segment in URL cannot contain colon$/,
    )
}

testcase post_with_another_scheme {
    testing.shouldError(
        fn: () => http.post(url: "ftp://example.com/"),
        want: /Post "ftp:\/\/example.com\/": unsupported protocol scheme "ftp"$/,
    )
}

testcase post_without_a_host {
    testing.shouldError(
        fn: () => http.post(url: "http:///path"),
        want: /http: no Host in request URL$/,
    )
}

testcase post_with_a_header_of_two_words {
    testing.shouldError(
        fn: () => http.post(url: "http://example.com/", headers: {"two words": "x"}),
        want: /net\/http: invalid header field name "two words"$/,
    )
}

testcase post_with_a_header_of_two_lines {
    testing.shouldError(
        fn: () => http.post(url: "http://example.com/", headers: {note: "a\nb"}),
        want: /net\/http: invalid header field value for "Note"$/,
    )
}

testcase post_with_the_last_of_several_wrong_headers {
    testing.shouldError(
        fn: () => http.post(url: "http://example.com/", headers: {a: 1, b: 2.5, c: "x"}),
        want: /header value "b" must be a string$/,
    )
}

testcase pathEscape_of_a_null {
    testing.assertEqualValues(
        got: exists http.pathEscape(inputString: debug.null(type: "string")),
        want: false,
    )
}

testcase pathEscape_of_every_sign {
    testing.assertEqualValues(
        got: http.pathEscape(inputString: "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
        want: "%21%22%23$%25&%27%28%29%2A+%2C-.%2F:%3B%3C=%3E%3F@%5B%5C%5D%5E_%60%7B%7C%7D~",
    )
}
