package planner_test


import "array"
import "planner"
import "testing"

_filtered =
    array.from(rows: [{v: 1}, {v: 2}, {v: 3}, {v: 4}])
        |> filter(fn: (r) => r.v > 1)
        |> filter(fn: (r) => r.v < 4)
_expected = array.from(rows: [{v: 2}, {v: 3}])

testcase no_rule_is_left_out {
    testing.assertEqualValues(
        got: display(v: [planner.disableLogicalRules, planner.disablePhysicalRules]),
        want: display(v: [[""], [""]]),
    )
}

testcase logical_rules_change_no_answer {
    option planner.disableLogicalRules = ["MergeFiltersRule"]

    testing.diff(got: _filtered, want: _expected)
}

testcase physical_rules_change_no_answer {
    option planner.disablePhysicalRules = ["SortLimitRule"]

    testing.diff(
        got: _filtered |> sort(columns: ["v"], desc: true) |> limit(n: 1),
        want: array.from(rows: [{v: 3}]),
    )
}

testcase both_lists_at_once {
    option planner.disableLogicalRules = ["MergeFiltersRule", "no_such_rule"]
    option planner.disablePhysicalRules = ["no_such_rule"]

    testing.diff(got: _filtered, want: _expected)
}

testcase empty_lists {
    option planner.disableLogicalRules = []
    option planner.disablePhysicalRules = []

    testing.diff(got: _filtered, want: _expected)
}
