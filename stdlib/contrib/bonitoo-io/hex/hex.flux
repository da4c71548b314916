// Package hex converts to and from hexadecimal numbers.
//
// ## Metadata
// introduced: 0.131.0
package hex


// int converts a hexadecimal string to an integer.
//
// ## Parameters
// - v: Digits, with or without `0x` in front, and perhaps a sign.
//
// ## Errors
// `cannot convert string "xyz" to int due to invalid syntax`, for numbers beyond 64 bits as well.
//
// ## Examples
//
// ### Convert the values of a column
// ```
// import "array"
// import "contrib/bonitoo-io/hex"
//
// < array.from(rows: [{v: "4d2"}, {v: "-0x4D2"}])
// >     |> map(fn: (r) => ({r with int: hex.int(v: r.v)}))
// ```
//
// #### Output data
// | v      | int   |
// | ------ | ----- |
// | 4d2    | 1234  |
// | -0x4D2 | -1234 |
//
builtin int : (v: string) => int

// string converts a value to a string, numbers and bytes to hexadecimal.
//
// Integers, unsigned integers and bytes become hexadecimal digits in lower case, without `0x`. Other values become what
// `string()` of package universe makes of them.
//
// ## Parameters
// - v: Value to convert.
//
// ## Errors
// `cannot convert [int] to string` and the like, for values that have no text.
//
// ## Examples
//
// ### Convert values of several types
// ```
// import "array"
// import "contrib/bonitoo-io/hex"
//
// > array.from(
// >     rows: [
// >         {
// >             int: hex.string(v: -1234),
// >             bytes: hex.string(v: bytes(v: "hex")),
// >             float: hex.string(v: 1.5),
// >         },
// >     ],
// > )
// ```
//
// #### Output data
// | int  | bytes  | float |
// | ---- | ------ | ----- |
// | -4d2 | 686578 | 1.5   |
//
builtin string : (v: A) => string

// uint converts a hexadecimal string to an unsigned integer.
//
// ## Parameters
// - v: Digits, with or without `0x` in front.
//
// ## Errors
// `cannot convert string "xyz" to uint due to invalid syntax`, for signs and for numbers beyond 64 bits as well.
//
// ## Examples
//
// ### Convert the values of a column
// ```
// import "array"
// import "contrib/bonitoo-io/hex"
//
// < array.from(rows: [{v: "4d2"}, {v: "0xffffffffffffffff"}])
// >     |> map(fn: (r) => ({r with uint: hex.uint(v: r.v)}))
// ```
//
// #### Output data
// | v                  | uint                 |
// | ------------------ | -------------------- |
// | 4d2                | 1234                 |
// | 0xffffffffffffffff | 18446744073709551615 |
//
builtin uint : (v: string) => uint

// bytes converts a string of hexadecimal digits to bytes.
//
// ## Parameters
// - v: Digits, two for each byte, without `0x`.
//
// ## Errors
// `cannot convert string "f" to bytes due to hex decoding error: encoding/hex: odd length hex string`, and
// `… invalid byte: U+0078 'x'` for what is no digit.
//
// ## Examples
//
// ### Read text from its bytes
// ```
// import "array"
// import "contrib/bonitoo-io/hex"
//
// > array.from(rows: [{text: string(v: hex.bytes(v: "466c7578"))}])
// ```
//
// #### Output data
// | text |
// | ---- |
// | Flux |
//
builtin bytes : (v: string) => bytes
