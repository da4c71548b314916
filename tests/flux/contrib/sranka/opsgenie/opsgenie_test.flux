package opsgenie_test


import "contrib/sranka/opsgenie"
import "internal/debug"
import "testing"

testcase respondersToJSON_of_none {
    testing.assertEqualValues(got: opsgenie.respondersToJSON(v: []), want: "[]")
}

testcase respondersToJSON {
    testing.assertEqualValues(
        got:
            opsgenie.respondersToJSON(
                v: [
                    "user:a \"b\"",
                    "team:<x>",
                    "escalation:é",
                    "schedule:",
                    "team:a:b",
                ],
            ),
        want:
            "[{\"type\":\"user\",\"username\":\"a \\\"b\\\"\"},{\"type\":\"team\",\"name\":\"\\u003cx\\u003e\"},{\"type\":\"escalation\",\"name\":\"é\"},{\"type\":\"schedule\",\"name\":\"\"},{\"type\":\"team\",\"name\":\"a:b\"}]",
    )
}

testcase respondersToJSON_of_another_kind {
    testing.shouldError(
        fn: () => opsgenie.respondersToJSON(v: ["team:a", "b"]),
        want:
            /unsupported responder "b", it must start with one of \['user:','team:','escalation:','schedule:'\]$/,
    )
}

testcase respondersToJSON_of_a_kind_in_upper_case {
    testing.shouldError(
        fn: () => opsgenie.respondersToJSON(v: ["Team:a"]),
        want: /unsupported responder "Team:a", it must start with one of/,
    )
}

testcase respondersToJSON_of_a_null {
    testing.shouldError(
        fn: () => opsgenie.respondersToJSON(v: [debug.null(type: "string")]),
        want: /unsupported responder "", it must start with one of/,
    )
}
