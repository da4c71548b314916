// Package generate makes tables out of nothing.
//
// ## Metadata
// introduced: 0.17.0
package generate


// from makes a table of values at regular times.
//
// The table has the columns `_time` and `_value`; `stop` itself is not among the times. The bounds are part of the group
// key as `_start` and `_stop`, without columns: aggregates show them.
//
// ## Parameters
// - start: Time of the first row, or a duration that counts from now.
// - stop: Time at which the rows end, of the type of `start`.
// - count: Number of rows.
// - fn: Function of the number of a row (`n`, from 0) that gives the value, an integer.
//
// ## Errors
// Fails when `count` is 0, and for values that are no integers.
//
// ## Examples
//
// ### Make a row every minute
// ```
// import "generate"
//
// > generate.from(start: 2024-01-01T00:00:00Z, stop: 2024-01-01T00:04:00Z, count: 4, fn: (n) => n * n)
// ```
//
// #### Output data
// | _time                | _value |
// | -------------------- | ------ |
// | 2024-01-01T00:00:00Z | 0      |
// | 2024-01-01T00:01:00Z | 1      |
// | 2024-01-01T00:02:00Z | 4      |
// | 2024-01-01T00:03:00Z | 9      |
//
// ## Metadata
// tags: inputs
builtin from : (
        start: A,
        stop: A,
        count: int,
        fn: (n: int) => int,
    ) => stream[{_start: time, _stop: time, _time: time, _value: int}]
    where
    A: Timeable
