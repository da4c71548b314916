// Package monitor finds the levels of rows, notices when they change, and sends notifications about them.
//
// Statuses and notifications are written by the options `monitor.write` and `monitor.log`, as they are set to an InfluxDB
// bucket. Without a server, set them to what is to happen to the rows instead; `(tables=<-) => tables` only passes them on.
//
// ## Metadata
// introduced: 0.39.0
package monitor


import "experimental"
import "influxdata/influxdb"
import "influxdata/influxdb/v1"

// bucket is the bucket that holds statuses and notifications.
//
// ## Examples
//
// ### Show the name of the bucket
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{bucket: monitor.bucket}])
// ```
//
// #### Output data
// | bucket      |
// | ----------- |
// | _monitoring |
//
bucket = "_monitoring"

// write is what `check()` does with statuses: it writes them to the bucket `monitor.bucket`.
//
// ## Examples
//
// ### Only show the statuses
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// option monitor.write = (tables=<-) => tables
//
// < array.from(rows: [{_time: 2024-05-01T12:00:00Z, _measurement: "cpu", usage: 95.0}])
//     |> monitor.check(
//         data: {_check_id: "c1", _check_name: "CPU", _type: "threshold", tags: {}},
//         messageFn: (r) => "CPU is ${r._level}",
//         crit: (r) => r.usage > 90.0,
//     )
// >     |> keep(columns: ["_level", "_message"])
// ```
//
// #### Output data
// | *_level | _message    |
// | ------- | ----------- |
// | crit    | CPU is crit |
//
option write = (tables=<-) => tables |> experimental.to(bucket: bucket)

// log is what `notify()` does with notifications: it writes them to the bucket `monitor.bucket`.
//
// ## Examples
//
// ### Only show the notifications
// ```
// import "array"
// import "influxdata/influxdb/monitor"
// import "slack"
//
// option monitor.log = (tables=<-) => tables
//
// send =
//     slack.endpoint(token: "xoxb-1234")(
//         mapFn: (r) => ({channel: "#ops", text: r._message, color: "danger"}),
//     )
//
// < array.from(rows: [{_time: 2024-05-01T12:00:00Z, _level: "crit", _message: "CPU is crit"}])
//     |> monitor.notify(endpoint: send, data: {_notification_rule_name: "to Slack"})
// >     |> keep(columns: ["_message", "_sent"])
// ```
//
// #### Output data
// | _message    | *_sent |
// | ----------- | ------ |
// | CPU is crit | true   |
//
option log = (tables=<-) => tables |> experimental.to(bucket: bucket)

// _read reads what `check` or `notify` wrote, a row for each.
_read = (measurement, start, stop, fn) =>
    influxdb.from(bucket: bucket)
        |> range(start: start, stop: stop)
        |> filter(fn: (r) => r._measurement == measurement)
        |> filter(fn: fn)
        |> v1.fieldsAsCols()

// logs reads notifications from the bucket `monitor.bucket`, a row for each.
//
// ## Parameters
// - start: Earliest time of the notifications.
// - stop: Time before which they were written. Default is `now()`.
// - fn: Predicate of the notifications to read, as the bucket keeps them: a row a field.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read the notifications of the last hour
// ```no_run
// import "influxdata/influxdb/monitor"
//
// monitor.logs(start: -1h, fn: (r) => true)
// ```
//
// ## Metadata
// tags: inputs
logs = (start, stop=now(), fn) =>
    _read(measurement: "notifications", start: start, stop: stop, fn: fn)

// from reads statuses from the bucket `monitor.bucket`, a row for each.
//
// ## Parameters
// - start: Earliest time of the statuses.
// - stop: Time before which they were written. Default is `now()`.
// - fn: Predicate of the statuses to read, as the bucket keeps them: a row a field. Default is all.
//
// ## Errors
// Always fails when its stream is read: there is no server to ask.
//
// ## Examples
//
// ### Read the critical statuses of the last hour
// ```no_run
// import "influxdata/influxdb/monitor"
//
// monitor.from(start: -1h, fn: (r) => r._level == "crit")
// ```
//
// ## Metadata
// tags: inputs
from = (start, stop=now(), fn=(r) => true) =>
    _read(measurement: "statuses", start: start, stop: stop, fn: fn)

