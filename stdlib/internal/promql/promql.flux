// Package promql holds what queries of Prometheus need in Flux. It is meant for programs that translate PromQL, not for people.
//
// ## Metadata
// introduced: 0.47.0
package promql


import "experimental"
import "math"
import "universe"
import "experimental"

// changes counts how often the values of each table change.
//
// A table without values gives a table without rows.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - There is no column `_value`, or it does not hold floats.
//
// ## Examples
//
// ### Count changes
// ```
// import "array"
// import "internal/promql"
//
// < array.from(rows: [{_value: 1.0}, {_value: 1.0}, {_value: 2.0}, {_value: 1.0}])
// >     |> promql.changes()
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 2      |
//
// ## Metadata
// tags: transformations
builtin changes : (<-tables: stream[{A with _value: float}]) => stream[{B with _value: float}]

// promqlDayOfMonth gives the day of the month, 1 to 31, of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the day of the month
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlDayOfMonth(timestamp: 1709164800.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 29     |
builtin promqlDayOfMonth : (timestamp: float) => float

// promqlDayOfWeek gives the day of the week of a time in UTC, from 0, which is Sunday, to 6.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the day of the week
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlDayOfWeek(timestamp: 1709164800.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 4      |
builtin promqlDayOfWeek : (timestamp: float) => float

// promqlDaysInMonth gives the number of days of the month of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the days of a February
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlDaysInMonth(timestamp: 1709164800.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 29     |
builtin promqlDaysInMonth : (timestamp: float) => float

// emptyTable gives one table without rows, with the columns `_start`, `_stop`, `_time` and `_value`.
//
// ## Examples
//
// ### Show the columns
// ```
// import "internal/promql"
//
// promql.emptyTable()
//     |> columns()
//     |> keep(columns: ["_value"])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | _start |
// | _stop  |
// | _time  |
// | _value |
builtin emptyTable : () => stream[{_start: time, _stop: time, _time: time, _value: float}]

// extrapolatedRate gives by how much the values of each table grow from `_start` to `_stop`.
//
// What the first and the last row show is extended to `_start` and `_stop`, but not by more than half the distance of rows
// where these are far away. Tables of fewer than two rows lose them.
//
// ## Parameters
// - tables: Input data, with `_start` and `_stop` in the group key. Default is piped-forward data (`<-`).
// - isCounter: Whether the values are those of a counter, which begins anew at zero when a value decreases. Default is `false`.
// - isRate: Whether the result is per second. Default is `false`.
//
// ## Errors
// - A column is missing or of another type, or `_start` or `_stop` is not in the group key.
//
// ## Examples
//
// ### Give the growth in a minute
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(rows: [{_time: 2024-05-01T00:00:20Z, _value: 1.0}, {_time: 2024-05-01T00:00:40Z, _value: 3.0}])
//         |> range(start: 2024-05-01T00:00:00Z, stop: 2024-05-01T00:01:00Z)
//
// < data
// >     |> promql.extrapolatedRate()
// ```
//
// #### Output data
// | *_start              | *_stop               | _value |
// | -------------------- | -------------------- | ------ |
// | 2024-05-01T00:00:00Z | 2024-05-01T00:01:00Z | 6      |
//
// ## Metadata
// tags: transformations
builtin extrapolatedRate : (
        <-tables: stream[{A with _start: time, _stop: time, _time: time, _value: float}],
        ?isCounter: bool,
        ?isRate: bool,
    ) => stream[{B with _value: float}]

// holtWinters smooths the values of each table exponentially, their trend too, and gives the last of the smooth values.
//
// Tables of fewer than two rows lose them.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - smoothingFactor: Weight of a value against those before it, above 0 and below 1. It must be given.
// - trendFactor: Weight of a step against the trend before it, above 0 and below 1. It must be given.
//
// ## Errors
// - A factor is left out or not between 0 and 1.
// - A column is missing or of another type.
//
// ## Examples
//
// ### Smooth values
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, _value: 1.0},
//             {_time: 2024-05-01T00:00:10Z, _value: 3.0},
//             {_time: 2024-05-01T00:00:20Z, _value: 2.0},
//         ],
//     )
//
// < data
// >     |> promql.holtWinters(smoothingFactor: 0.5, trendFactor: 0.5)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 3.5    |
//
// ## Metadata
// tags: transformations
builtin holtWinters : (
        <-tables: stream[{A with _time: time, _value: float}],
        ?smoothingFactor: float,
        ?trendFactor: float,
    ) => stream[{B with _value: float}]

// promqlHour gives the hour, 0 to 23, of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the hour
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlHour(timestamp: 1709215384.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 14     |
builtin promqlHour : (timestamp: float) => float

// instantRate gives the step between the last two values of each table.
//
// Tables of fewer than two rows, and those whose last two rows are of one time, lose them.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - isRate: Whether the values are those of a counter, which begins anew at zero when a value decreases, and the result is
//   per second. Default is `false`.
//
// ## Errors
// - A column is missing or of another type.
//
// ## Examples
//
// ### Give the last rate of a counter
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(rows: [{_time: 2024-05-01T00:00:20Z, _value: 1.0}, {_time: 2024-05-01T00:00:40Z, _value: 5.0}])
//
// < data
// >     |> promql.instantRate(isRate: true)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 0.2    |
//
// ## Metadata
// tags: transformations
builtin instantRate : (
        <-tables: stream[{A with _time: time, _value: float}],
        ?isRate: bool,
    ) => stream[{B with _value: float}]

// labelReplace makes a column of the group key out of another one.
//
// Where `regex` matches all of the source, `replacement` is the new value; an empty one takes the column away. All other
// tables keep their key. Only the columns of the group key and `_value` stay.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - source: Column of the group key to read. One that is missing is `""`.
// - destination: Column of the group key to make.
// - regex: Regular expression that has to match all of the source.
// - replacement: New value, in which `$1` or `${name}` stands for a part in brackets.
//
// ## Errors
// - `regex` is not a regular expression.
// - The source is not a string.
// - Two tables come to have the same key.
//
// ## Examples
//
// ### Cut the port off an address
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(rows: [{instance: "web1:9100", _value: 1.0}])
//         |> group(columns: ["instance"])
//
// < data
// >     |> promql.labelReplace(source: "instance", destination: "host", regex: "(.*):.*", replacement: "$1")
// ```
//
// #### Output data
// | *instance | *host | _value |
// | --------- | ----- | ------ |
// | web1:9100 | web1  | 1      |
//
// ## Metadata
// tags: transformations
builtin labelReplace : (
        <-tables: stream[{A with _value: float}],
        source: string,
        destination: string,
        regex: string,
        replacement: string,
    ) => stream[{B with _value: float}]

// linearRegression fits a line to the values of each table and gives its slope per second, or where it leads to.
//
// Tables of fewer than two rows lose them.
//
// ## Parameters
// - tables: Input data, with `_stop` in the group key. Default is piped-forward data (`<-`).
// - predict: Whether the value of the line is wanted in place of its slope. Default is `false`.
// - fromNow: Seconds after `_stop` of the predicted value. Default is `0.0`.
//
// ## Errors
// - A column is missing or of another type, or `_stop` is not in the group key.
//
// ## Examples
//
// ### Predict a value
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(rows: [{_time: 2024-05-01T00:00:20Z, _value: 1.0}, {_time: 2024-05-01T00:00:40Z, _value: 3.0}])
//         |> range(start: 2024-05-01T00:00:00Z, stop: 2024-05-01T00:01:00Z)
//
// < data
// >     |> promql.linearRegression(predict: true, fromNow: 60.0)
// ```
//
// #### Output data
// | *_start              | *_stop               | _value |
// | -------------------- | -------------------- | ------ |
// | 2024-05-01T00:00:00Z | 2024-05-01T00:01:00Z | 11     |
//
// ## Metadata
// tags: transformations
builtin linearRegression : (
        <-tables: stream[{A with _time: time, _stop: time, _value: float}],
        ?predict: bool,
        ?fromNow: float,
    ) => stream[{B with _value: float}]

// promqlMinute gives the minute, 0 to 59, of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the minute
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlMinute(timestamp: 1709215384.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 3      |
builtin promqlMinute : (timestamp: float) => float

// promqlMonth gives the month, 1 to 12, of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the month
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlMonth(timestamp: 1709164800.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 2      |
builtin promqlMonth : (timestamp: float) => float

// promHistogramQuantile estimates a quantile from the buckets of a Prometheus histogram.
//
// Each row is a bucket: the count of all observations up to a bound. Within a bucket the observations are taken as spread
// evenly. The result is NaN without a bucket `+Inf` or with no other, -Inf for a quantile below 0 and +Inf for one above 1.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - quantile: Quantile to estimate, 0.0 to 1.0. It must be given.
// - countColumn: Column of counts, floats. Default is `_value`.
// - upperBoundColumn: Column of bounds, strings. Default is `le`. Tables without it lose their rows.
// - valueColumn: Column for the result. Default is `_value`.
//
// ## Errors
// - `quantile` is left out.
// - The column of counts is missing, holds a null or no floats, or the bounds are not strings.
//
// ## Examples
//
// ### Estimate the median
// ```
// import "array"
// import "internal/promql"
//
// data =
//     array.from(rows: [{le: "1", _value: 2.0}, {le: "2", _value: 6.0}, {le: "+Inf", _value: 8.0}])
//
// < data
// >     |> promql.promHistogramQuantile(quantile: 0.5)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 1.5    |
//
// ## Metadata
// tags: transformations
builtin promHistogramQuantile : (
        <-tables: stream[A],
        ?quantile: float,
        ?countColumn: string,
        ?upperBoundColumn: string,
        ?valueColumn: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// resets counts how often a value is smaller than the one before it, as when a counter begins anew.
//
// A table without values gives a table without rows.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - There is no column `_value`, or it does not hold floats.
//
// ## Examples
//
// ### Count the resets of a counter
// ```
// import "array"
// import "internal/promql"
//
// < array.from(rows: [{_value: 1.0}, {_value: 5.0}, {_value: 2.0}, {_value: 3.0}])
// >     |> promql.resets()
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 1      |
//
// ## Metadata
// tags: transformations
builtin resets : (<-tables: stream[{A with _value: float}]) => stream[{B with _value: float}]

// timestamp replaces each value by its time, in seconds since 1970-01-01T00:00:00Z.
//
// The time is that of `_time`, or of `_stop` where there is no `_time`, cut to milliseconds.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - There is neither `_time` nor `_stop`, or there is no `_value`.
//
// ## Examples
//
// ### Give times as numbers
// ```
// import "array"
// import "internal/promql"
//
// < array.from(rows: [{_time: 2024-05-01T00:00:00Z, _value: 7.5}])
// >     |> promql.timestamp()
// ```
//
// #### Output data
// | _time                | _value     |
// | -------------------- | ---------- |
// | 2024-05-01T00:00:00Z | 1714521600 |
//
// ## Metadata
// tags: transformations
builtin timestamp : (<-tables: stream[{A with _value: float}]) => stream[{A with _value: float}]

// promqlYear gives the year of a time in UTC.
//
// ## Parameters
// - timestamp: Seconds since 1970-01-01T00:00:00Z.
//
// ## Examples
//
// ### Give the year
// ```
// import "array"
// import "internal/promql"
//
// > array.from(rows: [{_value: promql.promqlYear(timestamp: 1709164800.0)}])
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 2024   |
builtin promqlYear : (timestamp: float) => float

// join puts rows of two streams side by side where tables have equal group keys and rows equal times, as `experimental.join()`
// does.
//
// ## Parameters
// - left: Left stream.
// - right: Right stream.
// - fn: Function of a row `left` and a row `right` that returns the output row. It must leave the columns of the group key as
//   they are.
//
// ## Errors
// As `experimental.join()`.
//
// ## Examples
//
// ### Multiply two streams
// ```
// import "array"
// import "internal/promql"
//
// left = array.from(rows: [{_time: 2024-05-01T00:00:00Z, _value: 2.0}, {_time: 2024-05-01T00:01:00Z, _value: 3.0}])
// right = array.from(rows: [{_time: 2024-05-01T00:00:00Z, _value: 5.0}, {_time: 2024-05-01T00:01:00Z, _value: 7.0}])
//
// promql.join(
//     left: left,
//     right: right,
//     fn: (left, right) => ({left with _value: left._value * right._value}),
// > )
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-05-01T00:00:00Z | 10     |
// | 2024-05-01T00:01:00Z | 21     |
join = experimental.join

// quantile gives a quantile of the values of each table; -Inf for a quantile below 0 and +Inf for one above 1.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - q: Quantile, 0.0 to 1.0.
// - method: How it is reckoned, as in the `quantile` of the prelude. Default is `exact_mean`.
//
// ## Examples
//
// ### Give a quantile and one that cannot be
// ```
// import "array"
// import "internal/promql"
//
// data = array.from(rows: [{_value: 1.0}, {_value: 2.0}, {_value: 4.0}])
//
// union(tables: [data |> promql.quantile(q: 0.5), data |> promql.quantile(q: 1.5)])
// ```
//
// ## Metadata
// tags: transformations
quantile = (q, tables=<-, method="exact_mean") =>
    if q >= 0.0 and q <= 1.0 then
        tables
            |> universe.quantile(q: q, method: method)
    else
        tables
            |> reduce(
                identity: {_value: math.mInf(sign: if q < 0.0 then -1 else 1)},
                fn: (r, accumulator) => accumulator,
            )
