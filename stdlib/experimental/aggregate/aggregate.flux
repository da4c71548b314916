// Package aggregate summarises time series.
//
// ## Metadata
// introduced: 0.61.0
package aggregate


import "experimental"

// rate gives the mean rate of growth of the values in windows of time.
//
// A fall is taken for a counter that began anew, and is left out. Rates of the same `groupColumns` are added up.
//
// ## Parameters
// - every: Duration of the windows.
// - groupColumns: Columns that the result is grouped by. Default is `[]`: all tables are added up.
// - unit: Duration for which the rate is given. Default is `1s`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Fails as `derivative` and `aggregateWindow` do.
//
// ## Examples
//
// ### Follow the rate of requests of a server
// ```
// import "array"
// import "experimental/aggregate"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, host: "a", _value: 10.0},
//             {_time: 2024-01-01T00:00:30Z, host: "a", _value: 40.0},
//             {_time: 2024-01-01T00:01:00Z, host: "a", _value: 100.0},
//             {_time: 2024-01-01T00:01:30Z, host: "a", _value: 130.0},
//         ],
//     )
//         |> range(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:02:00Z)
//         |> group(columns: ["host"])
//
// < data
// >     |> aggregate.rate(every: 1m, groupColumns: ["host"])
// ```
//
// ## Metadata
// tags: transformations,aggregates
rate = (tables=<-, every, groupColumns=[], unit=1s) =>
    tables
        |> derivative(nonNegative: true, unit: unit)
        |> aggregateWindow(
            every: every,
            fn: (column, tables=<-) =>
                tables
                    |> mean(column: column)
                    |> group(columns: groupColumns)
                    |> experimental.group(mode: "extend", columns: ["_start", "_stop"])
                    |> sum(),
        )
