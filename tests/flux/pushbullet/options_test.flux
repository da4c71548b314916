package pushbullet_test


import "pushbullet"
import "testing"

testcase the_usual_address {
    testing.assertEqualValues(
        got: pushbullet.defaultURL,
        want: "https://api.pushbullet.com/v2/pushes",
    )
}

testcase pushNote_to_another_address {
    option pushbullet.defaultURL = "http://example.com/%zz"

    testing.shouldError(
        fn: () => pushbullet.pushNote(title: "T", text: "x"),
        want: /invalid URL escape "%zz"$/,
    )
}
