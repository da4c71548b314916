// Package experimental holds functions that may change.
//
// ## Metadata
// introduced: 0.39.0
package experimental


import "date"
import "influxdata/influxdb"

// addDuration gives the time that is a duration after another, as `date.add` does.
//
// ## Parameters
// - d: Duration to add.
// - to: Time to add to, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Examples
//
// ### Add six hours
// ```
// import "array"
// import "experimental"
//
// > array.from(rows: [{later: experimental.addDuration(d: 6h, to: 2024-01-01T20:00:00Z)}])
// ```
//
// #### Output data
// | later                |
// | -------------------- |
// | 2024-01-02T02:00:00Z |
//
// ## Metadata
// introduced: 0.39.0
// deprecated: 0.162.0
// tags: date/time
addDuration = (d, to, location=location) => date.add(d: d, to: to, location: location)

// subDuration gives the time that is a duration before another, as `date.sub` does.
//
// ## Parameters
// - d: Duration to subtract.
// - from: Time to subtract from, or a duration that counts from now.
// - location: Time zone to reckon in. Default is `option location`.
//
// ## Examples
//
// ### Subtract six hours
// ```
// import "array"
// import "experimental"
//
// > array.from(rows: [{earlier: experimental.subDuration(d: 6h, from: 2024-01-01T02:00:00Z)}])
// ```
//
// #### Output data
// | earlier              |
// | -------------------- |
// | 2023-12-31T20:00:00Z |
//
// ## Metadata
// introduced: 0.39.0
// deprecated: 0.162.0
// tags: date/time
subDuration = (d, from, location=location) => date.sub(d: d, from: from, location: location)

// alignTime moves the times of each table so that it begins at a given one.
//
// The distances between rows stay.
//
// ## Parameters
// - alignTo: Time of the first row of each table. Default is `1970-01-01T00:00:00Z`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `got an out-of-order timestamp` when times go back
//
// ## Examples
//
// ### Lay two days over one another
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T08:00:00Z, day: "Mon", _value: 1.5},
//             {_time: 2024-01-01T09:00:00Z, day: "Mon", _value: 4.0},
//             {_time: 2024-01-02T08:30:00Z, day: "Tue", _value: 2.5},
//             {_time: 2024-01-02T09:30:00Z, day: "Tue", _value: 3.0},
//         ],
//     )
//         |> group(columns: ["day"])
//
// < data
// >     |> experimental.alignTime(alignTo: 2024-01-01T00:00:00Z)
// ```
//
// #### Output data
// | _time                | day | _value |
// | -------------------- | --- | ------ |
// | 2024-01-01T00:00:00Z | Mon | 1.5    |
// | 2024-01-01T01:00:00Z | Mon | 4      |
//
// | _time                | day | _value |
// | -------------------- | --- | ------ |
// | 2024-01-01T00:00:00Z | Tue | 2.5    |
// | 2024-01-01T01:00:00Z | Tue | 3      |
//
// ## Metadata
// introduced: 0.66.0
// tags: transformations,date/time
alignTime = (tables=<-, alignTo=time(v: 0)) =>
    tables
        |> stateDuration(fn: (r) => true, column: "timeDiff", unit: 1ns)
        |> map(fn: (r) => ({r with _time: time(v: int(v: alignTo) + r.timeDiff)}))
        |> drop(columns: ["timeDiff"])

builtin _window : (
        <-tables: stream[{T with _start: time, _stop: time, _time: time}],
        every: duration,
        period: duration,
        offset: duration,
        location: {zone: string, offset: duration},
        createEmpty: bool,
    ) => stream[{T with _start: time, _stop: time, _time: time}]

// window cuts tables into windows of time, as the function of the same name without an import does.
//
// It is for tables that have `_start`, `_stop` and `_time`, and names no other columns.
//
// ## Parameters
// - every: Duration from the start of a window to the start of the next. Default is that of `period`.
// - period: Length of a window. Default is that of `every`.
// - offset: Duration by which all windows are moved. Default is `0s`.
// - location: Time zone of the clock that windows follow. Default is `option location`.
// - createEmpty: Whether windows without rows become tables without rows. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `window` does.
//
// ## Examples
//
// ### Cut tables every two minutes
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, _value: 2.5},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
//
// < data
// >     |> experimental.window(every: 2m)
// ```
//
// ## Metadata
// introduced: 0.106.0
// tags: transformations,date/time
window = (
    tables=<-,
    every=0s,
    period=0s,
    offset=0s,
    location=location,
    createEmpty=false,
) =>
    tables
        |> _window(
            every: every,
            period: period,
            offset: offset,
            location: location,
            createEmpty: createEmpty,
        )

