// Package date takes dates apart and reckons with calendar units.
//
// Every function takes a time, or a duration that counts from `now()`. Those that look at a clock reckon in the time zone of
// their parameter `location`, which is that of `option location` when it is left out. A null gives null.
//
// ## Metadata
// introduced: 0.37.0
package date


// second gives the second of the minute, from 0 to 59.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
//
// ## Examples
//
// ### Take the second of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{second: date.second(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | second |
// | ------ |
// | 7      |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
builtin second : (t: T) => int where T: Timeable

builtin _time : (t: T, location: {zone: string, offset: duration}) => time where T: Timeable

// time gives the time that a local clock shows, as if it were UTC.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Show what clocks in Tokyo show
// ```
// import "array"
// import "date"
// import "timezone"
//
// tokyo = timezone.location(name: "Asia/Tokyo")
//
// > array.from(rows: [{shown: date.time(t: 2024-03-09T14:05:00Z, location: tokyo)}])
// ```
//
// #### Output data
// | shown                |
// | -------------------- |
// | 2024-03-09T23:05:00Z |
//
// ## Metadata
// introduced: 0.172.0
// tags: date/time
time = (t, location=location) => _time(t, location)

builtin _minute : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// minute gives the minute of the hour, from 0 to 59.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the minute of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{minute: date.minute(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | minute |
// | ------ |
// | 5      |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
minute = (t, location=location) => _minute(t, location)

builtin _hour : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// hour gives the hour of the day, from 0 to 23.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the hour of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{hour: date.hour(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | hour |
// | ---- |
// | 14   |
//
// ### Take the hour in a time zone
// ```
// import "array"
// import "date"
// import "timezone"
//
// location = timezone.location(name: "America/New_York")
//
// > array.from(rows: [{hour: date.hour(t: 2024-07-01T14:00:00Z, location: location)}])
// ```
//
// #### Output data
// | hour |
// | ---- |
// | 10   |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
hour = (t, location=location) => _hour(t, location)

builtin _weekDay : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// weekDay gives the day of the week, from 0 (Sunday) to 6.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{weekDay: date.weekDay(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | weekDay |
// | ------- |
// | 6       |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
weekDay = (t, location=location) => _weekDay(t, location)

builtin _monthDay : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// monthDay gives the day of the month, from 1 to 31.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{monthDay: date.monthDay(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | monthDay |
// | -------- |
// | 9        |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
monthDay = (t, location=location) => _monthDay(t, location)

builtin _yearDay : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// yearDay gives the day of the year, from 1 to 366.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yearDay: date.yearDay(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | yearDay |
// | ------- |
// | 69      |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
yearDay = (t, location=location) => _yearDay(t, location)

builtin _month : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// month gives the month of the year, from 1 to 12.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the month of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{month: date.month(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | month |
// | ----- |
// | 3     |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
month = (t, location=location) => _month(t, location)

builtin _year : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// year gives the year.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the year of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{year: date.year(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | year |
// | ---- |
// | 2024 |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
year = (t, location=location) => _year(t, location)

builtin _week : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// week gives the week of the year by ISO 8601, from 1 to 53.
//
// Weeks begin on Monday and belong to the year that their Thursday is in, so the first days of January can be in week 53.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the week of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{week: date.week(t: 2021-01-01T00:00:00Z)}])
// ```
//
// #### Output data
// | week |
// | ---- |
// | 53   |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
week = (t, location=location) => _week(t, location)

builtin _quarter : (t: T, location: {zone: string, offset: duration}) => int where T: Timeable

// quarter gives the quarter of the year, from 1 to 4.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails with `invalid location` for a zone that the IANA database does not have.
//
// ## Examples
//
// ### Take the quarter of a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{quarter: date.quarter(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | quarter |
// | ------- |
// | 1       |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
quarter = (t, location=location) => _quarter(t, location)

// millisecond gives the fraction of the second in whole milliseconds.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{millisecond: date.millisecond(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | millisecond |
// | ----------- |
// | 250         |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
builtin millisecond : (t: T) => int where T: Timeable

// microsecond gives the fraction of the second in whole microseconds.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{microsecond: date.microsecond(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | microsecond |
// | ----------- |
// | 250000      |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
builtin microsecond : (t: T) => int where T: Timeable

// nanosecond gives the fraction of the second in nanoseconds.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
//
// ## Examples
//
// ### Look at a time
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{nanosecond: date.nanosecond(t: 2024-03-09T14:05:07.25Z)}])
// ```
//
// #### Output data
// | nanosecond |
// | ---------- |
// | 250000000  |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
builtin nanosecond : (t: T) => int where T: Timeable

builtin _add : (d: duration, to: T, location: {zone: string, offset: duration}) => time
    where
    T: Timeable

// add gives the time that is a duration after another.
//
// Months are added first: they keep the day of the month, or take the last one of a shorter month. In a time zone all of the duration
// is added on the local clock, so that a day more is the same hour of the next day.
//
// ## Parameters
// - d: Duration to add.
// - to: Time to add to, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails for an unknown time zone, and where the result is outside the years that times reach, 1677 to 2262.
//
// ## Examples
//
// ### Add six hours
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{later: date.add(d: 6h, to: 2024-01-01T20:00:00Z)}])
// ```
//
// #### Output data
// | later                |
// | -------------------- |
// | 2024-01-02T02:00:00Z |
//
// ### Add a month to the end of January
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{later: date.add(d: 1mo, to: 2024-01-31T00:00:00Z)}])
// ```
//
// #### Output data
// | later                |
// | -------------------- |
// | 2024-02-29T00:00:00Z |
//
// ## Metadata
// introduced: 0.162.0
// tags: date/time
add = (d, to, location=location) => _add(d, to, location)

