// Package universe holds the functions that every script has without an import: those that work on tables,
// conversions between types, and what brings values out of tables.
//
// ## Metadata
// introduced: 0.7.0
package universe


import "date"
import "experimental/table"
import "system"

// now gives the time at which the script started.
//
// It is an option: a script that sets it runs as if at another time. Relative bounds of `range` count from it.
// Every call in a run gives the same time; `system.time()` gives the clock's.
//
// ## Examples
//
// ### Ask for the time
// ```
// import "array"
//
// > array.from(rows: [{started: now()}])
// ```
//
// ### Run as if at another time
// ```
// import "array"
//
// option now = () => 2024-01-01T00:00:00Z
//
// > array.from(rows: [{started: now()}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: date/time
option now = system.time

// columns lists the labels of the columns of each table, one a row.
//
// The output has the key columns of the input and the column of labels.
//
// ## Parameters
// - column: Column that takes the labels. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `column` names a key column.
//
// ## Examples
//
// ### List the columns of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> columns()
// ```
//
// ## Metadata
// introduced: 0.14.0
// tags: transformations
builtin columns : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// count counts the rows of each table.
//
// Rows whose value is null count as well. A table without rows gives 0. The output has the key columns and the count.
//
// ## Parameters
// - column: Column to count in. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and for columns of times.
//
// ## Examples
//
// ### Count the rows of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> count()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations,aggregates
builtin count : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// die ends the script with an error.
//
// ## Parameters
// - msg: Message of the error.
//
// ## Errors
// Always fails, with `msg`.
//
// ## Examples
//
// ### End a script when a value makes no sense
// ```no_run
// level = 11
// checked = if level > 10 then die(msg: "level ${level} is out of range") else level
// ```
//
// ### Fail for values that should not be
// ```
// import "array"
//
// array.from(rows: [{_value: 3}])
// >     |> map(fn: (r) => ({r with _value: if r._value < 0 then die(msg: "negative") else r._value}))
// ```
//
// ## Metadata
// introduced: 0.82.0
builtin die : (msg: string) => A

// drop leaves out columns.
//
// Labels that a table does not have are skipped. When key columns go, tables whose keys become equal are merged.
// Give either `columns` or `fn`.
//
// ## Parameters
// - fn: Function of a label (`column`) that gives true for columns to leave out. Either this or `columns` is given.
// - columns: Labels of the columns to leave out. Either this or `fn` is given.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when neither or both of `columns` and `fn` are given, and when tables that are merged have a column of one label
// and two types.
//
// ## Examples
//
// ### Leave out a column
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> drop(columns: ["_time"])
// ```
//
// ### Leave out columns by a pattern
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> drop(fn: (column) => column =~ /^_t/)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin drop : (<-tables: stream[A], ?fn: (column: string) => bool, ?columns: [string]) => stream[B]
    where
    A: Record,
    B: Record

// duplicate copies a column under another label.
//
// A column that has the new label already is replaced, its type included. The copy of a key column under a new label is
// not part of the group key.
//
// ## Parameters
// - column: Column to copy.
// - as: Label of the copy.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column.
//
// ## Examples
//
// ### Keep a value before changing it
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> duplicate(column: "_value", as: "before")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin duplicate : (<-tables: stream[A], column: string, as: string) => stream[B]
    where
    A: Record,
    B: Record

// filter keeps the rows for which a function gives true.
//
// Rows for which it gives null are dropped, so a comparison with a missing value drops the row.
//
// ## Parameters
// - fn: Function of a row (`r`) that gives a boolean.
// - onEmpty: What happens to tables that are left without rows: `drop`, the default, or `keep`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `onEmpty` is neither `drop` nor `keep`, when the function gives no boolean, and when it fails itself.
//
// ## Examples
//
// ### Keep high values
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> filter(fn: (r) => r._value > 2.0)
// ```
//
// ### Keep tables that end up empty
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> filter(fn: (r) => r._value > 3.0, onEmpty: "keep")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations,filters
builtin filter : (<-tables: stream[A], fn: (r: A) => bool, ?onEmpty: string) => stream[A]
    where
    A: Record

// first keeps the first row of each table that has a value.
//
// Rows count in the order they stand in, whatever their times. A table of nulls only becomes an empty table.
//
// ## Parameters
// - column: Column whose nulls are skipped. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, and when two tables have one key.
//
// ## Examples
//
// ### Keep the first row of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> first()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations,selectors
builtin first : (<-tables: stream[A], ?column: string) => stream[A] where A: Record

// group puts rows into tables anew, one table for all rows with the same values in some columns.
//
// Without `columns` all rows come into one table. Columns that a table does not have are skipped. The new tables are in
// the order of their keys; rows keep their order.
//
// ## Parameters
// - mode: `by`, the default: `columns` are the new group key. `except`: all columns but these are.
// - columns: Labels of columns. Default is `[]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `mode` is neither `by` nor `except`, and when rows that come into one table have a column of one label and
// two types.
//
// ## Examples
//
// ### Group by a column
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> group(columns: ["_time"])
// ```
//
// ### Put everything into one table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> group()
// ```
//
// ### Group by all columns but some
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> group(columns: ["_time", "_value"], mode: "except")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin group : (<-tables: stream[A], ?mode: string, ?columns: [string]) => stream[A]
    where
    A: Record

// keep leaves only some columns.
//
// Labels that a table does not have are skipped. When key columns go, tables whose keys become equal are merged.
// Give either `columns` or `fn`.
//
// ## Parameters
// - columns: Labels of the columns to keep. Either this or `fn` is given.
// - fn: Function of a label (`column`) that gives true for columns to keep. Either this or `columns` is given.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when neither or both of `columns` and `fn` are given, and when tables that are merged have a column of one label
// and two types.
//
// ## Examples
//
// ### Keep two columns
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> keep(columns: ["host", "_value"])
// ```
//
// ### Keep columns by a pattern
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> keep(fn: (column) => column !~ /^_t/)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin keep : (<-tables: stream[A], ?columns: [string], ?fn: (column: string) => bool) => stream[B]
    where
    A: Record,
    B: Record

// keys lists the labels of the group key of each table, one a row.
//
// The output has the key columns of the input and the column of labels.
//
// ## Parameters
// - column: Column that takes the labels. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `column` names a key column.
//
// ## Examples
//
// ### List the key of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> keys()
// ```
//
// ## Metadata
// introduced: 0.13.0
// tags: transformations
builtin keys : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// last keeps the last row of each table that has a value.
//
// Rows count in the order they stand in, whatever their times. A table of nulls only becomes an empty table.
//
// A null in another column of the row comes out as the zero value of its type (`0`, `""`, `false`, 1970-01-01T00:00:00Z),
// as InfluxData's engine gives it; `first` and `top` keep the null.
//
// ## Parameters
// - column: Column whose nulls are skipped. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, and when two tables have one key.
//
// ## Examples
//
// ### Keep the last row of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> last()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations,selectors
builtin last : (<-tables: stream[A], ?column: string) => stream[A] where A: Record

// limit keeps the first rows of each table.
//
// With `n` of 0 or less tables stay without rows. A table that `offset` uses up goes.
//
// ## Parameters
// - n: Number of rows to keep.
// - offset: Number of rows to skip first. Default is `0`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `offset` is negative.
//
// ## Examples
//
// ### Keep one row of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> limit(n: 1)
// ```
//
// ### Skip a row
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> limit(n: 5, offset: 1)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin limit : (<-tables: stream[A], n: int, ?offset: int) => stream[A]

// map makes a record of each row, and tables of these records.
//
// Key columns that the record still has are the key of the new tables: a table whose key column gets different values is
// split, and tables whose keys become equal are merged. Tables without rows go. A field that is null in all rows, of a type
// that nothing tells, gives no column. Fields stay in the order they are written; `{r with ...}` keeps the columns
// of the input and puts new ones behind them.
//
// ## Parameters
// - fn: Function of a row (`r`) that gives a record.
// - mergeKey: Has no effect. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when the function gives no record or fails itself, and for fields that a column cannot hold: durations, records,
// arrays, bytes.
//
// ## Examples
//
// ### Add a column
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> map(fn: (r) => ({r with double: r._value * 2.0}))
// ```
//
// ### Make new records
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> map(fn: (r) => ({host: r.host, level: if r._value > 2.0 then "high" else "low"}))
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin map : (<-tables: stream[A], fn: (r: A) => B, ?mergeKey: bool) => stream[B]

// max keeps the row of each table that has the greatest value.
//
// The first of equal rows is taken; nulls are skipped. A table of nulls only becomes an empty table.
//
// A null in another column of the row comes out as the zero value of its type (`0`, `""`, `false`, 1970-01-01T00:00:00Z),
// as InfluxData's engine gives it; `first` and `top` keep the null.
//
// ## Parameters
// - column: Column to compare. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when two tables have one key, and for columns of strings or booleans.
//
// ## Examples
//
// ### Keep the row with the greatest value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> max()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin max : (<-tables: stream[A], ?column: string) => stream[A] where A: Record

// mean gives the mean of the values of each table, as a float.
//
// Nulls are skipped; a table without values gives null. The output has the key columns and the mean.
//
// ## Parameters
// - column: Column to average. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and when it holds no numbers.
//
// ## Examples
//
// ### Average each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> mean()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin mean : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// min keeps the row of each table that has the smallest value.
//
// The first of equal rows is taken; nulls are skipped. A table of nulls only becomes an empty table.
//
// A null in another column of the row comes out as the zero value of its type (`0`, `""`, `false`, 1970-01-01T00:00:00Z),
// as InfluxData's engine gives it; `first` and `top` keep the null.
//
// ## Parameters
// - column: Column to compare. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when two tables have one key, and for columns of strings or booleans.
//
// ## Examples
//
// ### Keep the row with the smallest value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> min()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin min : (<-tables: stream[A], ?column: string) => stream[A] where A: Record