// group adds columns to the group key.
//
// ## Parameters
// - mode: `"extend"`, the only mode.
// - columns: Columns to add to the group key.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `invalid group mode "M"; experimental.group requires mode "extend"`
// - `unknown column "C"` when a table lacks one of the columns.
//
// ## Examples
//
// ### Cut tables in two
// ```
// import "array"
// import "experimental"
//
// < array.from(rows: [{host: "a", up: true}, {host: "a", up: false}, {host: "b", up: true}])
//       |> group(columns: ["host"])
// >     |> experimental.group(mode: "extend", columns: ["up"])
// ```
//
// #### Output data
// | host | up    |
// | ---- | ----- |
// | a    | false |
//
// | host | up   |
// | ---- | ---- |
// | a    | true |
//
// | host | up   |
// | ---- | ---- |
// | b    | true |
//
// ## Metadata
// tags: transformations
builtin group : (<-tables: stream[A], mode: string, columns: [string]) => stream[A] where A: Record

// objectKeys returns the names of the properties of a record, in its order.
//
// ## Parameters
// - o: Record to look at.
//
// ## Examples
//
// ### List the properties of a record
// ```
// import "array"
// import "experimental"
//
// user = {name: "Ada", born: 1815}
//
// > array.from(rows: experimental.objectKeys(o: user) |> array.map(fn: (x) => ({property: x})))
// ```
//
// #### Output data
// | property |
// | -------- |
// | name     |
// | born     |
//
// ## Metadata
// introduced: 0.40.0
builtin objectKeys : (o: A) => [string] where A: Record

// set writes the properties of a record into every row.
//
// A property that is no column yet becomes one, behind the others. Where it is a column of the group key, the key changes too,
// and tables whose keys are equal then become one.
//
// ## Parameters
// - o: Record of column names and values.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `cannot represent the type T as column data` when a value is no column data.
//
// ## Examples
//
// ### Set several columns
// ```
// import "array"
// import "experimental"
//
// < array.from(rows: [{host: "a", load: 0.5}, {host: "b", load: 1.5}])
// >     |> experimental.set(o: {host: "all", site: "north"})
// ```
//
// #### Output data
// | host | load | site  |
// | ---- | ---- | ----- |
// | all  | 0.5  | north |
// | all  | 1.5  | north |
//
// ## Metadata
// introduced: 0.40.0
// tags: transformations
builtin set : (<-tables: stream[A], o: B) => stream[C] where A: Record, B: Record, C: Record

// chain runs one stream, throws its tables away, and returns another stream.
//
// It is for a second stream that reads what the first has written.
//
// ## Parameters
// - first: Stream to run.
// - second: Stream to return.
//
// ## Errors
// An error of the first stream is the error of the call.
//
// ## Examples
//
// ### Run one stream before another
// ```
// import "array"
// import "experimental"
//
// before = array.from(rows: [{n: 1}])
// after = array.from(rows: [{n: 2}])
//
// > experimental.chain(first: before, second: after)
// ```
//
// #### Output data
// | n |
// | - |
// | 2 |
//
// ## Metadata
// introduced: 0.68.0
builtin chain : (first: stream[A], second: stream[B]) => stream[B] where A: Record, B: Record

