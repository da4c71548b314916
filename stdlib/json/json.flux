// Package json turns values into JSON.
//
// ## Metadata
// introduced: 0.40.0
package json


// encode returns a value as JSON, without blanks or line breaks.
//
// - Records and dictionaries become objects with sorted keys, arrays become arrays.
// - Integers and floats become numbers, whole floats without `.0`.
// - Times become strings in RFC 3339 with as many decimals as they need, durations strings such as `"1h30m"`,
//   regular expressions their source, bytes Base64.
// - Nulls become `null`.
// - `<`, `>` and `&` in strings are written `\u003c`, `\u003e` and `\u0026`, so that the text is safe inside of HTML.
//
// ## Parameters
// - v: Value to encode.
//
// ## Errors
// - `json: unsupported value: NaN` (`+Inf`, `-Inf`), because JSON has no such numbers.
// - `cannot encode a function value`
// - `got table stream instead of array. Try using tableFind() or findRecord() to extract data from stream`
// - `unknown nature dynamic` for a dynamic value: encode it with `dynamic.jsonEncode()`.
//
// ## Examples
//
// ### Encode each row
// ```
// import "array"
// import "json"
//
// < array.from(rows: [{host: "a", load: 0.5, up: true}])
// >     |> map(fn: (r) => ({body: string(v: json.encode(v: r))}))
// ```
//
// #### Output data
// | body                              |
// | --------------------------------- |
// | {"host":"a","load":0.5,"up":true} |
//
// ### Encode nested values
// ```
// import "array"
// import "json"
//
// order = {id: 7, items: ["tea", "milk"], placed: 2024-05-01T10:30:00Z, within: 90m}
//
// > array.from(rows: [{body: string(v: json.encode(v: order))}])
// ```
//
// #### Output data
// | body                                                                             |
// | -------------------------------------------------------------------------------- |
// | {"id":7,"items":["tea","milk"],"placed":"2024-05-01T10:30:00Z","within":"1h30m"} |
//
// ## Metadata
// introduced: 0.40.0
// tags: type-conversions
builtin encode : (v: A) => bytes
