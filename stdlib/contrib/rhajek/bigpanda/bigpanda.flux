// Package bigpanda sends alerts to BigPanda (https://www.bigpanda.io).
//
// ## Metadata
// introduced: 0.108.0
package bigpanda


import "http"
import "json"
import "strings"

// defaultUrl is where `endpoint()` sends when it is given no URL.
//
// ## Examples
//
// ### Send to another server
// ```
// import "array"
// import "contrib/rhajek/bigpanda"
//
// option bigpanda.defaultUrl = "https://panda.example.com/alerts"
//
// < array.from(rows: [{host: "a"}])
// >     |> bigpanda.endpoint(token: "t", appKey: "k")(mapFn: (r) => ({status: "critical", host: r.host}))()
// ```
//
// #### Output data
// | host | _status | _sent |
// | ---- | ------- | ----- |
// | a    | 201     | true  |
//
option defaultUrl = "https://api.bigpanda.io/data/v2/alerts"

// defaultTokenPrefix stands before the token in the header `Authorization`.
//
// ## Examples
//
// ### Send a token of another kind
// ```
// import "array"
// import "contrib/rhajek/bigpanda"
//
// option bigpanda.defaultTokenPrefix = "Basic"
//
// status =
//     bigpanda.sendAlert(
//         url: bigpanda.defaultUrl,
//         token: "t",
//         appKey: "k",
//         status: "ok",
//         rec: {host: "a"},
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
option defaultTokenPrefix = "Bearer"

// statusFromLevel returns BigPanda's status for a level: `warn` is `warning`, `info` and `ok` are `ok`, all others `critical`.
//
// Letter case makes no difference.
//
// ## Parameters
// - level: Level of a status.
//
// ## Examples
//
// ### Add a status to each row
// ```
// import "array"
// import "contrib/rhajek/bigpanda"
//
// < array.from(rows: [{level: "crit"}, {level: "WARN"}, {level: "info"}])
// >     |> map(fn: (r) => ({r with status: bigpanda.statusFromLevel(level: r.level)}))
// ```
//
// #### Output data
// | level | status   |
// | ----- | -------- |
// | crit  | critical |
// | WARN  | warning  |
// | info  | ok       |
//
statusFromLevel = (level) => {
    given = strings.toLower(v: level)

    return
        if given == "warn" then
            "warning"
        else if given == "info" or given == "ok" then
            "ok"
        else
            "critical"
}

// sendAlert sends an alert to BigPanda and returns the status code of the answer.
//
// ## Parameters
// - url: Address of BigPanda's alert API, such as `bigpanda.defaultUrl`.
// - token: API token.
// - appKey: Key of the integration.
// - status: `ok`, `acknowledged`, `warning` or `critical`. See `bigpanda.statusFromLevel()`.
// - rec: Record with the other properties of the alert.
//
// ## Errors
// Those of `json.encode()` and `http.post()`.
//
// ## Examples
//
// ### Send an alert
// ```
// import "array"
// import "contrib/rhajek/bigpanda"
//
// status =
//     bigpanda.sendAlert(
//         url: bigpanda.defaultUrl,
//         token: "t",
//         appKey: "k",
//         status: "critical",
//         rec: {host: "a", check: "disk", description: "95% full"},
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
sendAlert = (
    url,
    token,
    appKey,
    status,
    rec,
) =>
    http.post(
        url: url,
        headers: {
            "Authorization": defaultTokenPrefix + " " + token,
            "Content-Type": "application/json; charset=utf-8",
        },
        data: json.encode(v: {rec with app_key: appKey, status: status}),
    )

// endpoint makes a function that sends an alert for each row that is piped to it.
//
// It is called in three steps: `bigpanda.endpoint(…)` gives a function that takes `mapFn`, which gives the function that
// takes tables. `mapFn` gets the row as `r` and returns the alert: a record with the property `status`, and any others.
//
// The rows come back with two columns more: `_status`, the status code as a string, and `_sent`, `"true"` for the
// statuses 200 to 299 and `"false"` for others.
//
// ## Parameters
// - url: Address of BigPanda's alert API. Default is `bigpanda.defaultUrl`.
// - token: API token.
// - appKey: Key of the integration.
//
// ## Errors
// Those of `json.encode()` and `http.post()`; alerts of the rows before were sent then.
//
// ## Examples
//
// ### Send an alert for each row
// ```
// import "array"
// import "contrib/rhajek/bigpanda"
//
// send =
//     bigpanda.endpoint(token: "t", appKey: "k")(
//         mapFn: (r) => ({
//             status: bigpanda.statusFromLevel(level: r.level),
//             host: r.host,
//             check: "disk",
//         }),
//     )
//
// < array.from(rows: [{host: "a", level: "crit"}, {host: "b", level: "ok"}])
// >     |> send()
// ```
//
// #### Output data
// | host | level | _status | _sent |
// | ---- | ----- | ------- | ----- |
// | a    | crit  | 201     | true  |
// | b    | ok    | 201     | true  |
//
// ## Metadata
// tags: notification endpoints,transformations
endpoint = (url=defaultUrl, token, appKey) =>
    (mapFn) =>
        (tables=<-) =>
            tables
                |> map(
                    fn: (r) => {
                        alert = mapFn(r: r)
                        status =
                            sendAlert(
                                url: url,
                                token: token,
                                appKey: appKey,
                                status: alert.status,
                                rec: alert,
                            )

                        return {r with _status: string(v: status),
                            _sent: string(v: status / 100 == 2),
                        }
                    },
                )
