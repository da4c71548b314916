package dict_test


import "array"
import "dict"
import "internal/debug"
import "testing"

testcase keys_are_sorted {
    got =
        array.from(
            rows: [
                {
                    v:
                        display(
                            v: dict.fromList(pairs: [{key: 10, value: "b"}, {key: 2, value: "a"}]),
                        ),
                },
                {
                    v:
                        display(
                            v:
                                dict.fromList(
                                    pairs: [
                                        {key: "b", value: 1},
                                        {key: "B", value: 2},
                                        {key: "a", value: 3},
                                    ],
                                ),
                        ),
                },
                {
                    v:
                        display(
                            v: dict.fromList(pairs: [{key: 1.5, value: 1}, {key: -1.5, value: 2}]),
                        ),
                },
                {v: display(v: [uint(v: 2): 1, uint(v: 1): 2])},
                {v: display(v: [2021-01-02T00:00:00Z: 1, 2021-01-01T00:00:00Z: 2])},
            ],
        )
    want =
        array.from(
            rows: [
                {v: "[2: a, 10: b]"},
                {v: "[B: 2, a: 3, b: 1]"},
                {v: "[-1.5: 2, 1.5: 1]"},
                {v: "[1: 2, 2: 1]"},
                {v: "[2021-01-01T00:00:00.000000000Z: 2, 2021-01-02T00:00:00.000000000Z: 1]"},
            ],
        )

    testing.diff(got: got, want: want)
}

testcase the_later_of_equal_keys_counts {
    testing.assertEqualValues(
        got:
            display(v: dict.fromList(pairs: [{key: 1, value: "a"}, {key: 1, value: "z"}]))
                +
                display(v: dict.insert(dict: [1: "a"], key: 1, value: "z")) + display(
                    v: [1: "a", 1: "z"],
                ),
        want: "[1: z][1: z][1: z]",
    )
}

testcase get_gives_the_value_or_the_default {
    got =
        array.from(
            rows: [
                {v: dict.get(dict: ["a": 1], key: "a", default: 0)},
                {v: dict.get(dict: ["a": 1], key: "A", default: -1)},
                {v: dict.get(dict: [:], key: "b", default: 7)},
                {v: dict.get(dict: ["a": 1], key: debug.null(type: "string"), default: 9)},
            ],
        )

    testing.diff(got: got, want: array.from(rows: [{v: 1}, {v: -1}, {v: 7}, {v: 9}]))
}

testcase get_gives_a_null_that_is_there {
    testing.assertEqualValues(
        got: exists dict.get(dict: ["a": debug.null(type: "int")], key: "a", default: 5),
        want: false,
    )
}

testcase insert_and_remove_leave_the_dictionary_alone {
    d = ["a": 1, "b": 2]
    inserted = dict.insert(dict: d, key: "c", value: 3)
    removed = dict.remove(dict: d, key: "b")

    testing.assertEqualValues(
        got: "${display(v: d)} ${display(v: inserted)} ${display(v: removed)}",
        want: "[a: 1, b: 2] [a: 1, b: 2, c: 3] [a: 1]",
    )
}

testcase insert_into_the_empty_dictionary {
    testing.assertEqualValues(
        got: display(v: dict.insert(dict: [:], key: 1, value: "x")),
        want: "[1: x]",
    )
}

testcase remove_of_an_absent_key {
    testing.assertEqualValues(
        got:
            display(v: dict.remove(dict: ["a": 1], key: "zz")) + display(
                    v: dict.remove(dict: ["a": 1], key: debug.null(type: "string")),
                ) + display(v: dict.remove(dict: ["a": 1], key: "a")),
        want: "[a: 1][a: 1][:]",
    )
}

testcase insert_of_a_null_key {
    testing.shouldError(
        fn: () => dict.insert(dict: ["a": 1], key: debug.null(type: "string"), value: 2),
        want: /null value cannot be used as a dictionary key$/,
    )
}

testcase fromList_of_a_null_key {
    testing.shouldError(
        fn: () => dict.fromList(pairs: [{key: debug.null(type: "string"), value: 2}]),
        want: /null value cannot be used as a dictionary key$/,
    )
}

testcase fromList_of_nothing {
    testing.assertEqualValues(got: display(v: dict.fromList(pairs: [])), want: "[:]")
}

testcase lookup_in_map {
    names = [1: "one", 2: "two"]
    got =
        array.from(rows: [{k: 2}, {k: 1}, {k: 5}, {k: debug.null(type: "int")}])
            |> map(fn: (r) => ({name: dict.get(dict: names, key: r.k, default: "?")}))

    testing.diff(
        got: got,
        want: array.from(rows: [{name: "two"}, {name: "one"}, {name: "?"}, {name: "?"}]),
    )
}

testcase dictionary_made_in_map {
    got =
        array.from(rows: [{k: 0}, {k: 1}, {k: 2}])
            |> map(fn: (r) => ({code: dict.get(dict: [0: "a", 1: "b"], key: r.k, default: "c")}))

    testing.diff(got: got, want: array.from(rows: [{code: "a"}, {code: "b"}, {code: "c"}]))
}
