package slack_test


import "slack"
import "testing"

testcase the_usual_address {
    testing.assertEqualValues(got: slack.defaultURL, want: "https://slack.com/api/chat.postMessage")
}

testcase message_to_another_address {
    option slack.defaultURL = "http://example.com/%zz"

    testing.shouldError(
        fn: () => slack.message(channel: "#ops", text: "x", color: "good"),
        want: /invalid URL escape "%zz"$/,
    )
}
