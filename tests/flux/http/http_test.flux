package http_test


import "array"
import "csv"
import "experimental/http/requests"
import ehttp "experimental/http"
import "http"
import stable "http/requests"
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

testcase endpoint_adds_two_columns {
    send =
        http.endpoint(url: "http://example.com/")(
            mapFn: (r) => ({headers: {}, data: json.encode(v: r)}),
        )
    got = array.from(rows: [{a: 1}, {a: 2}]) |> send()
    want =
        array.from(
            rows: [{a: 1, _status: "200", _sent: "true"}, {a: 2, _status: "200", _sent: "true"}],
        )
            |> group(columns: ["_sent"])

    testing.diff(got: got, want: want)
}

testcase endpoint_replaces_its_columns {
    send =
        http.endpoint(url: "http://example.com/")(
            mapFn: (r) => ({headers: {}, data: bytes(v: r._sent)}),
        )
    got =
        array.from(rows: [{_sent: "maybe", _status: 7, a: 1}])
            |> group(columns: ["_sent"])
            |> send()

    // The type of `got` has both `_sent`, so what it is compared with comes from text, which has no type.
    want =
        csv.from(
            csv:
                "#datatype,string,long,string,string,long
#group,false,false,true,false,false
#default,_result,,,,
,result,table,_sent,_status,a
,,0,true,200,1
",
        )

    testing.diff(got: got, want: want)
}

testcase endpoint_of_no_rows {
    send =
        http.endpoint(url: "http://example.com/")(mapFn: (r) => ({headers: {}, data: bytes(v: "")}))

    array.from(rows: [{a: 1}])
        |> filter(fn: (r) => false, onEmpty: "keep")
        |> send()
        |> testing.assertEmpty()
}

testcase requests_give_the_body {
    response = stable.post(url: "http://example.com/", body: bytes(v: "hello"))

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
                fn: (r) => ({code: stable.do(method: r.m, url: "http://example.com/").statusCode}),
            )
            |> filter(fn: (r) => r.code != 200)

    got |> testing.assertEmpty()
}

testcase requests_know_no_other_method {
    testing.shouldError(
        fn: () => stable.do(method: "get", url: "http://example.com/"),
        want: /error calling function "do" @\S+: invalid HTTP method "get"$/,
    )
}

testcase requests_check_the_url_first {
    testing.shouldError(
        fn: () => stable.do(method: "get", url: "http://a b/"),
        want: /parse "http:\/\/a b\/": invalid character " " in host name$/,
    )
}

testcase requests_check_the_timeout {
    testing.shouldError(
        fn: () =>
            stable.get(
                url: "http://example.com/",
                config: {timeout: 1mo1s, insecureSkipVerify: false},
            ),
        want: /config timeout must not be a mixed duration$/,
    )
}

testcase requests_with_a_header_that_is_null {
    testing.shouldError(
        fn: () =>
            stable.get(url: "http://example.com/", headers: ["a": debug.null(type: "string")]),
        want: /header key and values must be a string: "a"$/,
    )
}

testcase requests_with_a_parameter_that_is_null {
    testing.shouldError(
        fn: () =>
            stable.get(url: "http://example.com/", params: ["a": [debug.null(type: "string")]]),
        want: /parameter "params"'s value type is not a string: string$/,
    )
}

testcase options_of_the_two_packages_are_two {
    option requests.defaultConfig = {timeout: 1mo1s, insecureSkipVerify: false}

    testing.assertEqualValues(got: stable.get(url: "http://example.com/").statusCode, want: 200)
}

testcase peek_shows_an_answer {
    got =
        stable.peek(
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

testcase experimental_get {
    response = ehttp.get(url: "http://example.com/")

    testing.assertEqualValues(
        got: display(v: response),
        want: "{body: 0x, headers: {}, statusCode: 200}",
    )
}
