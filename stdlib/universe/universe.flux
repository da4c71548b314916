// Package universe holds the functions that every script has without an import: those that work on tables,
// conversions between types, and what brings values out of tables.
//
// ## Metadata
// introduced: 0.7.0
package universe


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
// - fn: Function of a label (`column`) that gives true for columns to leave out.
// - columns: Labels of the columns to leave out.
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
// - columns: Labels of the columns to keep.
// - fn: Function of a label (`column`) that gives true for columns to keep.
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
// - value: Value that takes the place of nulls, of the type of the column.
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
// - on: Columns whose values have to be equal.
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
// It needs a `range` above it, whose bounds cut the first and the last window. Windows begin at multiples of `every` since
// 1970-01-01 UTC; their bounds are in the group key. Rows without a time fall into a window that spans all of the range.
// Without `createEmpty` tables without rows go.
//
// ## Parameters
// - every: Time from the start of one window to the start of the next. Default is `period`.
// - period: Length of windows. Default is `every`.
// - offset: Time by which all windows are moved. Default is `0s`.
// - location: Time zone in which windows begin. Default is the option `location`; only UTC and fixed offsets are
//   supported.
// - timeColumn: Column of times. Default is `_time`.
// - startColumn: Column that takes the start of the window. Default is `_start`.
// - stopColumn: Column that takes the end of the window. Default is `_stop`.
// - createEmpty: Whether windows without rows become tables. Default is `false`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails without `range` above it, when a table lacks the column of times, when neither `every` nor `period` is given, and when
// `every` is negative or mixes months with shorter units.
//
// ## Examples
//
// ### Cut into windows of two minutes
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.5},
//             {_time: 2024-01-01T00:01:30Z, _value: 4.0},
//             {_time: 2024-01-01T00:04:00Z, _value: 2.5},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
//
// < data
// >     |> window(every: 2m)
// ```
//
// ### Put everything into one table per range again
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.5},
//             {_time: 2024-01-01T00:01:30Z, _value: 4.0},
//             {_time: 2024-01-01T00:04:00Z, _value: 2.5},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
//
// data
//     |> window(every: 2m)
//     |> max()
// >     |> window(every: inf)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: transformations
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

// aggregateWindow cuts tables into windows of time, makes an aggregate or a selection of each, and puts them together again.
//
// It needs a `range` above it. Each row of the output has the end of its window as its time.
//
// ## Parameters
// - every: Time from the start of one window to the start of the next.
// - period: Length of windows. Default is `every`.
// - fn: Aggregate or selector, a function of `tables` and `column`.
// - offset: Time by which all windows are moved. Default is `0s`.
// - location: Time zone in which windows begin. Default is the option `location`; only UTC and fixed offsets are
//   supported.
// - column: Column that `fn` works on. Default is `_value`.
// - timeSrc: Column whose time the rows get. Default is `_stop`.
// - timeDst: Column that takes the time. Default is `_time`.
// - createEmpty: Whether windows without rows give a row, with null or what `fn` makes of nothing. Default is `true`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails without `range` above it, where `fn` fails, and for windows that `window` does not take.
//
// ## Examples
//
// ### Average by windows of two minutes
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.5},
//             {_time: 2024-01-01T00:01:30Z, _value: 4.0},
//             {_time: 2024-01-01T00:04:00Z, _value: 2.5},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
//
// < data
// >     |> aggregateWindow(every: 2m, fn: mean)
// ```
//
// ### Leave out windows without rows
// ```
// import "array"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 1.5},
//             {_time: 2024-01-01T00:01:30Z, _value: 4.0},
//             {_time: 2024-01-01T00:04:00Z, _value: 2.5},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:06:00Z)
//
// < data
// >     |> aggregateWindow(every: 1m, fn: sum, createEmpty: false)
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
    {
        results =
            tables
                |> window(
                    every: every,
                    period: period,
                    offset: offset,
                    location: location,
                    createEmpty: createEmpty,
                )
                |> fn(column: column)
        filled = if createEmpty then results |> table.fill() else results

        return
            filled
                |> duplicate(column: timeSrc, as: timeDst)
                |> window(every: inf, timeColumn: timeDst)
    }

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
// ```no_run
// data
//     |> range(start: -1h)
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
// - columns: Record with old labels as field names and new labels as values.
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
// Rows that are equal keep their order. Nulls come first, in either direction; NaN is less than all numbers; false comes
// before true; strings compare by their bytes. Columns that a table does not have, and key columns, count for nothing.
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