// catch calls a function and returns its value, or the error that it ends with.
//
// The result is a record:
//
// - **value**: What the function returned; null when it failed.
// - **code**: Code of the error, an unsigned integer: 3 for wrong input and `die()`, 5 for what was not found, 9 for a division
//   by zero. Null when the function did not fail.
// - **msg**: Message of the error. Null when the function did not fail.
//
// Streams run later: an error in one is caught only when the function reads it, for example with `tableFind()`.
//
// ## Parameters
// - fn: Function without parameters to call.
//
// ## Examples
//
// ### Go on after an error
// ```
// import "array"
// import "experimental"
//
// good = experimental.catch(fn: () => int(v: "12"))
// bad = experimental.catch(fn: () => int(v: "twelve"))
//
// array.from(
//     rows: [
//         {n: good.value, failed: exists good.msg, code: good.code},
//         {n: 0, failed: exists bad.msg, code: bad.code},
//     ],
// > )
// ```
//
// #### Output data
// | n  | failed | code |
// | -- | ------ | ---- |
// | 12 | false  |      |
// | 0  | true   | 3    |
//
// ## Metadata
// introduced: 0.174.0
builtin catch : (fn: () => A) => {value: A, code: uint, msg: string}

// diff compares two streams and returns the tables that differ, with what differs.
//
// Tables are compared with the table of the same group key. A table that differs comes out with all its rows and the column
// `_diff`: `-` marks rows that only `want` has, `+` rows that only `got` has, rows that both have are marked by an empty
// string. Tables that agree do not come out at all.
//
// - The order of rows counts, the order of columns and tables does not.
// - A column that one side lacks counts as one full of nulls, a table that one side lacks as one without rows.
// - Floats are equal when they differ by at most 0.000001. NaN equals any float.
//
// ## Parameters
// - want: Stream that is wanted.
// - got: Stream to compare. Default is piped-forward data (`<-`).
//
// ## Errors
// - `column "C" has different types T != U`
// - `group key cannot contain _diff column`
//
// ## Examples
//
// ### See what differs
// ```
// import "array"
// import "experimental"
//
// want = array.from(rows: [{n: 1}, {n: 2}, {n: 3}])
// got = array.from(rows: [{n: 1}, {n: 20}, {n: 3}])
//
// > experimental.diff(got: got, want: want)
// ```
//
// #### Output data
// | _diff | n  |
// | ----- | -- |
// |       | 1  |
// | -     | 2  |
// | +     | 20 |
// |       | 3  |
//
// ## Metadata
// introduced: 0.175.0
builtin diff : (<-got: stream[A], want: stream[A]) => stream[{A with _diff: string}]

// count counts the rows of each table, those with null as well.
//
// This is `count()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Count the rows of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.count()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 3      |
//
// | host | _value |
// | ---- | ------ |
// | b    | 1      |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin count : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: int}]

// sum adds the values of each table.
//
// This is `sum()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Add the values of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.sum()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 6      |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin sum : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}] where A: Numeric

// mean gives the mean of the values of each table, which must be floats.
//
// This is `mean()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Take the mean of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.mean()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 2      |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin mean : (<-tables: stream[{T with _value: float}]) => stream[{T with _value: float}]

// spread gives the distance of the greatest value of each table from the smallest.
//
// This is `spread()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Measure how far values lie apart
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.spread()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 3.5    |
//
// | host | _value |
// | ---- | ------ |
// | b    | 0      |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin spread : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]
    where
    A: Numeric

// stddev gives the standard deviation of the values of each table, which must be floats.
//
// This is `stddev()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - mode: `"sample"` divides by n - 1, `"population"` by n. Default is `"sample"`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `"M" is not a valid standard deviation mode`
//
// ## Examples
//
// ### Measure how much values vary
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.stddev(mode: "population")
// ```
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin stddev : (
        <-tables: stream[{T with _value: float}],
        ?mode: string,
    ) => stream[{T with _value: float}]

// skew gives the skewness of the values of each table, which must be floats.
//
// This is `skew()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Measure to which side values lean
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.skew()
// ```
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin skew : (<-tables: stream[{T with _value: float}]) => stream[{T with _value: float}]

