// Package record works on records whose properties are not all known.
//
// ## Metadata
// introduced: 0.131.0
package record


// any is the empty record, for a parameter that takes any record and may be left out.
//
// ## Examples
//
// ### Take any record, or none
// ```
// import "array"
// import "experimental/record"
//
// mark = (r=record.any) => ({r with seen: true})
//
// > array.from(rows: [mark(r: {id: 1})])
// ```
//
// #### Output data
// | id | seen |
// | -- | ---- |
// | 1  | true |
builtin any : A where A: Record

// get returns a property of a record, or a default when the record does not have it.
//
// ## Parameters
// - r: Record to look in.
// - key: Name of the property.
// - default: Value to return when there is no such property. A property that is null is returned as null.
//
// ## Examples
//
// ### Look up properties by name
// ```
// import "array"
// import "experimental/record"
//
// limits = {cpu: 80}
//
// array.from(
//     rows: [
//         {name: "cpu", limit: record.get(r: limits, key: "cpu", default: 100)},
//         {name: "disk", limit: record.get(r: limits, key: "disk", default: 100)},
//     ],
// > )
// ```
//
// #### Output data
// | name | limit |
// | ---- | ----- |
// | cpu  | 80    |
// | disk | 100   |
//
// ## Metadata
// introduced: 0.134.0
builtin get : (r: A, key: string, default: B) => B where A: Record
