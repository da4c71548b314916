// Package array makes tables from arrays and works on the elements of arrays.
//
// Arrays never change: every function gives a new one.
//
// ## Metadata
// introduced: 0.103.0
// tags: array,tables
package array


// from makes a table from an array of records.
//
// The records become rows in the order of the array, the properties of the first record become columns in the order in
// which it has them. The table has an empty group key.
// A later record that lacks one of these properties has a null there; properties that the first record lacks are left out.
//
// ## Parameters
// - rows: Array of records. Default is what is piped forward (`<-`).
//
//   The properties hold strings, integers, unsigned integers, floats, booleans, times, or nulls of such a type.
//
// ## Errors
// - `rows must be non-empty` when the array has no element.
// - `cannot represent the type T as column data` when a property of the first record is no column data: a duration, bytes,
//   a regular expression, an array, a record, a dictionary, a function, a dynamic value or a null without a type.
// - `column "C" is of type T in the first row, but of type U in row N` when the records disagree.
//
// ## Examples
//
// ### Make a table
// ```
// import "array"
//
// array.from(
//     rows: [
//         {host: "a", load: 0.5, up: true},
//         {host: "b", load: 1.75, up: true},
//         {host: "c", load: 0.0, up: false},
//     ],
// > )
// ```
//
// #### Output data
// | host | load | up    |
// | ---- | ---- | ----- |
// | a    | 0.5  | true  |
// | b    | 1.75 | true  |
// | c    | 0    | false |
//
// ### Put a single value in a table
// ```
// import "array"
//
// answer = 6 * 7
//
// > array.from(rows: [{answer: answer}])
// ```
//
// #### Output data
// | answer |
// | ------ |
// | 42     |
//
// ## Metadata
// introduced: 0.103.0
// tags: inputs
builtin from : (<-rows: [A]) => stream[A] where A: Record

// concat appends the elements of one array to another.
//
// ## Parameters
// - arr: First array. Default is what is piped forward (`<-`).
// - v: Array with the elements to append. They are of the same type as those of `arr`.
//
// ## Examples
//
// ### Append to an array
// ```
// import "array"
//
// small = [1, 2]
// all = array.concat(arr: small, v: [10, 20])
//
// > array.from(rows: all |> array.map(fn: (x) => ({n: x})))
// ```
//
// #### Output data
// | n  |
// | -- |
// | 1  |
// | 2  |
// | 10 |
// | 20 |
//
// ## Metadata
// introduced: 0.173.0
builtin concat : (<-arr: [A], v: [A]) => [A]

// map calls a function for each element and gives the array of its results.
//
// ## Parameters
// - arr: Array to go through. Default is what is piped forward (`<-`).
// - fn: Function of one parameter, `x`, the element. What it returns is the element of the new array.
//
// ## Errors
// An error of `fn` is the error of the call; elements after that one are not looked at.
//
// ## Examples
//
// ### Turn numbers into rows
// ```
// import "array"
//
// > array.from(rows: [1, 2, 3] |> array.map(fn: (x) => ({n: x, square: x * x})))
// ```
//
// #### Output data
// | n | square |
// | - | ------ |
// | 1 | 1      |
// | 2 | 4      |
// | 3 | 9      |
//
// ## Metadata
// introduced: 0.173.0
builtin map : (<-arr: [A], fn: (x: A) => B) => [B]

// filter keeps the elements that a predicate is true for.
//
// ## Parameters
// - arr: Array to go through. Default is what is piped forward (`<-`).
// - fn: Predicate with one parameter, `x`, the element. An element for which it gives null is dropped.
//
// ## Examples
//
// ### Keep what is large
// ```
// import "array"
//
// large = [3, 11, 7, 20] |> array.filter(fn: (x) => x > 5)
//
// > array.from(rows: large |> array.map(fn: (x) => ({n: x})))
// ```
//
// #### Output data
// | n  |
// | -- |
// | 11 |
// | 7  |
// | 20 |
//
// ## Metadata
// introduced: 0.173.0
builtin filter : (<-arr: [A], fn: (x: A) => bool) => [A]