// mode gives the value that occurs most often in each table.
//
// This is `mode()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// Values that are equally common come out in a row each, in order. Where all values of a table are equally common the
// result is null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Find the commonest value
// ```
// import "array"
// import "experimental"
//
// data = array.from(rows: [{_value: 1}, {_value: 3}, {_value: 2}, {_value: 3}])
//
// < data
// >     |> experimental.mode()
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 3      |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin mode : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// quantile gives the value below which a share `q` of the values of each table lies. These must be floats.
//
// This is `quantile()` for streams that are known to have a column `_value`, so a stream without one is an error before
// the script runs.
//
// ## Parameters
// - q: Share of the values, from 0.0 to 1.0.
// - compression: How many centroids the digest keeps, for `"estimate_tdigest"` only. Default is 1000.0.
// - method: `"estimate_tdigest"` estimates, `"exact_mean"` takes the mean of the two values nearest to the place, `"exact_selector"`
//   keeps the row at the place. Default is `"estimate_tdigest"`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `quantile must be between 0 and 1`
// - `unknown method M`
// - `compression parameter is only valid for method estimate_tdigest`
//
// ## Examples
//
// ### Take the median of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.quantile(q: 0.5, method: "exact_mean")
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 1.5    |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin quantile : (
        <-tables: stream[{T with _value: float}],
        q: float,
        ?compression: float,
        ?method: string,
    ) => stream[{T with _value: float}]

// kaufmansAMA gives Kaufman's adaptive moving average of the values of each table.
//
// This is `kaufmansAMA()` for streams that are known to have a column `_value`, so a stream without one is an error before
// the script runs.
//
// ## Parameters
// - n: Number of values to look back. The first `n` rows of each table are left out.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Smooth values as far as they are noise
// ```
// import "array"
// import "experimental"
//
// data = array.from(rows: [{_value: 1.0}, {_value: 3.0}, {_value: 2.0}, {_value: 5.0}])
//
// < data
// >     |> experimental.kaufmansAMA(n: 2)
// ```
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations
builtin kaufmansAMA : (
        <-tables: stream[{T with _value: A}],
        n: int,
    ) => stream[{T with _value: float}]
    where
    A: Numeric

// distinct gives the different values of each table, in order of first appearance; null counts as one.
//
// This is `distinct()` for streams that are known to have a column `_value`, so a stream without one is an error before
// the script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### List the values that occur
// ```
// import "array"
// import "experimental"
//
// data = array.from(rows: [{_value: 2}, {_value: 1}, {_value: 2}])
//
// < data
// >     |> experimental.distinct()
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 2      |
// | 1      |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin distinct : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// unique keeps the first row of each value in each table; null counts as a value.
//
// This is `unique()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep a row of each value
// ```
// import "array"
// import "experimental"
//
// data = array.from(rows: [{_value: 2, room: "kitchen"}, {_value: 1, room: "hall"}, {_value: 2, room: "attic"}])
//
// < data
// >     |> experimental.unique()
// ```
//
// #### Output data
// | _value | room    |
// | ------ | ------- |
// | 2      | kitchen |
// | 1      | hall    |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin unique : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// first keeps the first row of each table whose value is not null.
//
// This is `first()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep the first row of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.first()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 1.5    |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin first : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// last keeps the last row of each table whose value is not null.
//
// This is `last()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep the last row of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.last()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 0.5    |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin last : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// max keeps the row of each table with the greatest value.
//
// This is `max()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `invalid use of function: *universe.MaxSelector has no implementation for type T` for booleans and strings.
//
// ## Examples
//
// ### Keep the greatest value of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.max()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 4      |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin max : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// min keeps the row of each table with the smallest value.
//
// This is `min()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `invalid use of function: *universe.MinSelector has no implementation for type T` for booleans and strings.
//
// ## Examples
//
// ### Keep the smallest value of each table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.min()
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | a    | 0.5    |
//
// | host | _value |
// | ---- | ------ |
// | b    | 2.5    |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,selectors
builtin min : (<-tables: stream[{T with _value: A}]) => stream[{T with _value: A}]

// fill replaces null values by a given value or by the one before.
//
// This is `fill()` for streams that are known to have a column `_value`, so a stream without one is an error before the
// script runs.
//
// ## Parameters
// - value: Value to put in place of null, of the type of the column. Either this or `usePrevious` is given.
// - usePrevious: Whether to take the last value before instead; nulls at the beginning of a table stay. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `fill requires exactly one of value or usePrevious`
//
// ## Examples
//
// ### Replace null by zero
// ```
// import "array"
// import "experimental"
// import "internal/debug"
//
// data = array.from(rows: [{_value: 2}, {_value: debug.null(type: "int")}, {_value: 1}])
//
// < data
// >     |> experimental.fill(value: 0)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 2      |
// | 0      |
// | 1      |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations
builtin fill : (
        <-tables: stream[{T with _value: A}],
        ?value: A,
        ?usePrevious: bool,
    ) => stream[{T with _value: A}]

