// Package anomalydetection finds values that stand out.
//
// ## Metadata
// introduced: 0.90.0
package anomalydetection


import "math"

// mad finds the values of each time that are far from the median of that time (median absolute deviation).
//
// For each time, the distance of each value from the median is compared with the median of all these distances. The rows
// come back grouped by `_time`, with the columns `_value_diff`, the distance; `_value_diff_med`, the median distance; `MAD`,
// that median times 1.4826 (which estimates the standard deviation of values that are distributed normally); `_value`, the
// distance divided by the median distance; and `level`, `anomaly` or `normal`. Times whose median distance is 0 are left
// out.
//
// ## Parameters
// - table: Input data, with `_time` and `_value`. Default is piped-forward data (`<-`).
// - threshold: A row with such a `_value` or a greater one is an anomaly. Default is `3.0`.
//
// ## Errors
// Those of `median()` and `join()`, when a column is missing or of another type.
//
// ## Examples
//
// ### Find the host that is not like the others
// ```
// import "array"
// import "contrib/anaisdg/anomalydetection"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, host: "a", _value: 1.0},
//         {_time: 2024-05-01T12:00:00Z, host: "b", _value: 2.0},
//         {_time: 2024-05-01T12:00:00Z, host: "c", _value: 10.0},
//     ],
// )
//     |> anomalydetection.mad()
// >     |> keep(columns: ["_time", "host", "_value", "level"])
// ```
//
// #### Output data
// | *_time               | host | _value | level   |
// | -------------------- | ---- | ------ | ------- |
// | 2024-05-01T12:00:00Z | a    | 1.0    | normal  |
// | 2024-05-01T12:00:00Z | b    | 0.0    | normal  |
// | 2024-05-01T12:00:00Z | c    | 8.0    | anomaly |
//
mad = (table=<-, threshold=3.0) => {
    data = table |> group(columns: ["_time"])
    med = data |> median(column: "_value")
    diff =
        join(tables: {data: data, med: med}, on: ["_time"])
            |> map(fn: (r) => ({r with _value: math.abs(x: r._value_data - r._value_med)}))
            |> drop(columns: ["_start", "_stop", "_value_med", "_value_data"])
    diff_med =
        diff
            |> median(column: "_value")
            |> map(fn: (r) => ({r with MAD: 1.4826 * r._value}))
            |> filter(fn: (r) => r.MAD > 0.0)

    return
        join(tables: {diff: diff, diff_med: diff_med}, on: ["_time"])
            |> map(fn: (r) => ({r with _value: r._value_diff / r._value_diff_med}))
            |> map(
                fn: (r) => ({r with level: if r._value >= threshold then "anomaly" else "normal"}),
            )
}
