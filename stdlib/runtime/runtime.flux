// Package runtime tells about the program that runs the script.
//
// ## Metadata
// introduced: 0.38.0
package runtime


// version gives the name and the version of the program that runs the script.
//
// The value is for people: programs that run Flux number their versions each in their own way.
//
// ## Examples
//
// ### Show the version
// ```
// import "array"
// import "runtime"
//
// > array.from(rows: [{version: runtime.version()}])
// ```
builtin version : () => string
