// Package testing holds checks that the standard library uses in its own testcases.
//
// ## Metadata
// introduced: 0.182.0
package testing


import "array"
import "experimental"
import "regexp"
import "testing"

// shouldErrorWithCode fails a testcase unless a function ends with an error of a message and a code.
//
// ## Parameters
// - fn: Function without parameters to call.
// - want: Regular expression for the message.
// - code: Code of the error, as `experimental.catch()` gives it.
//
// ## Errors
// - `shouldErrorWithCode expected an error` when the function ends without one.
//
// ## Examples
//
// ### Check an error and its code
// ```
// import "internal/testing"
//
// > testing.shouldErrorWithCode(fn: () => die(msg: "not today"), want: /not today$/, code: uint(v: 3))
// ```
//
// ## Metadata
// introduced: 0.182.0
// tags: tests
shouldErrorWithCode = (fn, want, code) => {
    caught = experimental.catch(fn: fn)

    return
        if exists caught.msg then
            testing.diff(
                got: array.from(rows: [{code: caught.code, match: caught.msg =~ want}]),
                want: array.from(rows: [{code: code, match: true}]),
            )
        else
            die(msg: "shouldErrorWithCode expected an error")
}

// assertMatches fails unless a string matches a regular expression.
//
// ## Parameters
// - got: String to check.
// - want: Regular expression.
//
// ## Errors
// - ``Regex `R` does not match `S` ``
//
// ## Examples
//
// ### Check a string
// ```
// import "internal/testing"
//
// > testing.assertMatches(got: "4444", want: /^4+$/)
// ```
//
// ## Metadata
// tags: tests
assertMatches = (got, want) =>
    if got =~ want then
        testing.assertEqualValues(got: "", want: "")
    else
        die(msg: "Regex `${regexp.getString(r: want)}` does not match `${got}`")
