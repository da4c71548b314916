// Package polyline simplifies lines of many points.
//
// ## Metadata
// introduced: 0.181.0
package polyline


// rdp leaves out points that the line through the others hardly misses, by the algorithm of Ramer, Douglas and Peucker.
//
// The first and the last point of each table stay. Without `epsilon` and `retention` a tolerance is found for each stretch
// of the line. The result has the columns of the group key, `_time` and `_value`, a float, whatever the columns of the
// input are called. Rows in which one of the two is null are left out.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - valColumn: Column of values, numbers. Default is `_value`.
// - timeColumn: Column of times. Default is `_time`.
// - epsilon: Greatest distance from the line of a point that is left out, above 0. Default is what suits each stretch.
// - retention: Percentage of points to keep, above 0 and below 100. Default is as many as `epsilon` keeps.
//
// ## Errors
// - `Epsilon values need to be greater than 0.0`
// - `Retention percentage should be between 0.0 and 100.0`, or so low that it would keep no point.
// - Both are given.
// - A column is missing or of another type.
//
// ## Examples
//
// ### Keep what is far from the line
// ```
// import "array"
// import "experimental/polyline"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, _value: 1.0},
//             {_time: 2024-05-01T00:00:10Z, _value: 1.5},
//             {_time: 2024-05-01T00:00:20Z, _value: 9.0},
//             {_time: 2024-05-01T00:00:30Z, _value: 5.0},
//             {_time: 2024-05-01T00:00:40Z, _value: 1.0},
//         ],
//     )
//
// < data
// >     |> polyline.rdp(epsilon: 4.5)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-05-01T00:00:00Z | 1      |
// | 2024-05-01T00:00:20Z | 9      |
// | 2024-05-01T00:00:40Z | 1      |
//
// ### Keep a percentage of the points
// ```
// import "array"
// import "experimental/polyline"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, _value: 1.0},
//             {_time: 2024-05-01T00:00:10Z, _value: 1.5},
//             {_time: 2024-05-01T00:00:20Z, _value: 9.0},
//             {_time: 2024-05-01T00:00:30Z, _value: 5.0},
//             {_time: 2024-05-01T00:00:40Z, _value: 1.0},
//         ],
//     )
//
// < data
// >     |> polyline.rdp(retention: 60.0)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-05-01T00:00:00Z | 1      |
// | 2024-05-01T00:00:20Z | 9      |
// | 2024-05-01T00:00:40Z | 1      |
//
// ## Metadata
// introduced: 0.181.0
// tags: transformations
builtin rdp : (
        <-tables: stream[A],
        ?valColumn: string,
        ?timeColumn: string,
        ?epsilon: float,
        ?retention: float,
    ) => stream[B]
    where
    A: Record,
    B: Record
