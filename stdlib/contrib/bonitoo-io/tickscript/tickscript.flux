// Package tickscript helps to move checks from Kapacitor's TICKscript to Flux.
//
// Checks made here are those of package `influxdata/influxdb/monitor`.
//
// ## Metadata
// introduced: 0.111.0
package tickscript


import "array"
import "experimental"
import "influxdata/influxdb/monitor"
import "influxdata/influxdb/schema"
import "universe"

// defineCheck returns the description of a check, for `alert()` and `deadman()`.
//
// ## Parameters
// - id: ID of the check.
// - name: Name of the check.
// - type: Type of the check: `threshold`, `deadman` or `custom`. Default is `custom`.
//
// ## Examples
//
// ### Describe a check
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// check = tickscript.defineCheck(id: "c1", name: "CPU", type: "threshold")
//
// > array.from(rows: [{id: check._check_id, name: check._check_name, type: check._type}])
// ```
//
// #### Output data
// | id | name | type      |
// | -- | ---- | --------- |
// | c1 | CPU  | threshold |
//
defineCheck = (id, name, type="custom") =>
    ({_check_id: id, _check_name: name, _type: type, tags: {}})

// alert finds the level of each row and writes it, as `monitor.check()` does.
//
// The columns `id` and `details` are added; columns whose names have `_start` or `_stop` in them are dropped. With a topic,
// it is added as column `_topic`, which becomes part of the group key.
//
// ## Parameters
// - check: Description of the check. See `tickscript.defineCheck()`.
// - id: Function of the row that gives the column `id`. Default gives the ID of the check.
// - details: Function of the row that gives the column `details`. Default gives `""`.
// - message: Function of the row that gives the message. Default is `Threshold Check: NAME is: LEVEL`.
// - crit: Predicate of the level `crit`. Default is `(r) => false`.
// - warn: Predicate of the level `warn`. Default is `(r) => false`.
// - info: Predicate of the level `info`. Default is `(r) => false`.
// - ok: Predicate of the level `ok`. Default is `(r) => true`.
// - topic: Topic of the alert. Default is `""`, none.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `monitor.check()`.
//
// ## Examples
//
// ### Check a threshold
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
// import "influxdata/influxdb/monitor"
// #
// # option now = () => 2024-05-01T13:00:00Z
//
// // Without a server that keeps the statuses they are only shown.
// option monitor.write = (tables=<-) => tables
//
// check = tickscript.defineCheck(id: "c1", name: "CPU", type: "threshold")
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", usage: 42.5},
//         {_time: 2024-05-01T12:01:00Z, _measurement: "cpu", usage: 95.0},
//     ],
// )
//     |> group(columns: ["_measurement"])
//     |> tickscript.alert(check: check, crit: (r) => r.usage > 90.0)
// >     |> keep(columns: ["_level", "_message", "usage"])
// ```
//
// #### Output data
// | *_level | _message                      | usage |
// | ------- | ----------------------------- | ----- |
// | crit    | Threshold Check: CPU is: crit | 95.0  |
//
// | *_level | _message                    | usage |
// | ------- | --------------------------- | ----- |
// | ok      | Threshold Check: CPU is: ok | 42.5  |
//
// ## Metadata
// tags: transformations,outputs
alert = (
        check,
        id=(r) => "${r._check_id}",
        details=(r) => "",
        message=(r) => "Threshold Check: ${r._check_name} is: ${r._level}",
        crit=(r) => false,
        warn=(r) => false,
        info=(r) => false,
        ok=(r) => true,
        topic="",
        tables=<-,
    ) =>
    {
        withTopic =
            if topic == "" then
                (tables=<-) => tables
            else
                (tables=<-) =>
                    tables
                        |> set(key: "_topic", value: topic)
                        |> experimental.group(mode: "extend", columns: ["_topic"])

        return
            tables
                |> drop(fn: (column) => column =~ /_start/ or column =~ /_stop/)
                |> map(
                    fn: (r) =>
                        ({r with _check_id: check._check_id, _check_name: check._check_name}),
                )
                |> map(fn: (r) => ({r with id: id(r: r)}))
                |> map(fn: (r) => ({r with details: details(r: r)}))
                |> withTopic()
                |> monitor.check(
                    data: check,
                    messageFn: message,
                    crit: crit,
                    warn: warn,
                    info: info,
                    ok: ok,
                )
    }

