// Package oee computes the overall equipment effectiveness of machines.
//
// It is availability × performance × quality:
//
// - **availability**: time in which the machine ran / time for which it was planned to run
// - **performance**: parts made × ideal time for one part / time in which the machine ran
// - **quality**: good parts / parts made
//
// ## Metadata
// introduced: 0.112.0
package oee


import "contrib/tomhollingworth/events"
import "experimental"

// computeAPQ computes availability, performance, quality and their product, `oee`, of states and counts of parts.
//
// There is one row for each group, with `_time` at the end of the range, and `runTime` in nanoseconds.
//
// ## Parameters
// - productionEvents: States of the machine: a column `state`, in the order of `_time`.
// - partEvents: Counts of parts so far: columns `partCount` and `badCount`.
// - runningState: State in which the machine makes parts.
// - plannedTime: Time for which the machine was planned to run.
// - idealCycleTime: Ideal time for one part.
//
// ## Errors
// Those of `events.duration()` and `difference()`, when `_stop` or one of the columns is missing.
//
// ## Examples
//
// ### Compute the effectiveness of a day
// ```
// import "array"
// import "experimental/oee"
//
// states =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T08:00:00Z, state: "running"},
//             {_time: 2024-05-01T10:00:00Z, state: "stopped"},
//             {_time: 2024-05-01T12:00:00Z, state: "running"},
//         ],
//     )
//         |> range(start: 2024-05-01T08:00:00Z, stop: 2024-05-01T16:00:00Z)
// parts =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T08:00:00Z, partCount: 100, badCount: 1},
//             {_time: 2024-05-01T15:59:59Z, partCount: 1180, badCount: 28},
//         ],
//     )
//         |> range(start: 2024-05-01T08:00:00Z, stop: 2024-05-01T16:00:00Z)
//
// oee.computeAPQ(
//     productionEvents: states,
//     partEvents: parts,
//     runningState: "running",
//     plannedTime: 8h,
//     idealCycleTime: 18s,
// )
// >     |> drop(columns: ["_start", "_stop"])
// ```
//
// #### Output data
// | _time                | availability | oee      | performance | quality | runTime        |
// | -------------------- | ------------ | -------- | ----------- | ------- | -------------- |
// | 2024-05-01T16:00:00Z | 0.75         | 0.658125 | 0.9         | 0.975   | 21600000000000 |
//
// ## Metadata
// tags: transformations,aggregates
computeAPQ = (
        productionEvents,
        partEvents,
        runningState,
        plannedTime,
        idealCycleTime,
    ) =>
    {
        running =
            productionEvents
                |> events.duration(unit: 1ns, columnName: "runTime")
                |> filter(fn: (r) => r.state == runningState)
                |> sum(column: "runTime")
                |> map(
                    fn: (r) =>
                        ({r with _time: r._stop,
                            availability: float(v: r.runTime) / float(v: int(v: plannedTime)),
                        }),
                )
        made =
            partEvents
                |> difference(columns: ["partCount"], nonNegative: true)
                |> sum(column: "partCount")
                |> duplicate(column: "_stop", as: "_time")
        bad =
            partEvents
                |> difference(columns: ["badCount"], nonNegative: true)
                |> sum(column: "badCount")
                |> duplicate(column: "_stop", as: "_time")
        performed =
            experimental.join(
                left: running,
                right: made,
                fn: (left, right) =>
                    ({left with performance:
                            float(v: right.partCount) * float(v: int(v: idealCycleTime)) / float(
                                    v: left.runTime,
                                ),
                    }),
            )
        good =
            experimental.join(
                left: bad,
                right: made,
                fn: (left, right) =>
                    ({left with quality:
                            (float(v: right.partCount) - float(v: left.badCount)) / float(
                                    v: right.partCount,
                                ),
                    }),
            )

        return
            experimental.join(
                left: performed,
                right: good,
                fn: (left, right) =>
                    ({left with quality: right.quality,
                        oee: left.availability * left.performance * right.quality,
                    }),
            )
    }

// APQ computes availability, performance, quality and their product, `oee`, where states and counts stand in one stream.
//
// See `oee.computeAPQ()`, which takes them from two streams.
//
// ## Parameters
// - runningState: State in which the machine makes parts.
// - plannedTime: Time for which the machine was planned to run.
// - idealCycleTime: Ideal time for one part.
// - tables: Input data, with the columns `state`, `partCount` and `badCount`, in the order of `_time`.
//   Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `oee.computeAPQ()`.
//
// ## Examples
//
// ### Compute the effectiveness of a day
// ```
// import "array"
// import "experimental/oee"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T08:00:00Z, state: "running", partCount: 100, badCount: 1},
//         {_time: 2024-05-01T10:00:00Z, state: "stopped", partCount: 460, badCount: 8},
//         {_time: 2024-05-01T12:00:00Z, state: "running", partCount: 460, badCount: 8},
//         {_time: 2024-05-01T15:59:59Z, state: "running", partCount: 1180, badCount: 28},
//     ],
// )
//     |> range(start: 2024-05-01T08:00:00Z, stop: 2024-05-01T16:00:00Z)
//     |> oee.APQ(runningState: "running", plannedTime: 8h, idealCycleTime: 18s)
// >     |> drop(columns: ["_start", "_stop"])
// ```
//
// #### Output data
// | _time                | availability | oee      | performance | quality | runTime        |
// | -------------------- | ------------ | -------- | ----------- | ------- | -------------- |
// | 2024-05-01T16:00:00Z | 0.75         | 0.658125 | 0.9         | 0.975   | 21600000000000 |
//
// ## Metadata
// tags: transformations,aggregates
APQ = (tables=<-, runningState, plannedTime, idealCycleTime) =>
    computeAPQ(
        productionEvents: tables,
        partEvents: tables,
        runningState: runningState,
        plannedTime: plannedTime,
        idealCycleTime: idealCycleTime,
    )
