// Package opsgenie sends alerts to Opsgenie (https://www.atlassian.com/software/opsgenie), version 2 of its alert API.
//
// ## Metadata
// introduced: 0.84.0
package opsgenie


import "http"
import "json"
import "strings"

// respondersToJSON returns a list of responders as the JSON array that Opsgenie expects.
//
// ## Parameters
// - v: Responders, each of them with its kind in front: `user:NAME`, `team:NAME`, `escalation:NAME` or `schedule:NAME`.
//
// ## Errors
// A responder of another kind: `unsupported responder "x", it must start with one of …`.
//
// ## Examples
//
// ### Show the JSON of responders
// ```
// import "array"
// import "contrib/sranka/opsgenie"
//
// > array.from(rows: [{json: opsgenie.respondersToJSON(v: ["team:ops", "user:ada@example.com"])}])
// ```
//
// #### Output data
// | json                                                                              |
// | --------------------------------------------------------------------------------- |
// | [{"type":"team","name":"ops"},{"type":"user","username":"ada@example.com"}]       |
//
builtin respondersToJSON : (v: [string]) => string

// _text gives the JSON of the first `most` characters of a text; null is null.
_text = (v, most) =>
    string(v: json.encode(v: if exists v then strings.substring(v: v, start: 0, end: most) else v))

// sendAlert sends an alert to Opsgenie and returns the status code of the answer.
//
// Texts longer than Opsgenie allows are cut.
//
// ## Parameters
// - url: Address of Opsgenie's alert API. Default is `https://api.opsgenie.com/v2/alerts`.
// - apiKey: API key of the integration.
// - message: What happened, up to 130 characters.
// - alias: Name of the alert, up to 512 characters. Alerts of one alias are one. Default is the message.
// - description: More about the alert, up to 15000 characters. Default is `""`.
// - priority: `P1` to `P5`. Default is `P3`.
// - responders: Who is told, as for `opsgenie.respondersToJSON()`. Default is `[]`.
// - tags: Tags of the alert. Default is `[]`.
// - entity: What the alert is about, up to 512 characters. Default is `""`.
// - actions: Names of the actions that the alert offers. Default is `[]`.
// - visibleTo: Teams and users that see the alert, as for `opsgenie.respondersToJSON()`. Default is `[]`.
// - details: Text of a JSON object with more about the alert. Default is `{}`.
//
// ## Errors
// - Those of `opsgenie.respondersToJSON()`; nothing is sent then.
// - Those of `http.post()`.
//
// ## Examples
//
// ### Send an alert
// ```
// import "array"
// import "contrib/sranka/opsgenie"
//
// status =
//     opsgenie.sendAlert(
//         apiKey: "key",
//         message: "Disk is 95% full",
//         alias: "disk-a",
//         responders: ["team:ops"],
//         tags: ["disk"],
//     )
//
// > array.from(rows: [{status: status}])
// ```
//
// #### Output data
// | status |
// | ------ |
// | 202    |
//
// ## Metadata
// tags: single notification
sendAlert = (
        url="https://api.opsgenie.com/v2/alerts",
        apiKey,
        message,
        alias="",
        description="",
        priority="P3",
        responders=[],
        tags=[],
        entity="",
        actions=[],
        visibleTo=[],
        details="{}",
    ) =>
    {
        name = if alias == "" then message else alias

        // Written out, since the details are JSON already.
        body = "{
\"message\": ${_text(v: message, most: 130)},
\"alias\": ${_text(v: name, most: 512)},
\"description\": ${_text(v: description, most: 15000)},
\"responders\": ${respondersToJSON(v: responders)},
\"visibleTo\": ${respondersToJSON(v: visibleTo)},
\"actions\": ${string(v: json.encode(v: actions))},
\"tags\": ${string(v: json.encode(v: tags))},
\"details\": ${details},
\"entity\": ${_text(v: entity, most: 512)},
\"priority\": ${_text(v: priority, most: 2)}
}"

        return
            http.post(
                url: url,
                headers: {
                    "Authorization": "GenieKey " + apiKey,
                    "Content-Type": "application/json; charset=utf-8",
                },
                data: bytes(v: body),
            )
    }

// endpoint makes a function that sends an alert for each row that is piped to it.
//
// It is called in three steps: `opsgenie.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `message`, `alias`, `description`,
// `priority`, `responders`, `tags`, `actions`, `visibleTo` and `details`, as for `opsgenie.sendAlert()`.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of Opsgenie's alert API. Default is `https://api.opsgenie.com/v2/alerts`.
// - apiKey: API key of the integration.
// - entity: What the alerts are about. Default is `""`.
//
// ## Errors
// Those of `opsgenie.sendAlert()`; alerts of the rows before were sent then.
//
// ## Examples
//
// ### Send an alert for each row
// ```
// import "array"
// import "contrib/sranka/opsgenie"
//
// send =
//     opsgenie.endpoint(apiKey: "key", entity: "lab")(
//         mapFn: (r) => ({
//             message: "Disk of ${r.host} is ${r.used}% full",
//             alias: "disk-" + r.host,
//             description: "",
//             priority: if r.used > 90 then "P1" else "P3",
//             responders: ["team:ops"],
//             tags: ["disk"],
//             actions: [],
//             visibleTo: [],
//             details: "{}",
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
// | a    | 95   | 202     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url="https://api.opsgenie.com/v2/alerts", apiKey, entity="") =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        alert = mapFn(r: r)
                        status =
                            sendAlert(
                                url: url,
                                apiKey: apiKey,
                                message: alert.message,
                                alias: alert.alias,
                                description: alert.description,
                                priority: alert.priority,
                                responders: alert.responders,
                                tags: alert.tags,
                                entity: entity,
                                actions: alert.actions,
                                visibleTo: alert.visibleTo,
                                details: alert.details,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