// levelOK is the level of what is in order.
//
// ## Examples
//
// ### Show the level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{level: monitor.levelOK}])
// ```
//
// #### Output data
// | level |
// | ----- |
// | ok    |
//
levelOK = "ok"

// levelInfo is the level of what is worth knowing.
//
// ## Examples
//
// ### Show the level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{level: monitor.levelInfo}])
// ```
//
// #### Output data
// | level |
// | ----- |
// | info  |
//
levelInfo = "info"

// levelWarn is the level of what needs attention soon.
//
// ## Examples
//
// ### Show the level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{level: monitor.levelWarn}])
// ```
//
// #### Output data
// | level |
// | ----- |
// | warn  |
//
levelWarn = "warn"

// levelCrit is the level of what needs attention now.
//
// ## Examples
//
// ### Show the level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{level: monitor.levelCrit}])
// ```
//
// #### Output data
// | level |
// | ----- |
// | crit  |
//
levelCrit = "crit"

// levelUnknown is the level of what none of the other levels fits.
//
// ## Examples
//
// ### Show the level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// > array.from(rows: [{level: monitor.levelUnknown}])
// ```
//
// #### Output data
// | level   |
// | ------- |
// | unknown |
//
levelUnknown = "unknown"

// _rises keeps the rows at which the column `level_value` differs from the row before by a number that `wanted` accepts.
//
// The first row of a table is no change. The column `_level` moves to the end, out of the group key while rows are
// compared, and joins the group key after that.
_rises = (wanted, tables=<-) =>
    tables
        |> duplicate(column: "_level", as: "____level____")
        |> drop(columns: ["_level"])
        |> rename(columns: {"____level____": "_level"})
        |> sort(columns: ["_source_timestamp", "_time"])
        |> difference(columns: ["level_value"])
        |> filter(fn: wanted)
        |> drop(columns: ["level_value"])
        |> experimental.group(mode: "extend", columns: ["_level"])

// notify sends a notification for each row and logs what was sent.
//
// The properties of `data` become columns and part of the group key; `_status_timestamp` takes the time of the row in
// nanoseconds, and `_time` becomes `now()`. Then the rows go through `endpoint`, their `_sent` joins the group key, and the
// option `monitor.log` gets them.
//
// ## Parameters
// - endpoint: Function that takes the tables and sends, such as `slack.endpoint(…)(mapFn: …)`.
// - data: Record of what identifies the notification, such as `_notification_rule_id` and `_notification_rule_name`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `endpoint` and of the option `monitor.log`.
//
// ## Examples
//
// ### Send critical statuses to Slack
// ```
// import "array"
// import "influxdata/influxdb/monitor"
// import "slack"
// #
// # option now = () => 2024-05-01T13:00:00Z
//
// // Without a server that keeps the notifications they are only shown.
// option monitor.log = (tables=<-) => tables
//
// send =
//     slack.endpoint(token: "xoxb-1234")(
//         mapFn: (r) => ({channel: "#ops", text: r._message, color: "danger"}),
//     )
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _level: "ok", _message: "CPU is ok"},
//         {_time: 2024-05-01T12:01:00Z, _level: "crit", _message: "CPU is crit"},
//     ],
// )
//     |> filter(fn: (r) => r._level == monitor.levelCrit)
//     |> monitor.notify(endpoint: send, data: {_notification_rule_name: "to Slack"})
// >     |> drop(columns: ["_measurement", "_notification_rule_name", "_level"])
// ```
//
// #### Output data
// | _message    | *_sent | _status | _status_timestamp   | _time                |
// | ----------- | ------ | ------- | ------------------- | -------------------- |
// | CPU is crit | true   | 200     | 1714564860000000000 | 2024-05-01T13:00:00Z |
//
// ## Metadata
// tags: transformations
notify = (tables=<-, endpoint, data) =>
    tables
        |> experimental.set(o: data)
        |> experimental.group(mode: "extend", columns: experimental.objectKeys(o: data))
        |> map(
            fn: (r) =>
                ({r with _measurement: "notifications",
                    _status_timestamp: int(v: r._time),
                    _time: now(),
                }),
        )
        |> endpoint()
        |> experimental.group(mode: "extend", columns: ["_sent"])
        |> log()