// deadman finds tables that have too few rows, and writes the level of each table: `crit` for a dead one.
//
// There is one row for each table, with the time `now()` and the column `dead`. When no table at all comes for
// `measurement`, there is one row, dead, for it.
//
// ## Parameters
// - check: Description of the check. See `tickscript.defineCheck()`.
// - measurement: Measurement of the input data.
// - threshold: A table with so many rows, or fewer, is dead. Default is `0`.
// - id: Function of the row that gives the column `id`. Default gives the ID of the check.
// - message: Function of the row that gives the message. Default is `Deadman Check: NAME is: dead` (or `alive`).
// - topic: Topic of the alert. Default is `""`, none.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `monitor.check()`.
//
// ## Examples
//
// ### Find hosts that send too little
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
// import "influxdata/influxdb/monitor"
// #
// # option now = () => 2024-05-01T13:00:00Z
//
// // Without a server that keeps the statuses they are only shown.
// option monitor.write = (tables=<-) => tables
//
// check = tickscript.defineCheck(id: "c2", name: "Silence", type: "deadman")
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "a", usage: 42.5},
//         {_time: 2024-05-01T12:01:00Z, _measurement: "cpu", host: "a", usage: 95.0},
//         {_time: 2024-05-01T12:00:00Z, _measurement: "cpu", host: "b", usage: 12.5},
//     ],
// )
//     |> group(columns: ["_measurement", "host"])
//     |> tickscript.deadman(check: check, measurement: "cpu", threshold: 1)
// >     |> keep(columns: ["host", "_level", "dead", "_message"])
// ```
//
// #### Output data
// | *host | *_level | dead  | _message                        |
// | ----- | ------- | ----- | ------------------------------- |
// | a     | ok      | false | Deadman Check: Silence is: alive |
//
// | *host | *_level | dead  | _message                       |
// | ----- | ------- | ----- | ------------------------------ |
// | b     | crit    | true  | Deadman Check: Silence is: dead |
//
// ## Metadata
// tags: transformations
deadman = (
        check,
        measurement,
        threshold=0,
        id=(r) => "${r._check_id}",
        message=(r) =>
            "Deadman Check: ${r._check_name} is: " + (if r.dead then "dead" else "alive"),
        topic="",
        tables=<-,
    ) =>
    {
        // A row of our own, so that there is something to count when nothing comes.
        own =
            array.from(rows: [{_time: 2000-01-01T00:00:00Z, _field: "unknown", _value: 0}])
                |> set(key: "_measurement", value: measurement)
                |> experimental.group(mode: "extend", columns: ["_measurement"])
                |> schema.fieldsAsCols()
        found =
            union(tables: [own, tables])
                |> keep(columns: ["_measurement", "_time"])
                |> duplicate(column: "_measurement", as: "_rows")
                |> count(column: "_rows")
                |> findColumn(fn: (key) => key._measurement == measurement, column: "_rows")
        checked =
            if found[0] == 1 then
                own
                    |> drop(columns: ["unknown"])
                    |> limit(n: 0)
            else
                tables

        return
            checked
                |> duplicate(column: "_measurement", as: "_rows")
                |> count(column: "_rows")
                |> map(fn: (r) => ({r with _time: now()}))
                |> map(fn: (r) => ({r with dead: r._rows <= threshold}))
                |> drop(columns: ["_rows"])
                |> alert(
                    check: check,
                    id: id,
                    message: message,
                    crit: (r) => r.dead,
                    topic: topic,
                )
    }

// select applies a function to a column, if there is one to apply, and renames the column.
//
// ## Parameters
// - column: Column to work on. Default is `_value`.
// - fn: Aggregate or selector with a parameter `column`, such as `sum` or `last`. Default leaves the rows as they are.
// - as: New name of the column.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Give a column another name
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// < array.from(rows: [{_value: 1.0}, {_value: 4.0}])
// >     |> tickscript.select(as: "usage")
// ```
//
// #### Output data
// | usage |
// | ----- |
// | 1.0   |
// | 4.0   |
//
// ### Sum a column and give it another name
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// < array.from(rows: [{_value: 1.0}, {_value: 4.0}])
// >     |> tickscript.select(fn: sum, as: "total")
// ```
//
// #### Output data
// | total |
// | ----- |
// | 5.0   |
//
// ## Metadata
// tags: transformations
select = (column="_value", fn=(column, tables=<-) => tables, as, tables=<-) => {
    chosen = column

    return
        tables
            |> fn(column: chosen)
            |> rename(fn: (column) => if column == chosen then as else column)
}

