// Package bitwise works on the bits of integers.
//
// Functions whose names begin with `u` take and give unsigned integers, those with `s` signed ones, which have 64 bits in
// two's complement. A null argument gives null.
//
// ## Metadata
// introduced: 0.173.0
// tags: bitwise
package bitwise


// uand returns the bits that both numbers have (bitwise AND of unsigned integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 10)}, {a: uint(v: 255), b: uint(v: 15)}])
// >     |> map(fn: (r) => ({r with result: bitwise.uand(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a   | b  | result |
// | --- | -- | ------ |
// | 12  | 10 | 8      |
// | 255 | 15 | 15     |
//
// ## Metadata
// tags: bitwise
builtin uand : (a: uint, b: uint) => uint

// uor returns the bits that at least one of two numbers has (bitwise OR of unsigned integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 10)}, {a: uint(v: 255), b: uint(v: 15)}])
// >     |> map(fn: (r) => ({r with result: bitwise.uor(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a   | b  | result |
// | --- | -- | ------ |
// | 12  | 10 | 14     |
// | 255 | 15 | 255    |
//
// ## Metadata
// tags: bitwise
builtin uor : (a: uint, b: uint) => uint

// unot returns a number with every bit turned round (bitwise NOT of unsigned integers).
//
// ## Parameters
// - a: Number.
//
// ## Examples
//
// ### Work on the values of a column
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12)}, {a: uint(v: 255)}])
// >     |> map(fn: (r) => ({r with result: bitwise.unot(a: r.a)}))
// ```
//
// #### Output data
// | a   | result               |
// | --- | -------------------- |
// | 12  | 18446744073709551603 |
// | 255 | 18446744073709551360 |
//
// ## Metadata
// tags: bitwise
builtin unot : (a: uint) => uint

// uxor returns the bits that just one of two numbers has (bitwise XOR of unsigned integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 10)}, {a: uint(v: 255), b: uint(v: 15)}])
// >     |> map(fn: (r) => ({r with result: bitwise.uxor(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a   | b  | result |
// | --- | -- | ------ |
// | 12  | 10 | 6      |
// | 255 | 15 | 240    |
//
// ## Metadata
// tags: bitwise
builtin uxor : (a: uint, b: uint) => uint

// uclear returns the bits of `a` without those of `b` (bitwise AND NOT of unsigned integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 10)}, {a: uint(v: 255), b: uint(v: 15)}])
// >     |> map(fn: (r) => ({r with result: bitwise.uclear(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a   | b  | result |
// | --- | -- | ------ |
// | 12  | 10 | 4      |
// | 255 | 15 | 240    |
//
// ## Metadata
// tags: bitwise
builtin uclear : (a: uint, b: uint) => uint

// ulshift returns a number with its bits moved to the left (bitwise left shift of unsigned integers).
//
// Bits that leave are lost, zeros come in. A shift by 64 or more gives 0.
//
// ## Parameters
// - a: Number whose bits to move.
// - b: Number of places to move them by.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 2)}, {a: uint(v: 1), b: uint(v: 3)}])
// >     |> map(fn: (r) => ({r with result: bitwise.ulshift(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a  | b  | result |
// | -- | -- | ------ |
// | 12 | 2  | 48     |
// | 1  | 3  | 8      |
//
// ## Metadata
// tags: bitwise
builtin ulshift : (a: uint, b: uint) => uint

// urshift returns a number with its bits moved to the right (bitwise right shift of unsigned integers).
//
// Bits that leave are lost, zeros come in. A shift by 64 or more gives 0.
//
// ## Parameters
// - a: Number whose bits to move.
// - b: Number of places to move them by.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: uint(v: 12), b: uint(v: 2)}, {a: uint(v: 1), b: uint(v: 3)}])
// >     |> map(fn: (r) => ({r with result: bitwise.urshift(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a  | b  | result |
// | -- | -- | ------ |
// | 12 | 2  | 3      |
// | 1  | 3  | 0      |
//
// ## Metadata
// tags: bitwise
builtin urshift : (a: uint, b: uint) => uint

