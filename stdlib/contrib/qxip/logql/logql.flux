// Package logql reads from servers that speak LogQL, such as Grafana Loki and qryn.
//
// ## Metadata
// introduced: 0.192.0
package logql


import "csv"
import "date"
import "experimental/http/requests"

// defaultURL is the address of the server that `query_range()` asks when it is given none.
//
// ## Examples
//
// ### Ask another server
// ```
// import "contrib/qxip/logql"
//
// option logql.defaultURL = "http://loki.example.com:3100"
//
// > logql.query_range(
// >     query: "{job=\"web\"}",
// >     start: 2024-05-01T12:00:00Z,
// >     end: 2024-05-01T13:00:00Z,
// > )
// ```
//
// #### Output data
// | timestamp_ns        | string |
// | ------------------- | ------ |
// | 1714564800000000000 | GET /  |
//
option defaultURL = "http://127.0.0.1:3100"

// defaultAPI is the path that `query_range()` asks for when it is given none.
//
// ## Examples
//
// ### Ask for another path
// ```
// import "contrib/qxip/logql"
//
// option logql.defaultAPI = "/api/query_range"
//
// > logql.query_range(
// >     query: "{job=\"web\"}",
// >     start: 2024-05-01T12:00:00Z,
// >     end: 2024-05-01T13:00:00Z,
// > )
// ```
//
// #### Output data
// | timestamp_ns        | string |
// | ------------------- | ------ |
// | 1714564800000000000 | GET /  |
//
option defaultAPI = "/loki/api/v1/query_range"

// query_range gives what a query returns for a range of time. All columns are strings.
//
// The server must answer in CSV when it is asked to by `csv=1`, as qryn does.
//
// ## Parameters
// - url: Address of the server, without a path. Default is `logql.defaultURL`.
// - path: Path to ask for. Default is `logql.defaultAPI`.
// - query: Query in LogQL. It is sent as the body, too.
// - limit: Greatest number of entries. Default is `100`.
// - step: Seconds between the points of a metric query. Default is `10`.
// - start: Earliest time. A duration counts from `now()`. Default is `-1h`.
// - end: Time before which the entries are. Default is `now()`.
// - orgid: Tenant, sent as the header `X-Scope-OrgID`. Default is `""`, none.
//
// ## Errors
// - Those of `requests.get()`.
// - Those of `csv.from()`: an empty answer is `must provide csv raw text or filename`.
//
// ## Examples
//
// ### Read the log lines of an hour
// ```
// import "contrib/qxip/logql"
//
// > logql.query_range(
// >     query: "{job=\"web\"}",
// >     start: 2024-05-01T12:00:00Z,
// >     end: 2024-05-01T13:00:00Z,
// >     orgid: "ops",
// > )
// ```
//
// #### Output data
// | timestamp_ns        | string |
// | ------------------- | ------ |
// | 1714564800000000000 | GET /  |
//
// ## Metadata
// tags: inputs
query_range = (
        url=defaultURL,
        path=defaultAPI,
        query,
        limit=100,
        step=10,
        start=-1h,
        end=now(),
        orgid="",
    ) =>
    {
        nanoseconds = (t) => string(v: uint(v: date.time(t: t)))
        answer =
            requests.get(
                url: url + path,
                params:
                    [
                        "csv": ["1"],
                        "end": [nanoseconds(t: end)],
                        "limit": ["${limit}"],
                        "query": [query],
                        "start": [nanoseconds(t: start)],
                        "step": ["${step}"],
                    ],
                headers: if orgid == "" then [:] else ["X-Scope-OrgID": orgid],
                body: bytes(v: query),
            )

        return csv.from(csv: string(v: answer.body), mode: "raw")
    }
