package discord_test


import "contrib/chobbs/discord"
import "testing"

testcase the_usual_address {
    testing.assertEqualValues(got: discord.discordURL, want: "https://discordapp.com/api/webhooks/")
}

// An address that nothing can be sent to shows that it is the one that is used.
testcase send_to_another_address {
    option discord.discordURL = "http://example.com/%zz/"

    testing.shouldError(
        fn: () => discord.send(webhookToken: "t", webhookID: "1", username: "", content: ""),
        want: /invalid URL escape "%zz"$/,
    )
}
