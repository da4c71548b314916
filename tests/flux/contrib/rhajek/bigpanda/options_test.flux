package bigpanda_test


import "array"
import "contrib/rhajek/bigpanda"
import "testing"

testcase the_usual_address {
    testing.assertEqualValues(
        got: bigpanda.defaultUrl,
        want: "https://api.bigpanda.io/data/v2/alerts",
    )
}

testcase the_usual_prefix_of_a_token {
    testing.assertEqualValues(got: bigpanda.defaultTokenPrefix, want: "Bearer")
}

// An address that nothing can be sent to shows that it is the one that is used.
testcase endpoint_of_another_address {
    option bigpanda.defaultUrl = "http://example.com/%zz"

    testing.shouldError(
        fn: () =>
            array.from(rows: [{host: "a"}])
                |> bigpanda.endpoint(token: "t", appKey: "k")(
                    mapFn: (r) => ({r with status: "ok"}),
                )()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /invalid URL escape "%zz"$/,
    )
}

// So does a header that cannot be sent; the runner of testcases of the reference engine looks at no header.
testcase sendAlert_with_another_prefix {
    option bigpanda.defaultTokenPrefix = "Basic\n"

    testing.shouldError(
        fn: () =>
            bigpanda.sendAlert(
                url: "http://example.com/",
                token: "t",
                appKey: "k",
                status: "ok",
                rec: {},
            ),
        want: /invalid header field value for "Authorization"$/,
    )
}
