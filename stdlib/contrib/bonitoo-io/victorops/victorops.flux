// Package victorops sends alerts to VictorOps, now Splunk On-Call (https://www.splunk.com/en_us/products/on-call.html).
//
// Alerts go to the REST endpoint of the integration: its address ends with an API key and a routing key.
//
// ## Metadata
// introduced: 0.108.0
package victorops


import "http"
import "json"

// alert sends an alert to VictorOps and returns the status code of the answer.
//
// ## Parameters
// - url: Address of the integration, API key and routing key included.
// - messageType: `CRITICAL`, `WARNING`, `INFO` or `RECOVERY`.
// - entityID: Key of the incident; alerts of one key are one incident. Default is `""`: VictorOps makes one.
// - entityDisplayName: Title of the incident. Default is `""`.
// - stateMessage: What happened. Default is `""`.
// - timestamp: When it happened. It is sent in seconds since 1970. Default is `now()`.
// - monitoringTool: What sends the alert. Default is `InfluxDB`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send an alert
// ```
// import "array"
// import "contrib/bonitoo-io/victorops"
//
// status =
//     victorops.alert(
//         url: "https://alert.example.com/integrations/generic/1/alert/key/ops",
//         messageType: "CRITICAL",
//         entityID: "disk-a",
//         stateMessage: "Disk is 95% full",
//         timestamp: 2024-05-01T12:00:00Z,
//     )
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 200    |
//
// ## Metadata
// tags: single notification
alert = (
    url,
    messageType,
    entityID="",
    entityDisplayName="",
    stateMessage="",
    timestamp=now(),
    monitoringTool="InfluxDB",
) =>
    http.post(
        url: url,
        headers: {"Content-Type": "application/json"},
        data:
            json.encode(
                v: {
                    entity_display_name: entityDisplayName,
                    entity_id: entityID,
                    message_type: messageType,
                    monitoring_tool: monitoringTool,
                    state_message: stateMessage,
                    state_start_time: uint(v: timestamp) / uint(v: 1000000000),
                },
            ),
    )

// endpoint makes a function that sends an alert for each row that is piped to it.
//
// It is called in three steps: `victorops.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `messageType`, `entityID`,
// `entityDisplayName`, `stateMessage` and `timestamp`, as for `victorops.alert()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of the integration, API key and routing key included.
// - monitoringTool: What sends the alerts. Default is `InfluxDB`.
//
// ## Errors
// Those of `http.post()`; alerts of the rows before were sent then.
//
// ## Examples
//
// ### Send an alert for each row
// ```
// import "array"
// import "contrib/bonitoo-io/victorops"
//
// send =
//     victorops.endpoint(url: "https://alert.example.com/integrations/generic/1/alert/key/ops")(
//         mapFn: (r) => ({
//             messageType: if r.used > 90 then "CRITICAL" else "RECOVERY",
//             entityID: "disk-" + r.host,
//             entityDisplayName: "Disk of " + r.host,
//             stateMessage: "${r.used}% full",
//             timestamp: r._time,
//         }),
//     )
//
// < array.from(rows: [{_time: 2024-05-01T12:00:00Z, host: "a", used: 95}])
// >     |> send()
// ```
//
// #### Output data
// | _time                | host | used | _status | _sent |
// | -------------------- | ---- | ---- | ------- | ----- |
// | 2024-05-01T12:00:00Z | a    | 95   | 200     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url, monitoringTool="InfluxDB") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            alert(
                                url: url,
                                messageType: given.messageType,
                                entityID: given.entityID,
                                entityDisplayName: given.entityDisplayName,
                                stateMessage: given.stateMessage,
                                timestamp: given.timestamp,
                                monitoringTool: monitoringTool,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
