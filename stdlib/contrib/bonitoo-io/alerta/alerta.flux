// Package alerta sends alerts to Alerta (https://alerta.io).
//
// ## Metadata
// introduced: 0.115.0
package alerta


import "http"
import "json"
import "strings"

// alert sends an alert to Alerta and returns the status code of the answer.
//
// ## Parameters
// - url: Address of Alerta's alert API.
// - apiKey: API key.
// - resource: What the alert is about.
// - event: Name of the event.
// - environment: Environment that the resource belongs to; Alerta wants `Production` or `Development`. Default is `""`.
// - severity: Severity of the event, such as `critical`.
// - service: Services that are affected. Default is `[]`.
// - group: Group of events. Default is `""`.
// - value: Value that the event is about. Default is `""`.
// - text: Text of the alert. Default is `""`.
// - tags: Tags of the alert. Default is `[]`.
// - attributes: Record of more attributes.
// - origin: What sends the alert. Default is `InfluxDB`.
// - type: Type of the event. Default is `""`.
// - timestamp: When it happened. It is sent in milliseconds, what is finer is cut off. Default is `now()`.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send an alert
// ```
// import "array"
// import "contrib/bonitoo-io/alerta"
//
// status =
//     alerta.alert(
//         url: "https://alerta.example.com/api/alert",
//         apiKey: "key",
//         resource: "host-a",
//         event: "DiskFull",
//         environment: "Production",
//         severity: "critical",
//         service: ["storage"],
//         text: "Disk is 95% full",
//         attributes: {},
//         timestamp: 2024-05-01T12:00:00Z,
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
alert = (
        url,
        apiKey,
        resource,
        event,
        environment="",
        severity,
        service=[],
        group="",
        value="",
        text="",
        tags=[],
        attributes,
        origin="InfluxDB",
        type="",
        timestamp=now(),
    ) =>
    {
        // Alerta reads times of milliseconds only.
        created = strings.substring(v: string(v: timestamp), start: 0, end: 23) + "Z"

        return
            http.post(
                url: url,
                headers: {"Authorization": "Key " + apiKey, "Content-Type": "application/json"},
                data:
                    json.encode(
                        v: {
                            attributes: attributes,
                            createTime: created,
                            environment: environment,
                            event: event,
                            group: group,
                            origin: origin,
                            resource: resource,
                            service: service,
                            severity: severity,
                            tags: tags,
                            text: text,
                            type: type,
                            value: value,
                        },
                    ),
            )
    }

// endpoint makes a function that sends an alert for each row that is piped to it.
//
// It is called in three steps: `alerta.endpoint(…)` gives a function that takes `mapFn`, which gives the function that takes
// tables. `mapFn` gets the row as `r` and returns a record with the properties `resource`, `event`, `severity`, `service`,
// `group`, `value`, `text`, `tags`, `attributes`, `type` and `timestamp`, as for `alerta.alert()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Alerta's alert API.
// - apiKey: API key.
// - environment: Environment that the resources belong to. Default is `""`.
// - origin: What sends the alerts. Default is `""`.
//
// ## Errors
// Those of `http.post()`; alerts of the rows before were sent then.
//
// ## Examples
//
// ### Send an alert for each row
// ```
// import "array"
// import "contrib/bonitoo-io/alerta"
//
// send =
//     alerta.endpoint(
//         url: "https://alerta.example.com/api/alert",
//         apiKey: "key",
//         environment: "Production",
//     )(
//         mapFn: (r) => ({
//             resource: r.host,
//             event: "DiskFull",
//             severity: r.level,
//             service: ["storage"],
//             group: "",
//             value: string(v: r.used),
//             text: "Disk is ${r.used}% full",
//             tags: [],
//             attributes: {},
//             type: "",
//             timestamp: r._time,
//         }),
//     )
//
// < array.from(rows: [{_time: 2024-05-01T12:00:00Z, host: "a", level: "critical", used: 95}])
// >     |> send()
// ```
//
// #### Output data
// | _time                | host | level    | used | _status | _sent |
// | -------------------- | ---- | -------- | ---- | ------- | ----- |
// | 2024-05-01T12:00:00Z | a    | critical | 95   | 201     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url, apiKey, environment="", origin="") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            alert(
                                url: url,
                                apiKey: apiKey,
                                resource: given.resource,
                                event: given.event,
                                environment: environment,
                                severity: given.severity,
                                service: given.service,
                                group: given.group,
                                value: given.value,
                                text: given.text,
                                tags: given.tags,
                                attributes: given.attributes,
                                origin: origin,
                                type: given.type,
                                timestamp: given.timestamp,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