// cumulativeSum replaces each value by the sum of all values up to it.
//
// A null repeats the sum so far. Columns that hold no numbers, and labels that a table does not have, are left alone.
//
// ## Parameters
// - columns: Columns to sum up. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Sum up values
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> cumulativeSum()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin cumulativeSum : (<-tables: stream[A], ?columns: [string]) => stream[B]
    where
    A: Record,
    B: Record

// difference replaces each value by its distance from the value before it.
//
// The first row of each table goes, since nothing stands before it. A null stays null, and the value after it is compared
// with the one before it. Differences of unsigned integers are integers.
//
// ## Parameters
// - nonNegative: Whether a decrease gives null, as for counters that start again. Default is `false`.
// - columns: Columns to change. Default is `["_value"]`.
// - keepFirst: Whether the first row stays, with null. Default is `false`.
// - initialZero: Whether values are taken to begin at zero: with `nonNegative` a decrease gives the value itself, with
//   `keepFirst` the first row gives 0. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails for columns that hold no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Show steps between values
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> difference()
// ```
//
// ### Keep the first row
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> difference(keepFirst: true)
// ```
//
// ## Metadata
// introduced: 0.7.1
// tags: transformations
builtin difference : (
        <-tables: stream[T],
        ?nonNegative: bool,
        ?columns: [string],
        ?keepFirst: bool,
        ?initialZero: bool,
    ) => stream[R]
    where
    T: Record,
    R: Record

// increase gives the total growth of a counter so far, from row to row.
//
// A decrease counts as a start from zero.
//
// ## Parameters
// - columns: Columns to change. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails for columns that hold no numbers.
//
// ## Examples
//
// ### Follow a counter that starts again
// ```
// import "array"
//
// < array.from(rows: [{_value: 3}, {_value: 5}, {_value: 1}])
// >     |> increase()
// ```
//
// ## Metadata
// introduced: 0.71.0
// tags: transformations
increase = (tables=<-, columns=["_value"]) =>
    tables
        |> difference(nonNegative: true, columns: columns, keepFirst: true, initialZero: true)
        |> cumulativeSum(columns: columns)

// distinct lists the values of a column, each once.
//
// The values stand in the column `_value`, in the order in which they first appear, beside the key columns. Null is a value
// like others. A table that lacks the column gives a row with the empty string.
//
// ## Parameters
// - column: Column to list. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when two tables have one key.
//
// ## Examples
//
// ### List the values of a column
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> distinct(column: "_time")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin distinct : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// unique keeps the first row of each table for each value of a column.
//
// Null is a value like others.
//
// ## Parameters
// - column: Column to look at. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, and when two tables have one key.
//
// ## Examples
//
// ### Keep a row for each value
// ```
// import "array"
//
// < array.from(rows: [{_value: 1, n: "a"}, {_value: 1, n: "b"}, {_value: 2, n: "c"}])
// >     |> unique()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin unique : (<-tables: stream[A], ?column: string) => stream[A] where A: Record

// fill replaces nulls of a column.
//
// Give either `value` or `usePrevious: true`. With `value` the column is added if a table lacks it; a null of the group key
// is replaced as well. With `usePrevious` nulls at the beginning of a table stay.
//
// ## Parameters
// - column: Column to fill. Default is `_value`.
// - value: Value that takes the place of nulls, of the type of the column. Either this or `usePrevious` is given.
// - usePrevious: Whether the value before a null in the same table takes its place. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when neither or both of `value` and `usePrevious` are given, and when `value` has another type than the column.
//
// ## Examples
//
// ### Fill with a value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> fill(column: "note", value: "none")
// ```
//
// ### Fill with the value before
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> fill(usePrevious: true)
// ```
//
// ## Metadata
// introduced: 0.14.0
// tags: transformations
builtin fill : (<-tables: stream[A], ?column: string, ?value: B, ?usePrevious: bool) => stream[C]
    where
    A: Record,
    C: Record

// pivot puts values that stand below each other side by side.
//
// The output has a row for each value of the `rowKey` columns, in the order of first appearance, and a column for each value of
// the `columnKey` columns, named by it; several are joined with `_`. Key columns and `rowKey` columns stay, others go. Where two
// values come to one place the later one stays.
//
// ## Parameters
// - rowKey: Columns that tell which rows belong together.
// - columnKey: Columns whose values are the new labels.
// - valueColumn: Column of the values.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks one of the columns, when a column is in both keys, and when a new label is taken already.
//
// ## Examples
//
// ### Put fields side by side
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _field: "temp", _value: 21.5},
//             {_time: 2024-01-01T00:00:00Z, _field: "hum", _value: 40.2},
//         ],
//     )
//
// < data
// >     |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin pivot : (
        <-tables: stream[A],
        rowKey: [string],
        columnKey: [string],
        valueColumn: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// join puts rows of two streams side by side where some columns are equal.
//
// Every table of one stream is joined with every table of the other; rows without a partner go, and null is equal to nothing.
// Columns that both streams have and that are not in `on` get the names of their streams as suffixes. The group key of the output
// has the key columns of both. Tables that lack a column of `on`, or have it with another type, match nothing.
//
// ## Parameters
// - tables: Record of two streams; the field names are the suffixes.
// - method: Only `inner`, the default.
// - on: Columns whose values have to be equal. It must be given.
//
// ## Errors
// Fails for fewer or more than two streams, for another method, and when two columns would have one label.
//
// ## Examples
//
// ### Put two measurements side by side
// ```
// import "array"
//
// used = array.from(rows: [{host: "a", _value: 5.0}, {host: "b", _value: 3.0}])
// total = array.from(rows: [{host: "a", _value: 10.0}, {host: "b", _value: 12.0}])
//
// join(tables: {used: used, total: total}, on: ["host"])
// >     |> map(fn: (r) => ({r with part: r._value_used / r._value_total}))
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin join : (<-tables: A, ?method: string, ?on: [string]) => stream[B] where A: Record, B: Record

// spread gives the distance of the greatest from the smallest value of each table.
//
// Nulls are skipped; a table without values gives null. The result has the type of the column.
//
// ## Parameters
// - column: Column to measure. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and when it holds no numbers.
//
// ## Examples
//
// ### Measure each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> spread()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin spread : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// stddev gives the standard deviation of the values of each table.
//
// Nulls are skipped; a table without values gives null, a sample of one value NaN.
//
// ## Parameters
// - column: Column to measure. Default is `_value`.
// - mode: `sample`, the default, or `population`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and when it holds no numbers.
// Fails for another mode.
//
// ## Examples
//
// ### Measure each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> stddev()
// ```
//
// ### Measure whole populations
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> stddev(mode: "population")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin stddev : (<-tables: stream[A], ?column: string, ?mode: string) => stream[B]
    where
    A: Record,
    B: Record

// skew gives the skewness of the values of each table, taken as a whole population.
//
// Nulls are skipped; a table without values gives null, values that do not vary NaN.
//
// ## Parameters
// - column: Column to measure. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and when it holds no numbers.
//
// ## Examples
//
// ### Measure each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> skew()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin skew : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// top keeps the rows of each table that have the greatest values.
//
// They are sorted as `sort` does it, nulls first, and then the first `n` are kept.
//
// ## Parameters
// - n: Number of rows to keep.
// - columns: Columns to sort by. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep the row with the greatest value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> top(n: 1)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
top = (n, columns=["_value"], tables=<-) =>
    tables |> sort(columns: columns, desc: true) |> limit(n: n)

// bottom keeps the rows of each table that have the smallest values.
//
// They are sorted as `sort` does it, nulls first, and then the first `n` are kept.
//
// ## Parameters
// - n: Number of rows to keep.
// - columns: Columns to sort by. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep the row with the smallest value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> bottom(n: 1)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
bottom = (n, columns=["_value"], tables=<-) =>
    tables |> sort(columns: columns, desc: false) |> limit(n: n)

// covariance gives the covariance of two columns of each table.
//
// It is positive where both rise together and negative where one falls as the other rises. Rows in which one of the two is
// null are left out; less than two rows give NaN. The output has the key columns and the result.
//
// ## Parameters
// - columns: Labels of the two columns, which hold floats.
// - pearsonr: Whether to divide by both standard deviations, which gives Pearson's correlation coefficient, from -1 to 1.
//   Default is `false`.
// - valueDst: Column that takes the result. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `columns` does not name two columns, when a table lacks one of them or they hold no floats, when `valueDst`
// names a key column, and when two tables have one key.
//
// ## Examples
//
// ### Measure how load and heat go together
// ```
// import "array"
//
// array.from(
//     rows: [
//         {load: 0.2, heat: 41.0},
//         {load: 0.5, heat: 47.0},
//         {load: 0.9, heat: 58.0},
//     ],
// < )
// >     |> covariance(columns: ["load", "heat"])
// ```
//
// #### Output data
// | _value             |
// | ------------------ |
// | 3.0166666666666675 |
//
// ### Give a correlation coefficient
// ```
// import "array"
//
// array.from(
//     rows: [
//         {load: 0.2, heat: 41.0},
//         {load: 0.5, heat: 47.0},
//         {load: 0.9, heat: 58.0},
//     ],
// < )
// >     |> covariance(columns: ["load", "heat"], pearsonr: true)
// ```
//
// #### Output data
// | _value             |
// | ------------------ |
// | 0.9963118267340657 |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin covariance : (
        <-tables: stream[A],
        ?pearsonr: bool,
        ?valueDst: string,
        columns: [string],
    ) => stream[B]
    where
    A: Record,
    B: Record

