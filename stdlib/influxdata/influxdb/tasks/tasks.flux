// Package tasks holds what scripts that run as tasks need.
//
// ## Metadata
// introduced: 0.84.0
package tasks


// _zeroTime is the null of a time.
builtin _zeroTime : time

// lastSuccessTime is when the task last ran with success; null when it never did.
//
// What runs tasks sets it: a script alone sees null.
//
// ## Examples
//
// ### Set the time
// ```
// import "array"
// import "influxdata/influxdb/tasks"
//
// option tasks.lastSuccessTime = 2024-05-01T12:00:00Z
//
// > array.from(rows: [{since: tasks.lastSuccess(orTime: 2024-01-01T00:00:00Z)}])
// ```
//
// #### Output data
// | since                |
// | -------------------- |
// | 2024-05-01T12:00:00Z |
//
option lastSuccessTime = _zeroTime

builtin _lastSuccess : (orTime: T, lastSuccessTime: time) => time where T: Timeable

// lastSuccess returns when the task last ran with success.
//
// ## Parameters
// - orTime: Time to return when the task never ran with success. A duration counts from `now()`.
//
// ## Errors
// `keyword argument "orTime" should be a time or duration, but got int` and the like.
//
// ## Examples
//
// ### Take what came since the last run
// ```
// import "array"
// import "influxdata/influxdb/tasks"
// #
// # option now = () => 2024-05-01T13:00:00Z
//
// < array.from(rows: [{_time: 2024-05-01T11:30:00Z, v: 1}, {_time: 2024-05-01T12:30:00Z, v: 2}])
//     |> range(start: tasks.lastSuccess(orTime: -1h))
// >     |> keep(columns: ["_time", "v"])
// ```
//
// #### Output data
// | _time                | v |
// | -------------------- | - |
// | 2024-05-01T12:30:00Z | 2 |
//
// ## Metadata
// tags: metadata
lastSuccess = (orTime) => _lastSuccess(orTime: orTime, lastSuccessTime: lastSuccessTime)
