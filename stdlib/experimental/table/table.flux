// Package table holds functions that change tables as a whole.
//
// ## Metadata
// introduced: 0.115.0
package table


// fill gives each table without rows one row, with the values of the group key and null in all other columns.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Show tables that a filter leaves empty
// ```
// import "array"
// import "experimental/table"
//
// data =
//     array.from(rows: [{host: "a", _value: 1.0}, {host: "b", _value: 5.0}])
//         |> group(columns: ["host"])
//
// < data
//     |> filter(fn: (r) => r._value > 2.0, onEmpty: "keep")
// >     |> table.fill()
// ```
//
// ## Metadata
// introduced: 0.115.0
// tags: transformations,table
builtin fill : (<-tables: stream[A]) => stream[A] where A: Record
