// Package query holds shorthands to query a bucket of InfluxDB by measurement and field.
//
// ## Metadata
// introduced: 0.60.0
package query


// fromRange reads the points of a bucket between two times.
//
// ## Parameters
// - bucket: Bucket to read.
// - start: Earliest time, or a duration that counts from now.
// - stop: Time before which points are read, or a duration that counts from now. Default is `now()`.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read the last hour
// ```no_run
// import "experimental/query"
//
// query.fromRange(bucket: "sensors", start: -1h)
// ```
//
// ## Metadata
// tags: inputs
fromRange = (bucket, start, stop=now()) => from(bucket: bucket) |> range(start: start, stop: stop)

// filterMeasurement keeps the rows of one measurement.
//
// ## Parameters
// - measurement: Measurement to keep, a value of the column `_measurement`.
// - table: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep a measurement
// ```
// import "array"
// import "experimental/query"
//
// < array.from(rows: [{_measurement: "room", _value: 20.5}, {_measurement: "yard", _value: 12.0}])
// >     |> query.filterMeasurement(measurement: "room")
// ```
//
// #### Output data
// | _measurement | _value |
// | ------------ | ------ |
// | room         | 20.5   |
//
// ## Metadata
// tags: transformations,filters
filterMeasurement = (table=<-, measurement) =>
    table |> filter(fn: (r) => r._measurement == measurement)

// filterFields keeps the rows of some fields.
//
// ## Parameters
// - fields: Fields to keep, values of the column `_field`. Default is `[]`, which keeps all.
// - table: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Keep two fields
// ```
// import "array"
// import "experimental/query"
//
// < array.from(rows: [{_field: "temp", _value: 20.5}, {_field: "co2", _value: 410.0}, {_field: "noise", _value: 31.0}])
// >     |> query.filterFields(fields: ["temp", "noise"])
// ```
//
// #### Output data
// | _field | _value |
// | ------ | ------ |
// | temp   | 20.5   |
// | noise  | 31     |
//
// ## Metadata
// tags: transformations,filters
filterFields = (table=<-, fields=[]) =>
    if length(arr: fields) > 0 then
        table |> filter(fn: (r) => contains(value: r._field, set: fields))
    else
        table

// inBucket reads the points of a bucket between two times, of one measurement and some fields.
//
// ## Parameters
// - bucket: Bucket to read.
// - measurement: Measurement to keep.
// - start: Earliest time, or a duration that counts from now.
// - stop: Time before which points are read, or a duration that counts from now. Default is `now()`.
// - fields: Fields to keep. Default is `[]`, which keeps all.
// - predicate: Function of a row that says which rows to keep. Default keeps all.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read a field of a measurement
// ```no_run
// import "experimental/query"
//
// query.inBucket(bucket: "sensors", measurement: "room", start: -1h, fields: ["temp"])
// ```
//
// ## Metadata
// tags: inputs
inBucket = (
    bucket,
    measurement,
    start,
    stop=now(),
    fields=[],
    predicate=(r) => true,
) =>
    fromRange(bucket: bucket, start: start, stop: stop)
        |> filterMeasurement(measurement: measurement)
        |> filter(fn: predicate)
        |> filterFields(fields: fields)
