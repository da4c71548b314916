// Package json turns JSON into values.
//
// ## Metadata
// introduced: 0.69.0
// tags: json
package json


// parse returns the value that a JSON text describes.
//
// Objects become records with their properties in the order of the text, arrays become arrays, every number becomes a
// float, `null` becomes null. Elements of an array must all be of one type. Of two properties with one name the later counts.
//
// The type of the result is not known before the script runs: a property that is not there is null.
//
// ## Parameters
// - data: JSON text, in UTF-8.
//
// ## Errors
// - `array values must all be the same type` for an array such as `[1, "a"]`; `dynamic.jsonParse()` reads those.
// - Text that is no JSON: `unexpected end of JSON input`, `invalid character 'x' looking for beginning of value` and the like.
// - `json: cannot unmarshal number N into Go value of type float64` for a number that no float can hold.
//
// ## Examples
//
// ### Read the properties of an object
// ```
// import "array"
// import "experimental/json"
//
// answer = json.parse(data: bytes(v: "{\"host\": \"a\", \"load\": 0.5, \"tags\": [\"x\", \"y\"]}"))
//
// > array.from(rows: [{host: answer.host, load: answer.load, first: answer.tags[0]}])
// ```
//
// #### Output data
// | host | load | first |
// | ---- | ---- | ----- |
// | a    | 0.5  | x     |
//
// ### Make a table from an array of objects
// ```
// import "array"
// import "experimental/json"
//
// text = "[{\"host\": \"a\", \"load\": 0.5}, {\"host\": \"b\", \"load\": 2}]"
//
// > array.from(rows: json.parse(data: bytes(v: text)))
// ```
//
// #### Output data
// | host | load |
// | ---- | ---- |
// | a    | 0.5  |
// | b    | 2    |
//
// ### Parse JSON that stands in a column
// ```
// import "array"
// import "experimental/json"
//
// < array.from(rows: [{body: "{\"a\": 1}"}, {body: "{\"a\": 2}"}])
//       |> map(
//           fn: (r) => {
//               data = json.parse(data: bytes(v: r.body))
//
//               return {a: data.a}
//           },
// >     )
// ```
//
// #### Output data
// | a |
// | - |
// | 1 |
// | 2 |
//
// ## Metadata
// introduced: 0.69.0
// tags: type-conversions
builtin parse : (data: bytes) => A
