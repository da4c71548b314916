package tasks_test


import "influxdata/influxdb/tasks"
import "internal/debug"
import "testing"

option now = () => 2024-05-01T12:00:00Z

testcase lastSuccess_never {
    testing.assertEqualValues(
        got: tasks.lastSuccess(orTime: 2020-01-01T00:00:00Z),
        want: 2020-01-01T00:00:00Z,
    )
}

testcase lastSuccess_never_and_a_duration {
    testing.assertEqualValues(got: tasks.lastSuccess(orTime: -1d), want: 2024-04-30T12:00:00Z)
}

testcase lastSuccess_never_and_months {
    testing.assertEqualValues(got: tasks.lastSuccess(orTime: -2mo), want: 2024-03-01T12:00:00Z)
}

testcase lastSuccess_once {
    option tasks.lastSuccessTime = 2024-04-01T00:00:00Z

    testing.assertEqualValues(got: tasks.lastSuccess(orTime: -1d), want: 2024-04-01T00:00:00Z)
}

testcase lastSuccess_or_a_null {
    testing.assertEqualValues(
        got: exists tasks.lastSuccess(orTime: debug.null(type: "time")),
        want: false,
    )
}

testcase lastSuccessTime {
    testing.assertEqualValues(got: exists tasks.lastSuccessTime, want: false)
}
