// Package debug helps to look into Flux and to write tests of it.
//
// ## Metadata
// introduced: 0.68.0
package debug


// pass returns the stream that is piped to it as it is.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Pass a stream on
// ```
// import "array"
// import "internal/debug"
//
// < array.from(rows: [{n: 1}])
// >     |> debug.pass()
// ```
//
// #### Output data
// | n |
// | - |
// | 1 |
builtin pass : (<-tables: stream[A]) => stream[A] where A: Record

// opaque returns the stream that is piped to it as it is, but hides its type: any column may be asked for behind it.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Ask for a column that the type does not have
// ```
// import "array"
// import "internal/debug"
//
// < array.from(rows: [{n: 1}])
//       |> debug.opaque()
// >     |> map(fn: (r) => ({n: r.n, known: exists r.other}))
// ```
//
// #### Output data
// | n | known |
// | - | ----- |
// | 1 | false |
builtin opaque : (<-tables: stream[A]) => stream[B] where A: Record, B: Record

// slurp returns the stream that is piped to it with each table in one piece.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Put tables in one piece
// ```
// import "array"
// import "internal/debug"
//
// < array.from(rows: [{n: 1}, {n: 2}])
// >     |> debug.slurp()
// ```
//
// #### Output data
// | n |
// | - |
// | 1 |
// | 2 |
builtin slurp : (<-tables: stream[A]) => stream[A] where A: Record

// sink runs the stream that is piped to it and throws its tables away.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Run a stream for its errors only
// ```
// import "array"
// import "internal/debug"
//
// < array.from(rows: [{n: 1}])
// >     |> debug.sink()
// ```
builtin sink : (<-tables: stream[A]) => stream[A] where A: Record

// getOption returns the value that an option of a package has now.
//
// ## Parameters
// - pkg: Import path of the package.
// - name: Name of the option.
//
// ## Errors
// - `option does not exist`
//
// ## Examples
//
// ### Read an option
// ```
// import "array"
// import "internal/debug"
//
// option debug.vectorize = true
//
// > array.from(rows: [{vectorize: debug.getOption(pkg: "internal/debug", name: "vectorize")}])
// ```
//
// #### Output data
// | vectorize |
// | --------- |
// | true      |
builtin getOption : (pkg: string, name: string) => A

// feature returns the value of a feature flag of the engine. miniflux has no feature flags: it is null for any key.
//
// ## Parameters
// - key: Name of the flag.
//
// ## Examples
//
// ### Ask for a flag
// ```
// import "array"
// import "internal/debug"
//
// > array.from(rows: [{known: exists debug.feature(key: "vectorizedMap")}])
// ```
//
// #### Output data
// | known |
// | ----- |
// | false |
builtin feature : (key: string) => A

// null returns a null.
//
// ## Parameters
// - type: Type of the null: `"string"`, `"bytes"`, `"int"`, `"uint"`, `"float"`, `"bool"`, `"time"`, `"duration"` or
//   `"regexp"`. Default is a null without a type, which no column can hold.
//
// ## Errors
// - ``Invalid null type `T` ``
//
// ## Examples
//
// ### Put a null in a row
// ```
// import "array"
// import "internal/debug"
//
// > array.from(rows: [{n: 1, note: debug.null(type: "string")}, {n: 2, note: "b"}])
// ```
//
// #### Output data
// | n | note |
// | - | ---- |
// | 1 |      |
// | 2 | b    |
//
// ## Metadata
// introduced: 0.179.0
builtin null : (?type: string) => A where A: Basic

// vectorize switches evaluation by column on in upstream's engine. It has no effect here: answers are the same either way.
//
// ## Examples
//
// ### Set the option
// ```
// import "array"
// import "internal/debug"
//
// option debug.vectorize = true
//
// > array.from(rows: [{vectorize: debug.vectorize}])
// ```
//
// #### Output data
// | vectorize |
// | --------- |
// | true      |
option vectorize = false
