// Package dynamic holds values whose types are known only when a script runs, such as JSON of any shape.
//
// A dynamic value wraps another one. A member of a wrapped record is dynamic again; `int()`, `string()` and the other
// conversions take the value out.
//
// ## Metadata
// introduced: 0.185.0
package dynamic


// dynamic wraps a value, the elements of an array and the properties of a record included.
//
// A value that is dynamic already stays as it is.
//
// ## Parameters
// - v: Value to wrap.
//
// ## Examples
//
// ### Wrap a record and take out a property
// ```
// import "array"
// import "experimental/dynamic"
//
// d = dynamic.dynamic(v: {host: "a", load: 0.5})
//
// > array.from(rows: [{shown: display(v: d.host), text: string(v: d.host), load: float(v: d.load)}])
// ```
//
// #### Output data
// | shown      | text | load |
// | ---------- | ---- | ---- |
// | dynamic(a) | a    | 0.5  |
//
// ## Metadata
// introduced: 0.185.0
// tags: type-conversions
builtin dynamic : (v: A) => dynamic

// asArray returns the elements of a wrapped array as an array of dynamic values.
//
// ## Parameters
// - v: Dynamic value that wraps an array. Default is what is piped forward (`<-`).
//
// ## Errors
// - `unable to convert T to array` when it wraps something else, `unable to convert <null> to array` for a null.
//
// ## Examples
//
// ### Go through an array of JSON values
// ```
// import "array"
// import "experimental/dynamic"
//
// list = dynamic.jsonParse(data: bytes(v: "[1, \"two\", true]"))
//
// > array.from(rows: list |> dynamic.asArray() |> array.map(fn: (x) => ({shown: string(v: x)})))
// ```
//
// #### Output data
// | shown |
// | ----- |
// | 1     |
// | two   |
// | true  |
//
// ## Metadata
// introduced: 0.185.0
// tags: type-conversions
builtin asArray : (<-v: dynamic) => [dynamic]

// _isNotDistinct tells whether two values look the same.
_isNotDistinct = (a, b) => display(v: a) == display(v: b)

// jsonParse returns what a JSON text describes as a dynamic value.
//
// Objects become records with their properties in the order of the text, every number becomes a float. The elements of an
// array may be of different types.
//
// ## Parameters
// - data: JSON text, in UTF-8.
//
// ## Errors
// Text that is no JSON: `unexpected end of JSON input`, `invalid character '2' after top-level value` and the like.
//
// ## Examples
//
// ### Read JSON in which properties may be missing
// ```
// import "array"
// import "experimental/dynamic"
//
// answer = dynamic.jsonParse(data: bytes(v: "{\"user\": {\"name\": \"Ada\"}, \"count\": 2}"))
//
// array.from(
//     rows: [{name: string(v: answer.user.name), count: int(v: answer.count), mail: exists answer.user.mail}],
// > )
// ```
//
// #### Output data
// | name | count | mail  |
// | ---- | ----- | ----- |
// | Ada  | 2     | false |
//
// ## Metadata
// introduced: 0.186.0
// tags: type-conversions
builtin jsonParse : (data: bytes) => dynamic

// jsonEncode returns a dynamic value as JSON, as `json.encode()` does for other values.
//
// ## Parameters
// - v: Dynamic value to encode.
//
// ## Errors
// - `json: unsupported value: NaN` (`+Inf`, `-Inf`), because JSON has no such numbers.
//
// ## Examples
//
// ### Encode an array with elements of different types
// ```
// import "array"
// import "experimental/dynamic"
//
// list = dynamic.dynamic(v: [dynamic.dynamic(v: 1), dynamic.dynamic(v: "two")])
//
// > array.from(rows: [{body: string(v: dynamic.jsonEncode(v: list))}])
// ```
//
// #### Output data
// | body      |
// | --------- |
// | [1,"two"] |
//
// ## Metadata
// introduced: 0.186.0
// tags: type-conversions
builtin jsonEncode : (v: dynamic) => bytes

// isType tells whether a dynamic value wraps a value of a type.
//
// ## Parameters
// - v: Dynamic value to look at. A null is of no type.
// - type: Name of the type: `string`, `bytes`, `int`, `uint`, `float`, `bool`, `time`, `duration`, `regexp`, `array`,
//   `object`, `function` or `dictionary`. Any other name gives `false`.
//
// ## Examples
//
// ### Tell numbers from text
// ```
// import "array"
// import "experimental/dynamic"
//
// list = dynamic.jsonParse(data: bytes(v: "[1, \"two\"]"))
//
// array.from(
//     rows: list
//         |> dynamic.asArray()
//         |> array.map(fn: (x) => ({shown: string(v: x), number: dynamic.isType(v: x, type: "float")})),
// > )
// ```
//
// #### Output data
// | shown | number |
// | ----- | ------ |
// | 1     | true   |
// | two   | false  |
//
// ## Metadata
// introduced: 0.186.0
// tags: types,tests
builtin isType : (v: dynamic, type: string) => bool