// cov gives the covariance of the column `_value` of two streams.
//
// The streams are joined first, as `join` does it, so columns of both that are not in `on` get `_x` and `_y` behind their
// labels.
//
// ## Parameters
// - x: First stream.
// - y: Second stream.
// - on: Columns by which rows are joined.
// - pearsonr: Whether to give Pearson's correlation coefficient. Default is `false`.
//
// ## Errors
// Fails where `join` or `covariance` does.
//
// ## Examples
//
// ### Compare two streams
// ```
// import "array"
//
// x = array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//     ],
// )
// y = array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 5.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 8.0},
//     ],
// )
//
// > cov(x: x, y: y, on: ["_time"])
// ```
//
// #### Output data
// | _value            |
// | ----------------- |
// | 3.833333333333334 |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
cov = (x, y, on, pearsonr=false) =>
    join(tables: {x: x, y: y}, on: on)
        |> covariance(columns: ["_value_x", "_value_y"], pearsonr: pearsonr)

// pearsonr gives Pearson's correlation coefficient of the column `_value` of two streams, from -1 to 1.
//
// The streams are joined first, as `cov` does it.
//
// ## Parameters
// - x: First stream.
// - y: Second stream.
// - on: Columns by which rows are joined.
//
// ## Errors
// Fails where `join` or `covariance` does.
//
// ## Examples
//
// ### Compare two streams
// ```
// import "array"
//
// x = array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//     ],
// )
// y = array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 5.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 8.0},
//     ],
// )
//
// > pearsonr(x: x, y: y, on: ["_time"])
// ```
//
// #### Output data
// | _value             |
// | ------------------ |
// | 0.9971764649527382 |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
pearsonr = (x, y, on) => cov(x: x, y: y, on: on, pearsonr: true)

// derivative replaces each value by how fast it changed since the value before it.
//
// The result is a float: the change a `unit` of time. The first row of each table goes, and so do rows that repeat the time
// before them. A null stays null, and the value after it is compared with the one before it. Labels that a table does not
// have are skipped.
//
// ## Parameters
// - unit: Span of time that the change is given for. Default is `1s`.
// - nonNegative: Whether a decrease gives null, as for counters that start again. Default is `false`.
// - columns: Columns to change. Default is `["_value"]`.
// - timeColumn: Column of times. Default is `_time`.
// - initialZero: Whether with `nonNegative` a decrease gives 0 in place of null. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column of times or it holds none, when a time is null or earlier than the one before it, and
// for columns that hold no numbers.
//
// ## Examples
//
// ### Show the change a minute
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> derivative(unit: 1m)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:01:00Z | 1      |
// | 2024-01-01T00:02:00Z | 2      |
// | 2024-01-01T00:03:00Z | -1     |
// | 2024-01-01T00:04:00Z | 2      |
//
// ### Follow a counter that starts again
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 10},
//         {_time: 2024-01-01T00:01:00Z, _value: 70},
//         {_time: 2024-01-01T00:02:00Z, _value: 40},
//         {_time: 2024-01-01T00:03:00Z, _value: 100},
//     ],
// < )
// >     |> derivative(nonNegative: true)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:01:00Z | 1      |
// | 2024-01-01T00:02:00Z |        |
// | 2024-01-01T00:03:00Z | 1      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin derivative : (
        <-tables: stream[A],
        ?unit: duration,
        ?nonNegative: bool,
        ?columns: [string],
        ?timeColumn: string,
        ?initialZero: bool,
    ) => stream[B]
    where
    A: Record,
    B: Record

// integral gives the area under the line through the values of each table.
//
// A value of 1 that lasts for one `unit` of time makes an area of 1. Nulls, and rows that repeat the time before them, are
// skipped. A table with less than two values gives 0. The output has the key columns and the area.
//
// ## Parameters
// - unit: Span of time. Default is `1s`.
// - timeColumn: Column of times. Default is `_time`.
// - column: Column of values. Default is `_value`.
// - interpolate: `"linear"` draws the line on to `_start` and `_stop`; one value counts for the whole span then. Anything else
//   does not. Default is `""`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `_start` or `_stop` is not part of the group key, when a table lacks one of the columns, when `column` is part
// of the group key or holds no numbers, when a time is null or earlier than the one before it, and when two tables have one
// key.
//
// ## Examples
//
// ### Turn power into energy
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 60.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 120.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 90.0},
//     ],
// < )
//     |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:04:00Z)
// >     |> integral(unit: 1h)
// ```
//
// #### Output data
// | _start               | _stop                | _value |
// | -------------------- | -------------------- | ------ |
// | 2024-01-01T00:00:00Z | 2024-01-01T00:04:00Z | 3.25   |
//
// ### Draw the line to the ends of the span
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 60.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 120.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 90.0},
//     ],
// < )
//     |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:04:00Z)
// >     |> integral(unit: 1h, interpolate: "linear")
// ```
//
// #### Output data
// | _start               | _stop                | _value |
// | -------------------- | -------------------- | ------ |
// | 2024-01-01T00:00:00Z | 2024-01-01T00:04:00Z | 5.25   |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin integral : (
        <-tables: stream[A],
        ?unit: duration,
        ?timeColumn: string,
        ?column: string,
        ?interpolate: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// quantile gives the value below which a part of the values of each table lies.
//
// Nulls are skipped. A table without values gives a row with null.
//
// ## Parameters
// - column: Column of values. Default is `_value`; `exact_selector` always takes that one.
// - q: The part, from 0 to 1: 0.5 is the median.
// - compression: How many groups of values the estimate may keep; more are more exact. Default is `1000.0`.
// - method: How it is done. Default is `estimate_tdigest`.
//   - `estimate_tdigest` estimates the quantile with little memory, by a t-digest. It takes numbers and gives a float.
//   - `exact_mean` takes the value in its place in the sorted values, between two values where it falls between. It takes floats.
//   - `exact_selector` keeps the row whose value at least the part `q` of the values do not exceed. It takes any type.
//     A null in another column of the row comes out as the zero value of its type, as with `last`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `q` is not between 0 and 1, for another method, when `compression` is given for an exact method or is negative,
// when a table lacks the column, for a type that the method does not take, and when two tables have one key.
//
// ## Examples
//
// ### Estimate a quantile
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> quantile(q: 0.9)
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 5      |
//
// ### Interpolate between values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> quantile(q: 0.9, method: "exact_mean")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 4.6    |
//
// ### Keep the row
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> quantile(q: 0.9, method: "exact_selector")
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:04:00Z | 5      |
//
// ## Metadata
// introduced: 0.24.0
// tags: transformations, aggregates, selectors
builtin quantile : (
        <-tables: stream[A],
        ?column: string,
        q: float,
        ?compression: float,
        ?method: string,
    ) => stream[A]
    where
    A: Record

// median gives the value in the middle of the values of each table.
//
// It is `quantile` with `q: 0.5`.
//
// ## Parameters
// - method: `estimate_tdigest`, the default, `exact_mean` or `exact_selector`, as for `quantile`.
// - compression: How many groups of values the estimate may keep. Default is `0.0`, which stands for 1000.
// - column: Column of values. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `quantile` does.
//
// ## Examples
//
// ### Give the median of each table
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> median()
// ```
//
// #### Output data
// | _value |
// | ------ |
// | 3      |
//
// ### Keep the row in the middle
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> median(method: "exact_selector")
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:03:00Z | 3      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates, selectors
median = (method="estimate_tdigest", compression=0.0, column="_value", tables=<-) =>
    tables
        |> quantile(q: 0.5, method: method, compression: compression, column: column)

// mode lists the values that each table has most often.
//
// They stand in `_value`, in ascending order, beside the key columns. Nulls are skipped. Where all values are equally
// frequent, so also where there is just one, the result is null. A table that lacks the column gives the empty string.
// Of tables that `group` or `drop` have put together the values of each of these tables are counted apart, as InfluxData's
// engine does it; `sort` in front of `mode` makes one table of them.
//
// ## Parameters
// - column: Column of values. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `_value` is part of the group key, and when two tables have one key.
//
// ## Examples
//
// ### Find the most frequent state
// ```
// import "array"
//
// array.from(
//     rows: [
//         {state: "up"},
//         {state: "down"},
//         {state: "up"},
//     ],
// < )
// >     |> mode(column: "state")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | up     |
//
// ## Metadata
// introduced: 0.36.0
// tags: transformations, aggregates
builtin mode : (<-tables: stream[A], ?column: string) => stream[{C with _value: B}]
    where
    A: Record,
    C: Record

// sample keeps every n-th row of each table.
//
// ## Parameters
// - n: Distance of the rows that are kept.
// - pos: Number of the first row to keep, counted from 0. Default is `-1`, which takes a random one below `n` for each table.
// - column: Column that must be there. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, when `pos` is not less than `n`, when a table lacks the column, and when two tables have
// one key.
//
// ## Examples
//
// ### Keep every second row
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> sample(n: 2, pos: 1)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:01:00Z | 2      |
// | 2024-01-01T00:03:00Z | 3      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
builtin sample : (<-tables: stream[A], n: int, ?pos: int, ?column: string) => stream[A]
    where
    A: Record

