package opsgenie_test


import "contrib/sranka/opsgenie"
import "internal/debug"
import "strings"
import "testing"

// The runner of testcases answers every request with status 200.
testcase sendAlert_gives_the_status {
    testing.assertEqualValues(
        got:
            opsgenie.sendAlert(
                url: "http://example.com/",
                apiKey: "k",
                message: "m",
                alias: "a",
                description: "d",
                priority: "P1",
                responders: ["user:joe", "team:it", "escalation:x", "schedule:y"],
                tags: ["t"],
                entity: "e",
                actions: ["a"],
                visibleTo: ["team:it"],
                details: "{\"a\":1}",
            ),
        want: 200,
    )
}

testcase sendAlert_with_what_it_needs {
    testing.assertEqualValues(
        got: opsgenie.sendAlert(url: "http://example.com/", apiKey: "", message: ""),
        want: 200,
    )
}

testcase sendAlert_cuts_long_texts {
    testing.assertEqualValues(
        got:
            opsgenie.sendAlert(
                url: "http://example.com/",
                apiKey: "k",
                message: strings.repeat(v: "é", i: 131),
                alias: strings.repeat(v: "é", i: 513),
                description: strings.repeat(v: "é", i: 15001),
                entity: strings.repeat(v: "é", i: 513),
                priority: "P10",
            ),
        want: 200,
    )
}

testcase sendAlert_of_nulls {
    testing.assertEqualValues(
        got:
            opsgenie.sendAlert(
                url: "http://example.com/",
                apiKey: "k",
                message: debug.null(type: "string"),
                description: debug.null(type: "string"),
            ),
        want: 200,
    )
}
