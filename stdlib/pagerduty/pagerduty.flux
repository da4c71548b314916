// Package pagerduty sends events to PagerDuty (https://www.pagerduty.com), version 2 of its events API.
//
// ## Metadata
// introduced: 0.43.0
package pagerduty


import "experimental/record"
import "http/requests"
import "json"
import "strings"

// dedupKey adds a column `_pagerdutyDedupKey` with a key that tells the alerts of one table from those of others.
//
// The key is the SHA-256 of the labels and values of the group key, in hexadecimal. PagerDuty takes events of one key as
// one incident.
//
// ## Parameters
// - exclude: Columns of the group key that make no difference. Default is `["_start", "_stop", "_level"]`.
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Errors
// A group key with a null value, which makes no key.
//
// ## Examples
//
// ### Add a key to each table
// ```
// import "array"
// import "pagerduty"
//
// < array.from(rows: [{host: "a", _level: "ok"}, {host: "a", _level: "crit"}])
//     |> group(columns: ["host", "_level"])
// >     |> pagerduty.dedupKey()
// ```
//
// #### Output data
// | *host | *_level | _pagerdutyDedupKey                                               |
// | ----- | ------- | ---------------------------------------------------------------- |
// | a     | crit    | f88dd9e1af7517dfcf71df2e7d33052a0a4a83336383252d156327f80659ee7e |
//
// | *host | *_level | _pagerdutyDedupKey                                               |
// | ----- | ------- | ---------------------------------------------------------------- |
// | a     | ok      | f88dd9e1af7517dfcf71df2e7d33052a0a4a83336383252d156327f80659ee7e |
//
// ## Metadata
// tags: transformations
builtin dedupKey : (
        <-tables: stream[A],
        ?exclude: [string],
    ) => stream[{A with _pagerdutyDedupKey: string}]

// defaultURL is where `sendEvent()` and `endpoint()` send when they are given no URL.
//
// ## Examples
//
// ### Send to another server
// ```
// import "array"
// import "pagerduty"
//
// option pagerduty.defaultURL = "https://events.example.com/v2/enqueue"
//
// status =
//     pagerduty.sendEvent(
//         routingKey: "R1",
//         client: "miniflux",
//         clientURL: "http://example.com/",
//         dedupKey: "disk-a",
//         class: "disk",
//         group: "storage",
//         severity: "info",
//         eventAction: "resolve",
//         source: "host a",
//         summary: "Disk is fine again",
//         timestamp: "2024-05-01T12:00:00Z",
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
option defaultURL = "https://events.pagerduty.com/v2/enqueue"

// severityFromLevel returns PagerDuty's severity for a level of a status.
//
// Letter case makes no difference:
//
// | level | severity |
// | ----- | -------- |
// | crit  | critical |
// | warn  | warning  |
// | info  | info     |
// | ok    | info     |
// | other | error    |
//
// ## Parameters
// - level: Level of a status.
//
// ## Examples
//
// ### Add a severity to each row
// ```
// import "array"
// import "pagerduty"
//
// < array.from(rows: [{level: "crit"}, {level: "OK"}, {level: "unknown"}])
// >     |> map(fn: (r) => ({r with severity: pagerduty.severityFromLevel(level: r.level)}))
// ```
//
// #### Output data
// | level   | severity |
// | ------- | -------- |
// | crit    | critical |
// | OK      | info     |
// | unknown | error    |
//
severityFromLevel = (level) => {
    given = strings.toLower(v: level)

    return
        if given == "crit" then
            "critical"
        else if given == "warn" then
            "warning"
        else if given == "info" or given == "ok" then
            "info"
        else
            "error"
}

// actionFromSeverity returns what PagerDuty is to do about a severity: `resolve` for `ok`, `trigger` for all others.
//
// Letter case makes no difference.
//
// ## Parameters
// - severity: Severity of an event.
//
// ## Examples
//
// ### Add an action to each row
// ```
// import "array"
// import "pagerduty"
//
// < array.from(rows: [{severity: "critical"}, {severity: "ok"}])
// >     |> map(fn: (r) => ({r with action: pagerduty.actionFromSeverity(severity: r.severity)}))
// ```
//
// #### Output data
// | severity | action  |
// | -------- | ------- |
// | critical | trigger |
// | ok       | resolve |
//
actionFromSeverity = (severity) =>
    if strings.toLower(v: severity) == "ok" then
        "resolve"
    else
        "trigger"

// actionFromLevel returns what PagerDuty is to do about a level of a status: `resolve` for `ok`, `trigger` for all others.
//
// Letter case makes no difference.
//
// ## Parameters
// - level: Level of a status.
//
// ## Examples
//
// ### Add an action to each row
// ```
// import "array"
// import "pagerduty"
//
// < array.from(rows: [{level: "crit"}, {level: "ok"}])
// >     |> map(fn: (r) => ({r with action: pagerduty.actionFromLevel(level: r.level)}))
// ```
//
// #### Output data
// | level | action  |
// | ----- | ------- |
// | crit  | trigger |
// | ok    | resolve |
//
actionFromLevel = (level) => actionFromSeverity(severity: level)

// _event puts the parts of an event where PagerDuty's API wants them.
_event = (
    routingKey,
    client,
    clientURL,
    dedupKey,
    class,
    group,
    severity,
    eventAction,
    source,
    component,
    summary,
    timestamp,
) =>
    ({
        routing_key: routingKey,
        client: client,
        client_url: clientURL,
        dedup_key: dedupKey,
        event_action: eventAction,
        payload: {
            class: class,
            component: component,
            group: group,
            severity: severity,
            source: source,
            summary: strings.substring(v: summary, start: 0, end: 1023),
            timestamp: timestamp,
        },
    })