// keyValues lists the values that each table has in some columns, each once.
//
// The output has the key columns, the label in `_key` and the value in `_value`, in order of first appearance. Columns that
// a table does not have are skipped. A null is listed once, for the first column that has one.
//
// ## Parameters
// - keyColumns: Labels of the columns, which must be of one type. It must be given.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `keyColumns` is not given, when a table has none of the columns, when they are of different types, when `_key`
// or `_value` is part of the group key, and when two tables have one key.
//
// ## Examples
//
// ### List the tags of a stream
// ```
// import "array"
//
// array.from(
//     rows: [
//         {host: "a", region: "eu"},
//         {host: "b", region: "eu"},
//     ],
// < )
// >     |> keyValues(keyColumns: ["host", "region"])
// ```
//
// #### Output data
// | _key   | _value |
// | ------ | ------ |
// | host   | a      |
// | region | eu     |
// | host   | b      |
//
// ## Metadata
// introduced: 0.13.0
// tags: transformations
builtin keyValues : (
        <-tables: stream[A],
        ?keyColumns: [string],
    ) => stream[{C with _key: string, _value: B}]
    where
    A: Record,
    C: Record

// histogram counts the values of each table by upper bounds.
//
// The output has the key columns and a row a bound, in ascending order, with the number of values that are at most as great:
// each row counts the rows above it too. Nulls are not counted.
//
// ## Parameters
// - column: Column of values, which are floats. Default is `_value`.
// - upperBoundColumn: Column that takes the bounds. Default is `le`.
// - countColumn: Column that takes the counts, as floats. Default is `_value`.
// - bins: Upper bounds. `linearBins` and `logarithmicBins` make such lists.
// - normalize: Whether to divide the counts by the number of values, so that they are parts from 0 to 1. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `bins` is empty, when a table lacks the column or it holds no floats, when a value is greater than all bounds,
// when a new column has the label of a key column, and when two tables have one key.
//
// ## Examples
//
// ### Count values by size
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> histogram(bins: linearBins(start: 2.0, width: 2.0, count: 3))
// ```
//
// #### Output data
// | le   | _value |
// | ---- | ------ |
// | 2    | 2      |
// | 4    | 4      |
// | 6    | 5      |
// | +Inf | 5      |
//
// ### Show parts
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> histogram(bins: [2.0, 4.0, 6.0], normalize: true)
// ```
//
// #### Output data
// | le  | _value |
// | --- | ------ |
// | 2   | 0.4    |
// | 4   | 0.8    |
// | 6   | 1      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin histogram : (
        <-tables: stream[A],
        ?column: string,
        ?upperBoundColumn: string,
        ?countColumn: string,
        bins: [float],
        ?normalize: bool,
    ) => stream[B]
    where
    A: Record,
    B: Record

// histogramQuantile estimates a quantile of values of which only counts by upper bounds are known.
//
// Each table is a histogram as `histogram` makes it. The values of a bucket are taken to lie evenly between its bounds. In a
// bucket without a finite bound the other bound is the answer. A histogram of zeros gives null. The output has the key
// columns and the quantile.
//
// ## Parameters
// - quantile: The part of the values that lies below the answer, from 0 to 1. It must be given.
// - countColumn: Column of the counts. Default is `_value`.
// - upperBoundColumn: Column of the upper bounds. Default is `le`.
// - valueColumn: Column that takes the quantile. Default is `_value`.
// - minValue: Lower bound of the first bucket. Default is `0.0`.
// - onNonmonotonic: What happens to tables whose counts go down: `error` fails, `force` lifts the counts to the greatest before
//   them, `drop` leaves the table without rows. Default is `error`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `quantile` is not given, when a table has no rows or lacks a column, when counts or bounds are null or no
// floats, when counts go down, and when two tables have one key.
//
// ## Examples
//
// ### Estimate a median
// ```
// import "array"
//
// array.from(
//     rows: [
//         {le: 0.1, _value: 4.0},
//         {le: 0.5, _value: 10.0},
//         {le: 1.0, _value: 12.0},
//     ],
// < )
// >     |> histogramQuantile(quantile: 0.5)
// ```
//
// #### Output data
// | _value              |
// | ------------------- |
// | 0.23333333333333334 |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin histogramQuantile : (
        <-tables: stream[A],
        ?quantile: float,
        ?countColumn: string,
        ?upperBoundColumn: string,
        ?valueColumn: string,
        ?minValue: float,
        ?onNonmonotonic: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// linearBins lists bounds at even distances, for `histogram`.
//
// ## Parameters
// - start: First bound.
// - width: Distance of two bounds.
// - count: Number of bounds.
// - infinity: Whether infinity follows as one more bound, which takes all greater values. Default is `true`.
//
// ## Errors
// Fails when `count` is negative.
//
// ## Examples
//
// ### Make four bounds
// ```
// import "array"
//
// > array.from(rows: [{bins: display(v: linearBins(start: 0.0, width: 5.0, count: 2))}])
// ```
//
// #### Output data
// | bins         |
// | ------------ |
// | [0, 5, +Inf] |
//
// ## Metadata
// introduced: 0.19.0
builtin linearBins : (start: float, width: float, count: int, ?infinity: bool) => [float]

// logarithmicBins lists bounds each of which is a multiple of the one before it, for `histogram`.
//
// ## Parameters
// - start: First bound.
// - factor: How many times the bound before it a bound is.
// - count: Number of bounds.
// - infinity: Whether infinity follows as one more bound, which takes all greater values. Default is `true`.
//
// ## Errors
// Fails when `count` is negative.
//
// ## Examples
//
// ### Make bounds by powers of ten
// ```
// import "array"
//
// > array.from(rows: [{bins: display(v: logarithmicBins(start: 1.0, factor: 10.0, count: 2))}])
// ```
//
// #### Output data
// | bins          |
// | ------------- |
// | [1, 10, +Inf] |
//
// ## Metadata
// introduced: 0.19.0
builtin logarithmicBins : (start: float, factor: float, count: int, ?infinity: bool) => [float]

// movingAverage replaces each value by the mean of the last `n` values.
//
// The first `n - 1` rows of each table go. Of a table with less than `n - 1` rows the last one is left, with the mean of
// all. Nulls count for nothing: the mean is that of the other values, and null without any.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, and when a table lacks `_value` or it holds no numbers.
//
// ## Examples
//
// ### Take the mean of three values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> movingAverage(n: 3)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:02:00Z | 2.3333333333333335 |
// | 2024-01-01T00:03:00Z | 3                  |
// | 2024-01-01T00:04:00Z | 4                  |
//
// ## Metadata
// introduced: 0.35.0
// tags: transformations
builtin movingAverage : (
        <-tables: stream[{B with _value: A}],
        n: int,
    ) => stream[{B with _value: float}]
    where
    A: Numeric

// exponentialMovingAverage replaces each value by an average in which late values weigh most.
//
// The first average is the mean of `n` values, and each one after it takes `2 / (n + 1)` of its value and the rest of the
// average before it. The first `n - 1` rows of each table go; of a shorter table the last row is left, with the mean. A null
// repeats the average.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, when a table lacks `_value` or it holds no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Smooth values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> exponentialMovingAverage(n: 3)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:02:00Z | 2.3333333333333335 |
// | 2024-01-01T00:03:00Z | 2.666666666666667  |
// | 2024-01-01T00:04:00Z | 3.8333333333333335 |
//
// ## Metadata
// introduced: 0.37.0
// tags: transformations
builtin exponentialMovingAverage : (
        <-tables: stream[{B with _value: A}],
        n: int,
    ) => stream[{B with _value: A}]
    where
    A: Numeric

// doubleEMA replaces each value by a moving average that follows changes faster than `exponentialMovingAverage`.
//
// It is twice the exponential moving average, less the exponential moving average of that. The first `2 * (n - 1)` rows of
// each table go.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `exponentialMovingAverage` does.
//
// ## Examples
//
// ### Smooth values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> doubleEMA(n: 2)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:02:00Z | 4                  |
// | 2024-01-01T00:03:00Z | 3.2962962962962963 |
// | 2024-01-01T00:04:00Z | 4.864197530864197  |
//
// ## Metadata
// introduced: 0.38.0
// tags: transformations
doubleEMA = (n, tables=<-) =>
    tables
        |> exponentialMovingAverage(n: n)
        |> duplicate(column: "_value", as: "__once")
        |> exponentialMovingAverage(n: n)
        |> map(fn: (r) => ({r with _value: 2.0 * r.__once - r._value}))
        |> drop(columns: ["__once"])

// tripleEMA replaces each value by a moving average that follows changes faster than `doubleEMA`.
//
// It takes the exponential moving average, the one of that, and the one of that again: three times the first, less three
// times the second, and the third. The first `3 * (n - 1)` rows of each table go.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `exponentialMovingAverage` does.
//
// ## Examples
//
// ### Smooth values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> tripleEMA(n: 2)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:03:00Z | 3.2962962962962967 |
// | 2024-01-01T00:04:00Z | 4.954732510288066  |
//
// ## Metadata
// introduced: 0.38.0
// tags: transformations
tripleEMA = (n, tables=<-) =>
    tables
        |> exponentialMovingAverage(n: n)
        |> duplicate(column: "_value", as: "__once")
        |> exponentialMovingAverage(n: n)
        |> duplicate(column: "_value", as: "__twice")
        |> exponentialMovingAverage(n: n)
        |> map(fn: (r) => ({r with _value: 3.0 * r.__once - 3.0 * r.__twice + r._value}))
        |> drop(columns: ["__once", "__twice"])

// tripleExponentialDerivative replaces each value by the change in percent of its triply smoothed average (TRIX).
//
// The exponential moving average is taken three times over. The first `3 * (n - 1) + 1` rows of each table go. A table with
// less than `3 * (n - 1)` rows gives one row of nulls with the last time.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, when a table lacks `_value` or it holds no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Show the momentum of values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> tripleExponentialDerivative(n: 2)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:04:00Z | 32.773780975219815 |
//
// ## Metadata
// introduced: 0.40.0
// tags: transformations
builtin tripleExponentialDerivative : (
        <-tables: stream[{B with _value: A}],
        n: int,
    ) => stream[{B with _value: float}]
    where
    A: Numeric,
    B: Record

