package boundaries_test


import "date/boundaries"
import "testing"

// Whatever is asked for, the answer is where to find it now.
moved = /the 'date\/boundaries' package has been moved to 'experimental\/date\/boundaries'$/

testcase yesterday_has_moved {
    testing.shouldError(fn: () => boundaries.yesterday(), want: moved)
}

testcase monday_has_moved {
    testing.shouldError(fn: () => boundaries.monday(), want: moved)
}

testcase tuesday_has_moved {
    testing.shouldError(fn: () => boundaries.tuesday(), want: moved)
}

testcase wednesday_has_moved {
    testing.shouldError(fn: () => boundaries.wednesday(), want: moved)
}

testcase thursday_has_moved {
    testing.shouldError(fn: () => boundaries.thursday(), want: moved)
}

testcase friday_has_moved {
    testing.shouldError(fn: () => boundaries.friday(), want: moved)
}

testcase saturday_has_moved {
    testing.shouldError(fn: () => boundaries.saturday(), want: moved)
}

testcase sunday_has_moved {
    testing.shouldError(fn: () => boundaries.sunday(), want: moved)
}

testcase month_has_moved {
    testing.shouldError(fn: () => boundaries.month(), want: moved)
}

testcase week_has_moved {
    testing.shouldError(fn: () => boundaries.week(), want: moved)
}

testcase month_with_an_offset_has_moved {
    testing.shouldError(fn: () => boundaries.month(month_offset: -1), want: moved)
}

testcase week_with_an_offset_has_moved {
    testing.shouldError(fn: () => boundaries.week(week_offset: 2, start_sunday: true), want: moved)
}