// histogram counts how many values of each table are at most as great as each bound. Values must be floats.
//
// This is `histogram()` for streams that are known to have a column `_value`, so a stream without one is an error before
// the script runs.
//
// ## Parameters
// - bins: Upper bounds. The last must be as great as the greatest value.
// - normalize: Whether to give shares of all values instead of counts. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `found value greater than any bin, …`
//
// ## Examples
//
// ### Count values by size
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {host: "a", _value: 1.5},
//             {host: "a", _value: 4.0},
//             {host: "b", _value: 2.5},
//             {host: "a", _value: 0.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.histogram(bins: [1.0, 3.0, 5.0])
// ```
//
// #### Output data
// | host | le | _value |
// | ---- | -- | ------ |
// | a    | 1  | 1      |
// | a    | 3  | 2      |
// | a    | 5  | 3      |
//
// | host | le | _value |
// | ---- | -- | ------ |
// | b    | 1  | 0      |
// | b    | 3  | 1      |
// | b    | 5  | 1      |
//
// ## Metadata
// introduced: 0.112.0
// tags: transformations,aggregates
builtin histogram : (
        <-tables: stream[{T with _value: float}],
        bins: [float],
        ?normalize: bool,
    ) => stream[{T with _value: float, le: float}]

// histogramQuantile estimates a quantile from a histogram: counts in `_value`, upper bounds in `le`.
//
// This is `histogramQuantile()` for streams that are known to have a column `_value`, so a stream without one is an error
// before the script runs.
//
// ## Parameters
// - quantile: Share of the values, from 0.0 to 1.0. It must be given.
// - minValue: Smallest value that is assumed to occur. Default is 0.0.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `histogram records counts are not monotonic`
//
// ## Examples
//
// ### Estimate the median
// ```
// import "array"
// import "experimental"
//
// data = array.from(rows: [{le: 0.1, _value: 4.0}, {le: 0.3, _value: 8.0}, {le: 0.5, _value: 12.0}])
//
// < data
// >     |> experimental.histogramQuantile(quantile: 0.5)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 0.2    |
//
// ## Metadata
// introduced: 0.107.0
// tags: transformations,aggregates
builtin histogramQuantile : (
        <-tables: stream[{T with _value: float, le: float}],
        ?quantile: float,
        ?minValue: float,
    ) => stream[{T with _value: float}]

// integral gives the area below the values of each table, by the trapezoid rule.
//
// This is `integral()` for streams that are known to have a column `_value`, so a stream without one is an error before
// the script runs.
//
// ## Parameters
// - unit: Unit of time. Default is `1s`.
// - interpolate: `"linear"` continues values to the bounds of the table. Default is none.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `integral function needs _start column to be part of group key` (also `_stop`)
//
// ## Examples
//
// ### Add up a rate over time
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//             {_time: 2024-01-01T00:01:00Z, _value: 3.0},
//             {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
//
// < data
// >     |> experimental.integral(unit: 1m)
// ```
//
// ## Metadata
// introduced: 0.106.0
// tags: transformations,aggregates
builtin integral : (
        <-tables: stream[{T with _time: time, _value: B}],
        ?unit: duration,
        ?interpolate: string,
    ) => stream[{T with _value: B}]