// stateChangesOnly keeps the rows whose level differs from that of the row before.
//
// Rows are compared within their table in the order of `_source_timestamp` and `_time`. The first row of a table is no
// change. All levels that are none of `ok`, `info`, `warn` and `crit` count as one. The level becomes part of the group key.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `duplicate()` when there is no column `_level`.
//
// ## Examples
//
// ### Find changes of level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _level: "ok"},
//         {_time: 2024-05-01T12:01:00Z, _level: "warn"},
//         {_time: 2024-05-01T12:02:00Z, _level: "warn"},
//         {_time: 2024-05-01T12:03:00Z, _level: "crit"},
//     ],
// )
// >     |> monitor.stateChangesOnly()
// ```
//
// #### Output data
// | _time                | *_level |
// | -------------------- | ------- |
// | 2024-05-01T12:03:00Z | crit    |
//
// | _time                | *_level |
// | -------------------- | ------- |
// | 2024-05-01T12:01:00Z | warn    |
//
// ## Metadata
// introduced: 0.65.0
// tags: transformations
stateChangesOnly = (tables=<-) =>
    tables
        |> map(
            fn: (r) =>
                ({r with level_value:
                        if r._level == levelOK then
                            1
                        else if r._level == levelInfo then
                            2
                        else if r._level == levelWarn then
                            3
                        else if r._level == levelCrit then
                            4
                        else
                            0,
                }),
        )
        |> _rises(wanted: (r) => r.level_value != 0)

// stateChanges keeps the rows whose level changed from one level to another.
//
// Rows are compared as `monitor.stateChangesOnly()` does, and the first row of a table is no change.
//
// ## Parameters
// - fromLevel: Level before the change. Default is `any`.
// - toLevel: Level after the change. Default is `any`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `duplicate()` when there is no column `_level`.
//
// ## Examples
//
// ### Find changes to a level
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _level: "ok"},
//         {_time: 2024-05-01T12:01:00Z, _level: "warn"},
//         {_time: 2024-05-01T12:02:00Z, _level: "crit"},
//         {_time: 2024-05-01T12:03:00Z, _level: "crit"},
//     ],
// )
// >     |> monitor.stateChanges(toLevel: "crit")
// ```
//
// #### Output data
// | _time                | *_level |
// | -------------------- | ------- |
// | 2024-05-01T12:02:00Z | crit    |
//
// ## Metadata
// introduced: 0.42.0
// tags: transformations
stateChanges = (fromLevel="any", toLevel="any", tables=<-) => {
    after =
        if toLevel == "any" then
            (r) => r._level != fromLevel and exists r._level
        else
            (r) => r._level == toLevel
    before =
        if fromLevel == "any" then
            (r) => r._level != toLevel and exists r._level
        else
            (r) => r._level == fromLevel

    return
        if fromLevel == "any" and toLevel == "any" then
            tables
                |> stateChangesOnly()
        else
            // Only the step from `before` to `after` is a rise by one.
            tables
                |> map(
                    fn: (r) =>
                        ({r with level_value:
                                if after(r: r) then
                                    1
                                else if before(r: r) then
                                    0
                                else
                                    -10,
                        }),
                )
                |> _rises(wanted: (r) => r.level_value == 1)
}

// deadman finds tables without recent rows.
//
// It gives the row with the latest `_time` of each table, with a column `dead`: whether that time is before `t`.
//
// ## Parameters
// - t: Time that rows must not be older than.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// `no column "_time" exists`.
//
// ## Examples
//
// ### Find hosts that fell silent
// ```
// import "array"
// import "influxdata/influxdb/monitor"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, host: "a"},
//         {_time: 2024-05-01T12:59:00Z, host: "a"},
//         {_time: 2024-05-01T12:30:00Z, host: "b"},
//     ],
// )
//     |> group(columns: ["host"])
// >     |> monitor.deadman(t: 2024-05-01T12:45:00Z)
// ```
//
// #### Output data
// | _time                | *host | dead  |
// | -------------------- | ----- | ----- |
// | 2024-05-01T12:59:00Z | a     | false |
//
// | _time                | *host | dead  |
// | -------------------- | ----- | ----- |
// | 2024-05-01T12:30:00Z | b     | true  |
//
// ## Metadata
// tags: transformations
deadman = (t, tables=<-) =>
    tables
        |> max(column: "_time")
        |> map(fn: (r) => ({r with dead: r._time < t}))

