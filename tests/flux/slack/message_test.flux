package slack_test


import "internal/debug"
import "slack"
import "testing"

// The runner of testcases answers every request with status 200.
testcase message_gives_the_status {
    testing.assertEqualValues(
        got:
            slack.message(
                url: "http://example.com/",
                token: "t",
                channel: "#ops",
                text: "x",
                color: "#FF0000",
            ),
        want: 200,
    )
}

testcase message_without_a_token {
    testing.assertEqualValues(
        got: slack.message(url: "http://example.com/", channel: "", text: "", color: "danger"),
        want: 200,
    )
}

testcase message_of_a_number {
    testing.assertEqualValues(
        got: slack.message(url: "http://example.com/", channel: "#ops", text: 5, color: "good"),
        want: 200,
    )
}

testcase message_of_nulls {
    testing.assertEqualValues(
        got:
            slack.message(
                url: "http://example.com/",
                channel: debug.null(type: "string"),
                text: debug.null(type: "string"),
                color: "good",
            ),
        want: 200,
    )
}

testcase message_to_the_usual_place {
    testing.assertEqualValues(
        got: slack.message(channel: "#ops", text: "x", color: "warning"),
        want: 200,
    )
}

testcase message_with_another_color {
    testing.shouldError(
        fn: () => slack.message(url: "http://example.com/", channel: "", text: "", color: "red"),
        want: /could not parse color string$/,
    )
}
