// Package events measures how long events last.
//
// ## Metadata
// introduced: 0.91.0
// contributors: **GitHub**: [@tomhollingworth](https://github.com/tomhollingworth) | **InfluxDB Slack**: [@Tom Hollingworth](https://influxdata.com/slack)
package events


// duration gives the time from each row to the next.
//
// It is a whole number of units, without rounding. The last row of a table lasts until `stop`, or else until the time that it
// has in the column `stopColumn`.
//
// ## Parameters
// - unit: Unit of the result. Default is `1s`.
// - timeColumn: Column of times. Default is `_time`.
// - columnName: Column for the result. Default is `duration`.
// - stopColumn: Column with the time at which the last row ends. Default is `_stop`.
// - stop: Time at which the last row of each table ends. Default is that of `stopColumn`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `column "C" does not exist`
// - `stop column "C" must be of type time, got T`
// - `found duplicate table with key: K`
//
// ## Examples
//
// ### Measure how long states last
// ```
// import "array"
// import "contrib/tomhollingworth/events"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-01-01T00:00:00Z, state: "ok"},
//             {_time: 2024-01-01T00:12:00Z, state: "warn"},
//             {_time: 2024-01-01T00:15:00Z, state: "ok"},
//         ],
//     )
//
// < data
// >     |> events.duration(unit: 1m, stop: 2024-01-01T00:20:00Z)
// ```
//
// #### Output data
// | _time                | state | duration |
// | -------------------- | ----- | -------- |
// | 2024-01-01T00:00:00Z | ok    | 12       |
// | 2024-01-01T00:12:00Z | warn  | 3        |
// | 2024-01-01T00:15:00Z | ok    | 5        |
//
// ## Metadata
// tags: transformations,events
builtin duration : (
        <-tables: stream[A],
        ?unit: duration,
        ?timeColumn: string,
        ?columnName: string,
        ?stopColumn: string,
        ?stop: time,
    ) => stream[B]
    where
    A: Record,
    B: Record
