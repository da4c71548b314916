// Package sensu sends events to Sensu Go (https://sensu.io).
//
// ## Metadata
// introduced: 0.90.0
package sensu


import "http"
import "json"

// toSensuName returns a string as a name that Sensu allows.
//
// Letters `a` to `z` of both cases, digits and `_ . -` stay, every other character becomes `_`. An empty string becomes
// `_` as well.
//
// ## Parameters
// - v: String to convert.
//
// ## Examples
//
// ### Make names of the values of a column
// ```
// import "array"
// import "contrib/sranka/sensu"
//
// < array.from(rows: [{host: "web-1.example"}, {host: "disk C:"}])
// >     |> map(fn: (r) => ({r with name: sensu.toSensuName(v: r.host)}))
// ```
//
// #### Output data
// | host          | name          |
// | ------------- | ------------- |
// | web-1.example | web-1.example |
// | disk C:       | disk_C_       |
//
builtin toSensuName : (v: string) => string

// event sends the result of a check to Sensu and returns the status code of the answer.
//
// ## Parameters
// - url: Address of Sensu's API, without a path.
// - apiKey: API key.
// - checkName: Name of the check, made fit by `sensu.toSensuName()`.
// - text: Output of the check.
// - handlers: Names of the handlers that are to run. Default is `[]`.
// - status: Status of the check: 0 is OK, 1 a warning, 2 critical, anything else unknown. Default is `0`.
// - state: `passing`, `failing` or `flapping`. Default is `passing` for status 0 and `failing` for others.
// - namespace: Namespace of the check. Default is `default`.
// - entityName: Name of what was checked, made fit by `sensu.toSensuName()`. Default is `influxdb`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send the result of a check
// ```
// import "array"
// import "contrib/sranka/sensu"
//
// status =
//     sensu.event(
//         url: "http://sensu.example.com:8080",
//         apiKey: "key",
//         checkName: "disk of host a",
//         text: "Disk is 95% full",
//         status: 1,
//     )
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 201    |
//
// ## Metadata
// tags: single notification
event = (
        url,
        apiKey,
        checkName,
        text,
        handlers=[],
        status=0,
        state="",
        namespace="default",
        entityName="influxdb",
    ) =>
    {
        check = {
            metadata: {name: toSensuName(v: checkName)},
            output: text,
            status: status,
            state:
                if state != "" then
                    state
                else if status == 0 then
                    "passing"
                else
                    "failing",
            handlers: handlers,
            // Sensu refuses checks without an interval.
            interval: 60,
        }
        entity = {entity_class: "proxy", metadata: {name: toSensuName(v: entityName)}}

        return
            http.post(
                url: url + "/api/core/v2/namespaces/" + namespace + "/events",
                headers: {
                    "Authorization": "Key " + apiKey,
                    "Content-Type": "application/json; charset=utf-8",
                },
                data: json.encode(v: {check: check, entity: entity}),
            )
    }

// endpoint makes a function that sends the result of a check for each row that is piped to it.
//
// It is called in three steps: `sensu.endpoint(…)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `checkName`, `text` and `status`, as for
// `sensu.event()`.
//
// The rows come back with one column more: `_sent`, `"true"` for answers with a status of 200 to 299 and `"false"` for
// others.
//
// ## Parameters
// - url: Address of Sensu's API, without a path.
// - apiKey: API key.
// - handlers: Names of the handlers that are to run. Default is `[]`.
// - namespace: Namespace of the checks. Default is `default`.
// - entityName: Name of what was checked, made fit by `sensu.toSensuName()`. Default is `influxdb`.
//
// ## Errors
// Those of `http.post()`; results of the rows before were sent then.
//
// ## Examples
//
// ### Send the result of a check for each row
// ```
// import "array"
// import "contrib/sranka/sensu"
//
// send =
//     sensu.endpoint(url: "http://sensu.example.com:8080", apiKey: "key")(
//         mapFn: (r) => ({
//             checkName: "disk of " + r.host,
//             text: "Disk is ${r.used}% full",
//             status: if r.used > 90 then 2 else 0,
//         }),
//     )
//
// < array.from(rows: [{host: "a", used: 95}, {host: "b", used: 20}])
// >     |> send()
// ```
//
// #### Output data
// | host | used | _sent |
// | ---- | ---- | ----- |
// | a    | 95   | true  |
// | b    | 20   | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (
    url,
    apiKey,
    handlers=[],
    namespace="default",
    entityName="influxdb",
) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        result = mapFn(r: r)
                        answered =
                            event(
                                url: url,
                                apiKey: apiKey,
                                checkName: result.checkName,
                                text: result.text,
                                handlers: handlers,
                                status: result.status,
                                namespace: namespace,
                                entityName: entityName,
                            )

                        return {r with _sent: string(v: answered / 100 == 2)}
                    },
                )