builtin _sub : (from: T, d: duration, location: {zone: string, offset: duration}) => time
    where
    T: Timeable

// sub gives the time that is a duration before another.
//
// It reckons as `date.add` does.
//
// ## Parameters
// - d: Duration to subtract.
// - from: Time to subtract from, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails for an unknown time zone, and where the result is outside the years that times reach, 1677 to 2262.
//
// ## Examples
//
// ### Subtract six hours
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{earlier: date.sub(d: 6h, from: 2024-01-01T02:00:00Z)}])
// ```
//
// #### Output data
// | earlier              |
// | -------------------- |
// | 2023-12-31T20:00:00Z |
//
// ## Metadata
// introduced: 0.162.0
// tags: date/time
sub = (d, from, location=location) => _sub(d, from, location)

builtin _truncate : (t: T, unit: duration, location: {zone: string, offset: duration}) => time
    where
    T: Timeable

// truncate gives the start of the unit of time that a time is in.
//
// Units are counted from 1970-01-01 on the local clock, so that weeks begin on Thursday; months and years are those of the calendar.
//
// ## Parameters
// - t: Time to look at, or a duration that counts from now.
// - unit: Length of the unit, in nanoseconds or months: `1h`, `15m`, `1mo`, `1y`.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Errors
// Fails for a unit that is zero, negative or has both months and shorter units, and for an unknown time zone.
//
// ## Examples
//
// ### Truncate a time to the hour
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{hour: date.truncate(t: 2024-03-09T14:05:07Z, unit: 1h)}])
// ```
//
// #### Output data
// | hour                 |
// | -------------------- |
// | 2024-03-09T14:00:00Z |
//
// ### Find the beginning of the local day
// ```
// import "array"
// import "date"
// import "timezone"
//
// location = timezone.location(name: "America/New_York")
//
// > array.from(rows: [{day: date.truncate(t: 2024-03-09T02:00:00Z, unit: 1d, location: location)}])
// ```
//
// #### Output data
// | day                  |
// | -------------------- |
// | 2024-03-08T05:00:00Z |
//
// ## Metadata
// introduced: 0.37.0
// tags: date/time
truncate = (t, unit, location=location) => _truncate(t, unit, location)

// scale multiplies a duration.
//
// ## Parameters
// - d: Duration to multiply.
// - n: Number to multiply by; a negative one turns the duration round.
//
// ## Errors
// Fails where the result is longer than durations can be.
//
// ## Examples
//
// ### Go a number of weeks ahead
// ```
// import "array"
// import "date"
//
// weeks = 3
//
// > array.from(rows: [{due: date.add(d: date.scale(d: 1w, n: weeks), to: 2024-01-01T00:00:00Z)}])
// ```
//
// #### Output data
// | due                  |
// | -------------------- |
// | 2024-01-22T00:00:00Z |
//
// ## Metadata
// introduced: 0.167.0
// tags: date/time
builtin scale : (d: duration, n: int) => duration

// Sunday is what `date.weekDay` gives for a Sunday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-02T00:00:00Z) == date.Sunday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Sunday = 0

// Monday is what `date.weekDay` gives for a Monday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-03T00:00:00Z) == date.Monday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Monday = 1

// Tuesday is what `date.weekDay` gives for a Tuesday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-04T00:00:00Z) == date.Tuesday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Tuesday = 2

// Wednesday is what `date.weekDay` gives for a Wednesday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-05T00:00:00Z) == date.Wednesday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Wednesday = 3

// Thursday is what `date.weekDay` gives for a Thursday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-06T00:00:00Z) == date.Thursday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Thursday = 4

// Friday is what `date.weekDay` gives for a Friday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-07T00:00:00Z) == date.Friday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Friday = 5

// Saturday is what `date.weekDay` gives for a Saturday.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.weekDay(t: 2024-06-08T00:00:00Z) == date.Saturday}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
Saturday = 6

// January is what `date.month` gives in January.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-01-15T00:00:00Z) == date.January}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
January = 1

// February is what `date.month` gives in February.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-02-15T00:00:00Z) == date.February}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
February = 2

// March is what `date.month` gives in March.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-03-15T00:00:00Z) == date.March}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
March = 3

// April is what `date.month` gives in April.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-04-15T00:00:00Z) == date.April}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
April = 4

// May is what `date.month` gives in May.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-05-15T00:00:00Z) == date.May}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
May = 5

// June is what `date.month` gives in June.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-06-15T00:00:00Z) == date.June}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
June = 6

// July is what `date.month` gives in July.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-07-15T00:00:00Z) == date.July}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
July = 7

// August is what `date.month` gives in August.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-08-15T00:00:00Z) == date.August}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
August = 8

// September is what `date.month` gives in September.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-09-15T00:00:00Z) == date.September}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
September = 9

// October is what `date.month` gives in October.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-10-15T00:00:00Z) == date.October}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
October = 10

// November is what `date.month` gives in November.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-11-15T00:00:00Z) == date.November}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
November = 11

// December is what `date.month` gives in December.
//
// ## Examples
//
// ### Compare with it
// ```
// import "array"
// import "date"
//
// > array.from(rows: [{yes: date.month(t: 2024-12-15T00:00:00Z) == date.December}])
// ```
//
// #### Output data
// | yes  |
// | ---- |
// | true |
December = 12
