// Package testing checks what Flux code gives.
//
// A testcase fails when one of its streams fails, or when its result `errorOutput` has a table.
//
// ## Metadata
// introduced: 0.14.0
package testing


import "array"
import "experimental"

// tags marks a testcase; one with tags runs only when all of them are asked for.
//
// ## Examples
//
// ### Mark a testcase that needs a network
// ```no_run
// import "testing"
//
// testcase reaches_server {
//     option testing.tags = ["network"]
//
//     testing.assertEqualValues(got: 1, want: 1)
// }
// ```
//
// ### Set the tags of a script
// ```
// import "array"
// import "testing"
//
// option testing.tags = ["slow"]
//
// > array.from(rows: testing.tags |> array.map(fn: (x) => ({tag: x})))
// ```
//
// #### Output data
// | tag  |
// | ---- |
// | slow |
option tags = []

// assertEquals fails unless two streams are the same, and passes the first one on.
//
// Tables of equal group key must have the same columns in the same order and the same rows in the same order; floats must be
// exactly equal.
//
// ## Parameters
// - name: Name of the check, for its message.
// - want: Stream that is wanted.
// - got: Stream to check. Default is piped-forward data (`<-`).
//
// ## Errors
// - `test NAME: tables not equal`
// - `test NAME: unequal group key sets` when a table has no partner.
// - `assertEquals streams had unequal table counts`
//
// ## Examples
//
// ### Check a stream
// ```
// import "array"
// import "testing"
//
// want = array.from(rows: [{n: 2}, {n: 4}])
// got = array.from(rows: [{n: 1}, {n: 2}]) |> map(fn: (r) => ({n: r.n * 2}))
//
// > testing.assertEquals(name: "doubled", got: got, want: want)
// ```
//
// #### Output data
// | n |
// | - |
// | 2 |
// | 4 |
//
// ## Metadata
// introduced: 0.14.0
// tags: tests
builtin assertEquals : (name: string, <-got: stream[A], want: stream[A]) => stream[A]

// assertEmpty fails unless a stream is without rows.
//
// ## Parameters
// - tables: Stream to check. Default is piped-forward data (`<-`).
//
// ## Errors
// - `found N tables that were not empty`
//
// ## Examples
//
// ### Check that nothing differs
// ```
// import "array"
// import "experimental"
// import "testing"
//
// want = array.from(rows: [{n: 1}])
// got = array.from(rows: [{n: 1}])
//
// > experimental.diff(got: got, want: want) |> testing.assertEmpty()
// ```
//
// ## Metadata
// introduced: 0.18.0
// tags: tests
builtin assertEmpty : (<-tables: stream[A]) => stream[A]

// diff yields what differs between two streams as the result `errorOutput`, and so fails a testcase when something does.
//
// Tables are compared as by `experimental.diff()`.
//
// ## Parameters
// - want: Stream that is wanted.
// - got: Stream to compare. Default is piped-forward data (`<-`).
// - verbose: Has no effect. Default is `false`.
// - epsilon: Has no effect: floats are equal when they differ by at most 0.000001. Default is `0.000001`.
// - nansEqual: Has no effect: NaN equals any float. Default is `false`.
//
// ## Examples
//
// ### Compare two streams
// ```
// import "array"
// import "testing"
//
// want = array.from(rows: [{n: 1}])
// got = array.from(rows: [{n: 2}])
//
// > testing.diff(got: got, want: want)
// ```
//
// #### Output data
// | _diff | n |
// | ----- | - |
// | -     | 1 |
// | +     | 2 |
//
// ## Metadata
// introduced: 0.18.0
// tags: tests
diff = (
    got=<-,
    want,
    verbose=false,
    epsilon=0.000001,
    nansEqual=false,
) =>
    experimental.diff(got: got, want: want) |> yield(name: "errorOutput")

// load returns the stream that is piped to it; a program that runs tests against a database puts its own function here.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Load test data
// ```
// import "array"
// import "testing"
//
// < array.from(rows: [{n: 1}])
// >     |> testing.load()
// ```
//
// #### Output data
// | n |
// | - |
// | 1 |
//
// ## Metadata
// introduced: 0.112.0
option load = (tables=<-) => tables

// assertEqualValues yields two values as the result `errorOutput` when they differ, and so fails a testcase.
//
// ## Parameters
// - got: Value to check.
// - want: Value that is wanted.
//
// ## Examples
//
// ### Check a value
// ```
// import "testing"
//
// > testing.assertEqualValues(got: 3, want: 2 + 2)
// ```
//
// #### Output data
// | _diff | v |
// | ----- | - |
// | -     | 4 |
// | +     | 3 |
//
// ## Metadata
// introduced: 0.141.0
// tags: tests
assertEqualValues = (got, want) =>
    diff(got: array.from(rows: [{v: got}]), want: array.from(rows: [{v: want}]))

// shouldError fails a testcase unless a function ends with an error whose message matches a regular expression.
//
// Streams run later: a function that should fail in one reads it, for example with `tableFind()`.
//
// ## Parameters
// - fn: Function without parameters to call.
// - want: Regular expression for the message, which begins with the calls that led to the error.
//
// ## Errors
// - `shouldError expected an error` when the function ends without one.
//
// ## Examples
//
// ### Check an error
// ```
// import "testing"
//
// > testing.shouldError(fn: () => die(msg: "not today"), want: /not today$/)
// ```
//
// ## Metadata
// introduced: 0.174.0
// tags: tests
shouldError = (fn, want) => {
    caught = experimental.catch(fn: fn)

    return
        if exists caught.msg then
            array.from(rows: [{v: caught.msg}])
                |> filter(fn: (r) => r.v !~ want)
                |> yield(name: "errorOutput")
        else
            die(msg: "shouldError expected an error")
}
