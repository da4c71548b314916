// Package types provides functions that look at the type of values.
//
// ## Metadata
// introduced: 0.141.0
// tags: types
package types


// isType tells whether a value is of a type.
//
// A null of a known type is of that type.
//
// ## Parameters
// - v: Value to look at. Arrays and records are not accepted.
// - type: Name of the type: `string`, `bytes`, `int`, `uint`, `float`, `bool`, `time`, `duration` or `regexp`. With any
//   other name the answer is `false`.
//
// ## Examples
//
// ### Look at the type of two values
// ```
// import "array"
// import "types"
//
// > array.from(rows: [{one: types.isType(v: 1, type: "int"), text: types.isType(v: "1", type: "int")}])
// ```
//
// #### Output data
//
// | one  | text  |
// | ---- | ----- |
// | true | false |
//
// ## Metadata
// tags: types, tests
builtin isType : (v: A, type: string) => bool where A: Basic

// isNumeric tells whether a value is a number: an int, an uint or a float.
//
// ## Parameters
// - v: Value to look at. Arrays and records are not accepted.
//
// ## Examples
//
// ### Tell numbers from texts
// ```
// import "array"
// import "types"
//
// > array.from(rows: [{of_float: types.isNumeric(v: 1.5), of_string: types.isNumeric(v: "1.5")}])
// ```
//
// #### Output data
//
// | of_float | of_string |
// | -------- | --------- |
// | true     | false     |
//
// ## Metadata
// introduced: 0.187.0
// tags: types, tests
isNumeric = (v) =>
    isType(v: v, type: "int") or isType(v: v, type: "uint") or isType(v: v, type: "float")