// join puts rows of two streams side by side where tables have equal group keys and rows equal times.
//
// Each row of one side goes with each row of the other side that has the same `_time`; a null time matches nothing. Both
// sides must be in order of time: where one is not, rows can fail to meet. `join.time()` does more and needs no order.
//
// ## Parameters
// - left: Left stream.
// - right: Right stream.
// - fn: Function of a row `left` and a row `right` that returns the output row. It must leave the columns of the group key as they are.
//
// ## Errors
// - `no _time column found`
// - `left is missing label C` (also `right`) where a table lacks a column that the function reads.
// - `argument 'fn' may not modify group key`
//
// ## Examples
//
// ### Join two streams on time
// ```
// import "array"
// import "experimental"
//
// inside = array.from(rows: [{_time: 2024-05-01T08:00:00Z, t: 20.5}, {_time: 2024-05-01T09:00:00Z, t: 21.0}])
// outside = array.from(rows: [{_time: 2024-05-01T09:00:00Z, t: 12.5}, {_time: 2024-05-01T10:00:00Z, t: 14.0}])
//
// experimental.join(
//     left: inside,
//     right: outside,
//     fn: (left, right) => ({_time: left._time, inside: left.t, outside: right.t}),
// > )
// ```
//
// #### Output data
// | _time                | inside | outside |
// | -------------------- | ------ | ------- |
// | 2024-05-01T09:00:00Z | 21     | 12.5    |
//
// ## Metadata
// introduced: 0.65.0
// tags: transformations
builtin join : (left: stream[A], right: stream[B], fn: (left: A, right: B) => C) => stream[C]
    where
    A: Record,
    B: Record,
    C: Record

// preview keeps the first rows of the first tables, in the order in which they arrive.
//
// It is for a look at what a stream holds.
//
// ## Parameters
// - nrows: Most rows of a table. Default is 5.
// - ntables: Most tables. Default is 5.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Look at one row of one table
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(rows: [{host: "a", n: 1}, {host: "a", n: 2}, {host: "b", n: 3}])
//         |> group(columns: ["host"])
//
// < data
// >     |> experimental.preview(nrows: 1, ntables: 1)
// ```
//
// #### Output data
// | host | n |
// | ---- | - |
// | a    | 1 |
//
// ## Metadata
// introduced: 0.167.0
// tags: transformations
builtin preview : (<-tables: stream[A], ?nrows: int, ?ntables: int) => stream[A] where A: Record

// unpivot turns columns into rows: a row for each value, with its column's name in `_field` and the value in `_value`.
//
// Columns of the group key and `otherColumns` stay, `_field` becomes part of the key. Nulls give no row.
//
// ## Parameters
// - otherColumns: Columns to leave as they are. Default is `["_time"]`. With `"_field"` among them, `_field` stays out of the key.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `unpivot can't have "_field" or "_value" as an input column`
// - `unpivot could not find column named "C"`
//
// ## Examples
//
// ### Put readings below each other
// ```
// import "array"
// import "experimental"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T08:00:00Z, temp: 20.5, humidity: 0.5},
//             {_time: 2024-05-01T09:00:00Z, temp: 21.0, humidity: 0.75},
//         ],
//     )
//
// < data
// >     |> experimental.unpivot()
// ```
//
// #### Output data
// | _field   | _time                | _value |
// | -------- | -------------------- | ------ |
// | humidity | 2024-05-01T08:00:00Z | 0.5    |
// | humidity | 2024-05-01T09:00:00Z | 0.75   |
//
// | _field | _time                | _value |
// | ------ | -------------------- | ------ |
// | temp   | 2024-05-01T08:00:00Z | 20.5   |
// | temp   | 2024-05-01T09:00:00Z | 21     |
//
// ## Metadata
// introduced: 0.172.0
// tags: transformations
builtin unpivot : (
        <-tables: stream[{A with _time: time}],
        ?otherColumns: [string],
    ) => stream[{B with _field: string, _value: C}]
    where
    A: Record,
    B: Record

// to writes its input, a column for each field, to a bucket, and passes it on.
//
// ## Parameters
// - bucket: Bucket to write to.
// - bucketID: ID of the bucket, instead of its name.
// - org: Organization of the bucket.
// - orgID: ID of the organization, instead of its name.
// - host: Address of the InfluxDB server.
// - token: Token that the server asks for.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Always fails when its stream is read: there is no server to write to.
//
// ## Examples
//
// ### Write rows to a bucket
// ```no_run
// import "array"
// import "experimental"
//
// array.from(rows: [{_time: now(), _measurement: "room", temp: 21.5, humidity: 0.5}])
//     |> group(columns: ["_measurement"])
//     |> experimental.to(bucket: "sensors")
// ```
//
// ## Metadata
// introduced: 0.40.0
// tags: outputs
to = influxdb.wideTo
