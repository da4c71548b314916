package telegram_test


import "contrib/sranka/telegram"
import "testing"

testcase the_usual_address {
    testing.assertEqualValues(got: telegram.defaultURL, want: "https://api.telegram.org/bot")
}

testcase the_usual_mode {
    testing.assertEqualValues(got: telegram.defaultParseMode, want: "MarkdownV2")
}

testcase pages_are_shown_by_default {
    testing.assertEqualValues(got: telegram.defaultDisableWebPagePreview, want: false)
}

testcase messages_are_silent_by_default {
    testing.assertEqualValues(got: telegram.defaultSilent, want: true)
}

// An address that nothing can be sent to shows that it is the one that is used.
testcase message_to_another_address {
    option telegram.defaultURL = "http://example.com/%zz"

    testing.shouldError(
        fn: () => telegram.message(token: "1:A", channel: "@c", text: "x"),
        want: /invalid URL escape "%zz"$/,
    )
}

testcase message_with_other_options {
    option telegram.defaultParseMode = ""
    option telegram.defaultDisableWebPagePreview = true
    option telegram.defaultSilent = false

    testing.assertEqualValues(
        got: telegram.message(token: "1:A", channel: "@c", text: "x"),
        want: 200,
    )
}
