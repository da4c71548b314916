// Package v1 holds what helps with data of InfluxDB 1.x, and older names of the functions of `influxdata/influxdb/schema`.
//
// ## Metadata
// introduced: 0.16.0
package v1


import "influxdata/influxdb/schema"

// json reads the answer of an InfluxQL query, as InfluxDB 1.x gives it in JSON.
//
// Each series becomes a table for each of its fields, with the columns `_time`, `_measurement`, `_field`, the tags, and
// `_value`; all but `_time` and `_value` are the group key. Rows without a value are left out, and numbers are floats. Only
// the first result of the answer is read.
//
// ## Parameters
// - json: Text of the answer. Either this or `file` is given.
// - file: Path of a file with the answer. Either this or `json` is given.
//
// ## Errors
// - `must provide json raw text or filename`, `must provide exactly one of the parameters json or file`.
// - Text that is not JSON or not such an answer, and an answer that reports an error.
// - Times that are not RFC 3339, and values of several types in one column.
//
// ## Examples
//
// ### Read an answer
// ```
// import "influxdata/influxdb/v1"
//
// answer = "{\"results\": [{\"statement_id\": 0, \"series\": [{
//     \"name\": \"cpu\", \"tags\": {\"host\": \"a\"}, \"columns\": [\"time\", \"usage\"],
//     \"values\": [[\"2024-05-01T12:00:00Z\", 42.5], [\"2024-05-01T12:01:00Z\", 95]]
// }]}]}"
//
// > v1.json(json: answer)
// ```
//
// #### Output data
// | _time                | *_measurement | *host | *_field | _value |
// | -------------------- | ------------- | ----- | ------- | ------ |
// | 2024-05-01T12:00:00Z | cpu           | a     | usage   | 42.5   |
// | 2024-05-01T12:01:00Z | cpu           | a     | usage   | 95     |
//
// ## Metadata
// tags: inputs
builtin json : (?json: string, ?file: string) => stream[A] where A: Record

// databases lists the databases of InfluxDB 1.x that are mapped to buckets.
//
// ## Parameters
// - org: Organization whose databases to list. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### List all databases
// ```no_run
// import "influxdata/influxdb/v1"
//
// v1.databases()
// ```
//
// ## Metadata
// tags: metadata
builtin databases : (
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
    ) => stream[{
        organizationID: string,
        databaseName: string,
        retentionPolicy: string,
        retentionPeriod: int,
        default: bool,
        bucketID: string,
    }]

// fieldsAsCols makes a column of each field: rows of one time become one row.
//
// It is `schema.fieldsAsCols()` under its older name.
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
// import "influxdata/influxdb/v1"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, room: "a", _field: "temp", _value: 21.5},
//         {_time: 2024-05-01T12:00:00Z, room: "a", _field: "hum", _value: 40.0},
//         {_time: 2024-05-01T12:01:00Z, room: "a", _field: "temp", _value: 22.0},
//     ],
// )
//     |> group(columns: ["room", "_field"])
// >     |> v1.fieldsAsCols()
// ```
//
// #### Output data
// | _time                | *room | hum  | temp |
// | -------------------- | ----- | ---- | ---- |
// | 2024-05-01T12:00:00Z | a     | 40.0 | 21.5 |
// | 2024-05-01T12:01:00Z | a     |      | 22.0 |
//
// ## Metadata
// deprecated: 0.88.0
// tags: transformations
fieldsAsCols = schema.fieldsAsCols

// tagValues gives the distinct values of a tag, in the column `_value`.
//
// It is `schema.tagValues()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.tagValues(bucket: "sensors", tag: "host")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | a      |
// | b      |
//
// ## Metadata
// deprecated: 0.88.0
// tags: metadata
tagValues = schema.tagValues

// measurementTagValues gives the distinct values of a tag of one measurement, in the column `_value`.
//
// It is `schema.measurementTagValues()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.measurementTagValues(bucket: "sensors", measurement: "cpu", tag: "host")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | a      |
//
// ## Metadata
// deprecated: 0.88.0
// tags: metadata
measurementTagValues = schema.measurementTagValues

// tagKeys gives the distinct names of the columns of group keys, in the column `_value`.
//
// It is `schema.tagKeys()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.tagKeys(bucket: "sensors")
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
// deprecated: 0.88.0
// tags: metadata
tagKeys = schema.tagKeys

// measurementTagKeys gives the distinct names of the columns of one measurement's group keys, in the column `_value`.
//
// It is `schema.measurementTagKeys()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.measurementTagKeys(bucket: "sensors", measurement: "cpu")
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
// deprecated: 0.88.0
// tags: metadata
measurementTagKeys = schema.measurementTagKeys

// fieldKeys gives the distinct names of fields, in the column `_value`.
//
// It is `schema.fieldKeys()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.fieldKeys(bucket: "sensors")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | idle   |
// | usage  |
//
// ## Metadata
// deprecated: 0.88.0
// tags: metadata
fieldKeys = schema.fieldKeys

// measurementFieldKeys gives the distinct names of the fields of one measurement, in the column `_value`.
//
// It is `schema.measurementFieldKeys()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.measurementFieldKeys(bucket: "sensors", measurement: "cpu")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | usage  |
//
// ## Metadata
// deprecated: 0.88.0
// tags: metadata
measurementFieldKeys = schema.measurementFieldKeys

// measurements gives the distinct measurements of a bucket, in the column `_value`.
//
// It is `schema.measurements()` under its older name.
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
// import "influxdata/influxdb/v1"
// # import "influxdata/influxdb/schema"
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
// > v1.measurements(bucket: "sensors")
// ```
//
// #### Output data
// | _value |
// | ------ |
// | cpu    |
// | mem    |
//
// ## Metadata
// deprecated: 0.88.0
// tags: metadata
measurements = schema.measurements
