// Package interpolate fills gaps in time series.
//
// ## Metadata
// introduced: 0.87.0
package interpolate


// linear adds rows at regular times, on the straight line from one row to the next.
//
// Rows of the input stay, on those times or not. New rows stand at multiples of `every` since 1970-01-01. All columns but
// `_time` and `_value` must be in the group key.
//
// ## Parameters
// - every: Duration from one new row to the next.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `interpolate.linear requires column "C" to be in group key`
// - `_time column does not exist` and `_value column does not exist`
// - `cannot interpolate T values; expected float values`
// - `null _time found during linear interpolation`, and the same for `_value`
//
// ## Examples
//
// ### Fill the missing minutes
// ```
// import "array"
// import "interpolate"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, _value: 10.0},
//             {_time: 2024-01-01T00:01:00Z, _value: 20.0},
//             {_time: 2024-01-01T00:04:00Z, _value: 50.0},
//         ],
//     )
//
// < data
// >     |> interpolate.linear(every: 1m)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:00:00Z | 10     |
// | 2024-01-01T00:01:00Z | 20     |
// | 2024-01-01T00:02:00Z | 30     |
// | 2024-01-01T00:03:00Z | 40     |
// | 2024-01-01T00:04:00Z | 50     |
//
// ## Metadata
// tags: transformations
builtin linear : (
        <-tables: stream[{T with _time: time, _value: float}],
        every: duration,
    ) => stream[{T with _time: time, _value: float}]
