package monitor_test


import "influxdata/influxdb/monitor"
import "testing"

testcase bucket_of_statuses_and_notifications {
    testing.assertEqualValues(got: monitor.bucket, want: "_monitoring")
}