// selectWindow applies a function to a column in windows of time, fills windows without rows, and renames the column.
//
// ## Parameters
// - column: Column to work on. Default is `_value`.
// - fn: Aggregate or selector with a parameter `column`, such as `mean`.
// - as: New name of the column.
// - every: Length of a window.
// - defaultValue: Value of windows without rows, of the type that `fn` gives.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// Those of `aggregateWindow()` and `fill()`.
//
// ## Examples
//
// ### Average a column by minute
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// < array.from(
//     rows: [
//         {_time: 2024-05-01T12:00:10Z, _value: 1.0},
//         {_time: 2024-05-01T12:00:50Z, _value: 2.0},
//         {_time: 2024-05-01T12:02:10Z, _value: 4.0},
//     ],
// )
//     |> range(start: 2024-05-01T12:00:00Z, stop: 2024-05-01T12:03:00Z)
//     |> tickscript.selectWindow(fn: mean, as: "usage", every: 1m, defaultValue: 0.0)
// >     |> keep(columns: ["_time", "usage"])
// ```
//
// #### Output data
// | _time                | usage |
// | -------------------- | ----- |
// | 2024-05-01T12:01:00Z | 1.5   |
// | 2024-05-01T12:02:00Z | 0.0   |
// | 2024-05-01T12:03:00Z | 4.0   |
//
// ## Metadata
// tags: transformations
selectWindow = (
        column="_value",
        fn,
        as,
        every,
        defaultValue,
        tables=<-,
    ) =>
    {
        chosen = column

        return
            tables
                |> aggregateWindow(every: every, fn: fn, column: chosen, createEmpty: true)
                |> fill(column: chosen, value: defaultValue)
                |> rename(fn: (column) => if column == chosen then as else column)
    }

// compute is `select()` under another name.
//
// ## Parameters
// - column: Column to work on. Default is `_value`.
// - fn: Aggregate or selector with a parameter `column`, such as `sum` or `last`. Default leaves the rows as they are.
// - as: New name of the column.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Find the mean of a column
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// < array.from(rows: [{_value: 1.0}, {_value: 4.0}])
// >     |> tickscript.compute(fn: mean, as: "average")
// ```
//
// #### Output data
// | average |
// | ------- |
// | 2.5     |
//
// ## Metadata
// tags: transformations
compute = select

// groupBy groups rows by columns and by `_measurement`, which checks need.
//
// ## Parameters
// - columns: Columns to group by.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// `unknown column "_measurement"` when the input has no such column.
//
// ## Examples
//
// ### Group by a column
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// < array.from(rows: [{_measurement: "cpu", host: "a", v: 1}, {_measurement: "cpu", host: "b", v: 2}])
// >     |> tickscript.groupBy(columns: ["host"])
// ```
//
// #### Output data
// | *_measurement | *host | v |
// | ------------- | ----- | - |
// | cpu           | a     | 1 |
//
// | *_measurement | *host | v |
// | ------------- | ----- | - |
// | cpu           | b     | 2 |
//
// ## Metadata
// tags: transformations
groupBy = (columns, tables=<-) =>
    tables
        |> group(columns: columns)
        |> experimental.group(mode: "extend", columns: ["_measurement"])

// join joins two streams and gives the rows a measurement, which becomes part of the group key.
//
// ## Parameters
// - tables: Record of the two streams.
// - on: Columns that must be equal. Default is `["_time"]`.
// - measurement: Measurement of the rows that come out.
//
// ## Errors
// Those of `join()`.
//
// ## Examples
//
// ### Join two fields
// ```
// import "array"
// import "contrib/bonitoo-io/tickscript"
//
// used = array.from(rows: [{_time: 2024-05-01T12:00:00Z, used: 20}])
// total = array.from(rows: [{_time: 2024-05-01T12:00:00Z, total: 80}])
//
// > tickscript.join(tables: {used: used, total: total}, measurement: "disk")
// ```
//
// #### Output data
// | _time                | *_measurement | used | total |
// | -------------------- | ------------- | ---- | ----- |
// | 2024-05-01T12:00:00Z | disk          | 20   | 80    |
//
// ## Metadata
// tags: transformations
join = (tables, on=["_time"], measurement) =>
    universe.join(tables: tables, on: on)
        |> map(fn: (r) => ({r with _measurement: measurement}))
        |> experimental.group(mode: "extend", columns: ["_measurement"])