// chandeMomentumOscillator replaces each value by how rises and falls of the last `n` rows balance (CMO).
//
// The result is 100 where all moves are rises and -100 where all are falls. The first `n` rows of each table go. A null
// counts as zero. Of tables that `group` or `drop` have put together each counts apart, as InfluxData's engine does it.
//
// ## Parameters
// - n: Number of rows.
// - columns: Columns to change. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, for columns that hold no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Balance two moves
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> chandeMomentumOscillator(n: 2)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:02:00Z | 100                |
// | 2024-01-01T00:03:00Z | 33.333333333333336 |
// | 2024-01-01T00:04:00Z | 33.333333333333336 |
//
// ## Metadata
// introduced: 0.39.0
// tags: transformations
builtin chandeMomentumOscillator : (<-tables: stream[A], n: int, ?columns: [string]) => stream[B]
    where
    A: Record,
    B: Record

// relativeStrengthIndex replaces each value by the part that rises have in all its moves (RSI).
//
// The result goes from 0 to 100. Rises and falls are smoothed, each new one taking one n-th. The first `n` rows of each
// table go; a table that has no more is left one row. Nulls are skipped.
//
// ## Parameters
// - n: Number of rows.
// - columns: Columns to change. Default is `["_value"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, for columns that hold no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Show the strength of rises
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> relativeStrengthIndex(n: 2)
// ```
//
// #### Output data
// | _time                | _value            |
// | -------------------- | ----------------- |
// | 2024-01-01T00:02:00Z | 100               |
// | 2024-01-01T00:03:00Z | 60                |
// | 2024-01-01T00:04:00Z | 84.61538461538461 |
//
// ## Metadata
// introduced: 0.38.0
// tags: transformations
builtin relativeStrengthIndex : (<-tables: stream[A], n: int, ?columns: [string]) => stream[B]
    where
    A: Record,
    B: Record

// kaufmansAMA replaces each value by an average that is quick where values go one way and slow where they waver (KAMA).
//
// The first `n` rows of each table go. A null counts as zero.
//
// ## Parameters
// - n: Number of rows.
// - column: Column to change. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `n` is not positive, when the column holds no numbers, and when two tables have one key.
//
// ## Examples
//
// ### Smooth values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> kaufmansAMA(n: 2)
// ```
//
// #### Output data
// | _time                | _value             |
// | -------------------- | ------------------ |
// | 2024-01-01T00:02:00Z | 2.8888888888888893 |
// | 2024-01-01T00:03:00Z | 2.896705392331091  |
// | 2024-01-01T00:04:00Z | 3.044669078198371  |
//
// ## Metadata
// introduced: 0.40.0
// tags: transformations
builtin kaufmansAMA : (<-tables: stream[A], n: int, ?column: string) => stream[B]
    where
    A: Record,
    B: Record

// kaufmansER replaces each value by how straight the way of the last `n` rows was.
//
// The result is 1 where all moves go one way and 0 where rises and falls are equal. The first `n` rows of each table go.
//
// ## Parameters
// - n: Number of rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `chandeMomentumOscillator` does.
//
// ## Examples
//
// ### Show how straight values go
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> kaufmansER(n: 2)
// ```
//
// #### Output data
// | _time                | _value              |
// | -------------------- | ------------------- |
// | 2024-01-01T00:02:00Z | 1                   |
// | 2024-01-01T00:03:00Z | 0.33333333333333337 |
// | 2024-01-01T00:04:00Z | 0.33333333333333337 |
//
// ## Metadata
// introduced: 0.40.0
// tags: transformations
kaufmansER = (n, tables=<-) =>
    tables
        |> chandeMomentumOscillator(n: n)
        |> map(
            fn: (r) => ({r with _value: (if r._value < 0.0 then -r._value else r._value) / 100.0}),
        )

// holtWinters goes on with the values of each table as they went so far.
//
// A damped trend, and a season if there is one, are fitted to the values by trying (the method of Holt and Winters). Times
// are rounded to the interval; the first value of an interval counts, intervals without one are gaps. The output has the key
// columns, `_time` and `_value`. A table with less than two values, or less than a season, gives no rows.
//
// ## Parameters
// - n: Number of values to forecast.
// - interval: Distance of two values.
// - withFit: Whether the values of the fit come first. Default is `false`.
// - column: Column of values. Default is `_value`.
// - timeColumn: Column of times. Default is `_time`.
// - seasonality: Number of values in a season. Default is `0`, which is no season.
// - withMinSSE: Whether to add a column `minSSE` with the sum of the squared errors of the fit. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `interval` is not positive, when a table lacks a column, when values are no numbers or not finite, when
// `_time`, `_value` or `minSSE` is part of the group key, when values cannot be fitted (a season of zeros), and when two
// tables have one key.
//
// ## Examples
//
// ### Forecast two values
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, _value: 2.0},
//         {_time: 2024-01-01T00:02:00Z, _value: 4.0},
//         {_time: 2024-01-01T00:03:00Z, _value: 3.0},
//         {_time: 2024-01-01T00:04:00Z, _value: 5.0},
//     ],
// < )
// >     |> holtWinters(n: 2, interval: 1m)
// ```
//
// #### Output data
// | _time                | _value            |
// | -------------------- | ----------------- |
// | 2024-01-01T00:05:00Z | 5.541306560124667 |
// | 2024-01-01T00:06:00Z | 6.529065925723597 |
//
// ## Metadata
// introduced: 0.38.0
// tags: transformations
builtin holtWinters : (
        <-tables: stream[A],
        n: int,
        interval: duration,
        ?withFit: bool,
        ?column: string,
        ?timeColumn: string,
        ?seasonality: int,
        ?withMinSSE: bool,
    ) => stream[B]
    where
    A: Record,
    B: Record

