// Package array is where the functions of package `array` began; new ones convert every element of an array.
//
// **Deprecated**: `from`, `concat`, `map` and `filter` are those of package `array`.
//
// ## Metadata
// introduced: 0.79.0
// tags: array,tables
package array


import "array"

// from makes a table from an array of records.
//
// **Deprecated**: Use `array.from` of package `array`, which this is.
//
// ## Parameters
// - rows: Array of records. Default is what is piped forward (`<-`).
//
// ## Examples
//
// ### Make a table
// ```
// import "experimental/array"
//
// > array.from(rows: [{host: "a", load: 0.5}, {host: "b", load: 1.75}])
// ```
//
// #### Output data
// | host | load |
// | ---- | ---- |
// | a    | 0.5  |
// | b    | 1.75 |
//
// ## Metadata
// introduced: 0.79.0
// deprecated: 0.103.0
// tags: inputs
from = array.from

// concat appends the elements of one array to another.
//
// **Deprecated**: Use `array.concat` of package `array`, which this is.
//
// ## Parameters
// - arr: First array. Default is what is piped forward (`<-`).
// - v: Array with the elements to append.
//
// ## Examples
//
// ### Append to an array
// ```
// import "experimental/array"
//
// all = [1, 2] |> array.concat(v: [10])
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
//
// ## Metadata
// introduced: 0.155.0
// deprecated: 0.173.0
concat = array.concat

// map calls a function for each element and gives the array of its results.
//
// **Deprecated**: Use `array.map` of package `array`, which this is.
//
// ## Parameters
// - arr: Array to go through. Default is what is piped forward (`<-`).
// - fn: Function of one parameter, `x`, the element.
//
// ## Examples
//
// ### Turn numbers into rows
// ```
// import "experimental/array"
//
// > array.from(rows: [1, 2] |> array.map(fn: (x) => ({n: x, double: 2 * x})))
// ```
//
// #### Output data
// | n | double |
// | - | ------ |
// | 1 | 2      |
// | 2 | 4      |
//
// ## Metadata
// introduced: 0.155.0
// deprecated: 0.173.0
map = array.map

// filter keeps the elements that a predicate is true for.
//
// **Deprecated**: Use `array.filter` of package `array`, which this is.
//
// ## Parameters
// - arr: Array to go through. Default is what is piped forward (`<-`).
// - fn: Predicate with one parameter, `x`, the element.
//
// ## Examples
//
// ### Keep what is large
// ```
// import "experimental/array"
//
// large = [3, 11, 7] |> array.filter(fn: (x) => x > 5)
//
// > array.from(rows: large |> array.map(fn: (x) => ({n: x})))
// ```
//
// #### Output data
// | n  |
// | -- |
// | 11 |
// | 7  |
//
// ## Metadata
// introduced: 0.155.0
// deprecated: 0.173.0
filter = array.filter

// toBool converts each element of an array to a boolean.
//
// A string is `true` or `false`, a number 0 or 1.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `bool()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = ["true", "false", "true"] |> array.toBool()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v     |
// | ----- |
// | true  |
// | false |
// | true  |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toBool = (arr=<-) => array.map(arr: arr, fn: (x) => bool(v: x))

// toDuration converts each element of an array to a duration.
//
// A string is a duration literal, a number counts nanoseconds.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `duration()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = ["1h", "90s"] |> array.toDuration()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: string(v: x)})))
// ```
//
// #### Output data
// | v     |
// | ----- |
// | 1h    |
// | 1m30s |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toDuration = (arr=<-) => array.map(arr: arr, fn: (x) => duration(v: x))

// toFloat converts each element of an array to a float.
//
// Strings are read as decimal numbers; `NaN`, `+Inf` and `-Inf` are numbers too.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `float()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = ["1.25", "-3"] |> array.toFloat()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v    |
// | ---- |
// | 1.25 |
// | -3   |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toFloat = (arr=<-) => array.map(arr: arr, fn: (x) => float(v: x))

// toInt converts each element of an array to an integer.
//
// Floats lose what stands behind the point; times become nanoseconds since 1970.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `int()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = ["12", "-5"] |> array.toInt()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v  |
// | -- |
// | 12 |
// | -5 |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toInt = (arr=<-) => array.map(arr: arr, fn: (x) => int(v: x))

// toString converts each element of an array to a string.
//
// Any basic type has a text.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `string()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = [1.5, 20.0] |> array.toString()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v   |
// | --- |
// | 1.5 |
// | 20  |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toString = (arr=<-) => array.map(arr: arr, fn: (x) => string(v: x))

// toTime converts each element of an array to a time.
//
// A string is a time or a date, a number counts nanoseconds since 1970.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `time()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = ["2021-01-01", "2021-01-01T06:30:00Z"] |> array.toTime()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v                    |
// | -------------------- |
// | 2021-01-01T00:00:00Z |
// | 2021-01-01T06:30:00Z |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toTime = (arr=<-) => array.map(arr: arr, fn: (x) => time(v: x))

// toUInt converts each element of an array to an unsigned integer.
//
// Floats lose what stands behind the point; negative numbers wrap around.
//
// ## Parameters
// - arr: Array of values of a basic type. Default is what is piped forward (`<-`).
//
// ## Errors
// The error of `uint()` for the first element that it cannot convert.
//
// ## Examples
//
// ### Convert the elements of an array
// ```
// import "experimental/array"
//
// converted = [1.9, 24.2] |> array.toUInt()
//
// > array.from(rows: converted |> array.map(fn: (x) => ({v: x})))
// ```
//
// #### Output data
// | v  |
// | -- |
// | 1  |
// | 24 |
//
// ## Metadata
// introduced: 0.184.0
// tags: type-conversions
toUInt = (arr=<-) => array.map(arr: arr, fn: (x) => uint(v: x))
