// Package servicenow sends events to ServiceNow (https://www.servicenow.com).
//
// ## Metadata
// introduced: 0.136.0
package servicenow


import "experimental/record"
import "http"
import "json"

// _number gives ServiceNow's number of a severity, an empty string for one that it does not know.
_number = (severity) =>
    if severity == "clear" then
        "0"
    else if severity == "critical" then
        "1"
    else if severity == "major" then
        "2"
    else if severity == "minor" then
        "3"
    else if severity == "warning" then
        "4"
    else if severity == "info" then
        "5"
    else
        ""

// event sends an event to ServiceNow and returns the status code of the answer.
//
// ## Parameters
// - url: Address of the event web service.
// - username: Name of the user.
// - password: Password of the user.
// - source: What sends the event. Default is `Flux`.
// - node: Name or address of what the event is about. Default is `""`.
// - metricType: Kind of the metric, such as `CPU`. Default is `""`.
// - resource: Part of the node that is affected. Default is `""`.
// - metricName: Name of the metric. Default is `""`.
// - messageKey: Key of the event; events of one key are one alert. Default is `""`: ServiceNow makes one.
// - description: What happened.
// - severity: `critical`, `major`, `minor`, `warning`, `info` or `clear`.
// - additionalInfo: Record with more about the event. Default is none.
//
// ## Errors
// Those of `http.post()`.
//
// ## Examples
//
// ### Send an event
// ```
// import "array"
// import "contrib/bonitoo-io/servicenow"
//
// status =
//     servicenow.event(
//         url: "https://example.service-now.com/api/global/em/jsonv2",
//         username: "ada",
//         password: "secret",
//         node: "host-a",
//         metricType: "Disk",
//         description: "Disk is 95% full",
//         severity: "critical",
//         additionalInfo: {free: "12 GB"},
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
event = (
        url,
        username,
        password,
        source="Flux",
        node="",
        metricType="",
        resource="",
        metricName="",
        messageKey="",
        description,
        severity,
        additionalInfo=record.any,
    ) =>
    {
        more =
            if additionalInfo == record.any then "" else string(v: json.encode(v: additionalInfo))
        entry = {
            additional_info: more,
            description: description,
            message_key: messageKey,
            metric_name: metricName,
            node: node,
            resource: resource,
            severity: _number(severity),
            source: source,
            type: metricType,
        }

        return
            http.post(
                url: url,
                headers: {
                    "Authorization": http.basicAuth(u: username, p: password),
                    "Content-Type": "application/json",
                },
                data: json.encode(v: {records: [entry]}),
            )
    }

// endpoint makes a function that sends an event for each row that is piped to it.
//
// It is called in three steps: `servicenow.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `node`, `metricType`, `resource`,
// `metricName`, `messageKey`, `description` and `severity`, and perhaps `additionalInfo`, as for `servicenow.event()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of the event web service.
// - username: Name of the user.
// - password: Password of the user.
// - source: What sends the events. Default is `Flux`.
//
// ## Errors
// Those of `http.post()`; events of the rows before were sent then.
//
// ## Examples
//
// ### Send an event for each row
// ```
// import "array"
// import "contrib/bonitoo-io/servicenow"
//
// send =
//     servicenow.endpoint(
//         url: "https://example.service-now.com/api/global/em/jsonv2",
//         username: "ada",
//         password: "secret",
//     )(
//         mapFn: (r) => ({
//             node: r.host,
//             metricType: "Disk",
//             resource: "",
//             metricName: "used",
//             messageKey: "disk-" + r.host,
//             description: "Disk is ${r.used}% full",
//             severity: if r.used > 90 then "critical" else "clear",
//         }),
//     )
//
// < array.from(rows: [{host: "a", used: 95}])
// >     |> send()
// ```
//
// #### Output data
// | host | used | _status | _sent |
// | ---- | ---- | ------- | ----- |
// | a    | 95   | 200     | true  |
//
// ## Metadata
// tags: notification endpoints
endpoint = (url, username, password, source="Flux") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        status =
                            event(
                                url: url,
                                username: username,
                                password: password,
                                source: source,
                                node: given.node,
                                metricType: given.metricType,
                                resource: given.resource,
                                metricName: given.metricName,
                                messageKey: given.messageKey,
                                description: given.description,
                                severity: given.severity,
                                additionalInfo:
                                    record.get(
                                        r: given,
                                        key: "additionalInfo",
                                        default: record.any,
                                    ),
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
