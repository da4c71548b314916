// Package iox reads from InfluxDB IOx, the storage engine of InfluxDB 3.
//
// `from()` and `sql()` are declared so that scripts which use them check and format. There is no server to ask, so a script
// that runs them ends with an error that says so.
//
// ## Metadata
// introduced: 0.152.0
package iox


import "regexp"
import "strings"

// from reads a measurement of a bucket.
//
// ## Parameters
// - bucket: Bucket to read.
// - measurement: Measurement to read.
//
// ## Errors
// Always fails: `iox.from() is not implemented outside cloud 2.x`.
//
// ## Examples
//
// ### Read the last hour
// ```no_run
// import "experimental/iox"
//
// iox.from(bucket: "sensors", measurement: "room")
//     |> range(start: -1h)
// ```
//
// ## Metadata
// tags: inputs
builtin from : (bucket: string, measurement: string) => stream[{A with _time: time}] where A: Record

// sql gives the rows that an SQL query returns.
//
// ## Parameters
// - bucket: Bucket to read.
// - query: Query in SQL.
//
// ## Errors
// Always fails when its stream is read: `iox client has not been configured`.
//
// ## Examples
//
// ### Run a query
// ```no_run
// import "experimental/iox"
//
// iox.sql(bucket: "sensors", query: "SELECT * FROM room WHERE time > now() - INTERVAL '1 hours'")
// ```
//
// ## Metadata
// introduced: 0.186.0
// tags: inputs
builtin sql : (bucket: string, query: string) => stream[A] where A: Record

// sqlInterval returns a duration as the text of an SQL interval.
//
// ## Parameters
// - d: Duration.
//
// ## Examples
//
// ### Write durations as intervals
// ```
// import "array"
// import "experimental/iox"
//
// > array.from(rows: [{interval: iox.sqlInterval(d: 1h30m)}, {interval: iox.sqlInterval(d: 2w)}])
// ```
//
// #### Output data
// | interval           |
// | ------------------ |
// | 1 hours 30 minutes |
// | 2 weeks            |
//
// ## Metadata
// introduced: 0.192.0
// tags: sql,type-conversions
sqlInterval = (d) => {
    unit = (v=<-, short, long) =>
        strings.replaceAll(v: v, t: " " + short + " ", u: " " + long + " ")
    spaced = regexp.replaceAllString(r: /[^\d]+/, v: string(v: d), t: " $0 ")

    return
        strings.trimSpace(
            v:
                spaced
                    |> unit(short: "y", long: "years")
                    |> unit(short: "mo", long: "months")
                    |> unit(short: "w", long: "weeks")
                    |> unit(short: "d", long: "days")
                    |> unit(short: "h", long: "hours")
                    |> unit(short: "m", long: "minutes")
                    |> unit(short: "s", long: "seconds")
                    |> unit(short: "ms", long: "milliseconds")
                    |> unit(short: "us", long: "microseconds")
                    |> unit(short: "ns", long: "nanoseconds"),
        )
}
