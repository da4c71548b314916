package sensu_test


import "contrib/sranka/sensu"
import "internal/debug"
import "testing"

// The runner of testcases answers every request with status 200.
testcase event_gives_the_status {
    testing.assertEqualValues(
        got:
            sensu.event(
                url: "http://example.com/",
                apiKey: "k",
                checkName: "c d",
                text: "t",
                handlers: ["h"],
                status: 2,
                state: "failing",
                namespace: "n",
                entityName: "e n",
            ),
        want: 200,
    )
}

testcase event_with_what_it_needs {
    testing.assertEqualValues(
        got: sensu.event(url: "http://example.com/", apiKey: "", checkName: "", text: ""),
        want: 200,
    )
}

testcase event_with_a_state_does_not_look_at_the_status {
    testing.assertEqualValues(
        got:
            sensu.event(
                url: "http://example.com/",
                apiKey: "k",
                checkName: "c",
                text: "t",
                status: "2",
                state: "failing",
            ),
        want: 200,
    )
}

testcase event_of_nulls {
    testing.assertEqualValues(
        got:
            sensu.event(
                url: "http://example.com/",
                apiKey: "k",
                checkName: debug.null(type: "string"),
                text: debug.null(type: "string"),
            ),
        want: 200,
    )
}

testcase event_with_a_key_that_is_null {
    testing.shouldError(
        fn: () =>
            sensu.event(
                url: "http://example.com/",
                apiKey: debug.null(type: "string"),
                checkName: "",
                text: "",
            ),
        want: /header value "Authorization" must be a string$/,
    )
}
