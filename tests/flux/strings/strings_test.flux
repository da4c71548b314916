package strings_test


import "array"
import "internal/debug"
import "strings"
import "testing"

// pairs compares the columns got and want of the rows.
pairs = (rows) =>
    testing.diff(
        got: array.from(rows: rows) |> map(fn: (r) => ({v: r.got})),
        want: array.from(rows: rows) |> map(fn: (r) => ({v: r.want})),
    )

testcase case_of_letters {
    got =
        array.from(
            rows: [
                {v: "the cat's pajamas"},
                {v: "foo_bar a-b x.y"},
                {v: "straße"},
                {v: "éa ça 1ab x1y"},
                {v: "ǆ"},
                {v: "İSTANBUL"},
                {v: "ΑΣ ẞ"},
                {v: ""},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with upper: strings.toUpper(v: r.v),
                        lower: strings.toLower(v: r.v),
                        title: strings.title(v: r.v),
                        titles: strings.toTitle(v: r.v),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    v: "the cat's pajamas",
                    upper: "THE CAT'S PAJAMAS",
                    lower: "the cat's pajamas",
                    title: "The Cat'S Pajamas",
                    titles: "THE CAT'S PAJAMAS",
                },
                {
                    v: "foo_bar a-b x.y",
                    upper: "FOO_BAR A-B X.Y",
                    lower: "foo_bar a-b x.y",
                    title: "Foo_bar A-B X.Y",
                    titles: "FOO_BAR A-B X.Y",
                },
                {
                    v: "straße",
                    upper: "STRAßE",
                    lower: "straße",
                    title: "Straße",
                    titles: "STRAßE",
                },
                {
                    v: "éa ça 1ab x1y",
                    upper: "ÉA ÇA 1AB X1Y",
                    lower: "éa ça 1ab x1y",
                    title: "Éa Ça 1ab X1y",
                    titles: "ÉA ÇA 1AB X1Y",
                },
                {
                    v: "ǆ",
                    upper: "Ǆ",
                    lower: "ǆ",
                    title: "ǅ",
                    titles: "ǅ",
                },
                {
                    v: "İSTANBUL",
                    upper: "İSTANBUL",
                    lower: "istanbul",
                    title: "İSTANBUL",
                    titles: "İSTANBUL",
                },
                {
                    v: "ΑΣ ẞ",
                    upper: "ΑΣ ẞ",
                    lower: "ασ ß",
                    title: "ΑΣ ẞ",
                    titles: "ΑΣ ẞ",
                },
                {
                    v: "",
                    upper: "",
                    lower: "",
                    title: "",
                    titles: "",
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase comparing {
    got =
        array.from(
            rows: [
                {v: "Go", t: "GO"},
                {v: "ΣΑΣ", t: "σας"},
                {v: "straße", t: "STRASSE"},
                {v: "é", t: "z"},
                {v: "a", t: "a"},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with fold: strings.equalFold(v: r.v, t: r.t),
                        order: strings.compare(v: r.v, t: r.t),
                    }),
            )
    want =
        array.from(
            rows: [
                {v: "Go", t: "GO", fold: true, order: 1},
                {v: "ΣΑΣ", t: "σας", fold: true, order: -1},
                {v: "straße", t: "STRASSE", fold: false, order: 1},
                {v: "é", t: "z", fold: false, order: 1},
                {v: "a", t: "a", fold: true, order: 0},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase offsets_are_of_bytes {
    got =
        array.from(
            rows: [
                {v: "héllo", s: "l"},
                {v: "go gopher", s: "go"},
                {v: "héllo", s: ""},
                {v: "", s: "x"},
                {v: "日本語", s: "語"},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with first: strings.index(v: r.v, substr: r.s),
                        last: strings.lastIndex(v: r.v, substr: r.s),
                        firstAny: strings.indexAny(v: r.v, chars: r.s),
                        lastAny: strings.lastIndexAny(v: r.v, chars: r.s),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    v: "héllo",
                    s: "l",
                    first: 3,
                    last: 4,
                    firstAny: 3,
                    lastAny: 4,
                },
                {
                    v: "go gopher",
                    s: "go",
                    first: 0,
                    last: 3,
                    firstAny: 0,
                    lastAny: 4,
                },
                {
                    v: "héllo",
                    s: "",
                    first: 0,
                    last: 6,
                    firstAny: -1,
                    lastAny: -1,
                },
                {
                    v: "",
                    s: "x",
                    first: -1,
                    last: -1,
                    firstAny: -1,
                    lastAny: -1,
                },
                {
                    v: "日本語",
                    s: "語",
                    first: 6,
                    last: 6,
                    firstAny: 6,
                    lastAny: 6,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase finding {
    got =
        array.from(
            rows: [
                {v: "gopher", s: "go"},
                {v: "gopher", s: ""},
                {v: "", s: "a"},
                {v: "héllo", s: "xé"},
            ],
        )
            |> map(
                fn: (r) =>
                    ({r with
                        prefix: strings.hasPrefix(v: r.v, prefix: r.s),
                        suffix: strings.hasSuffix(v: r.v, suffix: r.s),
                        contains: strings.containsStr(v: r.v, substr: r.s),
                        any: strings.containsAny(v: r.v, chars: r.s),
                        count: strings.countStr(v: r.v, substr: r.s),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    v: "gopher",
                    s: "go",
                    prefix: true,
                    suffix: false,
                    contains: true,
                    any: true,
                    count: 1,
                },
                {
                    v: "gopher",
                    s: "",
                    prefix: true,
                    suffix: true,
                    contains: true,
                    any: false,
                    count: 7,
                },
                {
                    v: "",
                    s: "a",
                    prefix: false,
                    suffix: false,
                    contains: false,
                    any: false,
                    count: 0,
                },
                {
                    v: "héllo",
                    s: "xé",
                    prefix: false,
                    suffix: false,
                    contains: false,
                    any: true,
                    count: 0,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase trimming {
    got =
        array.from(rows: [{v: "xyabcyx", c: "xy"}, {v: "  ab ", c: ""}, {v: "éèabcé", c: "éè"}])
            |> map(
                fn: (r) =>
                    ({
                        both: strings.trim(v: r.v, cutset: r.c),
                        left: strings.trimLeft(v: r.v, cutset: r.c),
                        right: strings.trimRight(v: r.v, cutset: r.c),
                        space: strings.trimSpace(v: r.v),
                        prefix: strings.trimPrefix(v: r.v, prefix: r.c),
                        suffix: strings.trimSuffix(v: r.v, suffix: "yx"),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    both: "abc",
                    left: "abcyx",
                    right: "xyabc",
                    space: "xyabcyx",
                    prefix: "abcyx",
                    suffix: "xyabc",
                },
                {
                    both: "  ab ",
                    left: "  ab ",
                    right: "  ab ",
                    space: "ab",
                    prefix: "  ab ",
                    suffix: "  ab ",
                },
                {
                    both: "abc",
                    left: "abcé",
                    right: "éèabc",
                    space: "éèabcé",
                    prefix: "abcé",
                    suffix: "éèabcé",
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase parts_and_joins {
    pairs(
        rows: [
            {
                got: display(v: strings.split(v: ",a,,", t: ",")),
                want: display(v: ["", "a", "", ""]),
            },
            {got: display(v: strings.split(v: "hé!", t: "")), want: display(v: ["h", "é", "!"])},
            {got: display(v: strings.split(v: "", t: ",")), want: display(v: [""])},
            {got: display(v: length(arr: strings.split(v: "", t: ""))), want: display(v: 0)},
            {got: display(v: strings.splitAfter(v: "a,b", t: ",")), want: display(v: ["a,", "b"])},
            {
                got: display(v: strings.splitN(v: "a,b,c", t: ",", i: 2)),
                want: display(v: ["a", "b,c"]),
            },
            {
                got: display(v: strings.splitN(v: "a,b", t: ",", i: -1)),
                want: display(v: ["a", "b"]),
            },
            {
                got: display(v: length(arr: strings.splitN(v: "a,b", t: ",", i: 0))),
                want: display(v: 0),
            },
            {
                got: display(v: strings.splitAfterN(v: "a,b,c", t: ",", i: 2)),
                want: display(v: ["a,", "b,c"]),
            },
            {
                got: display(v: strings.joinStr(arr: ["a", "", "c"], v: ", ")),
                want: display(v: "a, , c"),
            },
            {got: display(v: strings.joinStr(arr: [], v: ", ")), want: display(v: "")},
            {got: display(v: strings.repeat(v: "ab", i: 3)), want: display(v: "ababab")},
        ],
    )
}

testcase replacing {
    pairs(
        rows: [
            {
                got: display(v: strings.replace(v: "oink oink oink", t: "oink", u: "moo", i: 2)),
                want: display(v: "moo moo oink"),
            },
            {
                got: display(v: strings.replace(v: "héy", t: "", u: "-", i: 2)),
                want: display(v: "-h-éy"),
            },
            {
                got: display(v: strings.replaceAll(v: "aaa", t: "aa", u: "b")),
                want: display(v: "ba"),
            },
        ],
    )
}

testcase positions_are_of_code_points {
    got =
        array.from(
            rows: [
                {v: "日本語テスト", s: 1, e: 3},
                {v: "hello", s: -1, e: 3},
                {v: "hello", s: 3, e: 2},
                {v: "hello", s: 2, e: 99},
                {v: "👍🏽a", s: 0, e: 1},
            ],
        )
            |> map(
                fn: (r) =>
                    ({
                        part: strings.substring(v: r.v, start: r.s, end: r.e),
                        length: strings.strlen(v: r.v),
                    }),
            )
    want =
        array.from(
            rows: [
                {part: "本語", length: 6},
                {part: "hel", length: 5},
                {part: "", length: 5},
                {part: "llo", length: 5},
                {part: "👍", length: 3},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase classes_of_characters {
    got =
        array.from(rows: [{v: "7"}, {v: "a"}, {v: "Z"}, {v: "_"}])
            |> map(
                fn: (r) =>
                    ({r with digit: strings.isDigit(v: r.v),
                        letter: strings.isLetter(v: r.v),
                        lower: strings.isLower(v: r.v),
                        upper: strings.isUpper(v: r.v),
                    }),
            )
    want =
        array.from(
            rows: [
                {
                    v: "7",
                    digit: true,
                    letter: false,
                    lower: false,
                    upper: false,
                },
                {
                    v: "a",
                    digit: false,
                    letter: true,
                    lower: true,
                    upper: false,
                },
                {
                    v: "Z",
                    digit: false,
                    letter: true,
                    lower: false,
                    upper: true,
                },
                {
                    v: "_",
                    digit: false,
                    letter: false,
                    lower: false,
                    upper: false,
                },
            ],
        )

    testing.diff(got: got, want: want)
}

testcase exists_keeps_nulls_out {
    got =
        array.from(rows: [{id: 1, v: "ab"}, {id: 2, v: debug.null(type: "string")}])
            |> map(
                fn: (r) => ({id: r.id, v: if exists r.v then strings.toUpper(v: r.v) else "none"}),
            )
    want = array.from(rows: [{id: 1, v: "AB"}, {id: 2, v: "none"}])

    testing.diff(got: got, want: want)
}

testcase a_null_is_an_error {
    testing.shouldError(
        fn: () => strings.trimPrefix(v: debug.null(type: "string"), prefix: "a"),
        want: /expected argument "v" to be of type string, got type string value <nil>$/,
    )
}

testcase a_class_needs_one_byte {
    testing.shouldError(
        fn: () => strings.isLetter(v: "é"),
        want: /"v" is not a valid argument: argument length is not equal to 1$/,
    )
}