// sand returns the bits that both numbers have (bitwise AND of signed integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 10}, {a: -255, b: 15}])
// >     |> map(fn: (r) => ({r with result: bitwise.sand(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a    | b  | result |
// | ---- | -- | ------ |
// | 12   | 10 | 8      |
// | -255 | 15 | 1      |
//
// ## Metadata
// tags: bitwise
builtin sand : (a: int, b: int) => int

// sor returns the bits that at least one of two numbers has (bitwise OR of signed integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 10}, {a: -255, b: 15}])
// >     |> map(fn: (r) => ({r with result: bitwise.sor(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a    | b  | result |
// | ---- | -- | ------ |
// | 12   | 10 | 14     |
// | -255 | 15 | -241   |
//
// ## Metadata
// tags: bitwise
builtin sor : (a: int, b: int) => int

// snot returns a number with every bit turned round (bitwise NOT of signed integers).
//
// ## Parameters
// - a: Number.
//
// ## Examples
//
// ### Work on the values of a column
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12}, {a: -255}])
// >     |> map(fn: (r) => ({r with result: bitwise.snot(a: r.a)}))
// ```
//
// #### Output data
// | a    | result |
// | ---- | ------ |
// | 12   | -13    |
// | -255 | 254    |
//
// ## Metadata
// tags: bitwise
builtin snot : (a: int) => int

// sxor returns the bits that just one of two numbers has (bitwise XOR of signed integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 10}, {a: -255, b: 15}])
// >     |> map(fn: (r) => ({r with result: bitwise.sxor(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a    | b  | result |
// | ---- | -- | ------ |
// | 12   | 10 | 6      |
// | -255 | 15 | -242   |
//
// ## Metadata
// tags: bitwise
builtin sxor : (a: int, b: int) => int

// sclear returns the bits of `a` without those of `b` (bitwise AND NOT of signed integers).
//
// ## Parameters
// - a: First number.
// - b: Second number.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 10}, {a: -255, b: 15}])
// >     |> map(fn: (r) => ({r with result: bitwise.sclear(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a    | b  | result |
// | ---- | -- | ------ |
// | 12   | 10 | 4      |
// | -255 | 15 | -256   |
//
// ## Metadata
// tags: bitwise
builtin sclear : (a: int, b: int) => int

// slshift returns a number with its bits moved to the left (bitwise left shift of signed integers).
//
// Bits that leave are lost, zeros come in. A shift by 64 or more gives 0.
//
// ## Parameters
// - a: Number whose bits to move.
// - b: Number of places to move them by.
//
// ## Errors
// `negative shift amount` when `b` is below 0.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 2}, {a: -1, b: 3}])
// >     |> map(fn: (r) => ({r with result: bitwise.slshift(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a  | b  | result |
// | -- | -- | ------ |
// | 12 | 2  | 48     |
// | -1 | 3  | -8     |
//
// ## Metadata
// tags: bitwise
builtin slshift : (a: int, b: int) => int

// srshift returns a number with its bits moved to the right (bitwise right shift of signed integers).
//
// Bits that leave are lost, copies of the sign come in. A shift by 64 or more gives 0, or -1 for a negative number.
//
// ## Parameters
// - a: Number whose bits to move.
// - b: Number of places to move them by.
//
// ## Errors
// `negative shift amount` when `b` is below 0.
//
// ## Examples
//
// ### Work on the values of two columns
// ```
// import "array"
// import "bitwise"
//
// < array.from(rows: [{a: 12, b: 2}, {a: -1, b: 3}])
// >     |> map(fn: (r) => ({r with result: bitwise.srshift(a: r.a, b: r.b)}))
// ```
//
// #### Output data
// | a  | b  | result |
// | -- | -- | ------ |
// | 12 | 2  | 3      |
// | -1 | 3  | -1     |
//
// ## Metadata
// tags: bitwise
builtin srshift : (a: int, b: int) => int
