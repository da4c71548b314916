package influxdb_test


import "experimental/influxdb"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200 and the body of the request.
testcase api_gives_a_record {
    response =
        influxdb.api(
            method: "post",
            path: "/api/v2/x?y=1",
            host: "http://example.com",
            token: "t",
            headers: ["X-A": "1"],
            query: ["b": "2", "a": "é"],
            body: bytes(v: "text"),
            timeout: 5s,
        )

    testing.assertEqualValues(
        got: "${response.statusCode} ${string(v: response.body)}",
        want: "200 text",
    )
}

testcase api_of_nothing_but_what_it_needs {
    testing.assertEqualValues(
        got: influxdb.api(method: "", path: "", host: "http://example.com", token: "").statusCode,
        want: 200,
    )
}

testcase api_without_a_host {
    testing.shouldError(
        fn: () => influxdb.api(method: "get", path: "/", token: "t"),
        want: /keyword argument "host" is required when executing outside InfluxDB$/,
    )
}

testcase api_without_a_token {
    testing.shouldError(
        fn: () => influxdb.api(method: "get", path: "/", host: "http://example.com"),
        want: /keyword argument "token" is required when executing outside InfluxDB$/,
    )
}

testcase api_of_a_malformed_path {
    testing.shouldError(
        fn: () =>
            influxdb.api(
                method: "get",
                path: "/%zz",
                host: "http://example.com",
                token: "t",
                query: ["a": "b"],
            ),
        want: /parse "http:\/\/example.com\/%zz": invalid URL escape "%zz"$/,
    )
}

testcase api_with_a_null_in_its_query {
    testing.shouldError(
        fn: () =>
            influxdb.api(
                method: "get",
                path: "/",
                host: "http://example.com",
                token: "t",
                query: ["a": debug.null(type: "string")],
            ),
        want: /a null stands in argument query, at "a"$/,
    )
}
