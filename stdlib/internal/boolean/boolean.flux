// Package boolean holds the two truth values, which are names that the prelude brings and no keywords.
//
// ## Metadata
// introduced: 0.129.0
package boolean


// true is the boolean that conditions hold for.
//
// ## Examples
//
// ### Keep a switch in a variable
// ```
// import "array"
//
// verbose = true
//
// > array.from(rows: [{verbose: verbose}])
// ```
//
// ## Metadata
// introduced: 0.129.0
builtin true : bool

// false is the boolean that conditions do not hold for.
//
// ## Examples
//
// ### Negate a boolean
// ```
// import "array"
//
// > array.from(rows: [{ready: not false}])
// ```
//
// ## Metadata
// introduced: 0.129.0
builtin false : bool
