// Package experimental holds functions that may change.
//
// ## Metadata
// introduced: 0.39.0
package experimental


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
