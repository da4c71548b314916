// Package testutil holds functions that the tests of a Flux engine need: a failure, values whose type is not known.
//
// ## Metadata
// introduced: 0.68.0
package testutil


// fail fails.
//
// ## Errors
// - `fail`, always.
//
// ## Examples
//
// ### Fail, and catch the failure
// ```
// import "array"
// import "experimental"
// import "internal/testutil"
//
// caught = experimental.catch(fn: () => testutil.fail())
//
// > array.from(rows: [{code: caught.code}])
// ```
//
// #### Output data
// | code |
// | ---- |
// | 10   |
builtin fail : () => bool

// yield returns the value that is piped to it.
//
// ## Parameters
// - v: Any value. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Pass a value on
// ```
// import "array"
// import "internal/testutil"
//
// > array.from(rows: [{v: 1 |> testutil.yield()}])
// ```
//
// #### Output data
// | v |
// | - |
// | 1 |
builtin yield : (<-v: A) => A

// makeRecord returns the record that it is given, but hides its type: any property may be asked for behind it.
//
// ## Parameters
// - o: Record.
//
// ## Examples
//
// ### Ask for a property that the type does not have
// ```
// import "array"
// import "internal/testutil"
//
// r = testutil.makeRecord(o: {a: 1})
//
// > array.from(rows: [{a: r.a, known: exists r.b}])
// ```
//
// #### Output data
// | a | known |
// | - | ----- |
// | 1 | false |
builtin makeRecord : (o: A) => B where A: Record, B: Record

// makeAny makes a value of a type that is known only when the script runs.
//
// ## Parameters
// - typ: Type of the value: `"string"`, `"bytes"`, `"int"`, `"uint"`, `"float"`, `"bool"`, `"time"`, `"duration"`, `"regexp"`,
//   `"array"`, `"object"`, `"function"` or `"dictionary"`. Anything else makes a null.
//
// ## Examples
//
// ### Make an integer
// ```
// import "array"
// import "internal/testutil"
//
// > array.from(rows: [{v: testutil.makeAny(typ: "int")}])
// ```
//
// #### Output data
// | v  |
// | -- |
// | 10 |
builtin makeAny : (typ: string) => A
