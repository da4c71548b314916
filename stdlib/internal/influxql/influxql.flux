// Package influxql holds the times that InfluxQL counts from and ends at.
//
// ## Metadata
// introduced: 0.60.0
package influxql


// epoch is the time that InfluxQL counts from.
//
// ## Examples
//
// ### Show the time
// ```
// import "array"
// import "internal/influxql"
//
// > array.from(rows: [{time: influxql.epoch}])
// ```
//
// #### Output data
// | time                 |
// | -------------------- |
// | 1970-01-01T00:00:00Z |
epoch = 1970-01-01T00:00:00Z

// minTime is the earliest time that InfluxQL knows, two nanoseconds after the earliest that fits in 64 bits.
//
// ## Examples
//
// ### Show the time
// ```
// import "array"
// import "internal/influxql"
//
// > array.from(rows: [{time: influxql.minTime}])
// ```
//
// #### Output data
// | time                           |
// | ------------------------------ |
// | 1677-09-21T00:12:43.145224194Z |
minTime = 1677-09-21T00:12:43.145224194Z

// maxTime is the latest time that InfluxQL knows, a nanosecond before the latest that fits in 64 bits.
//
// ## Examples
//
// ### Show the time
// ```
// import "array"
// import "internal/influxql"
//
// > array.from(rows: [{time: influxql.maxTime}])
// ```
//
// #### Output data
// | time                           |
// | ------------------------------ |
// | 2262-04-11T23:47:16.854775806Z |
maxTime = 2262-04-11T23:47:16.854775806Z
