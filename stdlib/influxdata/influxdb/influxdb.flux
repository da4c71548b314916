// Package influxdb holds the functions that read from and write to an InfluxDB server.
//
// They are declared so that scripts which use them check and format. miniflux runs without a server
// and does not connect to one, so a script that runs one of them ends with an error that says so.
// Bring data in with `csv.from`, `array.from` or `requests.get` instead.
//
// ## Metadata
// introduced: 0.7.0
package influxdb


// cardinality counts the series of a bucket.
//
// ## Parameters
// - bucket: Bucket to look at. Either this or `bucketID` is given.
// - bucketID: ID of the bucket. Either this or `bucket` is given.
// - org: Organization of the bucket. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
// - start: Earliest time of the points to count.
// - stop: Time before which points count. Default is `now()`.
// - predicate: Function of a row that says which points count. Default is all.
//
// ## Errors
// Always fails when it runs: there is no server to ask.
//
// ## Examples
//
// ### Count the series of the last month
// ```no_run
// import "influxdata/influxdb"
//
// influxdb.cardinality(bucket: "sensors", start: -30d)
// ```
//
// ## Metadata
// introduced: 0.92.0
// tags: metadata
builtin cardinality : (
        ?bucket: string,
        ?bucketID: string,
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
        start: A,
        ?stop: B,
        ?predicate: (r: {T with _measurement: string, _field: string, _value: S}) => bool,
    ) => stream[{_start: time, _stop: time, _value: int}]
    where
    A: Timeable,
    B: Timeable

// from reads the points of a bucket.
//
// ## Parameters
// - bucket: Bucket to read. Either this or `bucketID` is given.
// - bucketID: ID of the bucket. Either this or `bucket` is given.
// - org: Organization of the bucket. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read the last hour
// ```no_run
// from(bucket: "sensors")
//     |> range(start: -1h)
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: inputs
builtin from : (
        ?bucket: string,
        ?bucketID: string,
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
    ) => stream[{B with _measurement: string, _field: string, _time: time, _value: A}]

// to writes its input to a bucket, and passes it on.
//
// ## Parameters
// - bucket: Bucket to write to. Either this or `bucketID` is given.
// - bucketID: ID of the bucket. Either this or `bucket` is given.
// - org: Organization of the bucket. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
// - timeColumn: Column of the points' times. Default is `_time`.
// - measurementColumn: Column of the measurements. Default is `_measurement`.
// - tagColumns: Columns that become tags. Default is all string columns of the group key.
// - fieldFn: Function of a row that gives the fields as a record. Default takes `_field` and `_value`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Always fails when its stream is read: there is no server to write to.
//
// ## Examples
//
// ### Write rows to a bucket
// ```no_run
// import "array"
//
// array.from(rows: [{_time: now(), _measurement: "room", _field: "temp", _value: 21.5}])
//     |> to(bucket: "sensors")
// ```
//
// ## Metadata
// introduced: 0.7.0
// tags: outputs
builtin to : (
        <-tables: stream[A],
        ?bucket: string,
        ?bucketID: string,
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
        ?timeColumn: string,
        ?measurementColumn: string,
        ?tagColumns: [string],
        ?fieldFn: (r: A) => B,
    ) => stream[A]
    where
    A: Record,
    B: Record

// buckets lists the buckets of an organization.
//
// ## Parameters
// - org: Organization whose buckets to list. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### List all buckets
// ```no_run
// buckets()
// ```
//
// ## Metadata
// introduced: 0.16.0
// tags: metadata
builtin buckets : (
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
    ) => stream[{
        name: string,
        id: string,
        organizationID: string,
        retentionPolicy: string,
        retentionPeriod: int,
    }]

// wideTo writes its input to a bucket, one field a column, and passes it on.
//
// ## Parameters
// - bucket: Bucket to write to. Either this or `bucketID` is given.
// - bucketID: ID of the bucket. Either this or `bucket` is given.
// - org: Organization of the bucket. Default is none.
// - orgID: ID of the organization, instead of its name. Default is none.
// - host: Address of the InfluxDB server. Default is none.
// - token: Token that the server asks for. Default is none.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Always fails when its stream is read: there is no server to write to.
//
// ## Examples
//
// ### Write rows of several fields
// ```no_run
// import "array"
// import "influxdata/influxdb"
//
// array.from(rows: [{_time: now(), _measurement: "room", temp: 21.5, hum: 40.2}])
//     |> group(columns: ["_measurement"])
//     |> influxdb.wideTo(bucket: "sensors")
// ```
//
// ## Metadata
// introduced: 0.174.0
// tags: outputs
builtin wideTo : (
        <-tables: stream[A],
        ?bucket: string,
        ?bucketID: string,
        ?org: string,
        ?orgID: string,
        ?host: string,
        ?token: string,
    ) => stream[A]
    where
    A: Record
