// Package schema shows what is in an InfluxDB bucket: its measurements, fields and tags.
//
// All functions but `fieldsAsCols()` read from a bucket, and so fail where there is no server.
//
// ## Metadata
// introduced: 0.88.0
package schema


// _from is what reads the bucket; tests set it to data of their own.
option _from = from

// fieldsAsCols makes a column of each field: rows of one time become one row.
//
// It is a pivot of `_field` and `_value` by `_time`, within tables of the same group key otherwise.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `pivot()`, when a column is missing.
//
// ## Examples
//
// ### Make columns of fields
// ```
// import "array"
// import "influxdata/influxdb/schema"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, room: "a", _field: "temp", _value: 21.5},
//         {_time: 2024-05-01T12:00:00Z, room: "a", _field: "hum", _value: 40.0},
//         {_time: 2024-05-01T12:01:00Z, room: "a", _field: "temp", _value: 22.0},
//     ],
// )
//     |> group(columns: ["room", "_field"])
// >     |> schema.fieldsAsCols()
// ```
//
// #### Output data
// | _time                | *room | hum  | temp |
// | -------------------- | ----- | ---- | ---- |
// | 2024-05-01T12:00:00Z | a     | 40.0 | 21.5 |
// | 2024-05-01T12:01:00Z | a     |      | 22.0 |
//
// ## Metadata
// tags: transformations
fieldsAsCols = (tables=<-) =>
    tables |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")

// tagValues gives the distinct values of a tag, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - tag: Tag whose values to give.
// - predicate: Predicate of the rows to look at. Default is all.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the hosts of a bucket
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5},
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "b", _field: "usage", _value: 12.0},
// #         ],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.tagValues(bucket: "sensors", tag: "host")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | a      |
// | b      |
//
// ## Metadata
// tags: metadata
tagValues = (
    bucket,
    tag,
    predicate=(r) => true,
    start=-30d,
    stop=now(),
) =>
    _from(bucket: bucket)
        |> range(start: start, stop: stop)
        |> filter(fn: predicate)
        |> keep(columns: [tag])
        |> group()
        |> distinct(column: tag)

// tagKeys gives the distinct names of the columns of group keys, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - predicate: Predicate of the rows to look at. Default is all.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the tags of a bucket
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [{_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5}],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.tagKeys(bucket: "sensors")
// ```
//
// #### Output data
// | _value       |
// | ------------ |
// | _start       |
// | _stop        |
// | _measurement |
// | host         |
// | _field       |
//
// ## Metadata
// tags: metadata
tagKeys = (bucket, predicate=(r) => true, start=-30d, stop=now()) =>
    _from(bucket: bucket)
        |> range(start: start, stop: stop)
        |> filter(fn: predicate)
        |> keys()
        |> keep(columns: ["_value"])
        |> distinct()

// measurementTagValues gives the distinct values of a tag of one measurement, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - measurement: Measurement to look at.
// - tag: Tag whose values to give.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the hosts of a measurement
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5},
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "mem", host: "b", _field: "usage", _value: 12.0},
// #         ],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.measurementTagValues(bucket: "sensors", measurement: "cpu", tag: "host")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | a      |
//
// ## Metadata
// tags: metadata
measurementTagValues = (
    bucket,
    measurement,
    tag,
    start=-30d,
    stop=now(),
) =>
    tagValues(
        bucket: bucket,
        tag: tag,
        predicate: (r) => r._measurement == measurement,
        start: start,
        stop: stop,
    )

// measurementTagKeys gives the distinct names of the columns of one measurement's group keys, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - measurement: Measurement to look at.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the tags of a measurement
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [{_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5}],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.measurementTagKeys(bucket: "sensors", measurement: "cpu")
// ```
//
// #### Output data
// | _value       |
// | ------------ |
// | _start       |
// | _stop        |
// | _measurement |
// | host         |
// | _field       |
//
// ## Metadata
// tags: metadata
measurementTagKeys = (bucket, measurement, start=-30d, stop=now()) =>
    tagKeys(
        bucket: bucket,
        predicate: (r) => r._measurement == measurement,
        start: start,
        stop: stop,
    )

// fieldKeys gives the distinct names of fields, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - predicate: Predicate of the rows to look at. Default is all.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the fields of a bucket
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "idle", _value: 57.5},
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5},
// #         ],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.fieldKeys(bucket: "sensors")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | idle   |
// | usage  |
//
// ## Metadata
// tags: metadata
fieldKeys = (bucket, predicate=(r) => true, start=-30d, stop=now()) =>
    tagValues(
        bucket: bucket,
        tag: "_field",
        predicate: predicate,
        start: start,
        stop: stop,
    )

// measurementFieldKeys gives the distinct names of the fields of one measurement, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - measurement: Measurement to look at.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the fields of a measurement
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5},
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "mem", host: "a", _field: "free", _value: 12.0},
// #         ],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.measurementFieldKeys(bucket: "sensors", measurement: "cpu")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | usage  |
//
// ## Metadata
// tags: metadata
measurementFieldKeys = (bucket, measurement, start=-30d, stop=now()) =>
    fieldKeys(
        bucket: bucket,
        predicate: (r) => r._measurement == measurement,
        start: start,
        stop: stop,
    )

// measurements gives the distinct measurements of a bucket, in the column `_value`.
//
// ## Parameters
// - bucket: Bucket to read.
// - start: Earliest time of the rows. Default is `-30d`.
// - stop: Time before which the rows are. Default is `now()`.
//
// ## Errors
// Those of `from()`: there is no server to ask.
//
// ## Examples
//
// ### List the measurements of a bucket
// ```
// import "influxdata/influxdb/schema"
// # import "array"
// #
// # option now = () => 2024-05-01T13:00:00Z
// #
// # option schema._from = (bucket) =>
// #     array.from(
// #         rows: [
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", _field: "usage", _value: 42.5},
// #             {_time: 2024-05-01T12:00:00Z, _measurement: "mem", host: "a", _field: "free", _value: 12.0},
// #         ],
// #     )
// #         |> group(columns: ["_measurement", "host", "_field"])
//
// > schema.measurements(bucket: "sensors")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | cpu    |
// | mem    |
//
// ## Metadata
// tags: metadata
measurements = (bucket, start=-30d, stop=now()) =>
    tagValues(bucket: bucket, tag: "_measurement", start: start, stop: stop)
