"""The pytest plugin: testcases are collected as they are, examples of pages when they are asked for."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

CASES = """package a_test
import "array"
import "testing"
testcase right { testing.assertEqualValues(got: 1, want: 1) }
testcase wrong { testing.assertEqualValues(got: 1, want: 2) }
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
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*a_test.flux::right PASSED*", "*a_test.flux::wrong FAILED*", "*errorOutput*"])


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
