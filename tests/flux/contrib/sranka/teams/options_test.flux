package teams_test


import "contrib/sranka/teams"
import "testing"

testcase summaries_are_cut_at_seventy {
    testing.assertEqualValues(got: teams.summaryCutoff, want: 70)
}

testcase summaries_cut_elsewhere {
    option teams.summaryCutoff = 3

    testing.assertEqualValues(
        got: teams.message(url: "http://example.com/", title: "T", text: "a longer text"),
        want: 200,
    )
}
