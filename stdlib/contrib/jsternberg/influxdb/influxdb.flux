// Package influxdb reads from InfluxDB with other defaults than package `influxdata/influxdb`.
//
// Its functions read from a bucket, and so fail where there is no server.
//
// ## Metadata
// introduced: 0.77.0
package influxdb


import "influxdata/influxdb"
import "influxdata/influxdb/v1"

// _mask drops columns, from the group key as well; tables whose keys are then equal stay apart.
builtin _mask : (<-tables: stream[A], columns: [string]) => stream[B] where A: Record, B: Record

// from reads the points of a bucket in a range of time.
//
// ## Parameters
// - bucket: Bucket to read.
// - start: Earliest time of the points.
// - stop: Time before which the points are. Default is `now()`.
// - org: Organization of the bucket. Default is `""`, that of the server's own configuration.
// - host: Address of the InfluxDB server. Default is `""`, the server that runs the script.
// - token: Token that the server asks for. Default is `""`, none.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read the last hour
// ```no_run
// import "contrib/jsternberg/influxdb"
//
// influxdb.from(bucket: "sensors", start: -1h)
// ```
//
// ## Metadata
// tags: inputs
from = (
        bucket,
        start,
        stop=now(),
        org="",
        host="",
        token="",
    ) =>
    {
        points =
            if org == "" and host == "" and token == "" then
                influxdb.from(bucket: bucket)
            else if host == "" and token == "" then
                influxdb.from(bucket: bucket, org: org)
            else if org == "" and token == "" then
                influxdb.from(bucket: bucket, host: host)
            else if org == "" and host == "" then
                influxdb.from(bucket: bucket, token: token)
            else if token == "" then
                influxdb.from(bucket: bucket, org: org, host: host)
            else if host == "" then
                influxdb.from(bucket: bucket, org: org, token: token)
            else if org == "" then
                influxdb.from(bucket: bucket, host: host, token: token)
            else
                influxdb.from(bucket: bucket, org: org, host: host, token: token)

        return points |> range(start: start, stop: stop)
    }

// _from is `from` under a name that the parameters of `select` do not hide.
_from = from

// select reads fields of a measurement, a column for each field.
//
// ## Parameters
// - from: Bucket to read.
// - start: Earliest time of the points.
// - stop: Time before which the points are. Default is `now()`.
// - m: Measurement to read.
// - fields: Fields to read. Default is all.
// - org: Organization of the bucket. Default is `""`, that of the server's own configuration.
// - host: Address of the InfluxDB server. Default is `""`, the server that runs the script.
// - token: Token that the server asks for. Default is `""`, none.
// - where: Predicate of the points to read. Default is all.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read two fields of the last hour
// ```no_run
// import "contrib/jsternberg/influxdb"
//
// influxdb.select(from: "sensors", start: -1h, m: "room", fields: ["temp", "hum"])
// ```
//
// ## Metadata
// tags: inputs
select = (
        from,
        start,
        stop=now(),
        m,
        fields=[],
        org="",
        host="",
        token="",
        where=(r) => true,
    ) =>
    {
        wanted =
            if length(arr: fields) == 0 then
                (r) => true
            else
                (r) => contains(value: r._field, set: fields)

        return
            _from(
                bucket: from,
                start: start,
                stop: stop,
                org: org,
                host: host,
                token: token,
            )
                |> filter(fn: (r) => r._measurement == m)
                |> filter(fn: where)
                |> filter(fn: wanted)
                |> v1.fieldsAsCols()
                |> _mask(columns: ["_measurement", "_start", "_stop"])
    }