// _enqueue sends an event and gives the whole answer. Custom details that are the empty record are left out.
_enqueue = (url, event, details) => {
    payload = event.payload
    whole =
        if details == record.any then
            json.encode(v: event)
        else
            json.encode(v: {event with payload: {payload with custom_details: details}})

    return
        requests.do(
            method: "POST",
            url: url,
            headers:
                [
                    "Accept": "application/vnd.pagerduty+json;version=2",
                    "Content-Type": "application/json",
                ],
            body: whole,
        )
}

// sendEvent sends an event to PagerDuty and returns the status code of the answer.
//
// ## Parameters
// - pagerdutyURL: Address of PagerDuty's events API. Default is `pagerduty.defaultURL`.
// - routingKey: Key of the integration that receives the event.
// - client: Name of what sends the event.
// - clientURL: Address of what sends the event.
// - dedupKey: Key of the incident. Events of one key are one incident.
// - class: Kind of the event, such as `cpu load`.
// - group: Part of the system that is affected.
// - severity: `critical`, `error`, `warning` or `info`. See `pagerduty.severityFromLevel()`.
// - eventAction: `trigger`, `acknowledge` or `resolve`. See `pagerduty.actionFromLevel()`.
// - source: What is affected, best a host name.
// - component: Component that is affected. Default is `""`.
// - summary: What happened. It is cut after 1023 characters.
// - timestamp: When it happened, in RFC 3339.
// - customDetails: Record with more about the event. Default is none.
//
// ## Errors
// Those of `requests.do()`.
//
// ## Examples
//
// ### Trigger an incident
// ```
// import "array"
// import "pagerduty"
//
// status =
//     pagerduty.sendEvent(
//         routingKey: "R1",
//         client: "miniflux",
//         clientURL: "http://example.com/",
//         dedupKey: "disk-a",
//         class: "disk",
//         group: "storage",
//         severity: "critical",
//         eventAction: "trigger",
//         source: "host a",
//         summary: "Disk is 95% full",
//         timestamp: "2024-05-01T12:00:00Z",
//         customDetails: {free: "12 GB"},
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
sendEvent = (
        pagerdutyURL=defaultURL,
        routingKey,
        client,
        clientURL,
        dedupKey,
        class,
        group,
        severity,
        eventAction,
        source,
        component="",
        summary,
        timestamp,
        customDetails=record.any,
    ) =>
    {
        event =
            _event(
                routingKey,
                client,
                clientURL,
                dedupKey,
                class,
                group,
                severity,
                eventAction,
                source,
                component,
                summary,
                timestamp,
            )

        return _enqueue(url: pagerdutyURL, event: event, details: customDetails).statusCode
    }

// endpoint makes a function that sends an event for each row that is piped to it.
//
// It is called in three steps: `pagerduty.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns a record with the properties `routingKey`, `client`, `clientURL`,
// `class`, `group`, `severity`, `eventAction`, `source`, `summary` and `timestamp`, and perhaps `component` and
// `customDetails`, as for `pagerduty.sendEvent()`. The key of the incident is that of `pagerduty.dedupKey()`.
//
// The rows come back with columns more: `_pagerdutyDedupKey`; `_status`, the status code as a string; `_sent`, `"true"` for
// the statuses 200 to 299 and `"false"` for others; and `_body`, the text of the answer.
//
// ## Parameters
// - url: Address of PagerDuty's events API. Default is `pagerduty.defaultURL`.
//
// ## Errors
// Those of `pagerduty.dedupKey()` and `requests.do()`; events of the rows before were sent then.
//
// ## Examples
//
// ### Send an event for each row
// ```
// import "array"
// import "pagerduty"
//
// send =
//     pagerduty.endpoint()(
//         mapFn: (r) => ({
//             routingKey: "R1",
//             client: "miniflux",
//             clientURL: "http://example.com/",
//             class: "load",
//             group: "hosts",
//             severity: pagerduty.severityFromLevel(level: r._level),
//             eventAction: pagerduty.actionFromLevel(level: r._level),
//             source: r.host,
//             summary: "${r.host} is ${r._level}",
//             timestamp: string(v: r._time),
//         }),
//     )
//
// < array.from(rows: [{_time: 2024-05-01T12:00:00Z, host: "a", _level: "crit"}])
//     |> group(columns: ["host"])
//     |> send()
// >     |> keep(columns: ["host", "_level", "_status", "_sent", "_body"])
// ```
//
// #### Output data
// | *host | _level | _status | _sent | _body                |
// | ----- | ------ | ------- | ----- | -------------------- |
// | a     | crit   | 202     | true  | {"status":"success"} |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url=defaultURL) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> dedupKey()
                |> map(
                    fn: (r) => {
                        given = mapFn(r: r)
                        event =
                            _event(
                                routingKey: given.routingKey,
                                client: given.client,
                                clientURL: given.clientURL,
                                dedupKey: r._pagerdutyDedupKey,
                                class: given.class,
                                group: given.group,
                                severity: given.severity,
                                eventAction: given.eventAction,
                                source: given.source,
                                component: record.get(r: given, key: "component", default: ""),
                                summary: given.summary,
                                timestamp: given.timestamp,
                            )
                        details = record.get(r: given, key: "customDetails", default: record.any)
                        answer = _enqueue(url: url, event: event, details: details)

                        return {r with _sent: string(v: answer.statusCode / 100 == 2),
                            _status: string(v: answer.statusCode),
                            _body: string(v: answer.body),
                        }
                    },
                )
