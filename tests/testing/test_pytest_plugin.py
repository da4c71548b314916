"""The pytest plugin: testcases are collected as they are, examples of pages when they are asked for."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

CASES = """package a_test
import "array"
import "testing"
testcase right { testing.assertEqualValues(got: 1, want: 1) }
testcase wrong { testing.assertEqualValues(got: 1, want: 2) }
testcase slow {
    option testing.tags = ["slow"]
    testing.assertEqualValues(got: 1, want: 1)
}
"""
PAGE = """## Examples

### Shows a table

```flux
import "array"
array.from(rows: [{v: 1}])
```
"""


def test_testcases_are_collected(pytester: pytest.Pytester) -> None:
    pytester.makefile(".flux", a_test=CASES)
    result = pytester.runpytest_subprocess("-v")
    result.assert_outcomes(passed=1, failed=1, skipped=1)
    result.stdout.fnmatch_lines(
        ["*a_test.flux::right PASSED*", "*a_test.flux::wrong FAILED*", "the tables differ: - wanted, + got"]
    )


def test_they_are_selected_by_name_and_by_tags(pytester: pytest.Pytester) -> None:
    pytester.makefile(".flux", a_test=CASES)
    result = pytester.runpytest_subprocess("-v", "--flux-tags", "slow", "-k", "slow", "a_test.flux::slow")
    result.assert_outcomes(passed=1)


def test_pages_are_collected_when_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makefile(".md", page=PAGE)
    pytester.runpytest_subprocess().assert_outcomes()
    pytester.runpytest_subprocess("--flux-doc").assert_outcomes(passed=1)
    pytester.runpytest_subprocess("page.md").assert_outcomes(passed=1)


def test_a_file_that_does_not_parse_is_an_error_with_its_place(pytester: pytest.Pytester) -> None:
    pytester.makefile(".flux", b_test="package b_test\ntestcase x { y = }\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*b_test.flux:2:*"])


def test_two_testcases_of_one_name_are_an_error(pytester: pytest.Pytester) -> None:
    pytester.makefile(".flux", c_test="package c_test\ntestcase x { }\ntestcase x { }\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(['*duplicate testcase name "x" in package "c"*'])
