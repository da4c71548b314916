// Package boundaries finds days, weeks and months around the current one.
//
// Every function gives a record `{start, stop}` that `range` takes, in the time zone of `option location`; days of 23 and 25 hours
// included.
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
package boundaries


import "date"

// yesterday gives the day before today.
//
// ## Examples
//
// ### Find yesterday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.yesterday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-15T00:00:00Z | 2024-05-16T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
yesterday = () => ({start: date.sub(d: 1d, from: today()), stop: today()})

// The beginning of the last day of the week `weekDay` before a day.
_before = (day, weekDay) => {
    back = (date.weekDay(t: day) - weekDay + 6) % 7 + 1

    return date.truncate(t: date.sub(d: date.scale(d: 1d, n: back), from: day), unit: 1d)
}

_lastDay = (weekDay) => {
    start = _before(day: today(), weekDay: weekDay)

    return {start: start, stop: date.add(d: 1d, to: start)}
}

// monday gives the last Monday before today: on a Monday, that of the week before.
//
// ## Examples
//
// ### Find the last Monday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.monday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-13T00:00:00Z | 2024-05-14T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
monday = () => _lastDay(weekDay: date.Monday)

// tuesday gives the last Tuesday before today: on a Tuesday, that of the week before.
//
// ## Examples
//
// ### Find the last Tuesday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.tuesday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-14T00:00:00Z | 2024-05-15T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
tuesday = () => _lastDay(weekDay: date.Tuesday)

// wednesday gives the last Wednesday before today: on a Wednesday, that of the week before.
//
// ## Examples
//
// ### Find the last Wednesday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.wednesday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-15T00:00:00Z | 2024-05-16T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
wednesday = () => _lastDay(weekDay: date.Wednesday)

// thursday gives the last Thursday before today: on a Thursday, that of the week before.
//
// ## Examples
//
// ### Find the last Thursday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.thursday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-09T00:00:00Z | 2024-05-10T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
thursday = () => _lastDay(weekDay: date.Thursday)

// friday gives the last Friday before today: on a Friday, that of the week before.
//
// ## Examples
//
// ### Find the last Friday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.friday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-10T00:00:00Z | 2024-05-11T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
friday = () => _lastDay(weekDay: date.Friday)

// saturday gives the last Saturday before today: on a Saturday, that of the week before.
//
// ## Examples
//
// ### Find the last Saturday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.saturday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-11T00:00:00Z | 2024-05-12T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
saturday = () => _lastDay(weekDay: date.Saturday)

// sunday gives the last Sunday before today: on a Sunday, that of the week before.
//
// ## Examples
//
// ### Find the last Sunday
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.sunday()])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-12T00:00:00Z | 2024-05-13T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
sunday = () => _lastDay(weekDay: date.Sunday)

// month gives the current month, or one before or after it.
//
// ## Parameters
// - month_offset: Number of months from the current one; negative for the past. Default is `0`.
//
// ## Examples
//
// ### Find the month before
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.month(month_offset: -1)])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-04-01T00:00:00Z | 2024-05-01T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
month = (month_offset=0) => {
    current = date.truncate(t: today(), unit: 1mo)
    start = date.add(d: date.scale(d: 1mo, n: month_offset), to: current)

    return {start: start, stop: date.add(d: 1mo, to: start)}
}

// week gives the current week, or one before or after it.
//
// ## Parameters
// - week_offset: Number of weeks from the current one; negative for the past. Default is `0`.
// - start_sunday: Whether weeks begin on Sunday instead of Monday. Default is `false`.
//
// ## Examples
//
// ### Find the week before
// ```
// import "array"
// import "experimental/date/boundaries"
//
// option now = () => 2024-05-16T10:30:00Z
//
// > array.from(rows: [boundaries.week(week_offset: -1)])
// ```
//
// #### Output data
// | start                | stop                 |
// | -------------------- | -------------------- |
// | 2024-05-06T00:00:00Z | 2024-05-13T00:00:00Z |
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
week = (week_offset=0, start_sunday=false) => {
    first = if start_sunday then date.Sunday else date.Monday
    day = date.add(d: date.scale(d: 1w, n: week_offset), to: today())
    start = _before(day: date.add(d: 1d, to: day), weekDay: first)

    return {start: start, stop: date.add(d: 1w, to: start)}
}