// check finds the level of each row and writes the rows as statuses.
//
// The level is the first of `crit`, `warn`, `info` and `ok` whose predicate is true, else `unknown`. A predicate that is
// null is not true.
//
// The tags of `data` become columns and part of the group key, and so do `_source_measurement` (the row's `_measurement`),
// `_type`, `_check_id`, `_check_name` and `_level`. `_source_timestamp` takes the time of the row in nanoseconds, `_time`
// becomes `now()`, `_measurement` is `statuses`, `_message` is what `messageFn` gives. Then the option `monitor.write` gets
// the rows.
//
// ## Parameters
// - data: Description of the check: a record with `_check_id`, `_check_name`, `_type` and the record `tags`.
// - messageFn: Function of the row, its level included, that gives the message.
// - crit: Predicate of the level `crit`. Default is `(r) => false`.
// - warn: Predicate of the level `warn`. Default is `(r) => false`.
// - info: Predicate of the level `info`. Default is `(r) => false`.
// - ok: Predicate of the level `ok`. Default is `(r) => true`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// - `unknown column "_source_measurement"` when the rows have no `_measurement`.
// - Those of the functions given, and of the option `monitor.write`.
//
// ## Examples
//
// ### Check a threshold
// ```
// import "array"
// import "influxdata/influxdb/monitor"
// #
// # option now = () => 2024-05-01T13:00:00Z
//
// // Without a server that keeps the statuses they are only shown.
// option monitor.write = (tables=<-) => tables
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", usage: 42.5},
//         {_time: 2024-05-01T12:01:00Z, _measurement: "cpu", usage: 95.0},
//     ],
// )
//     |> monitor.check(
//         data: {_check_id: "c1", _check_name: "CPU", _type: "threshold", tags: {team: "ops"}},
//         messageFn: (r) => "CPU of ${r.team} is ${r._level}",
//         crit: (r) => r.usage > 90.0,
//     )
// >     |> drop(columns: ["_check_id", "_check_name", "_type", "_measurement", "_source_timestamp"])
// ```
//
// #### Output data
// | *_level | *_source_measurement | *team | _message           | _time                | usage |
// | ------- | -------------------- | ----- | ------------------ | -------------------- | ----- |
// | crit    | cpu                  | ops   | CPU of ops is crit | 2024-05-01T13:00:00Z | 95.0  |
//
// | *_level | *_source_measurement | *team | _message         | _time                | usage |
// | ------- | -------------------- | ----- | ---------------- | -------------------- | ----- |
// | ok      | cpu                  | ops   | CPU of ops is ok | 2024-05-01T13:00:00Z | 42.5  |
//
// ## Metadata
// tags: transformations
check = (
    tables=<-,
    data,
    messageFn,
    crit=(r) => false,
    warn=(r) => false,
    info=(r) => false,
    ok=(r) => true,
) =>
    tables
        |> experimental.set(o: data.tags)
        |> experimental.group(mode: "extend", columns: experimental.objectKeys(o: data.tags))
        |> map(
            fn: (r) =>
                ({r with
                    _measurement: "statuses",
                    _source_measurement: r._measurement,
                    _type: data._type,
                    _check_id: data._check_id,
                    _check_name: data._check_name,
                    _level:
                        if crit(r: r) then
                            levelCrit
                        else if warn(r: r) then
                            levelWarn
                        else if info(r: r) then
                            levelInfo
                        else if ok(r: r) then
                            levelOK
                        else
                            levelUnknown,
                    _source_timestamp: int(v: r._time),
                    _time: now(),
                }),
        )
        |> map(fn: (r) => ({r with _message: messageFn(r: r)}))
        |> experimental.group(
            mode: "extend",
            columns: [
                "_source_measurement",
                "_type",
                "_check_id",
                "_check_name",
                "_level",
            ],
        )
        |> write()