// highestMax keeps, of all groups, the `n` whose greatest value is greatest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its row with the greatest value. The output is one
// table, sorted by the column, nulls first.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `max` and `limit` do.
//
// ## Examples
//
// ### Find the hosts with the highest peaks
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> highestMax(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | _time                | host | _value |
// | -------------------- | ---- | ------ |
// | 2024-01-01T00:01:00Z | a    | 6      |
// | 2024-01-01T00:01:00Z | b    | 5      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
highestMax = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> max(column: column)
        |> group()
        |> top(n: n, columns: [column])

// highestAverage keeps, of all groups, the `n` whose mean is greatest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its mean. The output is one table, sorted by the
// column, nulls first. It has the group columns and the means.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `mean` and `limit` do.
//
// ## Examples
//
// ### Find the hosts with the highest means
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> highestAverage(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | b    | 4.5    |
// | a    | 3.5    |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
highestAverage = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> mean(column: column)
        |> group()
        |> top(n: n, columns: [column])

// highestCurrent keeps, of all groups, the `n` whose last value is greatest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its row with the last value. The output is one table,
// sorted by the column, nulls first.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `last` and `limit` do.
//
// ## Examples
//
// ### Find the hosts that are highest now
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> highestCurrent(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | _time                | host | _value |
// | -------------------- | ---- | ------ |
// | 2024-01-01T00:01:00Z | a    | 6      |
// | 2024-01-01T00:01:00Z | b    | 5      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
highestCurrent = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> last(column: column)
        |> group()
        |> top(n: n, columns: [column])

// lowestMin keeps, of all groups, the `n` whose smallest value is smallest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its row with the smallest value. The output is one
// table, sorted by the column, nulls first.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `min` and `limit` do.
//
// ## Examples
//
// ### Find the hosts with the deepest lows
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> lowestMin(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | _time                | host | _value |
// | -------------------- | ---- | ------ |
// | 2024-01-01T00:00:00Z | a    | 1      |
// | 2024-01-01T00:00:00Z | c    | 2      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
lowestMin = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> min(column: column)
        |> group()
        |> bottom(n: n, columns: [column])

// lowestAverage keeps, of all groups, the `n` whose mean is smallest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its mean. The output is one table, sorted by the
// column, nulls first. It has the group columns and the means.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `mean` and `limit` do.
//
// ## Examples
//
// ### Find the hosts with the lowest means
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> lowestAverage(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | host | _value |
// | ---- | ------ |
// | c    | 2.5    |
// | a    | 3.5    |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
lowestAverage = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> mean(column: column)
        |> group()
        |> bottom(n: n, columns: [column])

// lowestCurrent keeps, of all groups, the `n` whose last value is smallest.
//
// Rows are grouped by `groupColumns`, and each group is left one row: its row with the last value. The output is one table,
// sorted by the column, nulls first.
//
// ## Parameters
// - n: Number of rows to keep.
// - column: Column of values. Default is `_value`.
// - groupColumns: Columns that make the groups. Default is `[]`, one group of all rows.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails where `last` and `limit` do.
//
// ## Examples
//
// ### Find the hosts that are lowest now
// ```
// import "array"
//
// array.from(
//     rows: [
//         {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-01-01T00:01:00Z, host: "a", _value: 6.0},
//         {_time: 2024-01-01T00:00:00Z, host: "b", _value: 4.0},
//         {_time: 2024-01-01T00:01:00Z, host: "b", _value: 5.0},
//         {_time: 2024-01-01T00:00:00Z, host: "c", _value: 2.0},
//         {_time: 2024-01-01T00:01:00Z, host: "c", _value: 3.0},
//     ],
// < )
// >     |> lowestCurrent(n: 2, groupColumns: ["host"])
// ```
//
// #### Output data
// | _time                | host | _value |
// | -------------------- | ---- | ------ |
// | 2024-01-01T00:01:00Z | c    | 3      |
// | 2024-01-01T00:01:00Z | b    | 5      |
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, selectors
lowestCurrent = (n, column="_value", groupColumns=[], tables=<-) =>
    tables
        |> group(columns: groupColumns)
        |> last(column: column)
        |> group()
        |> bottom(n: n, columns: [column])

// range keeps the rows of a span of time.
//
// It adds the columns `_start` and `_stop` with the bounds and puts them into the group key; where the key has them already,
// it narrows them. Rows without a time are dropped; tables that are left without rows stay. Functions that
// work on windows of time need a `range` above them.
//
// A bound is a time; a duration, which counts from `now()`, with a month of 30 d 10 h 30 m, a twelfth of 365.25 days;
// or an integer, seconds since 1970-01-01 UTC.
//
// ## Parameters
// - start: Earliest time to keep.
// - stop: Time before which rows are kept. Default is `now()`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `start` is not before `stop`, when a bound is of another type, and when a table has no column `_time` of times.
//
// ## Examples
//
// ### Keep a minute
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> range(start: 2024-01-01T00:01:00Z, stop: 2024-01-01T00:02:00Z)
// ```
//
// ### Keep the last hour
// ```
// import "sampledata"
//
// sampledata.float()
// >     |> range(start: -1h)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, filters
builtin range : (
        <-tables: stream[{A with _time: time}],
        start: B,
        ?stop: C,
    ) => stream[{A with _time: time, _start: time, _stop: time}]

// reduce makes one record of all rows of each table.
//
// The function gets each row in turn, and what it gave for the row before; for the first row that is `identity`. A table
// without rows gives `identity`. The output has the key columns and the fields of the record; a field with the label of a
// key column replaces it.
//
// ## Parameters
// - fn: Function of a row (`r`) and of the record so far (`accumulator`) that gives the next record, with the same
//   fields.
// - identity: Record to begin with.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a field is null in the end, when two tables come to have one key, and when the function gives no record
// or fails itself.
//
// ## Examples
//
// ### Sum and count at once
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> reduce(identity: {n: 0, total: 0.0}, fn: (r, accumulator) => ({n: accumulator.n + 1, total: accumulator.total + r._value}))
// ```
//
// ## Metadata
// introduced: 0.23.0
// tags: transformations, aggregates
builtin reduce : (<-tables: stream[A], fn: (r: A, accumulator: B) => B, identity: B) => stream[C]
    where
    A: Record,
    B: Record,
    C: Record

// rename gives columns new labels.
//
// Give either `columns` or `fn`. Key columns stay in the group key under their new labels.
//
// ## Parameters
// - fn: Function of a label (`column`) that gives the new label; it is called for every column.
//   Either this or `columns` is given.
// - columns: Record with old labels as field names and new labels as values. Either this or `fn` is given.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when neither or both of `columns` and `fn` are given, when a table lacks a column to rename, when a new label is
// no string, and when two columns would have one label.
//
// ## Examples
//
// ### Rename two columns
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> rename(columns: {host: "server", _value: "load"})
// ```
//
// ### Rename all columns
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> rename(fn: (column) => "my_" + column)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin rename : (<-tables: stream[A], ?fn: (column: string) => string, ?columns: B) => stream[C]
    where
    A: Record,
    B: Record,
    C: Record

// set gives a column the same string in all rows.
//
// The column is added if it is not there, and becomes a column of strings if it is. If it is a key column, the group key
// changes with it, and tables whose keys become equal are merged.
//
// ## Parameters
// - key: Label of the column.
// - value: String to set.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Mark all rows
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> set(key: "site", value: "north")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin set : (<-tables: stream[A], key: string, value: string) => stream[A] where A: Record

// tail keeps the last rows of each table.
//
// With `n` of 0 or less, or when `offset` leaves nothing, tables stay without rows.
//
// ## Parameters
// - n: Number of rows to keep.
// - offset: Number of rows at the end to leave out. Default is `0`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when `offset` is negative, and when two tables have one key.
//
// ## Examples
//
// ### Keep the last row of each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> tail(n: 1)
// ```
//
// ## Metadata
// introduced: 0.39.0
// tags: transformations
builtin tail : (<-tables: stream[A], n: int, ?offset: int) => stream[A]

// sort puts the rows of each table in order.
//
// Rows that are equal keep their order, but where `group` or the like put a table together of others, equal rows of
// different ones mix in an order of no meaning: name one more column to tell them apart. Nulls come first, in either
// direction; NaN is less than all numbers; false comes before true; strings compare by their bytes. Columns that a table
// does not have, and key columns, count for nothing.
//
// ## Parameters
// - columns: Columns to sort by, the most important first. Default is `["_value"]`.
// - desc: Whether the greatest come first. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Sort by value
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> sort()
// ```
//
// ### Sort by time, the latest first
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> sort(columns: ["_time"], desc: true)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin sort : (<-tables: stream[A], ?columns: [string], ?desc: bool) => stream[A] where A: Record

// sum gives the sum of the values of each table.
//
// Nulls are skipped; a table without values gives null. Sums of integers wrap around at 64 bits. The output has the key
// columns and the sum.
//
// ## Parameters
// - column: Column to sum. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a table lacks the column, when the column is part of the group key, and when it holds no numbers.
//
// ## Examples
//
// ### Sum each table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// < data
// >     |> sum()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates
builtin sum : (<-tables: stream[A], ?column: string) => stream[B] where A: Record, B: Record

// union puts the tables of several streams together.
//
// Tables with the same group key become one, with the rows of the earlier stream first; columns that one of them lacks are
// null there. A stream named twice counts twice.
//
// ## Parameters
// - tables: Streams to put together, two or more.
//
// ## Errors
// Fails for fewer than two streams, and when tables with the same key have a column of one label and two types.
//
// ## Examples
//
// ### Put two streams together
// ```
// import "array"
//
// a = array.from(rows: [{host: "a", _value: 1}])
// b = array.from(rows: [{host: "b", _value: 2}])
//
// > union(tables: [a, b])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin union : (tables: [stream[A]]) => stream[A] where A: Record

// yield delivers a stream as a result of the script, and passes it on.
//
// A script that has one stream needs no yield; where it has several results each needs a name of its own.
//
// ## Parameters
// - name: Name of the result. Default is `_result`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when two results have one name.
//
// ## Examples
//
// ### Deliver a stream twice
// ```
// import "array"
//
// array.from(rows: [{_value: 1}, {_value: 2}])
//     |> yield(name: "before")
//     |> sum()
//     |> yield(name: "after")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: outputs
builtin yield : (<-tables: stream[A], ?name: string) => stream[A] where A: Record

// tableFind reads a stream and gives the first of its tables whose key a predicate accepts.
//
// The stream is read while the script is evaluated, so what comes of it can be used in expressions.
//
// ## Parameters
// - fn: Function of the group key (`key`), a record, that gives a boolean. Columns outside the key are null in it.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when no table matches: `no table found`.
//
// ## Examples
//
// ### Take a column out of a table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// load = data |> tableFind(fn: (key) => key.host == "a") |> getColumn(column: "_value")
//
// > array.from(rows: [{values: length(arr: load)}])
// ```
//
// ## Metadata
// introduced: 0.29.0
// tags: dynamic queries
builtin tableFind : (<-tables: stream[A], fn: (key: B) => bool) => stream[A]
    where
    A: Record,
    B: Record

// getColumn gives a column of a table that `tableFind` found, as an array.
//
// ## Parameters
// - column: Label of the column.
// - table: Table that `tableFind` gave. Default is the piped-forward table (`<-`).
//
// ## Errors
// Fails when the table has no such column.
//
// ## Examples
//
// ### Take a column out of a table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// load = data |> tableFind(fn: (key) => key.host == "a") |> getColumn(column: "_value")
//
// > array.from(rows: [{first: load[0]}])
// ```
//
// ## Metadata
// introduced: 0.29.0
// tags: dynamic queries
builtin getColumn : (<-table: stream[A], column: string) => [B] where A: Record

// getRecord gives a row of a table that `tableFind` found, as a record.
//
// ## Parameters
// - idx: Number of the row, counted from 0.
// - table: Table that `tableFind` gave. Default is the piped-forward table (`<-`).
//
// ## Errors
// Fails when the table has no such row.
//
// ## Examples
//
// ### Take a row out of a table
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// row = data |> tableFind(fn: (key) => key.host == "b") |> getRecord(idx: 0)
//
// > array.from(rows: [{load: row._value}])
// ```
//
// ## Metadata
// introduced: 0.29.0
// tags: dynamic queries
builtin getRecord : (<-table: stream[A], idx: int) => A where A: Record

// findColumn reads a stream and gives a column of the first of its tables whose key a predicate accepts, as an array.
//
// The array is empty when no table matches or the table has no such column.
//
// ## Parameters
// - fn: Function of the group key (`key`), a record, that gives a boolean. Columns outside the key are null in it.
// - column: Label of the column.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Take a column out of a stream
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// load = data |> findColumn(fn: (key) => key.host == "a", column: "_value")
//
// > array.from(rows: [{values: length(arr: load)}])
// ```
//
// ## Metadata
// introduced: 0.68.0
// tags: dynamic queries
builtin findColumn : (<-tables: stream[A], fn: (key: B) => bool, column: string) => [C]
    where
    A: Record,
    B: Record

// findRecord reads a stream and gives a row of the first of its tables whose key a predicate accepts, as a record.
//
// The record is empty, its fields null, when no table matches or the table has no such row.
//
// ## Parameters
// - fn: Function of the group key (`key`), a record, that gives a boolean. Columns outside the key are null in it.
// - idx: Number of the row, counted from 0.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Take a row out of a stream
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "b", _value: 2.5},
//         ],
//     )
//         |> group(columns: ["host"])
//
// row = data |> findRecord(fn: (key) => key.host == "b", idx: 0)
//
// > array.from(rows: [{load: row._value}])
// ```
//
// ## Metadata
// introduced: 0.68.0
// tags: dynamic queries
builtin findRecord : (<-tables: stream[A], fn: (key: B) => bool, idx: int) => A
    where
    A: Record,
    B: Record

// bool converts a value to a boolean.
//
// It takes the strings `true` and `false`, the numbers 1 and 0, and booleans. Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for all other values.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{yes: bool(v: "true"), no: bool(v: 0)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin bool : (v: A) => bool

// bytes converts a string to the bytes of its UTF-8 encoding.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for values that are no strings, null among them.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{hex: display(v: bytes(v: "Flux"))}])
// ```
//
// ## Metadata
// introduced: 0.40.0
// tags: type-conversions
builtin bytes : (v: A) => bytes

// duration converts a value to a duration.
//
// It takes strings of numbers with units, as in the source of a script, and integers, which are nanoseconds. Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for other types and for strings that are no duration.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{twice: string(v: duration(v: "90m"))}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin duration : (v: A) => duration

// float converts a value to a floating-point number.
//
// It takes strings such as `1.5`, `1e3`, `+Inf`, `NaN`, numbers of other types, and booleans (1 and 0). Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for other types and for strings that are no number.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{a: float(v: "1.5"), b: float(v: 2)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin float : (v: A) => float

// int converts a value to an integer of 64 bits.
//
// It takes strings of decimal digits, numbers of other types (fractions are cut off), booleans (1 and 0), times (nanoseconds
// since 1970-01-01 UTC) and durations (nanoseconds, a month being a twelfth of 365.25 days). Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for other types and for strings that are no integer of 64 bits.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{a: int(v: "42"), b: int(v: 2.9)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin int : (v: A) => int

// string converts a value to a string.
//
// Floats have as many digits as they need and no exponent, times nine digits of a second. Bytes are taken as UTF-8.
// Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for arrays, records, dictionaries, functions and regular expressions.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{a: string(v: 1.5), b: string(v: 1h30m)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin string : (v: A) => string

// time converts a value to a time.
//
// It takes RFC 3339 timestamps and dates as strings, and integers, which are nanoseconds since 1970-01-01 UTC. Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for other types, for strings that are no time, and for times outside 1677-09-21 to 2262-04-11.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{a: time(v: "2024-01-01"), b: time(v: 0)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin time : (v: A) => time

// uint converts a value to an unsigned integer of 64 bits.
//
// It takes what `int` takes; negative numbers wrap around. Null stays null.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// Fails for other types and for strings that are no unsigned integer of 64 bits.
//
// ## Examples
//
// ### Convert values
// ```
// import "array"
//
// > array.from(rows: [{a: uint(v: "42"), b: uint(v: 2.9)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: type-conversions
builtin uint : (v: A) => uint

// display shows any value as a string, as a script would write it where that is possible.
//
// Strings have no quotes, the fields of records are in order of their names, bytes are hexadecimal, null is `<null>`.
// Records, arrays and dictionaries of more than three elements are shown on lines of their own.
//
// ## Parameters
// - v: Value to show.
//
// ## Examples
//
// ### Show a record and an array
// ```
// import "array"
//
// > array.from(rows: [{record: display(v: {a: 1, b: "x"}), array: display(v: [1, 2])}])
// ```
//
// ## Metadata
// introduced: 0.154.0
builtin display : (v: A) => string

// contains tells whether an array holds a value.
//
// Null and NaN are never found.
//
// ## Parameters
// - value: Value to look for.
// - set: Array to look in.
//
// ## Examples
//
// ### Keep rows of some hosts
// ```
// import "array"
//
// array.from(rows: [{host: "a"}, {host: "b"}, {host: "c"}])
// >     |> filter(fn: (r) => contains(value: r.host, set: ["a", "c"]))
// ```
//
// ## Metadata
// introduced: 0.19.0
builtin contains : (value: A, set: [A]) => bool where A: Nullable

// inf is the longest duration, which stands for no limit.
//
// ## Examples
//
// ### Show it
// ```
// import "array"
//
// > array.from(rows: [{inf: string(v: inf)}])
// ```
//
// ## Metadata
// introduced: 0.7.0
builtin inf : duration

// length gives the number of elements of an array.
//
// ## Parameters
// - arr: Array to count. Default is the piped-forward array (`<-`).
//
// ## Examples
//
// ### Count elements
// ```
// import "array"
//
// > array.from(rows: [{n: length(arr: [1, 2, 3])}])
// ```
//
// ## Metadata
// introduced: 0.7.0
builtin length : (<-arr: [A]) => int

// toString converts the column `_value` to strings, as `string()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: 1.5}])
// >     |> toString()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toString = (tables=<-) => tables |> map(fn: (r) => ({r with _value: string(v: r._value)}))

// toInt converts the column `_value` to integers, as `int()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: 1.5}])
// >     |> toInt()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toInt = (tables=<-) => tables |> map(fn: (r) => ({r with _value: int(v: r._value)}))

// toUInt converts the column `_value` to unsigned integers, as `uint()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: 1.5}])
// >     |> toUInt()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toUInt = (tables=<-) => tables |> map(fn: (r) => ({r with _value: uint(v: r._value)}))

// toFloat converts the column `_value` to floats, as `float()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: "1.5"}])
// >     |> toFloat()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toFloat = (tables=<-) => tables |> map(fn: (r) => ({r with _value: float(v: r._value)}))

// toBool converts the column `_value` to booleans, as `bool()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: "true"}])
// >     |> toBool()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toBool = (tables=<-) => tables |> map(fn: (r) => ({r with _value: bool(v: r._value)}))

// toTime converts the column `_value` to times, as `time()` does.
//
// Other columns stay as they are, nulls stay null.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails when a value cannot be converted.
//
// ## Examples
//
// ### Convert a column
// ```
// import "array"
//
// < array.from(rows: [{_value: "2024-01-01"}])
// >     |> toTime()
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, type-conversions
toTime = (tables=<-) => tables |> map(fn: (r) => ({r with _value: time(v: r._value)}))

builtin _window : (
        <-tables: stream[A],
        every: duration,
        period: duration,
        offset: duration,
        location: {zone: string, offset: duration},
        timeColumn: string,
        startColumn: string,
        stopColumn: string,
        createEmpty: bool,
    ) => stream[B]
    where
    A: Record,
    B: Record

// window cuts tables into windows of time.
//
// Windows begin at 1970-01-01 plus `offset` and then every `every`, and are `period` long; those of days, weeks and months follow
// the clock of `location`. They are cut off at the bounds of `range`, which must stand above. A row is in each window that
// contains its time: in several when windows overlap, in none when there is time between them. A row without a time is in
// a window as long as the range. The bounds of a window become the columns `_start` and `_stop`, which join the group key.
//
// ## Parameters
// - every: Duration from the start of a window to the start of the next: nanoseconds or months, not both. `inf` makes one
//   window of the whole range. Default is that of `period`.
// - period: Length of a window; a negative one reaches back from where a window would begin. Default is that of `every`.
// - offset: Duration by which all windows are moved. Default is `0s`.
// - location: Time zone of the clock that windows follow. Default is `option location`.
// - timeColumn: Column of times. Default is `_time`.
// - startColumn: Column for the start of the window. Default is `_start`.
// - stopColumn: Column for the end of the window. Default is `_stop`.
// - createEmpty: Whether windows without rows become tables without rows. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `nil bounds passed to window; use range to set the window range`
// - `window function requires at least one of "every" or "period" to be set and non-zero`
// - `parameter "every" must be non-negative`
// - `duration used as an interval cannot mix month and nanosecond units`
// - `missing time column "C"`
//
// ## Examples
//
// ### Cut tables every two minutes
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
// >     |> window(every: 2m)
// ```
//
// ### Look back three minutes, every minute
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
// >     |> window(every: 1m, period: 3m)
// ```
//
// ### Cut tables at the months of a place
// ```
// import "array"
// import "timezone"
//
// option location = timezone.location(name: "Asia/Tokyo")
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-31T12:00:00Z, _value: 1.5},
//             {_time: 2024-01-31T18:00:00Z, _value: 4.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-03-01T00:00:00Z)
// >     |> window(every: 1mo)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, date/time
window = (
    tables=<-,
    every=0s,
    period=0s,
    offset=0s,
    location=location,
    timeColumn="_time",
    startColumn="_start",
    stopColumn="_stop",
    createEmpty=false,
) =>
    tables
        |> _window(
            every: every,
            period: period,
            offset: offset,
            location: location,
            timeColumn: timeColumn,
            startColumn: startColumn,
            stopColumn: stopColumn,
            createEmpty: createEmpty,
        )

_withFilled = (tables=<-, fill) => if fill then tables |> table.fill() else tables

// aggregateWindow applies an aggregate or a selector to windows of time.
//
// Each table is cut as `window` does it, `fn` makes a row of each window, and the rows of the windows come together in one table
// again, as long as the range; by default their `_time` is the end of the window. Aggregates keep the group key and the one
// column, selectors keep all columns.
//
// ## Parameters
// - every: Duration from the start of a window to the start of the next.
// - period: Length of a window. Default is that of `every`.
// - offset: Duration by which all windows are moved. Default is `0s`.
// - fn: Function of tables and a column: `mean`, `last`, or one of your own with the parameters `tables=<-` and `column`.
// - location: Time zone of the clock that windows follow. Default is `option location`.
// - column: Column for `fn` to work on. Default is `_value`.
// - timeSrc: Column with the new time of a row, `_stop` or `_start`. Default is `_stop`.
// - timeDst: Column for the new time. Default is `_time`.
// - createEmpty: Whether windows without rows give a row, of 0 for `count` and of nulls for others. Default is `true`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `window` and `fn` do.
//
// ## Examples
//
// ### Average every two minutes
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
// >     |> aggregateWindow(every: 2m, fn: mean)
// ```
//
// ### Keep the last row of each minute that has one
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
// >     |> aggregateWindow(every: 1m, fn: last, createEmpty: false)
// ```
//
// ### Use a function with more parameters
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
//       |> aggregateWindow(
//           every: 3m,
//           fn: (column, tables=<-) => tables |> stddev(column: column, mode: "population"),
// >     )
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, aggregates, selectors
aggregateWindow = (
    every,
    period=0s,
    fn,
    offset=0s,
    location=location,
    column="_value",
    timeSrc="_stop",
    timeDst="_time",
    createEmpty=true,
    tables=<-,
) =>
    tables
        |> window(
            every: every,
            period: period,
            offset: offset,
            location: location,
            createEmpty: createEmpty,
        )
        |> fn(column: column)
        |> _withFilled(fill: createEmpty)
        |> duplicate(column: timeSrc, as: timeDst)
        |> window(every: inf, timeColumn: timeDst)

// timedMovingAverage gives the mean of the last `period`, every `every`.
//
// ## Parameters
// - every: Duration from one mean to the next.
// - period: Duration that each mean looks back.
// - column: Column to average. Default is `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `window` and `mean` do.
//
// ## Examples
//
// ### Average the last three minutes, every minute
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
// >     |> timedMovingAverage(every: 1m, period: 3m)
// ```
//
// ## Metadata
// introduced: 0.36.0
// tags: transformations
timedMovingAverage = (every, period, column="_value", tables=<-) =>
    tables
        |> window(every: every, period: period)
        |> mean(column: column)
        |> duplicate(column: "_stop", as: "_time")
        |> window(every: inf)

// timeShift adds a duration to times.
//
// The times of the group key and the bounds that `window` works with move as well. Nulls stay; columns that a table lacks count
// for nothing.
//
// ## Parameters
// - duration: Duration to add; a negative one moves times back. Months keep the day, or take the last of a shorter month.
// - columns: Columns of times. Default is `["_start", "_stop", "_time"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `column "C" is not of type time`
//
// ## Examples
//
// ### Move times an hour ahead
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
// >     |> timeShift(duration: 1h)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations, date/time
builtin timeShift : (<-tables: stream[A], duration: duration, ?columns: [string]) => stream[A]

builtin _hourSelection : (
        <-tables: stream[A],
        start: int,
        stop: int,
        location: {zone: string, offset: duration},
        ?timeColumn: string,
    ) => stream[A]
    where
    A: Record

// hourSelection keeps the rows of certain hours of the day.
//
// Rows without a time go. A start later than the stop means the hours over midnight.
//
// ## Parameters
// - start: First hour, from 0 to 23.
// - stop: Last hour, from 0 to 23; it is kept too.
// - location: Time zone of the hours. Default is `option location`.
// - timeColumn: Column of times. Default is `_time`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `start must be between 0 and 23`, and the same for `stop`
// - `invalid time column` when a table lacks it
//
// ## Examples
//
// ### Keep business hours
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T07:30:00Z, _value: 1.5},
//             {_time: 2024-01-01T09:00:00Z, _value: 4.0},
//             {_time: 2024-01-01T17:45:00Z, _value: 2.5},
//         ],
//     )
//
// < data
// >     |> hourSelection(start: 9, stop: 17)
// ```
//
// ## Metadata
// introduced: 0.39.0
// tags: transformations, date/time, filters
hourSelection = (
    tables=<-,
    start,
    stop,
    location=location,
    timeColumn="_time",
) =>
    tables
        |> _hourSelection(start: start, stop: stop, location: location, timeColumn: timeColumn)

// elapsed gives the time since the row before.
//
// It is a whole number of units, without rounding; negative where times go back. The first row of each table goes, as there is
// none before it. Reckoned as in a float, so that differences of less than a microsecond mean little.
//
// ## Parameters
// - unit: Unit of the result. Default is `1s`.
// - timeColumn: Column of times. Default is `_time`.
// - columnName: Column for the result. Default is `elapsed`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `column "C" does not exist`
// - `table builder already has column with label C` when there is a column of the name of the result
// - `found duplicate table with key: K`
//
// ## Examples
//
// ### Count the seconds between rows
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
// >     |> elapsed()
// ```
//
// ## Metadata
// introduced: 0.36.0
// tags: transformations, date/time
builtin elapsed : (
        <-tables: stream[A],
        ?unit: duration,
        ?timeColumn: string,
        ?columnName: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// stateTracking counts how many rows, and how long, a condition has held without a break.
//
// Where it does not hold, both are -1. The count begins at 1, the duration at 0. Give `countColumn`, `durationColumn` or both:
// without a name there is no such column.
//
// ## Parameters
// - fn: Function of a row (`r`) that says whether the condition holds; null counts as no.
// - countColumn: Column for the number of rows. Default is none.
// - durationColumn: Column for the duration. Default is none.
// - durationUnit: Unit of the duration. Default is `1s`.
// - timeColumn: Column of times. Default is `_time`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `column "C" does not exist`
// - `got an out-of-order timestamp` and `got a null timestamp`, with a duration
// - `state tracking duration unit must be greater than zero`
//
// ## Examples
//
// ### Count rows and minutes above a limit
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> stateTracking(
//           fn: (r) => r._value > 2.0,
//           countColumn: "rows",
//           durationColumn: "minutes",
//           durationUnit: 1m,
// >     )
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
builtin stateTracking : (
        <-tables: stream[A],
        fn: (r: A) => bool,
        ?countColumn: string,
        ?durationColumn: string,
        ?durationUnit: duration,
        ?timeColumn: string,
    ) => stream[B]
    where
    A: Record,
    B: Record

// stateCount counts how many rows a condition has held without a break.
//
// The count begins at 1; where the condition does not hold, it is -1.
//
// ## Parameters
// - fn: Function of a row (`r`) that says whether the condition holds; null counts as no.
// - column: Column for the count. Default is `stateCount`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Count rows above a limit
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
// >     |> stateCount(fn: (r) => r._value > 2.0)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
stateCount = (fn, column="stateCount", tables=<-) =>
    tables
        |> stateTracking(fn: fn, countColumn: column)

// stateDuration measures how long a condition has held without a break.
//
// The duration begins at 0; where the condition does not hold, it is -1.
//
// ## Parameters
// - fn: Function of a row (`r`) that says whether the condition holds; null counts as no.
// - column: Column for the duration. Default is `stateDuration`.
// - timeColumn: Column of times, in order. Default is `_time`.
// - unit: Unit of the duration. Default is `1s`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `stateTracking` does.
//
// ## Examples
//
// ### Measure the time above a limit
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
// >     |> stateDuration(fn: (r) => r._value > 2.0)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
stateDuration = (
    fn,
    column="stateDuration",
    timeColumn="_time",
    unit=1s,
    tables=<-,
) =>
    tables
        |> stateTracking(fn: fn, durationColumn: column, timeColumn: timeColumn, durationUnit: unit)

// timeWeightedAvg gives the mean of a value over the time of the range, where each value lasts until the next.
//
// Between two values the line from one to the other counts, and the ends of the range are reached by the nearest lines.
//
// ## Parameters
// - unit: Unit of time to reckon in, which does not change the result.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `integral` does: `_start` and `_stop` must be in the group key.
//
// ## Examples
//
// ### Weight values by the time that they last
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
//       |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:05:00Z)
// >     |> timeWeightedAvg(unit: 1s)
// ```
//
// ## Metadata
// introduced: 0.83.0
// tags: transformations, aggregates
timeWeightedAvg = (tables=<-, unit) =>
    tables
        |> integral(unit: unit, interpolate: "linear")
        |> map(
            fn: (r) =>
                ({r with _value:
                        r._value * float(v: int(v: unit)) / float(
                                v: int(v: r._stop) - int(v: r._start),
                            ),
                }),
        )

// truncateTimeColumn replaces each time by the start of the unit of time that it is in.
//
// Reckons as `date.truncate` does, in the time zone of `option location`. Always writes the column `_time`.
//
// ## Parameters
// - unit: Length of the unit: `1s`, `1h`, `1mo`.
// - timeColumn: Has no effect. Default is `_time`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails for a unit that is zero, negative or mixed.
//
// ## Examples
//
// ### Truncate times to the hour
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 1.5},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 4.0},
//             {_time: 2024-01-01T00:02:00Z, host: "a", _value: 2.5},
//             {_time: 2024-01-01T00:04:00Z, host: "a", _value: 3.0},
//         ],
//     )
//
// < data
// >     |> truncateTimeColumn(unit: 1h)
// ```
//
// ## Metadata
// introduced: 0.37.0
// tags: transformations, date/time
truncateTimeColumn = (timeColumn="_time", unit, tables=<-) =>
    tables
        |> map(fn: (r) => ({r with _time: date.truncate(t: r._time, unit: unit)}))

// today gives the time at which the day of `now()` begins, in the time zone of `option location`.
//
// ## Examples
//
// ### Find the beginning of the day
// ```
// import "array"
//
// option now = () => 2024-01-01T14:30:00Z
//
// > array.from(rows: [{began: today()}])
// ```
//
// #### Output data
// | began                |
// | -------------------- |
// | 2024-01-01T00:00:00Z |
//
// ## Metadata
// introduced: 0.116.0
// tags: date/time
today = () => date.truncate(t: now(), unit: 1d)
