package regexp_test


import "array"
import "internal/debug"
import "regexp"
import "testing"

// pairs compares the columns got and want of the rows.
pairs = (rows) =>
    testing.diff(
        got: array.from(rows: rows) |> map(fn: (r) => ({v: r.got})),
        want: array.from(rows: rows) |> map(fn: (r) => ({v: r.want})),
    )

testcase finding {
    got =
        array.from(rows: [{v: "seafood fool"}, {v: "caféé!"}, {v: ""}])
            |> map(
                fn: (r) =>
                    ({r with matches: regexp.matchRegexpString(r: /[oé]{2}/, v: r.v),
                        found: regexp.findString(r: /[oé]{2}.?/, v: r.v),
                        at: display(v: regexp.findStringIndex(r: /[oé]{2}/, v: r.v)),
                    }),
            )
    want =
        array.from(
            rows: [
                {v: "seafood fool", matches: true, found: "ood", at: "[4, 6]"},
                {v: "caféé!", matches: true, found: "éé!", at: "[3, 7]"},
                {v: "", matches: false, found: "", at: "[]"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase compiling {
    re = regexp.compile(v: "^" + regexp.quoteMeta(v: "1.5*") + "$")

    pairs(
        rows: [
            {got: display(v: regexp.getString(r: re)), want: display(v: "^1\\.5\\*$")},
            {got: display(v: "1.5*" =~ re), want: display(v: true)},
            {got: display(v: "1x5*" !~ re), want: display(v: true)},
            {got: display(v: regexp.getString(r: /a\/b/)), want: display(v: "a/b")},
        ],
    )
}

testcase replacing {
    got =
        array.from(
            rows: [
                {t: "T"},
                {t: "$1"},
                {t: "$1W"},
                {t: "\${1}W"},
                {t: "<$n>"},
                {t: "$0$$"},
                {t: "[$2]"},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with v: regexp.replaceAllString(r: /a(?P<n>x*)b/, v: "-ab-axxb-", t: r.t)}),
            )
    want =
        array.from(
            rows: [
                {t: "T", v: "-T-T-"},
                {t: "$1", v: "--xx-"},
                {t: "$1W", v: "---"},
                {t: "\${1}W", v: "-W-xxW-"},
                {t: "<$n>", v: "-<>-<xx>-"},
                {t: "$0$$", v: "-ab$-axxb$-"},
                {t: "[$2]", v: "-[]-[]-"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase replacing_empty_matches {
    pairs(
        rows: [
            {
                got: display(v: regexp.replaceAllString(r: /a*/, v: "baac", t: "-")),
                want: display(v: "-b-c-"),
            },
            {
                got: display(v: regexp.replaceAllString(r: /x*/, v: "héy", t: "_")),
                want: display(v: "_h_é_y_"),
            },
        ],
    )
}

testcase splitting {
    pairs(
        rows: [
            {
                got: display(v: regexp.splitRegexp(r: /a*/, v: "abaabaccadaaae", i: 5)),
                want:
                    display(
                        v: [
                            "",
                            "b",
                            "b",
                            "c",
                            "cadaaae",
                        ],
                    ),
            },
            {
                got: display(v: regexp.splitRegexp(r: /,/, v: "a,b,c", i: -1)),
                want: display(v: ["a", "b", "c"]),
            },
            {
                got: display(v: length(arr: regexp.splitRegexp(r: /,/, v: "a", i: 0))),
                want: display(v: 0),
            },
        ],
    )
}

testcase a_bad_pattern_is_an_error {
    testing.shouldError(
        fn: () => regexp.compile(v: "[a-z"),
        want: /error parsing regexp: missing closing \]: `\[a-z`$/,
    )
}

testcase a_null_is_an_error {
    testing.shouldError(
        fn: () => regexp.matchRegexpString(r: /a/, v: debug.null(type: "string")),
        want: /argument r of type regexp value a and argument v of type string value <nil>$/,
    )
}
