package slack_test


import "array"
import "internal/debug"
import "slack"
import "testing"

testcase validateColorString {
    got =
        array.from(
            rows: [
                {c: "good"},
                {c: "warning"},
                {c: "danger"},
                {c: "#f"},
                {c: "#ABCDEF"},
                {c: "#0000000ff"},
                {c: "#-0"},
                {c: "#+ff"},
            ],
        )
            |> map(fn: (r) => ({c: slack.validateColorString(color: r.c)}))
    want =
        array.from(
            rows: [
                {c: "good"},
                {c: "warning"},
                {c: "danger"},
                {c: "#f"},
                {c: "#ABCDEF"},
                {c: "#0000000ff"},
                {c: "#-0"},
                {c: "#+ff"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase validateColorString_of_another_name {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "Good"),
        want: /could not parse color string$/,
    )
}

testcase validateColorString_of_an_empty_text {
    testing.shouldError(
        fn: () => slack.validateColorString(color: ""),
        want: /could not parse color string$/,
    )
}

testcase validateColorString_beyond_three_bytes {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#1000000"),
        want: /could not parse color string$/,
    )
}

testcase validateColorString_below_zero {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#-1"),
        want: /could not parse color string$/,
    )
}

testcase validateColorString_without_digits {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#"),
        want: /strconv.ParseInt: parsing "": invalid syntax$/,
    )
}

testcase validateColorString_of_other_digits {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#zé"),
        want: /strconv.ParseInt: parsing "zé": invalid syntax$/,
    )
}

testcase validateColorString_of_underscores {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#1_0"),
        want: /strconv.ParseInt: parsing "1_0": invalid syntax$/,
    )
}

testcase validateColorString_beyond_64_bits {
    testing.shouldError(
        fn: () => slack.validateColorString(color: "#8000000000000000"),
        want: /strconv.ParseInt: parsing "8000000000000000": value out of range$/,
    )
}

testcase validateColorString_of_a_null {
    testing.shouldError(
        fn: () => slack.validateColorString(color: debug.null(type: "string")),
        want: /could not parse color string$/,
    )
}
