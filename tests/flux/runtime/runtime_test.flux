package runtime_test


import "runtime"
import "testing"

testcase version_is_a_text {
    testing.assertEqualValues(got: runtime.version() =~ /^\S/, want: true)
}

testcase version_stays_the_same {
    testing.assertEqualValues(got: runtime.version(), want: runtime.version())
}
