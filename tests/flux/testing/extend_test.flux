package testing_test


import "testing"

testcase extended extends "tests/flux/testing/testing_test.option_of_the_parent" {
    option before = 1

    super()

    option after = 1
}
