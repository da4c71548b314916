// Package table changes tables as wholes.
//
// ## Metadata
// introduced: 0.115.0
package table


// fill gives tables without rows one.
//
// The row has the values of the group key, and null in all other columns. Tables with rows stay as they are.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Give empty windows a row
// ```
// import "array"
// import "experimental/table"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:30Z, _value: 1.5},
//             {_time: 2024-01-01T00:02:30Z, _value: 4.0},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:03:00Z)
//         |> window(every: 1m, createEmpty: true)
//
// < data
// >     |> table.fill()
// ```
//
// ## Metadata
// tags: transformations,table
builtin fill : (<-tables: stream[A]) => stream[A] where A: Record
